"""Implicit alternating least squares: factors for people and films from what was rated at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from recommender.models.base import LIKED, Objective, RanksOnly, SideInformation
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.models.interactions import Histories, Interactions

MOST_PEOPLE = 200_000
EXACT_RATINGS = 1_000_000
NUMBERS_AT_ONCE = 1 << 20
ROWS_AT_ONCE = 1 << 18
SIMILAR = 1.25


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

    def _given(self, people: Histories) -> sparse.csr_array:
        return people.with_values(people.ratings >= (self.given_from or 0.0))


def fit_film_factors(
    given: sparse.csr_array,
    factors: int,
    penalty: AlsPenalty,
    epochs: int,
    *,
    most_people: int = MOST_PEOPLE,
    start: NDArray[np.floating] | None = None,
    progress: Progress = no_progress,
    seed: int,
) -> NDArray[np.floating]:
    """Alternates between people and films.

    Args:
        given: Weights of ratings, shape (people, n_films), sparse.
        factors: Numbers for each film.
        penalty: How factors are held back.
        epochs: Alternations.
        most_people: People in each alternation but the last, which is with everybody: of more a sample is
            drawn among those with two films or more, for a single film says nothing about others.
        start: Factors of films to begin with, of an earlier fit; default: small random ones.
        progress: Told of each.
        seed: Of the first factors and the sample.

    Returns:
        Shape (n_films, factors); float64, of more than `EXACT_RATINGS` ratings float32.
    """
    given = given.copy()
    given.eliminate_zeros()
    random = np.random.default_rng(seed)
    films: NDArray[np.floating] = random.normal(0, 0.1 / np.sqrt(factors), (given.shape[1], factors))
    if start is not None:
        films = start
    if given.nnz > EXACT_RATINGS:
        films = films.astype(np.float32)
    some, by_film = given, given.T.tocsr()
    if given.shape[0] > most_people:
        telling = np.flatnonzero(np.diff(given.indptr) > 1)
        some = given[np.sort(random.permutation(telling)[:most_people])]
        some_by_film = some.T.tocsr()
    else:
        some_by_film = by_film
    for epoch in range(epochs):
        last = epoch + 1 == epochs
        people = solve_factors(given if last else some, films, penalty)
        films = solve_factors(by_film if last else some_by_film, people, penalty)
        progress("alternating least squares", epoch + 1, epochs)
    return films


def solve_factors(
    weights: sparse.csr_array, others: NDArray[np.floating], penalty: AlsPenalty
) -> NDArray[np.floating]:
    """Least-squares factors of each row of ``weights``, given those of its columns; 0 for empty rows.

    Rows of similar length are solved together. In the axes in which the background is diagonal, a row with
    fewer entries than factors needs only a system of its own size (the Woodbury identity).
    """
    n_others, factors = others.shape
    precision = others.dtype
    strengths, exact_axes = np.linalg.eigh((others.T @ others).astype(np.float64))
    axes = exact_axes.astype(precision)
    turned = others @ axes
    background = (penalty.background * np.maximum(strengths, 0)).astype(precision)
    lengths = np.diff(weights.indptr)
    totals = np.bincount(
        np.repeat(np.arange(len(lengths)), lengths), weights.data.astype(np.float64), len(lengths)
    )
    held_back = penalty.ridge * (totals + penalty.background * n_others) ** penalty.exponent
    ridges = held_back.astype(precision)
    solved = np.zeros((len(lengths), factors), precision)
    for rows, width in _similar_rows(lengths, factors):
        columns = np.minimum(weights.indptr[rows, None] + np.arange(width), len(weights.data) - 1)
        there = np.arange(width) < lengths[rows, None]
        root = np.sqrt(np.where(there, weights.data[columns], 0).astype(precision))
        near = turned[weights.indices[columns]] * root[:, :, None]
        held = background + ridges[rows, None]
        if width < factors:
            scaled = near / held[:, None, :]
            systems = scaled @ near.transpose(0, 2, 1) + np.eye(width, dtype=precision)
            solution = np.linalg.solve(systems, root[:, :, None])
            solved[rows] = (scaled * solution).sum(axis=1)
        else:
            systems = near.transpose(0, 2, 1) @ near
            systems[:, np.arange(factors), np.arange(factors)] += held
            pulls = near.transpose(0, 2, 1) @ root[:, :, None]
            solved[rows] = np.linalg.solve(systems, pulls)[:, :, 0]
    # A part at a time: factors of millions of people need no second copy.
    for start in range(0, len(solved), ROWS_AT_ONCE):
        part = slice(start, start + ROWS_AT_ONCE)
        solved[part] = solved[part] @ axes.T
    return solved


def _similar_rows(lengths: NDArray[np.integer], factors: int) -> Iterator[tuple[NDArray[np.int64], int]]:
    """Groups of rows of similar length, none empty, with the longest; each within `NUMBERS_AT_ONCE`."""
    order = np.argsort(lengths, kind="stable")
    at = int(np.searchsorted(lengths[order], 1))
    ascending = lengths[order]
    while at < len(order):
        longest = int(ascending[at] * SIMILAR)
        end = int(np.searchsorted(ascending, longest, side="right"))
        numbers = longest * factors + min(longest, factors) ** 2
        end = min(end, at + max(NUMBERS_AT_ONCE // numbers, 1))
        yield order[at:end], int(ascending[end - 1])
        at = end
