"""The stars head: biases, a taste and likeness in words, all inferred from a person's ratings when asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.models.biases import DampedBiases
from recommender.serving.star_scorer import UNLIKE
from recommender.threads import in_threads

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.progress import Progress
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

PEOPLE_AT_A_TIME = 20_000
ROWS_AT_A_TIME = 2_000  # numbers of so many stay in the processor's cache
MOST_PEOPLE = 150_000
MOST_SWEEPS = 8
FEWEST_SWEEPS = 4
SETTLED = 0.002  # share of the noise: a sweep that changes it by less ends the search
FEWEST_TO_STACK, MOST_TO_STACK = 50, 300_000
STACK_PENALTY = 30.0


@dataclass(frozen=True)
class StarSettings:
    """Settings of the stars head.

    Attributes:
        rank: Numbers that make a person's taste.
        sweeps: Alternations between people and films; of more than `MOST_PEOPLE` people `MOST_SWEEPS`, for
            each sweep learns from many.
        directions: Numbers that hold a film's words.
        film_damping: Ratings that say nothing, in a film's mean.
        user_damping: The same for people.
    """

    rank: int = 10
    sweeps: int = 15
    directions: int = 32
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
        content: Shape (n_films, c), float32; products say how alike films are in words.
        counts: Ratings of each film, shape (n_films,), int64.
    """

    biases: DampedBiases
    taste: NDArray[np.float32]
    spread: NDArray[np.float32]
    noise: float
    content: NDArray[np.float32]
    counts: NDArray[np.int64]

    def tastes(self, people: Histories) -> NDArray[np.float32]:
        """Each film's offset and each person's taste for it, shape (people, n_films), float32."""
        _, left = self._left(people)
        persons = self._persons(people, left)
        return np.asarray(persons @ self.taste.T + self.biases.films, np.float32)

    def parts(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """What a prediction is made of, for pairs (person row, film).

        Returns:
            Shape (pairs, 4), float64: offsets of person and film, the person's taste for the film, and what
            was left over on films alike in words; see `recommender.serving.star_scorer`.
        """
        users, left = self._left(people)
        content = self.content.astype(np.float64)
        parts = np.zeros((len(rows), 4))
        parts[:, 0], parts[:, 1] = users[rows], self.biases.films[films]
        for start, part in people.chunks(PEOPLE_AT_A_TIME):
            own = left[people.indptr[start] : people.indptr[start + len(part)]]
            here = (rows >= start) & (rows < start + len(part))
            who, asked = rows[here] - start, films[here]
            parts[here, 2] = (self._persons(part, own)[who] * self.taste[asked]).sum(axis=1)
            alike = ((part.seen @ content)[who] * content[asked]).sum(axis=1)
            agreed = ((part.with_values(own) @ content)[who] * content[asked]).sum(axis=1)
            parts[here, 3] = agreed / (np.maximum(alike, 0) + UNLIKE)
        return parts

    def _left(self, people: Histories) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """People's offsets, and what these and the films' leave of each rating."""
        users = self.biases.users(people)
        residual = people.ratings - self.biases.mean - self.biases.films[people.films] - users[people.people]
        return users, residual

    def _persons(self, people: Histories, left: NDArray[np.float64]) -> NDArray[np.float64]:
        """Tastes of people, shape (people, rank), float64."""
        rank = self.taste.shape[1]
        films = np.unique(people.films)  # all of a large catalog, in double precision, would be 160 MB
        spreads, tastes = self.spread[films].astype(np.float64), self.taste[films].astype(np.float64)
        spread = people.seen[:, films] @ spreads.reshape(-1, rank * rank)
        pull = people.with_values(left)[:, films].astype(np.float64) @ tastes / self.noise
        systems = spread.reshape(-1, rank, rank) / self.noise + np.eye(rank)
        return np.asarray(np.linalg.solve(systems, pull[:, :, None])[:, :, 0])


def fit_stars(
    train: Interactions,
    content: NDArray[np.float32],
    settings: StarSettings,
    *,
    progress: Progress,
    step: str,
    seed: int,
) -> StarsHead:
    """Fits biases, then the taste branch on what they leave, by variational Bayes.

    Lim and Teh, "Variational Bayesian approach to movie rating prediction", KDD Cup 2007: people and films
    have normal posteriors, so films with few ratings stay near their bias instead of being overfitted. Only
    the films' posteriors are kept; a person's is inferred from their ratings in closed form.
    """
    biases = DampedBiases.fit(train, settings.film_damping, settings.user_damping)
    chosen = train.active_users()
    everybody = len(chosen)
    if everybody > MOST_PEOPLE:
        # Who rated most says most about taste; the biases are from everybody.
        lengths = np.bincount(train.users, minlength=train.n_users)[chosen]
        chosen = chosen[np.sort(np.argsort(-lengths, kind="stable")[:MOST_PEOPLE])]
    people = train.histories(chosen)
    users = biases.users(people)
    residual = people.ratings - biases.mean - biases.films[people.films] - users[people.people]
    by_person, by_film = _Known.by_person_and_film(people, residual)
    rank, n_films = settings.rank, train.n_films
    random = np.random.default_rng(seed)
    taste: NDArray[np.float64] = random.normal(0, 0.3 / np.sqrt(rank), (n_films, rank))
    films = _Normals(taste, _outer(taste), 0.0)
    noise, prior = max(float(residual.var()), 1e-3) if len(residual) else 1.0, np.full(rank, 0.09 / rank)
    sweeps = settings.sweeps if everybody <= MOST_PEOPLE else min(settings.sweeps, MOST_SWEEPS)
    for sweep in range(sweeps):
        persons = by_person.infer(films, noise, np.ones(rank))
        del films  # hundreds of numbers for each film, not to be held twice
        films = by_film.infer(persons, noise, prior)
        del persons
        before, noise = noise, max((float((residual**2).sum()) + films.misfit) / max(len(residual), 1), 1e-3)
        prior = np.maximum(films.squares[:, :: rank + 1].mean(axis=0), 1e-4)
        if sweep + 1 >= FEWEST_SWEEPS and abs(noise - before) <= SETTLED * before:
            break
        progress(step, sweep + 1, sweeps)
    progress(step, sweeps, sweeps)
    spreads = films.squares.astype(np.float32).reshape(-1, rank, rank)
    return StarsHead(biases, films.means.astype(np.float32), spreads, noise, content, train.film_counts())


@dataclass(frozen=True)
class _Normals:
    """Normal posteriors of people or films.

    Attributes:
        means: Shape (n, rank), float64.
        squares: Expected products of each two of their numbers, shape (n, rank * rank), float64.
        misfit: What knowing them adds to the sum of squares that is left: E(r - v.z)² - r², summed.
    """

    means: NDArray[np.float64]
    squares: NDArray[np.float64]
    misfit: float


@dataclass(frozen=True)
class _Known:
    """Residuals of ratings, a row for each person (or film), a column for each film (or person)."""

    residuals: sparse.csr_array
    seen: sparse.csr_array

    @classmethod
    def by_person_and_film(cls, people: Histories, residual: NDArray[np.float64]) -> tuple[_Known, _Known]:
        residuals = people.with_values(residual).astype(np.float64)
        seen = people.seen.astype(np.float64)
        return cls(residuals, seen), cls(residuals.T.tocsr(), seen.T.tocsr())

    def infer(self, others: _Normals, noise: float, prior: NDArray[np.float64]) -> _Normals:
        """Posteriors of the rows, given those of the columns, the noise and the prior variances."""
        count, rank = self.seen.shape[0], others.means.shape[1]
        means, squares = np.empty((count, rank)), np.empty((count, rank * rank))

        def infer_some(start: int) -> float:
            some = slice(start, start + ROWS_AT_A_TIME)
            met, pull = self.seen[some] @ others.squares, self.residuals[some] @ others.means
            spread = np.linalg.inv(met.reshape(-1, rank, rank) / noise + np.diag(1 / prior))
            means[some] = np.einsum("nij,nj->ni", spread, pull / noise)
            squares[some] = _outer(means[some]) + spread.reshape(len(met), -1)
            # E(r - v.z)² = r² - 2 r v.z + tr(E vvᵀ E zzᵀ), summed row by row.
            return float((squares[some] * met).sum() - 2 * (means[some] * pull).sum())

        misfit = sum(in_threads(infer_some, range(0, count, ROWS_AT_A_TIME)))
        return _Normals(means, squares, misfit)


@dataclass(frozen=True)
class StarStack:
    """How much each part of a prediction counts, by how much is known of the person and the film.

    Attributes:
        weights: Shape (4, 3), float32: of each part, and what a unit of the person's and the film's log count
            (of 1 + ratings, from the usual one) adds to it.
        shift: Added to every prediction.
        people: Least, most and usual log count of people; beyond the ends nothing more is told apart.
        films: The same for films.
    """

    weights: NDArray[np.float32]
    shift: float
    people: tuple[float, float, float]
    films: tuple[float, float, float]

    def known(self, counts: NDArray[np.int64]) -> NDArray[np.float32]:
        """Log counts of films, cut at the ends, from the usual one, shape (n_films,)."""
        least, most, usual = self.films
        return (np.clip(np.log1p(counts), least, most) - usual).astype(np.float32)


def stack_parts(head: StarsHead, known: Interactions, asked: Interactions, *, seed: int) -> StarStack:
    """Weighs the parts by ridge regression on stars put aside, which also calibrates the predictions.

    Stacking: Breiman, "Stacked regressions", Machine Learning 1996; weights that move with how much is known:
    Sill et al., "Feature-weighted linear stacking", 2009.

    Args:
        head: Fitted without these stars.
        known: What the predictions may know.
        asked: The stars; of more than `MOST_TO_STACK` a random part.
        seed: For that part.
    """
    if len(asked) > MOST_TO_STACK:
        asked = asked.subset(np.random.default_rng(seed).choice(len(asked), MOST_TO_STACK, replace=False))
    users, films, stars = asked.active_users(), asked.films, asked.ratings
    people, rows = known.histories(users), np.searchsorted(users, asked.users)
    of_people, of_films = np.log1p(people.lengths[rows]), np.log1p(head.counts[films])
    ends = [_ends(of_people), _ends(of_films)]
    plain = np.zeros((4, 3), np.float32)
    plain[:, 0] = 1, 1, 1, 0
    if len(stars) < FEWEST_TO_STACK:
        return StarStack(plain, 0.0, *ends)
    parts = head.parts(people, rows, films)
    more_of_person, more_of_film = (
        np.clip(log, least, most) - usual
        for log, (least, most, usual) in zip((of_people, of_films), ends, strict=True)
    )
    columns = np.concatenate([parts, parts * more_of_person[:, None], parts * more_of_film[:, None]], axis=1)
    scale = np.maximum(columns.std(axis=0), 1e-6)
    design = np.concatenate([columns / scale, np.ones((len(columns), 1))], axis=1)
    # What plain sums leave is fitted, so that few stars leave the plain sum.
    left = stars - head.biases.mean - parts @ plain[:, 0]
    system = design.T @ design + STACK_PENALTY * np.eye(design.shape[1])
    weights = np.linalg.solve(system, design.T @ left)
    found = (weights[:-1] / scale).reshape(3, 4).T
    return StarStack((plain + found).astype(np.float32), float(weights[-1]), *ends)


def _ends(logs: NDArray[np.float64]) -> tuple[float, float, float]:
    if not len(logs):
        return 0.0, 0.0, 0.0
    least, most = np.percentile(logs, [2, 98])
    return float(least), float(most), float(np.clip(logs, least, most).mean())


def _outer(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    return (rows[:, :, None] * rows[:, None, :]).reshape(len(rows), -1)
