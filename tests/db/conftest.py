"""Every test that takes ``database`` runs on SQLite, and on PostgreSQL where a server is given."""

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from db.schema import open_database, upgrade
from db.session import Database


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without any tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'store' / 'marquee.sqlite'}"
        return
    server = os.environ.get("MARQUEE_TEST_POSTGRES_URL")
    if not server:
        pytest.skip("MARQUEE_TEST_POSTGRES_URL names no PostgreSQL server to test on")
    name = f"marquee_test_{secrets.token_hex(6)}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


@pytest.fixture
def database(empty_url: str) -> Iterator[Database]:
    """An up-to-date database without any rows."""
    upgrade(empty_url)
    opened = open_database(empty_url)
    yield opened
    opened.close()
