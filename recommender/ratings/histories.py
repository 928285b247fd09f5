"""Histories: people given as their ratings, the input of models and measures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from scipy import sparse


@dataclass(frozen=True)
class Histories:
    """People given as their ratings, in compressed sparse row layout.

    Attributes:
        indptr: Shape (people + 1,), int64; person i rated ``films[indptr[i]:indptr[i + 1]]``.
        films: Film codes, shape (ratings,), int64; for each person ascending and without repeats.
        ratings: Stars for them, shape (ratings,), float32.
        users: User code of each person in the training data, shape (people,), int64; -1 for new people. Only
            models with an embedding for each user need it.
        n_films: Number of film codes.
    """

    indptr: NDArray[np.int64]
    films: NDArray[np.int64]
    ratings: NDArray[np.float32]
    users: NDArray[np.int64]
    n_films: int

    def __len__(self) -> int:
        return len(self.users)

    @cached_property
    def lengths(self) -> NDArray[np.int64]:
        """Number of ratings of each person, shape (people,), int64."""
        return np.diff(self.indptr)

    @cached_property
    def people(self) -> NDArray[np.int64]:
        """Index of the person of each rating, shape (ratings,), int64."""
        return np.repeat(np.arange(len(self), dtype=np.int64), self.lengths)

    @cached_property
    def stars(self) -> sparse.csr_array:
        """Stars, shape (people, n_films), float32, sparse."""
        return self.with_values(self.ratings)

    @cached_property
    def seen(self) -> sparse.csr_array:
        """Ratings as ones, shape (people, n_films), float32, sparse."""
        return self.with_values(np.ones(len(self.films), np.float32))

    def with_values(self, values: NDArray[np.floating | np.bool_]) -> sparse.csr_array:
        """Sparse matrix, shape (people, n_films), of ``values``, one for each rating, shape (ratings,)."""
        from scipy import sparse  # noqa: PLC0415 - serving uses this module without scipy

        shape = (len(self), self.n_films)
        return sparse.csr_array((values.astype(np.float32), self.films, self.indptr), shape=shape)

    def as_strangers(self) -> Histories:
        """The same people without user codes, as people who are new to each model."""
        return replace(self, users=np.full(len(self), -1, np.int64))

    def take(self, rows: NDArray[np.integer]) -> Histories:
        """The people at ``rows``, in that order."""
        at, indptr = rows_of(None, self.indptr, rows)
        return Histories(indptr, self.films[at], self.ratings[at], self.users[rows], self.n_films)

    def chunks(self, size: int) -> Iterator[tuple[int, Histories]]:
        """Yields (index of the first person, people) with at most ``size`` people each, to save memory."""
        for start in range(0, len(self), size):
            yield start, self.take(np.arange(start, min(start + size, len(self))))


def rows_of(
    order: NDArray[np.int64] | None, indptr: NDArray[np.int64], rows: NDArray[np.integer]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Positions of the entries of some rows (through ``order``, if given), and the new row starts."""
    starts, lengths = indptr[rows], indptr[rows + 1] - indptr[rows]
    taken = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    at = np.repeat(starts - taken[:-1], lengths) + np.arange(taken[-1])
    return at if order is None else order[at], taken
