"""A SQLite file that never changes, read by several threads through one connection."""

import sqlite3
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self


class ReadOnlyDatabase:
    """Answers queries. The file closes when the last reference goes, or by `close`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # One connection serves all threads in turn, since a lookup takes microseconds.
        self._lock = threading.Lock()
        self.close = weakref.finalize(self, connection.close)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens a file that exists. The first query looks at its content."""
        # immutable: no locks and no look at the disk for changes.
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        return cls(sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None))

    def rows(self, statement: str, parameters: Sequence[object] = ()) -> list[Any]:
        """All rows of a query.

        Raises:
            sqlite3.DatabaseError: The file is no database, or damaged.
        """
        with self._lock:
            try:
                return self._connection.execute(statement, parameters).fetchall()
            except UnicodeEncodeError:
                return []  # half a surrogate pair, which no text in the file has
