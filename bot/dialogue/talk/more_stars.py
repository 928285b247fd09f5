"""Gives a film some stars more or less than it has: "bump Gladiator up half a star"."""

from bot.dialogue import stars
from bot.dialogue.heard.more_stars_reading import read_more_stars
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import asking
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import corrections, films, last_list, ratings
from bot.service.films import Found
from bot.service.problems import NoModel


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Changes the stars of the film that is named, else of the one spoken of; None for anything else."""
    said = read_more_stars(text) if turn.visit.has_model else None
    film_id = None if said is None else _named(turn, said.title) if said.title else _spoken_of(turn)
    if said is None or film_id is None or _is_rated(turn, text):
        return None
    given = ratings.given(turn.visit, film_id)
    if given is None:
        return [rate.ask_stars(turn, film_id)]
    changed = given.stars + said.amount
    if changed not in stars.ALL:
        return [rate.ask_stars(turn, film_id, note=several.problem(turn, "range"))]
    return rate.save(turn, film_id, changed)


def _is_rated(turn: Turn, text: str) -> bool:
    """Whether a text is rather a film and its stars: "Black Hawk Down 2 stars", "Up 1 star"."""
    heard = hear(turn, text)
    return not isinstance(heard, NoModel) and any(each.is_named and each.has_stars for each in heard)


def _named(turn: Turn, title: str) -> str | None:
    """The film of a name, of several the one that has stars; None where that is open."""
    found = films.search(turn.visit, [title])
    if not isinstance(found, Found) or not found.is_named:
        return None
    rated = [each.film.film_id for each in found.meant if ratings.given(turn.visit, each.film.film_id)]
    if len(rated) == 1:
        return rated[0]
    return found.certain.film.film_id if found.certain is not None else None


def _spoken_of(turn: Turn) -> str | None:
    """The film asked about, rated just now or spoken of last; None where it has no stars, or is open."""
    asked = asking.films_asked(turn)
    just_now = [each.film.film_id for each in corrections.given_just_now(turn.visit)]
    spoken_of = last_list.spoken_of(turn.visit, turn.incoming.chat)
    for film_ids in (asked, just_now, [spoken_of] if spoken_of else []):
        if film_ids:
            film_id = film_ids[0] if len(film_ids) == 1 else None
            return film_id if film_id and ratings.given(turn.visit, film_id) is not None else None
    return None
