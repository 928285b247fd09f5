"""A film's own page: stars, people, editions, films like it."""

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.dialogue import names, stars, words
from bot.dialogue.about_films import films
from bot.service import recommendations
from bot.service.cards import FilmCard, film_card
from bot.service.facts import Watch
from bot.service.problems import NoModel
from bot.service.recommendations import Recommended
from bot.web.film_view import film_view, film_views
from bot.web.listing import why
from bot.web.rendering import markup
from bot.web.visitor import Visitor, Who, pages

_SIMILAR, _PEOPLE, _EDITIONS = 6, 8, 12
_WEB: Final = ("https://", "http://")
router = pages()


@dataclass(frozen=True, slots=True)
class WatchView:
    """Where to watch a film, in words.

    Attributes:
        ways: "Stream: ...", "Rent or buy: ...".
        source: Who tells that, who has to be named, and of which country.
    """

    ways: tuple[str, ...]
    source: Markup


@router.get("/film/{film_id:path}")
def film(who: Who, film_id: str) -> Response:
    """Shows it."""
    card = film_card(who.visit, film_id, who.language)
    if isinstance(card, NoModel):
        return who.page("no_model.html", 503)
    if not isinstance(card, FilmCard):
        raise HTTPException(404)
    of = card.film
    alike = recommendations.similar(who.visit, of.film_id, _SIMILAR)
    others = [name for name in of.actors or of.people if name not in of.directors]
    return who.page(
        "film.html",
        film=film_view(who, of, card.given, "page"),
        plot=of.plot or of.description or "",
        original=of.original_title if of.original_title != of.title else None,
        directors=", ".join(of.directors[:_PEOPLE]),
        others=", ".join(others[:_PEOPLE]),
        expected="" if card.expected is None else stars.about(card.expected),
        marks=card.marks,
        link=markup(films.link(who.language, of)),
        trailer=card.facts.trailer if card.facts else None,
        watch=_watch(who, card.facts.watch) if card.facts and card.facts.watch else None,
        editions=[
            (edition.title, edition.link if (edition.link or "").startswith(_WEB) else None, edition.price)
            for edition in card.editions[:_EDITIONS]
        ],
        alike=film_views(who, (item.film for item in alike.films)) if isinstance(alike, Recommended) else (),
        why=why(who, of.film_id) if card.given is None and "why" in who.request.query_params else "",
        halves="halves" in who.request.query_params or (card.given or 0) % 1 > 0,
        steps=stars.ALL,
    )


def _watch(who: Visitor, watch: Watch) -> WatchView:
    ways = (("card-stream", watch.stream), ("card-rent", watch.rent))
    country = names.region(who.language, watch.country)
    return WatchView(
        tuple(words.label(who.language, key, places=", ".join(places)) for key, places in ways if places),
        markup(words.say(who.language, "card-watch-source", url=watch.link, country=country)),
    )
