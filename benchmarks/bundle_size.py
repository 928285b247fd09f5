"""What a bundle takes: on disk, part by part, and of the bot's memory.

    python benchmarks/bundle_size.py --models DIR [--people 2000] [--searches 2000] [--json FILE]

The bundle in service in DIR is opened in a process of its own as the bot opens it, with all that the bot
imports. People with 1 to 200 ratings, of films drawn by how often each is rated, then get their lists, and
titles, half of them with a letter missing, are searched for. Resident memory is what an operator sees and
counts pages of the bundle's files that the system can drop and read again; the process's own it cannot.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

LARGE_FROM = 50_000  # films
MOST_ON_DISK, MOST_MEMORY, MOST_MEMORY_SMALL = 150.0, 300.0, 150.0
MB = 1e6
_LEAST_SHOWN = 0.005  # of the bundle; smaller parts are one line together


def megabytes_on_disk(bundle_dir: Path) -> dict[str, float]:
    """Parts of a bundle, the largest first: files, and the index of titles as one."""
    sizes: dict[str, float] = {}
    for path in bundle_dir.rglob("*"):
        if path.is_file():
            inside = path.relative_to(bundle_dir)
            part = "titles/" if inside.parts[0] == "titles" else inside.as_posix()
            sizes[part] = sizes.get(part, 0.0) + path.stat().st_size / MB
    return dict(sorted(sizes.items(), key=lambda item: -item[1]))


def memory() -> dict[str, float]:
    """Of this process, in MB: resident, and how much of that belongs to no file."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    return {"resident": kilobytes["Rss"] * 1024 / MB, "own": kilobytes["Anonymous"] * 1024 / MB}


def measure(models_dir: Path, people: int, searches: int, seed: int = 5) -> dict[str, dict[str, float]]:
    """Memory of this process as it imports, opens, and answers."""
    from bot.cli import wiring  # noqa: F401, PLC0415
    from bot.platforms.telegram import bot  # noqa: F401, PLC0415 - all that the bot has in memory
    from bot.retraining.in_service import BundleInService  # noqa: PLC0415
    from recommender.bundle import open_arrays  # noqa: PLC0415

    at = {"the bot's code": memory()}
    recommender = BundleInService(models_dir).recommender()
    assert recommender is not None
    at["bundle opened"] = memory()
    random = np.random.default_rng(seed)
    catalog = recommender.catalog
    counts = open_arrays(models_dir / recommender.version)["film_rating_count"]
    by_rating = np.cumsum(np.asarray(counts, np.int64))
    for length in np.clip(random.lognormal(2, 1.2, people).astype(int), 1, min(200, catalog.n_films // 2)):
        rows = np.unique(np.searchsorted(by_rating, random.random(length) * by_rating[-1], "right")).tolist()
        rated = [film.film_id for film in catalog.films(rows)]
        stars = random.integers(1, 6, len(rated)).tolist()
        assert recommender.recommend(dict(zip(rated, stars, strict=True)))
    at[f"{people:,} lists later"] = memory()
    for row in random.integers(0, catalog.n_films, searches).tolist():
        title = catalog.film(row).title
        place = int(random.integers(len(title) + 1)) * (row % 2)
        catalog.search(title[: max(place - 1, 0)] + title[place:])
    at[f"{searches:,} searches later"] = memory()
    return at


def in_a_process(models_dir: Path, people: int, searches: int) -> dict[str, dict[str, float]]:
    """The same in a process of its own."""
    command = [sys.executable, __file__, "--models", str(models_dir), "--measure"]
    command += ["--people", str(people), "--searches", str(searches)]
    path = os.pathsep.join([str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    measured: dict[str, dict[str, float]] = json.loads(done.stdout)
    return measured


def main() -> None:
    """Measures, prints two tables, writes JSON where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--models", type=Path, required=True, help="the bundle in service there")
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--searches", type=int, default=2000)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(measure(arguments.models, arguments.people, arguments.searches)))
        return
    from recommender.bundle import current_version, read_manifest  # noqa: PLC0415 - not what is measured

    bundle_dir = arguments.models / str(current_version(arguments.models))
    n_films = read_manifest(bundle_dir).n_films
    parts = megabytes_on_disk(bundle_dir)
    total = sum(parts.values())
    at = in_a_process(arguments.models, arguments.people, arguments.searches)
    most = MOST_MEMORY if n_films >= LARGE_FROM else MOST_MEMORY_SMALL
    print(f"{n_films:,} films: {total:.1f} MB on disk (to reach: {MOST_ON_DISK:.0f})")
    shown = {name: size for name, size in parts.items() if size >= _LEAST_SHOWN * total}
    for name, size in shown.items():
        print(f"  {name:30} {size:8.1f}")
    print(f"  {f'{len(parts) - len(shown)} others':30} {total - sum(shown.values()):8.1f}")
    print(f"{'memory of the bot, MB':32} {'resident':>8} {'own':>8}   (to reach: resident {most:.0f})")
    for name, one in at.items():
        print(f"  {name:30} {one['resident']:8.1f} {one['own']:8.1f}")
    if arguments.json:
        report = {"films": n_films, "megabytes": parts, "memory": at}
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
