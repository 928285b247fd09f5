import threading

import pytest
from sqlalchemy import select

from db import shown, users
from db.models import ShownRecommendation, User
from db.schema import open_database, upgrade
from db.session import Database


def test_user_is_created_once_for_each_platform(database: Database) -> None:
    with database.writing() as session:
        first = users.ensure(session, "telegram", "1", "Ann")
    with database.writing() as session:
        again = users.ensure(session, "telegram", "1", "Ann")
        other = users.ensure(session, "terminal", "1", "Ann")
    assert first.id == again.id
    assert other.id != first.id
    assert first.key == "telegram:1"


def test_new_name_is_kept_and_an_empty_one_is_not(database: Database) -> None:
    for name in ("Ann", "Anna", ""):
        with database.writing() as session:
            users.ensure(session, "telegram", "1", name)
    with database.reading() as session:
        assert session.scalars(select(User.name)).all() == ["Anna"]


def test_a_name_is_stored_without_the_character_that_not_every_database_can_store(database: Database) -> None:
    with database.writing() as session:
        users.ensure(session, "telegram", "1", "A\0nn")
    with database.reading() as session:
        assert session.scalars(select(User.name)).all() == ["Ann"]


def test_find_creates_nobody(database: Database) -> None:
    with database.writing() as session:
        assert users.find(session, "telegram", "1") is None
        assert session.scalars(select(User)).all() == []


def test_a_dial_is_the_persons_own_and_none_until_they_choose(database: Database) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        users.ensure(session, "telegram", "2", "Bob")
        assert ann.dial is None
        users.set_dial(session, ann, -0.5)
    with database.reading() as session:
        dials = {user.name: user.dial for user in session.scalars(select(User))}
    assert dials == {"Ann": -0.5, "Bob": None}


def test_shown_list_is_remembered_with_its_bundle(database: Database) -> None:
    with database.writing() as session:
        user = users.ensure(session, "telegram", "1", "Ann")
        shown.record(session, user, "v1", [("heat", 1, 0.9), ("alien", 2, 0.5)])
        shown.record(session, user, "v1", [])
    with database.reading() as session:
        rows = session.scalars(select(ShownRecommendation).order_by(ShownRecommendation.rank)).all()
    assert [(row.product_id, row.rank, row.score) for row in rows] == [("heat", 1, 0.9), ("alien", 2, 0.5)]
    assert {row.bundle_version for row in rows} == {"v1"}
    assert all(row.shown_at.tzinfo for row in rows)


@pytest.mark.parametrize("kept_films", [4, 5, 6])
def test_oldest_shown_lists_go_whole_and_only_those_of_the_same_user(
    database: Database, monkeypatch: pytest.MonkeyPatch, kept_films: int
) -> None:
    monkeypatch.setattr(shown, "KEPT", kept_films)
    with database.writing() as session:
        bob = users.ensure(session, "telegram", "2", "Bob")
        shown.record(session, bob, "v0", [("heat", rank, 0.5) for rank in range(1, 5)])
        ann = users.ensure(session, "telegram", "1", "Ann")
        for version in ("v1", "v2", "v3"):
            shown.record(session, ann, version, [(version, rank, 0.5) for rank in range(1, 4)])
        shown.record(session, bob, "v0", [("alien", 1, 0.5)])
    with database.reading() as session:
        rows = session.execute(
            select(ShownRecommendation.user_id, ShownRecommendation.product_id, ShownRecommendation.rank)
        ).all()
    kept = [(bob.id, "heat", rank) for rank in range(1, 5)] + [(bob.id, "alien", 1)]
    kept += [(ann.id, version, rank) for version in ("v2", "v3") for rank in range(1, 4)]
    assert sorted(rows) == sorted(kept)


def test_forgetting_takes_shown_lists_along(database: Database) -> None:
    with database.writing() as session:
        user = users.ensure(session, "telegram", "1", "Ann")
        shown.record(session, user, "v1", [("heat", 1, 0.9)])
    with database.writing() as session:
        users.forget(session, users.ensure(session, "telegram", "1", ""))
    with database.reading() as session:
        assert session.scalars(select(ShownRecommendation)).all() == []
        assert session.scalars(select(User)).all() == []


def test_a_list_that_a_full_disk_cannot_hold_is_lost_and_said_in_the_log(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    if not database.is_sqlite:
        pytest.skip("SQLite alone can be told how large its file may grow")
    person = ("telegram", "1", "Ann")
    shown.record_list(database, person, "v1", [("heat", 1, 0.9)])
    assert database.background.settle()
    with database.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 1")  # as large as it is, and no larger

    stored = []
    for _ in range(3):
        films = [(f"{'long' * 200}{rank}", rank, 0.5) for rank in range(1, 20)]
        shown.record_list(database, person, "v1", films)
        stored.append(database.background.settle())

    assert not stored[-1]
    assert "full" in caplog.text
    with database.reading() as session:
        assert session.scalars(select(User.name)).all() == ["Ann"]


def test_lists_of_many_people_are_written_together_and_make_them_known(database: Database) -> None:
    with database.writing() as session:
        users.ensure(session, "telegram", "1", "Ann")
        users.ensure(session, "telegram", "2", "Bob")
    for turn in range(3):
        for number, name in (("1", "Ann"), ("2", "Bobby"), ("3", "Cyd")):
            shown.record_list(
                database, ("telegram", number, name), f"v{turn}", [("heat", 1, turn), ("up", 2, 0)]
            )
    assert database.background.settle()
    with database.reading() as session:
        rows = session.execute(
            select(User.name, ShownRecommendation.bundle_version, ShownRecommendation.product_id)
            .join(User, User.id == ShownRecommendation.user_id)
            .order_by(ShownRecommendation.id)
        ).all()
    expected = [
        (name, f"v{turn}", film)
        for turn in range(3)
        for name in ("Ann", "Bobby", "Cyd")
        for film in ("heat", "up")
    ]
    assert [tuple(row) for row in rows] == expected


def test_what_waits_is_written_before_the_end(empty_url: str) -> None:
    upgrade(empty_url)
    database = open_database(empty_url)
    shown.record_list(database, ("telegram", "1", "Ann"), "v1", [("heat", 1, 0.9)])
    database.close()
    again = open_database(empty_url)
    with again.reading() as session:
        assert session.scalars(select(ShownRecommendation.product_id)).all() == ["heat"]
    again.close()


def test_to_settle_waits_for_what_was_put_in_before_though_others_go_on_putting_in(
    database: Database,
) -> None:
    go_on = threading.Event()

    def put_in_more() -> None:
        while not go_on.is_set():
            shown.record_list(database, ("telegram", "2", "Bob"), "v1", [("up", 1, 0.5)])

    others = threading.Thread(target=put_in_more)
    shown.record_list(database, ("telegram", "1", "Ann"), "v1", [("heat", 1, 0.5)])
    others.start()
    try:
        database.background.settle()
        with database.reading() as session:
            assert "heat" in session.scalars(select(ShownRecommendation.product_id)).all()
    finally:
        go_on.set()
        others.join()
