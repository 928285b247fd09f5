"""Reads a day and a time out of words: ``saturday 20:00``, ``tomorrow 8pm``, ``morgen 20 Uhr``.

Hours from 1 to 10 that are not said to be in the morning are taken for the evening where films are planned.
What was read is said back, so that a wrong guess is seen.
"""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from bot.dialogue.heard import when_words as words_of
from recommender.catalog.folding import fold

_LAST_EVENING_HOUR: Final = 10
_NOON: Final = 12
_TOKEN = re.compile(r"\S+")
_LONGEST_DAY, _LONGEST_TIME = 4, 7  # words


@dataclass(frozen=True, slots=True)
class When:
    """A day and a time, as far as they were said.

    Attributes:
        day: The day; None where none was said.
        is_weekday: It was said as a day of the week: where its time has passed today, next week's is meant.
        at: The time; None where none was said.
        rest: The words that say neither, in their order.
        after: How many words of the rest stood right after the time, as a place does whose clock is meant.
        after_from: The first of these among the rest.
    """

    day: date | None
    is_weekday: bool
    at: time | None
    rest: tuple[str, ...]
    after: int = 0
    after_from: int = 0


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MORNING, _EVENING = _either(words_of.MORNING), _either(words_of.AFTERNOON)
_HALF = rf"(?:(?P<morning>{_MORNING})|(?P<evening>{_EVENING}))"
_UHR = f"(?:{_either(words_of.HOUR_WORDS)})"
_AT = f"(?:{_either(words_of.AT)}) "
_HOUR, _MINUTE = r"(?P<hour>[01]?\d|2[0-3])", r"(?P<minute>[0-5]\d)"
_TIMES: Final = (
    re.compile(rf"(?:{_AT})?{_HOUR}[:h]{_MINUTE}(?: ?{_UHR})?(?: ?{_HALF})?"),
    re.compile(rf"(?:{_AT})?{_HOUR}\.{_MINUTE} ?{_UHR}(?: ?{_HALF})?"),
    re.compile(rf"(?:{_AT})?{_HOUR} ?{_UHR}(?: ?{_MINUTE})?(?: ?{_HALF})?"),
    re.compile(rf"(?:{_AT})?{_HOUR} ?{_HALF}"),
    re.compile(rf"{_AT}{_HOUR}"),
)
_LATER_TIMES: Final = (
    re.compile(rf"{_HOUR}\.{_MINUTE}(?: ?{_HALF})?"),
    re.compile(_HOUR),
)
"""Where no other is there: dates are read before these; a bare number is an hour right after a day alone."""
_ISO = re.compile(r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DAY_MONTH = re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>(?:20)?\d\d)?)?")
_MONTHS = _either(tuple(words_of.MONTHS))
_NAMED = (
    re.compile(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.? (?:de |of )?(?P<name>{_MONTHS})\.?(?: (?P<year>20\d\d))?"
    ),
    re.compile(rf"(?P<name>{_MONTHS})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: (?P<year>20\d\d))?"),
)


def read_when(text: str, today: date, *, evenings: bool = True) -> When:
    """Reads what a text says of a day and a time.

    Args:
        text: As it was typed.
        today: Where it was typed.
        evenings: Whether an early hour is one of the evening.
    """
    left = _Left([found[0] for found in _TOKEN.finditer(text)], evenings=evenings)
    at = left.time(_TIMES)
    day = left.weekday(today) or left.date(today)
    if at is None:
        at = left.time(_LATER_TIMES[:1]) or left.time(_LATER_TIMES[1:], after_day=True)
    if day is None and at is not None:
        day = left.date(today)
    after_from, after = left.after_time()
    return When(day[0] if day else None, bool(day and day[1]), at, tuple(left.words()), after, after_from)


def says_past(text: str) -> bool:
    """Whether a word says that a day is over: "yesterday", the "last" of "last saturday"."""
    return not words_of.PAST.isdisjoint(fold(text).split())


class _Left:
    """The words that are not read yet; None in the place of those that are."""

    def __init__(self, tokens: list[str], *, evenings: bool) -> None:
        self._tokens: list[str | None] = list(tokens)
        typed = (token.strip(",;!?") for token in tokens)
        self._each_typed = [token.lower() if any(map(str.isdigit, token)) else fold(token) for token in typed]
        self._evenings = evenings
        self._time_ended: int | None = None

    def words(self) -> list[str]:
        return [token for token in self._tokens if token is not None]

    def after_time(self) -> tuple[int, int]:
        """Which of the words that are left stand right after the time: the first, and how many."""
        if self._time_ended is None:
            return 0, 0
        before, after = self._tokens[: self._time_ended], self._tokens[self._time_ended :]
        end = next((place for place, token in enumerate(after) if token is None), len(after))
        return sum(token is not None for token in before), end

    def time(self, patterns: tuple[re.Pattern[str], ...], *, after_day: bool = False) -> time | None:
        for pattern in patterns:
            found = self._take(pattern, after_day=after_day)
            if found is not None:
                match, end = found
                self._time_ended = end
                return _time(match, evenings=self._evenings)
        return None

    def weekday(self, today: date) -> tuple[date, bool] | None:
        for size in range(_LONGEST_DAY, 0, -1):
            for start in range(len(self._tokens) - size + 1):
                said = self._said(start, size)
                if said is None:
                    continue
                if said in words_of.AHEAD:
                    self._drop(start, size)
                    return today + timedelta(days=words_of.AHEAD[said]), False
                if said in words_of.DAYS:
                    self._drop(start, size)
                    ahead = (words_of.DAYS[said] - today.weekday()) % 7
                    return today + timedelta(days=ahead), True
        return None

    def date(self, today: date) -> tuple[date, bool] | None:
        for pattern in (_ISO, *_NAMED, _DAY_MONTH):
            found = self._take(pattern)
            if found is not None:
                day = _date(found[0], today)
                return None if day is None else (day, False)
        return None

    def _take(self, pattern: re.Pattern[str], *, after_day: bool = False) -> tuple[re.Match[str], int] | None:
        """Takes the first run of words that is such, the longest at its place."""
        for start in range(len(self._tokens)):
            if after_day and (start == 0 or self._tokens[start - 1] is not None):
                continue
            for size in range(min(_LONGEST_TIME, len(self._tokens) - start), 0, -1):
                said = self._typed(start, size)
                match = pattern.fullmatch(said) if said is not None else None
                if match is not None:
                    self._drop(start, size)
                    return match, start + size
        return None

    def _said(self, start: int, size: int) -> str | None:
        some = self._tokens[start : start + size]
        return None if None in some else fold(" ".join(token for token in some if token))

    def _typed(self, start: int, size: int) -> str | None:
        """Folded word by word, so that points and colons between digits stay."""
        is_read = None in self._tokens[start : start + size]
        return None if is_read else " ".join(self._each_typed[start : start + size])

    def _drop(self, start: int, size: int) -> None:
        if start > 0 and (before := self._tokens[start - 1]) and fold(before) in words_of.ON:
            self._tokens[start - 1] = None
        self._tokens[start : start + size] = [None] * size


def _time(match: re.Match[str], *, evenings: bool) -> time:
    groups = match.groupdict()
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    if groups.get("morning"):
        hour %= _NOON
    elif groups.get("evening"):
        hour = hour if hour >= _NOON else hour + _NOON
    elif evenings and 1 <= hour <= _LAST_EVENING_HOUR and not groups["hour"].startswith("0"):
        hour += _NOON
    return time(hour, minute)


def _date(match: re.Match[str], today: date) -> date | None:
    """The date that was said; the next one of that name where no year was."""
    groups = match.groupdict()
    month = words_of.MONTHS[groups["name"]] if groups.get("name") else int(groups["month"])
    said_year = groups.get("year")
    try:
        if said_year:
            return date(int(said_year) % 100 + 2000, month, int(groups["day"]))
        this_year = date(today.year, month, int(groups["day"]))
        return this_year if this_year >= today else this_year.replace(year=today.year + 1)
    except ValueError:  # there is no such day
        return None
