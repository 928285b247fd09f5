"""DuckDB, in this process: the default."""
# ruff: noqa: S608  # names and queries of our own, and quoted paths, are all that enters the SQL

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pyarrow as pa

from recommender.errors import MarqueeError

THREADS = min(4, os.cpu_count() or 1)
# DuckDB's own buffers; what exceeds them goes to disk, in hardly more time. Its guide asks for
# 125 MB a thread.
MEMORY_LIMIT = f"{125 * THREADS}MB"


@contextmanager
def duckdb_engine(scratch: Path) -> Iterator["DuckDBEngine"]:
    """Opens DuckDB: see :data:`recommender.sources.engines.engine.OpenEngine`."""
    with open_duckdb(scratch, MEMORY_LIMIT) as connection:
        try:
            yield DuckDBEngine(connection)
        except duckdb.Error as error:
            if "No space left on device" in str(error):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
            if isinstance(error, duckdb.OutOfMemoryException):
                raise MarqueeError(
                    f"the preparation ran out of memory ({_first_line(error)}): free some, then run it again."
                ) from error
            if isinstance(error, duckdb.IOException):
                raise MarqueeError(
                    f"the preparation could not read or write a file ({_first_line(error)})."
                ) from error
            raise


def open_duckdb(scratch: Path, memory_limit: str) -> duckdb.DuckDBPyConnection:
    """A database in memory that spills into a folder of ``scratch``; rows come in any order."""
    spill = scratch / "spill"
    spill.mkdir()
    connection = duckdb.connect(":memory:")
    connection.execute(f"SET memory_limit = '{memory_limit}'")
    connection.execute(f"SET threads = {THREADS}")
    connection.execute(f"SET temp_directory = '{quoted(spill)}'")
    connection.execute("SET preserve_insertion_order = false")
    connection.execute("SET enable_progress_bar = false")
    return connection


class DuckDBEngine:
    """Runs SQL in this process, on all cores, within :data:`MEMORY_LIMIT`."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._db = connection

    def source(self, folder: Path) -> str:
        """What to write behind ``FROM`` to read all Parquet files of a folder."""
        return f"read_parquet('{quoted(folder)}/*.parquet')"

    def lend(self, name: str, table: pa.Table) -> None:
        """Makes a table of this process readable under a name."""
        self._db.register(name, table)

    def view(self, name: str, select: str) -> None:
        """Names a query; it runs where it is used."""
        self._db.execute(f"CREATE VIEW {name} AS {select}")

    def keep(self, name: str, select: str) -> None:
        """Runs a query once and keeps its rows under a name."""
        self._db.execute(f"CREATE TABLE {name} AS {select}")

    def drop(self, name: str) -> None:
        """Forgets what :meth:`keep` kept, and frees its room."""
        self._db.execute(f"DROP TABLE {name}")

    def fetch(self, select: str) -> pa.Table:
        """Brings the rows of a query here."""
        return self._db.sql(select).to_arrow_table()

    def write(self, select: str, schema: pa.Schema, path: Path) -> None:
        """Writes the rows of a query to one Parquet file, in its order, with these columns."""
        # With insertion order off, ORDER BY still holds for a single file.
        columns = ", ".join(schema.names)
        self._db.execute(
            f"COPY (SELECT {columns} FROM ({select})) TO '{quoted(path)}' "
            "(FORMAT parquet, COMPRESSION snappy)"
        )


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


def quoted(path: Path) -> str:
    """A path as it stands between the quotes of an SQL text."""
    return str(path).replace("'", "''")
