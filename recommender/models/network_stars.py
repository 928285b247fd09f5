"""The stars head: biases and a taste, both inferred from a person's ratings when asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.models.biases import DampedBiases

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.models.interactions import Histories, Interactions
    from recommender.progress import Progress

PEOPLE_AT_A_TIME = 20_000
MOST_PEOPLE = 150_000


@dataclass(frozen=True)
class StarSettings:
    """Settings of the stars head.

    Attributes:
        rank: Numbers that make a person's taste.
        sweeps: Alternations between people and films.
        film_damping: Ratings that say nothing, in a film's mean.
        user_damping: The same for people.
    """

    rank: int = 10
    sweeps: int = 15
    film_damping: float = 5.0
    user_damping: float = 2.0


@dataclass(frozen=True)
class StarsHead:
    """Fitted numbers of the stars head.

    Attributes:
        biases: Mean and films' offsets.
        taste: Shape (n_films, rank), float32; what each part of a taste adds to a film's stars.
        spread: Shape (n_films, rank, rank), float32; taste with itself, its uncertainty included.
        noise: Variance that is left.
        slope: Calibration of the offset from the mean.
        shift: Calibration, added.
    """

    biases: DampedBiases
    taste: NDArray[np.float32]
    spread: NDArray[np.float32]
    noise: float
    slope: float = 1.0
    shift: float = 0.0

    def offsets(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Predicted offset from the mean for pairs (person row, film), before calibration; float64."""
        users = self.biases.users(people)
        residual = people.ratings - self.biases.mean - self.biases.films[people.films] - users[people.people]
        taste = self.taste.astype(np.float64)
        rank = taste.shape[1]
        offset = users[rows] + self.biases.films[films]
        for start, part in people.chunks(PEOPLE_AT_A_TIME):
            own = residual[people.indptr[start] : people.indptr[start + len(part)]]
            spread = (part.seen @ self.spread.reshape(-1, rank * rank).astype(np.float64)).reshape(
                -1, rank, rank
            )
            pull = part.with_values(own).astype(np.float64) @ taste / self.noise
            persons = np.linalg.solve(spread / self.noise + np.eye(rank), pull[:, :, None])[:, :, 0]
            here = (rows >= start) & (rows < start + len(part))
            offset[here] += np.einsum("ij,ij->i", persons[rows[here] - start], taste[films[here]])
        return np.asarray(offset)


def fit_stars(
    train: Interactions, settings: StarSettings, *, progress: Progress, step: str, seed: int
) -> StarsHead:
    """Fits biases, then the taste branch on what they leave, by variational Bayes.

    Lim and Teh, "Variational Bayesian approach to movie rating prediction", KDD Cup 2007: people and films
    have normal posteriors, so films with few ratings stay near their bias instead of being overfitted. Only
    the films' posteriors are kept; a person's is inferred from their ratings in closed form.
    """
    biases = DampedBiases.fit(train, settings.film_damping, settings.user_damping)
    people = train.histories(train.active_users())
    if len(people) > MOST_PEOPLE:
        # Who rated most says most about taste; the biases are from everybody.
        people = people.take(np.sort(np.argsort(-people.lengths, kind="stable")[:MOST_PEOPLE]))
    users = biases.users(people)
    residual = people.ratings - biases.mean - biases.films[people.films] - users[people.people]
    by_person = people.with_values(residual).astype(np.float64)
    seen = people.seen.astype(np.float64)
    by_film, seen_by_film = by_person.T.tocsr(), seen.T.tocsr()
    rank, n_films = settings.rank, train.n_films
    random = np.random.default_rng(seed)
    taste: NDArray[np.float64] = random.normal(0, 0.3 / np.sqrt(rank), (n_films, rank))
    taste_spread = np.zeros((n_films, rank * rank))
    noise, prior = max(float(residual.var()), 1e-3) if len(residual) else 1.0, np.full(rank, 0.09 / rank)
    for sweep in range(settings.sweeps):
        squares = _outer(taste) + taste_spread
        film_pull, film_squares = np.zeros((n_films, rank)), np.zeros((n_films, rank * rank))
        error = 0.0
        for start in range(0, len(people), PEOPLE_AT_A_TIME):
            chunk = slice(start, min(start + PEOPLE_AT_A_TIME, len(people)))
            spread = np.linalg.inv((seen[chunk] @ squares).reshape(-1, rank, rank) / noise + np.eye(rank))
            persons = np.einsum("uij,uj->ui", spread, by_person[chunk] @ taste / noise)
            person_squares = _outer(persons) + spread.reshape(len(persons), -1)
            film_pull += by_film[:, chunk] @ persons
            film_squares += seen_by_film[:, chunk] @ person_squares
        posterior = np.linalg.inv(film_squares.reshape(-1, rank, rank) / noise + np.diag(1 / prior))
        taste = np.asarray(np.einsum("nij,nj->ni", posterior, film_pull / noise), np.float64)
        taste_spread = np.asarray(posterior.reshape(n_films, -1), np.float64)
        squares = _outer(taste) + taste_spread
        # E(r - v.z)² = r² - 2 r v.z + tr(E vvᵀ E zzᵀ), summed film by film.
        error = float((residual**2).sum() - 2 * (taste * film_pull).sum() + (squares * film_squares).sum())
        noise = max(error / max(len(residual), 1), 1e-3)
        variance = posterior[:, np.arange(rank), np.arange(rank)]
        prior = np.maximum((taste**2 + variance).mean(axis=0), 1e-4)
        progress(step, sweep + 1, settings.sweeps)
    squares = (_outer(taste) + taste_spread).reshape(-1, rank, rank)
    return StarsHead(biases, taste.astype(np.float32), squares.astype(np.float32), noise)


def calibration(
    head: StarsHead,
    people: Histories,
    rows: NDArray[np.int64],
    films: NDArray[np.int64],
    stars: NDArray[np.float32],
) -> tuple[float, float]:
    """Slope and shift that fit held-out stars best, by least squares."""
    offset = head.offsets(people, rows, films)
    if len(offset) < 50 or offset.std() < 1e-6:  # noqa: PLR2004 - too few to learn a line from
        return 1.0, 0.0
    given = stars - head.biases.mean
    slope = float(np.clip(np.cov(offset, given)[0, 1] / offset.var(ddof=1), 0.5, 1.5))
    return slope, float((given - slope * offset).mean())


def _outer(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    return (rows[:, :, None] * rows[:, None, :]).reshape(len(rows), -1)
