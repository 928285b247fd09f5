"""Days and hours in texts about films, as people note when they saw one: no part of them is ever stars.

``2014-05-02``, ``02.05.``, ``2.5.2014``, ``May 2, 2014``, ``2. Mai``, ``20:15``.
"""

import re
from typing import Final

from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.when_words import MONTHS

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12][0-9]|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)[0-9]{2}"
_MARKS: Final = (r"\.", "/", "-")
_TWO_DIGITS = r"(?:0[1-9]|1[0-2])"
_HOUR = r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]"
_TIME = rf"(?:(?:,?\s+|t){_HOUR}(?::[0-5][0-9])?(?:\.[0-9]+)?z?)?"
_NAMES = one_of(MONTHS)
_CLEAR_NAMES = one_of(MONTHS.keys() - {"may", "mar", "mars", "set", "out", "ago"})  # words of titles, too
_NTH = r"(?:st|nd|rd|th|er|[ºª°.])?"
_WITH_YEAR = (
    *(rf"{_YEAR}{mark}{_MONTH}{mark}{_DAY}{_TIME}" for mark in _MARKS),
    rf"{_YEAR}{_TWO_DIGITS}(?:0[1-9]|[12][0-9]|3[01])",
    rf"{_YEAR}-{_TWO_DIGITS}",
    *(rf"{_DAY}{mark}{_MONTH}{mark}(?:{_YEAR}|[0-9]{{2}}){_TIME}" for mark in _MARKS),
    *(rf"{_MONTH}{mark}{_DAY}{mark}(?:{_YEAR}|[0-9]{{2}}){_TIME}" for mark in _MARKS if mark != r"\."),
    rf"{_DAY}{_NTH}\s*(?:de\s|of\s|-)?\s*{_NAMES}\.?,?\s*(?:de\s|del\s|-)?\s*{_YEAR}",
    rf"{_NAMES}\.?\s+{_DAY}{_NTH},?\s+{_YEAR}",
)
_IN_TWO_NUMBERS = (rf"0[1-9]\.{_TWO_DIGITS}\.?", rf"(?:[12][0-9]|3[01])\.{_TWO_DIGITS}\.")
_IN_WORDS = (
    rf"(?:le\s)?{_DAY}{_NTH}\s*(?:de\s|of\s)?\s*{_CLEAR_NAMES}",
    rf"{_DAY}(?:{_NTH}\s*(?:de|of)|\.)\s*{_NAMES}",
)
_NAMED = (
    rf"(?:{_NAMES}\.?\s+{_DAY}{_NTH}|(?:le\s)?{_DAY}{_NTH}\s*(?:de\s|of\s)?\s*{_NAMES})"
    rf"(?:,?\s+(?:de\s|del\s)?{_YEAR})?"
)
_BEHIND_A_MARK = (  # "Heat, May 2", but "Seven Days in May 5"
    rf"(?<=[,;:|(\t])\s*{_NAMED}",
    rf"(?<=\s[-\u2013\u2014])\s+{_NAMED}",
)
_START, _STOP = r"(?<![\w./-])(?<![0-9][,:])", r"(?![\w/]|[.:-]\w)"
_SURE = rf"(?:{_START}(?:{'|'.join((*_WITH_YEAR, *_IN_TWO_NUMBERS))})|{'|'.join(_BEHIND_A_MARK)}){_STOP}"
DAY: Final = rf"(?:{_SURE}|{_START}(?:{'|'.join(_IN_WORDS)}){_STOP})"
"""A pattern for a day, in a text as `plain` writes it."""
WITHIN_DAY: Final = rf"(?<=[0-9])\.\s{_NAMES}[\s.,!]*(?:{_YEAR}[\s.,!]*)?\Z"
"""A pattern for a full stop that ends no sentence, and what follows: "Heat 2. Mai"."""
_ANYWHERE: Final = re.compile(_SURE)
_COMPLETE: Final = re.compile(rf"{_SURE}|{_START}(?:{'|'.join(_IN_WORDS)})(?=\s*(?:[,;)]|\Z))")
_LONGEST_DAY: Final = 40  # characters
_AT_END: Final = re.compile(rf"(?:{DAY}|\s{_HOUR})[\s)\].,;]*\Z")
_AT_BEGIN: Final = re.compile(rf"[\s(\[]*{_SURE}")


def days_in(text: str) -> list[tuple[int, int]]:
    """Where days stand in a text: the place of each, and that of its end.

    Without a year or a mark before it, a day in words may be a title's: "Born on the 4th of July".
    """
    return [found.span() for found in _ANYWHERE.finditer(plain(text))]


def is_within_day(text: str, place: int) -> bool:
    """Whether a place is within a day, so that nothing ends there: "Heat 2. Mai"."""
    around = text[max(place - _LONGEST_DAY, 0) : place + _LONGEST_DAY]
    if not any(map(str.isdecimal, around)):
        return False  # most places are looked at for nothing
    return any(found.start() < place < found.end() for found in _COMPLETE.finditer(plain(text)))


def ends_with_day(text: str) -> bool:
    """Whether a text ends with a day, or with an hour."""
    return _AT_END.search(plain(text)) is not None


def begins_with_day(text: str) -> bool:
    """Whether a text begins with a day."""
    return _AT_BEGIN.match(plain(text)) is not None
