"""People in shards on disk: everybody's ratings for training that memory cannot hold.

DuckDB parts the ratings by a hash of the person, so that each part holds whole people and fits into memory;
all that follows is done a part at a time.
"""
# ruff: noqa: S608  # numbers and quoted paths of our own are all that enters the SQL

from __future__ import annotations

import contextlib
import heapq
import shutil
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

import duckdb
import numpy as np
import pandas as pd

from recommender.errors import BadInputError
from recommender.evaluation.splits import HELD_OUT_SHARE, MOST_HELD_OUT, RATINGS_OF_HELD_OUT, stable_hash
from recommender.models.one_film_accounts import HALF_KNOWN
from recommender.progress import Progress, no_progress
from recommender.sources.engines.duckdb_engine import open_duckdb, quoted
from recommender.sources.prepared import FILMS, RATINGS, disk_is_full, is_full, read_prepared
from recommender.work_directories import remove_unheld, work_directory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.sources.prepared import PreparedDataset

MEMORY_LIMIT = "600MB"  # DuckDB's own; what exceeds it goes to disk
RATINGS_A_SHARD = 1_000_000
FEWEST_SHARDS = 16  # what workers share out
PREFIX = ".people-"
STEP = "parting people into shards"


@dataclass(frozen=True)
class Everybody:
    """All people of a data set who may be trained on, and what is counted of them.

    Attributes:
        shards: Parquet files of person (uint64, any number of theirs), film (int32, its row in the films
            table) and rating (float32), in order of person, then film. Those who want no film are not there,
            nor people held out, nor accounts with a single film.
        people: Number of people in each shard.
        relevant_from: Stars from which a rated film is wanted.
        counts: How often each film is wanted by the people in the shards, shape (n_films,), int64.
        mean_root: Mean over these people of the root of how much they want.
        popular: As `popular_counts_and_means` gives it, of all ratings.
        n_users: People who are not held out.
        n_ratings: Their ratings.
    """

    shards: tuple[Path, ...]
    people: tuple[int, ...]
    relevant_from: float
    counts: NDArray[np.int64]
    mean_root: float
    popular: tuple[NDArray[np.float32], NDArray[np.float32]]
    n_users: int
    n_ratings: int


@contextlib.contextmanager
def people_in_shards(
    data: Path,
    aside: Path,
    *,
    relevant_from: float,
    people_in_memory: int,
    progress: Progress = no_progress,
) -> Iterator[tuple[PreparedDataset, Everybody]]:
    """Writes everybody's ratings into shards, which are gone at the end, however it comes.

    Args:
        data: A prepared data set.
        aside: A directory to write beside other things in; as much room as the ratings take is needed twice.
        relevant_from: Stars from which a rated film is wanted.
        people_in_memory: About how many people to keep in memory.
        progress: Told of each shard.

    Yields:
        The data set with the ratings of some people only, chosen by a stable hash of their ids, and of all
        that are held out; and everybody.

    Raises:
        BadInputError: The directory is no prepared data set, or is damaged.
        MarqueeError: The disk is full.
    """
    dataset = read_prepared(data, with_ratings=False)
    aside.mkdir(parents=True, exist_ok=True)
    remove_unheld(aside.glob(f"{PREFIX}*"))
    with work_directory(aside, PREFIX) as scratch:
        try:
            writing = _Writing(scratch, data, len(dataset.films), relevant_from)
            with writing:
                sample, everybody = writing.run(people_in_memory, progress)
        except (OSError, duckdb.Error) as error:
            if is_full(error):
                raise disk_is_full(aside) from error
            if isinstance(error, duckdb.Error):
                raise BadInputError(
                    f"{data / RATINGS} cannot be read ({str(error).splitlines()[0]}): prepare it again."
                ) from error
            raise
        sample["film_id"] = pd.Categorical.from_codes(
            sample["film"].to_numpy(), dtype=pd.CategoricalDtype(dataset.films["film_id"].astype(str))
        )
        sample["user_id"] = sample["user_id"].astype("category")
        yield replace(dataset, ratings=sample.drop(columns="film").assign(source="sample")), everybody


class _Writing:
    """One data set on its way into shards."""

    def __init__(self, scratch: Path, data: Path, n_films: int, relevant_from: float) -> None:
        self._scratch, self._data = scratch, data
        self._n_films, self._relevant_from = n_films, relevant_from
        self._db = open_duckdb(scratch, MEMORY_LIMIT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def run(self, people_in_memory: int, progress: Progress) -> tuple[pd.DataFrame, Everybody]:
        """Parts the ratings, then goes through the parts twice."""
        n_parts = self._part()
        people = 0
        most_films = 0
        held: list[tuple[float, str]] = []
        for part in range(n_parts):
            self._read(part)
            users = self._db.execute(
                "SELECT user_id, count(*) AS films FROM once GROUP BY user_id"
            ).fetchnumpy()
            names, films_of = users["user_id"], users["films"]
            people += len(names)
            most_films = max(most_films, int(np.max(films_of, initial=0)))
            hashes = ((stable_hash(name), name) for name in names[films_of >= RATINGS_OF_HELD_OUT])
            held = heapq.nsmallest(
                MOST_HELD_OUT, [*held, *(one for one in hashes if one[0] < HELD_OUT_SHARE)]
            )
            progress(STEP, part + 1, 2 * n_parts)
        out = pd.DataFrame({"user_id": pd.Series([name for _, name in held], dtype=object)})
        self._db.register("held", out)
        share = min(people_in_memory / max(people, 1), 1.0)
        samples = []
        sums = _Sums(np.zeros(self._n_films), np.zeros(self._n_films), np.zeros(self._n_films, np.int64))
        # Accounts with one film are left out, unless nobody has more.
        least = min(most_films, 2)
        for part in range(n_parts):
            self._read(part)
            samples.append(self._sample(share))
            self._write(part, least)
            self._add(sums, part, least)
            shutil.rmtree(self._folder(part), ignore_errors=True)
            progress(STEP, n_parts + part + 1, 2 * n_parts)
        means = np.full(self._n_films, np.nan)
        np.divide(sums.stars, sums.weights, out=means, where=sums.weights > 0)
        everybody = Everybody(
            tuple(self._shard(part) for part in range(n_parts)),
            tuple(sums.people),
            self._relevant_from,
            sums.wanted,
            sums.roots / max(sum(sums.people), 1),
            (sums.weights.astype(np.float32), means.astype(np.float32)),
            sums.n_users,
            sums.n_ratings,
        )
        # In the order they came in: ties of time are broken as they are where all ratings are in memory.
        sample = pd.concat(samples).sort_values("row", ignore_index=True).drop(columns="row")
        return sample, everybody

    def _part(self) -> int:
        """Writes ratings as they come into one folder for each part."""
        ratings, films = (quoted(self._data / name) for name in (RATINGS, FILMS))
        found = self._db.execute(f"SELECT count(*) FROM read_parquet('{ratings}')").fetchone()
        assert found is not None
        n_parts = max(-(-int(found[0]) // RATINGS_A_SHARD), FEWEST_SHARDS)
        self._db.execute("SET partitioned_write_flush_threshold = 20000")
        self._db.execute(
            f"""COPY (
                SELECT r.user_id, f.file_row_number::INTEGER AS film, r.rating, r.rated_at,
                    r.file_row_number AS row, md5_number_lower(r.user_id) % {n_parts} AS part
                FROM read_parquet('{ratings}', file_row_number = true) r
                JOIN read_parquet('{films}', file_row_number = true) f USING (film_id)
            ) TO '{quoted(self._scratch / "parts")}' (FORMAT parquet, PARTITION_BY (part))"""
        )
        return n_parts

    def _read(self, part: int) -> None:
        """Makes a table of a part: the newest rating of each person and film."""
        folder = self._folder(part)
        rows = f"read_parquet('{quoted(folder)}/*.parquet', hive_partitioning = false)"
        if not folder.exists():  # a small data set
            rows = "(SELECT '' AS user_id, 0 AS film, 0::FLOAT AS rating, 0 AS rated_at, 0 AS row LIMIT 0)"
        self._db.execute(
            f"""CREATE OR REPLACE TABLE once AS
            SELECT *, count(*) OVER (PARTITION BY user_id) AS films_of FROM (
                SELECT user_id, film, newest.rated_at AS rated_at, newest.rating AS rating, newest.row AS row
                FROM (
                    SELECT user_id, film,
                        max({{'rated_at': rated_at, 'row': row, 'rating': rating}}) AS newest
                    FROM {rows} GROUP BY user_id, film
                )
            )"""
        )

    def _sample(self, share: float) -> pd.DataFrame:
        """Ratings of the people to keep in memory, and of those held out."""
        limit = min(int(share * 2**64), 2**64 - 1)
        return self._db.execute(
            f"""SELECT user_id, film, rating, rated_at, row FROM once
            WHERE md5_number_upper(user_id) <= {limit}::UBIGINT OR user_id IN (SELECT user_id FROM held)
            """
        ).df()

    def _write(self, part: int, least: int) -> None:
        """Writes a shard."""
        self._db.execute(
            f"""COPY (
                SELECT md5_number_lower(user_id) AS person, film, rating FROM once
                WHERE films_of >= {least} AND user_id NOT IN (SELECT user_id FROM held)
                QUALIFY max(rating) OVER (PARTITION BY user_id) >= {self._relevant_from}
                ORDER BY md5_number_upper(user_id), user_id, film
            ) TO '{quoted(self._shard(part))}' (FORMAT parquet, ROW_GROUP_SIZE 65536)"""
        )

    def _add(self, sums: _Sums, part: int, least: int) -> None:
        """Counts what stands in a part and its shard."""
        weight = f"(films_of - 1) / (films_of - 1 + {HALF_KNOWN})" if least > 1 else "1.0"
        films, weights, stars = self._columns(
            f"SELECT film, sum({weight}), sum({weight} * rating) FROM once GROUP BY film"
        )
        sums.weights[films] += weights
        sums.stars[films] += stars
        shard = f"read_parquet('{quoted(self._shard(part))}')"
        wanted = f"rating >= {self._relevant_from}"
        films, counts = self._columns(f"SELECT film, count(*) FROM {shard} WHERE {wanted} GROUP BY film")
        sums.wanted[films] += counts
        people, roots = self._columns(
            f"""SELECT count(*), coalesce(sum(sqrt(wanted)), 0) FROM (
                SELECT count(*) FILTER ({wanted}) AS wanted FROM {shard} GROUP BY person)"""
        )
        sums.people.append(int(people[0]))
        sums.roots += float(roots[0])
        users, ratings = self._columns(
            "SELECT count(DISTINCT user_id), count(*) FROM once "
            "WHERE user_id NOT IN (SELECT user_id FROM held)"
        )
        sums.n_users += int(users[0])
        sums.n_ratings += int(ratings[0])

    def _columns(self, select: str) -> tuple[NDArray[Any], ...]:
        return tuple(np.asarray(column) for column in self._db.execute(select).fetchnumpy().values())

    def _folder(self, part: int) -> Path:
        return self._scratch / "parts" / f"part={part}"

    def _shard(self, part: int) -> Path:
        return self._scratch / f"shard-{part:05}.parquet"


@dataclass
class _Sums:
    """What is counted part by part."""

    weights: NDArray[np.float64]
    stars: NDArray[np.float64]
    wanted: NDArray[np.int64]
    people: list[int] = field(default_factory=list)
    roots: float = 0.0
    n_users: int = 0
    n_ratings: int = 0
