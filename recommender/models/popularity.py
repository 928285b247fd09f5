"""Popularity: the same list for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import numpy as np

from recommender.evaluation.objective import LIKED, Objective
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.bundle import BundleWriter
    from recommender.models.base import SideInformation
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions


class Popularity:
    """Ranks by number of relevant ratings, predicts damped means.

    Attributes:
        counts: Number of relevant ratings of each film, shape (n_films,), float32.
        means: Damped mean stars of each film, shape (n_films,), float32.
    """

    name = "popularity"

    def __init__(self, damping: float = 10.0) -> None:
        """``damping``: number of ratings of average stars that are added to each film."""
        self.damping = damping
        self.counts: NDArray[np.float32] = np.zeros(0, np.float32)
        self.means: NDArray[np.float32] = np.zeros(0, np.float32)

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Counts the ratings of each film."""
        relevant = train.films[train.ratings >= objective.relevant_from]
        self.counts = np.bincount(relevant, minlength=train.n_films).astype(np.float32)
        mean = float(train.ratings.mean()) if len(train) else 3.0
        stars = np.bincount(train.films, weights=train.ratings, minlength=train.n_films)
        damped = (stars + self.damping * mean) / (train.film_counts() + self.damping)
        self.means = damped.astype(np.float32)
        progress("counting ratings", 1, 1)
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """The counts, the same for everybody."""
        return np.tile(self.counts, (len(people), 1))

    def stars(
        self,
        people: Histories,
        rows: NDArray[np.int64],
        films: NDArray[np.int64],
    ) -> NDArray[np.float32]:
        """Damped means of the films."""
        known = films >= 0
        return np.where(known, self.means[np.where(known, films, 0)], np.nan).astype(np.float32)

    def save(self, writer: BundleWriter) -> None:
        """Writes counts and means into a bundle, for `recommender.serving.popularity_scorer`."""
        writer.add_array("popularity_counts", self.counts)
        writer.add_array("popularity_means", self.means)
