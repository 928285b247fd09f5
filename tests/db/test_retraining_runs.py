import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from db import retraining_runs, users
from db.models import RetrainingRun
from db.session import Database


def request(database: Database, by: str = "telegram:1") -> tuple[RetrainingRun, bool]:
    with database.writing() as session:
        return retraining_runs.request(session, by)


def let_the_heart_stop(database: Database, run_id: int) -> None:
    with database.writing() as session:
        session.execute(
            update(RetrainingRun)
            .where(RetrainingRun.id == run_id)
            .values(heartbeat_at=datetime.now(UTC) - timedelta(seconds=61))
        )


def load(database: Database, run_id: int) -> RetrainingRun:
    with database.reading() as session:
        run = retraining_runs.get(session, run_id)
        assert run is not None
        return run


def test_second_request_gets_the_active_run(database: Database) -> None:
    first, started = request(database, "telegram:1")
    second, started_again = request(database, "schedule")
    assert (started, started_again) == (True, False)
    assert second.id == first.id
    assert second.requested_by == "telegram:1"


def test_database_itself_refuses_a_second_active_run(database: Database) -> None:
    request(database)
    now = datetime.now(UTC)
    rival = RetrainingRun(
        requested_by="x",
        requested_at=now,
        state="running",
        lease=1,
        heartbeat_at=now,
        step="",
        fraction=0.0,
        outcome="",
        details={},
    )
    with pytest.raises(IntegrityError), database.writing() as session:
        session.add(rival)


def test_many_requests_at_once_start_one_run(database: Database) -> None:
    outcomes: list[tuple[int, bool]] = []
    together = threading.Barrier(8)

    def ask(number: int) -> None:
        together.wait()
        run, started = request(database, f"telegram:{number}")
        outcomes.append((run.id, started))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({run_id for run_id, _ in outcomes}) == 1
    assert sum(started for _, started in outcomes) == 1


def test_finished_run_makes_way_for_the_next(database: Database) -> None:
    first, _ = request(database)
    with database.writing() as session:
        assert retraining_runs.finish(
            session, first.id, "promoted", "not worse", {"figures": {"people": 3.5}}, "v2"
        )
    second, started = request(database)
    assert started
    assert second.id != first.id
    ended = load(database, first.id)
    assert (ended.outcome, ended.details) == ("not worse", {"figures": {"people": 3.5}})


def test_first_heartbeat_makes_a_queued_run_running(database: Database) -> None:
    run, _ = request(database)
    assert run.state == "queued"
    with database.writing() as session:
        assert retraining_runs.beat(session, run.id, "training", 0.25)
    now = load(database, run.id)
    assert (now.state, now.step, now.fraction) == ("running", "training", 0.25)


def test_stale_run_is_failed_by_the_next_request(database: Database) -> None:
    run, _ = request(database)
    with database.writing() as session:
        assert retraining_runs.claim(session, run.id)
    let_the_heart_stop(database, run.id)
    second, started = request(database)
    assert started
    assert second.id != run.id
    old = load(database, run.id)
    assert old.state == "failed"
    assert old.outcome == "silent"


def test_run_that_lost_its_lease_can_change_nothing(database: Database) -> None:
    run, _ = request(database)
    let_the_heart_stop(database, run.id)
    request(database)
    with database.writing() as session:
        assert not retraining_runs.beat(session, run.id, "training", 0.5)
        assert not retraining_runs.finish(session, run.id, "promoted", "not worse", {}, "v2")
    assert load(database, run.id).state == "failed"


def test_beating_run_is_not_stale(database: Database) -> None:
    run, _ = request(database)
    with database.writing() as session:
        retraining_runs.fail_stale(session)
    assert not retraining_runs.is_stale(load(database, run.id))
    let_the_heart_stop(database, run.id)
    assert retraining_runs.is_stale(load(database, run.id))


def test_latest_is_the_last_requested(database: Database) -> None:
    with database.reading() as session:
        assert retraining_runs.latest(session) is None
    first, _ = request(database)
    with database.writing() as session:
        retraining_runs.finish(session, first.id, "kept", "worse")
    second, _ = request(database)
    with database.reading() as session:
        latest = retraining_runs.latest(session)
    assert latest is not None
    assert latest.id == second.id


def test_recent_runs_come_newest_first_a_page_at_a_time(database: Database) -> None:
    numbers = []
    for _ in range(4):
        run, _ = request(database)
        numbers.append(run.id)
        with database.writing() as session:
            retraining_runs.finish(session, run.id, "kept", "worse")
    with database.reading() as session:
        first = [run.id for run in retraining_runs.recent(session, 2)]
        second = [run.id for run in retraining_runs.recent(session, 9, before=first[-1])]
    assert first == numbers[:1:-1]
    assert second == numbers[1::-1]


def test_forgotten_user_is_no_longer_named_on_their_runs(database: Database) -> None:
    with database.writing() as session:
        user = users.ensure(session, "telegram", "1", "Ann")
        retraining_runs.request(session, user.key)
    with database.writing() as session:
        users.forget(session, users.ensure(session, "telegram", "1", "Ann"))
    with database.reading() as session:
        assert session.scalars(select(RetrainingRun.requested_by)).all() == [users.FORGOTTEN]
        assert session.scalar(select(func.count()).select_from(RetrainingRun)) == 1
