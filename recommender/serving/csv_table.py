"""CSV files from people, read by column in blocks of rows; errors name the line."""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice, repeat
from operator import itemgetter
from pathlib import Path

from recommender.errors import BadInputError
from recommender.tables import table as tables
from recommender.tables.columns import find_columns
from recommender.tables.table import bad_line

_MEANINGS = {"user_id": "user", "product_id": "film", "rating": "rating", "timestamp": "time"}
WANTED = ("ratings", "pairs", "u")
"""Names of the files that are read from an archive."""
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class RowBlock:
    """Some rows of a table.

    Attributes:
        name: Name of the file.
        lines: Number of the last line of each row.
        columns: Texts of each chosen column, stripped; empty texts for an optional column that is missing.
    """

    name: str
    lines: list[int]
    columns: list[list[str]]

    def error(self, row: int, problem: str) -> BadInputError:
        """An error that names the line of a row."""
        return bad_line(self.name, self.lines[row], problem)


class ColumnTable:
    """Some columns of a table with a header.

    Attributes:
        empty_lines: Number of lines without anything that were passed over so far.
    """

    def __init__(self, table: tables.Table, required: Sequence[str], optional: Sequence[str]) -> None:
        """Finds the columns; besides their own names they may have any of `columns.NAMES`.

        Raises:
            BadInputError: A required column is missing.
        """
        self.name = table.name
        self.header = table.first
        self.position: Callable[[], tuple[int, int]] = table.position
        columns = (*required, *optional)
        found = find_columns(table.first, [_MEANINGS.get(column, column) for column in columns])
        places = [found.get(_MEANINGS.get(column, column)) for column in columns]
        if missing := [column for column, place in zip(required, places, strict=False) if place is None]:
            seen = ",".join(table.first[:_SHOWN]) or "nothing"
            raise BadInputError(
                f"{table.name}: the first line must name the columns {','.join(required)}; "
                f"{missing[0]} is missing (it names {seen[:200]})."
            )
        self._places = places
        self.empty_lines = len(table.empty_lines)
        lines, self._before = table.lines(header=True)
        self._cells = table.layout.cells(lines)

    def blocks(self, size: int) -> Iterator[RowBlock]:
        """Blocks of at most ``size`` rows in their order; empty lines are skipped.

        Raises:
            BadInputError: A line is no CSV, has too few or too many columns, or the first chosen column is
                empty.
        """
        cells, before = self._cells, self._before
        last, read = before, 1
        while read:
            read = 0
            rows: list[list[str]] = []
            lines: list[int] = []
            try:
                for read, row in enumerate(islice(cells, size), start=1):  # noqa: B007  # 0 where there is none
                    last = before + cells.line_num
                    if not any(row):
                        self.empty_lines += 1
                    else:
                        rows.append(row)
                        lines.append(last)
            except csv.Error as error:
                problem = str(error)
                if "unexpected end" in problem or "field limit" in problem:
                    raise bad_line(self.name, last + 1, "a quote is not closed") from None
                raise bad_line(self.name, before + cells.line_num, problem) from None
            if rows:
                yield self._block(rows, lines)

    def _block(self, rows: list[list[str]], lines: list[int]) -> RowBlock:
        needed = 1 + max(place for place in self._places if place is not None)
        if min(map(len, rows), default=needed) < needed:
            at = next(at for at, row in enumerate(rows) if len(row) < needed)
            raise bad_line(self.name, lines[at], f"{len(rows[at])} columns are too few")
        named = len(self.header)
        if max(map(len, rows), default=0) > named:
            for at, row in enumerate(rows):
                if any(cell.strip() for cell in row[named:]):
                    raise bad_line(self.name, lines[at], f"{len(row)} columns are too many")
        block = RowBlock(self.name, lines, [_column(rows, place) for place in self._places])
        if "" in block.columns[0]:
            raise block.error(block.columns[0].index(""), "the user_id is empty")
        return block


@contextmanager
def open_table(path: Path, required: Sequence[str], optional: Sequence[str] = ()) -> Iterator[ColumnTable]:
    """Opens a CSV file in any form that `recommender.tables` reads.

    Raises:
        BadInputError: The header lacks a required column, or the file is no text.
    """
    with tables.open_table(path, wanted=WANTED, names=(*required, *optional)) as table:
        yield ColumnTable(table, required, optional)


def _column(rows: list[list[str]], place: int | None) -> list[str]:
    if place is None:
        return list(repeat("", len(rows)))
    return list(map(str.strip, map(itemgetter(place), rows)))
