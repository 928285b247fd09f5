"""`marquee db`: the schema of the database, and backups of what is in it."""

from pathlib import Path

import click

from bot.settings import Settings


@click.group()
def db() -> None:
    """Look after the database of users and ratings."""


@db.command()
def upgrade() -> None:
    """Create the database, or bring its schema up to date; safe to run again at any time."""
    from db import schema

    settings = Settings.from_environment()
    schema.upgrade(settings.database_url)
    click.echo(f"The database is up to date: {schema.shown_url(settings.database_url)}")


@db.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(*, file: Path) -> None:
    """Write everything stored into FILE, while the bot runs; FILE must not be there yet.

    Whichever database it comes from, FILE can be restored into SQLite and into PostgreSQL.
    """
    from db.backup import backup as write_backup

    rows = write_backup(Settings.from_environment().database_url, file)
    click.echo(f"Written to {file}: {_counted(rows)}.")


@db.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def restore(*, file: Path) -> None:
    """Put what is in FILE, a backup, into the database, which must be empty or new."""
    from db.backup import restore as read_backup
    from db.schema import shown_url

    settings = Settings.from_environment()
    rows = read_backup(file, settings.database_url)
    click.echo(f"Restored into {shown_url(settings.database_url)}: {_counted(rows)}.")


def _counted(rows: dict[str, int]) -> str:
    return f"people {rows['users']:,}, ratings {rows['ratings']:,}"
