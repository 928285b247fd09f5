"""Ratings of any number of people from a CSV file in any order, grouped by person on disk."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, groupby, islice, repeat
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from recommender.progress import Progress
from recommender.serving.csv_table import Block, open_table
from recommender.serving.scorer import Rows, Stars

_LEAST, _MOST = 0.5, 5.0
_ROWS_AT_ONCE = 1000  # as lists of texts: more of them keep the garbage collector busy
_BLOCKS_AT_ONCE = 50  # of so many rows, grouped together
_PARAMETERS = 500
_RATING = np.dtype([("at", np.float64), ("film", np.int32), ("stars", np.float32)])
_SELECT = "SELECT user, ratings FROM parts"
_ORDER = "ORDER BY user, part"


@dataclass(frozen=True, slots=True)
class People:
    """Some people and what the catalog knows of their ratings, in compressed sparse row layout.

    Attributes:
        users: Their ids.
        indptr: Shape (people + 1,), int64; the ratings of person i are ``indptr[i]`` to ``indptr[i + 1]``.
        films: Rows of the catalog, int64, of each person each at most once, the last rated last.
        stars: 1 to 5 for them, float32.
    """

    users: list[str]
    indptr: Rows
    films: Rows
    stars: Stars


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

    def people(self, size: int) -> Iterator[People]:
        """Everybody in the file, by user id, ``size`` of them at once."""
        people = _joined(self._connection.execute(f"{_SELECT} {_ORDER}"))
        while some := list(islice(people, size)):
            yield _people(some)

    def of(self, users: Sequence[str]) -> dict[str, tuple[Rows, Stars]]:
        """Rated rows and stars of some people; those without a rating the catalog knows are left out."""
        found: dict[str, tuple[Rows, Stars]] = {}
        rest = iter(dict.fromkeys(users))
        while part := list(islice(rest, _PARAMETERS)):
            statement = f"{_SELECT} WHERE user IN ({','.join('?' * len(part))}) {_ORDER}"
            people = _people(list(_joined(self._connection.execute(statement, part))))
            for user, start, end in zip(people.users, people.indptr, people.indptr[1:], strict=False):
                if end > start:
                    found[user] = people.films[start:end], people.stars[start:end]
        return found

    def _load(self, path: Path, products: Mapping[str, int], progress: Progress) -> None:
        execute = self._connection.execute
        execute("PRAGMA journal_mode = OFF")
        execute("PRAGMA synchronous = OFF")
        execute("PRAGMA cache_size = -4096")
        # What many lines say of one person is one record.
        execute("CREATE TABLE parts (part INTEGER PRIMARY KEY, user TEXT, ratings BLOB)")
        execute("BEGIN")
        with open_table(path, ("user_id", "product_id", "rating"), ("timestamp",)) as table:
            blocks = ((block.columns[0], _ratings(block, products)) for block in table.blocks(_ROWS_AT_ONCE))
            while some := list(islice(blocks, _BLOCKS_AT_ONCE)):
                users = list(chain.from_iterable(own for own, _ in some))
                ratings = np.concatenate([own for _, own in some])
                self._connection.executemany(
                    "INSERT INTO parts (user, ratings) VALUES (?, ?)", _parts(users, ratings)
                )
                self.n_ratings += len(ratings)
                self.n_unknown += int(np.count_nonzero(ratings["film"] < 0))
                progress(f"reading {path.name}", *table.position())
        execute("COMMIT")
        progress("grouping by person", 0, 0)
        execute("CREATE INDEX by_user ON parts (user, part, ratings)")
        self.n_people = execute("SELECT count(DISTINCT user) FROM parts").fetchone()[0]


def _ratings(block: Block, products: Mapping[str, int]) -> NDArray[Any]:
    """The ratings of a block, shape (rows,), of type ``_RATING``; film -1 where the catalog has none."""
    users, product_ids, stars, times = block.columns
    ratings = np.empty(len(users), _RATING)
    ratings["film"] = np.fromiter(map(products.get, product_ids, repeat(-1)), np.int32, len(users))
    given = _numbers(stars)
    if len(wrong := np.flatnonzero(~((given >= _LEAST) & (given <= _MOST)))):
        raise block.error(wrong[0], f"the rating {stars[wrong[0]]!r} is not a number from 1 to 5")
    ratings["stars"] = np.maximum(given, 1.0)
    ratings["at"] = _numbers([time or "0" for time in times]) if any(times) else 0.0
    if len(wrong := np.flatnonzero(~np.isfinite(ratings["at"]))):
        raise block.error(wrong[0], f"the timestamp {times[wrong[0]]!r} is not a number of seconds")
    return ratings


def _numbers(texts: list[str]) -> NDArray[np.float64]:
    """Each text as a number, NaN where it is none."""
    try:
        return np.fromiter(map(float, texts), np.float64, len(texts))
    except ValueError:
        return np.array([_number(text) for text in texts])


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return np.nan


def _parts(users: list[str], ratings: NDArray[Any]) -> Iterator[tuple[str, bytes]]:
    """Each of the people with their ratings in bytes, in their order."""
    people = list(dict.fromkeys(users))
    numbers = dict(zip(people, range(len(people)), strict=True))
    of_ratings = np.fromiter(map(numbers.__getitem__, users), np.int64, len(users))
    grouped = ratings[np.argsort(of_ratings, kind="stable")].tobytes()
    ends = (np.cumsum(np.bincount(of_ratings, minlength=len(people))) * _RATING.itemsize).tolist()
    return ((user, grouped[start:end]) for user, start, end in zip(people, [0, *ends], ends, strict=False))


def _joined(parts: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The parts of each person in one."""
    for user, group in groupby(parts, key=itemgetter(0)):
        yield user, b"".join(ratings for _, ratings in group)


def _people(some: Sequence[tuple[str, bytes]]) -> People:
    """People from their ratings in the order of lines."""
    ratings = np.frombuffer(b"".join(own for _, own in some), _RATING)
    lengths = np.array([len(own) for _, own in some], np.int64) // _RATING.itemsize
    person = np.repeat(np.arange(len(some)), lengths)
    ratings = ratings[np.lexsort((ratings["at"], person))]
    # A film's last place: its first from behind.
    films = (person << 32) + ratings["film"]
    _, from_behind = np.unique(films[::-1], return_index=True)
    kept = np.sort(len(films) - 1 - from_behind)
    kept = kept[ratings["film"][kept] >= 0]
    ends = np.cumsum(np.bincount(person[kept], minlength=len(some)))
    return People(
        [user for user, _ in some],
        np.concatenate([[0], ends]).astype(np.int64),
        ratings["film"][kept].astype(np.int64),
        ratings["stars"][kept],
    )
