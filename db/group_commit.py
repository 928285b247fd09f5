"""Group commit: concurrent writers share one commit, and so one wait for the disk.

SQLite has one writer at a time, and each commit waits for the disk. Writers who come meanwhile join the next
transaction, each in a savepoint. The last one in the queue commits for all of them. No writer returns before
that commit has succeeded. PostgreSQL does the same by itself.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from db.errors import StorageError

MOST_TOGETHER: Final = 64
"""Most writers in one transaction, since the first of them waits for all."""
_LOOK_AGAIN_S: Final = 1.0


class _Group:
    """Writers who share a transaction.

    Attributes:
        connection: Their connection.
        members: Number of writers.
        is_over: Whether the transaction was committed or has failed.
        error: Reason of the failure; None without one.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.members = 0
        self.is_over = False
        self.error: BaseException | None = None


class GroupCommit:
    """Transactions of one SQLite database, which run one after another and are committed together."""

    def __init__(self, engine: Engine, patience_s: float, most_together: int = MOST_TOGETHER) -> None:
        """No transaction is opened yet.

        Args:
            engine: Engine that begins each transaction as a writing one.
            patience_s: Longest wait of a writer for its turn, in seconds.
            most_together: Most writers in one transaction; with 1 each commits alone.
        """
        self._engine = engine
        self._patience_s = patience_s
        self._most_together = most_together
        # Threads that wait for this lock are woken in turn. Inside SQLite they would sleep and poll, and one
        # could time out while others overtake it.
        self._turn = threading.Lock()
        self._over = threading.Condition()
        self._queued = 0  # number of threads that wait for the turn, guarded by _over
        self._group: _Group | None = None  # the group that may still be joined

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is durably committed when the block has ended.

        Raises:
            StorageError: Other writers kept the database busy for too long.
        """
        self._take_turn()
        try:
            group = self._joined()
            try:
                with _session(group) as session, session.begin():
                    yield session
            except BaseException as error:
                self._left_badly(group, error)
                raise
            self._close_unless_awaited(group)
        finally:
            self._turn.release()
        self._await(group)

    def _take_turn(self) -> None:
        with self._over:
            self._queued += 1
        has_turn = self._turn.acquire(timeout=self._patience_s)
        with self._over:
            self._queued -= 1
        if not has_turn:
            raise StorageError(f"The database has been busy for {self._patience_s:g} s: try again.")

    def _joined(self) -> _Group:
        """Joins the open group, or begins one."""
        group = self._group
        if group is None:
            connection = self._engine.connect()
            try:
                connection.begin()
            except BaseException:
                connection.close()
                raise
            group = self._group = _Group(connection)
        group.members += 1
        return group

    def _close_unless_awaited(self, group: _Group) -> None:
        """Commits, unless another writer is waiting, who will do it."""
        with self._over:
            is_awaited = self._queued > 0
        if is_awaited and group.members < self._most_together:
            return
        self._close(group)

    def _left_badly(self, group: _Group, error: BaseException) -> None:
        """Handles an error of a writer, whose savepoint or, as on a full disk, transaction is rolled back."""
        if _driver(group.connection).in_transaction:
            self._close_unless_awaited(group)
        else:
            self._close(group, error)

    def _close(self, group: _Group, error: BaseException | None = None) -> None:
        self._group = None
        try:
            if error is None:
                group.connection.commit()
        except BaseException as failed:  # noqa: BLE001 - raised again by all writers of the group
            error = failed
        if _driver(group.connection).in_transaction:
            group.connection.invalidate()  # the commit failed: the connection must not go back to the pool
        group.connection.close()
        with self._over:
            group.error, group.is_over = error, True
            self._over.notify_all()

    def _await(self, group: _Group) -> None:
        """Waits for the commit.

        Raises:
            StorageError: The commit failed.
        """
        while not self._is_over(group):
            with self._turn:  # the writer who was to commit it gave up waiting
                if self._group is group:
                    self._close(group)
        if group.error is not None:
            reason = getattr(group.error, "orig", None) or group.error
            raise StorageError(f"The database could not store it ({reason}): try again.") from group.error

    def _is_over(self, group: _Group) -> bool:
        with self._over:
            return self._over.wait_for(lambda: group.is_over, _LOOK_AGAIN_S)


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _session(group: _Group) -> Session:
    """A session of one writer: the first has the whole transaction, others have a savepoint."""
    is_first = group.members == 1
    return Session(
        group.connection,
        expire_on_commit=False,
        join_transaction_mode="rollback_only" if is_first else "create_savepoint",
    )
