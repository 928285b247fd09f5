"""Queries about retraining runs, and the lease: at most one run is active in the whole deployment.

The lease is the row itself (``RetrainingRun.lease``). Whoever trains keeps it by a heartbeat; a run whose
heartbeat has stopped is declared failed by the next that looks, which frees the lease. So every change of a
run asks whether it still holds the lease: a process that slept through its own end must not write over it.
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
"""The outcome of runs that ended before there were codes; their details hold the ``words``."""


class RunFailure(StrEnum):
    """Why a run failed; what belongs to it stands in the run's details."""

    NOT_TAKEN = "not taken"
    """No trainer took the queued run."""
    SILENT = "silent"
    """Its process gave no sign of life any more."""
    NOT_STARTED = "not started"
    """The process could not be started; ``error``: what the system says."""
    KILLED = "killed"
    """The process was killed, most likely for its memory; ``log``: where its last words stand."""
    SIGNAL = "signal"
    """A signal ended the process; ``signal``: its number; ``log``."""
    NO_RESULT = "no result"
    """The process ended by itself; ``exit_code``; ``log``."""
    STOPPED = "stopped"
    """Somebody asked the trainer to stop."""
    OUT_OF_MEMORY = "out of memory"
    """The trainer had not enough memory."""
    REFUSED = "refused"
    """The trainer cannot work with what it was given; ``error``: what an operator can do."""
    CRASHED = "crashed"
    """The trainer is at fault; ``error``: the kind of exception."""


def request(session: Session, by: str) -> tuple[RetrainingRun, bool]:
    """Queues a run, unless one is active.

    Args:
        session: A writing one.
        by: User key of whoever asks, or ``schedule``.

    Returns:
        The active run, and whether it is a new one.
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
        except IntegrityError:  # another replica was quicker by a moment (not on SQLite: one writer)
            continue
        return run, True


def active(session: Session) -> RetrainingRun | None:
    """The run that holds the lease, None where none does."""
    return session.scalar(select(RetrainingRun).where(RetrainingRun.lease == 1))


def get(session: Session, run_id: int) -> RetrainingRun | None:
    """One run by its number."""
    return session.get(RetrainingRun, run_id)


def latest(session: Session) -> RetrainingRun | None:
    """The run that was requested last."""
    return session.scalar(select(RetrainingRun).order_by(RetrainingRun.id.desc()).limit(1))


def claim(session: Session, run_id: int) -> bool:
    """Takes a queued run for the process that asks; False where another has it, or it was given up."""
    return _change_active(
        session, run_id, only="queued", state="running", heartbeat_at=datetime.now(UTC), step="starting"
    )


def beat(session: Session, run_id: int, step: str, fraction: float) -> bool:
    """Records a sign of life and the progress of a run; a queued run is running from its first one.

    Returns:
        False when the run no longer holds the lease: its process must end and change nothing.
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
        session: A writing one.
        run_id: Number of the run.
        state: ``promoted``, ``kept`` or ``failed``.
        outcome: How it ended, as a code: see ``RetrainingRun.outcome``.
        details: What belongs to the code; what JSON can hold.
        bundle_version: The bundle it wrote, None where it wrote none.

    Returns:
        False when it had ended already; nothing is changed then.
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
    """Whether a run is active but gave no sign of life for too long."""
    return run.lease is not None and run.heartbeat_at < datetime.now(UTC) - STALE_AFTER


def fail_stale(session: Session) -> None:
    """Ends the active run as failed where its heartbeat has stopped."""
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
    """Changes a run that holds the lease, where asked only in one state; False where there is none such."""
    query = update(RetrainingRun).where(RetrainingRun.id == run_id, RetrainingRun.lease == 1)
    if only is not None:
        query = query.where(RetrainingRun.state == only)
    changed = session.execute(query.values(**values))
    assert isinstance(changed, CursorResult)
    return changed.rowcount == 1
