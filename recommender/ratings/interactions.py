"""Interactions: ratings as coded arrays, which models are fitted on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from recommender.ratings.histories import Histories, rows_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.prepared import PreparedDataset


@dataclass(frozen=True)
class Interactions:
    """Ratings of coded people and films.

    Attributes:
        users: User codes, shape (ratings,), int64.
        films: Film codes, shape (ratings,), int64.
        ratings: Stars, shape (ratings,), float32.
        times: Seconds UTC, shape (ratings,), int64.
        user_ids: User id of each code, shape (n_users,), numpy's StringDType, which takes a quarter of the
            memory of Python's strings.
        film_ids: Film id of each code, shape (n_films,), object.
    """

    users: NDArray[np.int64]
    films: NDArray[np.int64]
    ratings: NDArray[np.float32]
    times: NDArray[np.int64]
    user_ids: NDArray[Any]
    film_ids: NDArray[np.object_]

    def __len__(self) -> int:
        return len(self.users)

    @property
    def n_users(self) -> int:
        """Number of user codes, including those without ratings in this part."""
        return len(self.user_ids)

    @property
    def n_films(self) -> int:
        """Number of film codes, including those without ratings in this part."""
        return len(self.film_ids)

    @classmethod
    def from_dataset(cls, dataset: PreparedDataset) -> Interactions:
        """Codes a prepared data set: films in the order of its table, people in the order of their ids."""
        return cls.from_frames(dataset.ratings, dataset.films)

    @classmethod
    def from_frames(cls, ratings: pd.DataFrame, films: pd.DataFrame) -> Interactions:
        """Codes ratings (user_id, film_id, rating, rated_at) of the films in ``films`` (film_id)."""
        film_ids = films["film_id"].astype(str).to_numpy(dtype=object)
        user_codes, user_ids = _codes(ratings["user_id"])
        film_codes, seen_ids = _codes(ratings["film_id"])
        row_of_seen = pd.Index(film_ids).get_indexer(pd.Index(seen_ids)).astype(np.int64)
        rows = row_of_seen[film_codes] if len(film_codes) else film_codes
        known = rows >= 0
        return cls(
            user_codes[known],
            rows[known],
            ratings["rating"].to_numpy(dtype=np.float32)[known],
            ratings["rated_at"].to_numpy(dtype=np.int64)[known],
            user_ids.astype(np.dtypes.StringDType()),
            film_ids,
        )

    def subset(self, chosen: NDArray[np.bool_] | NDArray[np.integer]) -> Interactions:
        """The chosen ratings, with the same codes."""
        part = replace(
            self,
            users=self.users[chosen],
            films=self.films[chosen],
            ratings=self.ratings[chosen],
            times=self.times[chosen],
        )
        if chosen.dtype == bool and self.__dict__.get("has_repeats") is False:
            part.__dict__["has_repeats"] = False  # known without sorting again
        return part

    def without_repeats(self) -> Interactions:
        """The newest rating of each person and film; among equal times the last."""
        if not self.has_repeats:
            return self
        order = np.lexsort((np.arange(len(self)), self.times, self.films, self.users))
        users, films = self.users[order], self.films[order]
        last = np.ones(len(self), bool)
        last[:-1] = (users[1:] != users[:-1]) | (films[1:] != films[:-1])
        return self.subset(np.sort(order[last]))

    @cached_property
    def has_repeats(self) -> bool:
        """Whether a person rated a film twice."""
        pairs = self._pairs[self._by_person]
        return bool((pairs[1:] == pairs[:-1]).any())

    @property
    def _pairs(self) -> NDArray[np.int64]:
        """One number for each rating, ordered by person, then film, shape (ratings,)."""
        return self.users * self.n_films + self.films

    @cached_property
    def _by_person(self) -> NDArray[np.int64]:
        """Indices that sort the ratings by person, then film, shape (ratings,)."""
        return np.argsort(self._pairs, kind="stable")

    def histories(self, users: NDArray[np.integer] | None = None) -> Histories:
        """People with their ratings in this part; of repeats the newest counts.

        Args:
            users: Codes of the people, shape (people,); None for all, including those without ratings.
        """
        if self.has_repeats:
            return self.without_repeats().histories(users)
        order, lengths = self._by_person, np.bincount(self.users, minlength=self.n_users)
        indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        if users is None:
            codes = np.arange(self.n_users, dtype=np.int64)
        else:
            codes = np.asarray(users, np.int64)
            order, indptr = rows_of(order, indptr, codes)
        return Histories(indptr, self.films[order], self.ratings[order], codes, self.n_films)

    def film_counts(self) -> NDArray[np.int64]:
        """Number of ratings of each film, shape (n_films,), int64."""
        return np.bincount(self.films, minlength=self.n_films).astype(np.int64)

    def active_users(self) -> NDArray[np.int64]:
        """Codes of the people with a rating in this part, ascending, int64."""
        return np.flatnonzero(np.bincount(self.users, minlength=self.n_users)).astype(np.int64)


def _codes(column: pd.Series[str]) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
    """Codes of a column and the sorted ids behind them, whatever the order of rows or categories."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        codes = column.cat.codes.to_numpy().astype(np.int64)
        names = column.cat.categories.astype(str).to_numpy(dtype=object)
        used = np.flatnonzero(np.bincount(codes, minlength=len(names)))
        if len(used) < len(names):
            place = np.zeros(len(names), np.int64)
            place[used] = np.arange(len(used))
            codes, names = place[codes], names[used]
    else:
        factorized, index = pd.factorize(column.astype(str))
        codes, names = factorized.astype(np.int64), np.asarray(index, dtype=object)
    # Arrow compares text many times faster than Python; both by code points.
    order = pc.sort_indices(pa.array(names, pa.large_string())).to_numpy().astype(np.int64)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return rank[codes] if len(codes) else codes, names[order]
