"""The layout of a table: its separator, its quotes and its header. The first line tells it."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from recommender.tables.columns import NAMES, folded

SEPARATORS = (",", "\t", ";", "|")
DOUBLE_COLON = "::"
UNIT = "\x1f"  # stands for the double colon, which csv cannot take
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
    """

    separator: str
    quoted: bool

    def cells(self, lines: Iterable[str], *, strict: bool = True) -> Cells:
        """A reader of lines."""
        if self.separator == DOUBLE_COLON:
            lines, separator = (line.replace(DOUBLE_COLON, UNIT) for line in lines), UNIT
        else:
            separator = self.separator
        if self.quoted:
            return csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=strict)
        return csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE, strict=strict)

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

    separator = max(SEPARATORS, key=fits)  # the first of equals
    named, columns = fits(separator)
    # MovieLens 100K and RecBole have no quotes. RecBole's header has types behind the names.
    typed = separator == "\t" and ":" in first
    bare = not named and (separator == "\t" or (separator == "|" and columns >= _U_ITEM_COLUMNS))
    return Layout(separator, quoted=not (typed or bare))


def separator_named(first: str) -> str | None:
    """The separator in a line of Excel such as ``sep=;``; None for other lines."""
    text = first.strip().strip('"').lower()
    return text[4:] or None if text.startswith("sep=") and len(text) == len("sep=;") else None
