"""The genre branch: films of the kinds that somebody rated, in the same proportions."""

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
    """Cosine of a film's genres and the mean of those that somebody rated: calibration (Steck, RecSys 2018).

    Attributes:
        kinds: Genres of each film, rare ones for more, rows of length 1, shape (n_films, genres), float32.
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

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:  # noqa: ANN401
        """The weighted sum, of length 1 whatever the number of ratings, shape (people, genres)."""
        rated = xp.take(self.kinds, ids, axis=0)
        total = xp.einsum("bl,bld->bd", WEIGHT.of(stars, xp), rated)
        length = xp.sqrt(xp.sum(xp.square(total), axis=1, keepdims=True))
        return total / xp.maximum(length, 1e-6)

    def film_embeddings(self, xp: Any = np) -> Any:  # noqa: ANN401, ARG002
        """The genres."""
        return self.kinds
