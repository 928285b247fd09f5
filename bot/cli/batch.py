"""`marquee batch`: recommendations and predictions for files full of people."""

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

# Read when numpy is loaded. People are shared out to threads, one a core, and threads of BLAS beside them
# only wait for each other: they double the time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from bot.cli.progress import progress_bar
from bot.settings import Settings
from recommender.serving.batch import BatchReport, predict_to_file, recommend_to_file
from recommender.serving.output import STANDARD_OUTPUT
from recommender.serving.ratings_file import SCALES
from recommender.serving.recommender import Recommender
from recommender.sources.exports.row import AGAIN, IMPOSSIBLE, NO_FILM

MOST_STARS = 5
_SHOWN = 3  # names of what was left out
_SEVERAL = {
    AGAIN: "films told of before",
    IMPOSSIBLE: "impossible ratings",
    "empty line": "empty lines",
    NO_FILM: "no films",
}
_YEAR = re.compile(r"\(\d{4}\)$")
_FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
_Command = TypeVar("_Command", bound=Callable[..., object])


def _common_options(command: _Command) -> _Command:
    for option in (
        click.option(
            "--out",
            type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
            required=True,
            help="CSV to write, packed if it ends in .gz, .bz2, .xz or .zip; - for standard output.",
        ),
        click.option(
            "--scale",
            type=click.Choice([str(scale) for scale in SCALES]),
            default="5",
            show_default=True,
            help="The highest rating of the file; 1: its ratings are 0 (disliked) and 1 (liked).",
        ),
        click.option(
            "--ratings",
            type=_FILE,
            required=True,
            help="Table with user_id,product_id,rating[,timestamp] in any order, also compressed, or - for "
            "standard input; or with user,title,year,rating; or one person's export from Letterboxd, IMDb, "
            "Trakt or MovieLens.",
        ),
        click.option(
            "--models",
            "models_dir",
            type=click.Path(file_okay=False, path_type=Path),
            help="Where the models are [default: models in MARQUEE_DATA_DIR].",
        ),
    ):
        command = option(command)
    return command


@click.group()
def batch() -> None:
    """Recommend or predict for files full of people."""


@batch.command("recommend")
@_common_options
@click.option(
    "-n", "count", type=click.IntRange(min=1), default=100, show_default=True, help="Films for each."
)
def batch_recommend(models_dir: Path | None, ratings: Path, scale: str, out: Path, count: int) -> None:
    """Write the best films for everybody in a ratings file.

    Columns: user_id,rank,film_id,product_id,score, and title where the ratings name films by title. Never a
    film in that person's ratings.
    """
    settings = Settings.from_environment()
    recommender = Recommender.open(models_dir or settings.models_dir)
    replaces = out.is_file()
    with progress_bar() as progress:
        report = recommend_to_file(
            recommender, ratings, count, out, progress, dial=settings.dial, scale=int(scale)
        )
    _say(report, "recommendation", ratings, out, replaces=replaces)


@batch.command("predict")
@_common_options
@click.option("--pairs", type=_FILE, required=True, help="CSV with user_id,product_id, or people and titles.")
def batch_predict(models_dir: Path | None, ratings: Path, scale: str, pairs: Path, out: Path) -> None:
    """Write how many stars people would give to products.

    Columns: user_id,product_id,rating, and title where the pairs name films by title. Every pair is answered,
    in order: an unknown person by the film's mean, an unknown product by the mean of all ratings.
    """
    recommender = Recommender.open(models_dir or Settings.from_environment().models_dir)
    replaces = out.is_file()
    with progress_bar() as progress:
        report = predict_to_file(recommender, ratings, pairs, out, progress, scale=int(scale))
    _say(report, "prediction", ratings, out, replaces=replaces)


def _left_out(report: BatchReport) -> list[str]:
    """What of the files did not count, by why."""
    left_out = [f"{count:,} {_reason(reason, count)}" for reason, count in report.skipped.items()]
    if report.unknown_ratings:
        of_films = f"{report.unknown_ratings:,} of products the model does not know were ignored"
        left_out.insert(0, f"{of_films}: {_first(report.unknown)}" if report.unknown else of_films)
    if report.unclear_ratings:
        left_out.append(f"{report.unclear_ratings:,} of titles that may be several films were left out")
    if report.repeated:
        left_out.append(f"{report.repeated:,} given twice: the later one counts")
    if report.empty_lines:
        left_out.append(f"{_counted(report.empty_lines, 'empty line')} of pairs")
    return left_out


def _say(report: BatchReport, what: str, ratings: Path, out: Path, *, replaces: bool) -> None:
    """What was done, and what was not; on standard error where standard output has the rows."""
    left_out = _left_out(report)
    notes = f" ({'; '.join(left_out)})" if left_out else ""
    click.echo(
        f"{_counted(report.rows, what)} in {out}, from {_counted(report.ratings, 'rating')}"
        f" of {_counted(report.people, 'person')}{notes}."
        f"{' The file that was there is replaced.' if replaces else ''}",
        err=out == STANDARD_OUTPUT,
    )
    for titles, where in ((report.unclear, ""), (report.unclear_of_pairs, " of pairs")):
        if titles:
            count = f"{_counted(len(titles), 'title')}{where}"
            more = "" if all(map(_YEAR.search, titles)) else ": add the year"
            click.echo(f"{count} may be several films ({_first(titles)}){more}", err=out == STANDARD_OUTPUT)
    if report.scale != MOST_STARS:
        most = f"{report.scale:g}"
        click.echo(f"ratings read as of {most}: {most} is five stars", err=out == STANDARD_OUTPUT)
    guessed = [
        _counted(count, f"unknown {what}")
        for what, count in (("person", report.guessed_people), ("product", report.guessed_products))
        if count
    ]
    if guessed:
        names = "; ".join(_first(each) for each in (report.guessed_names, report.guessed) if each)
        click.echo(
            f"{' and '.join(guessed)}: answered by a mean{f' ({names})' if names else ''}",
            err=out == STANDARD_OUTPUT,
        )
    if 0 < report.strangers < report.people:
        who = _counted(report.strangers, "person")
        click.echo(f"nothing is known of {who}: popular films for them", err=out == STANDARD_OUTPUT)
    if report.ratings and report.unknown_ratings + report.unclear_ratings == report.ratings:
        such_as = (*report.unknown, *report.unclear)[0]
        click.echo(
            f"warning: the model knows no film in {ratings} (such as {such_as!r}): nobody's answers are "
            "personal. Do its ids belong to the data that the model was trained on?",
            err=True,
        )


def _first(names: Sequence[str]) -> str:
    """The first of some names."""
    return f"{', '.join(names[:_SHOWN])}{', ...' if len(names) > _SHOWN else ''}"


def _reason(reason: str, count: int) -> str:
    """Why lines were left out; what they are, where they are several of these: "films told of before"."""
    return reason if count == 1 else _SEVERAL.get(reason, reason)


def _counted(count: int, what: str) -> str:
    """How many of what there are: "1 person", "2 people"."""
    several = f"{what.removesuffix('person')}people" if what.endswith("person") else f"{what}s"
    return f"{count:,} {what if count == 1 else several}"
