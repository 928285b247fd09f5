"""`marquee data prepare amazon` on files of Amazon's size, beside `zcat` of the same files.

    python benchmarks/prepare.py [--reviews 2000000 ...] [--repeats 2] [--files DIR] [--json FILE]

The files come from ../shared/tools/amazon_layout.py, which knows what a correct reader finds in them: the
counts of report.json are compared with it. zcat and the preparation run in turns, each in a process of its
own; of each the run with the least wall time counts, for other work on the machine can only add to it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

TOOL = Path(__file__).parents[2] / "shared" / "tools" / "amazon_layout.py"
PRODUCTS_PER_REVIEW = 203_970 / 8_765_568  # of the whole corpus
REVIEWS, META = "Movies_and_TV.json.gz", "meta_Movies_and_TV.json.gz"
OPTIONS = {
    "all": ("--years", "all", "--include-unverified"),
    "all, editions apart": ("--years", "all", "--include-unverified", "--keep-editions"),
    "2018, verified": (),
}


@dataclass(frozen=True)
class Run:
    """One process and its children: wall and CPU time in seconds."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Row:
    """The best of several runs.

    Attributes:
        reviews: Lines of the reviews file.
        options: A key of OPTIONS.
        zcat: Both files unpacked to nowhere.
        prepare: All of the preparation.
        peak_mb: Memory of all its processes, 10^6 bytes.
        result_mb: Size of the data set, without the shards kept for an update.
        shards_mb: Size of these.
    """

    reviews: int
    options: str
    zcat: Run
    prepare: Run
    peak_mb: float
    result_mb: float
    shards_mb: float


def timed(command: list[str]) -> Run:
    """Runs a command; its output goes nowhere, its errors stay to be read."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{said}")
    return Run(time.perf_counter() - start, usage.ru_utime + usage.ru_stime)


def make_files(directory: Path, reviews: int) -> None:
    """Writes both files, unless they are there."""
    if (directory / "truth.json").is_file():
        return
    if not TOOL.is_file():
        sys.exit(f"{TOOL} is not there: this benchmark has no files without it (or give --files DIR).")
    products = round(reviews * PRODUCTS_PER_REVIEW)
    command = [sys.executable, str(TOOL), "scale", "--reviews", str(reviews), "--products", str(products)]
    subprocess.run([*command, str(directory)], check=True, stdout=subprocess.DEVNULL)


def check(report: dict[str, object], truth: dict[str, int], options: str) -> None:
    """Compares a report with what the writer of the files knows."""
    expected = {
        "reviews_read": truth["reviews"],
        "products_read": truth["products"],
        "lines_skipped": truth["broken"],
        "products_without_details": truth["products_without_details"],
    }
    if not OPTIONS[options]:
        expected |= {
            "after_filters": truth["verified_2018"],
            "after_join": truth["verified_2018_joined"],
        }
    wrong = {name: (report[name], count) for name, count in expected.items() if report[name] != count}
    if wrong:
        sys.exit(f"report.json disagrees with truth.json (found, expected): {wrong}")


def measure(files: Path, reviews: int, options: str, repeats: int) -> Row:
    """Runs zcat and the preparation in turns."""
    truth = json.loads((files / "truth.json").read_text(encoding="utf-8"))
    sources = [str(files / REVIEWS), str(files / META)]
    zcat, prepare, peak = [], [], 0.0
    with tempfile.TemporaryDirectory(dir=files) as folder:
        out = Path(folder) / "out"
        command = [sys.executable, "-m", "bot.cli.main", "data", "prepare", "amazon"]
        command += ["--reviews", sources[0], "--meta", sources[1], "--out", str(out), *OPTIONS[options]]
        for _ in range(repeats):
            zcat.append(timed(["zcat", *sources]))
            prepare.append(timed(command))
            report = json.loads((out / "report.json").read_text(encoding="utf-8"))
            check(report, truth, options)
            peak = max(peak, report["peak_mb"])
        shards = sum(path.stat().st_size for path in (out / "shards").rglob("*.parquet"))
        result = sum(path.stat().st_size for path in out.glob("*.parquet"))
    best_zcat = min(zcat, key=lambda run: run.wall)
    best = min(prepare, key=lambda run: run.wall)
    return Row(reviews, options, best_zcat, best, peak, result / 1e6, shards / 1e6)


def main() -> None:
    """Measures each size with each set of options."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reviews", type=int, nargs="+", default=[2_000_000])
    parser.add_argument("--repeats", type=int, default=2)
    parser.add_argument("--options", nargs="+", choices=list(OPTIONS), default=list(OPTIONS))
    parser.add_argument("--files", type=Path, help="a folder that keeps the files from run to run")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    rows = []
    print(
        "reviews     options             zcat s   prepare s   ratio   CPU s   ratio   peak MB  result, shards"
    )
    with tempfile.TemporaryDirectory() as temporary:
        for reviews in arguments.reviews:
            files = (arguments.files or Path(temporary)) / f"amazon-{reviews}"
            make_files(files, reviews)
            for options in arguments.options:
                row = measure(files, reviews, options, arguments.repeats)
                rows.append(row)
                print(
                    f"{reviews:<11,} {options:<20} {row.zcat.wall:7.1f} {row.prepare.wall:11.1f}"
                    f" {row.prepare.wall / row.zcat.wall:7.2f} {row.prepare.cpu:7.1f}"
                    f" {row.prepare.cpu / row.zcat.cpu:7.2f} {row.peak_mb:9.0f}"
                    f" {row.result_mb:7.0f} {row.shards_mb:7.0f} MB",
                    flush=True,
                )
    print("\nEach count of report.json agrees with what the writer of the files knows.")
    if arguments.json:
        result = [{**asdict(row), "ratio": row.prepare.wall / row.zcat.wall} for row in rows]
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
