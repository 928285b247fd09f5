"""`marquee recommend`: films for somebody who likes these."""

import json
import os
from pathlib import Path

import click
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.cli.liked import read_likes, said
from bot.settings import Settings
from recommender.catalog.fields import to_record
from recommender.catalog.film import Film
from recommender.serving.recommender import Recommendation, Recommender

_WORDS = 80  # columns that all but the link need, with the space between them
_PIPED = 160
_DESCRIPTION = 400  # characters shown; all of it is in --json


@click.command()
@click.option(
    "--models",
    "models_dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the models are [default: models in MARQUEE_DATA_DIR].",
)
@click.option(
    "--like", "likes", multiple=True, metavar="TITLE[:STARS]", help="A film and its stars [default: 5]."
)
@click.option("--dislike", "dislikes", multiple=True, hidden=True)
@click.option("-n", "count", type=click.IntRange(min=1), default=5, show_default=True, help="How many films.")
@click.option(
    "--dial",
    type=click.FloatRange(-1.0, 1.0),
    help="From -1 (familiar films) to 1 (adventurous ones) [default: MARQUEE_DIAL, else 0].",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
def recommend(
    models_dir: Path | None,
    likes: tuple[str, ...],
    dislikes: tuple[str, ...],
    count: int,
    dial: float | None,
    *,
    as_json: bool,
) -> None:
    """Recommend films to somebody who likes these: --like "Heat" --like "Alien:4".

    Without --like: the films that most people like.
    """
    if dislikes:
        title = dislikes[0].partition(":")[0].strip()
        raise click.UsageError(f'No such option: --dislike. Few stars say so: --like "{title}:1".')
    settings = Settings.from_environment()
    recommender = Recommender.open(models_dir or settings.models_dir)
    dial = settings.dial if dial is None else dial
    liked = read_likes(recommender.catalog, likes)
    if liked:
        click.echo(said(liked), err=True)
    ratings = {one.film.film_id: one.stars for one in liked}
    found = recommender.recommend(ratings, count, dial=dial)
    if as_json:
        click.echo(json.dumps([_as_json(item) for item in found], indent=2, ensure_ascii=False))
        return
    if not likes:
        click.echo("Popular films, the same for everybody: name some you like with --like to get your own.")
    show(found)


def show(found: list[Recommendation], console: Console | None = None) -> None:
    """Prints recommendations: a table where there is room for one, a block for each film elsewhere."""
    console = console or Console()
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _PIPED
    console.print(
        _table(found) if console.width >= _WORDS + _longest_link(found) else _blocks(found), highlight=False
    )


def _table(found: list[Recommendation]) -> Table:
    table = Table(box=None, header_style="bold", padding=(0, 2, 1, 0), pad_edge=False)
    table.add_column("Title", ratio=5, min_width=16)
    table.add_column("Overall rating and count", width=15)
    table.add_column("Category", ratio=4, min_width=10)
    table.add_column("Description", ratio=8, min_width=12)
    table.add_column("Price", max_width=10, no_wrap=True)
    # An address that is cut or broken leads nowhere.
    table.add_column("Link", no_wrap=True, min_width=_longest_link(found))
    for item in found:
        film = item.film
        table.add_row(
            Text(film.name, style="bold"),
            Text(_rating(film)),
            Text(_category(film) or "-"),
            Text(_description(film) or "-"),
            Text(film.price or "-"),
            Text(_link(film)),
        )
    return table


def _blocks(found: list[Recommendation]) -> Group:
    lines: list[Text | Padding] = []
    for item in found:
        film = item.film
        lines.append(Text.assemble(f"{item.rank}. ", (film.name, "bold")))
        facts = (
            ("Overall rating and count", _rating(film)),
            ("Category", _category(film)),
            ("Description", _description(film)),
            ("Price", film.price),
            ("Link", _link(film)),
        )
        lines.extend(
            Padding(Text(f"{name}: {value}", overflow="fold"), (0, 0, 0, 3), expand=False)
            for name, value in facts
            if value
        )
    return Group(*lines)


def _rating(film: Film) -> str:
    return "none yet" if film.rating_mean is None else f"{film.rating_mean:.1f} from {film.rating_count:,}"


def _link(film: Film) -> str:
    """The address; one that only searches for the film says so."""
    return f"search: {film.link.url}" if film.link.kind == "search" else film.link.url


def _longest_link(found: list[Recommendation]) -> int:
    return max((len(_link(item.film)) for item in found), default=0)


def _category(film: Film) -> str | None:
    return film.category or ", ".join(film.genres) or None


def _description(film: Film) -> str | None:
    text = " ".join((film.description or "").split())
    return text if len(text) <= _DESCRIPTION else f"{text[:_DESCRIPTION].rsplit(' ', 1)[0]} ..."


def _as_json(item: Recommendation) -> dict[str, object]:
    """Rank, all fields of the film, and why; the category is as in the table."""
    return {
        "rank": item.rank,
        **to_record(item.film),
        "category": _category(item.film),
        "score": item.score,
        "expected_rating": item.expected_rating,
        "reason": item.reason
        and {"kind": item.reason.kind, "films": [liked.name for liked in item.reason.films]},
    }
