"""The lines of a message as people write lists down: bullets, numbers, tables with bars, marks out of ten."""

import re
from collections.abc import Iterator

from bot.dialogue.heard.correction_reading import read_other_stars, with_last_stars, with_same_stars
from bot.dialogue.heard.days_of_lines import without_short_days
from bot.dialogue.heard.drawn_behind_number import with_numbers_of_titles
from bot.dialogue.heard.liking import begins_with_liking, read_liking
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.splitting import MOST, SEPARATOR, only_says_stars
from bot.dialogue.heard.star_reading import HIGHEST, stars_at_begin, stars_at_end
from bot.dialogue.heard.stars_above import with_stars_above

_COMMAND = re.compile(r"\s*/rate(?:@\w*)?(?:\s+|\Z)", re.IGNORECASE)
_HEADED = re.compile(r"(?<=[^0-9][.!])\s+(?=[^.:!?,]{3,40}:\s+\S)")  # "Top: Heat, Alien. Worst: Fargo"
_BULLET = re.compile(r"\s*(?:[-•*–—]\s+|[0-9]{1,2}[.)]\s+)")
_NUMBER = re.compile(r"(?:^|(?<=\s))(?P<number>[0-9]{1,2})[.)]\s+(?=\S)")
_FEWEST, _FEWEST_HEADED = 3, 2  # numbers of such a list, and of one that begins there for certain
_HEADING_END = re.compile(r"(?:|.*[:!?\u2013\u2014-])\s*")
_GRADED = re.compile(r"\A[^\s:]+(?:\s+[^\W\d]+)?\s*(?::|[\u2013\u2014-]\s)\s*(?=\S)")
_DRAWN = re.compile(r"\A([★⭐🌟\ufe0f]+)(?=:)")
_COUNTED = re.compile(r"\s*(?P<number>[0-9]{1,2})[.):]\s+(?=[^\n]*[^\W\d])")
_RULE = re.compile(r"[\s|:+=-]*[|+-][\s|:+=-]*")
_YEAR_CELL = re.compile(r"\s*\|\s*(?P<year>(?:18|19|20)[0-9]{2})\s*(?=\|)")
_BARS = re.compile(r"\s*\|\s*")
_TEN = 10.0
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_OF_TEN = re.compile(r"(?:/|\W)10\W|(?:out of|sobre|von|sur|de|из) (?:ten|zehn|diez|dix|dez|десяти)")


def lines(text: str) -> list[str]:
    """The lines of a message, each without ``/rate`` or a bullet; stars alone belong to the line before."""
    written = (
        " ".join(line.split())
        for part in _without_bars(text.splitlines())
        for headed in _HEADED.split(part)
        for line in _numbered(headed)
    )
    every = [_COMMAND.sub("", line, count=1).strip() for line in written if line]
    if sum(_BULLET.match(line) is not None for line in every) > 1:
        every = [_BULLET.sub("", line, count=1) for line in every]
    every = with_stars_above(with_numbers_of_titles(without_short_days(every)))
    is_of_ten = any(_OF_TEN.search(plain(line)) for line in every if line.endswith(":"))
    if len(every) > 1:
        every = list(_headed(_graded(every)))
    every = _of_ten(every, is_said=is_of_ten)
    joined: list[str] = []
    for line in every:
        if joined and (only_says_stars(line) or read_other_stars(line) is not None):
            joined[-1] = f"{joined[-1]} {line}"
        elif line:
            joined.append(line)
    return [with_same_stars(with_last_stars(line)) for line in joined[:MOST]]


def without_numbering(text: str) -> str:
    """A text whose lines are not counted: "1. Heat", "2. Alien"; a number alone may be stars, "1. 5"."""
    every = text.splitlines()
    counted = [found for line in every if (found := _COUNTED.match(line)) is not None]
    if [int(found["number"]) for found in counted] != list(range(1, len(counted) + 1)) or len(counted) < 2:  # noqa: PLR2004 - a list has two
        return text
    return "\n".join(_COUNTED.sub("", line, count=1) for line in every)


def _graded(every: list[str]) -> list[str]:
    """Lines; of those that begin with stars each film gets these: "5: Heat, Alien", "3: Fargo".

    Numbers that count the lines are places and are left out: "1: Heat", "2: Alien".
    """
    read = ((line, stars_at_begin(_DRAWN.sub(r"\1 ", line))) for line in every)
    found = [(line, each) for line, each in read if each is not None and each.stars is not None]
    marks = [_GRADED.search(line, 0) for line, _ in found]
    films = [line[mark.end() :] for (line, _), mark in zip(found, marks, strict=True) if mark is not None]
    numbers = [each.stars for _, each in found]
    if len(films) < max(_FEWEST_HEADED, len(every)):
        return every
    if numbers == list(range(1, len(every) + 1)):
        return films
    return [
        f"{named} {'all ' if SEPARATOR.search(named) else ''}{stars:g}/5"
        for named, stars in zip(films, numbers, strict=True)
        if stars is not None
    ]


def _headed(every: list[str]) -> Iterator[str]:
    """Lines without headings, "My ratings:"; what "My favourites:" says is said in each line below it."""
    heading = ""
    for line in every:
        if line.endswith(":"):
            heading = line if begins_with_liking(f"{line} it") else ""
        else:
            yield f"{heading} {line}" if heading and not _says_own(line) else line


def _says_own(line: str) -> bool:
    """Whether a line says itself what somebody thinks."""
    return begins_with_liking(line) or read_liking(line) is not None or stars_at_end(line) is not None


def has_more(text: str) -> bool:
    """Whether a message has more lines than are read."""
    return sum(bool(line.strip()) for line in text.splitlines()) > MOST


def _without_bars(every: list[str]) -> list[str]:
    """Lines; those of a table with bars as ratings: "| Heat | 1995 | 5 |" becomes "Heat (1995) 5"."""
    tabled = [line for line in every if "|" in line and not _RULE.fullmatch(line)]
    if len(tabled) < 2:  # noqa: PLR2004 - a table has two rows
        return every
    heading = tabled[0] if not any(map(str.isdecimal, tabled[0])) else None
    return [
        _BARS.sub(" ", _YEAR_CELL.sub(r" (\g<year>) ", line)) if "|" in line else line
        for line in every
        if line != heading and not _RULE.fullmatch(line)
    ]


def _of_ten(every: list[str], *, is_said: bool) -> list[str]:
    """Lines whose numbers are of ten, where that is said or half of them are more than five."""
    found = [stars_at_end(line) for line in every]
    bare = [line[each.begin :] for line, each in zip(every, found, strict=True) if each and each.is_bare]
    numbers = [_number(each) for each in bare]
    beyond = sum(number > HIGHEST for number in numbers)
    if not numbers or max(numbers) > _TEN or not (is_said or (beyond > 1 and 2 * beyond >= len(numbers))):
        return every
    return [
        f"{line[: each.begin]}{_number(line[each.begin :]):g}/10" if each and each.is_bare else line
        for line, each in zip(every, found, strict=True)
    ]


def _number(written: str) -> float:
    found = _DECIMAL.search(plain(written))
    return float(found[0].replace(",", ".")) if found else 0.0


def _numbered(line: str) -> list[str]:
    """The items of a list that is numbered within a line: "1. Heat 2. Alien 3. Jaws"; else the line."""
    places = list(_NUMBER.finditer(line))
    before = line[: places[0].start()] if places else line
    fewest = _FEWEST_HEADED if _HEADING_END.fullmatch(before) else _FEWEST  # "Heat 1. Alien 2. Jaws": stars
    if [int(found["number"]) for found in places] != list(range(1, len(places) + 1)) or len(places) < fewest:
        return [line]
    ends = [*(found.start() for found in places[1:]), len(line)]
    items = [line[found.start() : end].strip() for found, end in zip(places, ends, strict=True)]
    return [*([line[: places[0].start()].strip()] if places[0].start() else []), *items]
