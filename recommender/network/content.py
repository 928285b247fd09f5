"""The content branch: films with the same words, people, genres and years as the rated ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from recommender.network.branch import Branch, count
from recommender.network.people import RatingWeight

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

WEIGHT = RatingWeight(neutral=0.65, low=0.3)


@dataclass(frozen=True)
class ContentBranch(Branch):
    """Mean of the rated films' content vectors.

    Attributes:
        directions: Content vector of each film, shape (n_films, d), float32. Dot products approximate the
            cosine similarity of the films' TF-IDF vectors.
    """

    name: ClassVar[str] = "content"
    tables: ClassVar[tuple[str, ...]] = ("directions",)
    film_table: ClassVar[str] = "directions"

    directions: NDArray[np.float32]

    @classmethod
    def fit(cls, films: pd.DataFrame, directions: int, seed: int) -> Self:
        """Learns from titles, people, genres and years; see `recommender.models.film_words`."""
        from recommender.models.film_words import film_words, word_directions  # noqa: PLC0415 - scipy: to train

        return cls(word_directions(film_words(films), directions, seed))

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """Weighted mean of the content vectors, shape (people, d)."""
        rated = xp.take(self.directions, ids, axis=0)
        total = xp.einsum("bl,bld->bd", WEIGHT.of(stars, xp), rated)
        return total / count(stars, xp)

    def film_embeddings(self, xp: Any = np) -> Any:
        """Content vectors."""
        return self.directions
