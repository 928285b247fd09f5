"""A look at the rows of a prepared data set, as at the head of a data frame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Hashable

    from recommender.ratings.prepared import PreparedDataset


@dataclass(frozen=True, slots=True)
class DatasetRow:
    """A rating with its film.

    Attributes:
        user_id: Id of the person.
        film_id: Id of the film.
        title: Title of the film, with its year if known.
        rating: Stars.
        rated_at: ISO 8601, UTC; None if the source gives no times.
        source: Source of the rating.
        link: Address of a page about the film.
    """

    user_id: str
    film_id: str
    title: str
    rating: float
    rated_at: str | None
    source: str
    link: str


def some_rows(
    dataset: PreparedDataset, count: int, *, at_random: bool = False, seed: int = 42
) -> list[DatasetRow]:
    """Ratings joined with their films, as the article's ``data_2018.head()``.

    Args:
        dataset: The data set.
        count: Most rows.
        at_random: Whether rows come from everywhere, in the order of the file. Otherwise they are the first.
        seed: Seed of the choice.
    """
    ratings = dataset.ratings
    places = np.arange(min(count, len(ratings)))
    if at_random:
        chosen = np.random.default_rng(seed).choice(len(ratings), len(places), replace=False)
        places = np.sort(chosen)
    head = ratings.iloc[places].astype({"film_id": "str"})
    films = dataset.films[["film_id", "title", "year", "link"]]
    joined = head.merge(films, on="film_id", how="left", validate="many_to_one").to_dict("records")
    return [_row(row) for row in joined]


def _row(row: dict[Hashable, Any]) -> DatasetRow:
    title = "" if pd.isna(row["title"]) else str(row["title"])
    moment = datetime.fromtimestamp(row["rated_at"], UTC) if row["rated_at"] else None
    return DatasetRow(
        user_id=str(row["user_id"]),
        film_id=str(row["film_id"]),
        title=title if pd.isna(row["year"]) else f"{title} ({row['year']})",
        rating=float(row["rating"]),
        rated_at=moment.isoformat() if moment else None,
        source=str(row["source"]),
        link="" if pd.isna(row["link"]) else str(row["link"]),
    )
