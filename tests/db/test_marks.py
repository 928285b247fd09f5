from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from db import marks, shown, users, wishes
from db.models import FilmMark, StoredWish, User
from db.session import Database


@pytest.fixture
def ann(database: Database) -> User:
    with database.writing() as session:
        return users.ensure(session, "telegram", "1", "Ann")


def held(database: Database, user: User) -> set[tuple[str, str]]:
    with database.reading() as session:
        return {(mark.product_id, mark.kind) for mark in marks.of(session, user)}


def test_a_mark_holds_until_it_is_taken_off_by_any_edition(database: Database, ann: User) -> None:
    with database.writing() as session:
        assert marks.mark(session, ann, "heat-dvd", "later", "m1")
        assert not marks.mark(session, ann, "heat", "later", "m2", ["heat-dvd"])
        assert marks.mark(session, ann, "heat", "seen", "m3", ["heat-dvd"])
    assert held(database, ann) == {("heat-dvd", "later"), ("heat", "later"), ("heat", "seen")}
    with database.writing() as session:
        assert marks.mark(session, ann, "heat", "later", "m4", ["heat-dvd"], is_on=False)
        assert not marks.mark(session, ann, "heat", "later", "m5", ["heat-dvd"], is_on=False)
    assert held(database, ann) == {("heat", "seen")}


def test_a_message_delivered_again_changes_nothing_and_gives_the_same_answer(
    database: Database, ann: User
) -> None:
    with database.writing() as session:
        assert marks.mark(session, ann, "heat", "seen", "m1")
        assert marks.mark(session, ann, "heat", "seen", "m2", is_on=False)
        assert marks.mark(session, ann, "heat", "seen", "m1")
        assert marks.mark(session, ann, "alien", "seen", "m1"), "one message may mark several films"
    assert held(database, ann) == {("alien", "seen")}


def test_undo_goes_back_one_mark_at_a_time(database: Database, ann: User) -> None:
    with database.writing() as session:
        marks.mark(session, ann, "heat", "later", "m1")
        marks.mark(session, ann, "heat", "later", "m2", is_on=False)
        first = marks.undo(session, ann, "u1")
        assert first == marks.undo(session, ann, "u1") == marks.Unmarked("heat", "later", was_on=False)
    assert held(database, ann) == {("heat", "later")}
    with database.writing() as session:
        assert marks.undo(session, ann, "u2") == marks.Unmarked("heat", "later", was_on=True)
        assert marks.undo(session, ann, "u3") is None
        assert marks.newest_change(session, ann) is None
    assert held(database, ann) == set()


def test_marks_and_wishes_go_with_whoever_is_forgotten(database: Database, ann: User) -> None:
    with database.writing() as session:
        marks.mark(session, ann, "heat", "seen", "m1")
        wishes.add(session, ann, {"longest": 100})
    with database.writing() as session:
        users.forget(session, users.ensure(session, "telegram", "1", ""))
    with database.reading() as session:
        assert [
            session.scalar(select(func.count()).select_from(table)) for table in (FilmMark, StoredWish)
        ] == [0, 0]


def test_the_newest_wishes_are_kept_for_their_owner(database: Database, ann: User) -> None:
    with database.writing() as session:
        bob = users.ensure(session, "telegram", "2", "Bob")
        bobs = wishes.add(session, bob, {"longest": 90})
        numbers = [wishes.add(session, ann, {"longest": 90 + number}, kept=3) for number in range(5)]
        assert wishes.add(session, ann, {"longest": 94}, kept=3) == numbers[-1]
        kept = [number for number in numbers if wishes.get(session, ann, number)]
        assert kept == numbers[2:]
        assert wishes.get(session, ann, bobs) is None
        assert wishes.get(session, bob, bobs) is not None


def test_what_was_shown_is_told_by_time_and_by_the_lists_that_go_on(database: Database, ann: User) -> None:
    now = datetime.now(UTC)

    def ago(**span: float) -> datetime:
        return now - timedelta(**span)

    with database.writing() as session:
        for films, moment in (
            ([("old", 1, 0.5)], ago(days=40)),
            ([("week", 1, 0.5)], ago(days=7)),
            ([("first", 1, 0.5), ("second", 2, 0.5)], ago(minutes=5)),
            ([("third", 3, 0.5)], ago(minutes=4)),
        ):
            shown.record_all(session, [shown.ShownList(("telegram", "1", "Ann"), "v", films, moment)])
    with database.reading() as session:
        month = ago(days=30)
        assert shown.of(session, ann, month, ago(hours=1), now) == {"week": False}
        went_on = shown.of(session, ann, month, ago(hours=1), ago(minutes=5), 2)
        assert went_on == {"week": False, "first": True, "second": True}
