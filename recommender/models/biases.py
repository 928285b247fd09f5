"""Biases: predicts stars from a bias of the person and one of the film."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from recommender.evaluation.objective import LIKED, Objective
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.models.base import SideInformation
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

SWEEPS = 10


@dataclass(frozen=True)
class DampedBiases:
    """The mean of all stars, and damped biases of films and people.

    Koren, "Factor in the neighbors", TKDD 2010, section 2.1: biases are means of residuals, to which
    residuals of 0 are added as damping.

    Attributes:
        mean: Mean of all stars.
        films: Bias of each film, shape (n_films,), float64.
        film_damping: Number of residuals of 0 that are added for a film.
        user_damping: The same for a person.
    """

    mean: float
    films: NDArray[np.float64]
    film_damping: float
    user_damping: float

    @classmethod
    def fit(cls, train: Interactions, film_damping: float = 5.0, user_damping: float = 2.0) -> DampedBiases:
        """Alternates between people and films, `SWEEPS` times."""
        mean = float(train.ratings.mean()) if len(train) else 3.0
        residual = train.ratings.astype(np.float64) - mean
        user_counts = np.bincount(train.users, minlength=train.n_users) + user_damping
        film_counts = train.film_counts() + film_damping
        films = np.zeros(train.n_films)
        for _ in range(SWEEPS):
            users = np.bincount(train.users, residual - films[train.films], train.n_users) / user_counts
            films = np.bincount(train.films, residual - users[train.users], train.n_films) / film_counts
        return cls(mean, films, film_damping, user_damping)

    def users(self, people: Histories) -> NDArray[np.float64]:
        """Bias of each person, shape (people,), float64; 0 without ratings."""
        residual = people.ratings - self.mean - self.films[people.films]
        return np.bincount(people.people, residual, len(people)) / (people.lengths + self.user_damping)


class Biases:
    """Predicts mean + bias of the person + bias of the film; ranks by the latter, the same for everybody."""

    name = "biases"

    def __init__(self, film_damping: float = 5.0, user_damping: float = 2.0) -> None:
        """``film_damping``, ``user_damping``: see `DampedBiases`."""
        self.film_damping = film_damping
        self.user_damping = user_damping
        self.fitted = DampedBiases(3.0, np.zeros(0), film_damping, user_damping)

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Alternates between people and films."""
        self.fitted = DampedBiases.fit(train, self.film_damping, self.user_damping)
        progress("estimating biases", 1, 1)
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Biases of films, the same for everybody."""
        return np.tile(self.fitted.films.astype(np.float32), (len(people), 1))

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Mean + bias of the person + bias of the film, clipped to 1 to 5."""
        known = films >= 0
        offset = self.fitted.films[np.where(known, films, 0)]
        predicted = np.clip(self.fitted.mean + self.fitted.users(people)[rows] + offset, 1, 5)
        return np.where(known, predicted, np.nan).astype(np.float32)
