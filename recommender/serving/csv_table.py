"""CSV files that people hand in, read many rows at once by column; errors name the line."""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice, repeat
from operator import itemgetter
from pathlib import Path

from recommender.errors import BadInputError


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows of a table.

    Attributes:
        path: The file.
        lines: The line in which each row ends.
        columns: The texts of each chosen column, without blanks around them; empty ones where an optional
            column is not there.
    """

    path: Path
    lines: list[int]
    columns: list[list[str]]

    def error(self, row: int, problem: str) -> BadInputError:
        """An error in one of the rows."""
        return _error(self.path, self.lines[row], problem)


class Table:
    """A CSV file with a header."""

    def __init__(self, path: Path, tell: Callable[[], int], lines: Iterator[str]) -> None:
        self._path = path
        self._tell = tell
        self._size = path.stat().st_size
        self._reader = csv.reader(lines, strict=True)
        self._places: list[int | None] = []

    def choose(self, required: Sequence[str], optional: Sequence[str]) -> None:
        """Reads the header, in which ``film_id`` may stand for ``product_id``."""
        header = [name.strip().lower() for name in next(self._reader, [])]
        if "product_id" not in header:
            header = ["product_id" if name == "film_id" else name for name in header]
        if missing := [name for name in required if name not in header]:
            raise BadInputError(
                f"{self._path}: the first line must name the columns {','.join(required)}; "
                f"{missing[0]} is missing."
            )
        self._places = [header.index(name) if name in header else None for name in (*required, *optional)]

    def blocks(self, size: int) -> Iterator[Block]:
        """The rows in their order, at most ``size`` at once; empty lines are none.

        Raises:
            BadInputError: A line is no CSV in UTF-8, has too few columns, or nothing in the first chosen one.
        """
        reader = self._reader
        while True:
            try:
                numbered = [(row, reader.line_num) for row in islice(reader, size)]
            except csv.Error as error:
                raise _error(self._path, reader.line_num, str(error)) from None
            except UnicodeDecodeError:
                raise _error(self._path, reader.line_num, "this is not UTF-8 text") from None
            if not numbered:
                return
            yield self._block([row for row, _ in numbered if row], [line for row, line in numbered if row])

    def position(self) -> tuple[int, int]:
        """Bytes read, and bytes in all."""
        return min(self._tell(), self._size), self._size

    def _block(self, rows: list[list[str]], lines: list[int]) -> Block:
        last = max(place for place in self._places if place is not None)
        if min(map(len, rows), default=last + 1) <= last:
            at = next(at for at, row in enumerate(rows) if len(row) <= last)
            raise _error(self._path, lines[at], f"{len(rows[at])} columns are too few")
        block = Block(self._path, lines, [_column(rows, place) for place in self._places])
        if "" in block.columns[0]:
            raise block.error(block.columns[0].index(""), "the user_id is empty")
        return block


@contextmanager
def open_table(path: Path, required: Sequence[str], optional: Sequence[str] = ()) -> Iterator[Table]:
    """Opens a CSV file, with or without a byte order mark.

    Raises:
        BadInputError: The header lacks a required column, or the file is no text.
    """
    with path.open("rb") as file, TextIOWrapper(file, encoding="utf-8-sig", newline="") as lines:
        table = Table(path, file.tell, lines)
        try:
            table.choose(required, optional)
        except (csv.Error, UnicodeDecodeError):
            raise BadInputError(f"{path} is not a CSV file in UTF-8.") from None
        yield table


def _column(rows: list[list[str]], place: int | None) -> list[str]:
    if place is None:
        return list(repeat("", len(rows)))
    return list(map(str.strip, map(itemgetter(place), rows)))


def _error(path: Path, line: int, problem: str) -> BadInputError:
    return BadInputError(f"{path}, line {line}: {problem}. Mend or remove the line.")
