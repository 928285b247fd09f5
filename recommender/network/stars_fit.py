"""Fitting of the stars branch: biases, star factors by variational Bayes, and the weights of its parts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from recommender.models.biases import DampedBiases
from recommender.network.people import padded
from recommender.network.stars import StarsBranch
from recommender.threads import in_threads

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.progress import Progress
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

FEWEST_SWEEPS = 4
SETTLED = 0.002  # relative change of the noise below which sweeping ends
FEWEST_TO_STACK, MOST_TO_STACK = 50, 300_000  # stars
STACK_PENALTY = 30.0
PARTS = 4


@dataclass(frozen=True)
class StarSettings:
    """Settings of the stars branch.

    Attributes:
        rank: Number of star factors.
        sweeps: Most alternations between people and films.
        most_people: People that are learned from at most, those with the most ratings.
        sweeps_of_many: Most alternations where as many people or more are there.
        film_damping: Ratings of average stars that are added to a film's own, in its mean.
        user_damping: The same for people.
        rows_at_once: People or films whose posteriors are computed together; their arrays fit into the
            processor's cache.
    """

    rank: int = 10
    sweeps: int = 15
    most_people: int = 150_000
    sweeps_of_many: int = 8
    film_damping: float = 5.0
    user_damping: float = 2.0
    rows_at_once: int = 2_000


def fit_stars(
    train: Interactions,
    content: NDArray[np.float32],
    settings: StarSettings,
    *,
    progress: Progress,
    seed: int,
) -> StarsBranch:
    """Fits the biases, then star factors on the residuals; the parts are summed without weights.

    Lim and Teh, "Variational Bayesian approach to movie rating prediction", KDD Cup 2007: people and films
    have normal posteriors, so that films with few ratings stay near their bias. Only the films' posteriors
    are kept; a person's is inferred from their ratings in closed form.

    Args:
        train: Ratings to learn from.
        content: Content vectors of films, shape (n_films, c), float32.
        settings: Settings.
        progress: Told of each sweep.
        seed: Seed of the initial factors.
    """
    biases = DampedBiases.fit(train, settings.film_damping, settings.user_damping)
    people = train.histories(_who_rated_most(train, settings.most_people))
    users = biases.users(people)
    residual = people.ratings - biases.mean - biases.films[people.films] - users[people.people]
    by_person, by_film = _Known.by_person_and_film(people, residual)
    rank, n_films = settings.rank, train.n_films
    factors: NDArray[np.float64] = np.random.default_rng(seed).normal(0, 0.3 / np.sqrt(rank), (n_films, rank))
    films = _Normals(factors, _outer(factors), 0.0)
    noise, prior = max(float(residual.var()), 1e-3) if len(residual) else 1.0, np.full(rank, 0.09 / rank)
    many, at_once = len(people) >= settings.most_people, settings.rows_at_once
    sweeps = min(settings.sweeps, settings.sweeps_of_many) if many else settings.sweeps
    for sweep in range(sweeps):
        persons = by_person.infer(films, noise, np.ones(rank), at_once)
        del films  # hundreds of values for each film, freed before the next are made
        films = by_film.infer(persons, noise, prior, at_once)
        del persons
        before, noise = noise, max((float((residual**2).sum()) + films.misfit) / max(len(residual), 1), 1e-3)
        prior = np.maximum(films.squares[:, :: rank + 1].mean(axis=0), 1e-4)
        if sweep + 1 >= FEWEST_SWEEPS and abs(noise - before) <= SETTLED * before:
            break
        progress("learning to predict stars", sweep + 1, sweeps)
    progress("learning to predict stars", sweeps, sweeps)
    plain = np.zeros((PARTS, 3), np.float32)
    plain[:, 0] = 1, 1, 1, 0
    return StarsBranch(
        film_bias=biases.films.astype(np.float32)[:, None],
        factors=films.means.astype(np.float32),
        spread=films.squares.astype(np.float32),
        content=content,
        known=np.zeros((n_films, 1), np.float32),
        stack=plain,
        mean=biases.mean,
        user_damping=biases.user_damping,
        noise=noise,
    )


@dataclass(frozen=True)
class StarStack:
    """Weights of the parts of a prediction, which depend on the numbers of ratings of person and film.

    Attributes:
        weights: Shape (4, 3), float32; see `StarsBranch.stack`.
        shift: Constant that is added to each prediction.
        people: Bounds and mean of the log of 1 + number of ratings of people; logs are clipped to the bounds.
        films: The same for films.
    """

    weights: NDArray[np.float32]
    shift: float
    people: tuple[float, float, float]
    films: tuple[float, float, float]

    def put_into(self, branch: StarsBranch, counts: NDArray[np.int64]) -> StarsBranch:
        """The branch with these weights; ``counts``: number of ratings of each film."""
        few, many, usual = self.people
        known = _from_usual(np.log1p(counts), self.films)
        return replace(
            branch,
            stack=self.weights,
            shift=self.shift,
            few=few,
            many=many,
            usual=usual,
            known=known.astype(np.float32)[:, None],
        )


def stack_parts(
    branch: StarsBranch, known: Interactions, asked: Interactions, *, most: int = MOST_TO_STACK, seed: int
) -> StarStack:
    """Fits the weights by ridge regression on validation ratings, which also calibrates the predictions.

    Stacking: Breiman, "Stacked regressions", Machine Learning 1996; weights that depend on features: Sill et
    al., "Feature-weighted linear stacking", 2009.

    Args:
        branch: The branch, fitted without the validation ratings.
        known: Ratings that predictions are made from.
        asked: Validation ratings.
        most: Most of them that are used, drawn at random.
        seed: Seed of the draw.
    """
    if len(asked) > most:
        asked = asked.subset(np.random.default_rng(seed).choice(len(asked), most, replace=False))
    users, stars = asked.active_users(), asked.ratings
    people, rows = known.histories(users), np.searchsorted(users, asked.users)
    of_people, of_films = np.log1p(people.lengths[rows]), np.log1p(known.film_counts()[asked.films])
    ends = _ends(of_people), _ends(of_films)
    if len(stars) < FEWEST_TO_STACK:
        return StarStack(branch.stack, 0.0, *ends)
    parts = _parts_of_pairs(branch, people, rows, asked.films)
    moved = (_from_usual(log, end)[:, None] for log, end in zip((of_people, of_films), ends, strict=True))
    columns = np.concatenate([parts, *(parts * more for more in moved)], axis=1)
    scale = np.maximum(columns.std(axis=0), 1e-6)
    design = np.concatenate([columns / scale, np.ones((len(columns), 1))], axis=1)
    # The residual of the plain sum is fitted: with few ratings the penalty keeps the plain sum.
    left = stars - branch.mean - parts @ branch.stack[:, 0]
    system = design.T @ design + STACK_PENALTY * np.eye(design.shape[1])
    weights = np.linalg.solve(system, design.T @ left)
    found = (weights[:-1] / scale).reshape(3, PARTS).T
    return StarStack((branch.stack + found).astype(np.float32), float(weights[-1]), *ends)


def _parts_of_pairs(
    branch: StarsBranch, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Parts of the predictions for pairs (row of the person, film), shape (pairs, 4), float64."""
    parts = np.zeros((len(rows), PARTS))
    order = np.argsort(rows, kind="stable")
    bounds = np.searchsorted(rows[order], np.arange(len(people) + 1))
    for some in padded(people.indptr, people.films, people.ratings):
        for at, person in enumerate(some.rows):
            asked = order[bounds[person] : bounds[person + 1]]
            tables = [table[films[asked]] for table in (branch.film_bias, branch.factors, branch.content)]
            own = slice(at, at + 1)
            for place, part in enumerate(branch.parts(some.ids[own], some.stars[own], tables)):
                parts[asked, place] = part[0]
    return parts


def _who_rated_most(train: Interactions, most: int) -> NDArray[np.int64]:
    """Codes of all people, or of the ``most`` with the most ratings, ascending."""
    chosen = train.active_users()
    if len(chosen) <= most:
        return chosen
    lengths = np.bincount(train.users, minlength=train.n_users)[chosen]
    return chosen[np.sort(np.argsort(-lengths, kind="stable")[:most])]


@dataclass(frozen=True)
class _Normals:
    """Normal posteriors of people or films.

    Attributes:
        means: Shape (n, rank), float64.
        squares: Second moments, shape (n, rank * rank), float64.
        misfit: Sum of E(r - v.z)² - r² over all ratings: the change of the sum of squared residuals.
    """

    means: NDArray[np.float64]
    squares: NDArray[np.float64]
    misfit: float


@dataclass(frozen=True)
class _Known:
    """Residuals of ratings: one row for each person (or film), one column for each film (or person)."""

    residuals: sparse.csr_array
    seen: sparse.csr_array

    @classmethod
    def by_person_and_film(cls, people: Histories, residual: NDArray[np.float64]) -> tuple[_Known, _Known]:
        residuals = people.with_values(residual).astype(np.float64)
        seen = people.seen.astype(np.float64)
        return cls(residuals, seen), cls(residuals.T.tocsr(), seen.T.tocsr())

    def infer(
        self, others: _Normals, noise: float, prior: NDArray[np.float64], rows_at_once: int
    ) -> _Normals:
        """Posteriors of the rows, given those of the columns, the noise and the prior variances."""
        count, rank = self.seen.shape[0], others.means.shape[1]
        means, squares = np.empty((count, rank)), np.empty((count, rank * rank))

        def infer_some(start: int) -> float:
            some = slice(start, start + rows_at_once)
            met, pull = self.seen[some] @ others.squares, self.residuals[some] @ others.means
            spread = np.linalg.inv(met.reshape(-1, rank, rank) / noise + np.diag(1 / prior))
            means[some] = np.einsum("nij,nj->ni", spread, pull / noise)
            squares[some] = _outer(means[some]) + spread.reshape(len(met), -1)
            # E(r - v.z)² = r² - 2 r v.z + tr(E vvᵀ E zzᵀ), summed row by row.
            return float((squares[some] * met).sum() - 2 * (means[some] * pull).sum())

        misfit = sum(in_threads(infer_some, range(0, count, rows_at_once)))
        return _Normals(means, squares, misfit)


def _ends(logs: NDArray[np.float64]) -> tuple[float, float, float]:
    """The 2nd and the 98th percentile, and the mean after clipping to them."""
    if not len(logs):
        return 0.0, 0.0, 0.0
    least, most = np.percentile(logs, [2, 98])
    return float(least), float(most), float(np.clip(logs, least, most).mean())


def _from_usual(logs: NDArray[np.float64], ends: tuple[float, float, float]) -> NDArray[np.float64]:
    least, most, usual = ends
    return np.clip(logs, least, most) - usual


def _outer(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    return (rows[:, :, None] * rows[:, None, :]).reshape(len(rows), -1)
