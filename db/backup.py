"""Backup of the whole database in one file, and its restoration, also into another kind of database.

The file is always an SQLite database. So it can be opened with other tools, and a later version can bring it
up to date by migrations when it restores it.
"""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import DatabaseError

from db.address import parse_url, sqlite_file, without_secrets
from db.errors import StorageError
from db.models import Base
from db.refusals import explain, explain_file, is_damage
from db.schema import open_database, upgrade
from db.session import Database

_ROWS_AT_ONCE: Final = 5_000


def backup(url: str, file: Path) -> dict[str, int]:
    """Writes a consistent copy of the database into a new file; others may go on writing meanwhile.

    Args:
        url: URL of an up-to-date database.
        file: The new file. Only this user may read it, since it contains personal data.

    Returns:
        Number of rows of each table.

    Raises:
        StorageError: The file exists or cannot be written, or the database cannot be used.
    """
    if file.exists():
        raise StorageError(f"{file} is there already, and a backup never overwrites: give another name.")
    if not file.parent.is_dir():
        raise StorageError(f"There is no directory {file.parent}: make it, or give another name.")
    database = open_database(url)
    original = sqlite_file(database.url)
    try:
        with _directory_beside(file) as directory:
            part = directory / "backup.sqlite"
            if original is not None:
                _copy_file(original, part)
            else:
                upgrade(f"sqlite:///{part}")
                with _opened(part) as copy, database.reading() as session, copy.writing() as writer:
                    _copy_rows(session.connection(), writer.connection())
            rows = _alone(part)
            part.chmod(0o600)
            _give_name(part, file)
    except DatabaseError as error:
        raise StorageError(explain(database.url, error)) from None
    except sqlite3.Error as error:
        if original is not None and is_damage(error):
            raise StorageError(explain_file(original, error)) from None
        raise StorageError(f"The backup {file} could not be written: {error}.") from None
    finally:
        database.close()
    return rows


def restore(file: Path, url: str) -> dict[str, int]:
    """Copies a backup into an empty database, in one transaction.

    Args:
        file: Output of `backup`, of this version or an earlier one; it is not changed.
        url: URL of a database without rows; missing tables are created.

    Returns:
        Number of rows of each table.

    Raises:
        StorageError: The file is no backup or of a newer version, or the database is not empty or unusable.
    """
    if not file.is_file():
        raise StorageError(
            f"There is no backup {file}: give the name of a file that `marquee db backup` wrote."
        )
    target = parse_url(url)
    with tempfile.TemporaryDirectory(prefix="marquee-restore-") as directory:
        copy = Path(directory) / "backup.sqlite"
        _copy_backup(file, copy)
        try:
            upgrade(f"sqlite:///{copy}")
        except StorageError as error:
            raise StorageError(f"The backup {file} cannot be brought up to date: {error}") from None
        upgrade(url)
        database = open_database(url)
        try:
            with _opened(copy) as source, source.reading() as session, database.writing() as writer:
                connection = writer.connection()
                _refuse_unless_empty(database, connection)
                _copy_rows(session.connection(), connection)
                _let_numbers_go_on(connection)
            return _alone(copy)
        except DatabaseError as error:
            raise StorageError(explain(target, error)) from None
        finally:
            database.close()


@contextmanager
def _directory_beside(file: Path) -> Iterator[Path]:
    """A directory on the same disk, so that the finished file can be renamed."""
    try:
        with tempfile.TemporaryDirectory(prefix=f".{file.name}-", dir=file.parent) as name:
            yield Path(name)
    except OSError as error:
        raise StorageError(f"The backup {file} could not be written: {error.strerror or error}.") from None


def _give_name(part: Path, file: Path) -> None:
    with part.open("rb") as written:
        os.fsync(written.fileno())
    try:
        file.hardlink_to(part)  # unlike a rename, it fails if the file exists by now
    except FileExistsError:
        raise StorageError(f"{file} is there already, and a backup never overwrites.") from None
    except OSError:  # disks without links
        part.rename(file)


@contextmanager
def _opened(file: Path) -> Iterator[Database]:
    database = open_database(f"sqlite:///{file}")
    try:
        yield database
    finally:
        database.close()


def _copy_file(original: Path, copy: Path) -> None:
    """Copies an SQLite database, including its write-ahead log."""
    uri = f"{original.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _copy_backup(file: Path, copy: Path) -> None:
    try:
        _copy_file(file, copy)
        with closing(sqlite3.connect(copy)) as connection:
            [verdict] = connection.execute("PRAGMA quick_check(1)").fetchone()
            orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
            revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite3.Error as error:
        raise StorageError(f"{file} is no backup of Marquee: {error}.") from None
    if verdict != "ok" or orphan:
        what = f"rows of {orphan[0]} refer to nothing" if orphan else verdict
        raise StorageError(f"The backup {file} is damaged ({what}): restore another one.")
    if not revisions:
        raise StorageError(f"{file} is no backup of Marquee: it has no tables.")


def _alone(file: Path) -> dict[str, int]:
    """Ends write-ahead logging, so that one file holds the database, and counts its rows."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        return {
            table.name: connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]  # noqa: S608
            for table in Base.metadata.sorted_tables
        }


def _copy_rows(source: Connection, target: Connection) -> None:
    """Copies the rows of all tables, those with references last."""
    for table in Base.metadata.sorted_tables:
        found = source.execution_options(yield_per=_ROWS_AT_ONCE).execute(select(table))
        for rows in found.mappings().partitions():
            target.execute(insert(table), [dict(row) for row in rows])


def _refuse_unless_empty(database: Database, connection: Connection) -> None:
    """Locks all tables for this transaction, and checks that they are empty."""
    tables = Base.metadata.sorted_tables
    if not database.is_sqlite:
        names = ", ".join(connection.dialect.identifier_preparer.format_table(table) for table in tables)
        connection.exec_driver_sql(f"LOCK TABLE {names} IN EXCLUSIVE MODE")
    for table in tables:
        if connection.scalar(select(func.count()).select_from(table)):
            raise StorageError(
                f"The database {without_secrets(database.url)} is not empty ({table.name}), and restoring "
                "never overwrites: set MARQUEE_DATABASE_URL to a new one."
            )


def _let_numbers_go_on(connection: Connection) -> None:
    """Sets PostgreSQL's sequences beyond the restored row numbers; SQLite needs nothing."""
    if connection.dialect.name != "postgresql":
        return
    for table in Base.metadata.sorted_tables:
        column = table.autoincrement_column
        if column is None:
            continue
        sequence = func.pg_get_serial_sequence(table.name, column.name)
        last = select(func.max(column)).scalar_subquery()
        connection.execute(select(func.setval(sequence, func.coalesce(last, 1), last.is_not(None))))
