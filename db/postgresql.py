"""What PostgreSQL needs beyond the tables: its driver, its time limits, and a lock around migrations."""

from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from db.errors import StorageError

_CONNECTING: Final = {
    "connect_timeout": 10,
    # A server that vanished without a word (a power cut, a network split) is noticed in a minute.
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}
_MIGRATING: Final = 0x6D617271756565  # "marquee": advisory locks are numbers


def postgresql_engine(url: URL, busy_seconds: int) -> Engine:
    """Prepares connections; none is made before the first use.

    Args:
        url: What it sets itself, such as ``?connect_timeout=60``, comes before the limits from here.
        busy_seconds: How long a statement waits for rows that somebody else is changing.

    Raises:
        StorageError: psycopg is not installed.
    """
    try:
        engine = create_engine(
            url,
            # Connections that a restarted server has forgotten are replaced before they are used.
            pool_pre_ping=True,
            # Queries lock the rows that they change and then read what is there by now. That is READ
            # COMMITTED; the server's default may be another.
            isolation_level="READ COMMITTED",
            connect_args={key: value for key, value in _CONNECTING.items() if key not in url.query},
        )
    except ImportError as error:  # psycopg, or the libpq that it wraps
        raise StorageError(
            f"PostgreSQL needs a driver: pip install 'marquee[postgres]' ({' '.join(str(error).split())})."
        ) from None

    @event.listens_for(engine, "connect")
    def limit_waiting(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = '{busy_seconds}s'")
        cursor.close()
        connection.commit()

    return engine


def wait_for_other_migrations(connection: Connection) -> None:
    """Makes a transaction wait for every other one that said so before it, as SQLite's BEGIN IMMEDIATE does.

    Two containers that start together both bring the schema up to date.
    """
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
