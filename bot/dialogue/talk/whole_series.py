"""All films of a series, rated at once: which ones they are is shown before anything is saved."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.heard.answer_reading import read_option
from bot.dialogue.heard.exception_reading import Exceptions, read_exceptions
from bot.dialogue.heard.series_reading import Series, read_series
from bot.dialogue.intents.intent import Understood, Wish
from bot.dialogue.intents.mark_reading import places_said
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking, meaning
from bot.dialogue.talk.asking import Choice
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from recommender.catalog.film import Film

_MOST, _FEWEST = 8, 2


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Asks whether all films of a series get the stars: "I love all the Lord of the Rings films"."""
    excepted = read_exceptions(text) if turn.visit.has_model else None
    said = read_series(text if excepted is None else excepted.rule) if turn.visit.has_model else None
    if said is None or _is_wish(turn, said.title):
        return None
    titled = films.search(turn.visit, [said.title])
    every = _films(turn, said)
    if len(every) < _FEWEST or (isinstance(titled, Found) and titled.is_named):
        return None  # "two towers 5"
    choices = [Choice(film.film_id, film.name, said.stars) for film in every]
    meant = choices if excepted is None else without(turn, choices, excepted)
    return [asking.which(turn, choices) if meant is None else asking.all_of_them(turn, meant)]


def _is_wish(turn: Turn, words: str) -> bool:
    """Whether words say what films should be, not what they are called: "old movies"."""
    understood = meaning.read_intent(turn, words) if words == words.lower() else Understood()
    wish = understood.intent if understood.is_sure else None
    return isinstance(wish, Wish) and not replace(wish, like=(), like_place=None).is_plain


def without(turn: Turn, choices: Sequence[Choice], excepted: Exceptions) -> list[Choice] | None:
    """Films without those that are left out, or with the stars said of these alone.

    Args:
        turn: The message.
        choices: The films, in the order in which they are counted.
        excepted: What is left out.

    Returns:
        None where no film is named, or all are.
    """
    place = read_option(excepted.left_out, asking.options(turn, choices))
    places = {place} if place is not None else {number - 1 for number in places_said(excepted.left_out)}
    if not places or not places < set(range(len(choices))):
        return None
    return [
        replace(choice, stars=excepted.stars) if at in places else choice
        for at, choice in enumerate(choices)
        if at not in places or excepted.stars is not None
    ]


def _films(turn: Turn, said: Series) -> list[Film]:
    """The films of a series by year; where titles tell none, those that hold its name."""
    known: list[Film] = []
    for name in (said.name, said.name.removesuffix("s")):  # "all the Harry Potters"
        known = films.series(turn.visit, name)
        if len(known) < _FEWEST:
            known = films.holding(turn.visit, name)
        if len(known) >= _FEWEST:
            break
    known = films.as_known(known)
    by_year = sorted(known[: None if said.are_first else said.count or _MOST], key=_year)
    return by_year[: said.count or _MOST]


def _year(film: Film) -> int:
    return film.year or 0
