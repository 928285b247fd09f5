"""`marquee data editions`: films whose editions may be wrongly together or apart, and what was decided."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from bot.settings import Settings

if TYPE_CHECKING:
    from recommender.catalog.doubtful_editions import Doubt, Reason
    from recommender.catalog.edition_decisions import EditionDecisions, Kind

_Command = TypeVar("_Command", bound=Callable[..., object])
_REASONS: "dict[Reason, str]" = {
    "same-year": "same title and year, yet two films",
    "near-years": "same title, years near each other, two films",
    "no-year": "same title, one without a year, two films",
    "years-differ": "one film, editions of different years",
    "titles-differ": "one film, editions of different titles",
}


def decisions_option(command: _Command) -> _Command:
    """The option that names the file of decisions."""
    return click.option(
        "--decisions",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Decisions about editions [default: editions.txt in MARQUEE_DATA_DIR].",
    )(command)


def decisions_of(path: Path | None) -> "EditionDecisions":
    """The decisions of the option; those of the data directory without it."""
    from recommender.catalog.edition_decisions import read_decisions

    return read_decisions(path or _file())


@click.group()
def editions() -> None:
    """Films whose editions may be wrongly together or apart; decide, for the next preparation."""


@editions.command("list")
@click.option(
    "--models",
    "models_dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the models are [default: models in MARQUEE_DATA_DIR]; the one in service is looked at.",
)
@click.option("-n", "count", type=click.IntRange(1), default=20, show_default=True, help="How many.")
@click.option("--all", "with_decided", is_flag=True, help="Also those that were decided.")
def list_editions(models_dir: Path | None, count: int, *, with_decided: bool) -> None:
    """What to look at, best known first."""
    from recommender.bundle import version_in_service
    from recommender.bundle.manifest import CATALOG
    from recommender.catalog.doubtful_editions import doubts
    from recommender.catalog.store import Catalog

    directory = models_dir or Settings.from_environment().models_dir
    version = version_in_service(directory)
    decided = decisions_of(None)
    found = [
        doubt
        for doubt in doubts(Catalog.open(directory / version / CATALOG))
        if with_decided or not decided.about(doubt.one.product_id, doubt.other.product_id)
    ]
    for doubt in found[:count]:
        click.echo(_told(doubt))
    click.echo(f"{len(found):,} to look at; {len(decided):,} decided in {_file()}.")


@editions.command()
@click.argument("one")
@click.argument("other")
def merge(one: str, other: str) -> None:
    """Two products (as listed) are one film."""
    _decide("merge", one, other)


@editions.command()
@click.argument("product")
def split(product: str) -> None:
    """A product (as listed) is a film of its own."""
    _decide("split", product)


@editions.command()
@click.argument("one")
@click.argument("other")
def fine(one: str, other: str) -> None:
    """Two products are rightly as they are, and need not be listed again."""
    _decide("fine", one, other)


def _decide(kind: "Kind", *products: str) -> None:
    from recommender.catalog.edition_decisions import EditionDecision, add_decision

    decision = EditionDecision(kind, products)
    add_decision(_file(), decision)
    click.echo(f"{_file()}: {decision.line}")
    if kind != "fine":
        click.echo("It counts when the data set is next prepared (`marquee data prepare ...`).")


def _told(doubt: "Doubt") -> str:
    sides = "\n".join(
        f"  {side.product_id:<16} {side.name}{f'  {side.link}' if side.link else ''}"
        for side in (doubt.one, doubt.other)
    )
    return f"{_REASONS[doubt.reason]} ({doubt.ratings:,} ratings)\n{sides}"


def _file() -> Path:
    from recommender.catalog.edition_decisions import FILE

    return Settings.from_environment().data_dir / FILE
