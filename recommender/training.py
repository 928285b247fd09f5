"""Training: from a prepared data set to a bundle, which goes into service if the promotion gate agrees."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pandas as pd
import pyarrow as pa

from recommender.bundle import BundleWriter, prune
from recommender.bundle import promote as put_into_service
from recommender.errors import BadInputError
from recommender.evaluation.measure import SCORES_TO_JUDGE_BY, Answers, measure_ranking, measure_stars
from recommender.evaluation.objective import LIKED
from recommender.models.base import Logged, SideInformation
from recommender.models.popularity import Popularity
from recommender.progress import Progress, no_progress
from recommender.promotion.decision import Code, Decision
from recommender.promotion.gate import decide
from recommender.promotion.held_out import HeldOut
from recommender.ratings.account_weighting import popular_counts_and_means, without_one_film_accounts
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import editions_of, films_of
from recommender.ratings.splits import Split, whole_people
from recommender.registry import TRAINABLE_NAMES, create_model

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.models.article import Article, ArticleDot
    from recommender.models.base import Model, SavableModel
    from recommender.ratings.prepared import PreparedDataset

POPULAR_ARRAYS = ("popular_count", "popular_mean")
ARTICLE_NAMES = ("article", "article-dot")


@dataclass(frozen=True)
class TrainingResult:
    """Result of a training run.

    Attributes:
        version: Version of the bundle.
        model: Name of its model.
        metrics: Figures on held-out ratings.
        decision: Decision of the promotion gate; None if it was not asked.
        seconds: Wall time.
    """

    version: str
    model: str
    metrics: dict[str, float]
    decision: Decision | None
    seconds: float


def train(
    dataset: PreparedDataset,
    models_dir: Path,
    *,
    model: str = "network",
    promote: bool = True,
    seed: int = 42,
    progress: Progress = no_progress,
    data_fingerprint: str = "",
    log_dir: Path | None = None,
) -> TrainingResult:
    """Trains a model, measures it on held-out people, writes its bundle, and promotes it if the gate agrees.

    Args:
        dataset: The prepared data set.
        models_dir: Directory of the bundles.
        model: One of `TRAINABLE_NAMES`; the article's networks cannot be promoted.
        promote: Whether the promotion gate may put the bundle into service.
        seed: Seed of all random choices.
        progress: Told of each step.
        data_fingerprint: Fingerprint for the manifest.
        log_dir: Directory for TensorBoard's logs; None for none.

    Raises:
        BadInputError: There are no ratings, the model is unknown, or it writes no logs for TensorBoard.
    """
    started = time.monotonic()
    if model not in TRAINABLE_NAMES:
        raise BadInputError(
            f"{model!r} cannot be trained into a bundle; choose from {', '.join(TRAINABLE_NAMES)}."
        )
    ratings = Interactions.from_dataset(dataset)
    if not len(ratings):
        raise BadInputError("the data set holds no ratings: prepare it with more of them.")
    if model in ARTICLE_NAMES:
        version, metrics = _train_article(
            dataset,
            ratings,
            models_dir,
            model,
            seed=seed,
            progress=progress,
            data_fingerprint=data_fingerprint,
            log_dir=log_dir,
        )
        return TrainingResult(version, model, metrics, None, time.monotonic() - started)

    popular = popular_counts_and_means(ratings)
    split = whole_people(ratings)
    # The split holds the ratings; other copies are freed.
    del ratings
    dataset = replace(dataset, ratings=pd.DataFrame(columns=dataset.ratings.columns))
    pa.default_memory_pool().release_unused()  # memory that reading the ratings took
    # New accounts are easily made: those with one film could push it up.
    known = without_one_film_accounts(split.train)
    popularity = Popularity().fit(known)
    fitted = _logged(create_model(model), log_dir).fit(
        known, side=SideInformation(dataset.films), objective=LIKED, progress=progress, seed=seed
    )
    del known
    metrics = _metrics(fitted, split, progress)
    decision = None
    if promote:
        decision = decide(
            models_dir,
            fitted,
            popularity,
            HeldOut.of(split),
            dataset.editions,
            is_popularity=model == "popularity",
            progress=progress,
        )

    rest = _Rest(dataset, popular, split, data_fingerprint)
    with BundleWriter(models_dir, model) as writer:
        cast("SavableModel", fitted).save(writer)
        del fitted  # the index of titles needs room
        rest.finish(writer, metrics)
    progress("writing the bundle", 1, 1)
    if decision is not None:
        if decision.promoted:
            put_into_service(models_dir, writer.version)
        elif decision.code is Code.POPULARITY_INSTEAD:
            put_into_service(models_dir, _popularity_bundle(models_dir, popularity, rest))
        prune(models_dir)
    return TrainingResult(writer.version, model, metrics, decision, time.monotonic() - started)


@dataclass(frozen=True)
class _Rest:
    """The part of a bundle that does not depend on its model.

    Attributes:
        dataset: Films and editions.
        popular: The arrays of `POPULAR_ARRAYS`.
        split: Split into training ratings and held-out people.
        data_fingerprint: Fingerprint for the manifest.
    """

    dataset: PreparedDataset
    popular: tuple[NDArray[Any], ...]
    split: Split
    data_fingerprint: str

    def finish(self, writer: BundleWriter, metrics: dict[str, float]) -> None:
        """Writes it, and finishes the bundle."""
        writer.write_catalog(films_of(self.dataset), editions_of(self.dataset))
        for name, array in zip(POPULAR_ARRAYS, self.popular, strict=True):
            writer.add_array(name, array)
        writer.finish(
            servable=True,
            data_fingerprint=self.data_fingerprint,
            n_users=len(self.split.train.active_users()),
            n_ratings=len(self.split.train),
            metrics=metrics,
        )


def _popularity_bundle(models_dir: Path, popularity: Popularity, rest: _Rest) -> str:
    """Writes a bundle of popularity, which serves if a first model is worse; returns its version."""
    with BundleWriter(models_dir, popularity.name) as writer:
        popularity.save(writer)
        rest.finish(writer, _metrics(popularity, rest.split))
    return writer.version


def _metrics(model: Answers, split: Split, progress: Progress = no_progress) -> dict[str, float]:
    """Figures on held-out people, without unknown ones."""
    ranking = measure_ranking(
        model,
        split,
        LIKED,
        most_scores=SCORES_TO_JUDGE_BY,
        progress=progress,
        step="measuring on held-out people",
    )
    stars = measure_stars(model, split).figures
    figures = {"rmse": stars.rmse, "mae": stars.mae, "calibration": stars.calibration}
    if len(ranking.users):
        figures |= {
            "ndcg_10": float(ranking.ndcg_10.mean()),
            "recall_50": float(ranking.recall_50.mean()),
            "coverage_10": ranking.coverage_10,
            "held_out_people": float(len(ranking.users)),
        }
    return {name: value for name, value in figures.items() if np.isfinite(value)}


def _logged(model: Model, log_dir: Path | None) -> Model:
    """The model with its directory for TensorBoard's logs.

    Raises:
        BadInputError: It is not trained in passes.
    """
    if log_dir is None:
        return model
    if not isinstance(model, Logged):
        raise BadInputError(f"{model.name} is not trained in passes: leave --log-dir out.")
    model.log_dir = log_dir
    return model


def _train_article(
    dataset: PreparedDataset,
    ratings: Interactions,
    models_dir: Path,
    model: str,
    *,
    seed: int,
    progress: Progress,
    data_fingerprint: str,
    log_dir: Path | None,
) -> tuple[str, dict[str, float]]:
    """Trains one of the article's networks on its own split; its bundle cannot serve."""
    unfitted = cast("Article | ArticleDot", _logged(create_model(model), log_dir))
    network = unfitted.fit(ratings, progress=progress, seed=seed)
    best = int(np.argmin(network.history["val_loss"]))
    metrics = {
        "mse": network.history["val_loss"][best],
        "mae": network.history["val_mae"][best],
        "epochs": float(best + 1),
    }
    with BundleWriter(models_dir, model) as writer:
        network.save(writer)
        writer.write_catalog(films_of(dataset), editions_of(dataset))
        writer.finish(
            servable=False,
            data_fingerprint=data_fingerprint,
            n_users=ratings.n_users,
            n_ratings=len(ratings),
            metrics=metrics,
        )
    return writer.version, metrics
