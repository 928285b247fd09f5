"""One commit for writers who come at the same time: they share its wait for the disk.

SQLite has one writer at a time, and each waits for the disk when it commits. Whoever comes meanwhile joins
the next transaction, each in a savepoint of their own; who finds nobody waiting commits it for all of them.
Nobody is told of success before that commit has returned. PostgreSQL does the same by itself.
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
"""Writers in one transaction: the first of them waits for all."""
_LOOK_AGAIN_S: Final = 1.0


class _Group:
    """Writers who share a transaction.

    Attributes:
        connection: Theirs.
        members: How many.
        is_over: Committed, or given up.
        error: Why it was given up; None: it is committed.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.members = 0
        self.is_over = False
        self.error: BaseException | None = None


class GroupCommit:
    """Transactions of one SQLite database, written one after another, committed together."""

    def __init__(self, engine: Engine, patience_s: float) -> None:
        """Has no transaction open.

        Args:
            engine: Begins each transaction as a writer.
            patience_s: Seconds that a writer waits for its turn.
        """
        self._engine = engine
        self._patience_s = patience_s
        # Threads that wait here are woken in turn and at once; those that wait inside SQLite sleep and poll,
        # and an unlucky one may time out while others overtake it.
        self._turn = threading.Lock()
        self._over = threading.Condition()
        self._queued = 0  # waiting for the turn, counted under _over
        self._group: _Group | None = None  # of whoever has the turn

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction of its own to the caller; committed, durably, when the block has ended.

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
        """The group of this turn, begun where there is none."""
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
        """Commits, unless somebody is waiting for the turn who will do it; then that one does it."""
        with self._over:
            is_awaited = self._queued > 0
        if is_awaited and group.members < MOST_TOGETHER:
            return
        self._close(group)

    def _left_badly(self, group: _Group, error: BaseException) -> None:
        """One writer failed and its savepoint is undone; where the disk is full, SQLite undid everybody's."""
        if _driver(group.connection).in_transaction:
            self._close_unless_awaited(group)
        else:
            self._close(group, error)

    def _close(self, group: _Group, error: BaseException | None = None) -> None:
        self._group = None
        try:
            if error is None:
                group.connection.commit()
        except BaseException as failed:  # noqa: BLE001 - raised by everybody who is in it
            error = failed
        if _driver(group.connection).in_transaction:
            group.connection.invalidate()  # the commit failed, and the pool may not get it as it is
        group.connection.close()
        with self._over:
            group.error, group.is_over = error, True
            self._over.notify_all()

    def _await(self, group: _Group) -> None:
        """Waits for the commit.

        Raises:
            StorageError: It failed.
        """
        while not self._is_over(group):
            with self._turn:  # whoever was to commit it gave up waiting in that very moment
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
    """The first one fails alone, with the whole transaction; others are undone to their savepoint."""
    is_first = group.members == 1
    return Session(
        group.connection,
        expire_on_commit=False,
        join_transaction_mode="rollback_only" if is_first else "create_savepoint",
    )
