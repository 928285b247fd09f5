from datetime import UTC, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.retraining.schedule import Calendar, Every, NoSchedule, Schedule, parse
from recommender.errors import BadInputError

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe")
MOMENTS = st.datetimes(datetime(2001, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
DAILY = TIMES.map(Calendar)
ANYWHERE = st.builds(
    Calendar,
    TIMES,
    st.one_of(st.none(), st.integers(0, 6)),
    st.one_of(st.just(UTC), st.sampled_from(ZONES).map(ZoneInfo)),
)
EVERY = st.integers(1, 8784).map(lambda hours: Every(timedelta(hours=hours)))
EVERY_MINUTES = st.integers(1, 527_040).map(lambda minutes: Every(timedelta(minutes=minutes)))


@given(schedule=st.one_of(st.just(NoSchedule()), DAILY, EVERY, ANYWHERE, EVERY_MINUTES))
def test_every_schedule_reads_back_as_written(schedule: NoSchedule | Calendar | Every) -> None:
    assert parse(str(schedule)) == schedule
    assert parse(f"  {str(schedule).upper().replace(' ', '   ')} ") == schedule


@given(
    text=st.one_of(
        st.text(), st.from_regex(r"(daily|weekly|every|off)? ?[0-9]{1,3}:?[0-9]{0,3}[hmd]?", fullmatch=True)
    )
)
def test_anything_else_is_refused_in_words(text: str) -> None:
    try:
        said = str(parse(text))
        again = str(parse(said))
    except BadInputError as error:
        said = again = str(error)
    assert said == again
    assert len(said) < 30 or "write 'daily 04:00'" in said


@pytest.mark.parametrize(
    "text",
    [
        *("", "on", "daily 24:00", "daily 4", "daily 13pm", "daily 0am", "daily 04:60", "daily monday 04:00"),
        *("every 0h", "every h", "every 6", "every 06h", "every 8785h", "every 6h off", "every -1h"),
        *("every 0m", "every 367d", "weekly 04:00 sunday", "weekly someday", "monthly"),
        "daily \u0660\u0664:00",
        "daily 04:00\x00",
    ],
)
def test_near_misses_are_refused(text: str) -> None:
    with pytest.raises(BadInputError, match="MARQUEE_RETRAIN"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("daily 04:00 Europe/Berlin", "daily 04:00 Europe/Berlin"),
        ("DAILY 04:00 europe/berlin", "daily 04:00 Europe/Berlin"),
        ("daily 04:00 utc", "daily 04:00"),
        ("daily 4:00", "daily 04:00"),
        ("daily 4am", "daily 04:00"),
        ("daily 12:30 AM", "daily 00:30"),
        ("daily 12pm Europe/Berlin", "daily 12:00 Europe/Berlin"),
        ("daily", "daily 04:00"),
        ("weekly", "weekly monday 04:00"),
        ("weekly sun", "weekly sunday 04:00"),
        ("weekly sunday 22:15 America/New_York", "weekly sunday 22:15 America/New_York"),
        ("every 30m", "every 30m"),
        ("every 90m", "every 90m"),
        ("every 2d", "every 48h"),
        ("every 6 h", "every 6h"),
    ],
)
def test_what_operators_write_is_read(text: str, meant: str) -> None:
    assert str(parse(text)) == meant


def test_unknown_time_zone_is_named_with_one_that_exists() -> None:
    with pytest.raises(BadInputError, match=r"'Europe/Berln'.*as in Europe/Berlin"):
        parse("daily 04:00 Europe/Berln")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        *(("CEST", "Europe/Berlin"), ("MESZ", "Europe/Berlin"), ("BST", "Europe/London")),
        *(("PST", "America/Los_Angeles"), ("PDT", "America/Los_Angeles"), ("EDT", "America/New_York")),
        *(("IST", "Asia/Kolkata"), ("London", "Europe/London"), ("new_york", "America/New_York")),
        *(("GMT+2", "Europe/Berlin"), ("UTC+2", "Europe/Berlin"), ("XYZ", "Europe/Berlin")),
    ],
)
def test_unknown_time_zone_is_answered_with_a_place_never_with_another_abbreviation(
    said: str, place: str
) -> None:
    with pytest.raises(BadInputError) as refused:
        parse(f"daily 04:00 {said}")
    named = str(refused.value).partition("unknown: ")[2].rstrip(".").split()
    offered = [word for word in named if word.isupper() or "/" in word]
    assert offered[0] == place
    assert all("/" in word for word in offered)


@given(schedule=DAILY, now=MOMENTS)
def test_daily_is_the_next_such_time(schedule: Calendar, now: datetime) -> None:
    due = schedule.next_after(now, None)
    assert due.time() == schedule.at
    assert timedelta(0) < due - now <= timedelta(days=1)


@given(schedule=DAILY, now=MOMENTS, ago=st.timedeltas(timedelta(0), timedelta(days=3)))
def test_daily_run_missed_is_due_now_and_made_up_once(
    schedule: Calendar, now: datetime, ago: timedelta
) -> None:
    last_run = now - ago
    due = schedule.next_after(now, last_run)
    missed = schedule.next_after(last_run, None) <= now and last_run.time() != schedule.at
    assume(last_run.time() != schedule.at)
    assert (due == now) == missed
    assert schedule.next_after(now, now) > now


@given(schedule=ANYWHERE, now=MOMENTS)
def test_next_run_anywhere_is_at_its_local_time_within_a_week_and_a_day(
    schedule: Calendar, now: datetime
) -> None:
    due = schedule.next_after(now, None)
    local = due.astimezone(schedule.zone)
    assert timedelta(0) < due - now <= timedelta(days=1 if schedule.day is None else 7, hours=1)
    # But for a time that clocks leap over, which is told in the offset of before.
    leapt = (
        due.astimezone(schedule.zone).utcoffset()
        != (due - timedelta(days=1)).astimezone(schedule.zone).utcoffset()
    )
    assert local.time() == schedule.at or leapt
    assert schedule.day in {None, local.weekday()} or leapt


def local_runs(text: str, start: datetime, count: int) -> list[str]:
    """Runs in a row, as a clock on the wall shows them."""
    schedule = parse(text)
    assert isinstance(schedule, Calendar)
    runs, now = [], start
    for _ in range(count):
        now = schedule.next_after(now, now)
        runs.append(f"{now.astimezone(schedule.zone):%d %H:%M %Z}")
    return runs


def test_time_that_does_not_exist_is_run_once_an_hour_later() -> None:
    runs = local_runs("daily 02:30 Europe/Berlin", datetime(2024, 3, 29, 12, tzinfo=UTC), 3)
    assert runs == ["30 02:30 CET", "31 03:30 CEST", "01 02:30 CEST"]


def test_time_that_comes_twice_is_run_the_first_time_only() -> None:
    runs = local_runs("daily 02:30 Europe/Berlin", datetime(2024, 10, 26, 12, tzinfo=UTC), 3)
    assert runs == ["27 02:30 CEST", "28 02:30 CET", "29 02:30 CET"]


def test_time_of_day_stays_the_same_in_summer_and_winter() -> None:
    runs = local_runs("weekly sunday 04:00 Europe/Berlin", datetime(2024, 3, 20, tzinfo=UTC), 3)
    assert runs == ["24 04:00 CET", "31 04:00 CEST", "07 04:00 CEST"]


def test_day_that_a_zone_leaves_out_has_no_run_of_its_own() -> None:
    # Samoa crossed the date line: there was no 30 December 2011.
    runs = local_runs("daily 04:00 Pacific/Apia", datetime(2011, 12, 29, 0, tzinfo=UTC), 3)
    assert [run[:8] for run in runs] == ["29 04:00", "31 04:00", "01 04:00"]


@given(schedule=EVERY, now=MOMENTS, ago=st.timedeltas(timedelta(0), timedelta(days=400)))
def test_every_so_many_hours_counts_from_the_last_run(schedule: Every, now: datetime, ago: timedelta) -> None:
    due = schedule.next_after(now, now - ago)
    assert due == max(now, now - ago + schedule.period)


def test_daily_is_meant_in_utc() -> None:
    in_tokyo = datetime(2024, 5, 1, 8, tzinfo=timezone(timedelta(hours=9)))  # 23:00 UTC, the day before
    assert Calendar(time(4)).next_after(in_tokyo, None) == datetime(2024, 5, 1, 4, tzinfo=UTC)


def test_first_of_every_is_due_at_once_and_off_never() -> None:
    now = datetime(2024, 5, 1, tzinfo=UTC)
    assert Every(timedelta(hours=6)).next_after(now, None) == now
    off: Schedule = NoSchedule()
    assert off.next_after(now, None) is None
