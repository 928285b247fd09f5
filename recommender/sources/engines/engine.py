"""The engine: what DuckDB and Spark both do.

The SQL is written once, in what both of them read. It has no ``//``, ``QUALIFY``, ``SEMI JOIN`` or
``unnest``. Its only hash function is ``md5``, since the others differ from engine to engine.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import pyarrow as pa


class Engine(Protocol):
    """Runs SQL over Parquet files."""

    def source(self, path: Path) -> str:
        """The SQL behind ``FROM`` that reads a Parquet file, or all files of a folder."""

    def lend(self, name: str, table: pa.Table) -> None:
        """Lets the SQL read a table of this process under a name."""

    def view(self, name: str, select: str) -> None:
        """Names a query. It runs where it is used."""

    def keep(self, name: str, select: str) -> None:
        """Runs a query once and keeps its rows under a name."""

    def drop(self, name: str) -> None:
        """Forgets the rows that `keep` kept, and frees their room."""

    def fetch(self, select: str) -> pa.Table:
        """The rows of a query, in this process."""

    def write(self, select: str, schema: pa.Schema, path: Path, *, numbers: int, at_once: int) -> None:
        """Writes the rows of a query to one Parquet file, in the order of the query.

        Args:
            select: A query with the places ``{first}`` and ``{end}``. It orders its rows by a number and
                selects those from ``{first}`` on and before ``{end}``.
            schema: Columns of the file.
            path: The file.
            numbers: How many numbers there are, counted from 0.
            at_once: Numbers that an engine in this process takes at a time, since ordering texts takes
                memory.
        """


# Opens an engine. The folder takes what the engine keeps and spills. MarqueeError: the engine is not
# installed, or memory ran out. OSError: the disk is full.
OpenEngine = Callable[[Path], AbstractContextManager[Engine]]
