"""`marquee batch recommend` beside implicit's batch recommend: 100 films each for 100,000 people.

    python benchmarks/batch_recommend.py [--people 100000] [--films 50000] [--models DIR] [--json FILE]

Implicit's is `AlternatingLeastSquares.recommend` in memory, with as many factors as our network has numbers
for a film that it scores; films rated are left out by both. Time depends on sizes, not on what was learned,
so that implicit's factors are random. Ours is measured twice: the same work, people in memory and lists kept
there, and the whole of the command after the bundle is open: a CSV of ratings is read, one of lists written.
Each is a process of its own; the command has a tenth of the people first, to show that memory does not grow
with them.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from scipy import sparse

from recommender.progress import no_progress

FILMS_EACH = 100
AS_FAST = 1.0
MEAN_RATINGS = 10
IN_MEMORY = 2  # paths that this needs


def histories(n_people: int, n_films: int, seed: int = 11) -> sparse.csr_array:
    """Who rated what, mostly much rated films; stars 1 to 5, shape (people, n_films)."""
    random = np.random.default_rng(seed)
    lengths = np.clip(random.lognormal(np.log(MEAN_RATINGS) - 0.5, 1.0, n_people).astype(int), 1, 500)
    users = np.repeat(np.arange(n_people), lengths)
    films = (n_films * random.random(len(users)) ** 3).astype(int)
    pairs = np.unique(users * n_films + films)
    stars = random.integers(1, 6, len(pairs)).astype(np.float32)
    return sparse.csr_array((stars, (pairs // n_films, pairs % n_films)), shape=(n_people, n_films))


def ours(models_dir: Path, ratings: Path, out: Path) -> dict[str, float]:
    """Seconds of the batch, and the peak of memory of this process, in MB."""
    from recommender.serving.batch import recommend_to_file  # noqa: PLC0415 - the process that is measured
    from recommender.serving.recommender import Recommender  # noqa: PLC0415

    recommender = Recommender.open(models_dir)
    start = time.perf_counter()
    report = recommend_to_file(recommender, ratings, FILMS_EACH, out, no_progress)
    seconds = time.perf_counter() - start
    assert report.rows == FILMS_EACH * report.people
    # What getrusage gives is not below the peak of the process that started this one.
    (line,) = (one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith("VmHWM"))
    peak = int(line.split()[1]) / 1024
    return {"people": report.people, "seconds": seconds, "peak_mb": peak}


def ours_in_memory(models_dir: Path, people: Path) -> dict[str, float]:
    """Seconds to find the lists of people in memory, on all cores."""
    from recommender.serving.batch import people_at_once, top_k_lists  # noqa: PLC0415
    from recommender.serving.ratings_file import People  # noqa: PLC0415
    from recommender.serving.recommender import Recommender  # noqa: PLC0415

    recommender = Recommender.open(models_dir)
    seen = sparse.load_npz(people)
    bounds = seen.indptr.astype(np.int64)

    def portion(start: int) -> People:
        own = bounds[start : start + at_once + 1]
        rated = slice(own[0], own[-1])
        return People([""] * (len(own) - 1), own - own[0], films[rated], stars[rated])

    films, stars = seen.indices.astype(np.int64), seen.data.astype(np.float32)
    at_once = people_at_once(recommender.catalog.n_films, FILMS_EACH)
    start_time = time.perf_counter()
    with ThreadPoolExecutor() as threads:
        starts = range(0, seen.shape[0], at_once)
        found = list(threads.map(lambda start: top_k_lists(recommender, portion(start), FILMS_EACH), starts))
    seconds = time.perf_counter() - start_time
    assert sum(map(len, found)) == seen.shape[0]
    return {"people": seen.shape[0], "seconds": seconds}


def in_a_process(models_dir: Path, seen: sparse.csr_array, film_ids: list[str]) -> dict[str, float]:
    """The command in a process of its own, so that its memory is its own."""
    with tempfile.TemporaryDirectory() as directory:
        ratings, out = Path(directory) / "ratings.csv", Path(directory) / "out.csv"
        rows = np.repeat(np.arange(seen.shape[0]), np.diff(seen.indptr))
        with ratings.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("user_id", "product_id", "rating"))
            writer.writerows(
                (f"u{row:07}", film_ids[film], stars)
                for row, film, stars in zip(
                    rows.tolist(), seen.indices.tolist(), seen.data.tolist(), strict=True
                )
            )
        return measured_apart(models_dir, ratings, out)


def in_memory_in_a_process(models_dir: Path, seen: sparse.csr_array) -> dict[str, float]:
    """`ours_in_memory` in a process of its own."""
    with tempfile.TemporaryDirectory() as directory:
        people = Path(directory) / "people.npz"
        sparse.save_npz(people, seen, compressed=False)
        return measured_apart(models_dir, people)


def measured_apart(*paths: Path) -> dict[str, float]:
    """Runs this file for one measurement."""
    command = [sys.executable, __file__, "--measure", *map(str, paths)]
    path = os.pathsep.join([str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
    # As `bot.cli.batch` has it.
    environment = {**os.environ, "PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def implicits(seen: sparse.csr_array, factors: int) -> float:
    """Seconds of implicit's batch recommend."""
    from implicit.cpu.als import AlternatingLeastSquares  # noqa: PLC0415 - after BLAS is set up
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # noqa: PLC0415

    random = np.random.default_rng(1)
    model = AlternatingLeastSquares(factors=factors)
    model.user_factors = random.normal(0, 0.1, (seen.shape[0], factors)).astype(np.float32)
    model.item_factors = random.normal(0, 0.1, (seen.shape[1], factors)).astype(np.float32)
    liked = sparse.csr_matrix(seen)
    start = time.perf_counter()
    # Its own threads take the people; it warns where BLAS has others.
    with threadpool_limits(1, "blas"):
        found, _ = model.recommend(
            np.arange(seen.shape[0]), liked, N=FILMS_EACH, filter_already_liked_items=True
        )
    assert found.shape == (seen.shape[0], FILMS_EACH)
    return time.perf_counter() - start


def main() -> None:
    """Measures, prints a table, writes JSON where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--films", type=int, default=50_000, help="of the synthetic catalog")
    parser.add_argument("--models", type=Path, help="the bundle in service there; default: a synthetic one")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--measure", nargs="+", type=Path, metavar="PATH", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        measure = ours_in_memory if len(arguments.measure) == IN_MEMORY else ours
        print(json.dumps(measure(*arguments.measure)))
        return
    from benchmarks.recommend_latency import write_bundle  # noqa: PLC0415 - brings TensorFlow
    from recommender.bundle import current_version, open_arrays, promote  # noqa: PLC0415
    from recommender.catalog.store import Catalog  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as directory:
        models_dir = arguments.models or Path(directory)
        if arguments.models is None:
            promote(models_dir, write_bundle(models_dir, arguments.films))
        bundle = models_dir / str(current_version(models_dir))
        arrays = open_arrays(bundle)
        wide = ("tower_films", "stars_factors", "factors_factors", "content_directions")
        factors = sum(arrays[name].shape[1] for name in wide)
        catalog = Catalog.open(bundle / "catalog.sqlite")
        film_ids = catalog.all_film_ids()
        catalog.close()
        seen = histories(arguments.people, len(film_ids))
        few = in_a_process(models_dir, seen[: arguments.people // 10], film_ids)
        all_of_them = in_a_process(models_dir, seen, film_ids)
        in_memory = in_memory_in_a_process(models_dir, seen)
    theirs = implicits(seen, factors)
    print(f"{arguments.people:,} people, {len(film_ids):,} films, {FILMS_EACH} each; {factors} factors")
    print(f"{'':44} {'seconds':>8} {'people/s':>9} {'peak MB':>8}")
    for name, one in (
        (f"marquee, {few['people']:,.0f} people", few),
        ("marquee, from CSV to CSV", all_of_them),
        ("marquee, in memory", in_memory),
    ):
        rate = one["people"] / one["seconds"]
        memory = f"{one['peak_mb']:8,.0f}" if "peak_mb" in one else ""
        print(f"{name:44} {one['seconds']:8.1f} {rate:9,.0f} {memory}".rstrip())
    print(f"{'implicit: recommend, in memory':44} {theirs:8.1f} {arguments.people / theirs:9,.0f}")
    print(
        f"people a second, times implicit's: {theirs / in_memory['seconds']:.2f} in memory (to reach: "
        f"{AS_FAST:.0f}), {theirs / all_of_them['seconds']:.2f} with reading and writing"
    )
    if arguments.json:
        report = {
            "films": len(film_ids),
            "marquee": all_of_them,
            "a tenth": few,
            "in memory": in_memory,
            "implicit_seconds": theirs,
        }
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
