"""One factor branch of the default network: a person is folded in by weighted ridge regression."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recommender.serving.network_numbers import FactorNumbers, Worth

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.serving.scorer import Rows, Stars


class FactorScorer:
    """Folds people into the factors of films; see `recommender.models.ials`.

    Attributes:
        factors: Shape (n_films, d), float32.
    """

    def __init__(self, factors: NDArray[np.float32], numbers: FactorNumbers) -> None:
        """``factors``: shape (n_films, d); ``numbers``: how people are folded in."""
        self.factors = factors
        self._numbers = numbers
        self._worth = Worth(numbers.neutral, numbers.low)
        exact = factors.astype(np.float64)
        self._background = numbers.background * (exact.T @ exact)

    def person(self, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """Factors of one person, shape (d,), float32."""
        near, weights = self._near(films, ratings)
        system = self._background + (near * weights[:, None]).T @ near
        system[np.diag_indices_from(system)] += self._ridge(weights.sum())
        return np.asarray(np.linalg.solve(system, weights @ near), np.float32)

    def without_each(self, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """The same without each of the ratings, shape (k, d)."""
        near, weights = self._near(films, ratings)
        whole = self._background + (near * weights[:, None]).T @ near
        systems = whole - weights[:, None, None] * near[:, :, None] * near[:, None, :]
        systems += self._ridge(weights.sum() - weights)[:, None, None] * np.eye(near.shape[1])
        pulls = weights @ near - weights[:, None] * near
        solved = np.linalg.solve(systems, pulls[:, :, None])[:, :, 0]
        return np.asarray(solved, np.float32)

    def _near(self, films: Rows, ratings: Stars) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        return self.factors[films].astype(np.float64), self._worth.of(ratings).astype(np.float64)

    def _ridge(self, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        held = weight + self._numbers.background * len(self.factors)
        return np.asarray(self._numbers.ridge * held**self._numbers.exponent)
