"""Times of day that are said in words, written in digits: "half past eight" is 8:30."""

import re
from collections.abc import Callable
from datetime import time
from functools import partial
from typing import Final

from bot.dialogue.heard import clock_words as words
from bot.dialogue.heard import when_words
from bot.dialogue.heard.plain import one_of, plain

_HOURS: Final = {plain(word): hour for hour, every in words.HOURS.items() for word in every}
_H: Final = rf"(?P<hour>{one_of(_HOURS)}|\d{{1,2}})"
_NOON: Final = 12
_USUAL_MORNING, _USUAL_AFTERNOON = time(9), time(15)


def _any(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Patterns of phrases in which H stands for the hour."""
    said = (
        r"\s+".join(_H.join(re.escape(plain(piece)) for piece in word.split("H")) for word in phrase.split())
        for phrase in phrases
    )
    return tuple(re.compile(rf"(?<!\w){each}(?!\w)") for each in said)


_TIMES: Final = (
    *((pattern, -1, 45) for pattern in _any(words.QUARTER_TO)),
    *((pattern, 0, 15) for pattern in _any(words.QUARTER_PAST)),
    *((pattern, 0, 30) for pattern in _any(words.HALF_PAST)),
    *((pattern, -1, 30) for pattern in _any(words.HALF_TO)),
)
"""What says a time, by how many hours the hour that is said is another one, and the minutes."""
_OF_DAY: Final = (*when_words.HOUR_WORDS, "o'clock", *when_words.MORNING, *when_words.AFTERNOON)
_BEHIND: Final = re.compile(rf"(?<!\w){one_of(words.BEFORE_HOUR)}\s+(?P<hour>{one_of(_HOURS)})(?!\w)")
_BEFORE: Final = re.compile(rf"(?<!\w)(?P<hour>{one_of(_HOURS)})(?=\s+{one_of(_OF_DAY)}(?!\w))")
"""An hour alone, by what stands before or behind it."""
_NAMED: Final = tuple(
    (re.compile(rf"(?<!\w)(?:12\s+)?{one_of(every)}(?!\w)"), digits) for digits, every in words.NAMED.items()
)
_EVERY: Final = re.compile(rf"{one_of(words.EVERY)}\s")
_PARTS: Final = tuple(
    (re.compile(rf"(?<!\w)(?<!\d ){one_of(every)}(?!\w)"), usual)
    for every, usual in ((words.MORNINGS, _USUAL_MORNING), (words.AFTERNOONS, _USUAL_AFTERNOON))
)
_EVENINGS: Final = frozenset(map(plain, words.EVENINGS))


def in_digits(text: str) -> str:
    """The same text, with the times that are said in words as ``8:30`` and ``at 8``."""
    for pattern, more, minutes in _TIMES:
        text = _replaced(text, pattern, partial(_time, more=more, minutes=minutes))
    text = _replaced(_replaced(text, _BEHIND, _bare), _BEFORE, _bare)
    for pattern, digits in _NAMED:
        text = _replaced(text, pattern, partial(_named, digits=digits))
    return text


def part_of_day(text: str) -> tuple[time, str] | None:
    """A part of the day that no hour is told of, and the text without it: "saturday mornings" is at 9:00.

    None where none is said.
    """
    lowered = plain(text)
    for pattern, usual in _PARTS:
        found = pattern.search(lowered)
        if found is not None:
            every = "daily" if _EVERY.match(found[0]) else ""
            return usual, f"{text[: found.start()]}{every}{text[found.end() :]}"
    return None


def says_evening(text: str) -> bool:
    """Whether a word tells that an hour is after noon: "every evening at 8"."""
    return not _EVENINGS.isdisjoint(re.findall(r"[^\W\d_]+", plain(text)))


def _time(found: re.Match[str], more: int, minutes: int) -> str:
    said = " ".join(found["hour"].split())
    hour = (int(said) if said.isdecimal() else _HOURS[said]) + more
    return f"{hour or _NOON}:{minutes:02}"


def _bare(found: re.Match[str]) -> str:
    return str(_HOURS[" ".join(found["hour"].split())])


def _named(_: re.Match[str], digits: str) -> str:
    return digits


def _replaced(text: str, pattern: re.Pattern[str], digits: Callable[[re.Match[str]], str]) -> str:
    """A text with what a pattern finds in its plain form, which is as long, written otherwise.

    What stands before an hour alone stays as it is.
    """
    parts: list[str] = []
    begin = 0
    for found in pattern.finditer(plain(text)):
        start = found.start("hour") if digits is _bare else found.start()
        parts += [text[begin:start], digits(found)]
        begin = found.end()
    return "".join((*parts, text[begin:]))
