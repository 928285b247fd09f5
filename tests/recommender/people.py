"""People made from plain lists."""

from collections.abc import Sequence

import numpy as np

from recommender.ratings.histories import Histories


def people_of(films: Sequence[Sequence[int]], stars: Sequence[Sequence[float]], n_films: int) -> Histories:
    """New people with these films and stars; film codes outside the catalog are dropped."""
    rated = [
        sorted((film, given) for film, given in zip(*person, strict=True) if 0 <= film < n_films)
        for person in zip(films, stars, strict=True)
    ]
    ratings = [rating for person in rated for rating in person]
    return Histories(
        np.concatenate([[0], np.cumsum([len(person) for person in rated])]).astype(np.int64),
        np.array([film for film, _ in ratings], np.int64),
        np.array([given for _, given in ratings], np.float32),
        np.full(len(rated), -1, np.int64),
        n_films,
    )
