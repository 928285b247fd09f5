"""Films of a series that a text says by their numbers: "Jaws 1 and 2", "part 3 was weak"; they are asked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.dialogue.heard import liking_words, opinion_words, rating_words, request_words, title_words
from bot.dialogue.heard.answer_reading import PLACES
from bot.dialogue.heard.liking import AFTER
from bot.dialogue.heard.number_words import HALVES, OUT_OF, UNITS
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.talk.mention import Mention
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from recommender.catalog.series import series_of
from recommender.catalog.title_keys import normalise

_DIGIT: Final = re.compile(r"[1-9]")
_AND: Final = one_of(("and", "und", "y", "et", "e", "и"))
_BETWEEN: Final = rf"\s*(?:,\s*{_AND}|[,&/]|(?<!\w){_AND}(?!\w))\s*"
_ALONE: Final = (
    rf"[\s,]+(?P<alone>[1-9](?:{_BETWEEN}[1-9])*\s*(?:,\s*)?(?:&|{_AND})\s*[1-9])(?=[\s,]*(?:[.!?;]|\Z))"
)
NUMBERS_ALONE: Final = re.compile(_ALONE)
"""Numbers of parts of which nothing is said: two of them need an "and"."""
_NO_PART: Final = one_of((*UNITS, *OUT_OF, *HALVES, *title_words.BEHIND_STARS))
_NUMBERS: Final = re.compile(
    rf"{_ALONE}|\s+(?P<numbers>[1-9](?:{_BETWEEN}[1-9])*)(?=[^\S\n]+(?!{_NO_PART}(?!\w))[^\W\d])"
)
_SAID_OF_PART: Final = (
    *liking_words.IS,
    *liking_words.NEGATIONS,
    *AFTER,
    *("had", "made", "got", "too", "has"),
)
_ARTICLES: Final = frozenset(map(plain, title_words.ARTICLES))
_LATER_PART: Final = re.compile(
    r"(?:[,.;:!?…(\u2013\u2014-]\s*"
    rf"|(?<!\w){one_of((*rating_words.SEPARATING, *opinion_words.CONTRASTS))}\s+)+"
    rf"(?P<part>(?:(?:the|der|la|el|le|o)\s+)?(?:{one_of(request_words.PART)}\s+)?"
    rf"(?P<number>{one_of(PLACES)}|[1-9])(?:\s+(?:one|part|film|movie|teil))?)"
    rf"[\s:]+(?={one_of(_SAID_OF_PART)}(?!\w)|[1-5★⭐½]|{_AND}\s+(?:the\s+)?(?:{one_of(PLACES)}|[1-9])(?!\w))"
)


def with_parts(turn: Turn, text: str, named: Sequence[Mention]) -> list[Mention]:
    """Films that are named, with those of their series that are said by a number.

    Args:
        turn: Whose.
        text: What they said.
        named: The films that it names by titles.
    """
    every: list[Mention] = []
    for place, mention in enumerate(named):
        end = named[place + 1].begin if place + 1 < len(named) else len(text)
        every += _numbered(turn, text, mention, end) or [mention]
        if len({series_of(each.found.meant[0].film.title) for each in every}) > 1:
            continue  # "the second" is the second of several films then
        for found in _LATER_PART.finditer(plain(text), every[-1].end, end):
            if found["number"] in _ARTICLES:
                continue  # "un 4"
            number = PLACES.get(found["number"]) or int(found["number"])
            part = _part(turn, text, mention, number, found.span("part"))
            every += [part] if part is not None else []
    return every


def _numbered(turn: Turn, text: str, mention: Mention, end: int) -> list[Mention]:
    """The films of "Jaws 1 and 2"; none where no such numbers follow a title."""
    found = _NUMBERS.match(text, mention.end, end)
    digits = _DIGIT.finditer(text, *found.span(found.lastgroup or 0)) if found is not None else ()
    parts = [_part(turn, text, mention, int(digit[0]), digit.span()) for digit in digits]
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return []
    if mention.title[-1:].isdecimal():
        return [mention, *known]  # "Rocky 2, 3 and 4"
    return [replace(known[0], begin=mention.begin), *known[1:]]


def _part(turn: Turn, text: str, mention: Mention, number: int, span: tuple[int, int]) -> Mention | None:
    """A film of the series of another one; None where there is none of that number."""
    film = films.of_series(turn.visit, series_of(mention.found.meant[0].film.title), number)
    if film is None or (number > 1 and normalise(film.title).text == _name(mention)):
        return None  # "gave Heat 2": The Heat is another film of that name
    found = Found.of_film(film, mention.found.last_year)
    return Mention(*span, text[slice(*span)], found, is_guess=True)


def _name(mention: Mention) -> str:
    """A film's title, as it is compared."""
    return normalise(mention.found.meant[0].film.title).text
