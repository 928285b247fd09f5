"""Errors of the running bot, kept in the database: when, where and what, without what people said.

A line of the log may hold what somebody typed, and an exception's message the values of a query. So of a line
only its pattern is kept, with numbers and the error numbers that people are told; of an exception its type.
"""

import logging
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb
from typing import Final

from bot.service.service import Visit
from db import kept_errors
from db.kept_errors import ErrorLine
from db.session import Database

__all__ = ["KEPT", "ErrorLine", "kept", "latest"]

KEPT: Final = kept_errors.KEPT
_OWN = ("bot", "db", "recommender")
_ROOT = Path(__file__).parents[2]
_AGAIN_S = 1.0
_LONGEST = 300
_ERROR_NUMBER = re.compile(r"[0-9a-f]{6}")
_PLACEHOLDER = re.compile(r"%(?:\([^)]*\))?[-#0-9. +]*[a-zA-Z]")


@dataclass(frozen=True, slots=True)
class _Seen:
    place: str
    line: str


class KeepingHandler(logging.Handler):
    """Keeps errors of the log; the same one within a second is kept once."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        """Takes what is an error or worse.

        Args:
            database: Where they are kept.
            clock: Seconds.
        """
        super().__init__(logging.ERROR)
        self._database = database
        self._clock = clock
        self._last: dict[_Seen, float] = {}

    def addFilter(self, filter: object) -> None:  # noqa: A002, N802 - as in logging
        """Takes no filters: those that mask secrets put the line together, and leave no pattern."""

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps one, soon."""
        if record.name.startswith("db."):
            return  # of the very thing that it would be written with
        seen = _Seen(place_of(record), line_of(record))
        now = self._clock()
        if now - self._last.get(seen, -_AGAIN_S) < _AGAIN_S:
            return
        if len(self._last) > KEPT:
            self._last.clear()
        self._last[seen] = now
        error = ErrorLine(datetime.now(UTC), seen.place, seen.line)
        self._database.background.put(kept_errors.record_all, error)


@contextmanager
def kept(database: Database) -> Iterator[None]:
    """Keeps what the log calls an error for as long as the ``with`` block lasts."""
    handler = KeepingHandler(database)
    root = logging.getLogger()
    # Before the others: their filters change the record.
    root.handlers.insert(0, handler)
    try:
        yield
    finally:
        root.removeHandler(handler)


def latest(visit: Visit, most: int = 10) -> tuple[ErrorLine, ...]:
    """The latest errors, newest first.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    visit.database.background.settle()
    with visit.database.reading() as session:
        return tuple(kept_errors.newest(session, most))


def place_of(record: logging.LogRecord) -> str:
    """Where an error happened: our own line that is nearest to it, as ``bot/service/ratings.py:88``."""
    error = record.exc_info[2] if record.exc_info else None
    own = [
        (Path(frame.f_code.co_filename), line)
        for frame, line in walk_tb(error)
        if _is_own(Path(frame.f_code.co_filename))
    ]
    path, line = own[-1] if own else (Path(record.pathname), record.lineno)
    name = path.relative_to(_ROOT) if _is_own(path) else Path(*path.parts[-2:])
    return f"{name}:{line}"


def line_of(record: logging.LogRecord) -> str:
    """What an error says, without what people said: its pattern, and the type of the exception."""
    said = str(record.msg)
    if isinstance(record.args, tuple) and record.args:
        values = iter(record.args)
        said = _PLACEHOLDER.sub(lambda _: _shown(next(values, None)), said)
    elif record.name.partition(".")[0] not in _OWN:
        said = record.name  # put together already, nobody knows of what
    kind = record.exc_info[0] if record.exc_info else None
    line = f"{said} ({kind.__name__})" if kind is not None else said
    return " ".join(line.split())[:_LONGEST]


def _shown(value: object) -> str:
    if isinstance(value, bool | int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    return value if isinstance(value, str) and _ERROR_NUMBER.fullmatch(value) else "…"


def _is_own(path: Path) -> bool:
    return path.is_relative_to(_ROOT) and path.relative_to(_ROOT).parts[:1][0] in _OWN
