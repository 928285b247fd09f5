"""Suggestions: the same hour through the year, and no film twice in a month."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.service import due, marks, ratings, reminders, suggestions, zones
from bot.service.person import Person
from bot.service.service import Service, Visit
from bot.service.suggestions import Rhythm
from tests.clock import Clock

DAY = timedelta(days=1)
CHAT = "chat"


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 3, 27, 12, tzinfo=UTC))


@pytest.fixture
def at(service: Service, clock: Clock) -> Callable[[str], Visit]:
    """Somebody who lives in a zone."""

    def visit(zone: str) -> Visit:
        somebody = replace(service, now=clock).visit(Person("page", "ada", "Ada"))
        zones.choose(somebody, zone)
        return somebody

    return visit


def hours(visit: Visit, clock: Clock, times: int) -> list[str]:
    """When suggestions come from now on, UTC."""
    found = []
    for _ in range(times):
        [claimed] = due.waiting(visit, CHAT, suggestions.KIND)
        found.append(f"{claimed.due_at:%d %H:%M}")
        clock.now = claimed.due_at + timedelta(seconds=3)
        [taken] = due.claim(visit.service, "page", {suggestions.KIND})
        assert taken.claimed_at
        due.finish(visit.service, taken.number, taken.claimed_at, suggestions.next_time(visit, taken))
    return found


def test_an_hour_stays_the_same_when_clocks_are_put_forward_and_back(
    at: Callable[[str], Visit], clock: Clock
) -> None:
    berlin = at("Europe/Berlin")
    suggestions.start(berlin, CHAT, Rhythm(time(19)))
    assert hours(berlin, clock, 3) == ["27 18:00", "28 18:00", "29 17:00"]
    clock.now = datetime(2026, 10, 24, 12, tzinfo=UTC)
    suggestions.start(berlin, CHAT, Rhythm(time(19)))
    assert hours(berlin, clock, 2) == ["24 17:00", "25 18:00"]


def test_an_hour_that_the_clocks_skip_or_show_twice_comes_once_a_day(
    at: Callable[[str], Visit], clock: Clock
) -> None:
    berlin = at("Europe/Berlin")
    suggestions.start(berlin, CHAT, Rhythm(time(2, 30)))
    assert hours(berlin, clock, 3) == ["28 01:30", "29 01:30", "30 00:30"]
    clock.now = datetime(2026, 10, 24, 12, tzinfo=UTC)
    suggestions.start(berlin, CHAT, Rhythm(time(2, 30)))
    assert hours(berlin, clock, 2) == ["25 00:30", "26 01:30"]


def test_a_week_is_counted_where_they_live(at: Callable[[str], Visit], clock: Clock) -> None:
    auckland = at("Pacific/Auckland")  # Saturday there already
    suggestions.start(auckland, CHAT, Rhythm(time(9), day=5))
    assert hours(auckland, clock, 2) == ["27 20:00", "03 20:00"]


def test_another_zone_moves_the_next_one(at: Callable[[str], Visit]) -> None:
    visit = at("Europe/Berlin")
    suggestions.start(visit, CHAT, Rhythm(time(19)))
    zones.choose(visit, "America/New_York")
    suggestions.move_with_zone(visit, CHAT)
    planned = suggestions.rhythm(visit, CHAT)
    assert planned is not None
    assert planned == (Rhythm(time(19)), datetime(2026, 3, 27, 23, tzinfo=UTC))
    assert suggestions.stop(visit, CHAT)
    assert not suggestions.stop(visit, CHAT)
    suggestions.move_with_zone(visit, CHAT)
    assert suggestions.rhythm(visit, CHAT) is None


def test_no_film_is_suggested_twice_within_a_month(at: Callable[[str], Visit], clock: Clock) -> None:
    clock.now = datetime.now(UTC)
    ada = at("UTC")
    for number in (3, 13):
        marks.watch_later(ada, f"f:{number}", f"m{number}")
    ratings.rate(ada, "f:2", 5, "m")
    every = []
    for turn in range(27):
        found = suggestions.suggest(ada, from_watchlist=turn % 2 == 0)
        assert found is not None
        every.append(found.film.film_id)
        assert (found.waiting_since is None) == (turn not in {0, 2})
        clock.now += DAY / 4
    assert every[0] == "f:3"
    assert every[2] == "f:13"
    assert len(set(every)) == 27
    assert "f:2" not in every
    assert suggestions.suggest(ada, from_watchlist=True) is None
    clock.now += 31 * DAY
    again = suggestions.suggest(ada, from_watchlist=True)
    assert again is not None
    assert again.film.film_id == "f:3"


def test_nothing_is_suggested_before_the_first_training(without_model: Visit) -> None:
    assert suggestions.suggest(without_model, from_watchlist=True) is None


def test_the_usual_times_of_a_reminder_are_ahead_on_the_clock_of_whoever_asks(
    at: Callable[[str], Visit], clock: Clock
) -> None:
    tokyo = at("Asia/Tokyo")  # Friday 21:00 there
    assert [f"{moment:%a %H:%M %z}" for moment in reminders.usual_times(tokyo)] == [
        "Sun 15:00 +0900",
        "Fri 18:00 +0900",
    ]
    clock.now -= timedelta(hours=4)
    assert [f"{moment:%d}" for moment in reminders.usual_times(tokyo)] == ["27", "29"]


def test_an_hour_of_a_day_that_clocks_skip_is_told_as_they_show_it(at: Callable[[str], Visit]) -> None:
    berlin = at("Europe/Berlin")
    assert f"{reminders.at_hour(berlin, date(2026, 3, 29), 2):%H:%M %z}" == "03:00 +0200"
    assert f"{reminders.at_hour(berlin, date(2026, 3, 29), 20):%H:%M %z}" == "20:00 +0200"


def test_a_reminder_names_its_film_first_and_those_that_are_left(at: Callable[[str], Visit]) -> None:
    ada = at("UTC")
    for number in (3, 13, 21, 5):
        marks.watch_later(ada, f"f:{number}", f"m{number}")
    assert [film.film_id for film in reminders.reminded(ada, "f:13")] == ["f:13", "f:5", "f:21"]
    ratings.rate(ada, "f:13", 5, "seen")
    assert [film.film_id for film in reminders.reminded(ada, "f:13")] == ["f:5", "f:21", "f:3"]
