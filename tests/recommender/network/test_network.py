"""The whole network: what it chooses for itself, and the bundle it writes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from recommender.bundle import BundleWriter
from recommender.evaluation.objective import LIKED
from recommender.models.base import SideInformation
from recommender.network import choices, fitting
from recommender.network.answer import BRANCHES, NetworkScorer
from recommender.network.factors import LIKES
from recommender.network.fitting import BranchFitting
from recommender.network.network import Network
from recommender.network.popularity import PopularityBranch
from recommender.network.settings import NetworkSettings
from recommender.network.tower_training import TowerSettings, train_tower
from recommender.progress import no_progress
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from tests.recommender.network.conftest import SMALL


def fitting_of(settings: NetworkSettings) -> BranchFitting:
    return BranchFitting(settings, None, LIKED, LIKES, no_progress, seed=1)


@pytest.fixture(scope="module")
def network(ratings: Interactions, side: SideInformation) -> Network:
    return Network(SMALL).fit(ratings, side=side, seed=1)


def test_it_says_what_it_found(network: Network) -> None:
    weights = network.scorer.weights

    assert network.found["linear penalty"] == 30.0
    assert 1 <= network.found["tower epochs"] <= 3
    for at, name in enumerate(weights.names):
        assert network.found[f"{name} in the end"] == pytest.approx(weights.warm[at])
        assert network.found[f"{name} half-life"] == pytest.approx(weights.half_life[at])
    assert len(network.history["val_ndcg"]) == len(network.history["loss"]) == 3


def test_branches_that_count_for_nothing_are_left_out(network: Network) -> None:
    weights = network.scorer.weights

    counts = (weights.cold != 0) | (weights.warm != 0)
    assert all(count or name == "popularity" for name, count in zip(weights.names, counts, strict=True))
    assert set(network.scorer.branches) == {*weights.names, "stars", "popularity"}


def test_a_unit_of_weight_is_a_standard_deviation_of_the_branch(
    network: Network, ratings: Interactions
) -> None:
    people = ratings.histories()
    weights = network.scorer.weights

    for name, scale in zip(weights.names, weights.scale, strict=True):
        scores = network.scorer.branches[name].score_people(people.indptr, people.films, people.ratings)
        assert scores.std() * scale == pytest.approx(1, rel=0.2)


def test_a_branch_that_tells_no_films_apart_weighs_nothing(ratings: Interactions) -> None:
    likes = np.full((100, 1), 0.6931472, np.float32)
    likes[3] = np.nextafter(likes[3], np.float32(1))
    people = ratings.histories(np.arange(9))
    branches = [PopularityBranch(likes), PopularityBranch.fit(ratings, 4.0)]

    scale = choices.scale_of([*branches], people)

    assert scale[0] == 0
    assert scale[1] > 0


def test_weights_for_new_people_are_found_where_enough_of_them_are_put_aside(
    ratings: Interactions, side: SideInformation
) -> None:
    settings = replace(SMALL, new_people=0.4, new_people_likes=(6,))

    weights = Network(settings).fit(ratings, side=side, seed=1).scorer.weights

    assert (weights.cold != weights.warm).any()


def test_large_catalogs_get_narrower_towers_and_many_people_larger_steps() -> None:
    def of(n_films: int, people: int) -> tuple[int, int, float]:
        ids = np.arange(people).astype(str).astype(object)
        ratings = Interactions(
            np.arange(people),
            np.zeros(people, np.int64),
            np.ones(people, np.float32),
            np.zeros(people, np.int64),
            ids,
            np.arange(n_films).astype(str).astype(object),
        )
        tower = fitting_of(NetworkSettings()).tower(ratings, None)
        return tower.hidden, tower.cuts.batch, tower.learning_rate

    usual = NetworkSettings().tower
    assert of(1_682, 943) == (usual.hidden, usual.cuts.batch, usual.learning_rate)
    hidden, batch, rate = of(100_000, 10)
    assert (hidden, batch, rate) == (24, usual.cuts.batch, usual.learning_rate)
    hidden, batch, rate = of(200, 9_600)
    assert usual.cuts.batch < batch <= of(200, 200_000)[1] <= 1024
    assert rate == pytest.approx(usual.learning_rate * np.sqrt(batch / usual.cuts.batch))
    assert of(2_000_000, 10)[0] == 8


def test_in_large_catalogs_films_rated_ten_times_have_linear_weights(ratings: Interactions) -> None:
    wide = replace(ratings, film_ids=np.arange(12_001).astype(str).astype(object))

    linear = fitting_of(replace(SMALL, linear_films=4000)).linear(wide, 30.0)

    assert len(linear.weights) == (ratings.film_counts() >= 10).sum()
    assert len(fitting_of(replace(SMALL, linear_films=4000)).linear(ratings, 30.0).weights) == 100


def test_people_with_few_ratings_keep_theirs_where_enough_others_are_asked() -> None:
    users = np.repeat(np.arange(4), [2, 2, 10, 10])
    ids = np.arange(10).astype(str).astype(object)
    ratings = Interactions(
        users,
        np.concatenate([[0, 1], [2, 3], np.arange(10), np.arange(10)]),
        np.full(len(users), 4.0, np.float32),
        np.arange(len(users)),
        ids[:4],
        ids,
    )

    def asked(enough: int) -> list[int]:
        inner = choices._put_aside(ratings, NetworkSettings(enough_people=enough), LIKED, 1)
        return np.bincount(inner.test.users, minlength=4).tolist()

    assert asked(enough=2) == [0, 0, 2, 2]
    assert asked(enough=3) == [1, 1, 2, 2]


@pytest.mark.parametrize("every_branch", [False, True], ids=["as found", "every branch counts"])
def test_a_bundle_answers_as_the_network_that_wrote_it(
    network: Network, scorer: NetworkScorer, people: Histories, tmp_path: Path, *, every_branch: bool
) -> None:
    saved = Network.of(scorer if every_branch else network.scorer)
    with BundleWriter(tmp_path, "network") as writer:
        saved.save(writer)
        arrays = {path.stem: np.load(path) for path in (writer.directory / "arrays").glob("*.npy")}
        again = NetworkScorer.load(writer.directory, arrays)
        assert (writer.directory / "model.keras").exists()

    np.testing.assert_array_equal(
        again.score_batch(people.indptr, people.films, people.ratings), saved.score(people)
    )
    if every_branch:
        assert {kind.name for kind in BRANCHES} == set(again.branches)


def test_a_large_catalog_is_written_in_half_precision(
    scorer: NetworkScorer, people: Histories, tmp_path: Path
) -> None:
    saved = Network.of(scorer, replace(SMALL, films_in_full=50))
    with BundleWriter(tmp_path, "network") as writer:
        saved.save(writer)
        arrays = {path.stem: np.load(path) for path in (writer.directory / "arrays").glob("*.npy")}
        again = NetworkScorer.load(writer.directory, arrays)

    assert {name for name, array in arrays.items() if array.dtype == np.float16} >= {
        "tower_rated",
        "tower_films",
        "linear_weights",
        "factors_factors",
        "content_directions",
        "stars_spread",
    }
    given = people.indptr, people.films, people.ratings
    scores, others = scorer.score_batch(*given), again.score_batch(*given)
    np.testing.assert_allclose(others, scores, atol=0.005 * np.ptp(scores))
    every = np.arange(100)
    stars = [
        one.expected_rating(np.array([4, 9, 30]), np.array([5, 1, 3.5], np.float32), every)
        for one in (scorer, again)
    ]
    np.testing.assert_allclose(*stars, atol=0.02)


def test_trial_and_last_training_are_logged_apart(
    ratings: Interactions, side: SideInformation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged: list[Path | None] = []

    def noted(train: Interactions, settings: TowerSettings, **options: Any) -> object:
        logged.append(settings.log_dir)
        return train_tower(train, replace(settings, log_dir=None, epochs=1), **options)

    monkeypatch.setattr(fitting, "train_tower", noted)
    model = Network(SMALL)
    model.log_dir = tmp_path
    model.fit(ratings, side=side)

    assert logged == [tmp_path / "trial", tmp_path / "last"]
