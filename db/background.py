"""Background writing of rows that no answer waits for: one thread, many rows in one transaction."""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from db.errors import StorageError

GATHERED_S: Final = 0.2
"""Items that come within this time are written together."""
MOST_WAITING: Final = 5000
"""Most items that wait; further ones are lost."""
_log = logging.getLogger(__name__)

Write = Callable[[Session, Sequence[Any]], None]
"""A function that writes items of one kind, in the order in which they came."""


class Background:
    """Writes items soon; a full disk, a busy database or a killed process may lose them."""

    def __init__(self, writing: Callable[[], AbstractContextManager[Session]]) -> None:
        """The thread starts with the first item.

        Args:
            writing: Opens a transaction, as `Database.writing` does.
        """
        self._writing = writing
        self._waiting: dict[Write, list[Any]] = {}
        self._changed = threading.Condition()
        self._count = 0
        self._put = self._done = 0  # items that were ever put in, and those written or lost since
        self._is_hurried = False
        self._is_closed = False
        self._lost = False
        self._thread: threading.Thread | None = None

    def put(self, write: Write, item: object) -> None:
        """Adds an item.

        Args:
            write: Function that writes it, together with other items of its kind.
            item: The item; if writing fails it is lost, with a line in the log.
        """
        with self._changed:
            if self._count >= MOST_WAITING or self._is_closed:
                self._lost = True
                return
            self._waiting.setdefault(write, []).append(item)
            self._count += 1
            self._put += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="background writer", daemon=True)
                self._thread.start()
            if self._count == 1:
                self._changed.notify_all()

    def settle(self) -> bool:
        """Waits until all items are written or lost; call it outside of transactions.

        Returns:
            True if no item was lost since the last call.
        """
        with self._changed:
            self._is_hurried = True
            self._changed.notify_all()
            until = self._put  # what others put in meanwhile is not waited for
            self._changed.wait_for(lambda: self._done >= until)
            self._is_hurried = self._is_closed
            lost, self._lost = self._lost, False
            return not lost

    def close(self) -> None:
        """Writes the remaining items, then ends the thread."""
        with self._changed:
            self._is_closed = True
        self.settle()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._count or self._is_closed)
                if not self._count:
                    return
                self._changed.wait_for(lambda: self._is_hurried, GATHERED_S)
                waiting, self._waiting, self._count = self._waiting, {}, 0
                taken = self._put
            stored = [self._write(write, items) for write, items in waiting.items()]
            with self._changed:
                self._done = taken
                self._lost = self._lost or not all(stored)
                self._changed.notify_all()

    def _write(self, write: Write, items: Sequence[Any]) -> bool:
        try:
            with self._writing() as session:
                write(session, items)
        except (SQLAlchemyError, StorageError) as error:
            reason = getattr(error, "orig", None) or error
            _log.warning("%d rows that nobody waits for could not be stored: %s", len(items), reason)
            return False
        except Exception:  # noqa: BLE001 - the thread must not end
            _log.exception("%d rows that nobody waits for could not be stored", len(items))
            return False
        return True
