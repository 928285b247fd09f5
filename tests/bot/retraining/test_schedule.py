from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.retraining.schedule import Daily, Every, Off, Schedule, parse
from recommender.errors import BadInputError

MOMENTS = st.datetimes(datetime(2001, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
DAILY = st.times().map(lambda at: Daily(at.replace(second=0, microsecond=0)))
EVERY = st.integers(1, 8784).map(Every)


@given(schedule=st.one_of(st.just(Off()), DAILY, EVERY))
def test_every_schedule_reads_back_as_written(schedule: Off | Daily | Every) -> None:
    assert parse(str(schedule)) == schedule
    assert parse(f"  {str(schedule).upper().replace(' ', '   ')} ") == schedule


@given(
    text=st.one_of(st.text(), st.from_regex(r"(daily|every|off)? ?[0-9]{1,3}:?[0-9]{0,3}h?", fullmatch=True))
)
def test_anything_else_is_refused_in_words(text: str) -> None:
    try:
        said = str(parse(text))
    except BadInputError as error:
        said = str(error)
    assert said == " ".join(text.lower().split()) or "write 'daily 04:00'" in said


@pytest.mark.parametrize(
    "text",
    [
        *("", "on", "daily", "daily 24:00", "daily 4:00", "daily 04:60", "daily 04:00 utc"),
        *("every 0h", "every h", "every 6", "every 06h", "every 8785h", "every 6h off", "every -1h"),
        "daily \u0660\u0664:00",
        "daily 04:00\x00",
    ],
)
def test_near_misses_are_refused(text: str) -> None:
    with pytest.raises(BadInputError, match="MARQUEE_RETRAIN"):
        parse(text)


@given(schedule=DAILY, now=MOMENTS)
def test_daily_is_the_next_such_time(schedule: Daily, now: datetime) -> None:
    due = schedule.next_after(now, None)
    assert due.time() == schedule.at
    assert timedelta(0) < due - now <= timedelta(days=1)


@given(schedule=DAILY, now=MOMENTS, ago=st.timedeltas(timedelta(0), timedelta(days=3)))
def test_daily_run_missed_is_due_now_and_made_up_once(schedule: Daily, now: datetime, ago: timedelta) -> None:
    last_run = now - ago
    due = schedule.next_after(now, last_run)
    missed = schedule.next_after(last_run, None) <= now and last_run.time() != schedule.at
    assume(last_run.time() != schedule.at)
    assert (due == now) == missed
    assert schedule.next_after(now, now) > now


@given(schedule=EVERY, now=MOMENTS, ago=st.timedeltas(timedelta(0), timedelta(days=400)))
def test_every_so_many_hours_counts_from_the_last_run(schedule: Every, now: datetime, ago: timedelta) -> None:
    due = schedule.next_after(now, now - ago)
    assert due == max(now, now - ago + timedelta(hours=schedule.hours))


def test_daily_is_meant_in_utc() -> None:
    in_tokyo = datetime(2024, 5, 1, 8, tzinfo=timezone(timedelta(hours=9)))  # 23:00 UTC, the day before
    assert Daily(time(4)).next_after(in_tokyo, None) == datetime(2024, 5, 1, 4, tzinfo=UTC)


def test_first_of_every_is_due_at_once_and_off_never() -> None:
    now = datetime(2024, 5, 1, tzinfo=UTC)
    assert Every(6).next_after(now, None) == now
    off: Schedule = Off()
    assert off.next_after(now, None) is None
