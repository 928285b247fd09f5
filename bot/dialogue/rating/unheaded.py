"""A table of films without headings, ``1;Heat;1995;4;2015-03-02``: what a column holds tells what it is."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from bot.dialogue.heard.day_reading import days_in
from bot.dialogue.heard.star_reading import read_stars
from recommender.tables.cells import is_no_rating
from recommender.tables.layout import SEPARATORS, Layout

_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 2
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d")
_MOST_OTHERS: Final = 0.5  # share of cells of stars that may be words, such as "not seen"


def with_headings(lines: Sequence[str]) -> list[list[str]] | None:
    """The rows of a table below headings; None where the lines are none, or it is not clear what is in it."""
    if len(lines) < _FEWEST_ROWS:
        return None
    for separator in SEPARATORS:
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


def _headings(columns: Sequence[Sequence[str]]) -> list[str] | None:
    """What each column is; None where not exactly one has stars, or none titles."""
    kinds = [_kind(cells) for cells in columns]
    if kinds.count("Rating") != 1 or "Title" not in kinds or kinds.count("Year") > 1:
        return None
    first = kinds.index("Title")
    return [
        "" if kind == "Title" and place != first else kind or f"Other {place}"
        for place, kind in enumerate(kinds)
    ]


def _kind(cells: Sequence[str]) -> str:
    """``Year``, ``Date``, ``Rating`` or ``Title``; empty for what is none, as numbers of the rows."""
    given = [cell for cell in cells if cell]
    if not given or list(cells) == [str(place) for place in range(1, len(cells) + 1)]:
        return ""
    kinds: tuple[tuple[str, Callable[[str], object]], ...] = (("Year", _YEAR.fullmatch), ("Date", _is_day))
    for kind, fits in kinds:
        if all(map(fits, given)):
            return kind
    stars = sum(map(_is_stars, given))
    words = sum(not _is_stars(cell) and not is_no_rating(cell) for cell in given)
    if stars and words <= _MOST_OTHERS * len(given):
        return "Rating"
    return "Title" if all(any(map(str.isalnum, cell)) for cell in given) and len(given) == len(cells) else ""


def _are_all_stars(header: Sequence[str], columns: Sequence[Sequence[str]]) -> bool:
    return all(is_no_rating(cell) or _is_stars(cell) for cell in columns[header.index("Rating")])


def _is_day(cell: str) -> bool:
    return days_in(cell) == [(0, len(cell))]


def _is_stars(cell: str) -> bool:
    found = read_stars(cell)
    return found is not None and not found.is_plain
