"""What an engine does, whichever it is.

The SQL is written once and keeps to what DuckDB and Spark both read: no ``//``, ``QUALIFY``, ``SEMI JOIN``,
``unnest``, and of functions that hash only ``md5``, for each engine has others of its own.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import pyarrow as pa


class Engine(Protocol):
    """Runs SQL over Parquet files."""

    def source(self, path: Path) -> str:
        """What to write behind ``FROM`` to read a Parquet file, or all of a folder."""

    def lend(self, name: str, table: pa.Table) -> None:
        """Makes a table of this process readable under a name."""

    def view(self, name: str, select: str) -> None:
        """Names a query; it runs where it is used."""

    def keep(self, name: str, select: str) -> None:
        """Runs a query once and keeps its rows under a name."""

    def drop(self, name: str) -> None:
        """Forgets what :meth:`keep` kept, and frees its room."""

    def fetch(self, select: str) -> pa.Table:
        """Brings the rows of a query here."""

    def write(self, select: str, schema: pa.Schema, path: Path, *, numbers: int, at_once: int) -> None:
        """Writes the rows of a query to one Parquet file, in its order, with these columns.

        Args:
            select: With places ``{first}`` and ``{end}``: it orders rows by a number of theirs, and leaves
                out those before the first and from the end on.
            schema: The file's.
            path: The file.
            numbers: How many there are, from 0.
            at_once: As many as an engine in this process asks for at a time: ordering texts takes memory.
        """


# Opens an engine which may use a folder for what it keeps and spills. Raises MarqueeError where the engine is
# not installed and where memory ran out, and OSError where the disk is full.
OpenEngine = Callable[[Path], AbstractContextManager[Engine]]
