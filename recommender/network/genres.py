"""The genre branch: films whose genres match those of the rated films, in the same proportions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from recommender.network.branch import Branch
from recommender.network.people import RatingWeight

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

WEIGHT = RatingWeight(neutral=0.3, low=0.0)


@dataclass(frozen=True)
class GenreBranch(Branch):
    """Cosine similarity of a film's genres and those of the rated films (calibration: Steck, RecSys 2018).

    Attributes:
        kinds: Genre vector of each film, weighted by inverse document frequency, of length 1, shape (n_films,
            genres), float32.
    """

    name: ClassVar[str] = "genres"
    tables: ClassVar[tuple[str, ...]] = ("kinds",)
    film_table: ClassVar[str] = "kinds"

    kinds: NDArray[np.float32]

    @classmethod
    def fit(cls, films: pd.DataFrame) -> Self:
        """Weighs genres by inverse document frequency."""
        from recommender.evaluation.personal_lists import genre_weights  # noqa: PLC0415 - to train

        weights = genre_weights(films, len(films))
        return cls(weights / np.maximum(np.linalg.norm(weights, axis=1, keepdims=True), 1e-9))

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """Weighted sum of the genre vectors, scaled to length 1, shape (people, genres)."""
        rated = xp.take(self.kinds, ids, axis=0)
        total = xp.einsum("bl,bld->bd", WEIGHT.of(stars, xp), rated)
        length = xp.sqrt(xp.sum(xp.square(total), axis=1, keepdims=True))
        return total / xp.maximum(length, 1e-6)

    def film_embeddings(self, xp: Any = np) -> Any:
        """Genre vectors."""
        return self.kinds
