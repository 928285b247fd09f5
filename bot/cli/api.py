"""`marquee api`: keys of the programs that use the API."""

from collections.abc import Iterator  # noqa: TC003 - names a type
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from bot.service.programs import SCOPES
from bot.settings import Settings
from recommender.errors import BadInputError

if TYPE_CHECKING:
    from db.session import Database


@click.group()
def api() -> None:
    """Let programs use the API (docs/api.md)."""


@api.group()
def keys() -> None:
    """Keys of programs: make, list, take back."""


@keys.command()
@click.argument("program")
@click.option(
    "--scope",
    "scopes",
    type=click.Choice(SCOPES),
    multiple=True,
    default=("films",),
    show_default=True,
    help="What it may do; again for several. films: search and recommend; people: keep people's ratings.",
)
def create(*, program: str, scopes: tuple[str, ...]) -> None:
    """Make a key for PROGRAM, and print it: this once, as it is kept nowhere."""
    from bot.service import programs

    with _database() as database:
        made, key = programs.create(database, program, scopes)
    click.echo(
        f"key {made.number} of {made.name} ({', '.join(made.scopes)}); it is not shown again:", err=True
    )
    click.echo(key)


@keys.command("list")
def list_keys() -> None:
    """List all keys, without the keys themselves."""
    from bot.service import programs

    with _database() as database:
        known = programs.every(database)
    for each in known:
        since = f"since {each.made_at:%Y-%m-%d}"
        until = f", taken back {each.revoked_at:%Y-%m-%d}" if each.revoked_at else ""
        click.echo(f"{each.number:>4}  {each.name}  {','.join(each.scopes)}  {since}{until}")
    if not known:
        click.echo("no program has a key yet: marquee api keys create NAME", err=True)


@keys.command()
@click.argument("number", type=int)
def revoke(*, number: int) -> None:
    """Take the key of that NUMBER back; it does not hold any more from now on."""
    from bot.service import programs

    with _database() as database:
        if not programs.revoke(database, number):
            raise BadInputError(f"there is no key {number} that holds: see `marquee api keys list`.")
    click.echo(f"key {number} does not hold any more.")


@contextmanager
def _database() -> "Iterator[Database]":
    from db.schema import open_database

    database = open_database(Settings.from_environment().database_url)
    try:
        yield database
    finally:
        database.close()
