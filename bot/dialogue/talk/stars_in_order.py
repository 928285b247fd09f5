"""Stars said behind several films, one for each in their order: "Heat and Fargo, 5 and 3"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.heard.rating_reading import Reading
from bot.dialogue.heard.stars_in_order import read_stars_in_order
from bot.dialogue.message import Reply
from bot.dialogue.rating import several
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.mention import Mention
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service.problems import NoModel
from recommender.catalog.series import series_of


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Saves the stars of each film; None where there are not as many stars as films."""
    for named, stars in read_stars_in_order(text) if turn.visit.has_model else ():
        films = _films(turn, named)
        if len(films) == len(stars) and not _are_one_series(films):
            return [several.answer(turn, list(map(_with_stars, films, stars)))]
    return None


def _without(text: str, every: Sequence[Mention]) -> str:
    """A text without the titles in it."""
    for mention in reversed(every):
        text = text[: mention.begin] + text[mention.end :]
    return text


def _films(turn: Turn, named: str) -> list[Heard]:
    """The films that are named; none where one has stars of its own."""
    heard = hear(turn, named)
    if isinstance(heard, NoModel):
        return []
    if len(heard) > 1 and all(each.is_named and not _has_stars(each) for each in heard):
        return heard
    every = mentions(turn, named)
    if any(map(str.isdecimal, _without(named, every))):
        return []
    return [Heard(each.title, (Reading(each.title),), each.found) for each in every]


def _has_stars(heard: Heard) -> bool:
    return heard.has_stars if heard.meant is None else heard.meant[1].stars is not None


def _with_stars(heard: Heard, stars: float) -> Heard:
    return replace(heard, readings=tuple(replace(each, stars=stars) for each in heard.readings))


def _are_one_series(films: Sequence[Heard]) -> bool:
    """Whether films are of one series: numbers behind them may be parts of it, "Rocky, Rocky 2, 3 and 4"."""
    return len({series_of(each.found.meant[0].film.title) for each in films}) == 1
