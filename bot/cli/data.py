"""`marquee data`: fetch review files, prepare a data set from them, look at it."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource
from rich.console import Console
from rich.table import Table

from bot.cli.editions import decisions_of, decisions_option, editions
from bot.cli.engines import engine_of, engine_options
from bot.cli.prepared import say, say_matched, say_replaced
from bot.cli.progress import progress_bar
from bot.settings import Settings
from recommender.errors import BadInputError

if TYPE_CHECKING:
    from recommender.sources.amazon.files import ReleaseFiles

FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
DIRECTORY = click.Path(file_okay=False, path_type=Path)
TITLE, GAPS = 2, 12  # in `show`: the column of titles, and what stands between the columns
EXISTING_DIRECTORY = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def data() -> None:
    """Fetch review files, prepare a data set from them, look at it."""


data.add_command(editions)


@data.group()
def download() -> None:
    """Fetch public review files."""


@data.group()
def prepare() -> None:
    """Make one prepared data set out of review files."""


to_option = click.option(
    "--to",
    "directory",
    type=DIRECTORY,
    help="Where to put the files [default: downloads in MARQUEE_DATA_DIR].",
)
out_option = click.option("--out", type=DIRECTORY, required=True, help="Directory of the prepared data set.")


@download.command("movielens-100k")
@to_option
def download_movielens_100k(directory: Path | None) -> None:
    """MovieLens 100K: 943 people, 1,682 films, 100,000 ratings; into DIR/ml-100k."""
    from recommender.sources.starter import download_movielens_100k as fetch

    click.echo(fetch(_downloads(directory)))


@download.command("movielens-2016")
@to_option
def download_movielens_2016(directory: Path | None) -> None:
    """MovieLens of October 2016: 671 people, 9,066 films, 100,004 ratings; into DIR/ml-latest-2016."""
    from recommender.sources.starter import download_movielens_2016 as fetch

    click.echo(fetch(_downloads(directory)))


@download.command("movielens-small")
@to_option
@click.option(
    "--url",
    envvar="MARQUEE_MOVIELENS_URL",
    show_envvar=True,
    help="Take ml-latest-small.zip from this address, or the folder of this address, instead of its makers'.",
)
def download_movielens_small(directory: Path | None, url: str | None) -> None:
    """MovieLens latest-small: 100,000 newer ratings, with IMDb numbers; into DIR/ml-latest-small."""
    from recommender.sources.starter import SMALL_URL
    from recommender.sources.starter import download_movielens_small as fetch

    with progress_bar() as progress:
        folder = fetch(_downloads(directory), url=url or SMALL_URL, progress=progress)
    click.echo(folder)


mirror_option = click.option(
    "--base-url",
    "mirrors",
    multiple=True,
    envvar="MARQUEE_AMAZON_URL",
    show_envvar=True,
    help="Ask this mirror instead of the makers' servers: the folder that holds both files, or theirs. Again "
    "for several, asked in that order.",
)
checksums_option = click.option(
    "--checksums", type=FILE, help="Compare the files with this list (as sha256sum writes it)."
)


@download.command("amazon-2018")
@to_option
@mirror_option
@checksums_option
def download_amazon_2018(directory: Path | None, mirrors: tuple[str, ...], checksums: Path | None) -> None:
    """Amazon's film reviews up to 2018, and the products: two files, resumed where a run broke off."""
    from recommender.sources.amazon.files import AMAZON_2018

    _download_amazon(AMAZON_2018, directory, mirrors, checksums)


@download.command("amazon-2023")
@to_option
@mirror_option
@checksums_option
def download_amazon_2023(directory: Path | None, mirrors: tuple[str, ...], checksums: Path | None) -> None:
    """Amazon's film reviews up to September 2023, and the products: two files, resumed as well."""
    from recommender.sources.amazon.files import AMAZON_2023

    _download_amazon(AMAZON_2023, directory, mirrors, checksums)


def _download_amazon(
    release: "ReleaseFiles", directory: Path | None, mirrors: tuple[str, ...], checksums: Path | None
) -> None:
    from recommender.sources.amazon.files import download_amazon, read_checksums

    known = {} if checksums is None else read_checksums(checksums)
    with progress_bar() as progress:
        paths = download_amazon(
            release, _downloads(directory), roots=mirrors, checksums=known, progress=progress
        )
    for path in paths:
        click.echo(path)


@prepare.command("starter")
@click.option(
    "--downloads",
    type=DIRECTORY,
    help="Where MovieLens' files are, or go [default: downloads in MARQUEE_DATA_DIR].",
)
@click.option(
    "--out",
    type=DIRECTORY,
    help="Directory of the prepared data set [default: dataset in MARQUEE_DATA_DIR, while it has none].",
)
@decisions_option
def prepare_starter(downloads: Path | None, out: Path | None, decisions: Path | None) -> None:
    """What `make demo` starts on: MovieLens of 2016, fetched, joined with MovieTweetings."""
    from recommender.ratings.data_set import ratings_in
    from recommender.sources.starter_set import prepare_starter as run

    if out is None:
        out = Settings.from_environment().dataset_dir
        if ratings_in(out) is not None:
            raise click.UsageError(f"{out} holds a data set already: --out {out} replaces it.")
    say_replaced(out)
    with progress_bar() as progress:
        report = run(_downloads(downloads), out, decisions=decisions_of(decisions), progress=progress)
    say_matched(report)
    say(report, out)


@prepare.command("movielens")
@click.option(
    "--ratings",
    type=FILE,
    required=True,
    help="Ratings: .csv, .dat, u.data or .inter, also packed (.gz, .zip), or - for standard input.",
)
@click.option("--titles", type=FILE, required=True, help="Titles: .csv, .dat, u.item or .item; the same.")
@out_option
@click.option("--keep-editions", is_flag=True, help="Leave films that stand twice in the titles apart.")
@decisions_option
def prepare_movielens(
    *, ratings: Path, titles: Path, out: Path, keep_editions: bool, decisions: Path | None
) -> None:
    """MovieLens or MovieTweetings, in any of their layouts."""
    from recommender.sources.movielens import prepare_movielens as run

    say_replaced(out)
    with progress_bar() as progress:
        report = run(
            ratings,
            titles,
            out,
            keep_editions=keep_editions,
            decisions=decisions_of(decisions),
            progress=progress,
        )
    say(report, out)


@prepare.command("amazon")
@click.option(
    "--reviews",
    type=FILE,
    required=True,
    multiple=True,
    help="Movies_and_TV.json.gz, a file of the releases of 2014 or 2023, or a CSV of ratings alone; again "
    "for several.",
)
@click.option("--meta", type=FILE, multiple=True, help="meta_Movies_and_TV.json.gz; the same.")
@click.option("--out", type=DIRECTORY, help="Directory of the prepared data set.")
@click.option(
    "--update",
    type=EXISTING_DIRECTORY,
    help="Add the files to this prepared data set, with its options, without reading its own files again.",
)
@click.option("--years", default="2018", show_default=True, help="A year, a span (2010-2018) or all.")
@click.option("--include-unverified", is_flag=True, help="Also reviews that are not of verified purchases.")
@click.option("--keep-editions", is_flag=True, help="Leave products apart: exactly the article's rows.")
@click.option("--min-user-ratings", type=click.IntRange(1), default=2, show_default=True)
@click.option("--min-film-ratings", type=click.IntRange(1), default=2, show_default=True)
@decisions_option
@engine_options
@click.pass_context
def prepare_amazon(
    context: click.Context,
    *,
    reviews: tuple[Path, ...],
    meta: tuple[Path, ...],
    out: Path | None,
    update: Path | None,
    years: str,
    include_unverified: bool,
    keep_editions: bool,
    min_user_ratings: int,
    min_film_ratings: int,
    decisions: Path | None,
    engine: str,
    memory: str | None,
    master: str | None,
) -> None:
    """Amazon's film reviews: the article's subset by default, all of it with --years all."""
    from recommender.sources.amazon.prepare import AmazonOptions, parse_years, update_amazon
    from recommender.sources.amazon.prepare import prepare_amazon as run

    open_engine = engine_of(engine, memory, master)
    decided = decisions_of(decisions)
    if update:
        _refuse_beside_update(context)
        if out and not (out.exists() and out.samefile(update)):
            say_replaced(out)
        with progress_bar() as progress:
            report = update_amazon(
                update, reviews, meta, out=out, decisions=decided, open_engine=open_engine, progress=progress
            )
        say(report, out or update)
        return
    if not out or not meta:
        raise click.UsageError("--out and --meta are needed (without them only --update DIR can be used).")
    try:
        span = parse_years(years)
    except BadInputError as error:
        raise click.BadParameter(str(error), param_hint="--years") from error
    options = AmazonOptions(
        years=span,
        include_unverified=include_unverified,
        keep_editions=keep_editions,
        min_user_ratings=min_user_ratings,
        min_film_ratings=min_film_ratings,
    )
    say_replaced(out)
    with progress_bar() as progress:
        report = run(
            reviews, meta, out, options, decisions=decided, open_engine=open_engine, progress=progress
        )
    say(report, out)


def _refuse_beside_update(context: click.Context) -> None:
    """The options that say what to keep are those the data set was prepared with."""
    for name in ("years", "include_unverified", "keep_editions", "min_user_ratings", "min_film_ratings"):
        if context.get_parameter_source(name) is not ParameterSource.DEFAULT:
            option = f"--{name.replace('_', '-')}"
            raise click.UsageError(f"{option} is that of the data set: leave it out beside --update.")


@prepare.command("join")
@click.argument("directories", type=EXISTING_DIRECTORY, nargs=-1, required=True, metavar="DIR DIR...")
@out_option
@click.option(
    "--min-user-ratings", type=click.IntRange(1), default=1, show_default=True, help="Of a person, joined."
)
@click.option(
    "--min-film-ratings",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Of a film, by people who have theirs.",
)
@decisions_option
def prepare_join(
    *,
    directories: tuple[Path, ...],
    out: Path,
    min_user_ratings: int,
    min_film_ratings: int,
    decisions: Path | None,
) -> None:
    """Join prepared data sets: films matched by product, IMDb number, or title and year."""
    from recommender.sources.join import join_prepared

    if len(directories) < 2:  # noqa: PLR2004
        raise click.UsageError("give at least two prepared data sets to join.")
    say_replaced(out, directories)
    with progress_bar() as progress:
        report = join_prepared(
            directories,
            out,
            min_user_ratings=min_user_ratings,
            min_film_ratings=min_film_ratings,
            decisions=decisions_of(decisions),
            progress=progress,
        )
    say_matched(report)
    say(report, out)


@data.command()
@click.argument("directory", type=EXISTING_DIRECTORY, metavar="DIR")
@click.option("--out", type=DIRECTORY, required=True, help="Folder for the charts and the report.")
def explore(directory: Path, out: Path) -> None:
    """Statistics, charts (PNG) and one HTML report of the prepared data set in DIR."""
    from recommender.explore.run import REPORT
    from recommender.explore.run import explore as run

    with progress_bar() as progress:
        statistics = run(directory, out, progress=progress)
    for name, figures in statistics.describe.items():
        click.echo(f"{name}: " + ", ".join(f"{key} {value:,.6g}" for key, value in figures.items()))
    click.echo("most rated: " + "; ".join(f"{top.name} {top.ratings:,}" for top in statistics.top_films[:5]))
    click.echo(out / REPORT)


@data.command()
@click.argument("directory", type=EXISTING_DIRECTORY, metavar="[DIR]", required=False)
@click.option(
    "-n", "count", type=click.IntRange(1, 1000), default=5, show_default=True, help="How many rows."
)
@click.option("--random", "at_random", is_flag=True, help="Rows from everywhere instead of the first.")
@click.option("--seed", default=42, show_default=True, help="Of --random.")
@click.option("--json", "as_json", is_flag=True, help="Print all columns as JSON, for programs.")
def show(directory: Path | None, *, count: int, at_random: bool, seed: int, as_json: bool) -> None:
    """Look at some ratings of a prepared data set, with their films.

    DIR is where it is; by default the one of the bot, in MARQUEE_DATA_DIR.
    """
    from recommender.explore.rows import some_rows
    from recommender.ratings.prepared import read_prepared

    dataset = read_prepared(directory or Settings.from_environment().dataset_dir)
    rows = some_rows(dataset, count, at_random=at_random, seed=seed)
    if as_json:
        click.echo(json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False))
        return
    console = Console()
    cells = [
        (row.user_id, row.film_id, row.title, f"{row.rating:g}", (row.rated_at or "")[:10]) for row in rows
    ]
    others = sum(
        max(map(len, column)) for place, column in enumerate(zip(*cells, strict=True)) if place != TITLE
    )
    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, name in enumerate(("person", "film", "title", "stars", "day")):
        table.add_column(
            name, no_wrap=True, overflow="ellipsis", justify="right" if name == "stars" else "left"
        )
        if place == TITLE:  # what does not fit is cut from titles, not from ids and days
            table.columns[-1].max_width = max(console.width - others - GAPS, len("title"))
    for row_of_cells in cells:
        table.add_row(*row_of_cells)
    console.print(table, highlight=False, markup=False)
    click.echo(
        f"{len(rows)} of {len(dataset.ratings):,} ratings; {dataset.ratings['user_id'].nunique():,} people, "
        f"{len(dataset.films):,} films, {len(dataset.editions):,} editions."
    )


def _downloads(directory: Path | None) -> Path:
    return directory or Settings.from_environment().data_dir / "downloads"
