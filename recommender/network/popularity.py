"""The popularity branch: how many people liked a film, the same for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from recommender.network.branch import Branch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.interactions import Interactions


@dataclass(frozen=True)
class PopularityBranch(Branch):
    """Log of 1 + number of likes.

    A negative weight makes lists more adventurous, as in logit adjustment (Menon et al., ICLR 2021). The dial
    moves the weight of this branch.

    Attributes:
        likes: Log of 1 + number of likes of each film, shape (n_films, 1), float32.
    """

    name: ClassVar[str] = "popularity"
    tables: ClassVar[tuple[str, ...]] = ("likes",)
    film_table: ClassVar[str] = "likes"

    likes: NDArray[np.float32]

    @classmethod
    def fit(cls, train: Interactions, relevant_from: float) -> Self:
        """Counts ratings of ``relevant_from`` stars or more."""
        liked = train.subset(train.ratings >= relevant_from)
        return cls(np.log1p(liked.film_counts()).astype(np.float32)[:, None])

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """1 for everybody, shape (people, 1)."""
        return xp.ones_like(stars[:, :1])

    def film_embeddings(self, xp: Any = np) -> Any:
        """Popularity of films, shape (n_films, 1)."""
        return self.likes
