from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from db import ratings, users
from db.address import parse_url
from db.postgresql import postgresql_engine
from db.schema import open_database
from db.session import Database
from tests.postgres_server import PostgresServer


@pytest.fixture
def backend() -> str:
    return "postgresql"


@pytest.fixture
def impatient(database_url: str) -> Iterator[Engine]:
    engine = postgresql_engine(parse_url(database_url), busy_seconds=1)
    yield engine
    engine.dispose()


def test_connections_that_the_server_dropped_are_replaced(
    database: Database, postgres: PostgresServer
) -> None:
    with database.writing() as session:
        users.ensure(session, "telegram", "1", "Ann")
    postgres.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        f" WHERE datname = '{database.url.database}' AND pid <> pg_backend_pid()"
    )
    with database.writing() as session:
        assert users.ensure(session, "telegram", "1", "").name == "Ann"


def test_waiting_for_rows_of_others_ends(database: Database, impatient: Engine) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        ratings.rate(session, ann, "heat", 4, "m1")
        with Session(impatient) as other, pytest.raises(OperationalError, match="lock timeout"):
            users.ensure(other, "telegram", "1", "Ann")


def test_readers_and_writers_are_isolated_whatever_the_servers_default_is(
    database_url: str, postgres: PostgresServer
) -> None:
    name = parse_url(database_url).database
    postgres.run(f"ALTER DATABASE {name} SET default_transaction_isolation = 'serializable'")
    database = open_database(database_url)
    asked = text("SHOW transaction_isolation")
    with database.writing() as writer, database.reading() as reader:
        assert writer.scalar(asked) == "read committed"
        assert reader.scalar(asked) == "repeatable read"
    with database.writing() as writer:
        assert writer.scalar(asked) == "read committed", "also on a connection that a reader had"
    database.close()
    postgres.run(f"ALTER DATABASE {name} RESET default_transaction_isolation")


def test_what_the_url_sets_comes_before_the_limits_from_here(database_url: str) -> None:
    url = parse_url(database_url).update_query_dict({"connect_timeout": "77", "keepalives_idle": "5"})
    engine = postgresql_engine(url, busy_seconds=1)
    with engine.connect() as connection:
        info = connection.connection.driver_connection.info.get_parameters()  # type: ignore[union-attr]
        names = ("connect_timeout", "keepalives_idle", "keepalives_count")
        assert [info[name] for name in names] == ["77", "5", "3"]
    engine.dispose()
