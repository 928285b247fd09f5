"""Small catalogs for tests."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from recommender.catalog.film import Edition, Film, Link
from recommender.catalog.store import Catalog, write_catalog
from recommender.serving.recommender import Recommender
from recommender.serving.scorer import Scorer

GENRES = ("Drama", "Comedy", "Crime", "Horror")


def film(film_id: str, title: str, year: int | None = None, *, count: int = 10, **more: object) -> Film:
    fields = {"genres": (), "rating_mean": 4.0, **more}
    link = Link(f"https://www.amazon.com/dp/{film_id}", "product")
    return Film(film_id=film_id, title=title, year=year, link=link, rating_count=count, **fields)  # type: ignore[arg-type]


def numbered_films(n: int) -> list[Film]:
    """f0, f1, ...: earlier ones more popular and better, genres in turn."""
    return [
        film(
            f"f{row}",
            f"Number {row} Film",
            1950 + row % 70,
            count=10 * (n - row),
            rating_mean=5.0 - 4.0 * row / max(n, 1),
            genres=(GENRES[row % len(GENRES)],),
        )
        for row in range(n)
    ]


def make_catalog(directory: Path, films: Sequence[Film], editions: Sequence[Edition] = ()) -> Catalog:
    directory.mkdir(parents=True, exist_ok=True)
    write_catalog(directory / "catalog.sqlite", films, editions)
    return Catalog.open(directory / "catalog.sqlite")


def make_recommender(
    directory: Path, films: Sequence[Film], scorer: Scorer, editions: Sequence[Edition] = ()
) -> Recommender:
    counts = np.array([item.rating_count for item in films], dtype=np.int64)
    means = np.array([np.nan if item.rating_mean is None else item.rating_mean for item in films], np.float32)
    return Recommender("v1", make_catalog(directory, films, editions), scorer, counts, means)
