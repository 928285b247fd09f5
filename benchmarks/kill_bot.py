"""Kills the bot (`kill -9`) while ratings stream in over HTTP, again and again, and counts what that did.

python benchmarks/kill_bot.py --trials 50

Beside durability.py, which kills writers to the database: here answers count too, over the whole way.
"""

import argparse
import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.settings import Settings
from db.schema import upgrade
from tests.bot.dialogue.small_bundle import write_small_bundle
from tests.end_to_end.killing import Trial, kill_once
from tests.fake_bot_api import TOKEN, FakeBotApi

COLUMNS = ("sent", "acknowledged", "forgotten", "lost", "doubled", "silent")


def main() -> int:
    """Runs the trials, adds up their numbers; 1 when a rating was forgotten, lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trials", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as directory, FakeBotApi() as api:
        settings = Settings.from_environment(
            {
                "MARQUEE_DATA_DIR": directory,
                "MARQUEE_TELEGRAM_TOKEN": TOKEN,
                "MARQUEE_TELEGRAM_API_URL": api.url,
            }
        )
        upgrade(settings.database_url)
        write_small_bundle(settings.models_dir)
        trials = []
        for number in range(1, options.trials + 1):
            trials.append(kill_once(api, settings, chance))
            print(number, *row(trials[-1]), sep="\t", file=sys.stderr, flush=True)
    total = [sum(column) for column in zip(*map(row, trials), strict=True)]
    print("trials", *COLUMNS, sep="\t")
    print(options.trials, *total, sep="\t")
    return int(any(total[COLUMNS.index(name)] for name in ("forgotten", "lost", "doubled")))


def row(trial: Trial) -> list[int]:
    """The numbers of a trial, in the order of the columns."""
    return [getattr(trial, name) for name in COLUMNS]


if __name__ == "__main__":
    sys.exit(main())
