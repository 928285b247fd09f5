"""Tables of text, read row by row. What is no row is counted, and no later row is lost."""

import csv
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain, islice
from pathlib import Path
from string import whitespace

from recommender.errors import BadInputError
from recommender.tables.layout import Layout, layout_of, separator_named
from recommender.tables.opening import OpenFile, open_file
from recommender.tables.text import open_text

LONGEST_LINE = 1 << 20  # characters read at a time, if a file has no line breaks
_PART = 1 << 16  # characters
_MOST_ABOVE = 6  # lines above the heading
_RULE = " \t|+:=-"  # of such marks a line is empty, or a rule
_ABOVE = "line above the heading"
_LONGEST_ROW = 1000  # lines: a quote that stays open for longer is no quote

NOTHING = ("empty line", "empty row")
"""Reasons of what is left out that says nothing at all."""
Skip = Callable[[str, int], None]
"""Told the reason and the line of each row that is left out."""


class Table:
    """A table whose first line has been read.

    Attributes:
        name: The file, for messages.
        layout: How its lines become cells.
        first: Cells of its first line that is not empty; none for an empty file.
        first_line: Number of that line.
    """

    def __init__(self, file: OpenFile, names: Sequence[str] = ()) -> None:
        """Reads the first line.

        Args:
            file: The open file.
            names: Known column names beside those of `columns.NAMES`.
        """
        self.name = file.name
        self._file = file
        self._text = open_text(file.stream, file.head, file.name)
        readline = partial(self._text.readline, LONGEST_LINE)
        before, line = 0, readline()
        self.empty_lines: list[int] = []
        self.lines_above: list[str] = []
        while line and not line.strip("+-=" + whitespace):
            before, line = before + 1, readline()
            self.empty_lines.append(before)
        named = separator_named(line)
        if named:  # a line that Excel writes in front
            before, line = before + 1, readline()
        self.layout = Layout(named, quoted=True) if named else layout_of(line, names)
        self.first_line = before + 1
        self.first = [cell.strip() for cell in self.layout.split(line)] if line else []
        self._first = line
        self._rest: Iterator[str] = iter(readline, "")

    def lines(self, *, header: bool) -> tuple[Iterator[str], int]:
        """The lines from the first or the second one on, and the number of lines before them. Only once.

        Args:
            header: Whether the first line is a header, which is left out.
        """
        if header or not self._first:
            return self._rest, self.first_line
        return chain([self._first], self._rest), self.first_line - 1

    def find_heading(self, is_heading: Callable[[Sequence[str]], bool]) -> None:
        """Takes the first of the next lines that is one for the heading, where the first line is none.

        Those above it are then left out.

        Args:
            is_heading: Told the cells of a line.
        """
        if not self.first or is_heading(self.first):
            return
        ahead = list(islice(self._rest, _MOST_ABOVE))
        for place, line in enumerate(ahead):
            layout = layout_of(line)
            cells = [cell.strip() for cell in layout.split(line)]
            if is_heading(cells):
                self.lines_above = [self._first, *ahead[:place]]
                self.layout, self.first, self._first = layout, cells, line
                self.first_line += place + 1
                self._rest = chain(ahead[place + 1 :], self._rest)
                return
        self._rest = chain(ahead, self._rest)

    def sample(self, count: int) -> list[list[str]]:
        """Cells of the next lines, which stay to be read."""
        ahead = list(islice(self._rest, count))
        self._rest = chain(ahead, self._rest)
        return [self.layout.split(line) for line in ahead]

    def cells_ahead(self, column: int, count: int) -> list[str]:
        """Cells of a column in the next lines, which stay to be read."""
        return [row[column].strip() for row in self.sample(count) if len(row) > column]

    def texts(self) -> Iterator[str]:
        """The text from the first line on, in parts. Only once."""
        return chain([self._first], iter(partial(self._text.read, _PART), ""))

    def position(self) -> tuple[int, int]:
        """Bytes read and bytes in all; zeros if unknown."""
        return self._file.position()

    def rows(self, skip: Skip, *, header: bool) -> Iterator[tuple[int, list[str]]]:
        """The rows, each with the number of its first line.

        A row with broken quotes is left out, and reading goes on with the line behind its first one. Empty
        lines are left out, too.

        Args:
            skip: Told of each line that is left out.
            header: Whether the first line is a header.
        """
        for number in self.empty_lines:
            skip(NOTHING[0], number)
        above = self.first_line - len(self.lines_above)
        for number, line in enumerate(self.lines_above, start=above):
            skip(_ABOVE if line.strip().strip(_RULE) else NOTHING[0], number)
        source, before = self.lines(header=header)
        lines = _Lines(source)
        cells = self.layout.cells(lines)
        while True:
            lines.record.clear()
            try:
                row = next(cells, None)
            except (csv.Error, _Unclosed):
                if not lines.record:
                    return
                row = self._alone(lines.record[0])
                lines.again.extendleft(reversed(lines.record[1:]))
                del lines.record[1:]
                cells = self.layout.cells(lines)
                if row is None:
                    before += 1
                    skip("broken quotes", before)
                    continue
            if row is None:
                return
            number, before = before + 1, before + len(lines.record)
            if not (row and row[0].strip(_RULE)) and not "".join(row).strip(_RULE):
                skip(NOTHING[len(row) > 1], number)
            else:
                yield number, row

    def _alone(self, line: str) -> list[str] | None:
        """The cells of a line with quotes inside a cell; None if a quote is never closed."""
        return self.layout.split(line) if line.count('"') % 2 == 0 else None


class _Lines:
    """Lines. Those of the present row are remembered."""

    def __init__(self, source: Iterator[str]) -> None:
        self._source = source
        self.again: deque[str] = deque()
        self.record: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.record) >= _LONGEST_ROW:
            raise _Unclosed
        line = self.again.popleft() if self.again else next(self._source)
        self.record.append(line)
        return line


class _Unclosed(Exception):  # noqa: N818  # never leaves this module
    """A quote that stays open for many lines."""


@contextmanager
def open_table(path: Path, *, wanted: Sequence[str] = (), names: Sequence[str] = ()) -> Iterator[Table]:
    """Opens a table; see `open_file` for the kinds of files.

    Args:
        path: The file, or ``-`` for standard input.
        wanted: Stems of member names that choose one file of an archive.
        names: Known column names beside those of `columns.NAMES`.

    Raises:
        BadInputError: The file is no text, or damaged.
    """
    with open_file(path, wanted) as file:
        yield Table(file, names)


def bad_line(name: str, line: int, problem: str) -> BadInputError:
    """The error for a line of a file."""
    return BadInputError(f"{name}, line {line}: {problem}. Mend or remove the line.")
