import asyncio
import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.retraining.controller import Requested, RunReport
from bot.retraining.schedule import parse
from bot.retraining.scheduler import follow

START = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
OLD = RunReport(1, "kept", "telegram:1", START - timedelta(days=3), "", 1.0, 60.0, "", {}, finished=True)


class AwayError(Exception):
    pass


class Days:
    """A clock that only moves when the scheduler sleeps, and a controller that notes what it is asked for."""

    def __init__(self, last: RunReport | None, until: timedelta, *, busy: bool = False) -> None:
        self.now = START
        self.end = START + until
        self.last = last
        self.busy = busy
        self.broken = 0
        self.requests: list[datetime] = []

    def clock(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        assert 0 < seconds <= 60
        self.now += timedelta(seconds=seconds)
        if self.now > self.end:
            raise asyncio.CancelledError

    def latest(self) -> RunReport | None:
        if self.broken:
            self.broken -= 1
            raise AwayError
        return self.last

    def request(self, by: str) -> Requested:
        assert by == "schedule"
        self.requests.append(self.now)
        if not self.busy:
            self.last = replace(OLD, requested_at=self.now)
        assert self.last is not None
        return Requested(1, not self.busy, self.last)

    async def pass_by(self, schedule: str) -> list[datetime]:
        with pytest.raises(asyncio.CancelledError):
            await follow(parse(schedule), self, clock=self.clock, sleep=self.sleep)
        return self.requests


async def test_daily_run_is_requested_at_its_time_each_day() -> None:
    days = Days(replace(OLD, requested_at=START - timedelta(hours=1)), timedelta(days=2))
    assert await days.pass_by("daily 04:00") == [
        datetime(2024, 5, 2, 4, tzinfo=UTC),
        datetime(2024, 5, 3, 4, tzinfo=UTC),
    ]


async def test_missed_run_is_made_up_once_at_the_start() -> None:
    assert await Days(OLD, timedelta(hours=5)).pass_by("daily 04:00") == [START]
    assert await Days(OLD, timedelta(hours=5)).pass_by("every 6h") == [START]


async def test_first_daily_run_ever_waits_for_its_time() -> None:
    assert await Days(None, timedelta(days=1)).pass_by("daily 04:00") == [datetime(2024, 5, 2, 4, tzinfo=UTC)]


async def test_first_of_every_six_hours_ever_starts_at_once() -> None:
    assert await Days(None, timedelta(hours=7)).pass_by("every 6h") == [START, START + timedelta(hours=6)]


async def test_every_six_hours_counts_from_anybodys_run() -> None:
    days = Days(replace(OLD, requested_at=START - timedelta(hours=5)), timedelta(hours=8))
    assert await days.pass_by("every 6h") == [START + timedelta(hours=1), START + timedelta(hours=7)]


async def test_run_of_somebody_else_still_going_counts_and_is_not_asked_for_again() -> None:
    assert len(await Days(OLD, timedelta(hours=5), busy=True).pass_by("every 6h")) == 1


async def test_clock_once_ahead_does_not_stop_the_schedule() -> None:
    days = Days(replace(OLD, requested_at=START + timedelta(days=900)), timedelta(days=1))
    assert len(await days.pass_by("daily 04:00")) == 1


async def test_database_away_for_a_while_is_logged_and_outlived(caplog: pytest.LogCaptureFixture) -> None:
    days = Days(OLD, timedelta(hours=1))
    days.broken = 3
    with caplog.at_level(logging.ERROR):
        assert await days.pass_by("every 6h") == [START + timedelta(minutes=3)]
    assert len(caplog.records) == 3


async def test_schedule_off_ends_at_once() -> None:
    days = Days(None, timedelta(hours=1))
    await follow(parse("off"), days, clock=days.clock, sleep=days.sleep)
    assert days.requests == []
