"""Implicit alternating least squares: factors for people and films from what was rated at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from recommender.models.base import LIKED, Objective, SideInformation
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.models.interactions import Histories, Interactions

ROWS_AT_A_TIME = 1024


@dataclass(frozen=True)
class AlsPenalty:
    """How factors are held back.

    Attributes:
        background: Pull of every film towards a score of 0, where a rating pulls towards 1 with weight 1.
        ridge: Of the factors themselves,
        exponent: for each unit of what a person (or film) weighs, to this power.
    """

    background: float = 0.1
    ridge: float = 0.03
    exponent: float = 1.0


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
        penalty: AlsPenalty | None = None,
        epochs: int = 10,
        given_from: float | None = None,
    ) -> None:
        """``given_from``: stars from which a rating counts; default: the objective's."""
        self.factors = factors
        self.penalty = penalty or AlsPenalty()
        self.epochs = epochs
        self.given_from = given_from
        self.film_factors: NDArray[np.float64] = np.zeros((0, factors))

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,  # noqa: ARG002
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Alternates between people and films."""
        if self.given_from is None:
            self.given_from = objective.relevant_from
        given = self._given(train.histories(train.active_users()))
        self.film_factors = fit_film_factors(
            given, self.factors, self.penalty, self.epochs, progress=progress, seed=seed
        )
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Dot product of the person, folded in, and each film."""
        factors = solve_factors(self._given(people), self.film_factors, self.penalty)
        return np.asarray(factors @ self.film_factors.T, np.float32)

    def stars(
        self,
        people: Histories,  # noqa: ARG002
        rows: NDArray[np.int64],  # noqa: ARG002
        films: NDArray[np.int64],
    ) -> NDArray[np.float32]:
        """Not predicted."""
        return np.full(len(films), np.nan, np.float32)

    def _given(self, people: Histories) -> sparse.csr_array:
        return people.with_values(people.ratings >= (self.given_from or 0.0))


def fit_film_factors(
    given: sparse.csr_array,
    factors: int,
    penalty: AlsPenalty,
    epochs: int,
    *,
    progress: Progress = no_progress,
    seed: int,
) -> NDArray[np.float64]:
    """Alternates between people and films from small random factors.

    Args:
        given: Weights of ratings, shape (people, n_films), sparse.
        factors: Numbers for each film.
        penalty: How factors are held back.
        epochs: Alternations.
        progress: Told of each.
        seed: Of the first factors.

    Returns:
        Shape (n_films, factors), float64.
    """
    given = given.copy()
    given.eliminate_zeros()
    by_film: sparse.csr_array = given.T.tocsr()
    random = np.random.default_rng(seed)
    films = random.normal(0, 0.1 / np.sqrt(factors), (given.shape[1], factors))
    for epoch in range(epochs):
        people = solve_factors(given, films, penalty)
        films = solve_factors(by_film, people, penalty)
        progress("alternating least squares", epoch + 1, epochs)
    return films


def solve_factors(
    weights: sparse.csr_array, others: NDArray[np.float64], penalty: AlsPenalty
) -> NDArray[np.float64]:
    """Least-squares factors of each row of ``weights``, given those of its columns; 0 for empty rows."""
    factors = others.shape[1]
    gram = penalty.background * (others.T @ others)
    unit = np.eye(factors)
    solved = np.zeros((weights.shape[0], factors))
    for start in range(0, weights.shape[0], ROWS_AT_A_TIME):
        end = min(start + ROWS_AT_A_TIME, weights.shape[0])
        systems = np.empty((end - start, factors, factors))
        for row in range(start, end):
            own = slice(weights.indptr[row], weights.indptr[row + 1])
            near, weight = others[weights.indices[own]], weights.data[own].astype(np.float64)
            held = (weight.sum() + penalty.background * len(others)) ** penalty.exponent
            systems[row - start] = gram + (near * weight[:, None]).T @ near + penalty.ridge * held * unit
        pull = np.asarray(weights[start:end] @ others)
        solved[start:end] = np.linalg.solve(systems, pull[:, :, None])[:, :, 0]
    return solved
