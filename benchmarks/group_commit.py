"""Ratings of many people at once, with writers who share a commit and with a commit for each.

    python benchmarks/group_commit.py [--people 50] [--ratings 40] [--directory DIR] [--json FILE]

Each person rates film after film in a thread of their own, on a new SQLite file with the bot's settings. The
two ways alternate, and each rating returns only after its commit. The ratio of their medians counts. It
depends on the time that the disk takes to sync, so name a directory on the disk that is meant.
"""

import argparse
import json
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from db import ratings, users
from db.group_commit import MOST_TOGETHER
from db.schema import upgrade
from db.session import Database

WAYS = {"together": MOST_TOGETHER, "alone": 1}


def ratings_a_second(directory: Path, people: int, each: int, most_together: int) -> float:
    """People rate at once; ratings a second of wall time."""
    url = f"sqlite:///{directory / 'marquee.sqlite'}"
    upgrade(url)
    database = Database(url, most_together=most_together)

    def rate(person: int) -> None:
        for number in range(each):
            with database.writing() as session:
                user = users.ensure(session, "telegram", str(person), "")
                ratings.rate(session, user, f"film-{number}", 4.0, f"{person}-{number}")

    started = time.perf_counter()
    with ThreadPoolExecutor(people) as threads:
        list(threads.map(rate, range(people)))
    seconds = time.perf_counter() - started
    database.close()
    return people * each / seconds


def main() -> int:
    """Measures both ways."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--ratings", type=int, default=40, help="of each person")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--directory", type=Path, help="where the database is made")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    found: dict[str, list[float]] = {way: [] for way in WAYS}
    for _ in range(arguments.rounds):
        for way, most_together in WAYS.items():
            with tempfile.TemporaryDirectory(dir=arguments.directory) as directory:
                rate = ratings_a_second(Path(directory), arguments.people, arguments.ratings, most_together)
                found[way].append(rate)
    together, alone = (median(found[way]) for way in WAYS)
    print(
        f"{arguments.people} people at once: {together:,.0f} ratings a second with shared commits, "
        f"{alone:,.0f} with a commit for each, ratio {together / alone:.1f}"
    )
    if arguments.json:
        report = {"people": arguments.people, "ratings_a_second": found, "ratio": together / alone}
        arguments.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
