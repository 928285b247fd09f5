"""The linear branch: film-to-film weights in closed form, from everything rated to what is liked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import linalg

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.models.interactions import Histories


@dataclass(frozen=True)
class LinearBranch:
    """Fitted weights between the most rated films.

    Attributes:
        films: Codes of the branch's films, shape (m,), int64, ascending.
        weights: Shape (m, m), float32.
        other: What an "other" rating is worth, where a liked one is 1.
        penalty: The penalty that gave the weights.
    """

    films: NDArray[np.int64]
    weights: NDArray[np.float32]
    other: float
    penalty: float

    def score(self, people: Histories, liked_from: float) -> NDArray[np.float32]:
        """Shape (people, n_films), float32; 0 for films outside the branch."""
        worth = np.where(people.ratings >= liked_from, 1.0, self.other)
        given = people.with_values(worth)[:, self.films]
        if len(self.films) == people.n_films:
            return np.asarray(given @ self.weights, np.float32)
        scores = np.zeros((len(people), people.n_films), np.float32)
        scores[:, self.films] = given @ self.weights
        return scores


def fit_linear(
    people: Histories, wanted: Histories, liked_from: float, *, other: float, penalty: float, most_films: int
) -> LinearBranch:
    """Fits the branch on what people rated, to give what is wanted of them.

    Args:
        people: What people rated.
        wanted: What of it is to be given: the same people, in the same order.
        liked_from: Stars from which a rating says "liked".
        other: What an "other" rating is worth as input.
        penalty: The more, the weaker rare films.
        most_films: Films in the branch at most: the most rated. Size grows with its square, time with its cube.
    """
    counts = np.bincount(people.films, minlength=people.n_films)
    films = np.sort(np.argsort(-counts, kind="stable")[:most_films]).astype(np.int64)
    worth = np.where(people.ratings >= liked_from, 1.0, other)
    given = people.with_values(worth)[:, films]
    weights = linear_weights(given, wanted.seen[:, films], penalty)
    return LinearBranch(films, weights, other, penalty)


def linear_weights(given: sparse.csr_array, wanted: sparse.csr_array, penalty: float) -> NDArray[np.float32]:
    """Weights B that minimise ||Y - XB||² + penalty ||B||² with a zero diagonal.

    EASE (Steck, WWW 2019) with a target of its own: X may hold what a person rated, Y what they liked. With the
    diagonal as a constraint, B = P XᵀY - P diag(m), where P = (XᵀX + penalty)⁻¹ and m = diag(P XᵀY) / diag(P).

    Args:
        given: X, shape (people, n_films), sparse.
        wanted: Y, the same shape.
        penalty: The more, the weaker rare films.

    Returns:
        Shape (n_films, n_films), float32; row i: what film i adds to the score of each film.
    """
    # Single precision above a few thousand films: half the time and memory, and the penalty keeps it stable.
    precision = np.float64 if given.shape[1] <= 2000 else np.float32  # noqa: PLR2004
    gram = (given.T @ given).toarray().astype(precision)
    gram[np.diag_indices_from(gram)] += penalty
    inverse = linalg.inv(gram, overwrite_a=True, check_finite=False, assume_a="pos")
    weights: NDArray[np.floating] = np.asarray((wanted.T.tocsr() @ given).T.toarray(), precision)
    weights = inverse @ weights
    weights -= inverse * (np.diag(weights) / np.diag(inverse))
    np.fill_diagonal(weights, 0)
    return weights.astype(np.float32)
