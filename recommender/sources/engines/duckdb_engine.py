"""DuckDB, in this process: the default."""
# ruff: noqa: S608  # names and queries of our own, and quoted paths, are all that enters the SQL

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from recommender.errors import MarqueeError

THREADS = min(4, os.cpu_count() or 1)
# The limit of DuckDB's own buffers. The rest goes to disk and takes no longer. Some of it cannot: twice
# Amazon's 8.8 million reviews fail within 150 MB and go through within 200.
MEMORY_LIMIT = f"{100 * max(2, THREADS)}MB"


@contextmanager
def duckdb_engine(scratch: Path, memory_limit: str = MEMORY_LIMIT) -> Iterator["DuckDBEngine"]:
    """Opens DuckDB; see `recommender.sources.engines.engine.OpenEngine`.

    Args:
        scratch: Directory for what does not fit into memory.
        memory_limit: Limit of DuckDB's own buffers, such as ``1GB``.
    """
    with _open(scratch, memory_limit) as connection:
        try:
            yield DuckDBEngine(connection)
        except duckdb.Error as error:
            if "No space left on device" in str(error):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
            if isinstance(error, duckdb.OutOfMemoryException):
                raise MarqueeError(
                    f"DuckDB needs more than {memory_limit} for what cannot go to disk "
                    f"({_first_line(error)}): run it again with --memory and more, or keep fewer ratings."
                ) from error
            if isinstance(error, duckdb.IOException | duckdb.InvalidInputException):
                raise MarqueeError(
                    f"DuckDB could not read or write a file ({_first_line(error)})."
                ) from error
            raise


def _open(scratch: Path, memory_limit: str) -> duckdb.DuckDBPyConnection:
    """A database in memory that spills into a folder of ``scratch``. Rows come in any order."""
    spill = scratch / "spill"
    spill.mkdir()
    connection = duckdb.connect(":memory:")
    connection.execute(f"SET memory_limit = '{memory_limit}'")
    connection.execute(f"SET threads = {THREADS}")
    connection.execute(f"SET temp_directory = '{_quoted(spill)}'")
    connection.execute("SET preserve_insertion_order = false")
    connection.execute("SET enable_progress_bar = false")
    return connection


class DuckDBEngine:
    """An engine in this process, on all cores, within a limit of memory."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._db = connection

    def source(self, path: Path) -> str:
        """The SQL behind ``FROM`` that reads a Parquet file, or all files of a folder."""
        return f"read_parquet('{_quoted(path)}{'/*.parquet' if path.is_dir() else ''}')"

    def lend(self, name: str, table: pa.Table) -> None:
        """Lets the SQL read a table of this process under a name."""
        self._db.register(name, table)

    def view(self, name: str, select: str) -> None:
        """Names a query. It runs where it is used."""
        self._db.execute(f"CREATE VIEW {name} AS {select}")

    def keep(self, name: str, select: str) -> None:
        """Runs a query once and keeps its rows under a name."""
        self._db.execute(f"CREATE TABLE {name} AS {select}")

    def drop(self, name: str) -> None:
        """Forgets the rows that `keep` kept, and frees their room."""
        self._db.execute(f"DROP TABLE {name}")

    def fetch(self, select: str) -> pa.Table:
        """The rows of a query, in this process."""
        return self._db.sql(select).to_arrow_table()

    def write(self, select: str, schema: pa.Schema, path: Path, *, numbers: int, at_once: int) -> None:
        """Writes the rows of a query to one Parquet file: see `Engine.write`."""
        columns = ", ".join(schema.names)
        with pq.ParquetWriter(path, schema, compression="snappy") as writer:
            for first in range(0, numbers, at_once):
                part = select.format(first=first, end=first + at_once)
                writer.write_table(self.fetch(f"SELECT {columns} FROM ({part})").cast(schema))


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


def _quoted(path: Path) -> str:
    """A path as it stands between the quotes of an SQL text."""
    return str(path).replace("'", "''")
