"""What the quality benchmark asks, and of whom."""

import numpy as np
import pandas as pd
import pytest

from benchmarks.quality_cold import LEAST, SHARE, STEPS, Newcomers
from benchmarks.quality_data import Data, part
from benchmarks.quality_measure import Errors, errors_of, star_difference
from benchmarks.quality_peers import ResidualFactors
from recommender.models.base import SideInformation
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import Split
from tests.recommender.conftest import make_dataset, make_ratings


@pytest.fixture(scope="module")
def data() -> Data:
    random = np.random.default_rng(5)
    frames = []
    for person in range(120):
        rated = random.choice(80, random.integers(3, 45), replace=False)
        frames.append(
            pd.DataFrame(
                {
                    "user_id": f"u{person:03}",
                    "film_id": [f"f{film:03}" for film in rated],
                    "rating": random.integers(1, 6, len(rated)).astype(np.float32),
                    "rated_at": random.integers(0, 50, len(rated)),
                }
            )
        )
    dataset = make_dataset(pd.concat(frames, ignore_index=True), 80)
    return Data("made up", Interactions.from_dataset(dataset), SideInformation(dataset.films), dataset)


@pytest.mark.parametrize("by_time", [False, True])
def test_a_share_of_each_persons_ratings_is_asked_rounded_up(data: Data, *, by_time: bool) -> None:
    split = part(data, data.ratings, 0.2, by_time=by_time)

    lengths = np.bincount(data.ratings.users)
    asked = np.bincount(split.test.users, minlength=len(lengths))
    assert asked.tolist() == [int(np.ceil(length * 0.2 - 1e-9)) for length in lengths]
    assert len(split.train) + len(split.test) == len(data.ratings)
    if by_time:
        for user in range(len(lengths)):
            known = split.train.times[split.train.users == user]
            assert known.max() <= split.test.times[split.test.users == user].min()


def test_newcomers_are_asked_the_same_films_whatever_is_known_of_them(data: Data) -> None:
    people = Newcomers.of(data.ratings)

    trained = set(people.train.users.tolist())
    whole = set(np.flatnonzero(np.bincount(data.ratings.users) >= LEAST).tolist())
    last = people.questions[max(STEPS)]
    assert 0 < len(last.given) <= len(whole - trained)
    for step, question in people.questions.items():
        assert question.given.lengths.tolist() == [step] * len(last.given)
        assert question.wanted.films.tolist() == last.wanted.films.tolist()
        assert question.wanted.ratings.min() >= 4
        # Nothing tells a model who they are.
        assert set(question.given.users.tolist()) <= {-1}
    inner = Newcomers.of(people.train, 2 * SHARE)
    assert len(inner.questions[1].given)
    assert len(inner.train) < len(people.train)
    assert not np.any((last.given.seen.toarray() > 0) & (last.wanted.seen.toarray() > 0))


def test_differences_of_errors_are_paired() -> None:
    given, users = np.array([1, 3, 5, 4], np.float32), np.array([7, 7, 9, 9])
    exact, off = errors_of(given, given, users), errors_of(given + 0.5, given, users)

    assert isinstance(exact, Errors)
    assert exact.rmse == 0
    assert off.rmse == off.mae == pytest.approx(0.5)
    figures = star_difference(exact, off)
    assert figures["rmse"]["value"] == figures["rmse"]["low"] == figures["mae"]["high"] == pytest.approx(-0.5)


def test_residual_factors_predict_better_than_the_mean() -> None:
    ratings = Interactions.from_dataset(make_dataset(make_ratings(), 100))
    aside = np.random.default_rng(1).random(len(ratings)) < 0.2
    train, test = ratings.subset(~aside), ratings.subset(aside)
    split = Split("", train, train, test)

    model = ResidualFactors(8, 1.5).fit(train)
    predicted = model.stars(split.given.histories(), test.users, test.films)

    error = np.sqrt(np.mean((predicted - test.ratings) ** 2))
    assert error < 0.8 * np.sqrt(np.mean((train.ratings.mean() - test.ratings) ** 2))
