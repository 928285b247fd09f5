"""What the quality benchmark asks, and of whom."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from benchmarks import quality
from benchmarks.quality_data import Data, part
from benchmarks.quality_measure import Errors, errors_of, star_difference
from benchmarks.quality_new_people import DIAL, all_at_once, dial_of, measure
from benchmarks.quality_peers import ResidualFactors
from benchmarks.quality_pictures import draw
from benchmarks.quality_tables import show_new_people
from recommender.evaluation.new_people import NewPeople
from recommender.evaluation.personal_lists import Films
from recommender.models.base import SideInformation
from recommender.models.ease import Ease
from recommender.models.popularity import Popularity
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import Split
from tests.recommender.conftest import make_dataset, make_ratings


@pytest.fixture(scope="module")
def data() -> Data:
    random = np.random.default_rng(5)
    frames = []
    for person in range(120):
        rated = random.choice(160, random.integers(3, 45), replace=False)
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
    dataset = make_dataset(pd.concat(frames, ignore_index=True), 160)
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


class Dialled(Popularity):
    """The familiar at one end of its dial, something else for everybody at the other."""

    def score(self, people: Histories, dial: float = 0.0) -> np.ndarray:
        own = np.random.default_rng(3).random((people.n_films, people.n_films))
        return np.asarray(
            (1 - dial) * super().score(people) + (1 + dial) * 60 * (people.seen @ own), np.float32
        )


def test_models_are_asked_at_each_number_of_likes_and_along_their_dial(data: Data) -> None:
    people = NewPeople.of(data.ratings, (0, 1, 3, 5), fewest_likes=10)
    models = {
        "network": ("", Dialled().fit(people.train)),
        "EASE": ("λ", Ease().fit(people.train)),
        "popularity": ("", Popularity().fit(people.train)),
    }

    result = measure(data, people, models)

    assert result["likes"] == [1, 3, 5]
    assert result["people"] == len(people.told[0])
    assert result["ahead"]["1"]["ndcg_10"]["of"] == "EASE"
    one = result["methods"]["network"]["at"]["1"]
    assert one["ndcg_10"]["low"] <= one["ndcg_10"]["value"] <= one["ndcg_10"]["high"]
    along = result["dial"]["3"]
    assert [point["dial"] for point in along] == list(DIAL)
    assert along[0]["personalisation"] < along[-1]["personalisation"]
    assert along[2]["ndcg_10"] == pytest.approx(result["methods"]["network"]["at"]["3"]["ndcg_10"]["value"])
    assert json.loads(json.dumps(result, allow_nan=False)) == result
    show_new_people(result | {"network_seconds": 1.0})


def test_a_model_without_a_dial_is_one_point(data: Data) -> None:
    people = NewPeople.of(data.ratings, (0, 1), fewest_likes=10)
    films = Films.of(people.train.film_counts(), data.side.films)

    along = dial_of(Popularity().fit(people.train), people, films)

    assert [point["dial"] for point in along["1"]] == [0.0]


def test_the_trade_is_drawn_for_each_data_set(data: Data, tmp_path: Path) -> None:
    people = NewPeople.of(data.ratings, (0, 1, 3), fewest_likes=10)
    fitted = {"network": ("", Dialled().fit(people.train)), "EASE": ("", Ease().fit(people.train))}

    draw({"starter/new-people": measure(data, people, fitted)}, tmp_path, everything=False)

    assert [path.name for path in tmp_path.iterdir()] == ["trade_starter.png"]


def test_settings_are_chosen_on_all_numbers_of_likes_together(data: Data) -> None:
    people = NewPeople.of(data.ratings, (1, 3), fewest_likes=10)

    question = all_at_once(people)

    assert question.given.lengths.tolist() == [1] * len(people.told[1]) + [3] * len(people.told[3])
    assert not np.any((question.given.seen.toarray() > 0) & (question.wanted.seen.toarray() > 0))


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


def test_a_part_that_was_measured_is_not_measured_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def measured(key: str) -> dict[str, float]:
        asked.append(key)
        return {"value": 0.5}

    monkeypatch.setattr(quality, "_measured", measured)

    results = [quality.measure("ml-100k/80", tmp_path / "kept") for _ in range(2)]

    assert results == [{"value": 0.5}] * 2
    assert asked == ["ml-100k/80"]
