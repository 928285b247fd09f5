"""Databases: every test that takes ``database`` or a URL of one runs on SQLite and on PostgreSQL.

MARQUEE_TEST_POSTGRES_URL names a server to use instead of starting one. Where none can be had, the tests on
PostgreSQL are skipped; with MARQUEE_TEST_POSTGRES=required they fail.
"""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Literal

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.engine import URL, make_url

from db import session
from db.schema import open_database, upgrade
from db.session import Database
from tests.postgres_server import NoPostgresError, PostgresServer, start_postgres

Backend = Literal["sqlite", "postgresql"]
# Files of half a minute and more. Where one of them came last, one process would wait for the other.
_LONG = {
    "test_admin_and_programs.py",
    "test_article.py",
    "test_kill.py",
    "test_library.py",
    "test_looks.py",
    "test_manipulation.py",
    "test_model_contract.py",
    "test_network.py",
    "test_retraining_in_chat.py",
    "test_small_data_sets.py",
    "test_spark_engine.py",
    "test_telegram_trouble.py",
    "test_tower_training.py",
    "test_training.py",
    "test_trying.py",
}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files come first, see --no-loadscope-reorder in the Makefile."""
    items.sort(key=lambda item: item.path.name not in _LONG)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server: one for each process that runs tests."""
    with ExitStack() as stack:
        try:
            url = os.environ.get("MARQUEE_TEST_POSTGRES_URL") or stack.enter_context(start_postgres())
        except NoPostgresError as error:
            if os.environ.get("MARQUEE_TEST_POSTGRES") == "required":
                pytest.fail(f"no PostgreSQL server for the tests: {error}")
            pytest.skip(f"no PostgreSQL server for the tests: {error}")
        server = PostgresServer(url)
        stack.callback(server.close)
        yield server


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database with all tables and no rows, made once and copied for each test."""
    file = tmp_path_factory.mktemp("migrated") / "marquee.sqlite"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def sqlite_files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Directories for SQLite databases that no test uses now; the next one gets the last of them."""
    directory = tmp_path_factory.mktemp("databases")
    return [directory / f"store{number}" for number in reversed(range(20))]


@pytest.fixture
def new_database(
    request: pytest.FixtureRequest, sqlite_files: list[Path]
) -> Iterator[Callable[[Backend, bool], str]]:
    """Makes databases of either kind, with all tables or with none, and gives their URLs.

    Addresses come again, so that what the first test of each prepared serves those after it.
    """
    with ExitStack() as stack:

        def make(backend: Backend, migrated: bool) -> str:  # noqa: FBT001
            if backend == "postgresql":
                server: PostgresServer = request.getfixturevalue("postgres")
                url = server.create_migrated() if migrated else server.create()
                stack.callback(server.give_back, url)
                return url
            directory = sqlite_files.pop()
            stack.callback(sqlite_files.append, directory)
            shutil.rmtree(directory, ignore_errors=True)
            directory.mkdir()
            if migrated:
                shutil.copy(request.getfixturevalue("migrated_sqlite"), directory / "marquee.sqlite")
            return f"sqlite:///{directory / 'marquee.sqlite'}"

        yield make


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> Backend:
    """The kind of database that a test runs on."""
    kind: Backend = request.param
    return kind


@pytest.fixture
def empty_url(new_database: Callable[[Backend, bool], str], backend: Backend) -> str:
    """The URL of a database without any tables."""
    return new_database(backend, False)


@pytest.fixture
def database_url(new_database: Callable[[Backend, bool], str], backend: Backend) -> str:
    """The URL of an up-to-date database without any rows."""
    return new_database(backend, True)


@pytest.fixture(scope="session")
def engines() -> Callable[[URL], Engine]:
    """One engine for each address: to prepare statements anew takes a third of a test's time."""

    @cache
    def engine(url: URL) -> Engine:
        made = make(url)
        if url.get_backend_name() == "sqlite":
            # Nothing is kept here, and to wait for the disk takes longer than most tests.
            event.listen(
                made, "connect", lambda connection, _: connection.execute("PRAGMA synchronous = OFF")
            )
        return made

    make = session._engine
    return engine


@pytest.fixture
def database(database_url: str, engines: Callable[[URL], Engine]) -> Iterator[Database]:
    """An up-to-date database without any rows."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(session, "_engine", engines)
        # A late thread of an earlier test may have opened the database that stood here before.
        engines(make_url(database_url)).dispose()
        opened = open_database(database_url)
    yield opened
    for thread in threading.enumerate():
        if thread.name.startswith("retraining-"):  # it writes how its process has ended
            thread.join(timeout=60)
    opened.close()
