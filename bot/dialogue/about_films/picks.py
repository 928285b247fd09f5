"""Films to pick from: somebody types a title in any chat, and sends the one they mean."""

import hashlib

from bot.dialogue.about_films import films
from bot.dialogue.message import FilmOffer
from bot.dialogue.own_side import links
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import films as catalog
from bot.service.problems import NoModel
from recommender.catalog.film import Film

MOST = 10


def find(turn: Turn, text: str) -> list[FilmOffer]:
    """The films that a text may name, best first; well-known ones where it is empty.

    What is no title by itself may name a film all the same: "heat 5", "I loved Fargo".
    """
    return [_card(turn, film) for film in catalog.begun(turn.visit, text, MOST) or _named(turn, text)]


def _named(turn: Turn, text: str) -> list[Film]:
    heard = hear(turn, text) if turn.visit.has_model else []
    found = [] if isinstance(heard, NoModel) else [each.found for each in heard if each.is_named]
    return list({each.film.film_id: each.film for one in found for each in one.meant}.values())[:MOST]


def none(turn: Turn) -> str:
    """Says that there is no such film, and where the films end."""
    last_year = catalog.last_year(turn.visit)
    return turn.label("pick-none-until", year=str(last_year)) if last_year else turn.label("pick-none")


def _card(turn: Turn, film: Film) -> FilmOffer:
    kinds = films.kinds(turn.language, film)
    about = " · ".join(filter(None, (kinds, films.overall(turn.language, film))))
    return FilmOffer(
        # Ids may be longer than a key.
        hashlib.blake2b(film.film_id.encode(), digest_size=16).hexdigest(),
        film.name,
        about,
        (Bold(film.name), f"\n{about} · ", *films.link(turn.language, film)),
        links.to_film(film.film_id),
        turn.label("pick-rate"),
    )
