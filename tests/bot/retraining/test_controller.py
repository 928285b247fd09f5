import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.retraining import controller as controller_module
from bot.retraining.controller import LOGS_KEPT, RetrainingController
from bot.retraining.disk import Disk
from bot.settings import Settings
from db import retraining_runs, users
from db.models import RetrainingRun
from db.session import Database
from recommender.bundle import current_version
from recommender.errors import BadInputError

WaitForRun = Callable[[int], None]


def controller(database: Database, settings: Settings, trainer: str) -> RetrainingController:
    return RetrainingController(database, settings, trainer=f"stand_in_trainers:{trainer}")


def test_a_report_names_whoever_asked_where_they_are_known(database: Database, settings: Settings) -> None:
    with database.writing() as session:
        users.ensure(session, "telegram", "1", "Ada")
    retraining = controller(database, settings, "crashing")
    for key, name in (("telegram:1", "Ada"), ("telegram:2", ""), ("schedule", "")):
        with database.writing() as session:
            run, _ = retraining_runs.request(session, key)
            retraining_runs.finish(session, run.id, "failed", "silent", {})
        assert retraining.report(run.id).asked_by == name
        assert retraining.recent(1)[0].asked_by == name


@pytest.mark.parametrize("backend", ["sqlite", "postgresql"])
def test_run_in_another_process_from_request_to_promotion(
    database: Database, settings: Settings, wait_for_run: WaitForRun
) -> None:
    gate = settings.models_dir / "gate"
    os.mkfifo(gate)
    retraining = controller(database, settings, "waiting")
    first = retraining.request("telegram:1")
    second = controller(database, settings, "waiting").request("terminal:me")  # as another replica would
    assert (first.started, second.started) == (True, False)
    assert second.run_id == first.run_id
    assert second.run.requested_by == "telegram:1"
    assert not retraining.report(first.run_id).finished

    def open_the_other_end_after_a_crash() -> None:
        wait_for_run(first.run_id)
        os.close(os.open(gate, os.O_RDONLY | os.O_NONBLOCK))

    threading.Thread(target=open_the_other_end_after_a_crash, daemon=True).start()
    with gate.open("wb"):  # waits for the trainer to get there
        running = retraining.report(first.run_id)
        assert (running.state, running.finished) == ("running", False)
    wait_for_run(first.run_id)
    done = retraining.report(first.run_id)
    assert (done.state, done.finished, done.outcome) == ("promoted", True, "not worse")
    assert done.details["figures"] == {"new_ndcg_10": 0.21}
    assert retraining.latest() == done
    assert retraining.recent(5) == [done]
    assert done.bundle is not None
    assert done.bundle == current_version(settings.models_dir)
    assert current_version(settings.models_dir) is not None
    assert retraining.log_file(first.run_id).stat().st_size > 0


@pytest.mark.parametrize(("trainer", "outcome"), [("raising", "crashed"), ("dying", "killed")])
def test_crash_of_the_trainer_is_told_and_harms_nothing(
    database: Database, settings: Settings, wait_for_run: WaitForRun, trainer: str, outcome: str
) -> None:
    retraining = controller(database, settings, trainer)
    run_id = retraining.request("telegram:1").run_id
    wait_for_run(run_id)
    run = retraining.report(run_id)
    assert (run.state, run.finished) == ("failed", True)
    assert run.outcome == outcome
    assert current_version(settings.models_dir) is None


class FakeProcess:
    """A process that has ended already."""

    def __init__(self, code: int) -> None:
        self.code = code

    def wait(self) -> int:
        return self.code


@pytest.fixture
def spawned(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """Processes that would have been started; each ends at once with exit code 3."""
    calls: list[dict[str, object]] = []

    def spawn(command: list[str], environment: dict[str, str], log: object) -> FakeProcess:
        calls.append({"command": command, "environment": environment, "log": log})
        return FakeProcess(3)

    monkeypatch.setattr(controller_module, "_spawn", spawn)
    return calls


def test_worker_gets_the_settings_but_not_the_token(
    database: Database,
    settings: Settings,
    spawned: list[dict[str, object]],
    monkeypatch: pytest.MonkeyPatch,
    wait_for_run: WaitForRun,
) -> None:
    monkeypatch.setenv("MARQUEE_TELEGRAM_TOKEN", "1:secret")
    run_id = RetrainingController(database, settings).request("telegram:1").run_id
    wait_for_run(run_id)
    environment = spawned[0]["environment"]
    assert isinstance(environment, dict)
    assert environment["MARQUEE_DATA_DIR"] == str(settings.data_dir)
    assert environment["MARQUEE_DATABASE_URL"] == settings.database_url
    assert not any("secret" in value for value in environment.values())
    assert spawned[0]["command"] == [sys.executable, "-m", "bot.retraining.worker", "--run", str(run_id)]


def test_process_that_ends_without_a_result_frees_the_lease(
    database: Database, settings: Settings, spawned: list[dict[str, object]], wait_for_run: WaitForRun
) -> None:
    retraining = RetrainingController(database, settings)
    first = retraining.request("telegram:1")
    wait_for_run(first.run_id)
    failed = retraining.report(first.run_id)
    log = str(retraining.log_file(first.run_id))
    assert (failed.outcome, failed.details) == ("no result", {"exit_code": 3, "log": log})
    second = retraining.request("telegram:1")
    wait_for_run(second.run_id)
    assert second.started
    assert len(spawned) == 2


def test_process_that_cannot_start_fails_the_run(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(*_: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(controller_module, "_spawn", no_memory)
    requested = RetrainingController(database, settings).request("telegram:1")
    assert requested.run.state == "failed"
    assert requested.run.outcome == "not started"
    assert requested.run.details == {"error": "Cannot allocate memory"}


def test_old_logs_go_when_a_run_starts(
    database: Database, settings: Settings, spawned: list[dict[str, object]], wait_for_run: WaitForRun
) -> None:
    retraining = RetrainingController(database, settings)
    for number in range(LOGS_KEPT + 3):
        log = retraining.log_file(1000 + number)
        log.parent.mkdir(exist_ok=True)
        log.touch()
        os.utime(log, (number, number))
    run_id = retraining.request("telegram:1").run_id
    wait_for_run(run_id)
    assert len(spawned) == 1
    left = {path.name for path in retraining.log_file(0).parent.iterdir()}
    assert len(left) == LOGS_KEPT + 1
    assert f"retraining-{run_id}.log" in left
    assert "retraining-1000.log" not in left


def test_silent_run_is_failed_by_whoever_looks(database: Database, settings: Settings) -> None:
    retraining = RetrainingController(database, settings)
    now = datetime.now(UTC)
    with database.writing() as session:
        run = RetrainingRun(
            requested_by="telegram:1",
            requested_at=now - timedelta(minutes=5),
            state="running",
            lease=1,
            heartbeat_at=now,
            step="training",
            fraction=0.5,
            outcome="",
            details={},
        )
        session.add(run)
    going = retraining.report(run.id)
    assert (going.state, going.step, going.fraction, going.finished) == ("running", "training", 0.5, False)
    assert 300 <= going.seconds < 360
    with database.writing() as session:
        session.execute(update(RetrainingRun).values(heartbeat_at=now - timedelta(seconds=61)))
    ended = retraining.latest()
    assert ended is not None
    assert (ended.state, ended.finished) == ("failed", True)
    assert ended.outcome == "silent"


def test_unknown_run_is_an_error_and_no_run_is_none(database: Database, settings: Settings) -> None:
    retraining = RetrainingController(database, settings)
    assert retraining.latest() is None
    with pytest.raises(BadInputError, match="no retraining run 7"):
        retraining.report(7)


def test_every_exit_code_is_told_apart() -> None:
    ending = controller_module._ending
    assert [ending(code) for code in (0, 1)] == [("no result", {"exit_code": code}) for code in (0, 1)]
    assert ending(-signal.SIGKILL) == ("killed", {})
    assert ending(-signal.SIGSEGV) == ("signal", {"signal": 11})


def test_worker_is_out_of_reach_of_the_bots_signals(tmp_path: Path) -> None:
    with (tmp_path / "log").open("ab") as log:
        process = controller_module._spawn(
            [sys.executable, "-c", "import os; print(os.getsid(0) == os.getpid())"], dict(os.environ), log
        )
    assert process.wait() == 0
    assert (tmp_path / "log").read_text() == "True\n"


def test_bot_side_of_retraining_loads_nothing_heavy() -> None:
    code = (
        "import sys, bot.retraining.controller, bot.retraining.in_service, bot.retraining.scheduler\n"
        "heavy = {'tensorflow', 'keras', 'pandas', 'pyarrow', 'scipy', 'sklearn', 'duckdb'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_without_tensorflow_a_run_waits_for_a_trainer(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)  # noqa: ARG005
    in_the_bot = RetrainingController(database, settings)
    run_id = in_the_bot.request("telegram:1").run_id
    assert in_the_bot.report(run_id).state == "queued"
    elsewhere = controller(database, settings, "promoting")
    assert elsewhere.take_queued() == run_id
    assert in_the_bot.report(run_id).state == "promoted"
    assert elsewhere.take_queued() is None


def test_run_that_no_trainer_takes_says_what_to_start(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)  # noqa: ARG005
    in_the_bot = RetrainingController(database, settings)
    run_id = in_the_bot.request("telegram:1").run_id
    with database.writing() as session:
        session.execute(update(RetrainingRun).values(heartbeat_at=datetime.now(UTC) - timedelta(minutes=5)))
    run = in_the_bot.report(run_id)
    assert run.state == "failed"
    assert run.outcome == "not taken"


def test_only_one_of_two_trainers_takes_a_run(database: Database) -> None:
    with database.writing() as session:
        run, _ = retraining_runs.request(session, "telegram:1")
    with database.writing() as session:
        assert retraining_runs.claim(session, run.id)
        assert not retraining_runs.claim(session, run.id)


def test_on_a_full_disk_no_run_begins_and_the_next_one_may(
    database: Database, settings: Settings, spawned: list[dict[str, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = [Disk(0.96, 10)]
    monkeypatch.setattr("bot.retraining.controller.disk_of", lambda _: disk[0])
    controller = RetrainingController(database, settings, trainer="some:trainer")
    run = controller.request("schedule").run
    assert (run.state, run.outcome, run.details) == ("failed", "no room", {"percent": 96})
    assert spawned == []
    disk[0] = Disk(0.9, 10**9)
    assert controller.request("schedule").started
    assert len(spawned) == 1
