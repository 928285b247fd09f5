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

MEMORY_LIMIT = "900MB"  # DuckDB's own buffers; what exceeds it goes to disk


@contextmanager
def duckdb_engine(scratch: Path) -> Iterator["DuckDBEngine"]:
    """Opens DuckDB: see :data:`recommender.sources.engines.engine.OpenEngine`."""
    (scratch / "spill").mkdir()
    with duckdb.connect(":memory:") as connection:
        try:
            yield DuckDBEngine(connection, scratch / "spill")
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


class DuckDBEngine:
    """Runs SQL in this process, on all cores, within :data:`MEMORY_LIMIT`."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, spill: Path) -> None:
        self._db = connection
        self._db.execute(f"SET memory_limit = '{MEMORY_LIMIT}'")
        self._db.execute(f"SET threads = {min(4, os.cpu_count() or 1)}")
        self._db.execute(f"SET temp_directory = '{_quoted(spill)}'")
        self._db.execute("SET preserve_insertion_order = false")
        self._db.execute("SET enable_progress_bar = false")

    def source(self, folder: Path) -> str:
        """What to write behind ``FROM`` to read all Parquet files of a folder."""
        return f"read_parquet('{_quoted(folder)}/*.parquet')"

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
            f"COPY (SELECT {columns} FROM ({select})) TO '{_quoted(path)}' "
            "(FORMAT parquet, COMPRESSION snappy)"
        )


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
