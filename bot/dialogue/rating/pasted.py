"""Ratings typed or pasted line by line, ``Title, stars``, as the table of a file.

A line is read as a message is: ``Heat - 8/10 lol``, ``4 stars: Alien``, ``Fargo: loved it``. One without
stars stays in the table as it stands, so that it is counted and named; days are never stars, and stand in a
column of their own. A first line that names columns makes a table of it, which is read as that of a file, and
above a list it is no line; so do headings of unknown words, whatever is below.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from bot.dialogue.heard.day_reading import days_in
from bot.dialogue.heard.days_of_lines import without_days
from bot.dialogue.heard.drawn_behind_number import with_numbers_of_titles
from bot.dialogue.heard.drawn_out import without_pictures
from bot.dialogue.heard.rating_reading import read_rating
from bot.dialogue.heard.splitting import only_says_stars
from bot.dialogue.heard.star_reading import Stars, read_stars, stars_at_begin, stars_at_end
from bot.dialogue.heard.stars_above import with_stars_above
from bot.dialogue.message import SentFile
from bot.dialogue.rating.unheaded import with_headings
from recommender.errors import BadInputError
from recommender.sources.exports.headings import columns_of_many, names_films, own_columns
from recommender.sources.exports.one_table import service_of
from recommender.sources.exports.plain_table import star_columns
from recommender.sources.exports.summaries import is_summary
from recommender.tables.cells import is_no_rating
from recommender.tables.layout import layout_of
from recommender.tables.text import open_text

_NAME: Final = "pasted.csv"
_YEAR: Final = re.compile(r"\s*(?:\((?P<year>\d{4})\)|[,;|\t]\s*(?P<cell>(?:19|20)\d\d))\s*$")
# Before a title, "1. Heat", "- [x] Heat", "👍 Heat"; what is thought is told by the stars alone.
_ITEM: Final = re.compile(
    r"(?:(?:\d{1,3}[.)]|\[[ xX✓✔]?\]|[^\w\s\"'“„«¿¡&$#@(\[★☆⭐🌟*½…]\ufe0f?|\*)\s+"
    r"|[✅✔☑❌✖❎✗✘✓☒⬜🎬🎥🍿]\ufe0f?)+(?=\S)"
)
# "1 - Heat", "#2 Alien", "(3) Fargo"
_COUNTED: Final = re.compile(
    r"(?:(?P<place>\d{1,3})\s*[\u2013\u2014:-]|#(?P<number>\d{1,3})[.):]?|\((?P<within>\d{1,3})\))\s+(?=\S)"
)
_FEWEST_COUNTED: Final = 3
_MARK: Final = re.compile(r"[:;,=|(\[>→\t\u2013\u2014]|\s-")
_SPACE: Final = re.compile(r"\s+")
_AROUND: Final = " ,;-\u2013\u2014:=|>→…/\t"
_APART: Final = re.compile(r"(?:\s[-\u2013\u2014/]|[:;,=|(\[>→…\t]|\.{3,}|\(\d{4}\))\s*\Z")
_QUOTES: Final = '"“”„«»'
_DOTS: Final = re.compile(r"\s*\.{3,}\s*\Z")  # "Heat .... 4"
_IN_BRACKETS: Final = re.compile(r"(?:\[([^\[\]]+)\]|\(([^()]+)\))\s+(?=\S)")  # "[4] Heat"
_BEHIND_STARS: Final = re.compile(r"\s*(?:[-\u2013\u2014][\s>]|[:;,=|>→\t])\s*\S")
_BEGINS_APART: Final = re.compile(r"\s+[-\u2013\u2014]|[:;,=|(\t]")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")
# The point of "9.5" stands between no mark and what it is out of.
_OF_SCALE: Final = re.compile(r"(?P<given>\d+(?:[.,]\d+)?)(?![.,]?\d)\D+(?P<scale>5|10|20|100)(?!\d)")
_PERCENT: Final = re.compile(r"\d\s*%")
_NUMERIC: Final = re.compile(r"\s*[0-9][0-9.,:/-]*\s*")
_FEWEST_COLUMNS: Final = 3  # of a table whose headings are unknown words; of one of films one less
_FEWEST_DAYS: Final = 2
_HIGHEST_BARE: Final = 10.0  # a larger number behind a title is the title's: "Apollo 13"
_BETWEEN_HEADINGS: Final = re.compile(r"\s*[,;:=|\t]\s*|\s+[-\u2013\u2014]\s+")
_SCALE_OF_HEADING: Final = re.compile(r"\([^)]*\)|(?:/|\b(?:out of|von|sobre|sur|de|из))\s*\d+")
_MOST_PARTS: Final = 40  # words of a line that are looked at
_HEAD: Final = 1 << 16  # bytes that tell the encoding
_FIRST: Final = 3  # lines
_LOOKED_AT: Final = 200  # lines that tell whether a long text is a list


class _Line(NamedTuple):
    title: str
    year: str = ""
    rating: str = ""
    day: str = ""


def as_file(text: str, least: int = 1) -> SentFile | None:
    """The lines as a file of one's own table.

    Args:
        text: A film a line, with its stars behind or before it, and perhaps a remark.
        least: So many lines must tell stars; where it is more than one, and half of them at least.

    Returns:
        None where fewer do; a table without stars where most lines have the day of a film instead.
    """
    lines = [line for each in text.splitlines() if (line := each.replace("\u00a0", " ").strip(" \t\ufeff"))]
    if lines[1:] and (_has_stars_in_columns(lines) or _has_unknown_columns(lines)):
        return _file("\n".join(lines))
    if lines[1:] and _is_heading(lines[0]):
        if _is_table(lines):
            return _file("\n".join(lines))
        del lines[0]
    lines = with_numbers_of_titles(_without_places(lines))
    headed = with_headings(lines)
    if headed is not None:
        return _table(headed)
    lines = _with_numbers_behind(_with_stars_behind(with_stars_above(lines)))
    if len(lines) > _LOOKED_AT and _is_other(_read_all(lines[:_LOOKED_AT]), least):
        return None
    read = _read_all(lines)
    if _is_other(read, least):
        days = sum(bare != line for bare, line in zip(without_days(lines), lines, strict=True))
        return _table([("Title", "Date")]) if days >= _FEWEST_DAYS and 2 * days >= len(lines) else None
    columns = 4 if any(line.day for line in read) else 3
    return _table([("Title", "Year", "Rating", "Date")[:columns], *(line[:columns] for line in read)])


def _with_stars_behind(lines: list[str]) -> list[str]:
    """Lines; stars in a line of their own are of the film before: "Heat (1995)", "★★★★"."""
    told: list[str] = []
    for line in lines:
        if told and only_says_stars(line) and not _read(told[-1]).rating:
            told[-1] = f"{told[-1]}: {line}"
        else:
            told.append(line)
    return told


def _with_numbers_behind(lines: list[str]) -> list[str]:
    """Lines; where most begin with numbers, and few end so, these are stars: "5 - Up", "4 - Toy Story 2"."""
    told = [_with_number_behind(line) for line in lines]
    turned = [line for line, each in zip(lines, told, strict=True) if line != each]
    ends = sum(stars_at_end(line) is not None for line in turned)
    return told if 2 * len(turned) > len(lines) and 2 * ends < len(turned) else lines


def _with_number_behind(line: str) -> str:
    item = _ITEM.match(line)
    bare = line[item.end() :] if item else line
    first = stars_at_begin(bare)
    if first is None or not first.is_bare or first.is_plain or not _BEHIND_STARS.match(bare, first.end):
        return line
    title = bare[first.end :].strip(_AROUND)
    return line if is_no_rating(title) else f"{title}: {bare[first.begin : first.end].strip(_AROUND)}"


def _without_places(lines: list[str]) -> list[str]:
    """Lines without the numbers that count them: "1 - Heat", "2 - Alien", where these do."""
    found = [match for line in lines if (match := _COUNTED.match(line)) is not None]
    places = [int(each["place"] or each["number"] or each["within"]) for each in found]
    if len(found) < _FEWEST_COUNTED or places != list(range(1, len(found) + 1)):
        return lines
    return [_COUNTED.sub("", line, count=1) for line in lines]


def tells_stars(text: str) -> bool:
    """Whether one of the first lines is a film and its stars; that of a table names columns."""
    lines = [line for each in text.splitlines() if (line := each.strip())][:_FIRST]
    return any(_read(line).rating for line in lines) and not _is_heading(lines[0])


def as_text(content: bytes) -> str:
    """A file as text, for lines of films and stars; empty for what is none."""
    try:
        return open_text(io.BufferedReader(io.BytesIO(content)), content[:_HEAD], "").read()
    except BadInputError:
        return ""


def _table(rows: Iterable[Sequence[str]]) -> SentFile:
    table = io.StringIO()
    csv.writer(table).writerows(rows)
    return _file(table.getvalue())


def _file(table: str) -> SentFile:
    content = table.encode(errors="replace")
    return SentFile(_NAME, len(content), None, lambda: io.BytesIO(content))


def _is_heading(line: str) -> bool:
    """Whether a line names columns: of titles and stars, or of a service."""
    if _read(_SCALE_OF_HEADING.sub("", line)).rating:
        return False  # "Movie 43, 4 stars"
    headings = _BETWEEN_HEADINGS.split(line)
    named = own_columns(headings) or columns_of_many(headings)
    return named is not None or service_of(layout_of(line).split(line)) is not None


def _has_stars_in_columns(lines: list[str]) -> bool:
    """Whether the first line names columns, some of stars, but none as stars: ``Title,Year,Ines,Jonas``."""
    if _read(lines[0]).rating:
        return False
    layout = layout_of(lines[0])
    header = [cell.strip() for cell in layout.split(lines[0])]
    rows = [layout.split(line) for line in lines[1:_LOOKED_AT]]
    return names_films(header) and bool(star_columns(header, rows))


def _has_unknown_columns(lines: list[str]) -> bool:
    """Whether the first line heads columns by words that are not known, or by some that are no stars.

    It has no digit, every line has as many cells, and each of those below some number: a film a line has its
    stars at the end, where such a table may have a mean, a day, anything.
    """
    layout = layout_of(lines[0])
    header = layout.split(lines[0])
    if len(header) < _FEWEST_COLUMNS - names_films(header) or any(map(str.isdigit, lines[0])):
        return False
    rows = [layout.split(line) for line in lines[1:_LOOKED_AT]]
    if any(len(row) != len(header) for row in rows):
        return False
    return all(any(_NUMERIC.fullmatch(cell) for cell in row) for row in rows)


def _is_table(lines: list[str]) -> bool:
    """Whether the lines behind a heading have cells as it has."""
    layout = layout_of(lines[0])
    return len(layout.split(lines[0])) > 1 and len(layout.split(lines[1])) > 1


def _is_other(read: list[_Line], least: int) -> bool:
    """Whether too few lines tell stars; see `as_file`."""
    rated = sum(bool(line.rating) for line in read)
    said = sum(bool(line.rating) or _is_unrated(line.title) for line in read)
    return rated < least or (least > 1 and 2 * rated < said)


def _is_unrated(line: str) -> bool:
    """Whether a line is something without stars: not "2014", "My films", and not "Heat - not seen"."""
    behind = _MARK.split(line)[1:]
    says_so = bool(behind) and is_no_rating(behind[-1].strip(" )]."))
    return any(map(str.isalpha, line)) and not is_summary(line) and not says_so


def _read_all(lines: list[str]) -> list[_Line]:
    """All lines, each without the days in it; one without stars stays as it stands."""
    read: list[_Line] = []
    for line, bare in zip(lines, without_days(lines), strict=True):
        found = _read(bare)
        days = days_in(line)
        day = line[slice(*days[0])].strip() if days else ""
        read.append(found._replace(day=day) if found.rating else _Line(line))
    return read


def _read(line: str) -> _Line:
    """Title, year and stars of a line; without stars the line as it stands."""
    item = _ITEM.match(line)
    bare = without_pictures(line[item.end() :] if item else line)
    bracketed = _IN_BRACKETS.match(bare)
    if bracketed is not None and is_no_rating(bracketed[1] or bracketed[2]):
        return _Line(line)  # "[not seen] Toy Story 2"
    for title, rating in _readings(bare):
        name = _DOTS.sub("", title.strip(_AROUND)).strip(_QUOTES)
        if rating and not is_no_rating(name):
            year = _YEAR.search(name)
            if not year:
                return _Line(name, "", rating)
            return _Line(name[: year.start()].strip(_QUOTES), year["year"] or year["cell"], rating)
    return _Line(line)


def _readings(line: str) -> Iterator[tuple[str, str]]:
    """Titles and ratings that a line may hold, the surest first."""
    ends = [len(line), *(space.start() for space in _SPACE.finditer(line))][:_MOST_PARTS]
    every = [(found, line[: found.begin]) for end in ends if (found := stars_at_end(line[:end])) is not None]
    behind = [(found, title) for found, title in every if title.strip(_AROUND)]
    for found, title in behind:
        if not found.is_bare and not found.is_plain:
            yield title, _rating(found, line)
    bracketed = _IN_BRACKETS.match(line)
    stars = read_stars(bracketed[1] or bracketed[2]) if bracketed is not None else None
    if bracketed is not None and stars is not None:
        yield line[bracketed.end() :], _rating(stars, bracketed[1] or bracketed[2])
    first = stars_at_begin(line)
    if first is not None and not first.is_bare:
        yield line[first.end :], _rating(first, line)
    for found, title in behind:
        is_last, is_apart = found.end == len(line), line[found.begin] in "([" or bool(_APART.search(title))
        if found.is_bare and not found.is_plain and (is_last or is_apart):
            yield title, _rating(found, line, is_apart=is_apart)
    for reading in read_rating(line):  # a liking; without a mark before it, it may be the title's
        behind_title = line.find(reading.title) + len(reading.title)
        is_apart = _BEGINS_APART.match(line, behind_title) is not None
        if is_apart and reading.stars is not None and reading.tier < 2 and not reading.is_unsure:  # noqa: PLR2004
            yield reading.title, f"{reading.stars:g}/5"


def _rating(found: Stars, line: str, *, is_apart: bool = False) -> str:
    """Stars as a cell of a table; a mere number stays one, since the whole list tells what it is out of."""
    text = line[found.begin : found.end]
    number, of_scale = _NUMBER.search(text), _OF_SCALE.search(text)
    if found.rounded_from and of_scale is not None:  # so that the import says that it is rounded
        return f"{of_scale['given']}/{of_scale['scale']}"
    if found.rounded_from and number is not None and _PERCENT.search(text):
        return f"{number[0]}/100"
    if found.stars is not None:
        return f"{found.stars:g}" if found.is_bare else f"{found.stars:g}/5"
    if found.problem in {"two", "grade"} or number is None:
        return ""
    if of_scale is not None:  # "1/10": half a star, which counts as one
        return f"{of_scale['given']}/{of_scale['scale']}"
    value = number[0].replace(",", ".")
    return value if is_apart or float(value) <= _HIGHEST_BARE else ""
