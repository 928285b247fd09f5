"""Requests a retraining run whenever the schedule says so."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import partial
from typing import Final, Protocol

from bot.retraining.aside import running_aside
from bot.retraining.controller import Requested, RunReport
from bot.retraining.schedule import Schedule

REQUESTED_BY: Final = "schedule"
# A computer that slept, or whose clock was put right, has to notice: so never one long sleep.
_LONGEST_SLEEP: Final = 60.0
_log = logging.getLogger(__name__)


class Retraining(Protocol):
    """What the scheduler needs of the controller."""

    def request(self, by: str) -> Requested:
        """Starts a run, or gives the one that is active."""

    def latest(self) -> RunReport | None:
        """The run that was requested last."""


def followed(schedule: Schedule, retraining: Retraining) -> AbstractContextManager[None]:
    """Follows a schedule in a thread of its own for as long as the ``with`` block lasts."""
    return running_aside("schedule", partial(follow, schedule, retraining))


def follow(
    schedule: Schedule,
    retraining: Retraining,
    wait: Callable[[float], bool],
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> None:
    """Requests runs on schedule until it is told to end; returns at once when the schedule is off.

    What was missed while nothing ran is made up once. Several replicas may follow one schedule: each asks the
    database when the last run was, and the database lets one run start.

    Args:
        schedule: When.
        retraining: Runs what is due.
        wait: Waits so many seconds; True when it is time to end (``threading.Event.wait``).
        clock: Tells the time, aware.
    """
    asked: datetime | None = None
    first_look: datetime | None = None
    seconds = 0.0
    while not wait(min(seconds, _LONGEST_SLEEP)):
        now = clock()
        try:
            latest = retraining.latest()
            # What we asked for ourselves counts too, also where the run of somebody else was still going.
            # A moment in the future is of a clock that was wrong: the schedule must not wait for it.
            moments = (asked, latest.requested_at if latest else None)
            known = [moment for moment in moments if moment is not None and moment <= now]
            # Before the first run, what fell due since we first looked is due.
            last_run = max(known) if known else first_look
            due = schedule.next_after(now, last_run)
            first_look = first_look or now
            if due is None:
                return
            if due <= now:
                asked = now
                requested = retraining.request(REQUESTED_BY)
                _log.info(
                    "scheduled retraining: run %d %s",
                    requested.run_id,
                    "started" if requested.started else "was already going",
                )
                due = schedule.next_after(now, asked)
                assert due is not None
            seconds = (due - now).total_seconds()
        except Exception:  # noqa: BLE001 (logged; the database may be away, the schedule must outlive that)
            _log.exception("the retraining schedule could not be followed; trying again in a minute")
            seconds = _LONGEST_SLEEP
