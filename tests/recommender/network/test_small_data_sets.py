"""Data sets too small to choose anything on are trained on all the same."""

import numpy as np
import pandas as pd
import pytest

from recommender.models.base import SideInformation
from recommender.network.network import Network
from recommender.ratings.interactions import Interactions
from tests.recommender.network.conftest import SMALL, named_films
from tests.recommender.people import people_of

FILMS = 7


def some_ratings(people: int, each: int, *, star: float | None = None) -> Interactions:
    random = np.random.default_rng(1)
    users = np.repeat(np.arange(people), each)
    films = np.concatenate([random.choice(FILMS, each, replace=False) for _ in range(people)])
    stars = random.integers(1, 6, len(users)) if star is None else np.full(len(users), star)
    frame = pd.DataFrame(
        {
            "user_id": [f"u{user}" for user in users],
            "film_id": [f"f{film}" for film in films],
            "rating": stars.astype(np.float32),
            "rated_at": np.arange(len(users)),
        }
    )
    return Interactions.from_frames(frame, pd.DataFrame({"film_id": [f"f{film}" for film in range(FILMS)]}))


@pytest.mark.parametrize(
    ("people", "each", "star"),
    [(1, 1, None), (2, 4, 1.0), (5, FILMS, 5.0)],
)
def test_a_handful_of_people_is_enough(people: int, each: int, star: float | None) -> None:
    ratings = some_ratings(people, each, star=star)

    network = Network(SMALL).fit(ratings, seed=1)

    asked = people_of([[0, 3], [], [5]], [[5, 2], [], [1]], FILMS)
    scores = network.score(asked, 1.0)
    stars = network.stars(asked, np.array([0, 1, 2]), np.array([1, 2, 3]))
    assert scores.shape == (3, FILMS)
    assert np.isfinite(scores).all()
    assert ((stars >= 1) & (stars <= 5)).all()


def test_films_of_which_nobody_rated_one_often_are_trained_on() -> None:
    """A large catalog gives item-to-item weights to films rated ten times only."""
    ratings = some_ratings(5, 3)
    n_films = 12_001
    wide = Interactions.from_frames(
        pd.DataFrame(
            {
                "user_id": ratings.user_ids[ratings.users].astype(object),
                "film_id": [f"f{film}" for film in ratings.films],
                "rating": ratings.ratings,
                "rated_at": ratings.times,
            }
        ),
        pd.DataFrame({"film_id": [f"f{film}" for film in range(n_films)]}),
    )

    network = Network(SMALL).fit(wide, seed=1)

    assert np.isfinite(network.score(people_of([[0, 3]], [[5, 2]], n_films))).all()


def test_words_that_no_two_films_share_do_no_harm() -> None:
    ratings = some_ratings(5, 4)
    films = named_films(FILMS).assign(
        title=[f"word{at}" for at in range(FILMS)], year=None, genres=[[]] * FILMS, people=[[]] * FILMS
    )
    network = Network(SMALL).fit(ratings, side=SideInformation(films), seed=1)

    assert np.isfinite(network.score(people_of([[0, 3]], [[5, 2]], FILMS))).all()
