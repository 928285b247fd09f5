"""Floors: the least numbers of ratings of a person and of a film."""

from dataclasses import replace

import numpy as np

from recommender.errors import BadInputError
from recommender.ratings.prepared import PreparedDataset


def with_floors(dataset: PreparedDataset, *, min_user_ratings: int, min_film_ratings: int) -> PreparedDataset:
    """Removes people with few ratings, then films with few ratings by the people who stay.

    Args:
        dataset: A data set with one row for each person and film.
        min_user_ratings: Least number of ratings of a person, counted before films are removed.
        min_film_ratings: Least number of ratings of a film, counted among the people who stay.

    Returns:
        The rest, with new counts and means of its films. The report tells how many people and films went.
        With floors of 1, only films without a rating go.

    Raises:
        BadInputError: Nothing is left.
    """
    ratings = dataset.ratings
    of_person = ratings["user_id"].value_counts()
    stays = ratings["user_id"].map(of_person).astype(np.int64) >= min_user_ratings
    ratings = ratings[stays.to_numpy()]
    by_film = ratings.groupby("film_id", observed=True)["rating"].agg(["count", "mean"])
    by_film = by_film[by_film["count"] >= min_film_ratings]
    ratings = ratings[ratings["film_id"].isin(by_film.index)].reset_index(drop=True)
    if ratings.empty:
        raise BadInputError(
            f"no film has {min_film_ratings} ratings by people with {min_user_ratings}: lower the floors."
        )
    films = dataset.films[dataset.films["film_id"].isin(by_film.index)].reset_index(drop=True)
    figures = by_film.loc[films["film_id"].tolist()]
    films["rating_count"] = figures["count"].to_numpy(dtype=np.int32)
    films["rating_mean"] = figures["mean"].to_numpy(dtype=np.float32)
    editions = dataset.editions[dataset.editions["film_id"].isin(by_film.index)].reset_index(drop=True)
    for column in ("user_id", "film_id"):
        ratings[column] = ratings[column].cat.remove_unused_categories()
    report = dataset.report | {
        "people_below_floor": int((of_person.between(1, min_user_ratings - 1)).sum()),
        "films_below_floor": len(dataset.films) - len(films),
        "ratings": len(ratings),
        "users": int(ratings["user_id"].nunique()),
        "films": len(films),
        "editions": len(editions),
    }
    return replace(dataset, ratings=ratings, films=films, editions=editions, report=report)
