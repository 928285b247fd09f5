"""Several models on one split, or on the folds of a cross-validation."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

import numpy as np

from recommender.errors import BadInputError
from recommender.evaluation.bootstrap import interval, ratio_interval
from recommender.evaluation.measure import Ranking, StarPredictions, measure_ranking, measure_stars
from recommender.evaluation.measures import MEASURES
from recommender.evaluation.metrics import calibration_curve
from recommender.progress import Progress, no_progress
from recommender.ratings.splits import Split, check_no_leak, stratified_folds
from recommender.registry import create_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from recommender.evaluation.measure import Answers
    from recommender.evaluation.objective import Objective
    from recommender.evaluation.personal_lists import PersonalFigures
    from recommender.models.base import SideInformation
    from recommender.ratings.interactions import Interactions

HISTORY_BANDS = ((1, 3), (4, 10), (11, 30), (31, 100), (101, None))


@dataclass(frozen=True)
class Figure:
    """A figure of one model.

    Attributes:
        value: The figure.
        low: Lower end of its 95 % interval over people; None without an interval.
        high: Upper end of the interval; None without one.
    """

    value: float
    low: float | None = None
    high: float | None = None

    @classmethod
    def of(cls, values: NDArray[np.float64]) -> Figure:
        """The mean over people with its interval, without NaN. The mean of nothing but NaN is NaN."""
        return cls(np.nan) if np.isnan(values).all() else cls(float(np.nanmean(values)), *interval(values))


@dataclass(frozen=True)
class ModelResult:
    """The figures of one model on a split.

    Attributes:
        model: Its name.
        seconds: Time to fit; NaN if it was fitted before.
        figures: Figures by name in `MEASURES`, those that could be measured.
        by_history: NDCG@10 by the number of known ratings: (from, to or None, people, NDCG@10).
        calibration: Mean prediction, mean given stars and number of ratings, for ten bins.
    """

    model: str
    seconds: float
    figures: dict[str, Figure]
    by_history: list[tuple[int, int | None, int, float]] = field(default_factory=list)
    calibration: list[tuple[float, float, int]] = field(default_factory=list)


@dataclass(frozen=True)
class FoldsResult:
    """The cross-validation of one model.

    Attributes:
        model: Its name.
        seconds: Time to fit all folds.
        folds: Figures of each fold.
        mean: Means over the folds.
        deviation: Standard deviations over the folds (population, as numpy's and the article's).
    """

    model: str
    seconds: float
    folds: list[dict[str, float]]
    mean: dict[str, float]
    deviation: dict[str, float]


def compare(
    names: Sequence[str],
    split: Split,
    objective: Objective,
    *,
    side: SideInformation | None = None,
    editions: pd.DataFrame | None = None,
    progress: Progress = no_progress,
    seed: int = 42,
) -> list[ModelResult]:
    """Fits each model on the known ratings and measures it on the asked ones. A leak is ruled out first.

    Args:
        names: Names of the models, see `recommender.registry`.
        split: Known and asked ratings.
        objective: Which ratings are relevant.
        side: Facts about films; None without any.
        editions: Products and their films; None to look for leaks by film alone.
        progress: Told of each step.
        seed: Seed of all randomness.

    Raises:
        LeakError: An asked rating is known.
        BadInputError: A model does not exist, or nothing is asked because people have too few ratings.
    """
    if not len(split.test):
        people = len(np.unique(split.train.users))
        raise BadInputError(
            f"no rating can be asked ({split.name}): {people:,} people have "
            f"{len(split.train) / max(people, 1):.1f} ratings each, too few to put a share aside; raise "
            "--test-share, choose --split time-of-all, or prepare more ratings."
        )
    check_no_leak(split, editions)
    models = [create_model(name) for name in names]
    results = []
    for model in models:
        started = time.monotonic()
        model.fit(split.train, side=side, objective=objective, progress=progress, seed=seed)
        seconds = time.monotonic() - started
        results.append(measure_model(model, model.name, seconds, split, objective, progress=progress))
    return results


def measure_model(
    model: Answers,
    name: str,
    seconds: float,
    split: Split,
    objective: Objective,
    *,
    progress: Progress = no_progress,
) -> ModelResult:
    """Measures a fitted model on the asked ratings.

    Args:
        model: The model.
        name: Its name in the results.
        seconds: Time to fit it; NaN if it was fitted before.
        split: Known and asked ratings.
        objective: Which ratings are relevant.
        progress: Told of each group of people.
    """
    ranking = measure_ranking(model, split, objective, progress=progress, step=f"measuring {name}")
    stars = measure_stars(model, split)
    return ModelResult(
        name,
        seconds,
        _figures(ranking, stars),
        _by_history(ranking, split),
        calibration_curve(stars.predicted, stars.given),
    )


def cross_validate(
    names: Sequence[str],
    ratings: Interactions,
    folds: int,
    *,
    side: SideInformation | None = None,
    objective: Objective,
    progress: Progress = no_progress,
    seed: int = 42,
) -> list[FoldsResult]:
    """Cross-validates predicted stars on stratified folds. Each fold starts from fresh weights.

    The article trains one network on through all folds. It has seen the test ratings of all but the first
    fold, so its figures are too good.
    """
    results = []
    for name in names:
        create_model(name)  # a wrong name fails before hours of work
    for name in names:
        figures: list[dict[str, float]] = []
        started = time.monotonic()
        for split in stratified_folds(ratings, folds, seed=seed):
            check_no_leak(split)
            model = create_model(name).fit(split.train, side=side, objective=objective, seed=seed)
            stars = measure_stars(model, split).figures
            figures.append(
                {"rmse": stars.rmse, "mae": stars.mae, "mse": stars.rmse**2, "answered": stars.answered}
            )
            progress(f"cross-validating {name}", len(figures), folds)
        results.append(_fold_result(name, time.monotonic() - started, figures))
    return results


def _fold_result(name: str, seconds: float, folds: list[dict[str, float]]) -> FoldsResult:
    columns = {key: np.array([fold[key] for fold in folds]) for key in folds[0]}
    return FoldsResult(
        name,
        seconds,
        folds,
        {key: float(values.mean()) for key, values in columns.items()},
        {key: float(values.std()) for key, values in columns.items()},
    )


def figures_of(measured: Ranking | PersonalFigures) -> dict[str, Figure]:
    """Means with intervals for measures of a person; plain figures for measures of all lists."""
    figures = {}
    for one in fields(measured):
        if one.name in MEASURES:
            value = getattr(measured, one.name)
            figures[one.name] = Figure(float(value)) if isinstance(value, int | float) else Figure.of(value)
    return figures


def _figures(ranking: Ranking, stars: StarPredictions) -> dict[str, Figure]:
    figures = figures_of(ranking) if len(ranking.users) else {}
    if stars.figures.answered:
        there = ~np.isnan(stars.predicted)
        error = stars.predicted[there].astype(np.float64) - stars.given[there]
        _, rows = np.unique(stars.users[there], return_inverse=True)
        counts = np.bincount(rows).astype(np.float64)
        squares = np.bincount(rows, error**2).astype(np.float64)
        low, high = ratio_interval(squares, counts)
        figures["rmse"] = Figure(stars.figures.rmse, float(np.sqrt(low)), float(np.sqrt(high)))
        figures["mae"] = Figure(
            stars.figures.mae, *ratio_interval(np.bincount(rows, np.abs(error)).astype(np.float64), counts)
        )
        figures["calibration"] = Figure(stars.figures.calibration)
        figures["answered"] = Figure(stars.figures.answered)
    return figures


def _by_history(ranking: Ranking, split: Split) -> list[tuple[int, int | None, int, float]]:
    """NDCG@10 by the number of known ratings of a person."""
    known = np.bincount(split.given.users, minlength=split.given.n_users)[ranking.users]
    bands = []
    for least, most in HISTORY_BANDS:
        inside = (known >= least) & (known <= (most or np.iinfo(np.int64).max))
        if inside.any():
            bands.append((least, most, int(inside.sum()), float(ranking.ndcg_10[inside].mean())))
    return bands
