"""The stars branch: what a person gives to films, from what they gave to others; its taste also ranks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from recommender.network.branch import Branch, rated_mask

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A film unlike all that a person rated gets nothing from what it is like.
SIMILARITY_DAMPING = 1.0


@dataclass(frozen=True)
class StarsBranch(Branch):
    """Predicts stars as a weighted sum of four parts, each weight moved by how much is known.

    The parts: the person's offset; the film's offset; the person's star factors, inferred from what the
    offsets leave; and the mean of what they leave on films alike in words. `recommender.network.stars_fit`
    fits them.

    Attributes:
        film_bias: Offset of each film, shape (n_films, 1), float32.
        factors: Shape (n_films, r), float32; what each star factor of a person adds to a film's stars.
        spread: Shape (n_films, r * r), float32: expected products of a film's factors, uncertainty included.
        content: Shape (n_films, c), float32; products say how alike films are in words.
        known: Log of 1 + ratings of each film, from its mean, cut at the ends, shape (n_films, 1), float32.
        stack: Shape (4, 3), float32: weight of each part, and what a unit of the person's and of the film's
            log count adds to it.
        mean: Stars of an average rating.
        user_damping: Ratings that say nothing, in a person's offset.
        noise: Variance of stars around the prediction by factors.
        shift: Added to every prediction.
        few: Log of 1 + a person's ratings: the least told apart,
        many: the most,
        usual: and the mean.
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

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:  # noqa: ANN401
        """Star factors of people and a 1 for the films' offsets, shape (people, r + 1)."""
        _, left = self._residuals(ids, stars, xp)
        return xp.concatenate(
            [self._person(ids, rated_mask(stars, xp), left, xp), xp.ones_like(stars[:, :1])], axis=1
        )

    def film_embeddings(self, xp: Any = np) -> Any:  # noqa: ANN401
        """Star factors and offsets, shape (n_films, r + 1)."""
        return xp.concatenate([self.factors, self.film_bias], axis=1)

    def predict(self, ids: Any, stars: Any, targets: Any = None, xp: Any = np) -> Any:  # noqa: ANN401
        """Stars, 1 to 5, shape (people, targets), float32.

        Args:
            ids: See `Branch.embed`.
            stars: See `Branch.embed`.
            targets: Films asked, shape (targets,); all without it.
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

    def parts(self, ids: Any, stars: Any, films: Any, xp: Any = np) -> tuple[Any, Any, Any, Any]:  # noqa: ANN401
        """What predictions are made of, each of shape (people, films) or with a 1 in its place.

        Args:
            ids: See `Branch.embed`.
            stars: See `Branch.embed`.
            films: Rows of the films asked: of `film_bias`, of `factors` and of `content`.
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

    def _residuals(self, ids: Any, stars: Any, xp: Any) -> tuple[Any, Any]:  # noqa: ANN401
        """The person's offset, shape (people, 1), and what both offsets leave of each rating."""
        seen = rated_mask(stars, xp)
        residual = (stars - self.mean - xp.take(self.film_bias, ids, axis=0)[:, :, 0]) * seen
        offset = xp.sum(residual, axis=1, keepdims=True) / (
            xp.sum(seen, axis=1, keepdims=True) + self.user_damping
        )
        return offset, (residual - offset) * seen

    def _person(self, ids: Any, seen: Any, left: Any, xp: Any) -> Any:  # noqa: ANN401
        """Star factors of people, shape (people, r): the mean of their normal posterior."""
        rank = self.factors.shape[1]
        pull = xp.einsum("bl,bld->bd", left, xp.take(self.factors, ids, axis=0)) / self.noise
        spread = xp.einsum("bl,bld->bd", seen, xp.take(self.spread, ids, axis=0)) / self.noise
        system = xp.reshape(spread, (-1, rank, rank)) + np.eye(rank, dtype=np.float32)
        return xp.linalg.solve(system, xp.expand_dims(pull, -1))[:, :, 0]
