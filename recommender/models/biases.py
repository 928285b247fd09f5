"""Stars from two numbers: how a person rates, and how a film is rated."""

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
    """A mean, an offset for each film, and the rule that gives a person's offset from their ratings.

    Koren, "Factor in the neighbors", TKDD 2010, section 2.1: offsets are means of residuals, damped by
    ratings that say nothing.

    Attributes:
        mean: Stars of an average rating.
        films: Offset of each film, shape (n_films,), float64.
        film_damping: Ratings that say nothing, for films.
        user_damping: The same for people.
    """

    mean: float
    films: NDArray[np.float64]
    film_damping: float
    user_damping: float

    @classmethod
    def fit(cls, train: Interactions, film_damping: float = 5.0, user_damping: float = 2.0) -> DampedBiases:
        """Alternates between people and films until both settle."""
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
        """Offset of each person, shape (people,), float64; 0 without ratings."""
        residual = people.ratings - self.mean - self.films[people.films]
        return np.bincount(people.people, residual, len(people)) / (people.lengths + self.user_damping)


class Biases:
    """Predicts mean + person + film; ranks by the film's damped offset, the same for everybody."""

    name = "biases"

    def __init__(self, film_damping: float = 5.0, user_damping: float = 2.0) -> None:
        """Dampings: ratings that say nothing, added to each film and person."""
        self.film_damping = film_damping
        self.user_damping = user_damping
        self.fitted = DampedBiases(3.0, np.zeros(0), film_damping, user_damping)

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,  # noqa: ARG002
        objective: Objective = LIKED,  # noqa: ARG002
        progress: Progress = no_progress,
        seed: int = 42,  # noqa: ARG002
    ) -> Self:
        """Alternates between people and films."""
        self.fitted = DampedBiases.fit(train, self.film_damping, self.user_damping)
        progress("estimating biases", 1, 1)
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """The film's damped offset."""
        return np.tile(self.fitted.films.astype(np.float32), (len(people), 1))

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Mean + person + film, cut to 1 to 5."""
        known = films >= 0
        offset = self.fitted.films[np.where(known, films, 0)]
        predicted = np.clip(self.fitted.mean + self.fitted.users(people)[rows] + offset, 1, 5)
        return np.where(known, predicted, np.nan).astype(np.float32)
