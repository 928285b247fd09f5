"""The layout of a table: its separator, its quotes and its header. The first line tells it."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from recommender.tables.columns import NAMES, folded

SEPARATORS = (",", "\t", ";", "|")
DOUBLE_COLON = "::"
SPACES = "  "
"""Two or more, in a table for the eye, whose columns stand below each other."""
UNIT = "\x1f"  # stands for the double colon and the spaces, which csv cannot take
_CELL = re.compile(r"\S+(?: \S+)*")  # between spaces
_BAR, _OUTER_BARS = re.compile(r"\s*\|\s*"), re.compile(r"^\s*\|\s*|\s*\|\s*$")
_U_ITEM_COLUMNS = 24
_KNOWN = {name for names in NAMES.values() for name in names} | {"tmdbid", "letterboxduri"}


class Cells(Protocol):
    """The interface of `csv.reader`: rows, and the number of lines read."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]:
        """Itself."""

    def __next__(self) -> list[str]:
        """The cells of the next row."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How lines become cells.

    Attributes:
        separator: The text between columns.
        quoted: Whether cells may stand in quotes. Otherwise a quote is a letter.
        is_boxed: Whether separators stand before the first cell and behind the last one, too.
        places: Where columns between spaces begin and end in the first line.
    """

    separator: str
    quoted: bool
    is_boxed: bool = False
    places: tuple[tuple[int, int], ...] = ()

    def cells(self, lines: Iterable[str], *, strict: bool = True) -> Cells:
        """A reader of lines."""
        separator = self.separator
        if self.is_boxed:
            lines, separator = (_BAR.sub(UNIT, _OUTER_BARS.sub("", line)) for line in lines), UNIT
        elif separator == DOUBLE_COLON:
            lines, separator = (line.replace(DOUBLE_COLON, UNIT) for line in lines), UNIT
        elif separator == SPACES:
            lines, separator = (UNIT.join(self._between_spaces(line)) for line in lines), UNIT
        if self.quoted:
            return csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=strict)
        return csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE, strict=strict)

    def _between_spaces(self, line: str) -> list[str]:
        """The cells of a line; of one with fewer than columns each is of the column that it stands below."""
        found = list(_CELL.finditer(line))
        if len(found) >= len(self.places):
            return [each[0] for each in found]
        cells = [""] * len(self.places)
        for each in found:
            below = (
                at for at, (begin, end) in enumerate(self.places) if each.start() < end and begin < each.end()
            )
            cells[next(below, -1)] = each[0]
        return cells

    def split(self, line: str) -> list[str]:
        """The cells of one line, even if its quotes are broken."""
        try:
            return next(self.cells([line], strict=False), [])
        except csv.Error:
            return line.rstrip("\r\n").split(self.separator)


def layout_of(first: str, names: Sequence[str] = ()) -> Layout:
    """The layout of a table that begins with a line.

    The separator that gives most columns with known names is taken, and among equals the one with most
    columns.

    Args:
        first: The first line that is not empty.
        names: Known names beside those of `columns.NAMES`.
    """
    if DOUBLE_COLON in first:
        return Layout(DOUBLE_COLON, quoted=False)
    known = _KNOWN | {folded(name) for name in names}

    def fits(separator: str) -> tuple[int, int]:
        header = Layout(separator, quoted=True).split(first)
        return sum(folded(name) in known for name in header), len(header)

    if first.lstrip().startswith("|"):
        return Layout("|", quoted=False, is_boxed=True)
    separator = max((*SEPARATORS, SPACES), key=fits)  # the first of equals
    if separator == SPACES:
        return Layout(SPACES, quoted=False, places=tuple(each.span() for each in _CELL.finditer(first)))
    named, columns = fits(separator)
    # MovieLens 100K and RecBole have no quotes. RecBole's header has types behind the names.
    typed = separator == "\t" and ":" in first
    bare = not named and not first.lstrip("\ufeff ").startswith('"')
    bare = bare and (separator == "\t" or (separator == "|" and columns >= _U_ITEM_COLUMNS))
    return Layout(separator, quoted=not (typed or bare))


def separator_named(first: str) -> str | None:
    """The separator in a line of Excel such as ``sep=;``; None for other lines."""
    text = first.strip().strip('"').lower()
    return text[4:] or None if text.startswith("sep=") and len(text) == len("sep=;") else None
