"""Several transactions at the same moment: on SQLite they queue, on PostgreSQL they really meet."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import func, select, update

from db import ratings, retraining_runs, shown, users
from db.models import Rating, RatingChange, RetrainingRun, User
from db.schema import open_database, upgrade
from db.session import Database

THREADS = 8
T = TypeVar("T")


def at_once(work: Callable[[int], T], threads: int = THREADS) -> list[T]:
    """Does the same on many threads that start together; gives what came of it, or raises the first error."""
    together = threading.Barrier(threads)
    results: list[T] = []
    errors: list[Exception] = []

    def run(number: int) -> None:
        together.wait()
        try:
            results.append(work(number))
        except Exception as error:  # noqa: BLE001 (raised again below)
            errors.append(error)

    running = [threading.Thread(target=run, args=(number,)) for number in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    for error in errors:
        raise error
    return results


def test_a_new_person_who_is_met_many_times_at_once_is_one_user(database: Database) -> None:
    def meet(number: int) -> int:
        with database.writing() as session:
            return users.ensure(session, "telegram", "1", f"Ann {number}").id

    assert len(set(at_once(meet))) == 1
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(User)) == 1


def test_one_person_rating_one_film_from_many_devices_has_one_rating_and_the_whole_history(
    database: Database,
) -> None:
    def rate(number: int) -> float | None:
        with database.writing() as session:
            ann = users.ensure(session, "telegram", "1", "Ann")
            edition, other = ("heat-dvd", "heat-vhs") if number % 2 else ("heat-vhs", "heat-dvd")
            return ratings.rate(session, ann, edition, 1 + number / 2, f"m{number}", {other}).previous

    previous = at_once(rate)
    with database.reading() as session:
        [stars] = session.scalars(select(Rating.stars))
        history = session.execute(select(RatingChange.before, RatingChange.after).order_by(RatingChange.id))
        steps = [tuple(step) for step in history]
    assert steps[-1][1] == stars
    assert [before for before, _ in steps] == [None, *(after for _, after in steps[:-1])]
    assert sorted(before or 0 for before in previous) == sorted(before or 0 for before, _ in steps)


def test_one_undo_that_comes_many_times_at_once_takes_back_one_change(database: Database) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        for film in ("heat", "alien", "sabrina"):
            ratings.rate(session, ann, film, 4, f"rate {film}")

    def undo(_: int) -> ratings.Undone | None:
        with database.writing() as session:
            return ratings.undo(session, users.ensure(session, "telegram", "1", "Ann"), "undo")

    assert set(at_once(undo)) == {ratings.Undone("sabrina", 4, None)}
    with database.reading() as session:
        assert set(session.scalars(select(Rating.product_id))) == {"heat", "alien"}


def test_somebody_who_leaves_while_they_rate_is_gone_or_new_and_nothing_breaks(database: Database) -> None:
    def rate_or_leave(number: int) -> None:
        for turn in range(5):
            with database.writing() as session:
                if number % 2:
                    ann = users.ensure(session, "telegram", "1", "Ann")
                    ratings.rate(session, ann, f"film{number}", 4, f"m{number}-{turn}")
                    continue
                leaver = users.find(session, "telegram", "1")
                if leaver:
                    users.forget(session, leaver)

    at_once(rate_or_leave)
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        assert set(session.scalars(select(Rating.user_id))) <= {ann.id}


def test_lists_of_several_people_are_stored_while_one_of_them_rates(database: Database) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has one writer at a time")
    with database.writing() as session:
        for name in ("1", "2"):
            users.ensure(session, "telegram", name, name)
    with database.writing() as rating:
        ratings.rate(rating, users.ensure(rating, "telegram", "1", ""), "heat", 4, "m1")
        with database.writing() as storing:
            for name in ("2", "1"):
                person = users.ensure(storing, "telegram", name, "")
                shown.record(storing, person, "v1", [("alien", 1, 0.5)])
        ratings.rate(rating, users.ensure(rating, "telegram", "2", ""), "heat", 4, "m2")


def test_a_queued_run_is_claimed_by_one_trainer(database: Database) -> None:
    with database.writing() as session:
        run, _ = retraining_runs.request(session, "schedule")

    def claim(_: int) -> bool:
        with database.writing() as session:
            return retraining_runs.claim(session, run.id)

    assert sorted(at_once(claim)) == [False] * (THREADS - 1) + [True]


def test_a_lease_that_went_stale_is_taken_by_one_of_many(database: Database) -> None:
    with database.writing() as session:
        old, _ = retraining_runs.request(session, "schedule")
        session.execute(update(RetrainingRun).values(heartbeat_at=datetime.now(UTC) - timedelta(minutes=5)))

    def request(number: int) -> tuple[int, bool]:
        with database.writing() as session:
            run, started = retraining_runs.request(session, f"telegram:{number}")
            return run.id, started

    outcomes = at_once(request)
    assert sum(started for _, started in outcomes) == 1
    [taken] = {run_id for run_id, _ in outcomes}
    assert taken != old.id


def test_two_programs_that_bring_one_database_up_to_date_do_not_meet(empty_url: str) -> None:
    at_once(lambda _: upgrade(empty_url), threads=4)
    open_database(empty_url).close()
