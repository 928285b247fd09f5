"""Implicit alternating least squares (iALS): factors of people and films from likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from recommender.evaluation.objective import LIKED, Objective
from recommender.models.base import RanksOnly, SideInformation
from recommender.models.fold_in import VALUES_AT_ONCE, FoldIn
from recommender.progress import Progress, no_progress
from recommender.threads import in_threads

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

MOST_PEOPLE = 200_000
LAST_TIMES = 3
EXACT_RATINGS = 1_000_000
ROWS_AT_ONCE = 16_384


@dataclass(frozen=True)
class AlsPenalty:
    """Regularization of the factors.

    Attributes:
        background: Weight of each pair of person and film without a rating, whose target is a score of 0; a
            rating has weight 1 and the target 1.
        ridge: Penalty on the squares of the factors. It is multiplied by the total weight of the person (or
            film) to the power of `exponent`.
        exponent: 0 for the same penalty for all, 1 for one in proportion to the number of ratings.
    """

    background: float = 0.1
    ridge: float = 0.03
    exponent: float = 1.0


class ImplicitAls(RanksOnly):
    """Ranks by the dot product of factors; folds people in from their ratings.

    Hu, Koren and Volinsky, "Collaborative filtering for implicit feedback datasets", ICDM 2008, with the
    frequency-scaled penalty of Rendle et al., "Revisiting the performance of iALS", RecSys 2022.

    Attributes:
        film_factors: Shape (n_films, factors), float64 or float32.
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
        self.film_factors: NDArray[np.floating] = np.zeros((0, factors))

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
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

    def _given(self, people: Histories) -> sparse.csr_array:
        return people.with_values(people.ratings >= (self.given_from or 0.0))


def fit_film_factors(
    given: sparse.csr_array,
    factors: int,
    penalty: AlsPenalty,
    epochs: int,
    *,
    most_people: int = MOST_PEOPLE,
    progress: Progress = no_progress,
    seed: int,
) -> NDArray[np.floating]:
    """Alternates between people and films.

    Args:
        given: Weights of ratings, shape (people, n_films), sparse.
        factors: Number of factors.
        penalty: Regularization.
        epochs: Alternations.
        most_people: Most people in an alternation; the last one takes three times as many. Where there are
            more, a sample is drawn from those with two films or more.
        progress: Told of each.
        seed: Of the first factors and the sample.

    Returns:
        Shape (n_films, factors); float64, of more than `EXACT_RATINGS` ratings float32.
    """
    given = given.copy()
    given.eliminate_zeros()
    random = np.random.default_rng(seed)
    films: NDArray[np.floating] = random.normal(0, 0.1 / np.sqrt(factors), (given.shape[1], factors))
    if given.nnz > EXACT_RATINGS:
        films = films.astype(np.float32)
    some = given
    if given.shape[0] > most_people:
        telling = random.permutation(np.flatnonzero(np.diff(given.indptr) > 1))
        some = given[np.sort(telling[:most_people])]
        if given.shape[0] > LAST_TIMES * most_people:
            given = given[np.sort(telling[: LAST_TIMES * most_people])]
    some_by_film = some.T.tocsr()
    for epoch in range(epochs):
        last = epoch + 1 == epochs
        if last and given is not some:
            some, some_by_film = given, given.T.tocsr()
        # The people's factors have no name here: they take much memory, and this frees it at once.
        films = solve_factors(some_by_film, solve_factors(some, films, penalty), penalty)
        progress("alternating least squares", epoch + 1, epochs)
    return films


def solve_factors(
    weights: sparse.csr_array,
    others: NDArray[np.floating],
    penalty: AlsPenalty,
    *,
    rows_at_once: int = ROWS_AT_ONCE,
    values_at_once: int = VALUES_AT_ONCE,
) -> NDArray[np.floating]:
    """Least-squares factors of each row of ``weights``, given those of its columns; 0 for empty rows.

    Args:
        weights: Shape (rows, n), sparse.
        others: Factors of the columns, shape (n, d).
        penalty: Regularization.
        rows_at_once: Rows that one thread solves at a time.
        values_at_once: See `FoldIn`.

    Returns:
        Shape (rows, d), the precision of ``others``.
    """
    fold_in = FoldIn(others, penalty.background, penalty.ridge, penalty.exponent, values_at_once)
    count, factors, precision = weights.shape[0], others.shape[1], others.dtype
    del others  # the fold-in has its own copy
    solved = np.empty((count, factors), precision)

    def solve_some(start: int) -> None:
        some = weights[start : start + rows_at_once]
        solved[start : start + rows_at_once] = fold_in.rows(some.indptr, some.indices, some.data)

    for _ in in_threads(solve_some, range(0, count, rows_at_once)):
        pass
    return solved
