"""`marquee data`: fetch review files, prepare a data set from them, look at it."""
# ruff: noqa: PLC0415  # the libraries of training load when a command needs them

from collections.abc import Mapping
from pathlib import Path
from typing import cast

import click

from bot.cli.progress import progress_bar
from bot.settings import Settings

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
DIRECTORY = click.Path(file_okay=False, path_type=Path)
EXISTING_DIRECTORY = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def data() -> None:
    """Fetch review files, prepare a data set from them, look at it."""


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


@download.command("movielens-small")
@to_option
def download_movielens_small(directory: Path | None) -> None:
    """MovieLens latest-small: 100,000 newer ratings, with IMDb numbers; into DIR/ml-latest-small."""
    from recommender.sources.starter import download_movielens_small as fetch

    with progress_bar() as progress:
        folder = fetch(_downloads(directory), progress=progress)
    click.echo(folder)


@download.command("amazon-2018")
@to_option
@click.option(
    "--base-url",
    envvar="MARQUEE_AMAZON_URL",
    help="Take both files from a mirror: the address above metaFiles/ and categoryFiles/.",
)
def download_amazon(directory: Path | None, base_url: str | None) -> None:
    """Amazon's film reviews up to 2018, and the products: two files, resumed where a run broke off."""
    from recommender.sources.amazon.files import BASE_URL, download_amazon_2018

    with progress_bar() as progress:
        paths = download_amazon_2018(_downloads(directory), base_url=base_url or BASE_URL, progress=progress)
    for path in paths:
        click.echo(path)


@prepare.command("movielens")
@click.option(
    "--ratings", type=FILE, required=True, help="Ratings: .csv, .dat, u.data or .inter; .gz as well."
)
@click.option("--titles", type=FILE, required=True, help="Titles: .csv, .dat, u.item or .item; .gz as well.")
@out_option
@click.option("--keep-editions", is_flag=True, help="Leave films that stand twice in the titles apart.")
def prepare_movielens(*, ratings: Path, titles: Path, out: Path, keep_editions: bool) -> None:
    """MovieLens or MovieTweetings, in any of their layouts."""
    from recommender.sources.movielens import prepare_movielens as run

    with progress_bar() as progress:
        report = run(ratings, titles, out, keep_editions=keep_editions, progress=progress)
    _say(report, out)


def _downloads(directory: Path | None) -> Path:
    return directory or Settings.from_environment().data_dir / "downloads"


def _say(report: Mapping[str, object], out: Path) -> None:
    for warning in cast("list[str]", report["warnings"]):
        click.echo(f"warning: {warning}", err=True)
    click.echo(
        f"{out}: {report['ratings']:,} ratings of {report['films']:,} films "
        f"({report['editions']:,} editions) "
        f"by {report['users']:,} people; {report['lines_skipped']:,} lines skipped"
    )
