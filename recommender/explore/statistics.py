"""The statistics of the article for a prepared data set, and a few that matter to a recommender."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from recommender.ratings.prepared import PreparedDataset

TOP = 25


@dataclass(frozen=True, slots=True)
class Top:
    """A row of a top list: id, name for people, number of ratings, their mean (stars)."""

    id: str
    name: str
    ratings: int
    mean: float


@dataclass(frozen=True, slots=True)
class Statistics:
    """A data set at a glance.

    Attributes:
        ratings: Number of ratings.
        users: Number of people.
        films: Number of rated films.
        editions: Number of products.
        first_day: Day of the first rating, ISO 8601; None if the source gives no times.
        last_day: Day of the last rating.
        density: Share of all pairs of person and film that are rated.
        half_of_ratings: Share of films that have half of all ratings.
        describe: For ``rating``, ``ratings per person`` and ``ratings per film``: count, mean, std, min,
            quartiles, max.
        histogram: Stars to number of ratings.
        top_films: Films with most ratings.
        top_users: People with most ratings.
        months: Month (``2018-03``) or year to number of ratings.
        cumulative: Share of ratings of the most rated 0 %, 1 % ... 100 % of films, shape (101,).
    """

    ratings: int
    users: int
    films: int
    editions: int
    first_day: str | None
    last_day: str | None
    density: float
    half_of_ratings: float
    describe: dict[str, dict[str, float]]
    histogram: dict[float, int]
    top_films: list[Top]
    top_users: list[Top]
    months: dict[str, int]
    cumulative: NDArray[np.float64]


def compute_statistics(dataset: PreparedDataset) -> Statistics:
    """Computes all statistics."""
    ratings = dataset.ratings
    per_user = _counts(ratings, "user_id")
    per_film = _counts(ratings, "film_id")
    names = {
        film: title if pd.isna(year) else f"{title} ({year})"
        for film, title, year in zip(
            dataset.films["film_id"], dataset.films["title"], dataset.films["year"], strict=True
        )
    }
    cumulative = _cumulative(per_film["count"].to_numpy(dtype=np.int64))
    days = pd.to_datetime(ratings["rated_at"], unit="s", utc=True)
    timed = bool((ratings["rated_at"] > 0).any())
    return Statistics(
        ratings=len(ratings),
        users=len(per_user),
        films=len(per_film),
        editions=len(dataset.editions),
        first_day=f"{days.min():%Y-%m-%d}" if timed else None,
        last_day=f"{days.max():%Y-%m-%d}" if timed else None,
        density=len(ratings) / max(1, len(per_user) * len(per_film)),
        half_of_ratings=float(np.searchsorted(cumulative, 0.5)) / 100,
        describe={
            "rating": _describe(ratings["rating"].astype("float64")),
            "ratings per person": _describe(per_user["count"]),
            "ratings per film": _describe(per_film["count"]),
        },
        histogram=_histogram(ratings["rating"].to_numpy(dtype=np.float64)),
        top_films=_top(per_film, names),
        top_users=_top(per_user, {}),
        months=_growth(days) if timed else {},
        cumulative=cumulative,
    )


def _counts(ratings: pd.DataFrame, column: str) -> pd.DataFrame:
    counts = ratings.groupby(column, observed=True)["rating"].agg(["count", "mean"]).reset_index(names="id")
    counts["id"] = counts["id"].astype(str)
    # Ties go by id, so that the same data gives the same list.
    return counts.sort_values(["count", "id"], ascending=[False, True], ignore_index=True)


def _histogram(stars: NDArray[np.float64]) -> dict[float, int]:
    values, counts = np.unique(stars, return_counts=True)
    return dict(zip(values.tolist(), counts.tolist(), strict=True))


def _describe(values: "pd.Series[float]") -> dict[str, float]:
    return {str(name): round(float(value), 4) for name, value in values.describe().fillna(0).items()}


def _top(counts: pd.DataFrame, names: dict[str, str]) -> list[Top]:
    head = counts.head(TOP)
    return [
        Top(str(id_), names.get(str(id_), str(id_)), int(count), float(mean))
        for id_, count, mean in zip(head["id"], head["count"], head["mean"], strict=True)
    ]


def _growth(days: "pd.Series[pd.Timestamp]") -> dict[str, int]:
    """Ratings by month; by year if the data spans more than six years."""
    form, unit = ("%Y", "YS") if (days.max() - days.min()).days > 6 * 365 else ("%Y-%m", "MS")
    counts = days.dt.strftime(form).value_counts()
    first = days.min().replace(day=1) if unit == "MS" else days.min().replace(month=1, day=1)
    periods = pd.date_range(first.normalize(), days.max(), freq=unit).strftime(form)
    return {period: int(counts.get(period, 0)) for period in periods}


def _cumulative(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """The share that the first k percent of descending counts have, shape (101,)."""
    total = np.concatenate([[0], np.cumsum(counts)]) / max(1, counts.sum())
    shares: NDArray[np.float64] = np.interp(
        np.linspace(0, len(counts), 101), np.arange(len(counts) + 1), total
    )
    return shares
