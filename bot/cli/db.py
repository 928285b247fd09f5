"""`marquee db`: the schema of the database."""

import click

from bot.settings import Settings


@click.group()
def db() -> None:
    """Look after the database of users and ratings."""


@db.command()
def upgrade() -> None:
    """Create the database, or bring its schema up to date; safe to run again at any time."""
    from db import schema  # noqa: PLC0415 (Alembic is of no use to the other commands)

    settings = Settings.from_environment()
    schema.upgrade(settings.database_url)
    click.echo(f"The database is up to date: {schema.shown_url(settings.database_url)}")
