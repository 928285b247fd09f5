"""One factor branch of the default network: a person is folded in by weighted ridge regression."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from recommender.models.fold_in import FoldIn
from recommender.serving.network_numbers import FactorNumbers, Worth

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.serving.scorer import Rows, Stars


FILMS_AT_ONCE = 16_384


class FactorScorer:
    """Folds people into the factors of films; see `recommender.models.ials`.

    Attributes:
        factors: Shape (n_films, d), float32; float16 of large catalogs.
    """

    def __init__(self, factors: NDArray[np.float32], numbers: FactorNumbers) -> None:
        """``factors``: shape (n_films, d); ``numbers``: how people are folded in."""
        self.factors = factors
        self._numbers = numbers
        self._worth = Worth(numbers.neutral, numbers.low)
        # A part at a time: no second copy of the factors of all films.
        parts = (factors[at : at + FILMS_AT_ONCE] for at in range(0, len(factors), FILMS_AT_ONCE))
        products = (part.T @ part for part in (part.astype(np.float64) for part in parts))
        self._background = numbers.background * sum(products, np.zeros((factors.shape[1],) * 2))

    def person(self, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """Factors of one person, shape (d,), float32."""
        near, weights = self._near(films, ratings)
        return np.asarray(np.linalg.solve(self._system(near, weights), weights @ near), np.float32)

    def persons(self, indptr: Rows, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """Factors of many people, shape (people, d), float32; see `Scorer.score_batch`."""
        return self._fold_in.rows(indptr, films, self._worth.of(ratings)).astype(np.float32, copy=False)

    @cached_property
    def _fold_in(self) -> FoldIn:
        numbers = self._numbers
        factors = self.factors.astype(np.float32, copy=False)
        return FoldIn(factors, numbers.background, numbers.ridge, numbers.exponent)

    def falls(self, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """What each of the ratings adds to :meth:`person`, by leaving it out, shape (k, d).

        A rating less is a change of rank one (Sherman and Morrison, 1950). The penalty stays that of all the
        ratings: what a rating less makes of it hardly depends on which.
        """
        near, weights = self._near(films, ratings)
        solved = np.linalg.solve(self._system(near, weights), np.vstack([weights @ near, near]).T).T
        whole, left = solved[0], solved[1:]
        change = weights * (1 - near @ whole) / (1 - weights * (near * left).sum(axis=1))
        return np.asarray(change[:, None] * left, np.float32)

    def _system(self, near: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """What a person's factors solve, shape (d, d)."""
        system = self._background + (near * weights[:, None]).T @ near
        system[np.diag_indices_from(system)] += self._ridge(weights.sum())
        return system

    def _near(self, films: Rows, ratings: Stars) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        return self.factors[films].astype(np.float64), self._worth.of(ratings).astype(np.float64)

    def _ridge(self, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        held = weight + self._numbers.background * len(self.factors)
        return np.asarray(self._numbers.ridge * held**self._numbers.exponent)
