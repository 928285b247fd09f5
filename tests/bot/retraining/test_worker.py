import hashlib
import os
import signal
import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.retraining import worker
from bot.retraining.heartbeat import Heartbeat, LeaseLostError
from bot.settings import Settings
from db import ratings, retraining_runs, users
from db.models import RetrainingRun
from db.session import Database
from recommender.bundle import current_version, read_manifest
from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import fingerprint
from tests.bot.retraining.stand_in_trainers import Result, promoting


def queue(database: Database) -> int:
    with database.writing() as session:
        return retraining_runs.request(session, "telegram:1")[0].id


def load(database: Database, run_id: int) -> RetrainingRun:
    with database.reading() as session:
        run = retraining_runs.get(session, run_id)
        assert run is not None
        return run


def give_up(database: Database, run_id: int) -> None:
    with database.writing() as session:
        session.execute(
            update(RetrainingRun)
            .where(RetrainingRun.id == run_id)
            .values(heartbeat_at=datetime.now(UTC) - timedelta(minutes=5))
        )
        retraining_runs.fail_stale(session)


def test_promoted_run_keeps_the_gates_code_and_figures(database: Database, settings: Settings) -> None:
    run_id = queue(database)
    assert worker.do_run(database, settings, run_id, "stand_in_trainers:promoting")
    run = load(database, run_id)
    assert (run.state, run.outcome, run.lease) == ("promoted", "not worse", None)
    assert run.details == {"figures": {"new_ndcg_10": 0.21}, "worse": []}
    assert run.bundle_version == current_version(settings.models_dir)


def test_a_run_is_told_as_one_bar_over_all_of_its_steps(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, float]] = []

    def training(*given: object, progress: Progress, **_: object) -> Result:
        progress("training the tower (trial)", 1, 1)
        progress("training the tower", 0, 1)
        return promoting(*given, progress=no_progress, data_fingerprint="")  # type: ignore[arg-type]

    def noted(_: Heartbeat, step: str, done: float, total: float) -> None:
        told.append((step, done / total))

    monkeypatch.setattr("recommender.training_job.train", training)
    monkeypatch.setattr(Heartbeat, "progress", noted)
    assert worker.do_run(database, settings, queue(database))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert 0 < dict(told)["training the tower (trial)"] < dict(told)["training the tower"] < 1


def test_kept_run_leaves_the_bundle_in_service(database: Database, settings: Settings) -> None:
    run_id = queue(database)
    assert worker.do_run(database, settings, run_id, "stand_in_trainers:keeping")
    run = load(database, run_id)
    assert (run.state, run.outcome, run.details["worse"]) == ("kept", "worse", ["ndcg_10"])
    assert current_version(settings.models_dir) is None


def test_training_sees_the_chats_ratings_and_they_name_the_data(
    database: Database, settings: Settings
) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        ratings.rate(session, ann, "heat-dvd", 4.5, "m1")
        ratings.rate(session, ann, "unknown", 4.5, "m2")
    run_id = queue(database)
    worker.do_run(database, settings, run_id, "stand_in_trainers:promoting")
    told = load(database, run_id).details["chat"]
    assert (told["ratings"], told["users"], told["unknown_ratings"]) == (1, 1, 1)
    version = current_version(settings.models_dir)
    assert version is not None
    manifest = read_manifest(settings.models_dir / version)
    assert manifest.n_ratings == 3
    alone = hashlib.sha256(fingerprint(settings.dataset_dir).encode()).hexdigest()
    assert manifest.data_fingerprint != alone


@pytest.mark.parametrize(
    ("trainer", "outcome", "details"),
    [
        ("raising", "crashed", {"error": "RuntimeError"}),
        ("complaining", "refused", {"error": "There are too few ratings: rate some more films."}),
        ("starving", "out of memory", {}),
        ("absent", "crashed", {"error": "AttributeError"}),
    ],
)
def test_failed_run_says_why_and_changes_nothing(
    database: Database, settings: Settings, trainer: str, outcome: str, details: dict[str, str]
) -> None:
    run_id = queue(database)
    assert not worker.do_run(database, settings, run_id, f"stand_in_trainers:{trainer}")
    run = load(database, run_id)
    assert (run.state, run.outcome, run.details) == ("failed", outcome, details)
    assert (run.lease, run.bundle_version, current_version(settings.models_dir)) == (None, None, None)


def test_run_without_a_data_set_says_how_to_make_one(database: Database, settings: Settings) -> None:
    (settings.dataset_dir / "ratings.parquet").unlink()
    run_id = queue(database)
    assert not worker.do_run(database, settings, run_id)
    assert "marquee data prepare" in load(database, run_id).details["error"]


def test_run_given_up_before_it_began_does_not_train(database: Database, settings: Settings) -> None:
    run_id = queue(database)
    give_up(database, run_id)
    assert not worker.do_run(database, settings, run_id, "stand_in_trainers:promoting")
    assert load(database, run_id).state == "failed"
    assert current_version(settings.models_dir) is None


def test_terminated_worker_frees_the_lease(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    before = signal.signal(signal.SIGTERM, worker._stop)
    monkeypatch.setattr("stand_in_trainers.promoting", stopped)
    try:
        run_id = queue(database)
        assert not worker.do_run(database, settings, run_id, "stand_in_trainers:promoting")
    finally:
        signal.signal(signal.SIGTERM, before)
    assert (load(database, run_id).state, load(database, run_id).lease) == ("failed", None)


def test_heartbeat_writes_progress_down(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    run_id = queue(database)
    beaten = threading.Event()
    beat = retraining_runs.beat

    def noted(session: object, run_id: int, step: str, fraction: float) -> bool:
        if step == "training":
            beaten.set()
        return beat(session, run_id, step, fraction)  # type: ignore[arg-type]

    monkeypatch.setattr(retraining_runs, "beat", noted)
    with Heartbeat(database, run_id, pause=0.001) as heartbeat:
        heartbeat.progress("training", 3, 4)
        assert beaten.wait(timeout=30)
    run = load(database, run_id)
    assert (run.state, run.step, run.fraction) == ("running", "training", 0.75)


def test_heartbeat_of_a_lost_run_stops_the_work(database: Database) -> None:
    run_id = queue(database)
    with Heartbeat(database, run_id, pause=0.001) as heartbeat:
        give_up(database, run_id)
        heartbeat.progress("training", 1, 4)
        heartbeat._thread.join(timeout=30)
        with pytest.raises(LeaseLostError):
            heartbeat.progress("training", 2, 4)
    assert load(database, run_id).step != "training"
