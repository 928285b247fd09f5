"""How the product is used, and how its lists are taken: figures for admins."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.service.service import Visit
from db import statistics, users
from db.statistics import Accepted

__all__ = ["Accepted", "Day", "Stats", "Today", "stats", "today"]

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Day:
    """A day, UTC.

    Attributes:
        day: ``2026-05-04``.
        people: How many rated, marked, or were shown something.
        ratings: How many they gave.
    """

    day: str
    people: int
    ratings: int


@dataclass(frozen=True, slots=True)
class Stats:
    """Some days.

    Attributes:
        days: Each of them, oldest first; the last is today, which is not over.
        people: How many different people came on all of them together.
        stored: How many people there are.
        accepted: What became of the films shown on these days, by bundle; the one that showed last first.
    """

    days: tuple[Day, ...]
    people: int
    stored: int
    accepted: tuple[Accepted, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """Today, UTC, and the week before this moment.

    Attributes:
        people: How many rated, marked, or were shown something today.
        ratings: How many they gave.
        lists: How many lists were shown.
        liked: Of the films shown within a week, how many were then rated 4 or more.
        other: How many were then rated lower.
    """

    people: int
    ratings: int
    lists: int
    liked: int
    other: int


def stats(visit: Visit, days: int = 30) -> Stats:
    """Figures of the last days.

    Args:
        visit: Of a moderator.
        days: How many, today among them.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    visit.database.background.settle()  # lists that were just shown count too
    until = datetime.now(UTC)
    since = _midnight(until) - (days - 1) * _DAY
    with visit.database.reading() as session:
        people = statistics.people_by_day(session, since, until)
        ratings = statistics.ratings_by_day(session, since, until)
        names = [f"{since + number * _DAY:%Y-%m-%d}" for number in range(days)]
        return Stats(
            tuple(Day(name, people.get(name, 0), ratings.get(name, 0)) for name in names),
            statistics.people(session, since, until),
            users.count(session),
            tuple(statistics.accepted(session, since, until)),
        )


def today(visit: Visit) -> Today:
    """Figures of today and of the week.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    visit.database.background.settle()
    now = datetime.now(UTC)
    since, until = _midnight(now), now + _DAY
    with visit.database.reading() as session:
        accepted = statistics.accepted(session, now - _WEEK, until)
        return Today(
            statistics.people(session, since, until),
            statistics.ratings(session, since, until),
            statistics.lists(session, since, until),
            sum(each.liked for each in accepted),
            sum(each.other for each in accepted),
        )


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
