"""From a prepared data set to a bundle in service, and the gate between."""

import json
import shutil
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pandas as pd
import pytest

from recommender import training
from recommender.bundle import current_version, list_bundles, open_arrays, promote, read_manifest, verify
from recommender.bundle.history import read_history
from recommender.errors import BadInputError, BundleError
from recommender.models.keras_environment import keras
from recommender.models.popularity import Popularity
from recommender.network.network import Network
from recommender.network.settings import NetworkSettings
from recommender.progress import no_progress
from recommender.promotion.bundle_answers import BundleAnswers
from recommender.promotion.decision import Code
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import PreparedDataset
from recommender.ratings.splits import whole_people
from recommender.serving.load_scorer import load_scorer
from recommender.training import TrainingResult, train
from recommender.training_job import STEPS
from tests.recommender.conftest import make_dataset, make_ratings
from tests.recommender.people import people_of


@pytest.fixture(scope="module")
def models_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="module")
def steps() -> list[str]:
    """The steps of the first training, in their order."""
    return []


@pytest.fixture(scope="module")
def first(dataset: PreparedDataset, models_dir: Path, steps: list[str]) -> TrainingResult:
    def progress(step: str, done: float, total: float) -> None:
        if steps[-1:] != [step]:
            steps.append(step)

    return train(dataset, models_dir, data_fingerprint="abc", progress=progress)


@pytest.mark.usefixtures("first")
def test_every_step_is_foreseen_in_its_order(steps: list[str]) -> None:
    expected = iter(name for name, _ in STEPS)
    assert all(step in expected for step in steps), steps  # each behind the one before
    assert steps[-1] == STEPS[-1][0]


def test_the_first_bundle_is_compared_with_popularity_and_goes_into_service(
    first: TrainingResult, models_dir: Path
) -> None:
    assert first.decision is not None
    assert first.decision.promoted
    assert first.decision.figures["new_ndcg_10"] > first.decision.figures["popularity_ndcg_10"]
    assert first.decision.code is Code.FIRST
    assert current_version(models_dir) == first.version


def test_the_bundle_is_whole_and_answers_as_the_keras_model_in_it(
    first: TrainingResult, models_dir: Path
) -> None:
    directory = models_dir / first.version
    manifest = verify(directory)
    scorer = load_scorer(directory, manifest)
    films, stars = np.array([4, 9, 30]), np.array([5, 1, 3.5], np.float32)

    model = keras.saving.load_model(directory / "model.keras")
    answers = model.predict({"ids": films.astype(np.int32)[None], "stars": stars[None]}, verbose=0)

    assert manifest.data_fingerprint == "abc"
    np.testing.assert_allclose(scorer.score(films, stars), answers["scores"][0], rtol=1e-3, atol=1e-3)
    every = np.arange(manifest.n_films)
    np.testing.assert_allclose(
        scorer.expected_rating(films, stars, every), answers["stars"][0], rtol=1e-3, atol=1e-3
    )


def test_the_bundle_shows_how_training_went(first: TrainingResult, models_dir: Path) -> None:
    picture = (models_dir / first.version / "loss.png").read_bytes()

    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 5_000
    history = read_history(models_dir / first.version)
    assert history.keys() >= {"loss", "val_ndcg"}
    assert len(history["loss"]) > 0
    assert "history.json" in verify(models_dir / first.version).files


def test_a_large_catalog_gets_arrays_of_half_the_size_that_answer_the_same(
    first: TrainingResult, models_dir: Path, dataset: PreparedDataset, tmp_path: Path
) -> None:
    def narrow(_name: str) -> Network:
        return Network(NetworkSettings(films_in_full=10))

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(training, "create_model", narrow)
        half = tmp_path / train(dataset, tmp_path, promote=False, data_fingerprint="abc").version
    whole = models_dir / first.version
    films, stars = np.array([4, 9, 30]), np.array([5, 1, 3.5], np.float32)

    one, other = (load_scorer(path, verify(path)) for path in (whole, half))

    assert open_arrays(whole)["stars_spread"].dtype == np.float32
    assert open_arrays(half)["stars_spread"].dtype == np.float16
    assert (half / "model.keras").exists()
    scores, others = one.score(films, stars), other.score(films, stars)
    np.testing.assert_allclose(scores, others, atol=0.005 * np.ptp(scores))
    assert len(set(np.argsort(-scores)[:10]) & set(np.argsort(-others)[:10])) >= 9
    targets = np.arange(one.n_films)
    apart = one.expected_rating(films, stars, targets) - other.expected_rating(films, stars, targets)
    assert np.sqrt(np.square(apart).mean()) < 0.02


def test_a_bundle_of_the_old_format_is_refused_and_the_next_training_takes_its_place(
    first: TrainingResult, models_dir: Path, dataset: PreparedDataset, tmp_path: Path
) -> None:
    old = tmp_path / first.version
    shutil.copytree(models_dir / first.version, old)
    promote(tmp_path, first.version)
    old_numbers = {"blend": {"many": {"deep": 1.0}, "few": {"deep": 1.0}, "pace": 5.0}, "factors": {}}
    (old / "network.json").write_text(json.dumps(old_numbers))

    with pytest.raises(BundleError, match=r"network\.json cannot be used .*train again"):
        load_scorer(old, read_manifest(old))

    result = train(dataset, tmp_path, model="popularity")
    assert result.decision is not None
    assert result.decision.promoted
    assert current_version(tmp_path) == result.version


def test_held_out_people_are_not_trained_on(
    first: TrainingResult, models_dir: Path, ratings: Interactions
) -> None:
    manifest = read_manifest(models_dir / first.version)

    assert manifest.n_ratings == len(whole_people(ratings).train) < len(ratings)


class UpsideDown(Popularity):
    """A network that lists first what hardly anybody likes."""

    found: ClassVar = {"weight of popularity": 0.0}

    def fit(self, train: Interactions, **options: Any) -> "UpsideDown":
        super().fit(train, **options)
        self.counts = -self.counts
        return self


def test_a_first_model_worse_than_popularity_leaves_popularity_in_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "create_model", lambda _: UpsideDown())

    result = train(make_dataset(make_ratings(900), 100), tmp_path)

    assert result.decision is not None
    assert not result.decision.promoted
    assert result.decision.code is Code.POPULARITY_INSTEAD
    serving = current_version(tmp_path)
    assert serving is not None
    assert serving != result.version
    manifest = verify(tmp_path / serving)
    assert manifest.model == "popularity"
    scorer = load_scorer(tmp_path / serving, manifest)
    assert scorer.score(np.zeros(0, np.int64), np.zeros(0, np.float32)).max() > 0


def test_a_worse_model_is_kept_out_of_service_and_both_figures_are_said(
    first: TrainingResult, dataset: PreparedDataset, models_dir: Path
) -> None:
    result = train(dataset, models_dir, model="popularity")

    assert result.decision is not None
    assert not result.decision.promoted
    assert result.decision.figures["old_ndcg_10"] > result.decision.figures["new_ndcg_10"]
    assert current_version(models_dir) == first.version


def test_the_old_bundle_is_asked_in_the_rows_of_the_new_catalog(
    first: TrainingResult, dataset: PreparedDataset, models_dir: Path, ratings: Interactions
) -> None:
    turned = dataset.films.iloc[::-1].reset_index(drop=True)
    new = Interactions.from_frames(dataset.ratings, turned)
    scorer = load_scorer(models_dir / first.version, read_manifest(models_dir / first.version))

    old = BundleAnswers.open(models_dir, first.version, new.film_ids, dataset.editions)

    person = ratings.histories(np.array([6]))
    expected = scorer.score(person.films, person.ratings)
    np.testing.assert_allclose(
        old.score(new.histories(np.array([6])))[0], expected[::-1], rtol=1e-4, atol=1e-4
    )


def test_a_film_known_to_the_old_bundle_by_another_edition_is_found(
    first: TrainingResult, models_dir: Path
) -> None:
    editions = pd.DataFrame({"product_id": ["f007", "new"], "film_id": ["renamed", "new"]})

    old = BundleAnswers.open(models_dir, first.version, np.array(["renamed", "new"], object), editions)

    scores = old.score(people_of([[0]], [[5.0]], 2))
    assert np.isfinite(scores[0, 0])
    assert np.isnan(scores[0, 1])


@pytest.fixture(scope="module")
def article(dataset: PreparedDataset, models_dir: Path) -> TrainingResult:
    return train(dataset, models_dir, model="article")


def test_an_article_model_is_saved_for_study_and_not_served(
    article: TrainingResult, models_dir: Path
) -> None:
    directory = models_dir / article.version

    assert article.decision is None
    assert not read_manifest(directory).servable
    assert (directory / "loss.png").exists()
    assert open_arrays(directory)["user_ids"][0] == "u000"
    with pytest.raises(BundleError, match="train the default model"):
        load_scorer(directory, read_manifest(directory))


def test_without_promotion_the_bundle_waits(dataset: PreparedDataset, tmp_path: Path) -> None:
    result = train(dataset, tmp_path, model="popularity", promote=False)

    assert [manifest.version for manifest in list_bundles(tmp_path)] == [result.version]
    assert current_version(tmp_path) is None


def test_progress_is_told_and_ends_each_step(dataset: PreparedDataset, tmp_path: Path) -> None:
    told: dict[str, list[float]] = {}

    train(
        dataset,
        tmp_path,
        model="popularity",
        progress=lambda step, done, total: told.setdefault(step, []).append(done / total),
    )

    assert all(values == sorted(values) and values[-1] == 1 for values in told.values())
    assert "counting ratings" in told


def test_what_cannot_be_trained_is_said(dataset: PreparedDataset, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="choose from network"):
        train(dataset, tmp_path, model="ease", progress=no_progress)
    empty = PreparedDataset(dataset.ratings.iloc[:0], dataset.films, dataset.editions, {})
    with pytest.raises(BadInputError, match="no ratings"):
        train(empty, tmp_path)
