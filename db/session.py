"""The database and its transactions, for reading and for writing."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from db.address import parse_url
from db.background import Background
from db.errors import StorageError
from db.group_commit import MOST_TOGETHER, GroupCommit
from db.postgresql import postgresql_engine, wait_for_other_migrations

BUSY_SECONDS: Final = 30
_TRIED_AGAIN_SECONDS: Final = 0.02
_IMMEDIATE: Final = "marquee_begin_immediate"


class Database:
    """A database and its connections; a process has one, which all of its threads share."""

    def __init__(self, url: str, *, most_together: int = MOST_TOGETHER) -> None:
        """Nothing is opened or created before the first use.

        Args:
            url: An SQLAlchemy URL.
            most_together: Most writers in one transaction of SQLite, see `GroupCommit`.

        Raises:
            StorageError: The URL is invalid, or its driver is missing.
        """
        self.url = parse_url(url)
        self.engine = _engine(self.url)
        # Transactions see one state of the database: on SQLite always, on PostgreSQL with this level.
        self._reading_engine = (
            self.engine
            if self.is_sqlite
            else self.engine.execution_options(isolation_level="REPEATABLE READ")
        )
        self._writing_engine = self.engine.execution_options(**{_IMMEDIATE: True})
        self._group_commit = (
            GroupCommit(self._writing_engine, BUSY_SECONDS, most_together) if self.is_sqlite else None
        )
        self.background = Background(self.writing)

    @property
    def is_sqlite(self) -> bool:
        """Whether this is SQLite."""
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state of the database; it is rolled back at the end."""
        with Session(self._reading_engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is durably committed when the block ends; an exception rolls it back.

        Keep the block short, without waiting for the network.

        Raises:
            StorageError: Other writers kept the database busy for half a minute.
        """
        if self._group_commit:
            with self._group_commit.writing() as session:
                yield session
            return
        with Session(self._writing_engine, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction for changes of the schema, exclusive and atomic."""
        with self._writing_engine.connect() as connection:
            if self.is_sqlite:
                # A table is changed by copying it and dropping the old one. With foreign keys on, the drop
                # would delete every row that refers to it. The setting is fixed once a transaction has begun.
                driver_connection = connection.connection.driver_connection
                assert isinstance(driver_connection, sqlite3.Connection)
                driver_connection.execute("PRAGMA foreign_keys = OFF")
            try:
                with connection.begin():
                    if not self.is_sqlite:
                        wait_for_other_migrations(connection)
                    yield connection
                    if self.is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise StorageError("The migration left rows that refer to nothing; it was undone.")
            finally:
                connection.invalidate()  # the pool must not keep a connection without foreign keys

    def close(self) -> None:
        """Ends background writing, then closes all connections."""
        self.background.close()
        self.engine.dispose()


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        return postgresql_engine(url, BUSY_SECONDS)
    engine = create_engine(url)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    # Otherwise Python's sqlite3 begins transactions by its own rules, never for SELECT or DDL; see
    # "Enabling Non-Legacy SQLite Transactional Modes" in SQLAlchemy's notes on SQLite.
    connection.isolation_level = None
    cursor = connection.cursor()
    # This comes first, since switching to WAL may have to wait for another connection.
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    _switch_to_wal(cursor)
    cursor.execute("PRAGMA foreign_keys = ON")
    # FULL waits for the disk on each commit. With NORMAL in WAL mode, a power cut loses the last commits, and
    # with them ratings that were confirmed to people.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def _switch_to_wal(cursor: sqlite3.Cursor) -> None:
    """Switches to the write-ahead log, as one of several programs that may do so at the same time.

    SQLite does not wait while another one switches or recovers, whatever the timeout says: it is tried again.
    """
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_TRIED_AGAIN_SECONDS)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that reads and then writes fails at once if another writer came in between.
    # IMMEDIATE waits for its turn before it reads.
    if connection.get_execution_options().get(_IMMEDIATE, False):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        return
    # Past SQLAlchemy, which takes as long for it as for a query: nothing is locked yet, so it cannot fail.
    driver_connection = connection.connection.driver_connection
    assert isinstance(driver_connection, sqlite3.Connection)
    driver_connection.execute("BEGIN")
