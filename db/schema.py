"""The version of the schema: upgrades, downgrades, and a check when a database is opened."""

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import Connection, column, inspect, select, table
from sqlalchemy.exc import DatabaseError

from db.address import parse_url, sqlite_file, without_secrets
from db.errors import StorageError
from db.refusals import explain
from db.session import Database

if TYPE_CHECKING:
    from alembic.config import Config

# Relative to the package, so that migrations are found in an installed wheel too, without alembic.ini.
MIGRATIONS: Final = Path(__file__).parent / "migrations"
_VERSIONS: Final = table("alembic_version", column("version_num"))
_NUMBER: Final = slice(4)  # of a migration's file name, which begins with its revision


def open_database(url: str) -> Database:
    """Opens a database with the current schema.

    Raises:
        StorageError: The database does not exist, or its schema is older or newer.
    """
    database = Database(url)
    file = sqlite_file(database.url)
    if file is not None and not file.exists():
        raise StorageError(f"There is no database at {file}: run `marquee db upgrade`.")
    try:
        with database.engine.connect() as connection:
            found = _revisions_in(connection)
    except DatabaseError as error:
        database.close()
        raise StorageError(explain(database.url, error)) from None
    known = revisions()
    if found == {known[-1]}:
        return database
    database.close()
    if found <= set(known):
        raise StorageError(
            f"The schema of the database {_shown(database)} is out of date: run `marquee db upgrade`."
        )
    raise StorageError(
        f"The database {_shown(database)} was written by a newer version of Marquee: install that version."
    )


def revisions() -> list[str]:
    """Revisions of the schema, oldest first; found without Alembic, which would cost a bot 13 MB."""
    return sorted(path.name[_NUMBER] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def upgrade(url: str, revision: str = "head") -> None:
    """Creates the database if needed, and brings its schema up to ``revision``, in one transaction.

    Raises:
        StorageError: The database cannot be reached or written, or is from a newer version.
    """
    _migrate(url, revision, "upgrade")


def downgrade(url: str, revision: str) -> None:
    """Takes the schema back to ``revision``; ``base`` drops all tables.

    Raises:
        StorageError: The database cannot be reached or written.
    """
    _migrate(url, revision, "downgrade")


def _migrate(url: str, revision: str, direction: Literal["upgrade", "downgrade"]) -> None:
    from alembic import command  # noqa: PLC0415 - see `revisions`
    from alembic.util import CommandError  # noqa: PLC0415

    database = Database(url)
    file = sqlite_file(database.url)
    try:
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        with database.migrating() as connection:
            getattr(command, direction)(_config(connection), revision)
    except DatabaseError as error:
        raise StorageError(explain(database.url, error)) from None
    except CommandError as error:
        raise StorageError(
            f"The database {_shown(database)} was written by a newer version of Marquee: {error}"
        ) from None
    finally:
        database.close()


def _shown(database: Database) -> str:
    return without_secrets(database.url)


def _revisions_in(connection: Connection) -> set[str]:
    if not inspect(connection).has_table(_VERSIONS.name):
        return set()
    return set(connection.scalars(select(_VERSIONS)))


def _config(connection: Connection) -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - see `revisions`

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def shown_url(url: str) -> str:
    """A database URL without passwords, to be shown and logged."""
    return without_secrets(parse_url(url))
