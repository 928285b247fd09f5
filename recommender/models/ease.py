"""EASE: a linear item-to-item model in closed form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import numpy as np
from scipy import linalg

from recommender.evaluation.objective import LIKED, Objective
from recommender.models.base import RanksOnly, SideInformation
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions


def ease_weights(given: sparse.csr_array, penalty: float) -> NDArray[np.float32]:
    """Item-to-item weights B that minimise ||X - XB||² + penalty ||B||² with a zero diagonal.

    H. Steck, "Embarrassingly shallow autoencoders for sparse data", WWW 2019, equation 8.

    Args:
        given: X, shape (people, n_films), sparse.
        penalty: λ, in ratings; a higher one weakens rare films.

    Returns:
        Shape (n_films, n_films), float32; scores are X @ B.
    """
    return ease_weights_of_gram(np.asarray((given.T @ given).toarray(), np.float64), penalty)


def ease_weights_of_gram(gram: NDArray[np.float64], penalty: float) -> NDArray[np.float32]:
    """The weights of `ease_weights` from the Gram matrix X.T @ X, shape (n_films, n_films)."""
    regular = gram.copy()
    regular[np.diag_indices_from(regular)] += penalty
    inverse = linalg.inv(regular, overwrite_a=True, check_finite=False, assume_a="pos")
    weights = inverse / -np.diag(inverse)
    np.fill_diagonal(weights, 0)
    return weights.astype(np.float32)


class Ease(RanksOnly):
    """Ranks by a linear item-to-item model.

    Attributes:
        weights: Item-to-item weights, shape (n_films, n_films), float32.
    """

    name = "ease"

    def __init__(self, penalty: float = 400.0, given_from: float = 0.0) -> None:
        """``penalty``: λ; ``given_from``: stars from which a rating counts as input."""
        self.penalty = penalty
        self.given_from = given_from
        self.weights: NDArray[np.float32] = np.zeros((0, 0), np.float32)

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Solves for the weights."""
        people = train.histories(train.active_users())
        self.weights = ease_weights(self._given(people), self.penalty)
        progress("solving for film-to-film weights", 1, 1)
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """X @ B."""
        return np.asarray(self._given(people) @ self.weights, np.float32)

    def _given(self, people: Histories) -> sparse.csr_array:
        return people.with_values(people.ratings >= self.given_from)
