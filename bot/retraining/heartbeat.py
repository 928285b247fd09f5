"""Tells the database that a retraining run is alive and how far it is, about once a second at most."""

import logging
import threading
import time
from types import TracebackType
from typing import Final, Self

from sqlalchemy.exc import SQLAlchemyError

from db import retraining_runs
from db.errors import StorageError
from db.session import Database

PAUSE: Final = 1.0
LONGEST_SILENCE: Final = 10.0
_log = logging.getLogger(__name__)


class LeaseLostError(Exception):
    """Others have given this run up: it may change nothing any more."""


class Heartbeat:
    """Beats in a thread of its own for as long as the ``with`` block lasts.

    Training only notes its progress in memory and never waits for the database.
    """

    def __init__(self, database: Database, run_id: int, *, pause: float = PAUSE) -> None:
        self._database = database
        self._run_id = run_id
        self._pause = pause
        self._now = ("starting", 0.0)
        self._lost = False
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._beat_until_end, name="heartbeat", daemon=True)

    def progress(self, step: str, done: float, total: float) -> None:
        """Notes how far the work is; a `recommender.progress.Progress`.

        Raises:
            LeaseLostError: The run was given up; whoever does the work must leave it.
        """
        if self._lost:
            raise LeaseLostError
        self._now = (step, done / total if total > 0 else 0.0)

    def __enter__(self) -> Self:
        self._beat(self._now)  # an error here is the caller's: without a database there is no run
        if self._lost:
            raise LeaseLostError
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.set()
        self._thread.join()

    def _beat_until_end(self) -> None:
        told, told_at = self._now, time.monotonic()
        while not self._end.wait(self._pause) and not self._lost:
            now = self._now
            if now == told and time.monotonic() - told_at < LONGEST_SILENCE:
                continue
            try:
                self._beat(now)
            except (SQLAlchemyError, StorageError):
                _log.exception("a heartbeat could not be written; trying again")
            else:
                told, told_at = now, time.monotonic()

    def _beat(self, now: tuple[str, float]) -> None:
        with self._database.writing() as session:
            self._lost = not retraining_runs.beat(session, self._run_id, *now)
