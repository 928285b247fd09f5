"""PostgreSQL: its driver, its time limits, and a lock around migrations."""

from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from db.errors import StorageError

_CONNECTING: Final = {
    "connect_timeout": 10,
    # A server that vanished (a power cut, a network split) is noticed within a minute.
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}
_MIGRATING: Final = 0x6D617271756565  # "marquee": advisory locks are numbers


def postgresql_engine(url: URL, busy_seconds: int) -> Engine:
    """Makes an engine; it connects on first use.

    Args:
        url: URL of the database. Its own options, such as ``?connect_timeout=60``, override the limits here.
        busy_seconds: Longest wait of a statement for rows that another one is changing, in seconds.

    Raises:
        StorageError: psycopg is not installed.
    """
    try:
        engine = create_engine(
            url,
            # Connections that a restart of the server has closed are replaced.
            pool_pre_ping=True,
            # Queries lock rows, then read their current state. That needs READ COMMITTED, which may not be
            # the server's default.
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
    """Takes the lock of migrations, which is held until the transaction ends.

    Two containers that start together would both bring the schema up to date.
    """
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
