"""Top 5 for one person out of 100,000 films, beside the article's network predicting all films.

    python benchmarks/recommend_latency.py [--models DIR] [--films 100000] [--queries 1000] [--json FILE]

Ours is `Recommender.recommend` as the bot calls it: ratings by product id in, films out, those rated left
out, with reasons. Without --models a network of the size that such a catalog gets is made of random numbers:
time depends on sizes, not on what was learned. Both on one core.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from recommender.bundle import BundleWriter
from recommender.catalog.film import Edition, Film, Link
from recommender.models.article import article_network
from recommender.network.answer import NetworkScorer
from recommender.network.branch_weights import BranchWeights
from recommender.network.content import ContentBranch
from recommender.network.factors import FactorBranch
from recommender.network.fitting import HIDDEN_NUMBERS
from recommender.network.item_linear import ItemLinearBranch
from recommender.network.network import Network
from recommender.network.popularity import PopularityBranch
from recommender.network.settings import NetworkSettings
from recommender.network.stars import StarsBranch
from recommender.network.tower import TowerBranch
from recommender.serving.recommender import Recommender

ARTICLE_USERS = 100_000
TARGET_MS = 5.0


def network_of(n_films: int, likes: np.ndarray, seed: int = 5) -> Network:
    """A network of the default sizes with random numbers, in which every branch counts."""
    settings, random = NetworkSettings(), np.random.default_rng(seed)
    hidden = max(min(settings.tower.hidden, HIDDEN_NUMBERS // n_films), 8)
    linear, rank = min(settings.linear_films, n_films), settings.stars.rank

    def table(*shape: int) -> np.ndarray:
        return random.normal(0, 0.1, shape).astype(np.float32)

    place = np.full(n_films, linear, np.int32)
    place[:linear] = np.arange(linear)
    factors, star_factors = table(n_films, settings.factors), table(n_films, rank)
    branches = [
        TowerBranch(table(2 * n_films, hidden), table(hidden), table(n_films, hidden), table(n_films, 1)),
        ItemLinearBranch(table(linear, linear), place),
        FactorBranch(factors, (0.03 * factors.T @ factors).astype(np.float32), 0.03, 0.35, 0.5),
        ContentBranch(table(n_films, settings.directions)),
        StarsBranch(
            film_bias=table(n_films, 1),
            factors=star_factors,
            spread=(star_factors[:, :, None] * star_factors[:, None, :]).reshape(n_films, -1),
            content=table(n_films, settings.star_directions),
            known=table(n_films, 1),
            stack=np.array([[1, 0, 0]] * 3 + [[0.3, 0, 0]], np.float32),
            mean=3.7,
            user_damping=2.0,
            noise=0.8,
        ),
        PopularityBranch(np.log1p(likes).astype(np.float32)[:, None]),
    ]
    ones = np.ones(len(branches), np.float32)
    names = tuple(branch.name for branch in branches)
    return Network.of(NetworkScorer(branches, BranchWeights(names, ones, ones / 2, 10 * ones, ones)))


def write_bundle(models_dir: Path, n_films: int) -> str:
    """A bundle of a catalog of that size; returns its version."""
    counts = (1e5 / np.arange(10, n_films + 10) ** 0.9).astype(np.int64) + 1
    ids = [f"f{row}" for row in range(n_films)]

    def films() -> Iterator[Film]:
        for row, film_id in enumerate(ids):
            link = Link(f"https://example.org/{film_id}", "product")
            yield Film(film_id, f"Film {row}", 1950 + row % 70, (), link, 3.5, int(counts[row]))

    editions = (Edition(film_id, film_id, f"Film {film_id}") for film_id in ids)
    with BundleWriter(models_dir, "network") as writer:
        network_of(n_films, counts).save(writer)
        writer.write_catalog(films(), editions)
        writer.finish(servable=True, data_fingerprint="", n_users=0, n_ratings=int(counts.sum()), metrics={})
    return writer.version


def people(recommender: Recommender, count: int, seed: int = 3) -> list[dict[str, float]]:
    """People with 1 to 200 ratings, mostly of much rated films, by product id."""
    random = np.random.default_rng(seed)
    n_films = recommender.catalog.n_films
    lengths = np.clip(random.lognormal(2.5, 1.0, count).astype(int), 1, min(200, n_films // 2))
    asked = []
    for length in lengths:
        rows = np.unique((n_films * random.random(length) ** 3).astype(int)).tolist()
        ids = [film.film_id for film in recommender.catalog.films(rows)]
        asked.append(dict(zip(ids, random.integers(1, 6, len(ids)).astype(float), strict=True)))
    return asked


def quantiles(seconds: list[float]) -> dict[str, float]:
    """Milliseconds."""
    p50, p99 = np.percentile(seconds, [50, 99]) * 1000
    return {"queries": len(seconds), "p50_ms": float(p50), "p99_ms": float(p99)}


def measure(recommender: Recommender, queries: int) -> dict[str, float]:
    """Wall and processor time of `Recommender.recommend`; the second is not disturbed by other programs."""
    wall, processor = [], []
    for ratings in people(recommender, queries):
        start, cpu_start = time.perf_counter(), time.thread_time()
        listed = recommender.recommend(ratings, 5)
        processor.append(time.thread_time() - cpu_start)
        wall.append(time.perf_counter() - start)
        assert not {one.film.film_id for one in listed} & set(ratings)
    return quantiles(wall) | {f"cpu_{name}": value for name, value in quantiles(processor).items()}


def measure_article(n_films: int, queries: int) -> dict[str, float]:
    """The article's way: `predict` for the person beside every film, with Keras' own batches."""
    network = article_network(ARTICLE_USERS, n_films, 1.0, 5.0)
    films = np.arange(n_films, dtype=np.int32)[:, None]
    seconds = []
    for user in range(queries + 1):
        start = time.perf_counter()
        stars = network.predict([np.full_like(films, user), films], verbose=0)[:, 0]
        np.argsort(-stars)[:5]
        seconds.append(time.perf_counter() - start)
    return quantiles(seconds[1:])


def main() -> None:
    """Measures, prints a table, writes JSON where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--models", type=Path, help="the bundle in service there; default: a synthetic one")
    parser.add_argument("--films", type=int, default=100_000, help="of the synthetic catalog")
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--reference-queries", type=int, default=3)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        models_dir = arguments.models or Path(directory)
        version = None if arguments.models else write_bundle(models_dir, arguments.films)
        recommender = Recommender.open(models_dir, version)
        files = [path for path in (models_dir / recommender.version).rglob("*") if path.is_file()]
        megabytes = sum(path.stat().st_size for path in files) / 1e6
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        with threadpool_limits(1):
            measure(recommender, 50)
            ours = measure(recommender, arguments.queries)
            n_films = recommender.catalog.n_films
            article = measure_article(n_films, arguments.reference_queries)
        recommender.close()
    ratio = article["p50_ms"] / ours["p50_ms"]
    print(f"{n_films:,} films; bundle {megabytes:.0f} MB; one core")
    print(f"{'':32} {'p50 ms':>9} {'p99 ms':>9} {'p99 CPU':>9}")
    print(f"{'marquee: recommend':32} {ours['p50_ms']:9.2f} {ours['p99_ms']:9.2f} {ours['cpu_p99_ms']:9.2f}")
    print(f"{'article: predict over all films':32} {article['p50_ms']:9.1f} {article['p99_ms']:9.1f}")
    print(f"ratio of medians: {ratio:,.0f} (to reach: p99 {TARGET_MS:.0f} ms, 200 times faster)")
    if arguments.json:
        report = {"films": n_films, "megabytes": megabytes, "marquee": ours, "article": article}
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
