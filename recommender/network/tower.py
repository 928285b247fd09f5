"""The tower: a hidden layer over what somebody rated, trained to foresee what they like next."""

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
    """Embeddings of the rated films summed, squashed, and multiplied with embeddings of all films.

    A liked film and the same film rated lower have embeddings of their own. The sum is divided by the root of
    the number of ratings, so that short and long histories have the same spread. Training
    (`recommender.network.tower_training`) cuts histories at all lengths: one film told is as usual to it as a
    hundred.

    Attributes:
        rated: Shape (2 * n_films, d), float32: embeddings of films that somebody liked, then of the same
            films rated lower than `LIKED_FROM`.
        bias: Shape (d,), float32.
        films: Embedding of each film that may be listed, shape (n_films, d), float32.
        film_bias: Shape (n_films, 1), float32.
    """

    name: ClassVar[str] = "tower"
    tables: ClassVar[tuple[str, ...]] = ("rated", "bias", "films", "film_bias")
    film_table: ClassVar[str] = "films"

    rated: NDArray[np.float32]
    bias: NDArray[np.float32]
    films: NDArray[np.float32]
    film_bias: NDArray[np.float32]

    def hidden(self, ids: Any, stars: Any, xp: Any = np) -> Any:  # noqa: ANN401
        """The hidden layer, shape (people, d)."""
        rows = xp.where(stars >= LIKED_FROM, ids, ids + self.rated.shape[0] // 2)
        total = xp.einsum("bl,bld->bd", rated_mask(stars, xp), xp.take(self.rated, rows, axis=0))
        return xp.tanh(total / xp.sqrt(count(stars, xp)) + self.bias)

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:  # noqa: ANN401
        """The hidden layer and a 1 for the films' biases, shape (people, d + 1)."""
        return xp.concatenate([self.hidden(ids, stars, xp), xp.ones_like(stars[:, :1])], axis=1)

    def film_embeddings(self, xp: Any = np) -> Any:  # noqa: ANN401
        """Embeddings and biases, shape (n_films, d + 1)."""
        return xp.concatenate([self.films, self.film_bias], axis=1)
