"""The tower branch: a hidden layer over the rated films, trained to predict the next likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from recommender.network.branch import Branch, count, rated_mask
from recommender.network.people import LIKED_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class TowerBranch(Branch):
    """Sum of the rated films' embeddings, through tanh, times the embeddings of all films.

    A film has one input embedding for likes and another for lower ratings. The sum is divided by the square
    root of the number of ratings, so that short and long histories have the same spread. Training cuts
    histories at all lengths, so that it sees histories of one film as often as long ones; see
    `recommender.network.tower_training`.

    Attributes:
        rated: Input embeddings, first of films as likes, then of films rated below `LIKED_FROM`, shape
            (2 * n_films, d), float32.
        bias: Bias of the hidden layer, shape (d,), float32.
        films: Output embeddings, shape (n_films, d), float32.
        film_bias: Output biases, shape (n_films, 1), float32.
    """

    name: ClassVar[str] = "tower"
    tables: ClassVar[tuple[str, ...]] = ("rated", "bias", "films", "film_bias")
    film_table: ClassVar[str] = "films"

    rated: NDArray[np.float32]
    bias: NDArray[np.float32]
    films: NDArray[np.float32]
    film_bias: NDArray[np.float32]

    def hidden(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """Activations of the hidden layer, shape (people, d)."""
        rows = xp.where(stars >= LIKED_FROM, ids, ids + self.rated.shape[0] // 2)
        total = xp.einsum("bl,bld->bd", rated_mask(stars, xp), xp.take(self.rated, rows, axis=0))
        return xp.tanh(total / xp.sqrt(count(stars, xp)) + self.bias)

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """The hidden layer and a 1 for the films' biases, shape (people, d + 1)."""
        return xp.concatenate([self.hidden(ids, stars, xp), xp.ones_like(stars[:, :1])], axis=1)

    def film_embeddings(self, xp: Any = np) -> Any:
        """Output embeddings and biases, shape (n_films, d + 1)."""
        return xp.concatenate([self.films, self.film_bias], axis=1)
