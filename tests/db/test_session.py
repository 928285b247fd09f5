import sqlite3
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.dialects import sqlite

from db import ratings, users
from db.errors import StorageError
from db.models import Rating, UtcDateTime
from db.schema import open_database, upgrade
from db.session import Database

PRAGMAS = ["busy_timeout", "journal_mode", "foreign_keys", "synchronous"]


@pytest.fixture
def sqlite_database(tmp_path: Path) -> Database:
    url = f"sqlite:///{tmp_path / 'marquee.sqlite'}"
    upgrade(url)
    return open_database(url)


def test_every_sqlite_connection_is_set_up(sqlite_database: Database) -> None:
    connections = [sqlite_database.engine.connect() for _ in range(3)]
    for connection in connections:
        values = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in PRAGMAS]
        assert values == [30_000, "wal", 1, 2]
        connection.close()
    sqlite_database.close()


def test_pragmas_come_in_the_order_that_is_safe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said: list[str] = []
    connect = sqlite3.connect

    def traced(*args: object, **kwargs: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **kwargs)  # type: ignore[call-overload]
        connection.set_trace_callback(said.append)
        return connection

    monkeypatch.setattr("sqlite3.dbapi2.connect", traced)
    monkeypatch.setattr("sqlite3.connect", traced)
    database = Database(f"sqlite:///{tmp_path / 'new.sqlite'}")
    with database.engine.connect():
        pass
    database.close()
    settings = [line.split()[1] for line in said if line.startswith("PRAGMA") and "=" in line]
    assert settings == PRAGMAS


def test_writer_takes_its_place_before_it_reads(sqlite_database: Database) -> None:
    said: list[str] = []
    with sqlite_database.writing() as session:
        driver = session.connection().connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        assert driver.in_transaction
        rival = sqlite3.connect(sqlite_database.url.database or "", timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            rival.execute("BEGIN IMMEDIATE")
        assert rival.execute("SELECT count(*) FROM users").fetchone() == (0,), "readers are not held up"
        rival.close()
        driver.set_trace_callback(said.append)
    assert said == ["COMMIT"]
    sqlite_database.close()


def test_exception_rolls_everything_back(database: Database) -> None:
    def fail_after_writing() -> None:
        with database.writing() as session:
            users.ensure(session, "telegram", "1", "Ann")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_after_writing()
    with database.reading() as session:
        assert users.find(session, "telegram", "1") is None


def test_reader_sees_one_state_throughout(database: Database) -> None:
    with database.reading() as session:
        assert users.find(session, "telegram", "1") is None
        with database.writing() as writer:
            users.ensure(writer, "telegram", "1", "Ann")
        assert users.find(session, "telegram", "1") is None
    with database.reading() as session:
        assert users.find(session, "telegram", "1") is not None


def test_many_threads_rating_at_once_lose_nothing(database: Database) -> None:
    threads, each = 16, 8
    together = threading.Barrier(threads)
    errors: list[BaseException] = []

    def talk(number: int) -> None:
        together.wait()
        try:
            for turn in range(each):
                with database.writing() as session:
                    user = users.ensure(session, "telegram", str(number % 4), "Ann")
                    ratings.rate(session, user, f"film-{number}-{turn}", 3.5, f"m-{number}-{turn}")
        except BaseException as error:  # noqa: BLE001 (shown by the assertion below)
            errors.append(error)

    running = [threading.Thread(target=talk, args=(number,)) for number in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    assert errors == []
    with database.reading() as session:
        stored = set(session.scalars(select(Rating.product_id)))
    assert stored == {f"film-{number}-{turn}" for number in range(threads) for turn in range(each)}


def test_same_message_on_many_threads_takes_effect_once(database: Database) -> None:
    with database.writing() as session:
        users.ensure(session, "telegram", "1", "Ann")
    together = threading.Barrier(8)
    outcomes: list[bool] = []

    def deliver() -> None:
        together.wait()
        with database.writing() as session:
            user = users.ensure(session, "telegram", "1", "Ann")
            outcomes.append(ratings.rate(session, user, "heat", 5, "m1").repeated)

    running = [threading.Thread(target=deliver) for _ in range(8)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    assert sorted(outcomes) == [False] + [True] * 7


def test_missing_driver_is_named() -> None:
    with pytest.raises(StorageError, match="driver"):
        Database("nosuchdatabase://host/marquee")


def test_moments_are_stored_in_utc() -> None:
    column, dialect = UtcDateTime(), sqlite.dialect()
    moment = datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    assert column.process_bind_param(moment, dialect) == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert column.process_result_value(datetime(2024, 5, 1, 10), dialect) == moment  # noqa: DTZ001
    with pytest.raises(ValueError, match="time zone"):
        column.process_bind_param(datetime(2024, 5, 1), dialect)  # noqa: DTZ001
