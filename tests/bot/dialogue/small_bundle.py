"""A few real titles in a real bundle, with a scorer simple enough to predict."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from recommender.bundle import BundleWriter, open_arrays, promote
from recommender.bundle.manifest import CATALOG
from recommender.catalog.film import Edition, Film, Link
from recommender.catalog.store import Catalog
from recommender.serving.recommender import Recommender
from recommender.serving.scorer import Rows, Scores, Stars

_TITLES: tuple[tuple[str, int | None, str], ...] = (
    ("Toy Story", 1995, "Animation"),
    ("Toy Story 2", 1999, "Animation"),
    ("Heat", 1995, "Crime"),
    ("Alien", 1979, "Horror"),
    ("Aliens", 1986, "Action"),
    ("Fargo", 1996, "Crime"),
    ("2012", 2009, "Action"),
    ("Blade Runner 2049", 2017, "Sci-Fi"),
    ("Apollo 13", 1995, "Drama"),
    ("Sabrina", 1954, "Comedy"),
    ("Sabrina", 1995, "Comedy"),
    ("Amélie", 2001, "Romance"),
    ("Tom & Jerry <The Movie>", 1992, "Animation"),
    ("Casablanca", 1942, "Drama"),
    ("Psycho", 1960, "Thriller"),
    ("Vertigo", 1958, "Thriller"),
    ("Jaws", 1975, "Horror"),
    ("Rocky", 1976, "Drama"),
    ("Up", 2009, "Animation"),
    ("Metropolis", 1927, "Sci-Fi"),
    ("Goldfinger", 1964, "Action"),
    ("Chinatown", 1974, "Crime"),
    ("Network", 1976, "Drama"),
    ("Brazil", 1985, "Sci-Fi"),
    ("Ikiru", 1952, "Drama"),
    ("Rashomon", 1950, "Drama"),
    ("Solaris", 1972, "Sci-Fi"),
    ("Stalker", None, "Sci-Fi"),
)


def small_films(titles: Iterable[tuple[str, int | None, str]] = _TITLES) -> list[Film]:
    """Film n has the id ``f:n``, 100 + n ratings, and a link whose kind varies."""
    kinds: tuple[tuple[str, str], ...] = (
        ("https://www.imdb.com/title/tt{}/", "imdb"),
        ("https://shop.example/dp/{}", "product"),
        ("https://search.example/?q={}&t=film", "search"),
        ("https://films.example/{}", "details"),
    )
    films = []
    for number, (title, year, genre) in enumerate(titles):
        address, kind = kinds[number % 4]
        link = Link(address.format(number), kind)  # type: ignore[arg-type]
        films.append(Film(f"f:{number}", title, year, (genre,), link, 3.0 + number % 8 / 4, 100 + number))
    return films


def counted_films(films: Sequence[tuple[str, int | None, int]]) -> list[Film]:
    """Films by title, year and the number of their ratings."""
    plain = small_films((title, year, "Drama") for title, year, _ in films)
    return [replace(film, rating_count=count) for film, (*_, count) in zip(plain, films, strict=True)]


def small_editions(films: list[Film]) -> list[Edition]:
    """Every film as itself; Heat also as a DVD, ``dvd:heat``."""
    editions = [
        Edition(film.film_id, film.film_id, film.title, film.link.url, None, film.year) for film in films
    ]
    heat = next((film for film in films if film.title == "Heat"), None)
    return [*editions, *([Edition("dvd:heat", heat.film_id, "Heat [DVD]", None, "$9", 1995)] if heat else [])]


def write_small_bundle(
    models_dir: Path, films: list[Film] | None = None, *, model: str = "popularity"
) -> str:
    """Writes a bundle and puts it into service; gives its version."""
    films = small_films() if films is None else films
    with BundleWriter(models_dir, model) as writer:
        writer.write_catalog(films, small_editions(films))
        counts = np.array([film.rating_count for film in films], dtype=np.int64)
        writer.add_array("popularity_counts", counts)
        means = np.array([film.rating_mean for film in films], dtype=np.float32)
        writer.add_array("popularity_means", means)
        manifest = writer.finish(
            servable=True,
            data_fingerprint="small",
            n_users=12,
            n_ratings=345,
            metrics={"ndcg_10": 0.25, "rmse": 0.9},
        )
    promote(models_dir, manifest.version)
    return manifest.version


class NearbyScorer:
    """Likes what stands near in the catalog to what somebody liked."""

    def __init__(self, n_films: int) -> None:
        self.n_films = n_films

    def score(self, films: Rows, stars: Stars, dial: float = 0.0) -> Scores:
        distance = np.abs(np.arange(self.n_films)[:, None] - films[None, :])
        near = ((stars - 3.0)[None, :] / (1.0 + distance)).sum(axis=1)
        # Adventurous lists begin at the end of the catalog.
        return (near + dial * np.arange(self.n_films) / 10).astype(np.float32)

    def score_batch(
        self,
        indptr: Rows,
        films: Rows,
        stars: Stars,
        dial: float = 0.0,
        known: Rows | None = None,  # noqa: ARG002
    ) -> Scores:
        pairs = pairwise(indptr)
        return np.stack([self.score(films[begin:end], stars[begin:end], dial) for begin, end in pairs])

    def expected_rating(self, films: Rows, stars: Stars, targets: Rows) -> Stars:
        return np.clip(3.5 + self.score(films, stars)[targets], 1, 5).astype(np.float32)

    def reasons(self, films: Rows, stars: Stars, targets: Rows) -> Stars:
        distance = np.abs(films - targets[:, None])
        return ((stars - 3.0) / (1.0 + distance)).astype(np.float32)


def open_small_bundle(models_dir: Path, version: str) -> Recommender:
    """Opens a bundle as the service does, but with the simple scorer."""
    bundle = models_dir / version
    catalog = Catalog.open(bundle / CATALOG)
    arrays = open_arrays(bundle)
    counts, means = np.asarray(arrays["film_rating_count"]), np.asarray(arrays["film_rating_mean"])
    return Recommender(version, catalog, NearbyScorer(catalog.n_films), counts, means)
