"""`marquee data prepare amazon` on files of Amazon's size, beside `zcat` of the same files.

    python benchmarks/prepare.py [--reviews 2000000 ...] [--repeats 2] [--files DIR] [--json FILE]

The files come from ../shared/tools/amazon_layout.py, which knows what a correct reader finds in them: the
counts of report.json are compared with it. zcat and the preparation run in turns, each in a process of its
own; of each the run with the least wall time counts, for other work on the machine can only add to it.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.amazon_files import AmazonFiles, amazon_files
from benchmarks.process import Run, watched

OPTIONS = {
    "all": ("--years", "all", "--include-unverified"),
    "all, editions apart": ("--years", "all", "--include-unverified", "--keep-editions"),
    "2018, verified": (),
}


@dataclass(frozen=True)
class PreparationResult:
    """The best of several runs.

    Attributes:
        reviews: Lines of the reviews file.
        options: A key of OPTIONS.
        zcat: Both files unpacked to nowhere.
        prepare: All of the preparation.
        result_mb: Size of the data set, without the shards kept for an update.
        shards_mb: Size of these.
    """

    reviews: int
    options: str
    zcat: Run
    prepare: Run
    result_mb: float
    shards_mb: float


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


def measure(files: AmazonFiles, folder: Path, options: str, repeats: int) -> PreparationResult:
    """Runs zcat and the preparation in turns."""
    sources = [str(files.reviews), str(files.meta)]
    zcat, prepare = [], []
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        out = Path(temporary) / "out"
        command = [sys.executable, "-m", "bot.cli.main", "data", "prepare", "amazon"]
        command += ["--reviews", sources[0], "--meta", sources[1], "--out", str(out), *OPTIONS[options]]
        for _ in range(repeats):
            zcat.append(watched(["sh", "-c", 'zcat "$@" >/dev/null', "zcat", *sources]))
            prepare.append(watched(command))
            check(json.loads((out / "report.json").read_text(encoding="utf-8")), files.truth, options)
        shards = sum(path.stat().st_size for path in (out / "shards").rglob("*.parquet"))
        result = sum(path.stat().st_size for path in out.glob("*.parquet"))
    best_zcat = min(zcat, key=lambda run: run.wall)
    best = min(prepare, key=lambda run: run.wall)
    return PreparationResult(files.truth["reviews"], options, best_zcat, best, result / 1e6, shards / 1e6)


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
            folder = (arguments.files or Path(temporary)) / f"amazon-{reviews}"
            files = amazon_files(folder, reviews)
            for options in arguments.options:
                row = measure(files, folder, options, arguments.repeats)
                rows.append(row)
                print(
                    f"{reviews:<11,} {options:<20} {row.zcat.wall:7.1f} {row.prepare.wall:11.1f}"
                    f" {row.prepare.wall / row.zcat.wall:7.2f} {row.prepare.cpu:7.1f}"
                    f" {row.prepare.cpu / row.zcat.cpu:7.2f} {row.prepare.peak_mb:9.0f}"
                    f" {row.result_mb:7.0f} {row.shards_mb:7.0f} MB",
                    flush=True,
                )
    print("\nEach count of report.json agrees with what the writer of the files knows.")
    if arguments.json:
        result = [{**asdict(row), "ratio": row.prepare.wall / row.zcat.wall} for row in rows]
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
