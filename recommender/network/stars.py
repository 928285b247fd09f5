"""The stars branch: predicts stars; its star factors also rank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from recommender.network.branch import Branch, rated_mask

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Added to the sum of similarities: without similar rated films, content neighbours predict nothing.
SIMILARITY_DAMPING = 1.0


@dataclass(frozen=True)
class StarsBranch(Branch):
    """Predicts stars as a weighted sum of four parts; the weights depend on how much is known.

    The parts: the person's bias; the film's bias; the product of the person's and the film's star factors;
    and the mean residual of the person's ratings of content neighbours. Residuals are the stars less the mean
    and both biases. `recommender.network.stars_fit` fits the branch.

    Attributes:
        film_bias: Bias of each film, shape (n_films, 1), float32.
        factors: Star factors of each film, shape (n_films, r), float32.
        spread: Second moments of each film's posterior, E[v vᵀ], shape (n_films, r * r), float32.
        content: Content vector of each film, shape (n_films, c), float32.
        known: Log of 1 + number of ratings of each film, clipped, less its mean, shape (n_films, 1), float32.
        stack: Weight of each part, and its slopes in the person's and the film's log count, shape (4, 3),
            float32.
        mean: Mean of all stars.
        user_damping: Ratings of average stars that are added to a person's own, in their bias.
        noise: Variance of residuals around the product of star factors.
        shift: Constant that is added to each prediction.
        few: Lower bound of the log of 1 + a person's number of ratings.
        many: Upper bound of the same.
        usual: Mean of the same.
    """

    name: ClassVar[str] = "stars"
    tables: ClassVar[tuple[str, ...]] = ("film_bias", "factors", "spread", "content", "known", "stack")
    film_table: ClassVar[str] = "factors"

    film_bias: NDArray[np.float32]
    factors: NDArray[np.float32]
    spread: NDArray[np.float32]
    content: NDArray[np.float32]
    known: NDArray[np.float32]
    stack: NDArray[np.float32]
    mean: float
    user_damping: float
    noise: float
    shift: float = 0.0
    few: float = 0.0
    many: float = 0.0
    usual: float = 0.0

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """Star factors of people and a 1 for the films' biases, shape (people, r + 1)."""
        _, left = self._residuals(ids, stars, xp)
        return xp.concatenate(
            [self._person(ids, rated_mask(stars, xp), left, xp), xp.ones_like(stars[:, :1])], axis=1
        )

    def film_embeddings(self, xp: Any = np) -> Any:
        """Star factors and biases of films, shape (n_films, r + 1)."""
        return xp.concatenate([self.factors, self.film_bias], axis=1)

    def predict(self, ids: Any, stars: Any, targets: Any = None, xp: Any = np) -> Any:
        """Predicted stars, 1 to 5, shape (people, targets), float32.

        Args:
            ids: See `Branch.embed`.
            stars: See `Branch.embed`.
            targets: Codes of the films, shape (targets,); None for all.
            xp: numpy or `keras.ops`.
        """
        films = (self.film_bias, self.factors, self.content, self.known)
        if targets is not None:
            films = tuple(xp.take(table, targets, axis=0) for table in films)
        *tables, known = films
        parts = self.parts(ids, stars, tables, xp)
        rated = xp.log(1.0 + xp.sum(rated_mask(stars, xp), axis=1, keepdims=True))
        rated = xp.clip(rated, self.few, self.many) - self.usual
        total = self.mean + self.shift
        for at, part in enumerate(parts):
            weight = self.stack[at, 0] + self.stack[at, 1] * rated + self.stack[at, 2] * xp.transpose(known)
            total = total + weight * part
        return xp.clip(total, 1.0, 5.0)

    def parts(self, ids: Any, stars: Any, films: Any, xp: Any = np) -> tuple[Any, Any, Any, Any]:
        """The four parts of predictions, each of shape (people, films), or with 1 in place of either.

        Args:
            ids: See `Branch.embed`.
            stars: See `Branch.embed`.
            films: Rows of `film_bias`, `factors` and `content` for the films in question.
            xp: numpy or `keras.ops`.
        """
        film_bias, factors, content = films
        seen = rated_mask(stars, xp)
        offset, left = self._residuals(ids, stars, xp)
        rated = xp.take(self.content, ids, axis=0)
        weighted_residuals = xp.matmul(xp.einsum("bl,bld->bd", left, rated), xp.transpose(content))
        similarity = xp.matmul(xp.einsum("bl,bld->bd", seen, rated), xp.transpose(content))
        return (
            offset,
            xp.transpose(film_bias),
            xp.matmul(self._person(ids, seen, left, xp), xp.transpose(factors)),
            weighted_residuals / (xp.maximum(similarity, 0.0) + SIMILARITY_DAMPING),
        )

    def _residuals(self, ids: Any, stars: Any, xp: Any) -> tuple[Any, Any]:
        """Biases of people, shape (people, 1), and residuals of their ratings, shape (people, longest)."""
        seen = rated_mask(stars, xp)
        residual = (stars - self.mean - xp.take(self.film_bias, ids, axis=0)[:, :, 0]) * seen
        offset = xp.sum(residual, axis=1, keepdims=True) / (
            xp.sum(seen, axis=1, keepdims=True) + self.user_damping
        )
        return offset, (residual - offset) * seen

    def _person(self, ids: Any, seen: Any, left: Any, xp: Any) -> Any:
        """Star factors of people, the means of their normal posteriors, shape (people, r)."""
        rank = self.factors.shape[1]
        pull = xp.einsum("bl,bld->bd", left, xp.take(self.factors, ids, axis=0)) / self.noise
        spread = xp.einsum("bl,bld->bd", seen, xp.take(self.spread, ids, axis=0)) / self.noise
        system = xp.reshape(spread, (-1, rank, rank)) + np.eye(rank, dtype=np.float32)
        return xp.linalg.solve(system, xp.expand_dims(pull, -1))[:, :, 0]
