"""Days in a list of films, a line each: what may be a day or stars ("2.5") is told by the other lines."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from bot.dialogue.heard.day_reading import days_in

_SHORT: Final = r"(?P<first>[0-9]{1,2})(?P<mark>[./])(?P<second>[0-9]{1,2})\.?"
_AT_END: Final = re.compile(rf"(?<=[\s,;|(]){_SHORT}\)?\s*\Z")
_AT_BEGIN: Final = re.compile(rf"\s*\(?{_SHORT}(?=[\s,:;|)])\)?")
_EMPTY: Final = re.compile(r"[(\[]\s*[)\]]")
_AROUND: Final = " ,;:|\t-\u2013\u2014"
_SCALES: Final = frozenset(("5", "10", "20", "100"))
_LAST_DAY, _LAST_MONTH, _MOST_STARS = 31, 12, 10
_FEWEST: Final = 2  # lines with such numbers, that tell what these are
_TWO_DIGITS: Final = 2


def without_days(lines: Sequence[str]) -> list[str]:
    """Lines without days; one that is nothing else stays. ``04/10`` in several is four of ten, if no day."""
    bare = [_without(line, days_in(line)) for line in without_short_days(lines)]
    plain = [_without_zero(line) for line in bare]
    is_usual = sum(one != other for one, other in zip(bare, plain, strict=True)) >= _FEWEST
    return plain if is_usual else bare


def without_short_days(lines: Sequence[str]) -> list[str]:
    """Lines without days of two numbers at their ends or beginnings, where the list shows that they are days.

    ``Heat 2.5`` is one above ``Alien 24.12``, and stars above ``Alien 4.5``; ``Heat 4/10`` is one above
    ``Alien 24/12``, and stars above ``Alien 8/10``.
    """
    told = list(lines)
    for pattern in (_AT_END, _AT_BEGIN):
        for mark, are_days in ((".", _are_days), ("/", _are_days_with_slashes)):
            found = [(place, match) for place, line in enumerate(told) if (match := pattern.search(line))]
            of_mark = [(place, match) for place, match in found if match["mark"] == mark]
            if len(of_mark) >= _FEWEST and are_days([match for _, match in of_mark]):
                for place, match in of_mark:
                    told[place] = _without(told[place], [match.span()])
    return told


def _are_days(found: Sequence[re.Match[str]]) -> bool:
    """Whether numbers with points are days: none has decimals that are no month, and some cannot be stars."""
    if not all(_is_day(each["first"], each["second"]) for each in found):
        return False
    are_long = all(len(each["second"]) == _TWO_DIGITS for each in found)
    return are_long or any(
        each["first"].startswith("0") or int(each["first"]) > _MOST_STARS for each in found
    )


def _are_days_with_slashes(found: Sequence[re.Match[str]]) -> bool:
    """Whether numbers with slashes are days: most are not out of the same, and some are out of nothing."""
    highest, count = Counter(each["second"] for each in found).most_common(1)[0]
    has_zeros = any(each["first"].startswith("0") for each in found)
    if has_zeros and any(int(each["first"]) > int(each["second"]) for each in found):
        return all(_is_day(each["first"], each["second"]) for each in found)  # "04/10" beside "11/10"
    may_be_stars = sum(each["second"] in _SCALES and not each["first"].startswith("0") for each in found)
    if (highest in _SCALES and 2 * count > len(found)) or 2 * may_be_stars >= len(found):
        return False
    each_way = [(each["first"], each["second"]) for each in found]
    return all(_is_day(*one) or _is_day(*reversed(one)) for one in each_way) and any(
        second not in _SCALES for _, second in each_way
    )


def _without_zero(line: str) -> str:
    """A line with ``4/10`` at its end in place of ``04/10``, which by itself may be a day."""
    found = _AT_END.search(line)
    if found is None or found["mark"] != "/" or found["second"] not in _SCALES:
        return line
    begin = found.start("first")
    return f"{line[:begin]}{found['first'].lstrip('0')}{line[found.end('first') :]}"


def _is_day(day: str, month: str) -> bool:
    return 1 <= int(day) <= _LAST_DAY and 1 <= int(month) <= _LAST_MONTH


def _without(line: str, spans: Sequence[tuple[int, int]]) -> str:
    """A line without some of its parts and the marks around these; the line where nothing else is in it."""
    rest = line
    for begin, end in reversed(spans):
        rest = f"{rest[:begin]}{rest[end:]}"
    if rest == line or not any(map(str.isalnum, rest)):
        return line
    return _EMPTY.sub("", rest).strip(_AROUND)
