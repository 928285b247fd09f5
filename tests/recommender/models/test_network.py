"""The default network: the same numbers in Keras and in numpy, reasons that are true, arrays that serve."""

from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pandas as pd
import pytest

from recommender.evaluation.objective import LIKED
from recommender.models import network as network_module
from recommender.models.base import SideInformation
from recommender.models.ease import ease_weights
from recommender.models.network import Network, NetworkSettings
from recommender.models.network_branches import BranchSettings
from recommender.models.network_deep import DeepSettings
from recommender.models.network_linear import LinearGram, linear_weights
from recommender.models.network_stars import StarSettings
from recommender.ratings.interactions import Interactions
from recommender.serving.network_numbers import Blend, FactorNumbers, Worth
from recommender.serving.network_scorer import NetworkScorer

# Keras hands TensorFlow variables to numpy in the way of numpy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(scope="module", params=[100, 60], ids=["all films linear", "some films linear"])
def network(request: pytest.FixtureRequest, ratings: Interactions) -> Network:
    branches = BranchSettings(
        deep=DeepSettings(hidden=8, epochs=4, learning_rate=0.01, batch=32),
        linear_films=request.param,
        linear_penalties=(30.0,),
        factors=4,
        als_epochs=2,
        neighbours=10,
    )
    settings = NetworkSettings(branches, StarSettings(rank=2, sweeps=3))
    fitted = Network(settings).fit(ratings, side=SideInformation(named_films(100)))
    # Whatever the search found: every branch must be in what is compared below.
    random = np.random.default_rng(0)
    near = random.permuted(np.tile(np.arange(100, dtype=np.int32), (100, 1)), axis=1)
    fitted.arrays |= {
        "linear": random.normal(size=(request.param, request.param)).astype(np.float32),
        "linear_films": np.arange(request.param),
        "factors_0": random.normal(size=(100, 4)).astype(np.float32),
        "factors_1": random.normal(size=(100, 3)).astype(np.float32),
        "star_stack": random.normal(0.5, 0.2, (4, 3)).astype(np.float32),
        "neighbours_films": near[:, :7],
        "neighbours_weights": random.random((100, 7)).astype(np.float32),
        "alike_films": near[:, 7:12],
        "alike_weights": random.random((100, 5)).astype(np.float32),
    }
    names = ("linear", "neighbours", "alike", "factors 0", "factors 1", "deep", "popularity", "taste")
    many = {name: 1 + at / 10 for at, name in enumerate(names)} | {"factors 1": -1.0}
    few = {name: 1 - at / 10 for at, name in enumerate(names)} | {"popularity": 3.0}
    assert fitted.numbers is not None
    fitted.numbers = replace(
        fitted.numbers,
        factors={
            "factors 0": FactorNumbers(0.6, 0.1, 0.1, 0.03, 1.0),
            "factors 1": FactorNumbers(0.5, 0.2, 0.03, 0.3, 0.5),
        },
        blend=Blend(many, few, 5.0),
        linear_low=0.2,
        neighbour_low=0.3,
    )
    return fitted


def named_films(n_films: int) -> pd.DataFrame:
    """Films whose titles, people and genres go with the tastes that made the ratings."""
    return pd.DataFrame(
        {
            "title": [
                f"The {['red', 'blue', 'green', 'grey'][at % 4]} film {at // 20}" for at in range(n_films)
            ],
            "year": pd.array([1960 + at % 50 if at % 7 else None for at in range(n_films)], dtype="Int16"),
            "genres": [["Drama", "Comedy"][at % 2 :] for at in range(n_films)],
            "people": [[f"Actor {at % 4}"] if at % 3 else [] for at in range(n_films)],
        }
    )


def scorer_of(network: Network) -> NetworkScorer:
    assert network.numbers is not None
    return NetworkScorer(network.arrays, network.numbers)


def test_numpy_and_the_saved_keras_model_give_the_same_numbers(
    network: Network, ratings: Interactions, tmp_path: Path
) -> None:
    network.graph().save(tmp_path / "model.keras")
    loaded = keras.saving.load_model(tmp_path / "model.keras")  # safe mode: no code of ours
    people = ratings.histories(np.arange(12))
    scorer = scorer_of(network)

    answers = loaded.predict(people.stars.toarray(), verbose=0)

    scores = scorer.score_batch(people.indptr, people.films, people.ratings)
    np.testing.assert_allclose(answers["scores"], scores, rtol=1e-4, atol=1e-4)
    for person in range(len(people)):
        own = slice(people.indptr[person], people.indptr[person + 1])
        stars = scorer.expected_rating(people.films[own], people.ratings[own], np.arange(ratings.n_films))
        np.testing.assert_allclose(answers["stars"][person], stars, atol=1e-3)


def test_one_person_scores_as_in_a_batch(network: Network, ratings: Interactions) -> None:
    people, scorer = ratings.histories(np.arange(5)), scorer_of(network)

    batch = scorer.score_batch(people.indptr, people.films, people.ratings)

    for person in range(5):
        own = slice(people.indptr[person], people.indptr[person + 1])
        alone = scorer.score(people.films[own], people.ratings[own])
        np.testing.assert_allclose(alone, batch[person], rtol=1e-5, atol=1e-5)


def test_the_order_of_ratings_does_not_matter(network: Network) -> None:
    scorer, films, stars = scorer_of(network), np.array([3, 50, 8]), np.array([5, 2, 4], np.float32)

    straight = scorer.score(films, stars)

    np.testing.assert_allclose(scorer.score(films[::-1], stars[::-1]), straight, rtol=1e-5, atol=1e-5)


def ridge_of(numbers: FactorNumbers, stars: np.ndarray) -> float:
    """The penalty of a person with these ratings, of 100 films."""
    weight = Worth(numbers.neutral, numbers.low).of(stars).sum() + 100 * numbers.background
    return float(numbers.ridge * weight**numbers.exponent)


@pytest.mark.parametrize("n_ratings", [1, 2, 9])
def test_a_reason_is_the_drop_when_the_rating_is_left_out(
    network: Network, ratings: Interactions, n_ratings: int
) -> None:
    person = ratings.histories(np.array([4]))
    films, stars, targets = person.films[:n_ratings], person.ratings[:n_ratings], np.array([77, 4, 90])
    assert network.numbers is not None
    # Balance and penalties of so many ratings for any number of them: that these move is no reason.
    weights = network.numbers.blend.after(n_ratings)
    factors = {
        name: replace(one, ridge=ridge_of(one, stars), exponent=0.0)
        for name, one in network.numbers.factors.items()
    }
    held = replace(network.numbers, blend=Blend(weights, weights, 1.0), factors=factors)
    scorer = NetworkScorer(network.arrays, held)

    def scores(films: np.ndarray, stars: np.ndarray) -> np.ndarray:
        return scorer.score(films, stars)[targets]

    reasons = scorer_of(network).reasons(films, stars, targets)

    drops = [
        scores(films, stars) - scores(np.delete(films, at), np.delete(stars, at)) for at in range(n_ratings)
    ]
    np.testing.assert_allclose(reasons, np.transpose(drops), rtol=1e-3, atol=1e-4)


def test_nobody_in_particular_gets_finite_answers(network: Network) -> None:
    scorer, nothing, no_stars = scorer_of(network), np.zeros(0, np.int64), np.zeros(0, np.float32)

    assert np.isfinite(scorer.score(nothing, no_stars)).all()
    assert np.isfinite(scorer.expected_rating(nothing, no_stars, np.array([0, 5]))).all()
    assert scorer.reasons(nothing, no_stars, np.array([3, 4])).shape == (2, 0)


def test_the_dial_adds_popularity_in_standard_deviations(network: Network) -> None:
    assert network.numbers is not None
    films, stars = np.array([3, 50]), np.array([5, 2], np.float32)
    popularity = network.arrays["popularity"]

    turned = scorer_of(network).score(films, stars, dial=-0.5)

    added = turned - scorer_of(network).score(films, stars)
    np.testing.assert_allclose(added, 0.5 * popularity / popularity.std(), rtol=1e-3, atol=1e-3)


def test_people_of_whom_ratings_are_left_out_keep_the_weights_of_all(network: Network) -> None:
    scorer = scorer_of(network)
    films, stars = np.array([3, 50, 7]), np.array([5, 2, 4], np.float32)
    indptr = np.array([0, 0, 2, 5])
    left_out = scorer.score_batch(
        indptr, np.append(films[:2], films), np.append(stars[:2], stars), 0.5, np.array([3, 3, 3])
    )
    usual = scorer.score_batch(indptr, np.append(films[:2], films), np.append(stars[:2], stars), 0.5)
    assert np.isfinite(left_out).all()
    np.testing.assert_allclose(left_out[2], usual[2], rtol=1e-5, atol=1e-5)
    assert not np.allclose(left_out[1], usual[1])


def test_linear_weights_without_dropout_are_ease(ratings: Interactions) -> None:
    seen = ratings.histories().seen

    weights, _ = linear_weights((seen.T @ seen).toarray(), 50.0, 0.0)

    np.testing.assert_allclose(weights, ease_weights(seen, 50.0), atol=1e-5)


def test_the_linear_branch_is_of_the_films_rated_most_and_often_enough(ratings: Interactions) -> None:
    counts = ratings.film_counts()
    fewest = int(np.median(counts))
    often = np.flatnonzero(counts >= fewest)

    enough = LinearGram(ratings.histories(), Worth(1, 1), 1000, fewest).fit(50.0)
    few = LinearGram(ratings.histories(), Worth(1, 1), 5, fewest).fit(50.0)

    assert 5 < len(often) < ratings.n_films
    assert enough.films.tolist() == often.tolist()
    assert len(few.films) == 5
    assert counts[few.films].min() >= np.sort(counts)[-5]


def test_branches_are_narrower_for_large_catalogs_and_as_set_for_small_ones() -> None:
    settings = BranchSettings()

    large = settings.for_catalog(100_000)

    assert settings.for_catalog(1_682) == settings
    assert (large.deep.hidden, large.factors, large.neighbours) == (24, 64, 0)
    assert (large.alike, len(large.als)) == (0, 1)
    assert (settings.linear_ratings, large.linear_ratings) == (0, 10)
    assert large.factor_films == 18_750


def test_factors_of_large_catalogs_score_the_listed_films_only(
    network: Network, ratings: Interactions
) -> None:
    assert network.numbers is not None
    whole, listed = network.arrays, np.array([2, 5, 77, 90])
    others = np.setdiff1d(np.arange(100), listed)
    scorer = NetworkScorer(whole | {"factor_films": listed}, network.numbers)
    without = replace(network.numbers, factors={})
    people = ratings.histories(np.arange(6))

    scores = scorer.score_batch(people.indptr, people.films, people.ratings)

    all_scored = scorer_of(network).score_batch(people.indptr, people.films, people.ratings)
    none_scored = NetworkScorer(whole, without).score_batch(people.indptr, people.films, people.ratings)
    np.testing.assert_allclose(scores[:, listed], all_scored[:, listed], rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(scores[:, others], none_scored[:, others], rtol=1e-4, atol=1e-4)
    own = slice(people.indptr[1], people.indptr[2])
    films, stars = people.films[own], people.ratings[own]
    np.testing.assert_allclose(scorer.score(films, stars), scores[1], rtol=1e-4, atol=1e-4)
    of_listed, *of_others = scorer.reasons(films, stars, np.array([77, 78, 95]))
    of_all = scorer_of(network).reasons(films, stars, np.array([77]))
    of_none = NetworkScorer(whole, without).reasons(films, stars, np.array([78, 95]))
    np.testing.assert_allclose([of_listed], of_all, rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(of_others, of_none, rtol=1e-5, atol=1e-7)


def test_without_neighbours_the_network_still_trains(ratings: Interactions) -> None:
    branches = BranchSettings(
        deep=DeepSettings(hidden=4, epochs=1), linear_penalties=(30.0,), factors=4, als_epochs=1, neighbours=0
    )

    network = Network(NetworkSettings(branches, StarSettings(rank=2, sweeps=2))).fit(ratings)

    assert "neighbours_films" not in network.arrays


def test_people_with_few_ratings_keep_theirs_where_enough_others_are_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
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

    def asked() -> list[int]:
        return np.bincount(network_module._put_aside(ratings, 0.2, LIKED, 1).test.users, minlength=4).tolist()

    monkeypatch.setattr(network_module, "ENOUGH_TO_CHOOSE_ON", 2)
    assert asked() == [0, 0, 2, 2]
    monkeypatch.setattr(network_module, "ENOUGH_TO_CHOOSE_ON", 3)
    assert asked() == [1, 1, 2, 2]
