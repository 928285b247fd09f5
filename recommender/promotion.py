"""Whether a new bundle may take the place of the one in service."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from recommender.bundle import current_version, read_manifest
from recommender.catalog.store import Catalog
from recommender.errors import BundleError
from recommender.evaluation.bootstrap import interval, rmse_difference_interval
from recommender.evaluation.measure import (
    SCORES_TO_JUDGE_BY,
    Answers,
    Ranking,
    StarPredictions,
    measure_ranking,
    measure_stars,
)
from recommender.evaluation.objective import LIKED
from recommender.progress import Progress, no_progress
from recommender.serving.load_scorer import load_scorer

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd
    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories
    from recommender.ratings.splits import Split
    from recommender.serving.scorer import Scorer


@dataclass(frozen=True)
class Decision:
    """What the gate says.

    Attributes:
        promoted: Whether the new bundle goes into service.
        reason: One sentence or two for people, with the old and the new figures.
        figures: The figures compared, and the ends of the intervals.
    """

    promoted: bool
    reason: str
    figures: dict[str, float] = field(default_factory=dict)


class InService:
    """The bundle in service, asked in the film codes of the new data.

    Films are matched through product ids, so it does not matter that the two catalogs differ in their rows.
    Films that the old catalog lacks cannot be recommended by it, and it predicts NaN for them.
    """

    def __init__(self, scorer: Scorer, rows: NDArray[np.int64]) -> None:
        """``rows``: row in the bundle's catalog of each film code, -1 where it lacks the film."""
        self._scorer = scorer
        self._rows = rows

    @classmethod
    def open(
        cls, models_dir: Path, version: str, film_ids: NDArray[np.object_], editions: pd.DataFrame
    ) -> InService:
        """Opens a bundle and matches its films with ``film_ids``.

        Raises:
            BundleError: It cannot be opened.
        """
        directory = models_dir / version
        scorer = load_scorer(directory, read_manifest(directory))
        catalog = Catalog.open(directory / "catalog.sqlite")
        ids = [str(film_id) for film_id in film_ids]
        row_of = dict(zip(ids, catalog.rows_of(ids), strict=True))
        # A film whose id is new may be known by another of its editions.
        for product_id, film_id in zip(editions["product_id"], editions["film_id"], strict=True):
            if row_of.get(str(film_id), 0) is None:
                row_of[str(film_id)] = catalog.row_of(str(product_id))
        rows = [-1 if (row := row_of[film_id]) is None else row for film_id in ids]
        return cls(scorer, np.array(rows, np.int64))

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Scores in new film codes; NaN for films the bundle lacks."""
        indptr, films, ratings = self._theirs(people)
        scores = np.full((len(people), people.n_films), np.nan, np.float32)
        known = self._rows >= 0
        scores[:, known] = self._scorer.score_batch(indptr, films, ratings)[:, self._rows[known]]
        return scores

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicted stars; NaN for films the bundle lacks."""
        indptr, theirs, ratings = self._theirs(people)
        targets = self._rows[films]
        predicted = np.full(len(films), np.nan, np.float32)
        order = np.argsort(rows, kind="stable")
        for asked in np.split(order, np.flatnonzero(np.diff(rows[order])) + 1):
            known = asked[targets[asked] >= 0]
            if len(known):
                own = slice(indptr[rows[known[0]]], indptr[rows[known[0]] + 1])
                predicted[known] = self._scorer.expected_rating(theirs[own], ratings[own], targets[known])
        return predicted

    def _theirs(self, people: Histories) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
        """The people's ratings in rows of the bundle's catalog; films that are one row there count once."""
        rows = self._rows[people.films]
        pairs = people.people * (self._scorer.n_films + 1) + rows
        _, first = np.unique(pairs, return_index=True)
        kept = np.sort(first[rows[first] >= 0])
        indptr = np.concatenate([[0], np.cumsum(np.bincount(people.people[kept], minlength=len(people)))])
        return indptr.astype(np.int64), rows[kept], people.ratings[kept]


@dataclass(frozen=True)
class Judged:
    """How a model answers held-out people.

    Attributes:
        ranking: Of their lists.
        stars: Of what they rated later.
    """

    ranking: Ranking
    stars: StarPredictions

    @classmethod
    def of(cls, model: Answers, split: Split, progress: Progress = no_progress) -> Judged:
        """Asks a model; ``progress`` is told of each group of people."""
        step = "measuring on held-out people"
        return cls(_ranking(model, split, progress, step), measure_stars(model, split))


def decide(
    models_dir: Path, new: Judged, popularity: Answers, split: Split, editions: pd.DataFrame, *, beats: str
) -> Decision:
    """Compares a new model with the one in service on people neither was trained on.

    Args:
        models_dir: Where the bundles are.
        new: Answers of the new model, fitted on ``split.train``.
        popularity: What a first bundle must beat, fitted on the same.
        split: Held-out people.
        editions: Of the new data, to match films.
        beats: Name of the new model.
    """
    version = current_version(models_dir)
    if version is None:
        return against_popularity(new, popularity, split, is_popularity=beats == "popularity")
    try:
        old = InService.open(models_dir, version, split.test.film_ids, editions)
    except BundleError as error:
        first = against_popularity(new, popularity, split, is_popularity=beats == "popularity")
        return Decision(
            first.promoted, f"The bundle in service cannot be opened ({error}) {first.reason}", first.figures
        )
    return against_old(new, old, split)


def against_popularity(new: Judged, popularity: Answers, split: Split, *, is_popularity: bool) -> Decision:
    """A first bundle goes into service when it ranks better than what everybody likes."""
    ours, theirs = new.ranking, _ranking(popularity, split)
    if not len(ours.users):
        return Decision(True, "Promoted: the first bundle, and too few people to measure it on.")
    new_ndcg, old_ndcg = float(ours.ndcg_10.mean()), float(theirs.ndcg_10.mean())
    figures = {"new_ndcg_10": new_ndcg, "popularity_ndcg_10": old_ndcg}
    said = f"NDCG@10 {new_ndcg:.4f}, popularity {old_ndcg:.4f}, on {len(ours.users):,} people held out"
    if is_popularity or new_ndcg > old_ndcg:
        return Decision(promoted=True, reason=f"Promoted, the first bundle: {said}.", figures=figures)
    return Decision(
        promoted=False,
        reason=f"Kept out of service: it ranks no better than popularity ({said}).",
        figures=figures,
    )


def against_old(new: Judged, old: Answers, split: Split) -> Decision:
    """A new bundle goes into service unless it is worse than the old one beyond noise.

    Worse beyond noise: the 95 % paired bootstrap interval of the difference, over people, lies on the wrong
    side of 0 altogether, for NDCG@10 or for RMSE.
    """
    ours, theirs = new.ranking, _ranking(old, split)
    if not len(ours.users):
        return Decision(True, "Promoted: too few people to compare it with the one in service.")
    low, high = interval(ours.ndcg_10 - theirs.ndcg_10)
    new_stars, old_stars = new.stars, measure_stars(old, split)
    both = ~np.isnan(new_stars.predicted) & ~np.isnan(old_stars.predicted)
    _, rows = np.unique(new_stars.users[both], return_inverse=True)
    given = new_stars.given[both].astype(np.float64)
    new_errors = np.bincount(rows, (new_stars.predicted[both] - given) ** 2).astype(np.float64)
    old_errors = np.bincount(rows, (old_stars.predicted[both] - given) ** 2).astype(np.float64)
    counts = np.bincount(rows).astype(np.float64)
    rmse_low, rmse_high = rmse_difference_interval(new_errors, old_errors, counts)
    total = max(counts.sum(), 1.0)
    figures = {
        "new_ndcg_10": float(ours.ndcg_10.mean()),
        "old_ndcg_10": float(theirs.ndcg_10.mean()),
        "ndcg_10_difference_low": low,
        "ndcg_10_difference_high": high,
        "new_rmse": float(np.sqrt(new_errors.sum() / total)),
        "old_rmse": float(np.sqrt(old_errors.sum() / total)),
        "rmse_difference_low": rmse_low,
        "rmse_difference_high": rmse_high,
    }
    said = (
        f"NDCG@10 {figures['old_ndcg_10']:.4f} -> {figures['new_ndcg_10']:.4f}, "
        f"RMSE {figures['old_rmse']:.4f} -> {figures['new_rmse']:.4f}, on {len(ours.users):,} people held out"
    )
    worse = [
        name for name, is_worse in (("ranking", high < 0), ("predicted stars", rmse_low > 0)) if is_worse
    ]
    if worse:
        reason = f"Kept the one in service: {' and '.join(worse)} got worse beyond noise ({said})."
        return Decision(promoted=False, reason=reason, figures=figures)
    return Decision(promoted=True, reason=f"Promoted: {said}, not worse beyond noise.", figures=figures)


def _ranking(
    model: Answers, split: Split, progress: Progress = no_progress, step: str = "ranking"
) -> Ranking:
    return measure_ranking(model, split, LIKED, most_scores=SCORES_TO_JUDGE_BY, progress=progress, step=step)
