"""How the tower learns: lists get better, the best pass is kept, and the same seed gives the same weights."""

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from recommender.errors import BadInputError
from recommender.evaluation.metrics import hits, ndcg, top_films
from recommender.models.keras_environment import keras
from recommender.network.history_cuts import CutSettings
from recommender.network.keras_layers import BranchLayer
from recommender.network.tower import TowerBranch
from recommender.network.tower_training import TowerModel, TowerSettings, TowerTrial, train_tower
from recommender.progress import no_progress
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import random_per_person
from tests.recommender.people import people_of

SETTINGS = TowerSettings(hidden=8, epochs=12, learning_rate=0.03, patience=3, cuts=CutSettings(batch=32))
SAMPLED = CutSettings(batch=32, all_films=10, wanted=30, random=30)


@pytest.fixture(scope="module")
def known(ratings: Interactions) -> Interactions:
    return random_per_person(ratings).train


@pytest.fixture(scope="module")
def question(ratings: Interactions) -> tuple[Histories, Histories]:
    split = random_per_person(ratings)
    relevant = split.test.subset(split.test.ratings >= 4)
    users = relevant.active_users()
    return split.train.histories(users), relevant.histories(users)


def quality(scores: np.ndarray, given: Histories, wanted: Histories, depth: int = 10) -> float:
    found = hits(top_films(scores.copy(), given.seen, 50), wanted.seen)
    return float(ndcg(found, wanted.lengths, depth).mean())


def trained(
    known: Interactions, settings: TowerSettings, trial: TowerTrial | None = None, seed: int = 1
) -> tuple[TowerBranch, dict[str, list[float]]]:
    return train_tower(known, settings, trial=trial, progress=no_progress, seed=seed)


def of(branch: TowerBranch, people: Histories) -> np.ndarray:
    return branch.score_people(people.indptr, people.films, people.ratings)


def test_lists_become_better_than_popularity(
    known: Interactions, question: tuple[Histories, Histories]
) -> None:
    given, wanted = question
    liked = known.subset(known.ratings >= 4).film_counts().astype(np.float32)

    branch, history = trained(known, SETTINGS)

    popular = quality(np.tile(liked, (len(given), 1)), given, wanted)
    assert quality(of(branch, given), given, wanted) > 1.2 * popular
    assert history["loss"][-1] < 0.9 * history["loss"][0]


def test_the_loss_is_that_of_wanted_films_among_corrected_candidates(known: Interactions) -> None:
    branch, _ = trained(known, replace(SETTINGS, epochs=1))
    told = np.array([[4, 9], [30, 0]], np.int32), np.array([[5, 2], [4, 0]], np.float32)
    candidates, correction = np.array([2, 7, 50, 81]), np.array([0, -0.5, -2, -0.1], np.float32)
    batch = {
        "ids": told[0],
        "stars": told[1],
        "candidates": candidates.astype(np.int32),
        "correction": correction,
        "wanted_person": np.array([0, 0, 1], np.int32),
        "wanted_place": np.array([2, 3, 0], np.int32),
    }
    model = TowerModel(BranchLayer.of(branch))

    scores = keras.ops.convert_to_numpy(model(batch))
    loss = float(model.compute_loss(x=batch, y_pred=scores))

    expected = branch.score(*told)[:, candidates] - correction
    logs = expected - np.log(np.exp(expected).sum(axis=1, keepdims=True))
    np.testing.assert_allclose(scores, expected, rtol=1e-4, atol=1e-5)
    assert loss == pytest.approx(-(logs[0, 2] + logs[0, 3] + logs[1, 0]) / 3, rel=1e-4)


def test_candidates_of_a_large_catalog_teach_what_all_films_teach(
    known: Interactions, question: tuple[Histories, Histories]
) -> None:
    given, wanted = question

    over_all, over_some = (
        quality(of(trained(known, settings)[0], given), given, wanted)
        for settings in (SETTINGS, replace(SETTINGS, cuts=SAMPLED))
    )

    assert over_some > 0.85 * over_all


def test_training_stops_where_lists_get_no_better_and_keeps_the_best(
    known: Interactions, question: tuple[Histories, Histories]
) -> None:
    settings = replace(SETTINGS, epochs=60, learning_rate=0.1)

    branch, history = trained(known, settings, TowerTrial([question]))

    noted = history["val_ndcg"]
    best = int(np.argmax(noted))
    assert 0 < best == len(noted) - 1 - settings.patience
    assert len(noted) < 50
    scores = of(branch, question[0])
    kept = np.mean([quality(scores, *question, depth) for depth in (10, 50)])
    assert kept == pytest.approx(noted[best], abs=1e-6)


def test_a_trial_without_questions_goes_to_the_last_pass(known: Interactions) -> None:
    _, history = trained(known, replace(SETTINGS, epochs=2), TowerTrial([]))

    assert len(history["loss"]) == 2
    assert "val_ndcg" not in history


def test_the_same_seed_gives_the_same_weights(known: Interactions) -> None:
    short = replace(SETTINGS, epochs=2)

    (one, _), (again, _), (other, _) = (trained(known, short, seed=seed) for seed in (1, 1, 2))

    for table in one.tables:
        np.testing.assert_array_equal(getattr(one, table), getattr(again, table))
    assert (one.films != other.films).all()


WITH_TENSORBOARD = find_spec("tensorboard") is not None


@pytest.mark.skipif(WITH_TENSORBOARD, reason="TensorBoard is installed")
def test_without_tensorboard_its_files_are_refused_in_a_line(known: Interactions, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="pip install tensorboard"):
        trained(known, replace(SETTINGS, log_dir=tmp_path))


@pytest.mark.skipif(not WITH_TENSORBOARD, reason="TensorBoard is not installed")
def test_tensorboard_finds_its_files(known: Interactions, tmp_path: Path) -> None:
    trained(known, replace(SETTINGS, epochs=1, log_dir=tmp_path))

    assert list(tmp_path.rglob("events.out.tfevents.*"))


def test_ratings_of_which_nothing_can_be_learned_leave_popularity(ratings: Interactions) -> None:
    disliked = ratings.subset(ratings.ratings < 3)

    branch, history = trained(disliked, SETTINGS)

    assert history["loss"] == []
    assert np.isfinite(of(branch, disliked.histories(np.array([0, 1])))).all()


def test_a_liked_film_says_something_else_than_the_same_film_disliked(known: Interactions) -> None:
    branch, _ = trained(known, SETTINGS)
    told = people_of([[4], [4]], [[5], [1]], known.n_films)

    liked, disliked = of(branch, told)

    own_taste = np.arange(known.n_films) % 4 == 0
    gap = [scores[own_taste].mean() - scores[~own_taste].mean() for scores in (liked, disliked)]
    assert gap[0] > gap[1] + 0.1 * liked.std()
