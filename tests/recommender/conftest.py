"""Ratings with structure, made on the spot: people and films of four tastes."""

import numpy as np
import pandas as pd
import pytest

from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import PreparedDataset

TASTES = 4


def make_ratings(people: int = 240, films: int = 100, *, seed: int = 0) -> pd.DataFrame:
    """People rate 10 to 25 films, mostly of their own taste; those they like more, some are stricter."""
    random = np.random.default_rng(seed)
    popularity = random.permutation(1 / (np.arange(films) + 5.0))
    quality = random.normal(0, 0.4, films)
    taste_of_film = np.arange(films) % TASTES
    rows = []
    for person in range(people):
        own = taste_of_film == person % TASTES
        chance = popularity * np.where(own, 6.0, 1.0)
        rated = random.choice(films, random.integers(10, 26), replace=False, p=chance / chance.sum())
        stars = 3.0 + np.where(own[rated], 1.1, -0.9) + quality[rated] + random.normal(0, 0.5) * 0.6
        stars += random.normal(0, 0.5, len(rated))
        rows += [
            (f"u{person:03}", f"f{film:03}", float(np.clip(np.rint(star), 1, 5)), 1_500_000_000 + 1000 * at)
            for at, (film, star) in enumerate(zip(rated, stars, strict=True))
        ]
    frame = pd.DataFrame(rows, columns=["user_id", "film_id", "rating", "rated_at"])
    return frame.astype({"rating": np.float32, "rated_at": np.int64})


def make_dataset(ratings: pd.DataFrame, n_films: int) -> PreparedDataset:
    """A prepared data set around ratings of films f000 to f<n_films - 1>."""
    film_ids = [f"f{film:03}" for film in range(n_films)]
    grouped = ratings.groupby("film_id")["rating"]
    films = pd.DataFrame(
        {
            "film_id": film_ids,
            "title": [f"Film {film_id}" for film_id in film_ids],
            "year": pd.array([1990] * n_films, dtype="Int16"),
            "genres": [["Drama"]] * n_films,
            "link": [f"https://www.amazon.com/dp/{film_id}" for film_id in film_ids],
            "link_kind": "product",
            "rating_mean": grouped.mean().reindex(film_ids).to_numpy(np.float32),
            "rating_count": grouped.size().reindex(film_ids, fill_value=0).to_numpy(np.int32),
            "category": None,
            "description": None,
            "price": None,
            "people": [[]] * n_films,
        }
    )
    editions = pd.DataFrame(
        {
            "product_id": film_ids,
            "film_id": film_ids,
            "title": films["title"],
            "link": None,
            "price": None,
            "year": films["year"],
        }
    )
    return PreparedDataset(ratings.assign(source="test"), films, editions, {})


@pytest.fixture(scope="session")
def ratings_frame() -> pd.DataFrame:
    return make_ratings()


@pytest.fixture(scope="session")
def dataset(ratings_frame: pd.DataFrame) -> PreparedDataset:
    return make_dataset(ratings_frame, 100)


@pytest.fixture(scope="session")
def ratings(dataset: PreparedDataset) -> Interactions:
    return Interactions.from_dataset(dataset)
