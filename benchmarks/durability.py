"""Kills a process that rates, at random moments, and looks whether every acknowledged rating is there, once.

    python benchmarks/durability.py --trials 100

Each trial starts a process whose threads rate film after film and print one line after each commit, kills it
(SIGKILL), and compares what was printed with what is stored. The next process begins by delivering the last
messages again, as a chat platform would. Prints one JSON object; exits with 1 when anything is missing or
doubled. This is about the process, not the power: SIGKILL does not show what a disk does in a power cut.
Beside kill_bot.py, which kills the whole bot: here every kill meets writers at work, and the file is checked.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from sqlalchemy import select, text

from db import ratings, users
from db.models import Rating, RatingChange
from db.schema import open_database, upgrade

THREADS = 4


def rate_until_killed(url: str, first: int) -> None:
    """Rates from several threads and acknowledges on stdout; begins with messages delivered before."""
    database = open_database(url)

    def talk(thread: int) -> None:
        for number in count(max(0, first - 3)):
            key = f"{thread}-{number}"
            with database.writing() as session:
                user = users.ensure(session, "telegram", str(thread), "")
                ratings.rate(session, user, f"film-{key}", 1 + number % 9 / 2, key)
            os.write(1, f"{key}\n".encode())  # one call, so that lines of several threads never mix

    for thread in range(THREADS):
        threading.Thread(target=talk, args=(thread,)).start()


@dataclass
class Tally:
    """What the trials found."""

    acknowledged: set[str] = field(default_factory=set)
    missing: set[str] = field(default_factory=set)
    doubled: set[str] = field(default_factory=set)
    damaged: list[str] = field(default_factory=list)


def run_trial(url: str, tally: Tally, longest: float) -> None:
    """Starts a rater, kills it at a random moment, and compares."""
    first = max((int(key.split("-")[1]) for key in tally.acknowledged), default=0)
    child = subprocess.Popen(
        [sys.executable, __file__, "--rate", url, "--first", str(first)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout
    begun = child.stdout.readline()
    time.sleep(random.uniform(0, longest))
    child.send_signal(signal.SIGKILL)
    rest = child.stdout.read()
    child.wait()
    child.stdout.close()
    tally.acknowledged.update(line for line in (begun + rest).splitlines(keepends=False) if line)
    compare(url, tally)


def compare(url: str, tally: Tally) -> None:
    """Looks for each acknowledged rating, and for messages that took effect more than once."""
    database = open_database(url)
    with database.reading() as session:
        stored = {name.removeprefix("film-") for name in session.scalars(select(Rating.product_id))}
        effects = Counter(session.scalars(select(RatingChange.message_key)))
        if database.is_sqlite and (verdict := session.scalar(text("PRAGMA integrity_check"))) != "ok":
            tally.damaged.append(str(verdict))
    database.close()
    tally.missing |= tally.acknowledged - stored
    tally.doubled |= {key for key, times in effects.items() if times != 1}
    tally.doubled |= stored ^ effects.keys()


def main() -> int:
    """Runs the trials."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--longest", type=float, default=0.5, help="seconds a process may live at most")
    parser.add_argument("--rate", metavar="URL", help=argparse.SUPPRESS)
    parser.add_argument("--first", type=int, default=0, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.rate:
        rate_until_killed(arguments.rate, arguments.first)
        return 0
    tally = Tally()
    with tempfile.TemporaryDirectory() as directory:
        url = f"sqlite:///{Path(directory) / 'marquee.sqlite'}"
        upgrade(url)
        for _ in range(arguments.trials):
            run_trial(url, tally, arguments.longest)
    print(
        json.dumps(
            {
                "trials": arguments.trials,
                "acknowledged": len(tally.acknowledged),
                "missing": len(tally.missing),
                "doubled": len(tally.doubled),
                "damaged": tally.damaged,
            }
        )
    )
    return 1 if tally.missing or tally.doubled or tally.damaged or not tally.acknowledged else 0


if __name__ == "__main__":
    sys.exit(main())
