"""The linear branch: film-to-film weights in closed form, from everything rated, by how it was rated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import linalg

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories
    from recommender.serving.network_numbers import Worth

DROPOUT = 0.25


@dataclass(frozen=True)
class LinearBranch:
    """Fitted weights between the most rated films.

    Attributes:
        films: Codes of the branch's films, shape (m,), int64, ascending.
        weights: Shape (m, m), float32.
        balance: Shape (m,), float32: see `linear_weights`.
        worth: What ratings are worth as input.
        penalty: The penalty that gave the weights.
    """

    films: NDArray[np.int64]
    weights: NDArray[np.float32]
    balance: NDArray[np.float32]
    worth: Worth
    penalty: float

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Shape (people, n_films), float32; 0 for films outside the branch."""
        own = self.score_own(people)
        if len(self.films) == people.n_films:
            return own
        scores = np.zeros((len(people), people.n_films), np.float32)
        scores[:, self.films] = own
        return scores

    def score_own(self, people: Histories) -> NDArray[np.float32]:
        """Of the branch's films only, shape (people, m), float32."""
        given = people.with_values(self.worth.of(people.ratings))[:, self.films]
        return np.asarray(given @ self.weights, np.float32)


class LinearGram:
    """What all fits with the same worth of ratings share, whatever the penalty."""

    def __init__(self, people: Histories, worth: Worth, most_films: int, fewest_ratings: int = 0) -> None:
        """Collects how often films are rated together.

        Args:
            people: What people rated.
            worth: What ratings are worth, as input and as what is to be given.
            most_films: Films in the branch at most: the most rated. Size grows with its square, time with its
                cube.
            fewest_ratings: Of each of them at least.
        """
        counts = np.bincount(people.films, minlength=people.n_films)
        most_rated = np.argsort(-counts, kind="stable")[:most_films]
        self._films = np.sort(most_rated[counts[most_rated] >= fewest_ratings]).astype(np.int64)
        self._worth = worth
        # Somebody with 500 ratings says less with each of them than somebody with 20.
        per_person = 1 / np.sqrt(np.maximum(people.lengths, 1.0))
        given = people.with_values(worth.of(people.ratings))
        weighted = people.with_values(worth.of(people.ratings) * per_person[people.people])
        self._gram = (given[:, self._films].T @ weighted[:, self._films]).toarray()
        self._mean_weight = float(np.average(per_person, weights=np.maximum(people.lengths, 1e-9)))

    def fit(self, penalty: float) -> LinearBranch:
        """Solves for the weights; the more ``penalty``, the weaker rare films."""
        weights, balance = linear_weights(self._gram, penalty * self._mean_weight, DROPOUT)
        return LinearBranch(self._films, weights, balance, self._worth, penalty)


def linear_weights(
    gram: NDArray[np.floating], penalty: float, dropout: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights B with a zero diagonal that reconstruct ratings of which a share is hidden.

    EDLAE: H. Steck, "Autoencoders that don't overfit towards the identity", NeurIPS 2020; with no dropout it
    is EASE (Steck, WWW 2019).

    Args:
        gram: Shape (m, m): weighted counts of films rated by the same people.
        penalty: Added to the diagonal.
        dropout: Share that is hidden; adds dropout / (1 - dropout) of the diagonal to it.

    Returns:
        Weights, shape (m, m), float32; row i: what film i adds to the score of each film. And their balance,
        shape (m,), float32: weight (i, j) times ``balance[j] / balance[i]`` is that of (j, i) likewise.
    """
    # Single precision for many films: half the time and memory, and the penalty keeps it stable.
    precision = np.float64 if len(gram) <= 2000 else np.float32  # noqa: PLR2004
    regular: NDArray[Any] = gram.astype(precision)
    diagonal = np.diag_indices_from(regular)
    regular[diagonal] += np.asarray(dropout / (1 - dropout) * regular[diagonal] + penalty, precision)
    inverse = linalg.inv(regular, overwrite_a=True, check_finite=False, assume_a="pos")
    # Row by row, as scores read them: the inverse comes column by column.
    weights = np.asarray(np.divide(inverse, -np.diag(inverse), order="C"), np.float32)
    weights[diagonal] = 0
    balance = np.sqrt(np.diag(inverse) / np.diag(inverse).mean())
    return weights, balance.astype(np.float32)
