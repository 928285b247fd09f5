import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.retraining.controller import Requested, RunReport
from bot.retraining.schedule import parse
from bot.retraining.scheduler import follow, followed

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
        self.waited = False
        self.requests: list[datetime] = []

    def clock(self) -> datetime:
        return self.now

    def wait(self, seconds: float) -> bool:
        assert 0 <= seconds <= 60
        assert seconds or not self.waited, "a busy loop"
        self.waited = True
        self.now += timedelta(seconds=seconds)
        return self.now > self.end

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

    def pass_by(self, schedule: str) -> list[datetime]:
        follow(parse(schedule), self, self.wait, clock=self.clock)
        return self.requests


def test_daily_run_is_requested_at_its_time_each_day() -> None:
    days = Days(replace(OLD, requested_at=START - timedelta(hours=1)), timedelta(days=2))
    assert days.pass_by("daily 04:00") == [
        datetime(2024, 5, 2, 4, tzinfo=UTC),
        datetime(2024, 5, 3, 4, tzinfo=UTC),
    ]


def test_missed_run_is_made_up_once_at_the_start() -> None:
    assert Days(OLD, timedelta(hours=5)).pass_by("daily 04:00") == [START]
    assert Days(OLD, timedelta(hours=5)).pass_by("every 6h") == [START]


def test_first_daily_run_ever_waits_for_its_time() -> None:
    assert Days(None, timedelta(days=1)).pass_by("daily 04:00") == [datetime(2024, 5, 2, 4, tzinfo=UTC)]


def test_first_of_every_six_hours_ever_starts_at_once() -> None:
    assert Days(None, timedelta(hours=7)).pass_by("every 6h") == [START, START + timedelta(hours=6)]


def test_every_six_hours_counts_from_anybodys_run() -> None:
    days = Days(replace(OLD, requested_at=START - timedelta(hours=5)), timedelta(hours=8))
    assert days.pass_by("every 6h") == [START + timedelta(hours=1), START + timedelta(hours=7)]


def test_run_of_somebody_else_still_going_counts_and_is_not_asked_for_again() -> None:
    assert len(Days(OLD, timedelta(hours=5), busy=True).pass_by("every 6h")) == 1


def test_clock_once_ahead_does_not_stop_the_schedule() -> None:
    days = Days(replace(OLD, requested_at=START + timedelta(days=900)), timedelta(days=1))
    assert len(days.pass_by("daily 04:00")) == 1


def test_database_away_for_a_while_is_logged_and_outlived(caplog: pytest.LogCaptureFixture) -> None:
    days = Days(OLD, timedelta(hours=1))
    days.broken = 3
    with caplog.at_level(logging.ERROR):
        assert days.pass_by("every 6h") == [START + timedelta(minutes=3)]
    assert len(caplog.records) == 3


def test_schedule_off_ends_at_once() -> None:
    days = Days(None, timedelta(hours=1))
    follow(parse("off"), days, days.wait, clock=days.clock)
    assert days.now == START
    assert days.requests == []


def test_time_of_day_is_that_of_the_time_zone_also_when_clocks_change() -> None:
    zone = "Europe/Berlin"
    days = Days(replace(OLD, requested_at=START), timedelta(days=1))
    assert days.pass_by(f"daily 04:00 {zone}") == [datetime(2024, 5, 2, 2, tzinfo=UTC)]


def test_week_passes_between_weekly_runs() -> None:
    days = Days(replace(OLD, requested_at=START), timedelta(days=15))
    assert days.pass_by("weekly sunday 04:00") == [
        datetime(2024, 5, 5, 4, tzinfo=UTC),
        datetime(2024, 5, 12, 4, tzinfo=UTC),
    ]


def test_schedule_is_followed_in_a_thread_that_ends_with_the_service() -> None:
    days = Days(OLD, timedelta(hours=1))
    requested = threading.Event()
    request = days.request
    days.request = lambda by: (requested.set(), request(by))[1]  # type: ignore[method-assign]

    with followed(parse("every 1h"), days):
        assert requested.wait(timeout=30)

    assert "schedule" not in {thread.name for thread in threading.enumerate()}
    assert len(days.requests) == 1
