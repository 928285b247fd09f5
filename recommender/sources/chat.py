"""The chat's own ratings, merged into a prepared data set."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import numpy as np
import pandas as pd

from recommender.ratings.prepared import PreparedDataset

SOURCE: Final = "chat"


def merge_chat_ratings(
    dataset: PreparedDataset, ratings: Iterable[tuple[str, str, float, int]]
) -> PreparedDataset:
    """Adds the ratings of the chat to a data set.

    Ratings of unknown products are left out and counted. A person has one rating of a film: the latest one,
    of whichever edition.

    Args:
        dataset: A prepared data set without chat ratings. It is not changed.
        ratings: User key, product id, stars (1 to 5), and the time (s since 1970, UTC).

    Returns:
        A new data set with the chat's ratings at its end. Their user ids are ``chat:<user key>``. Means and
        counts of the rated films are up to date. ``report["chat"]`` counts ``ratings``, ``users``, ``films``,
        ``unknown_products`` (distinct ids), ``unknown_ratings`` and ``older_editions`` (ratings left out).
    """
    film_of = dict(zip(dataset.editions["product_id"], dataset.editions["film_id"], strict=True))
    latest: dict[tuple[str, str], tuple[int, float]] = {}
    unknown: set[str] = set()
    read = unknown_ratings = 0
    for user_key, product_id, stars, rated_at in ratings:
        read += 1
        film_id = film_of.get(product_id)
        if film_id is None:
            unknown.add(product_id)
            unknown_ratings += 1
            continue
        key = (f"{SOURCE}:{user_key}", film_id)
        if key not in latest or latest[key][0] <= rated_at:
            latest[key] = (rated_at, stars)
    added = _frame(latest)
    users = int(added["user_id"].nunique())
    report: dict[str, object] = {
        **dataset.report,
        SOURCE: {
            "ratings": len(added),
            "users": users,
            "films": int(added["film_id"].nunique()),
            "unknown_products": len(unknown),
            "unknown_ratings": unknown_ratings,
            "older_editions": read - unknown_ratings - len(added),
        },
    }
    for name, more in (("ratings", len(added)), ("users", users)):
        before = report.get(name)
        if isinstance(before, int):
            report[name] = before + more
    return replace(
        dataset,
        ratings=_append(dataset.ratings, added),
        films=_with_new_means(dataset.films, added),
        report=report,
    )


def _frame(latest: dict[tuple[str, str], tuple[int, float]]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "user_id": pd.Series([user_id for user_id, _ in latest], dtype="str"),
            "film_id": pd.Series([film_id for _, film_id in latest], dtype="str"),
            "rating": np.array([stars for _, stars in latest.values()], dtype=np.float32),
            "rated_at": np.array([rated_at for rated_at, _ in latest.values()], dtype=np.int64),
            "source": SOURCE,
        }
    )


def _append(ratings: pd.DataFrame, added: pd.DataFrame) -> pd.DataFrame:
    """Appends rows, column by column. Categories are extended; they never become strings."""
    if added.empty:
        return ratings
    columns: dict[str, pd.Series] = {}
    for name in ratings.columns:
        above, below = ratings[name], added[name]
        if isinstance(above.dtype, pd.CategoricalDtype):
            new = pd.Index(below.unique()).difference(above.cat.categories)
            above = above.cat.add_categories(new)
            below = below.astype(above.dtype)
        columns[name] = pd.concat([above, below.astype(above.dtype)], ignore_index=True)
    return pd.DataFrame(columns)


def _with_new_means(films: pd.DataFrame, added: pd.DataFrame) -> pd.DataFrame:
    """Updates the means (stars) and counts of the films that were rated."""
    if added.empty:
        return films
    new = added.groupby("film_id")["rating"].agg(["sum", "count"]).reindex(films["film_id"])
    count = films["rating_count"].to_numpy(dtype=np.int64)
    mean = films["rating_mean"].to_numpy(dtype=np.float64, na_value=np.nan)
    new_count = new["count"].fillna(0).to_numpy(dtype=np.int64)
    total = np.where(count > 0, np.nan_to_num(mean) * count, 0.0) + new["sum"].fillna(0).to_numpy(np.float64)
    touched = new_count > 0
    mean[touched] = total[touched] / (count + new_count)[touched]
    return films.assign(
        rating_mean=mean.astype(np.float32),
        rating_count=(count + new_count).astype(films["rating_count"].dtype),
    )
