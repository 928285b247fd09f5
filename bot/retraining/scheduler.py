"""Requests a retraining run whenever the schedule says so."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Final, Protocol

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


async def follow(
    schedule: Schedule,
    retraining: Retraining,
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> None:
    """Requests runs on schedule until cancelled; returns at once when the schedule is off.

    What was missed while nothing ran is made up once. Several replicas may follow one schedule: each asks the
    database when the last run was, and the database lets one run start.

    Args:
        schedule: When.
        retraining: Runs what is due.
        clock: Tells the time, aware.
        sleep: Waits so many seconds.
    """
    asked: datetime | None = None
    first_look: datetime | None = None
    while True:
        now = clock()
        try:
            latest = await asyncio.to_thread(retraining.latest)
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
                requested = await asyncio.to_thread(retraining.request, REQUESTED_BY)
                _log.info(
                    "scheduled retraining: run %d %s",
                    requested.run_id,
                    "started" if requested.started else "was already going",
                )
                continue
            seconds = (due - now).total_seconds()
        except Exception:  # noqa: BLE001 (logged; the database may be away, the schedule must outlive that)
            _log.exception("the retraining schedule could not be followed; trying again in a minute")
            seconds = _LONGEST_SLEEP
        await sleep(min(seconds, _LONGEST_SLEEP))
