"""What is counted of everybody, a part and its shard at a time."""
# ruff: noqa: S608  # numbers and quoted paths of our own are all that enters the SQL

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.ratings.account_weighting import HALF_KNOWN
from recommender.sources.engines.duckdb_engine import quoted

if TYPE_CHECKING:
    from pathlib import Path

    import duckdb
    from numpy.typing import NDArray


class Counts:
    """Sums over the parts so far.

    Attributes:
        relevant_from: Stars from which a rated film is wanted.
        wanted: How often each film is wanted by the people in the shards, shape (n_films,), int64.
        people: Number of people in each shard.
        n_users: People who are not held out.
        n_ratings: Their ratings.
    """

    def __init__(self, db: duckdb.DuckDBPyConnection, n_films: int, relevant_from: float) -> None:
        """Begins at nothing.

        Args:
            db: Has the part at hand as the table ``once``, the people held out as ``held``.
            n_films: Rows of the films table.
            relevant_from: Stars from which a rated film is wanted.
        """
        self._db = db
        self.relevant_from = relevant_from
        self.wanted = np.zeros(n_films, np.int64)
        self.people: list[int] = []
        self.n_users = self.n_ratings = 0
        self._weights, self._stars = np.zeros(n_films), np.zeros(n_films)
        self._roots = 0.0

    @property
    def mean_root(self) -> float:
        """Mean over the people in the shards of the root of how much they want."""
        return self._roots / max(sum(self.people), 1)

    @property
    def popular(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """As `recommender.ratings.account_weighting.popular_counts_and_means` gives it, of all ratings."""
        means = np.full(len(self._weights), np.nan)
        np.divide(self._stars, self._weights, out=means, where=self._weights > 0)
        return self._weights.astype(np.float32), means.astype(np.float32)

    def add(self, shard: Path, fewest_films: int) -> None:
        """Counts what stands in a part and its shard.

        Args:
            shard: What was written of the part at hand.
            fewest_films: Films that one must have rated to be in a shard.
        """
        weight = f"(films_of - 1) / (films_of - 1 + {HALF_KNOWN})" if fewest_films > 1 else "1.0"
        films, weights, stars = self._columns(
            f"SELECT film, sum({weight}), sum({weight} * rating) FROM once GROUP BY film"
        )
        self._weights[films] += weights
        self._stars[films] += stars
        rows = f"read_parquet('{quoted(shard)}')"
        wanted = f"rating >= {self.relevant_from}"
        films, counts = self._columns(f"SELECT film, count(*) FROM {rows} WHERE {wanted} GROUP BY film")
        self.wanted[films] += counts
        people, roots = self._columns(
            f"""SELECT count(*), coalesce(sum(sqrt(wanted)), 0) FROM (
                SELECT count(*) FILTER ({wanted}) AS wanted FROM {rows} GROUP BY person)"""
        )
        self.people.append(int(people[0]))
        self._roots += float(roots[0])
        users, ratings = self._columns(
            "SELECT count(DISTINCT user_id), count(*) FROM once "
            "WHERE user_id NOT IN (SELECT user_id FROM held)"
        )
        self.n_users += int(users[0])
        self.n_ratings += int(ratings[0])

    def _columns(self, select: str) -> tuple[NDArray[Any], ...]:
        return tuple(np.asarray(column) for column in self._db.execute(select).fetchnumpy().values())
