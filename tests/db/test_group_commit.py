"""Writers who come at the same time share a commit, and nothing else."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from db import users
from db.models import User
from db.schema import open_database, upgrade
from db.session import Database

OTHERS = 5


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path / 'marquee.sqlite'}"
    upgrade(url)
    opened = open_database(url)
    yield opened
    opened.close()


def names(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.scalars(select(User.name).order_by(User.id)))


def write(database: Database, number: int, then: Callable[[Session], None] = lambda _: None) -> int:
    with database.writing() as session:
        users.ensure(session, "telegram", str(number), str(number))
        then(session)
    return number


def together(database: Database, **then: Callable[[Session], None]) -> list[Future[int]]:
    """One writer, and while it is at work ``OTHERS`` more; ``w3=...`` is done by the third of them."""
    group = database._group_commit
    assert group is not None
    begun, go_on = threading.Event(), threading.Event()

    def wait(session: Session) -> None:
        begun.set()
        assert go_on.wait(20)
        then.get("w0", lambda _: None)(session)

    with ThreadPoolExecutor(OTHERS + 1) as threads:
        futures = [threads.submit(write, database, 0, wait)]
        assert begun.wait(20)
        futures += [
            threads.submit(write, database, number, then.get(f"w{number}", lambda _: None))
            for number in range(1, OTHERS + 1)
        ]
        while group._queued < OTHERS:
            threading.Event().wait(0.001)
        go_on.set()
    return futures


def test_all_who_came_meanwhile_are_in_one_commit(database: Database) -> None:
    commits: list[Any] = []
    event.listen(database.engine, "commit", commits.append)
    futures = together(database)
    assert sorted(future.result() for future in futures) == list(range(OTHERS + 1))
    assert len(commits) == 1
    assert len(names(database)) == OTHERS + 1


def test_nobody_is_told_of_success_before_the_commit(database: Database) -> None:
    told_too_early: list[set[str]] = []
    returned: list[int] = []

    def look(_: object) -> None:
        told = set(map(str, returned))  # before the names: more may be stored meanwhile, never less
        told_too_early.append(told - set(names(database)))

    event.listen(database.engine, "commit", look)
    with ThreadPoolExecutor(4) as threads:
        for number in range(20):
            threads.submit(lambda number=number: returned.append(write(database, number)))
    assert len(names(database)) == len(returned) == 20
    assert not any(told_too_early)


def test_one_who_fails_is_undone_alone(database: Database) -> None:
    def fail(_: Session) -> None:
        raise LookupError

    futures = together(database, w3=fail)
    assert isinstance(futures[3].exception(), LookupError)
    assert sorted(names(database)) == ["0", "1", "2", "4", "5"]


def test_the_first_who_fails_takes_nobody_along(database: Database) -> None:
    def fail(_: Session) -> None:
        raise LookupError

    futures = together(database, w0=fail)
    assert isinstance(futures[0].exception(), LookupError)
    assert sorted(names(database)) == ["1", "2", "3", "4", "5"]


def test_a_commit_that_fails_fails_for_everybody_in_it_and_for_nobody_after(database: Database) -> None:
    def refuse(_: object) -> None:
        raise OSError("no space left")

    event.listen(database.engine, "commit", refuse)
    futures = together(database)
    assert all("no space left" in str(future.exception()) for future in futures)
    assert names(database) == []
    event.remove(database.engine, "commit", refuse)
    assert write(database, 9) == 9
    assert names(database) == ["9"]


def test_a_full_disk_loses_what_was_not_committed_and_says_so(database: Database) -> None:
    def fill(session: Session) -> None:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 1")
        for number in range(2000):
            users.ensure(session, "terminal", f"{'long' * 100}{number}", "x")

    futures = together(database, w2=fill)
    failed = {number for number, future in enumerate(futures) if future.exception()}
    assert 2 in failed
    stored = set(map(int, names(database)))
    assert stored == set(range(OTHERS + 1)) - failed
