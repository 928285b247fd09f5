"""Stars in reply to a message: they are of the film that it is about, whoever wrote it or was told it."""

from collections.abc import Sequence

from bot.dialogue.heard.agreeing_reading import read_replied_stars
from bot.dialogue.heard.film_spoken_of import read_opinion_of_it
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.heard.star_reading import Stars
from bot.dialogue.heard.this_reading import read_stars_of_this
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import asking
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings
from bot.service.films import Found
from bot.service.problems import NoModel
from recommender.catalog.film import Film


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Takes stars for the film of the message; asks which one where it is about several."""
    if len(text) > LONGEST:
        return None
    if turn.incoming.quoted:
        return _of_quoted(turn, text)
    return _of_ours(turn, text) if turn.incoming.answers is not None else None


def _stars_of_it(turn: Turn, text: str) -> Stars | None:
    """The stars that a text gives the film pointed at: "4", "this one 4", "seen it, 4"."""
    found = read_replied_stars(text) or read_stars_of_this(text)
    given = read_opinion_of_it(text).stars if found is None and not mentions(turn, text) else None
    return found if given is None else Stars(0, len(text), given)


def read_of_quote(turn: Turn, text: str) -> list[Reply] | None:
    """Takes stars for the film in the part of a message that is pointed at: "4" is no place of a list."""
    quoted = turn.visit.known.quoted
    found = _stars_of_it(turn, text) if quoted and len(text) <= LONGEST else None
    return None if found is None else _given(turn, quoted, found, are_sure=not turn.incoming.quoted)


def _of_ours(turn: Turn, text: str) -> list[Reply] | None:
    """Saves the stars for the film of the bot's message."""
    found = read_replied_stars(text)
    said = last_list.answered(turn.visit, turn.incoming.chat) if found is not None else None
    if found is None or said is None or (said.ranks and found.is_bare):  # "3" may be a place of the list
        return None
    return _given(turn, said.films, found)


def _given(turn: Turn, film_ids: Sequence[str], found: Stars, *, are_sure: bool = True) -> list[Reply] | None:
    """Saves stars for a film; asks which one of several, and whether it is meant where that is open."""
    every = [ratings.find_film(turn.visit, film_id) for film_id in film_ids]
    films = [film for film in every if isinstance(film, Film)]
    if not films:
        return None
    if len(films) > 1 or (found.stars is not None and not are_sure):
        return [asking.which(turn, [asking.Choice(film.film_id, film.name, found.stars) for film in films])]
    (film,) = films
    if found.stars is None:
        return [rate.ask_stars(turn, film.film_id, note=several.problem(turn, found.problem))]
    return rate.save(turn, film.film_id, found.stars, written=found.rounded_from)


def _of_quoted(turn: Turn, text: str) -> list[Reply] | None:
    """Asks whether the stars are of the film that somebody else's message names."""
    found = read_replied_stars(text)
    named = quoted_film(turn) if found is not None and found.stars is not None else None
    if found is None or named is None:
        return None
    choices = [asking.Choice(each.film.film_id, each.label, found.stars) for each in named.meant]
    return [asking.which(turn, choices, named.last_year)]


def quoted_film(turn: Turn) -> Found | None:
    """The film that somebody else's message names; None where it names none, or several."""
    heard = hear(turn, turn.incoming.quoted)
    said = [] if isinstance(heard, NoModel) else [each.found for each in heard if each.is_named]
    named = said or [each.found for each in mentions(turn, turn.incoming.quoted)]
    return named[0] if len(named) == 1 else None
