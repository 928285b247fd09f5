"""What each stage costs as the corpus grows from a tenth to twice its size, beside its reference in each run.

    python benchmarks/scale.py [--percent 10 30 100 200] [--parts reading subset prepare train recommend]
                               [--no-train] [--files DIR] [--json FILE [--go-on]] [--picture FILE]

reading    the article's subset (2018, verified): `marquee data prepare` beside the article's own code, which
           holds every line in memory and therefore reads no more than a tenth of the corpus here
subset     `marquee train` on that, beside the article's network on some of the ratings (batch 64, 5 epochs);
           the errors are those of both on the same stars, when both learn from the same few ratings
prepare    all reviews: `marquee data prepare --years all --include-unverified` beside `zcat` of both files
train      `marquee train` on that, beside the article's network on some of the ratings
recommend  `marquee batch recommend -n 100` for 100,000 people, beside implicit's batch recommend: only its
           computing, without reading and writing files

Each run is a process of its own; memory is that of all its processes. What fails or takes longer than
--limit is named, and the rest goes on; with --go-on a later run measures only what the JSON file lacks.
"""

import argparse
import functools
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import duckdb

from benchmarks.amazon_files import CORPUS, AmazonFiles, amazon_files
from benchmarks.process import CommandFailedError, Run, watched
from benchmarks.scale_picture import draw

MARQUEE = [sys.executable, "-m", "bot.cli.main"]
REFERENCES = [sys.executable, str(Path(__file__).with_name("scale_references.py"))]
BOTH_TRAINED = [sys.executable, str(Path(__file__).with_name("training.py"))]
PARTS = ("reading", "subset", "prepare", "train", "recommend")
ARTICLE_READS = round(CORPUS / 10)  # reviews at most
FILMS_EACH = 100


@dataclass(frozen=True)
class StageResult:
    """One stage at one size, and its reference.

    Attributes:
        part: A name of PARTS.
        reviews: Of the whole file.
        units: What the stage goes through: lines, ratings or people.
        wall, cpu: Seconds.
        peak_mb: Memory, 10^6 bytes.
        reference: What it is compared with.
        reference_units: What that went through.
        reference_wall: Its seconds.
        reference_peak_mb: Its memory.
        note: What else there is to say.
    """

    part: str
    reviews: int
    units: int
    wall: float
    cpu: float
    peak_mb: float
    reference: str
    reference_units: int
    reference_wall: float
    reference_peak_mb: float
    note: str = ""

    @property
    def ratio(self) -> float:
        """Time for a unit, in times of the reference's."""
        return (self.wall / self.units) / (self.reference_wall / self.reference_units)


@dataclass(frozen=True)
class ScaleSettings:
    """What the command line asks for."""

    people: int
    article_ratings: int
    model: str
    limit: float


def reading(files: AmazonFiles, folder: Path, settings: ScaleSettings) -> StageResult:
    """The article's subset, beside the article's code on a tenth of the corpus at most."""
    run = prepared(files, folder / "subset", (), settings)
    size = min(files.truth["reviews"], ARTICLE_READS)
    few = amazon_files(files.reviews.parents[1] / f"amazon-{size}", size)
    theirs = article_run(few.reviews, few.meta, settings.limit)
    memory = theirs.peak_mb / few.lines * files.lines  # all lines are in memory
    note = f"{memory / run.peak_mb:.0f} times the memory: {memory / 1000:.1f} GB for all lines of this size"
    reference = ("article's code", few.lines, theirs.wall, theirs.peak_mb)
    return row("reading", files, files.lines, run, reference, note=note)


@functools.cache
def article_run(reviews: Path, meta: Path, limit: float) -> Run:
    """The article's reading; once, for it takes longer than all else."""
    return watched(
        [*REFERENCES, "article-reading", "--reviews", str(reviews), "--meta", str(meta)], limit=limit
    )


def preparing(files: AmazonFiles, folder: Path, settings: ScaleSettings) -> StageResult:
    """Everything, beside zcat."""
    sources = [str(files.reviews), str(files.meta)]
    zcat = watched(["sh", "-c", 'zcat "$@" >/dev/null', "zcat", *sources], limit=settings.limit)
    run = prepared(files, folder / "data", ("--years", "all", "--include-unverified"), settings)
    report = json.loads((folder / "data" / "report.json").read_text(encoding="utf-8"))
    note = f"{report['ratings']:,} ratings of {report['films']:,} films by {report['users']:,} people"
    return row("prepare", files, files.lines, run, ("zcat", files.lines, zcat.wall, zcat.peak_mb), note=note)


def training_on_subset(files: AmazonFiles, folder: Path, settings: ScaleSettings) -> StageResult:
    """The default network on the article's subset, beside the article's network; errors of both."""
    result = trained("subset", files, folder / "subset", folder / "models-of-subset", settings)
    report = folder / "errors.json"
    asked = ["--data", str(folder / "subset"), "--ratings", str(settings.article_ratings)]
    watched([*BOTH_TRAINED, *asked, "--json", str(report)], limit=settings.limit)
    theirs, ours = json.loads(report.read_text(encoding="utf-8"))["results"].values()
    errors = [f"{name.upper()} {ours[name]:.3f}, theirs {theirs[name]:.3f}" for name in ("rmse", "mae")]
    return replace(result, note="; ".join([result.note, *errors]))


def training(files: AmazonFiles, folder: Path, settings: ScaleSettings) -> StageResult:
    """The default network on everything, beside the article's."""
    return trained("train", files, folder / "data", folder / "models", settings)


def trained(part: str, files: AmazonFiles, data: Path, models: Path, settings: ScaleSettings) -> StageResult:
    """Trains into a bundle that is in service afterwards."""
    command = ["train", "--data", str(data), "--models", str(models), "--model", settings.model, "--json"]
    run = watched([*MARQUEE, *command], limit=settings.limit)
    result = json.loads(run.output)
    if not (models / "current.json").exists():
        watched([*MARQUEE, "models", "promote", result["version"], "--models", str(models)])
    asked = ["--data", str(data), "--ratings", str(settings.article_ratings)]
    theirs = watched([*REFERENCES, "article-training", *asked], limit=settings.limit)
    learned = json.loads(theirs.output)
    ratings = json.loads((data / "report.json").read_text(encoding="utf-8"))["ratings"]
    reference = ("article's network", learned["ratings"], learned["seconds"], theirs.peak_mb)
    size = sum(path.stat().st_size for path in (models / result["version"]).rglob("*") if path.is_file())
    return row(part, files, ratings, run, reference, note=f"bundle of {size / 1e6:.0f} MB")


def recommending(files: AmazonFiles, folder: Path, settings: ScaleSettings) -> StageResult:
    """Lists for many people, beside implicit's."""
    people, out = folder / "people.csv", folder / "lists.csv"
    write_people(folder / "data" / "ratings.parquet", people, settings.people)
    command = ["batch", "recommend", "--models", str(folder / "models"), "--ratings", str(people)]
    run = watched([*MARQUEE, *command, "-n", str(FILMS_EACH), "--out", str(out)], limit=settings.limit)
    asked = ["--data", str(folder / "data"), "--people", str(people), "-n", str(FILMS_EACH)]
    theirs = watched([*REFERENCES, "implicit-batch", *asked], limit=settings.limit)
    answered = json.loads(theirs.output)
    reference = ("implicit", answered["people"], answered["seconds"], theirs.peak_mb)
    return row(
        "recommend",
        files,
        answered["people"],
        run,
        reference,
        note=f"{out.stat().st_size / 1e6:.0f} MB of CSV",
    )


STAGES = {
    "reading": reading,
    "subset": training_on_subset,
    "prepare": preparing,
    "train": training,
    "recommend": recommending,
}
NEEDS = {"subset": "reading", "train": "prepare", "recommend": "train"}


def prepared(files: AmazonFiles, out: Path, options: tuple[str, ...], settings: ScaleSettings) -> Run:
    """Prepares both files with some options."""
    sources = ["--reviews", str(files.reviews), "--meta", str(files.meta), "--out", str(out)]
    return watched([*MARQUEE, "data", "prepare", "amazon", *sources, *options], limit=settings.limit)


def write_people(ratings: Path, path: Path, count: int) -> None:
    """All ratings of so many people, the same people in each run."""
    with duckdb.connect() as connection:
        people = (
            connection.read_parquet(str(ratings)).aggregate("user_id").order("hash(user_id)").limit(count)
        )
        connection.register("people", people)
        connection.execute(
            "COPY (SELECT user_id, film_id AS product_id, rating, rated_at AS timestamp "
            "FROM read_parquet($ratings) SEMI JOIN people USING (user_id)) TO $path (HEADER)",
            {"ratings": str(ratings), "path": str(path)},
        )


def row(
    part: str,
    files: AmazonFiles,
    units: int,
    run: Run,
    reference: tuple[str, int, float, float],
    *,
    note: str,
) -> StageResult:
    """Puts a run and its reference side by side."""
    reviews = files.truth["reviews"]
    return StageResult(part, reviews, units, run.wall, run.cpu, run.peak_mb, *reference, note)


def measured(
    sizes: list[int], parts: list[str], folder: Path, settings: ScaleSettings, earlier: list[StageResult]
) -> Iterator[StageResult]:
    """Goes through all parts of each size; what fails is named, and what needs it left out.

    Rows of an earlier run are not measured again, unless another part needs their files.
    """
    for reviews in sizes:
        known = {row.part: row for row in earlier if row.reviews == reviews}
        again = set(parts) - set(known)
        while more := {NEEDS[part] for part in again if part in NEEDS} - again:
            again |= more
        yield from (row for part, row in known.items() if part not in again)
        if not again:
            continue
        files = amazon_files(folder / f"amazon-{reviews}", reviews)
        with tempfile.TemporaryDirectory(dir=folder) as temporary:
            done = set()
            for part in (part for part in parts if part in again):
                if NEEDS.get(part, part) not in {*done, part}:
                    print(f"{part:<10} {reviews:>11,}  left out: there is no {NEEDS[part]} before it")
                    continue
                try:
                    result = STAGES[part](files, Path(temporary), settings)
                except CommandFailedError as error:
                    print(f"{part:<10} {reviews:>11,}  {error}", flush=True)
                    continue
                done.add(part)
                yield result


def line(result: StageResult) -> str:
    """A row for people."""
    return (
        f"{result.part:<10} {result.reviews:>11,} {result.wall:>8.1f} {result.cpu:>8.1f}"
        f" {result.wall / result.units * 1e6:>9.2f} {result.peak_mb:>8,.0f}"
        f"   {result.reference:<18} {result.reference_wall / result.reference_units * 1e6:>9.2f}"
        f" {result.reference_peak_mb:>8,.0f} {in_times(result.ratio):>14}   {result.note}"
    )


def in_times(ratio: float) -> str:
    """How much longer or faster, whichever is above one."""
    return f"{ratio:.2f} x longer" if ratio >= 1 else f"{1 / ratio:.1f} x faster"


def growth(rows: list[StageResult], part: str) -> str:
    """How time for a unit and memory change from the smallest size to each other."""
    first, *others = (result for result in rows if result.part == part)
    changes = [
        f"{result.reviews / first.reviews:.1f} times the reviews: "
        f"{result.wall / first.wall:.2f} times the time, {result.peak_mb / first.peak_mb:.2f} the memory"
        for result in others
    ]
    return f"{part}: " + "; ".join(changes)


def main() -> None:
    """Measures, prints a table, draws it, writes JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--percent", type=float, nargs="+", default=[10, 30, 100, 200], help="of the corpus")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--no-train", action="store_true", help="only reading and prepare")
    parser.add_argument("--people", type=int, default=100_000, help="for whom recommend makes lists")
    parser.add_argument(
        "--article-ratings", type=int, default=50_000, help="the article's network learns from"
    )
    parser.add_argument("--model", default="network", help="that train trains")
    parser.add_argument("--limit", type=float, default=3600, help="seconds for each process")
    parser.add_argument("--files", type=Path, help="a folder that keeps the review files from run to run")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--go-on", action="store_true", help="measure only what is not in the JSON file")
    parser.add_argument("--picture", type=Path, help="PNG to draw")
    arguments = parser.parse_args()
    settings = ScaleSettings(arguments.people, arguments.article_ratings, arguments.model, arguments.limit)
    parts = [part for part in PARTS if part in arguments.parts]
    if arguments.no_train:
        parts = [part for part in parts if part in ("reading", "prepare")]
    sizes = [round(CORPUS * percent / 100) for percent in sorted(arguments.percent)]
    earlier = []
    if arguments.go_on and arguments.json and arguments.json.exists():
        for one in json.loads(arguments.json.read_text(encoding="utf-8")):
            del one["ratio"]
            earlier.append(StageResult(**one))
    print("µs are for each line (reading, prepare), rating (subset, train) or person (recommend)\n")
    print(
        f"{'part':<10} {'reviews':>11} {'wall s':>8} {'CPU s':>8} {'µs':>9} {'peak MB':>8}"
        f"   {'reference':<18} {'µs':>9} {'peak MB':>8} {'marquee takes':>14}"
    )
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.files or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        rows = []
        for result in measured(sizes, parts, folder, settings, earlier):
            print(line(result), flush=True)
            rows.append(result)
    print()
    for part in parts:
        if sum(result.part == part for result in rows) > 1:
            print(growth(rows, part))
    if arguments.json:
        result = [{**asdict(one), "ratio": one.ratio} for one in rows]
        arguments.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    if arguments.picture:
        draw([asdict(one) for one in rows], arguments.picture)
    sys.exit(0 if rows else 1)


if __name__ == "__main__":
    main()
