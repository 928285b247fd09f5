"""Tables without a line of headings: ``1;Heat;1995;4``, or a cell a line, ``Title: Heat``, ``Stars: 4``."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from bot.dialogue.heard.day_reading import days_in
from bot.dialogue.heard.star_reading import read_stars
from recommender.sources.exports.headings import own_columns
from recommender.tables.cells import is_no_rating
from recommender.tables.layout import SEPARATORS, Layout

_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 2
_FEWEST_RECORDS: Final = 2
_CELL: Final = re.compile(r"(?P<heading>[^:]{1,40}):\s*(?P<value>.*)")
_QUOTED: Final = re.compile(r'"[^"]*"')
_BULLET: Final = re.compile(r"[^\w\s]+\s")
_RULE: Final = " -=_*"
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d")
_MOST_OTHERS: Final = 0.5  # share of cells of stars that may be words, such as "not seen"


def with_headings(lines: Sequence[str]) -> list[list[str]] | None:
    """The rows of a table below headings; None where the lines are none, or it is not clear what is in it."""
    records = _from_records([line for line in lines if line.strip(_RULE)])
    if records is not None or len(lines) < _FEWEST_ROWS:
        return records
    for separator in SEPARATORS:
        if separator == "," and any(", " in _QUOTED.sub("", line) for line in lines):
            continue  # "Heat, 1995 - 4,5"
        rows = [[cell.strip() for cell in Layout(separator, quoted=True).split(line)] for line in lines]
        if len({len(row) for row in rows}) == 1 and len(rows[0]) >= _FEWEST_COLUMNS:
            columns = list(zip(*rows, strict=True))
            header = _headings(columns)
            # Of two columns "loved it" would be stars, too, in a list.
            is_clear = header is not None and (
                len(header) > _FEWEST_COLUMNS or _are_all_stars(header, columns)
            )
            return [header, *rows] if header is not None and is_clear else None
    return None


def _from_records(lines: Sequence[str]) -> list[list[str]] | None:
    """The rows of a table whose lines are cells behind their headings, of which the first begins a row."""
    cells = [_CELL.fullmatch(line) for line in lines]
    header = list(dict.fromkeys(cell["heading"].strip() for cell in cells if cell is not None))
    if own_columns(header) is None or _FEWEST_RECORDS * len(header) > len(lines) or cells[0] is None:
        return None
    rows: list[dict[str, str]] = []
    for cell, line in zip(cells, lines, strict=True):
        heading, value = (cell["heading"].strip(), cell["value"]) if cell is not None else (header[0], line)
        if heading == header[0]:
            rows.append({})
        rows[-1][heading] = value
    return [header, *([row.get(heading, "") for heading in header] for row in rows)]


def _headings(columns: Sequence[Sequence[str]]) -> list[str] | None:
    """What each column is; None where not exactly one has stars, or none titles."""
    kinds = [_kind(cells) for cells in columns]
    if kinds.count("rating") != 1 or "title" not in kinds or kinds.count("year") > 1:
        return None
    first = kinds.index("title")
    return [
        "" if kind == "title" and place != first else kind or f"other {place}"
        for place, kind in enumerate(kinds)
    ]


def _kind(cells: Sequence[str]) -> str:
    """``year``, ``date``, ``rating`` or ``title``; empty for what is none, as numbers of the rows."""
    given = [cell for cell in cells if cell]
    if not given or list(cells) == [str(place) for place in range(1, len(cells) + 1)]:
        return ""
    kinds: tuple[tuple[str, Callable[[str], object]], ...] = (("year", _YEAR.fullmatch), ("date", _is_day))
    for kind, fits in kinds:
        if all(map(fits, given)):
            return kind
    stars = sum(map(_is_stars, given))
    words = sum(not _is_stars(cell) and not is_no_rating(cell) for cell in given)
    if stars and words <= _MOST_OTHERS * len(given):
        return "rating"
    return "title" if all(map(_may_be_title, cells)) else ""


def _may_be_title(cell: str) -> bool:
    """Whether a cell is a mere name, without a bullet or a day before it, which a list has."""
    return bool(cell) and _BULLET.match(cell) is None and not days_in(cell) and any(map(str.isalnum, cell))


def _are_all_stars(header: Sequence[str], columns: Sequence[Sequence[str]]) -> bool:
    return all(is_no_rating(cell) or _is_stars(cell) for cell in columns[header.index("rating")])


def _is_day(cell: str) -> bool:
    return days_in(cell) == [(0, len(cell))]


def _is_stars(cell: str) -> bool:
    found = read_stars(cell)
    return found is not None and not found.is_plain
