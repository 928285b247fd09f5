"""Runs every benchmark and writes docs/benchmarks.md: `make bench`, or `python -m benchmarks NAME ...`.

Each benchmark is a script of its own with its reference in the same run; what it prints becomes its section.
Sections of benchmarks that are not asked for stay as they are.
"""

import argparse
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
JSON_DIR = ROOT / "var" / "benchmarks"
VERSIONS = ("numpy", "tensorflow", "duckdb", "rapidfuzz", "implicit", "python-telegram-bot")
HEAD = """# Benchmarks

Written by `make bench`; `python -m benchmarks NAME` runs one. Every figure stands beside its reference,
measured in the same run on the same machine. Timings of a shared machine are noisy: read the ratios.
"""


@dataclass(frozen=True)
class Benchmark:
    """A script of this folder.

    Attributes:
        name: Of the script, without `.py`, or of one way to call it.
        title: Of its section.
        arguments: What `make bench` calls it with.
        part_of: The script, where one has several sections.
        asked_only: It runs long, and therefore only when it is named.
    """

    name: str
    title: str
    arguments: tuple[str, ...] = ()
    part_of: str = ""
    asked_only: bool = False

    @property
    def script(self) -> Path:
        """What runs."""
        return ROOT / "benchmarks" / f"{self.part_of or self.name}.py"


BENCHMARKS = (
    Benchmark("quality", "Ranking and stars, beside the best known methods"),
    Benchmark("prepare", "Reading Amazon's files, beside zcat"),
    Benchmark(
        "scale",
        "The whole corpus: what each stage costs as it grows",
        ("--people", "20000", "--picture", "docs/pictures/scale.png"),
        asked_only=True,
    ),
    Benchmark(
        "scale_quarter",
        "The same for a quarter of the corpus",
        ("--percent", "22.8", "--people", "20000"),
        part_of="scale",
    ),
    Benchmark("training", "Training, beside the article's network"),
    Benchmark(
        "training_corpus",
        "Training on the whole corpus, beside simple methods on its held-out people",
        asked_only=True,
    ),
    Benchmark("recommend_latency", "The top 5 out of 100,000 films, beside the article's network"),
    Benchmark("batch_recommend", "100 films each for 100,000 people, beside implicit"),
    Benchmark(
        "title_search", "Title search, beside RapidFuzz", ("--queries", "1000", "--reference-queries", "20")
    ),
    Benchmark(
        "bundle_size",
        "What a bundle takes on disk, and the bot with it in memory",
        ("--models", "var/models"),
        asked_only=True,
    ),
    Benchmark(
        "chat_load",
        "The whole bot under load, beside a bare echo bot",
        ("--models", "var/models", "--rounds", "3"),
        asked_only=True,
    ),
    Benchmark("group_commit", "Ratings of many people at once, beside a commit for each"),
    Benchmark(
        "first_cards",
        "The first cards: what ten questions tell of a taste, beside popular and random films",
        asked_only=True,
    ),
    Benchmark("kill_bot", "kill -9 of the bot while ratings stream in", ("--trials", "50")),
)


def run(benchmark: Benchmark) -> str | None:
    """Runs a script, shows what it prints, and gives its section; None where the script failed."""
    JSON_DIR.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(benchmark.script), *benchmark.arguments]
    if '"--json"' in benchmark.script.read_text(encoding="utf-8"):
        command += ["--json", str(JSON_DIR / f"{benchmark.name}.json")]
    print(f"== {benchmark.title}", flush=True)
    lines = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line)
    if process.returncode:
        print(
            f"{benchmark.script.name} ended with exit code {process.returncode}; its section stays as it is."
        )
        return None
    called = " ".join(["python", f"benchmarks/{benchmark.script.name}", *benchmark.arguments])
    versions = ", ".join(f"{name} {version(name)}" for name in VERSIONS)
    return (
        f"`{called}`, {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores ({platform.machine()}), "
        f"Python {platform.python_version()}, {versions}\n\n```text\n{''.join(lines).rstrip()}\n```\n"
    )


def sections(page: Path = PAGE) -> dict[str, str]:
    """The sections of a page as they are, by title."""
    if not page.exists():
        return {}
    # By known titles: what a benchmark printed has headings of its own.
    titles = "|".join(re.escape(known.title) for known in BENCHMARKS)
    parts = re.split(rf"^## ({titles})\n", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {title: text.strip() + "\n" for title, text in zip(parts[::2], parts[1::2], strict=True)}


def main() -> None:
    """Runs what is asked for; by default everything but what runs long."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    names = [known.name for known in BENCHMARKS]
    # An empty list is among the choices because argparse (3.11) checks it like a name.
    parser.add_argument("names", nargs="*", choices=[*names, []], metavar="NAME", help=", ".join(names))
    names = parser.parse_args().names or [known.name for known in BENCHMARKS if not known.asked_only]
    failed = False
    for benchmark in BENCHMARKS:
        if benchmark.name in names:
            section = run(benchmark)
            if section is None:
                failed = True
                continue
            written = sections() | {benchmark.title: section}
            body = "\n".join(
                f"## {known.title}\n\n{written[known.title]}"
                for known in BENCHMARKS
                if known.title in written
            )
            PAGE.write_text(f"{HEAD}\n{body}", encoding="utf-8")
    sys.exit(int(failed))


if __name__ == "__main__":
    main()
