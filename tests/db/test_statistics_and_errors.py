from datetime import UTC, datetime, timedelta

from db import imports, kept_errors, marks, ratings, shown, statistics, users
from db.session import Database
from db.statistics import Accepted

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
LONG_AGO, SOON = NOW - 30 * DAY, NOW + DAY


def seen(database: Database, who: str, version: str, films: list[str], at: datetime) -> None:
    rows = [(film, rank, 1.0) for rank, film in enumerate(films, 1)]
    shown.record_list(database, ("telegram", who, who), version, rows, at)
    database.background.settle()


def test_people_lists_and_ratings_are_counted_in_a_time_and_by_day(database: Database) -> None:
    seen(database, "1", "v1", ["heat", "alien"], NOW - 2 * DAY)
    seen(database, "1", "v1", ["up", "fargo"], NOW - 2 * DAY + timedelta(seconds=1))
    with database.writing() as session:
        one, two = (users.ensure(session, "telegram", who, who) for who in "12")
        ratings.rate(session, one, "heat", 5, "m1")
        ratings.rate(session, one, "alien", 4, "m2")
        ratings.undo(session, one, "m3")
        marks.mark(session, two, "up", "later", "m1")
    with database.reading() as session:
        assert statistics.people(session, LONG_AGO, SOON) == 2
        assert statistics.people(session, LONG_AGO, NOW - DAY) == 1
        assert statistics.ratings(session, LONG_AGO, SOON) == 2
        assert statistics.lists(session, LONG_AGO, SOON) == 2
        assert statistics.lists(session, NOW - DAY, SOON) == 0
        by_day = statistics.people_by_day(session, LONG_AGO, SOON)
        assert by_day[f"{NOW - 2 * DAY:%Y-%m-%d}"] == 1
        assert max(by_day.values()) == 2
        assert sum(statistics.ratings_by_day(session, LONG_AGO, SOON).values()) == 2


def test_all_ratings_of_an_import_are_counted(database: Database) -> None:
    content = imports.Content([("heat", 4.0, None), ("alien", 3.0, None)], [], [], {})
    with database.writing() as session:
        ada = users.ensure(session, "telegram", "1", "Ada")
        number = imports.offer(session, ada, "m1", "Letterboxd", content).number
        imports.use(session, ada, number, [], "m2")
        ratings.rate(session, ada, "fargo", 5, "m3")
    with database.reading() as session:
        assert statistics.ratings(session, LONG_AGO, SOON) == 3
        assert sum(statistics.ratings_by_day(session, LONG_AGO, SOON).values()) == 3


def test_everybody_is_listed_newest_first_with_what_they_rated(database: Database) -> None:
    with database.writing() as session:
        for who in "123":
            users.ensure(session, "telegram", who, f"Name {who}")
        one = users.ensure(session, "telegram", "1", "")
        ratings.rate(session, one, "heat", 5, "m1")
        ratings.rate(session, one, "alien", 4, "m2")
    with database.reading() as session:
        first = statistics.everybody(session, 2)
        rest = statistics.everybody(session, 2, before=first[-1].user.id)
    assert [(each.user.key, each.ratings, each.last) for each in first] == [
        ("telegram:3", 0, None),
        ("telegram:2", 0, None),
    ]
    [one_again] = rest
    assert (one_again.user.name, one_again.ratings) == ("Name 1", 2)
    assert one_again.last is not None
    assert one_again.last >= NOW


def test_a_day_is_one_of_utc(database: Database) -> None:
    late = datetime(2026, 5, 4, 23, 59, 59, tzinfo=UTC)
    seen(database, "1", "v1", ["heat"], late)
    seen(database, "2", "v1", ["heat"], late + timedelta(seconds=1))
    with database.reading() as session:
        by_day = statistics.people_by_day(session, late - DAY, late + DAY)
    assert by_day == {"2026-05-04": 1, "2026-05-05": 1}


def test_accepted_films_are_those_rated_after_they_were_shown(database: Database) -> None:
    with database.writing() as session:
        one = users.ensure(session, "telegram", "1", "One")
        ratings.rate(session, one, "before", 5, "m0")
    later = datetime.now(UTC) + timedelta(microseconds=1)
    seen(database, "1", "v1", ["heat", "alien", "up", "before"], later)
    seen(database, "1", "v1", ["heat"], later + timedelta(seconds=1))  # again: counts once
    seen(database, "2", "v2", ["heat"], later + timedelta(seconds=2))
    with database.writing() as session:
        ratings._insert(session, one, [("heat", 4.0, later + DAY), ("alien", 3.5, later + DAY)])
    with database.reading() as session:
        assert statistics.accepted(session, LONG_AGO, later + DAY) == [
            Accepted("v2", 1, 0, 0),
            Accepted("v1", 4, 1, 1),
        ]


def test_only_the_newest_errors_are_kept(database: Database) -> None:
    lines = [
        kept_errors.ErrorLine(NOW, "a.py:1", f"error {number}") for number in range(kept_errors.KEPT + 5)
    ]
    with database.writing() as session:
        kept_errors.record_all(session, lines[:60])
        kept_errors.record_all(session, lines[60:])
    with database.reading() as session:
        kept = kept_errors.newest(session, 1000)
    assert [each.line for each in kept[:2]] == ["error 104", "error 103"]
    assert len(kept) == kept_errors.KEPT
