"""Two balances of the branches: popularity leads the lists of beginners, and gives way."""

from collections.abc import Callable

import numpy as np
import pytest

from recommender.models.network_beginners import find_blend_by_length
from recommender.models.network_candidates import Candidates
from recommender.progress import no_progress
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import Split, random_per_person
from recommender.serving.network_numbers import Blend

N_FILMS = 120


@pytest.fixture
def inner() -> Split:
    """People who like the films of their half, the first of them most, rated in any order."""
    random = np.random.default_rng(3)
    users, films = [], []
    for user in range(150):
        likely = np.where(np.arange(N_FILMS) % 2 == user % 2, 1.0, 0.03) / (5 + np.arange(N_FILMS))
        films.append(random.choice(N_FILMS, 40, replace=False, p=likely / likely.sum()))
        users.append(np.full(40, user))
    columns = np.concatenate(users), np.concatenate(films)
    ratings = Interactions(
        *columns,
        np.full(6000, 5, np.float32),
        random.permutation(6000),
        np.arange(150).astype(object),
        np.arange(N_FILMS).astype(object),
    )
    return random_per_person(ratings, 0.2)


def scores_of(people: Histories) -> dict[str, np.ndarray]:
    """Popularity, and a branch that learns somebody's half slowly: each rating tells a little, with noise."""
    popular = np.tile(-np.log(5 + np.arange(N_FILMS)), (len(people), 1))
    own_half = np.asarray(people.seen @ (np.arange(N_FILMS) % 2 * 2 - 1))
    noise = np.random.default_rng(4).normal(0, 4, (len(people), N_FILMS))
    personal = own_half[:, None] * (np.arange(N_FILMS) % 2 * 2 - 1) / 10 + noise
    return {"popularity": popular.astype(np.float32), "linear": personal.astype(np.float32)}


def found(inner: Split, many: dict[str, float], score: Callable[[Histories], dict[str, np.ndarray]]) -> Blend:
    users = np.arange(150)
    people = Candidates.of(score, inner.train.histories(users), inner.test.histories(users))
    return find_blend_by_length(score, many, people, inner, 4.0, progress=no_progress, seed=1)


def test_popularity_counts_for_beginners_and_fades(inner: Split) -> None:
    many = {"popularity": 0.0, "linear": 1.0}

    blend = found(inner, many, scores_of)

    assert blend.many == many
    after = [blend.after(ratings)["popularity"] for ratings in (0, 5, 20, 200)]
    assert after == sorted(after, reverse=True)
    assert after[0] > blend.after(0)["linear"]
    assert after[-1] == pytest.approx(0, abs=1e-3)


def test_people_with_many_ratings_are_not_served_worse(inner: Split) -> None:
    """Were popularity bad for everybody with more than a few ratings, it would have to go."""
    many = {"popularity": -2.0, "linear": 1.0}

    def score(people: Histories) -> dict[str, np.ndarray]:
        scores = scores_of(people)
        return scores | {"popularity": -scores["popularity"]}

    blend = found(inner, many, score)

    usual = int(inner.train.histories(np.arange(150)).lengths.mean())
    assert blend.after(usual)["popularity"] == pytest.approx(-2.0, abs=0.3)


def test_nobody_rates_enough_to_tell(inner: Split) -> None:
    few = inner.test.subset(inner.test.users < 0)

    blend = found(Split("", inner.train, inner.train, few), {"popularity": 0.2, "linear": 1.0}, scores_of)

    assert blend.after(0) == blend.after(50) == {"popularity": 0.2, "linear": 1.0}


def test_a_blend_is_half_way_at_its_pace() -> None:
    blend = Blend({"deep": 1.0}, {"deep": 3.0}, 10.0)

    assert [blend.after(ratings)["deep"] for ratings in (0, 10)] == [3.0, 2.0]
    np.testing.assert_allclose(blend.after(np.array([0, 10, 1000]))["deep"], [3, 2, 1])
