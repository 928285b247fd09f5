"""Reads how often and when from words: ``daily 19:00``, ``freitags um halb sieben``, ``19:00 Europe/Berlin``.

Days, times and words are understood in all languages, whatever the chat's. What is not understood is kept, to
be said.
"""

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from bot.dialogue import words
from bot.dialogue.by_itself import day_times, time_zones
from bot.dialogue.heard import when_words
from bot.dialogue.heard.clock_reading import in_digits, part_of_day, says_evening
from bot.dialogue.heard.when_reading import read_when
from bot.service.suggestions import Rhythm
from recommender.catalog.folding import fold

DAILY: Final = Rhythm(time(19))
WEEKLY: Final = Rhythm(time(18), 4)
"""What is meant where no more is said."""
_A_MONDAY: Final = date(2024, 1, 1)
_POINT: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d\d)(?![\d.])")
_HALF_OF_24: Final = re.compile(r"(?<!\d)(?P<said>(?:0|1[3-9]|2\d)(?:[:.]\d\d)? ?[ap]\.?m)\b", re.IGNORECASE)
_BARE_HOUR: Final = re.compile(r"[01]?\d|2[0-3]")
_SHORTEST_DAY: Final = 3
_NOON: Final = 12  # o'clock
_LAST_EVENING_HOUR: Final = 10  # of those that are said without which half of the day they are in
_AROUND: Final = frozenset(map(fold, when_words.AROUND))


@dataclass(frozen=True, slots=True)
class RhythmSaid:
    """What somebody said of how often and when.

    Attributes:
        rhythm: How often and when, with what is usual where one was not said; None where neither was.
        day: Day of the week, Monday is 0, where one was said.
        at: Time of day, where one was said.
        often: What is usual for how often it is to be, where that was said without a day.
        zones: Time zones that a place among the words may mean; none where no place was said.
        no_hour: What stands in place of a time, and is none: ``25:00``.
        left: The words that were not understood, in their order.
    """

    rhythm: Rhythm | None
    zones: tuple[str, ...] = ()
    no_hour: str = ""
    left: tuple[str, ...] = ()
    day: int | None = None
    at: time | None = None
    often: Rhythm | None = None

    def changing(self, before: Rhythm | None) -> Rhythm | None:
        """What somebody wants who had a rhythm before: what they do not say stays as it was."""
        if before is None or self.rhythm is None:
            return self.rhythm
        day = self.day
        if day is None:
            day = before.day if self.often is None else self.often.day
            if self.often is WEEKLY and before.day is not None:
                day = before.day
        return Rhythm(self.at or before.at, day)


def rhythm_said(text: str, language: str = words.FALLBACK, *, evenings: bool = False) -> RhythmSaid:
    """Reads how often and when somebody wants films suggested.

    Args:
        text: As people type it.
        language: Theirs, which goes before the others.
        evenings: Whether an early hour is one of the evening, see `read_when`.
    """
    text = in_digits(text)
    if beyond := _HALF_OF_24.search(text):
        return RhythmSaid(None, no_hour=beyond["said"])
    said = _read(text, language, evenings=evenings)
    part = part_of_day(text) if said.at is None else None
    if part is None:
        return said
    usual, rest = part
    said = _read(rest, language)  # in German "morgen" alone is tomorrow
    return said if said.at is not None else _read(f"{rest} {usual:%H:%M}", language)


def _read(text: str, language: str, *, evenings: bool = False) -> RhythmSaid:
    languages = (language, *(each for each in words.languages() if each != language))
    when = read_when(_POINT.sub(r"\1:\2", text), _A_MONDAY, evenings=evenings)
    if when.day is not None and not when.is_weekday:  # tomorrow, or a date: that is no rhythm
        return RhythmSaid(None)
    day = None if when.day is None else when.day.weekday()
    at, usual = when.at, None
    left: list[str] = []
    rest = when.rest
    for place, word in enumerate(rest):
        folded = fold(word)
        if (of_word := _kind(folded)) is not None:
            usual = usual or of_word
        elif day is None and (named := _day(folded, languages)) is not None:
            day = named
        elif at is None and _BARE_HOUR.fullmatch(word) and not _counts(rest[place + 1 : place + 2]):
            at = time(int(word))
            is_evening = evenings and 1 <= at.hour <= _LAST_EVENING_HOUR and not word.startswith("0")
            at = at.replace(hour=at.hour + _NOON) if is_evening else at
        elif not says_evening(word):
            left.append(word)
    left, zones = _without_place(left, languages)
    no_hour = next(filter(_is_no_hour, left), "") if at is None else ""
    if at is not None and at.hour < _NOON and says_evening(" ".join(rest)):
        at = at.replace(hour=at.hour + _NOON)  # "every evening at 8"
    often = usual
    if day is not None:
        usual = WEEKLY
    elif usual is None and at is not None:
        usual = DAILY
    rhythm = None if usual is None else Rhythm(at or usual.at, usual.day if day is None else day)
    return RhythmSaid(rhythm, zones, no_hour, tuple(left), day, at, often)


def _is_no_hour(word: str) -> bool:
    """Whether a word looks like a time, and is none."""
    return word[:1].isdigit() and not _BARE_HOUR.fullmatch(word)


def _kind(word: str) -> Rhythm | None:
    """How often a word says, in any language."""
    if word in _words("suggest-daily-words"):
        return DAILY
    return WEEKLY if word in _words("suggest-weekly-words") else None


def _counts(following: tuple[str, ...]) -> bool:
    """Whether a number is one of days or weeks: ``2 days``."""
    return any(_kind(fold(word)) is not None for word in following)


def is_off(text: str) -> bool:
    """Whether it says that nothing is to be suggested, in any language."""
    return fold(text) in _words("suggest-off-words")


def _words(key: str) -> frozenset[str]:
    return frozenset(fold(word) for code in words.languages() for word in words.label(code, key).split())


def _day(word: str, languages: tuple[str, ...]) -> int | None:
    """The day of the week that a word begins: ``fri``, ``mié``."""
    if len(word) < _SHORTEST_DAY:
        return None
    for language in languages:
        for place in range(7):
            if fold(day_times.day(language, place)).startswith(word):
                return place
    return None


def _without_place(left: list[str], languages: tuple[str, ...]) -> tuple[list[str], tuple[str, ...]]:
    """What is not understood but for a place, and the zones that the place may mean."""
    meant = [place for place, word in enumerate(left) if fold(word) not in _AROUND]
    unknown = [left[place] for place in meant]
    if not unknown:
        return [], ()
    for said in (left[meant[0] : meant[-1] + 1], unknown):
        if zones := time_zones.find(" ".join(said).strip(",;.()"), languages):
            return [], zones
    return unknown, ()
