"""Implicit alternating least squares: factors for people and films from what was rated at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import numpy as np

from recommender.models.base import LIKED, Objective, SideInformation
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.models.interactions import Histories, Interactions


class ImplicitAls:
    """Ranks by the dot product of factors; folds people in from their ratings.

    Hu, Koren and Volinsky, "Collaborative filtering for implicit feedback datasets", ICDM 2008, with the
    frequency-scaled penalty of Rendle et al., "Revisiting the performance of iALS", RecSys 2022.

    Attributes:
        film_factors: Shape (n_films, factors), float64.
    """

    name = "ials"

    def __init__(
        self,
        factors: int = 64,
        penalty: float = 0.01,
        confidence: float = 10.0,
        epochs: int = 12,
        given_from: float = 0.0,
    ) -> None:
        """``confidence``: weight of a rating beside the weight 1 of every film not rated."""
        self.factors = factors
        self.penalty = penalty
        self.confidence = confidence
        self.epochs = epochs
        self.given_from = given_from
        self.film_factors: NDArray[np.float64] = np.zeros((0, factors))

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,  # noqa: ARG002
        objective: Objective = LIKED,  # noqa: ARG002
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Alternates between people and films."""
        given = self._given(train.histories(train.active_users()))
        given.eliminate_zeros()
        by_film = given.T.tocsr()
        random = np.random.default_rng(seed)
        self.film_factors = random.normal(0, 1 / np.sqrt(self.factors), (train.n_films, self.factors))
        for epoch in range(self.epochs):
            user_factors = self._solve(given, self.film_factors)
            self.film_factors = self._solve(by_film, user_factors)
            progress("alternating least squares", epoch + 1, self.epochs)
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Dot product of the person, folded in, and each film."""
        factors = self._solve(self._given(people), self.film_factors)
        return np.asarray(factors @ self.film_factors.T, np.float32)

    def stars(
        self,
        people: Histories,  # noqa: ARG002
        rows: NDArray[np.int64],  # noqa: ARG002
        films: NDArray[np.int64],
    ) -> NDArray[np.float32]:
        """Not predicted."""
        return np.full(len(films), np.nan, np.float32)

    def _solve(self, ratings: sparse.csr_array, others: NDArray[np.float64]) -> NDArray[np.float64]:
        """Least-squares factors of each row of ``ratings`` given those of its columns."""
        gram = others.T @ others
        solved = np.zeros((ratings.shape[0], self.factors))
        ridge = np.eye(self.factors) * self.penalty
        for row in range(ratings.shape[0]):
            start, end = ratings.indptr[row], ratings.indptr[row + 1]
            near = others[ratings.indices[start:end]] * ratings.data[start:end, None]
            if not len(near):
                continue
            scale = len(near) + len(others) / self.confidence
            system = gram / self.confidence + near.T @ near + ridge * scale
            solved[row] = np.linalg.solve(system, near.sum(axis=0) * (1 + 1 / self.confidence))
        return solved

    def _given(self, people: Histories) -> sparse.csr_array:
        return people.with_values(people.ratings >= self.given_from)
