"""Which of several films of one name is meant: "the original Karate Kid", "the new RoboCop", "Batman 89"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.dialogue.heard import answer_words, request_words
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.heard.plain import one_of, plain

_AGE = rf"(?:(?P<older>{one_of(answer_words.OLDER)})|(?P<newer>{one_of(answer_words.NEWER)}))"
_BEFORE = re.compile(rf"(?:{one_of(request_words.ARTICLES)}\s+)+{_AGE}\s+(?P<name>\S.*)")
_BEHIND = re.compile(rf"(?P<name>\S.*?)[\s,(]+(?:{one_of(request_words.ARTICLES)}\s+)?{_AGE}(?:\s+one)?\)?")
_SHORT_YEAR = re.compile(r"(?P<name>\S.*?)[\s,('’]+(?P<year>[0-9]{2})\)?")


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OfOneName:
    """One of several films of a name.

    Attributes:
        name: The name.
        year: The last two digits of its year; empty where it is told by its age.
        is_oldest: The oldest one is meant, else the newest, where no year is said.
    """

    name: str
    year: str = ""
    is_oldest: bool = True

    def choose(self, films: Sequence[T], years: Sequence[int]) -> T | None:
        """The film that is meant of those of that name; None where none of them is."""
        if self.year:
            fitting = [
                film for film, year in zip(films, years, strict=True) if f"{year % 100:02}" == self.year
            ]
            return fitting[0] if len(fitting) == 1 else None
        if not films:
            return None
        return films[years.index(min(years) if self.is_oldest else max(years))]


def read_of_one_name(title: str) -> OfOneName | None:
    """The name in words that say which of its films is meant; None where they say no such thing."""
    line = " ".join(title.split())
    if len(line) > LONGEST:
        return None
    for pattern in (_BEFORE, _BEHIND):
        found = pattern.fullmatch(plain(line))
        if found is not None:
            return OfOneName(line[slice(*found.span("name"))], is_oldest=bool(found["older"]))
    found = _SHORT_YEAR.fullmatch(plain(line))
    return None if found is None else OfOneName(line[slice(*found.span("name"))], found["year"])
