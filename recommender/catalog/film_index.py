"""Rows of films by genre, year, language and so on: tables of the catalog that answer for all films at once.

Each field of `Film` that is marked `INDEXED` is in the index. A number field (year, runtime) has one number a
film. Any other field has a list of rows for each of its values (genre, kind, person). Both are arrays of
int32 in cells of SQLite. None of them is in memory until it is asked for.
"""

import sqlite3
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from recommender.catalog.fields import Column, Record, columns
from recommender.catalog.film import Film
from recommender.catalog.read_only import ReadOnlyDatabase

SCHEMA = """
CREATE TABLE numbers (field TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE postings (
    field TEXT NOT NULL,
    value TEXT NOT NULL COLLATE NOCASE,
    content BLOB NOT NULL,
    PRIMARY KEY (field, value)
) WITHOUT ROWID;
"""
UNKNOWN = -1
_BYTES = 4


class FilmIndexWriter:
    """Collects the indexed fields of films and writes the tables."""

    def __init__(self) -> None:
        indexed = [column for column in columns(Film) if column.is_indexed]
        self._of_numbers = [column for column in indexed if _is_number(column)]
        self._of_values = [column for column in indexed if not _is_number(column)]
        self._numbers: dict[str, list[int]] = {column.name: [] for column in self._of_numbers}
        self._rows: dict[tuple[str, bytes], tuple[str, list[int]]] = {}

    def add(self, row: int, record: Record) -> None:
        """Adds the next film. Rows count from 0."""
        for column in self._of_numbers:
            number = record[column.name]
            self._numbers[column.name].append(UNKNOWN if number is None else number)
        for column in self._of_values:
            value = record[column.name]
            for one in value if column.is_list else [value]:
                if one:
                    # As in SQLite's NOCASE, only A to Z have a small letter.
                    key = column.name, one.encode().lower()
                    rows = self._rows.setdefault(key, (one, []))[1]
                    if not rows or rows[-1] != row:
                        rows.append(row)

    def write(self, connection: sqlite3.Connection) -> None:
        """Fills the tables of `SCHEMA`."""
        connection.executemany(
            "INSERT INTO numbers VALUES (?, ?)",
            ((field, _content(numbers)) for field, numbers in self._numbers.items()),
        )
        connection.executemany("INSERT INTO postings VALUES (?, ?, ?)", self._postings())

    def _postings(self) -> Iterator[tuple[str, str, bytes]]:
        for key in sorted(self._rows):
            value, rows = self._rows[key]
            yield key[0], value, _content(rows)


class FilmIndex:
    """Finds rows of films by their indexed fields."""

    def __init__(self, database: ReadOnlyDatabase) -> None:
        self._database = database

    def numbers(self, field: str) -> NDArray[np.int32]:
        """The number of each film in a field.

        Args:
            field: ``year`` or ``runtime`` (minutes).

        Returns:
            Shape (n_films,), int32; `UNKNOWN` for films without one.

        Raises:
            KeyError: The field has no numbers.
        """
        found = self._database.rows("SELECT content FROM numbers WHERE field = ?", [field])
        if not found:
            raise KeyError(field)
        return np.frombuffer(found[0][0], np.int32)

    def rows_with(self, field: str, value: str) -> NDArray[np.int32]:
        """Rows of films with a value in a field.

        Args:
            field: ``genres``, ``people``, ``kind``, ``language`` or ``country``.
            value: The value, in any case.

        Returns:
            Rows, ascending, int32; empty for an unknown value.
        """
        found = self._database.rows(
            "SELECT content FROM postings WHERE field = ? AND value = ?", [field, value]
        )
        return np.frombuffer(found[0][0] if found else b"", np.int32)

    def named(self, field: str, words: str) -> str | None:
        """The value that words name; None for no value.

        Args:
            field: As in `rows_with`.
            words: The value in any case, or its last words, such as a surname. Of several values the one of
                most films is meant.
        """
        statement = "SELECT value FROM postings WHERE field = ? AND value = ?"
        found = self._database.rows(statement, [field, words])
        if not found:
            ending = "".join(f"\\{char}" if char in "%_\\" else char for char in words)
            statement = (
                "SELECT value FROM postings WHERE field = ? AND value LIKE ? ESCAPE '\\' "
                "ORDER BY length(content) DESC LIMIT 1"
            )
            found = self._database.rows(statement, [field, f"% {ending}"])
        return str(found[0][0]) if found else None

    def values(self, field: str) -> dict[str, int]:
        """The values of a field, as first written, with their numbers of films."""
        statement = "SELECT value, length(content) / ? FROM postings WHERE field = ?"
        return dict(self._database.rows(statement, [_BYTES, field]))


def _is_number(column: Column) -> bool:
    return column.type is int and not column.is_list


def _content(numbers: Sequence[int]) -> bytes:
    return np.array(numbers, np.int32).tobytes()
