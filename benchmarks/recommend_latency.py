"""Top 5 for one person out of 100,000 films, beside the article's network predicting all films.

    python benchmarks/recommend_latency.py [--models DIR] [--films 100000] [--queries 1000] [--json FILE]

Ours is `Recommender.recommend` as the bot calls it: ratings by product id in, films out, those rated left
out, with expected stars and reasons. Without --models a network of the size that such a catalog gets is
fitted, shortly, on synthetic ratings: time depends on sizes, not on what was learned. Both on one core.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from benchmarks.synthetic_ratings import synthetic_ratings
from recommender.bundle import BundleWriter
from recommender.catalog.film import Film, Link
from recommender.catalog.store import Edition
from recommender.models.article import article_network
from recommender.models.network import Network, NetworkSettings
from recommender.models.network_branches import BranchSettings
from recommender.models.network_deep import DeepSettings
from recommender.models.network_deep_batches import SampledSettings
from recommender.models.network_stars import StarSettings
from recommender.serving.network_numbers import Blend, FactorNumbers, Worth
from recommender.serving.recommender import Recommender
from recommender.training import write_model

SHORT = NetworkSettings(
    BranchSettings(
        deep=DeepSettings(sampled=SampledSettings(epochs=1, most_people=4000)),
        worths=(Worth(0.5, 0.25),),
        linear_penalties=(100.0,),
        als_epochs=1,
    ),
    StarSettings(sweeps=1),
    validation_people=100,
)
ARTICLE_USERS = 100_000
TARGET_MS = 5.0


def with_every_branch(network: Network, n_films: int) -> None:
    """Adds what the short search left out, with random weights: the most that an answer can cost."""
    settings, random = SHORT.branches.for_catalog(n_films), np.random.default_rng(5)
    hidden, linear = settings.deep.hidden, min(settings.linear_films, n_films)
    shapes = {
        "deep_liked": (n_films, hidden),
        "deep_other": (n_films, hidden),
        "deep_hidden_bias": (hidden,),
        "deep_out": (n_films, hidden),
        "deep_out_bias": (n_films,),
        "linear": (linear, linear),
    }
    if "linear_films" not in network.arrays:
        network.arrays["linear_films"] = np.arange(linear, dtype=np.int64)
        network.arrays["linear_balance"] = np.ones(linear, np.float32)
    for name, shape in shapes.items():
        if name not in network.arrays:
            network.arrays[name] = random.normal(0, 0.01, shape).astype(np.float32)
    numbers = network.numbers
    assert numbers is not None
    if not numbers.factors:
        network.arrays["factors_0"] = random.normal(0, 0.1, (n_films, settings.factors)).astype(np.float32)
        if n_films > settings.factor_films:
            network.arrays["factor_films"] = np.arange(settings.factor_films)
        folding = FactorNumbers(neutral=0.5, low=0.25, background=0.03, ridge=0.35, exponent=0.5)
        numbers = replace(numbers, factors={"factors 0": folding})
    weights = dict.fromkeys((*numbers.blend.many, *numbers.factors), 0.5)
    network.numbers = replace(numbers, blend=Blend(weights, weights, 10.0))


def write_bundle(models_dir: Path, n_films: int) -> str:
    """A bundle of a catalog of that size; returns its version."""
    ratings = synthetic_ratings(max(n_films // 4, 200), n_films)
    network = Network(SHORT).fit(ratings)
    with_every_branch(network, n_films)
    counts = ratings.film_counts()

    def films() -> Iterator[Film]:
        for row, film_id in enumerate(ratings.film_ids):
            link = Link(f"https://example.org/{film_id}", "product")
            yield Film(str(film_id), f"Film {row}", 1950 + row % 70, (), link, 3.5, int(counts[row]))

    editions = (Edition(str(film_id), str(film_id), f"Film {film_id}") for film_id in ratings.film_ids)
    with BundleWriter(models_dir, "network") as writer:
        write_model(writer, network)
        writer.write_catalog(films(), editions)
        writer.finish(
            servable=True, data_fingerprint="", n_users=ratings.n_users, n_ratings=len(ratings), metrics={}
        )
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
