"""Queries about retraining runs, and the lease: at most one run is active in the whole deployment.

The lease is part of the row (``RetrainingRun.lease``). The training process keeps it by a heartbeat. When the
heartbeat stops, the next process that looks marks the run as failed, which frees the lease. So each change of
a run checks the lease: a process that was suspended for too long must not overwrite the failure.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import CursorResult, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.models import RetrainingRun

STALE_AFTER: Final = timedelta(seconds=60)
IN_WORDS: Final = "in words"
"""Outcome of runs of old versions without codes; their details hold the ``words``."""


class RunFailure(StrEnum):
    """Reason of a failure; the run's details say more."""

    NOT_TAKEN = "not taken"
    """No trainer took the queued run."""
    SILENT = "silent"
    """The heartbeat stopped."""
    NO_ROOM = "no room"
    """The disk was too full to begin; ``percent`` of it was used."""
    NOT_STARTED = "not started"
    """The process could not be started; ``error``: the system's message."""
    KILLED = "killed"
    """The process was killed, most likely for lack of memory; ``log``: path of its log."""
    SIGNAL = "signal"
    """A signal ended the process; ``signal``: its number; ``log``."""
    NO_RESULT = "no result"
    """The process ended by itself; ``exit_code``; ``log``."""
    STOPPED = "stopped"
    """Somebody asked the trainer to stop."""
    OUT_OF_MEMORY = "out of memory"
    """The trainer had not enough memory."""
    REFUSED = "refused"
    """The trainer refused its input; ``error``: the message, which says what to do."""
    CRASHED = "crashed"
    """The trainer failed; ``error``: the type of the exception."""


def request(session: Session, by: str) -> tuple[RetrainingRun, bool]:
    """Queues a run, unless one is active.

    Args:
        session: A writing session.
        by: Key of the user who asks, or ``schedule``.

    Returns:
        The active run, and whether it is new.
    """
    fail_stale(session)
    while True:
        run = active(session)
        if run is not None:
            return run, False
        now = datetime.now(UTC)
        run = RetrainingRun(
            requested_by=by,
            requested_at=now,
            state="queued",
            lease=1,
            heartbeat_at=now,
            step="waiting to start",
            fraction=0.0,
            outcome="",
            details={},
        )
        try:
            with session.begin_nested():
                session.add(run)
        except IntegrityError:  # another replica was faster (not on SQLite)
            continue
        return run, True


def active(session: Session) -> RetrainingRun | None:
    """The run with the lease; None without one."""
    return session.scalar(select(RetrainingRun).where(RetrainingRun.lease == 1))


def get(session: Session, run_id: int) -> RetrainingRun | None:
    """The run with a number."""
    return session.get(RetrainingRun, run_id)


def latest(session: Session) -> RetrainingRun | None:
    """The run that was requested last."""
    return session.scalar(select(RetrainingRun).order_by(RetrainingRun.id.desc()).limit(1))


def recent(session: Session, most: int, before: int | None = None) -> list[RetrainingRun]:
    """The runs that were requested last, newest first.

    Args:
        session: A session.
        most: Most runs.
        before: Only runs before the one with this number; None for all.
    """
    query = select(RetrainingRun).order_by(RetrainingRun.id.desc()).limit(most)
    return list(session.scalars(query if before is None else query.where(RetrainingRun.id < before)))


def claim(session: Session, run_id: int) -> bool:
    """Claims a queued run; False if another process has it, or it has ended."""
    return _change_active(
        session, run_id, only="queued", state="running", heartbeat_at=datetime.now(UTC), step="starting"
    )


def beat(session: Session, run_id: int, step: str, fraction: float) -> bool:
    """Stores a heartbeat and the progress of a run; the first heartbeat makes a queued run a running one.

    Returns:
        False if the run has lost the lease: its process must end without changes.
    """
    return _change_active(
        session,
        run_id,
        state="running",
        heartbeat_at=datetime.now(UTC),
        step=step,
        fraction=min(max(fraction, 0.0), 1.0),
    )


def finish(  # noqa: PLR0917 (state, code and details are natural in this order)
    session: Session,
    run_id: int,
    state: str,
    outcome: str,
    details: Mapping[str, object] | None = None,
    bundle_version: str | None = None,
) -> bool:
    """Ends a run and frees the lease.

    Args:
        session: A writing session.
        run_id: Number of the run.
        state: ``promoted``, ``kept`` or ``failed``.
        outcome: Code of the outcome; see ``RetrainingRun.outcome``.
        details: Details of the outcome, as JSON can hold them.
        bundle_version: Version of the bundle it wrote; None without one.

    Returns:
        False if it had ended before; nothing is changed then.
    """
    return _change_active(
        session,
        run_id,
        state=state,
        outcome=str(outcome),
        details=dict(details or {}),
        bundle_version=bundle_version,
        finished_at=datetime.now(UTC),
        lease=None,
    )


def is_stale(run: RetrainingRun) -> bool:
    """Whether a run is active but its heartbeat has stopped."""
    return run.lease is not None and run.heartbeat_at < datetime.now(UTC) - STALE_AFTER


def fail_stale(session: Session) -> None:
    """Marks the active run as failed if its heartbeat has stopped."""
    now = datetime.now(UTC)
    for state, outcome in (("queued", RunFailure.NOT_TAKEN), ("running", RunFailure.SILENT)):
        session.execute(
            update(RetrainingRun)
            .where(
                RetrainingRun.lease == 1,
                RetrainingRun.state == state,
                RetrainingRun.heartbeat_at < now - STALE_AFTER,
            )
            .values(state="failed", outcome=str(outcome), finished_at=now, lease=None)
        )


def _change_active(session: Session, run_id: int, *, only: str | None = None, **values: object) -> bool:
    """Changes a run that has the lease, and the state ``only`` if given; False if there is none."""
    query = update(RetrainingRun).where(RetrainingRun.id == run_id, RetrainingRun.lease == 1)
    if only is not None:
        query = query.where(RetrainingRun.state == only)
    changed = session.execute(query.values(**values))
    assert isinstance(changed, CursorResult)
    return changed.rowcount == 1
