"""Years, decades, lengths and numbers, wherever they stand in a message."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from bot.dialogue.intents.lexicon import Lexicon, Meaning

_FIRST_YEAR, _LAST_YEAR = 1888, 2039
_CENTURY_TURN = 20  # "the 10s" are 2010 to 2019, "the 20s" 1920 to 1929
NEW_FOR = 5
"""Films are new for so many years."""
_OLD_UNTIL = 1980
_LONGEST_PHRASE = 3  # words before an age that say whose it is
_SHORT = 100  # minutes
_HOUR = 60
_MOST_MINUTES = 600
_DECADE = re.compile(r"(?P<years>(?:19|20)?[0-9]0)(?P<ending>[^\W\d]+)")
_NO_FILMS = ("somebody", "no_films")
_OF_FILMS = frozenset({"genres", "kinds", "languages", "countries", "decades"})
_PLAIN_DECADE = re.compile(r"(?:19|20)?[0-9]0")


class Years(NamedTuple):
    """A stretch of years, either end open, and how many words say it."""

    first: int | None
    last: int | None
    length: int


class Number(NamedTuple):
    """A number, and how many words say it."""

    value: float
    length: int


def years_at(lexicon: Lexicon, said: Sequence[str], place: int, last_year: int | None) -> Years | None:
    """The years that the words at a place mean; None for none."""
    return (
        _between(lexicon, said, place)
        or _bounded(lexicon, said, place)
        or _decade(lexicon, said, place)
        or _last_years(lexicon, said, place, last_year)
        or _year(lexicon, said, place)
        or _age(lexicon, said, place, last_year)
    )


def age_at(lexicon: Lexicon, said: Sequence[str], place: int) -> Number | None:
    """How old somebody is: ``10 year old``, ``eight years old``; None where no age is said."""
    number = number_at(lexicon, said, place)
    if number is None:
        return None
    behind = _after(lexicon, said, place + number.length, "of_age")
    if behind > place + number.length:
        return Number(number.value, behind - place)
    behind = _after(lexicon, said, place + number.length, "years")
    is_of_somebody = any(
        Meaning("years", "somebody") in meanings
        for begin in range(max(place - _LONGEST_PHRASE, 0), place)
        for length, meanings in lexicon.at(said, begin)
        if begin + length == place
    )
    is_age = is_of_somebody and behind > place + number.length
    return Number(number.value, behind - place) if is_age else None


def minutes_at(lexicon: Lexicon, said: Sequence[str], place: int) -> Number | None:
    """How many minutes a film may last at most, as the words at a place say; None where they do not."""
    for length, meanings in lexicon.at(said, place):
        if Meaning("length", "under") in meanings:
            found = _duration(lexicon, said, place + length)
            if found is not None and 0 < found.value <= _MOST_MINUTES:
                return Number(found.value, length + found.length)
    for length, meanings in lexicon.at(said, place):
        if Meaning("length", "short") in meanings:
            return Number(_SHORT, length)
    found = _duration(lexicon, said, place)
    return found if found is not None and 0 < found.value <= _MOST_MINUTES else None


def number_at(lexicon: Lexicon, said: Sequence[str], place: int) -> Number | None:
    """A small number, in digits or in words; None without one."""
    if place >= len(said):
        return None
    if said[place].isdecimal() and len(said[place]) <= 3:  # noqa: PLR2004
        return Number(int(said[place]), 1)
    return next(
        (
            Number(int(meaning.value), length)
            for length, meanings in lexicon.at(said, place)
            for meaning in sorted(meanings)
            if meaning.section == "numbers"
        ),
        None,
    )


def place_at(lexicon: Lexicon, said: Sequence[str], place: int) -> Number | None:
    """A place in a list: ``the second``, ``number 3``, ``#2``; None without one."""
    if place >= len(said):
        return None
    word = said[place].removeprefix("#")
    if word.isdecimal() and len(word) <= 2 and int(word):  # noqa: PLR2004
        return Number(int(word), 1)
    for length, meanings in lexicon.at(said, place):
        for meaning in sorted(meanings):
            if meaning.section == "ordinals" and meaning.value != "number":
                return Number(int(meaning.value), length)
    for length, meanings in lexicon.at(said, place):
        if Meaning("ordinals", "number") in meanings:
            number = number_at(lexicon, said, place + length)
            if number is not None and number.value:
                return Number(number.value, length + number.length)
    return None


def _between(lexicon: Lexicon, said: Sequence[str], place: int) -> Years | None:
    """``between 1990 and 1995``, ``from 1990 to 1999``, ``1990-1995``."""
    begin = _after(lexicon, said, place, "between")
    first = _year_word(said, begin)
    if first is None:
        return None
    middle = _after(lexicon, said, begin + 1, "and")
    last = _year_word(said, middle)
    if last is None or last < first or (middle == begin + 1 and begin != place):
        return None
    return Years(first, last, middle + 1 - place)


def _bounded(lexicon: Lexicon, said: Sequence[str], place: int) -> Years | None:
    """``before 1970``, ``since 2010``, ``after 2010``, which leaves 2010 out."""
    for length, meanings in lexicon.at(said, place):
        for way in ("before", "since", "after"):
            if Meaning("years", way) not in meanings:
                continue
            begin = _after(lexicon, said, place + length, "decade_words")
            year = _year_word(said, begin)
            if year is not None:
                # "Before 1970" leaves 1970 out in most languages; one year more does no harm.
                bounds = {"before": (None, year), "since": (year, None), "after": (year + 1, None)}
                end = begin + 1 if way == "before" else _after(lexicon, said, begin + 1, "or_later")
                return Years(*bounds[way], end - place)
            decade = _decade(lexicon, said, place + length)
            if decade is not None and decade.first is not None:
                bounds = {
                    "before": (None, decade.first - 1),
                    "since": (decade.first, None),
                    "after": (decade.first + 10, None),
                }
                return Years(*bounds[way], length + decade.length)
    return None


def _decade(lexicon: Lexicon, said: Sequence[str], place: int) -> Years | None:
    for length, meanings in lexicon.at(said, place):
        for meaning in meanings:
            if meaning.section == "decades":
                first = int(meaning.value)
                ends = length + _is_ending(lexicon, said[place + length : place + length + 1])
                return Years(first, first + 9, ends)
    begin = _after(lexicon, said, place, "decade_words")
    if begin >= len(said):
        return None
    marked = _DECADE.fullmatch(said[begin])
    if marked is not None and _is_ending(lexicon, [marked["ending"]]):
        return _decade_of(marked["years"], begin + 1 - place)
    if not _PLAIN_DECADE.fullmatch(said[begin]):
        return None
    if said[begin + 1 : begin + 2] != ["s"] and _is_ending(lexicon, said[begin + 1 : begin + 2]):
        return _decade_of(said[begin], begin + 2 - place)
    return _decade_of(said[begin], begin + 1 - place) if begin > place else None


def _is_ending(lexicon: Lexicon, word: Sequence[str]) -> bool:
    """Whether a word is what ends a decade: the "s" of "90s"."""
    return Meaning("years", "decade_endings") in lexicon.means(word)


def _decade_of(digits: str, length: int) -> Years:
    year = int(digits)
    if year < 100:  # noqa: PLR2004
        year += 2000 if year < _CENTURY_TURN else 1900
    return Years(year, year + 9, length)


def _last_years(lexicon: Lexicon, said: Sequence[str], place: int, last_year: int | None) -> Years | None:
    """``the last ten years``, counted back from the catalog's last one."""
    begin = _after(lexicon, said, place, "last")
    number = number_at(lexicon, said, begin) if begin > place else None
    if number is None or last_year is None:
        return None
    end = _after(lexicon, said, begin + number.length, "years")
    if end == begin + number.length:
        return None
    return Years(last_year - round(number.value), None, end - place)


def _year(lexicon: Lexicon, said: Sequence[str], place: int) -> Years | None:
    """``1995``, ``2010 or later``."""
    year = _year_word(said, place)
    if year is None:
        return None
    for bound, first, last in (("or_later", year, None), ("or_earlier", None, year)):
        behind = _after(lexicon, said, place + 1, bound)
        if behind > place + 1:
            return Years(first, last, behind - place)
    end = _after(lexicon, said, place + 1, "onwards")
    # "From 2010 on", not "from 2010 on a plane".
    if end > place + 1 and not "".join(said[end : end + 1]).isalnum():
        return Years(year, None, end - place)
    return Years(year, year, 1)


def _age(lexicon: Lexicon, said: Sequence[str], place: int, last_year: int | None) -> Years | None:
    for length, meanings in lexicon.at(said, place):
        if Meaning("years", "old") in meanings:
            return Years(None, _OLD_UNTIL, length)
        if Meaning("years", "new") in meanings and last_year is not None:
            return Years(last_year - NEW_FOR, None, length)
        if Meaning("years", "this_year") in meanings:
            return Years(datetime.now(UTC).year, None, length)
    return None


def of_no_film_at(lexicon: Lexicon, said: Sequence[str], place: int) -> int:
    """How many words say new or old of whoever watches, or of a thing: "my new boyfriend"; 0 for none."""
    for length, meanings in lexicon.at(said, place):
        if not meanings & {Meaning("years", "old"), Meaning("years", "new")}:
            continue
        behind = _aside_length(lexicon, said, place + length, *_NO_FILMS)
        if behind or _is_behind_somebody(lexicon, said, place, place + length):
            return length + behind
    return 0


def _is_behind_somebody(lexicon: Lexicon, said: Sequence[str], begin: int, end: int) -> bool:
    """Whether new or old stands behind whom it is said of: "mi novia nueva"; not "my friends' old films"."""
    is_of_films = any(
        meaning.section in _OF_FILMS or meaning == Meaning("glue", "films")
        for _, means in lexicon.at(said, end)
        for meaning in means
    )
    before = said[:begin]
    if before and Meaning("glue", "being") in lexicon.means(before[-1:]):
        before = before[:-1]  # "my parents are old"
    is_behind = before and _aside_length(lexicon, before, len(before) - 1, "mine", *_NO_FILMS)
    return not is_of_films and bool(is_behind)


def _aside_length(lexicon: Lexicon, said: Sequence[str], place: int, *kinds: str) -> int:
    asides = {Meaning("aside", kind) for kind in kinds}
    return next((length for length, means in lexicon.at(said, place) if asides & means), 0)


def _year_word(said: Sequence[str], place: int) -> int | None:
    if place >= len(said) or not re.fullmatch(r"[0-9]{4}", said[place]):
        return None
    year = int(said[place])
    return year if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _after(lexicon: Lexicon, said: Sequence[str], place: int, way: str) -> int:
    """The place behind the words of a kind; the place itself without any."""
    while True:
        lengths = [
            length for length, meanings in lexicon.at(said, place) if Meaning("years", way) in meanings
        ]
        if not lengths:
            return place
        place += lengths[0]
        if way != "decade_words":
            return place


def _duration(lexicon: Lexicon, said: Sequence[str], place: int) -> Number | None:
    """``90 minutes``, ``an hour and a half``, ``two hours``, ``half an hour``."""
    for value, minutes in (("one_and_half", 90), ("two_and_half", 150)):
        for length, meanings in lexicon.at(said, place):
            if Meaning("length", value) in meanings:
                return Number(minutes, length + _unit_length(lexicon, said, place + length, "hours"))
    number = number_at(lexicon, said, place)
    begin = place + (number.length if number else 0)
    if number is not None:
        half, begin = _half_behind(lexicon, said, begin)
        minutes = _unit_length(lexicon, said, begin, "minutes")
        if minutes:
            return Number(number.value, begin + minutes - place)
        hours = _unit_length(lexicon, said, begin, "hours")
        if hours:
            after_half, begin = _half_behind(lexicon, said, begin + hours)
            return Number((number.value + max(half, after_half)) * _HOUR, begin - place)
    return None


def _half_behind(lexicon: Lexicon, said: Sequence[str], place: int) -> tuple[float, int]:
    for length, meanings in lexicon.at(said, place):
        if Meaning("length", "and_half") in meanings:
            return 0.5, place + length
    return 0.0, place


def _unit_length(lexicon: Lexicon, said: Sequence[str], place: int, unit: str) -> int:
    return next(
        (length for length, meanings in lexicon.at(said, place) if Meaning("length", unit) in meanings), 0
    )
