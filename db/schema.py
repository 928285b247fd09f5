"""Bringing the schema up to date, and refusing to work on one that is not."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from db.address import parse_url, sqlite_file, without_secrets
from db.errors import StorageError
from db.refusals import explain
from db.session import Database

# By the package's own path, so that they are also found in an installed wheel, without any alembic.ini.
MIGRATIONS: Final = Path(__file__).parent / "migrations"


def open_database(url: str) -> Database:
    """Opens a database whose schema is the one that this version works with.

    Raises:
        StorageError: There is no such database, or its schema is older or newer.
    """
    database = Database(url)
    file = sqlite_file(database.url)
    if file is not None and not file.exists():
        raise StorageError(f"There is no database at {file}: run `marquee db upgrade`.")
    try:
        with database.engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_heads()
    except DatabaseError as error:
        database.close()
        raise StorageError(explain(database.url, error)) from None
    scripts = ScriptDirectory.from_config(_config())
    if tuple(found) == tuple(scripts.get_heads()):
        return database
    database.close()
    known = {script.revision for script in scripts.walk_revisions()}
    if set(found) <= known:
        raise StorageError(f"The schema of {_name(database)} is out of date: run `marquee db upgrade`.")
    raise StorageError(
        f"T{_name(database)[1:]} was written by a newer version of Marquee: install that version."
    )


def upgrade(url: str, revision: str = "head") -> None:
    """Creates the database where there is none, and brings its schema up to ``revision``.

    All in one transaction: when it fails, the database is as it was.

    Raises:
        StorageError: The database cannot be reached or written, or is from a newer version.
    """
    _migrate(url, revision, command.upgrade)


def downgrade(url: str, revision: str) -> None:
    """Takes the schema back to ``revision`` (``base``: to nothing, and with it everything stored).

    Raises:
        StorageError: The database cannot be reached or written.
    """
    _migrate(url, revision, command.downgrade)


def _migrate(url: str, revision: str, migrate: Callable[[Config, str], None]) -> None:
    database = Database(url)
    file = sqlite_file(database.url)
    try:
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        with database.migrating() as connection:
            migrate(_config(connection), revision)
    except DatabaseError as error:
        raise StorageError(explain(database.url, error)) from None
    except CommandError as error:
        raise StorageError(
            f"T{_name(database)[1:]} was written by a newer version of Marquee: {error}"
        ) from None
    finally:
        database.close()


def _name(database: Database) -> str:
    return f"the database {without_secrets(database.url)}"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def shown_url(url: str) -> str:
    """A database URL as it may be shown and logged: without its password."""
    return without_secrets(parse_url(url))
