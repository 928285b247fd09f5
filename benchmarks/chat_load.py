"""The whole bot under the load of a chat, beside a bare echo bot in the same run: `make bench-chat`.

    python benchmarks/chat_load.py --models var/models [--seconds 8] [--rounds 1] [--json FILE]

Both poll a Bot API server on this machine (chat_people.py, a process of its own) and answer the same
messages, half of them /rate, half /recommend. The reference is python-telegram-bot's own echo example: no
database, no model, one message after the other. CPU is the bot's, for one reply.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from benchmarks.chat_people import TOKEN
from bot.settings import Settings
from db.schema import upgrade
from recommender.serving.recommender import Recommender

FOLDER = Path(__file__).parent
CASES = ((50, 0.0), (500, 0.0), (500, 80.0))
TITLES = 400
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Case:
    """How many people write, and how long the server takes for each call.

    Attributes:
        people: In private chats.
        api_ms: Milliseconds.
        seconds: Measured.
    """

    people: int
    api_ms: float
    seconds: float


def measure(case: Case, bot: str, data_dir: Path, titles: Path) -> dict[str, Any]:
    """Runs one bot under one load.

    Args:
        case: The load.
        bot: `echo` or `marquee`.
        data_dir: Of Marquee; copied, so that each run begins alike.
        titles: Films that people rate.
    """
    load = ["--people", str(case.people), "--api-ms", str(case.api_ms), "--seconds", str(case.seconds)]
    people = subprocess.Popen(
        [sys.executable, str(FOLDER / "chat_people.py"), "--titles", str(titles), *load],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert people.stdout is not None
    url = people.stdout.readline().strip()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as directory:
        house = Path(shutil.copytree(data_dir, Path(directory) / "house"))
        environment = {
            **os.environ,
            "MARQUEE_DATA_DIR": str(house),
            "MARQUEE_TELEGRAM_TOKEN": TOKEN,
            "MARQUEE_TELEGRAM_API_URL": url,
        }
        command = {
            "echo": [sys.executable, str(FOLDER / "echo_bot.py"), TOKEN, url],
            "marquee": [sys.executable, "-m", "bot.cli.main", "bot"],
        }[bot]
        process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        try:
            watched = psutil.Process(process.pid)
            people.stdout.readline()
            before = sum(watched.cpu_times()[:2])
            output = people.stdout.readline()
            processor = sum(watched.cpu_times()[:2]) - before
            memory = watched.memory_info().rss / 1e6
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                _, log = process.communicate(timeout=PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                _, log = process.communicate()
            people.communicate()
    result: dict[str, Any] = json.loads(output)
    result["errors"] = [line for line in log.splitlines() if " ERROR " in line][:5]
    per_reply = 1000 * processor / max(result["replies"], 1)
    return result | {"memory_mb": memory, "cpu_ms_per_reply": per_reply}


def write_titles(models_dir: Path, path: Path) -> None:
    """Names of films that many know, as people type them."""
    recommender = Recommender.open(models_dir, None)
    catalog = recommender.catalog
    films = catalog.films(range(min(catalog.n_films, 10 * TITLES)))
    known = sorted(films, key=lambda film: -film.rating_count)[:TITLES]
    path.write_text("".join(f"{film.name}\n" for film in known), encoding="utf-8")
    recommender.close()


def typical(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """The run of the median speed."""
    middle = median(run["per_second"] for run in runs)
    return min(runs, key=lambda run: abs(run["per_second"] - middle))


def row(case: Case, name: str, result: dict[str, Any]) -> str:
    """A line of the table."""
    milliseconds = [f"{1000 * (result[key] or 0):9,.0f}" for key in ("p50_s", "p99_s")]
    return (
        f"{case.people:6} {case.api_ms:6.0f}  {name:8} {result['per_second']:10,.0f} "
        f"{' '.join(milliseconds)} {result['cpu_ms_per_reply']:9.2f} {result['memory_mb']:7.0f} "
        f"{result['out_of_order']:12}"
    )


def main() -> int:
    """Measures, prints a table, writes JSON where asked; 1 where answers came in the wrong order."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--models", type=Path, default=Path("var/models"), help="the bundle in service there")
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--rounds", type=int, default=1, help="each in turn; the median one is shown")
    parser.add_argument("--only", choices=["echo", "marquee"])
    parser.add_argument("--case", type=int, choices=range(len(CASES)), action="append")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    bots = [options.only] if options.only else ["echo", "marquee"]
    report = []
    with tempfile.TemporaryDirectory() as directory:
        house, titles = Path(directory) / "house", Path(directory) / "titles.txt"
        shutil.copytree(options.models, house / "models")
        upgrade(Settings.from_environment({"MARQUEE_DATA_DIR": str(house)}).database_url)
        write_titles(house / "models", titles)
        print(
            f"{'people':>6} {'API ms':>6}  {'bot':8} {'replies/s':>10} {'p50 ms':>9} {'p99 ms':>9} "
            f"{'CPU ms':>9} {'MB':>7} {'out of order':>12}"
        )
        for number, (people, api_ms) in enumerate(CASES):
            if options.case and number not in options.case:
                continue
            case = Case(people, api_ms, options.seconds)
            runs: dict[str, list[dict[str, Any]]] = {bot: [] for bot in bots}
            for _ in range(options.rounds):
                for bot in bots:
                    runs[bot].append(measure(case, bot, house, titles))
            chosen = {bot: typical(runs[bot]) for bot in bots}
            for bot in bots:
                print(row(case, bot, chosen[bot]), flush=True)
            if len(bots) > 1:
                ours, echo = chosen["marquee"], chosen["echo"]
                print(
                    f"{'':15} marquee / echo: "
                    f"{ours['per_second'] / echo['per_second']:.2f} times the replies, "
                    f"p99 {ours['p99_s'] / echo['p99_s']:.2f} times as long",
                    flush=True,
                )
            report.append({"people": people, "api_ms": api_ms, **runs})
    found = [run for case_report in report for run in case_report.get("marquee", [])]
    for run in found:
        if run.get("errors") or run["other_answers"]:
            print("unexpected:", run.get("errors"), run["other_answers"])
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return int(any(run["out_of_order"] for run in found))


if __name__ == "__main__":
    sys.exit(main())
