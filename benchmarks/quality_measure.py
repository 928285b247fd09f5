"""Figures of fitted models for each person, and their differences with intervals."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recommender.evaluation.bootstrap import interval, ratio_interval, rmse_difference_interval
from recommender.evaluation.measure import SCORES_AT_ONCE, Answers, measure_stars
from recommender.evaluation.metrics import calibration_curve, hits, ndcg, recall, top_films
from recommender.ratings.histories import Histories
from recommender.ratings.splits import Split


@dataclass(frozen=True)
class Lists:
    """How well each person's list was ranked.

    Attributes:
        ndcg_10: Shape (people,).
        recall_50: Shape (people,).
    """

    ndcg_10: NDArray[np.float64]
    recall_50: NDArray[np.float64]


@dataclass(frozen=True)
class Errors:
    """How far predicted stars are off, summed up for each person.

    Attributes:
        squares: Sum of squared errors, shape (people,).
        absolutes: Sum of absolute errors.
        counts: Ratings asked.
        calibration: Mean prediction, mean stars given and ratings, of ten bins.
    """

    squares: NDArray[np.float64]
    absolutes: NDArray[np.float64]
    counts: NDArray[np.float64]
    calibration: list[tuple[float, float, int]] = field(default_factory=list)

    @property
    def rmse(self) -> float:
        """Root mean squared error over all ratings, in stars."""
        return float(np.sqrt(self.squares.sum() / self.counts.sum()))

    @property
    def mae(self) -> float:
        """Mean absolute error over all ratings, in stars."""
        return float(self.absolutes.sum() / self.counts.sum())


@dataclass(frozen=True)
class RankingQuestion:
    """Whom to rank for, and what would be right; the candidates are all films that a person has not rated.

    Attributes:
        given: What the people rated.
        wanted: What is relevant to them beside it, at least one film each.
        left_out: Films that are no candidates, neither right nor wrong; by default what was given.
    """

    given: Histories
    wanted: Histories
    left_out: Histories | None = None

    @classmethod
    def of(
        cls, split: Split, relevant_from: float, *, most: int | None = None, seed: int = 42
    ) -> "RankingQuestion":
        """People with a relevant test rating, at most ``most`` of them, drawn with ``seed``."""
        relevant = split.test.subset(split.test.ratings >= relevant_from)
        users = relevant.active_users()
        if most and len(users) > most:
            users = np.sort(np.random.default_rng(seed).choice(users, most, replace=False))
        return cls(split.given.histories(users), relevant.histories(users))


def rank(model: Answers, question: RankingQuestion) -> Lists:
    """Asks a model for everybody's list."""
    given, wanted, left_out = question.given, question.wanted, question.left_out or question.given
    parts = []
    for start, people in given.chunks(max(SCORES_AT_ONCE // given.n_films, 1)):
        rows = np.arange(start, start + len(people))
        asked, known = wanted.take(rows), left_out.take(rows)
        lists = top_films(np.array(model.score(people), np.float32), known.seen, 50)
        found = hits(lists, asked.seen)
        parts.append((ndcg(found, asked.lengths, 10), recall(found, asked.lengths, 50)))
    ndcg_10, recall_50 = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Lists(ndcg_10, recall_50)


def stars(model: Answers, split: Split) -> Errors:
    """Asks a model for the stars of every test rating; without an answer it counts as 3."""
    asked = measure_stars(model, split)
    return errors_of(np.where(np.isnan(asked.predicted), 3.0, asked.predicted), asked.given, asked.users)


def errors_of(
    predicted: NDArray[np.floating], given: NDArray[np.float32], users: NDArray[np.int64]
) -> Errors:
    """Sums errors up for each person."""
    error = predicted.astype(np.float64) - given
    _, rows = np.unique(users, return_inverse=True)
    return Errors(
        np.bincount(rows, error**2),
        np.bincount(rows, np.abs(error)),
        np.bincount(rows).astype(np.float64),
        calibration_curve(predicted.astype(np.float32), given),
    )


def mean_with_interval(values: NDArray[np.float64]) -> dict[str, float]:
    """Mean over people and its 95 % interval."""
    low, high = interval(values)
    return {"value": float(values.mean()), "low": low, "high": high}


def difference(new: NDArray[np.float64], old: NDArray[np.float64]) -> dict[str, float]:
    """Mean difference over the same people, and its 95 % interval."""
    return mean_with_interval(new - old)


def star_figures(errors: Errors) -> dict[str, dict[str, float]]:
    """RMSE and MAE with 95 % intervals over people."""
    low, high = np.sqrt(ratio_interval(errors.squares, errors.counts))
    mae_low, mae_high = ratio_interval(errors.absolutes, errors.counts)
    return {
        "rmse": {"value": errors.rmse, "low": float(low), "high": float(high)},
        "mae": {"value": errors.mae, "low": mae_low, "high": mae_high},
    }


def star_difference(new: Errors, old: Errors) -> dict[str, dict[str, float]]:
    """The same for the differences new - old, over the same ratings; below 0: new is better."""
    low, high = rmse_difference_interval(new.squares, old.squares, new.counts)
    mae_low, mae_high = ratio_interval(new.absolutes - old.absolutes, new.counts)
    return {
        "rmse": {"value": new.rmse - old.rmse, "low": low, "high": high},
        "mae": {"value": new.mae - old.mae, "low": mae_low, "high": mae_high},
    }
