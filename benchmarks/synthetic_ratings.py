"""Ratings with tastes in them, of any size, for benchmarks that need no file."""

import numpy as np

from recommender.ratings.interactions import Interactions

TASTES = 8
PER_PERSON = 2.5  # mean of the log of how many films somebody rates


def synthetic_ratings(n_people: int, n_films: int, seed: int = 7) -> Interactions:
    """People who choose films by popularity and rate them by taste; 1 to 5 whole stars.

    Popularity falls like 1 / rank, so that most films have few ratings, as in shops.
    """
    random = np.random.default_rng(seed)
    lengths = np.clip(random.lognormal(PER_PERSON, 0.8, n_people).astype(np.int64), 2, n_films // 4)
    popularity = 1 / np.arange(10, n_films + 10) ** 0.9
    users = np.repeat(np.arange(n_people), lengths)
    films = random.choice(n_films, len(users), p=popularity / popularity.sum())
    pairs = np.unique(users * n_films + films)
    users, films = pairs // n_films, pairs % n_films
    of_people, of_films = random.normal(size=(n_people, TASTES)), random.normal(size=(n_films, TASTES))
    taste = (of_people[users] * of_films[films]).sum(axis=1) / np.sqrt(TASTES)
    offsets = random.normal(0, 0.4, n_people)[users] + random.normal(0, 0.5, n_films)[films]
    stars = np.clip(np.rint(3.7 + offsets + 0.5 * taste + random.normal(0, 0.7, len(users))), 1, 5)
    return Interactions(
        users,
        films,
        stars.astype(np.float32),
        random.integers(1_500_000_000, 1_540_000_000, len(users)),
        np.array([f"u{code}" for code in range(n_people)], dtype=object),
        np.array([f"f{code}" for code in range(n_films)], dtype=object),
    )
