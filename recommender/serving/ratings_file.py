"""Ratings of any number of people from a CSV file in any order, grouped by person on disk."""

import csv
import math
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

import numpy as np

from recommender.errors import BadInputError
from recommender.progress import Progress
from recommender.serving.scorer import Rows, Stars

_LEAST, _MOST = 0.5, 5.0
_ROWS_AT_ONCE = 50_000
_PARAMETERS = 500
_SELECT = "SELECT user, film, stars FROM ratings"
_ORDER = 'ORDER BY user, "at", line'
Person = tuple[Rows, Stars]


class RatingsOnDisk:
    """Ratings in a temporary SQLite file; memory stays the same for ten people and ten million.

    A person's ratings come oldest first (by timestamp, then by line), so that the last rating of a film
    counts; stars are limited to 1 to 5.

    Attributes:
        n_people: People in the file.
        n_ratings: Ratings in the file.
        n_unknown: Ratings among them of products that the catalog does not know.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.n_people = 0
        self.n_ratings = 0
        self.n_unknown = 0

    @classmethod
    @contextmanager
    def read(
        cls, path: Path, products: Mapping[str, int], scratch: Path, progress: Progress
    ) -> Iterator[Self]:
        """Reads a CSV file with the columns ``user_id``, ``product_id``, ``rating`` and maybe ``timestamp``.

        Args:
            path: The file; any order of lines and of columns.
            products: Product id -> row.
            scratch: Directory on a disk with room for about the size of the file, twice.
            progress: Told how far the reading is.

        Raises:
            BadInputError: A line cannot be read; the message names it.
        """
        with TemporaryDirectory(
            dir=scratch, prefix=".marquee-batch-", ignore_cleanup_errors=True
        ) as directory:
            connection = sqlite3.connect(Path(directory) / "ratings.sqlite", isolation_level=None)
            try:
                ratings = cls(connection)
                ratings._load(path, products, progress)
                yield ratings
            finally:
                connection.close()

    def people(self) -> Iterator[tuple[str, Person]]:
        """Everybody in the file, by user id, with what the catalog knows of their ratings."""
        records = self._connection.execute(f"{_SELECT} {_ORDER}")
        for user, group in groupby(records, key=itemgetter(0)):
            yield user, _person((film, stars) for _, film, stars in group)

    def of(self, users: Sequence[str]) -> dict[str, Person]:
        """Some people; those without a rating the catalog knows are left out."""
        found: dict[str, Person] = {}
        rest = iter(dict.fromkeys(users))
        while part := list(islice(rest, _PARAMETERS)):
            marks = ",".join("?" * len(part))
            statement = f"{_SELECT} WHERE user IN ({marks}) AND film >= 0 {_ORDER}"
            records = self._connection.execute(statement, part)
            for user, group in groupby(records, key=itemgetter(0)):
                found[user] = _person((film, stars) for _, film, stars in group)
        return found

    def _load(self, path: Path, products: Mapping[str, int], progress: Progress) -> None:
        execute = self._connection.execute
        execute("PRAGMA journal_mode = OFF")
        execute("PRAGMA synchronous = OFF")
        execute("PRAGMA cache_size = -32768")
        execute(
            'CREATE TABLE ratings (line INTEGER PRIMARY KEY, user TEXT, "at" REAL, film INTEGER, stars REAL)'
        )
        execute("BEGIN")
        step = f"reading {path.name}"
        with open_table(path, ("user_id", "product_id", "rating"), ("timestamp",)) as table:
            numbered = enumerate(
                (user, _time(time, table), products.get(product, -1), _stars(stars, table))
                for user, product, stars, time in table.rows()
            )
            while part := [(line, *record) for line, record in islice(numbered, _ROWS_AT_ONCE)]:
                self._connection.executemany("INSERT INTO ratings VALUES (?, ?, ?, ?, ?)", part)
                self.n_ratings += len(part)
                self.n_unknown += sum(record[3] < 0 for record in part)
                progress(step, *table.position())
        execute("COMMIT")
        progress("grouping by person", 0, 0)
        execute('CREATE INDEX by_user ON ratings (user, "at", line, film, stars)')
        self.n_people = execute("SELECT count(DISTINCT user) FROM ratings").fetchone()[0]


class Table:
    """A CSV file with a header, read row by row."""

    def __init__(self, path: Path, tell: Callable[[], int], lines: Iterator[str]) -> None:
        self.path = path
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
                f"{self.path}: the first line must name the columns {','.join(required)}; "
                f"{missing[0]} is missing."
            )
        self._places = [header.index(name) if name in header else None for name in (*required, *optional)]

    def rows(self) -> Iterator[list[str]]:
        """The chosen columns of each row, an empty text where an optional column is not there."""
        try:
            for row in self._reader:
                if not row:
                    continue
                try:
                    values = ["" if place is None else row[place].strip() for place in self._places]
                except IndexError:
                    raise self.error(f"{len(row)} columns are too few") from None
                if not values[0]:
                    raise self.error("the user_id is empty")
                yield values
        except csv.Error as error:
            raise self.error(str(error)) from None
        except UnicodeDecodeError:
            raise self.error("this is not UTF-8 text") from None

    def error(self, problem: str) -> BadInputError:
        """An error in the present line."""
        return BadInputError(
            f"{self.path}, line {self._reader.line_num}: {problem}. Mend or remove the line."
        )

    def position(self) -> tuple[int, int]:
        """Bytes read, and bytes in all."""
        return min(self._tell(), self._size), self._size


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


def _person(ratings: Iterator[tuple[int, float]]) -> Person:
    by_film: dict[int, float] = {}
    for film, stars in ratings:
        if film >= 0:
            by_film.pop(film, None)
            by_film[film] = stars
    films = np.fromiter(by_film, np.int64, len(by_film))
    return films, np.fromiter(by_film.values(), np.float32, len(by_film))


def _stars(text: str, table: Table) -> float:
    try:
        stars = float(text)
    except ValueError:
        stars = math.nan
    if not _LEAST <= stars <= _MOST:
        raise table.error(f"the rating {text!r} is not a number from 1 to 5")
    return max(stars, 1.0)


def _time(text: str, table: Table) -> float:
    try:
        time = float(text or 0)
    except ValueError:
        time = math.nan
    if not math.isfinite(time):
        raise table.error(f"the timestamp {text!r} is not a number of seconds")
    return time
