"""Starts retraining as another process, and tells how it goes."""

import importlib.util
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Final

from sqlalchemy.orm import Session

from bot.retraining.disk import disk_of
from bot.settings import Settings
from db import retraining_runs, users
from db.models import RetrainingRun
from db.retraining_runs import RunFailure
from db.session import Database
from recommender.errors import BadInputError

WORKER: Final = "bot.retraining.worker"
LOGS_KEPT: Final = 20
_SECRETS: Final = ("MARQUEE_TELEGRAM_TOKEN",)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunReport:
    """How a retraining run stands.

    Attributes:
        run_id: Its number.
        state: ``queued``, ``running``, ``promoted``, ``kept`` or ``failed``.
        requested_by: User key, or ``schedule``.
        requested_at: UTC.
        step: What is being done, as the training names it.
        fraction: How far the whole run is, 0 to 1.
        seconds: Since the request; until the end where it has ended.
        outcome: How it ended, as a code, see `db.models.RetrainingRun`; empty before.
        details: What belongs to the code.
        finished: Whether it has ended.
        bundle: Version of the bundle that it wrote; None where it wrote none.
        asked_by: Name of whoever asked, as their platform gives it; empty where nobody of that key is known.
    """

    run_id: int
    state: str
    requested_by: str
    requested_at: datetime
    step: str
    fraction: float
    seconds: float
    outcome: str
    details: Mapping[str, Any]
    finished: bool
    bundle: str | None = None
    asked_by: str = ""


@dataclass(frozen=True, slots=True)
class Requested:
    """Answer to a request.

    Attributes:
        run_id: The run that is going now.
        started: Whether this request started it; False when one was going already.
        run: How it stands.
    """

    run_id: int
    started: bool
    run: RunReport


class RetrainingController:
    """Requests and follows retraining runs; thread-safe.

    The truth about a run is its row in the database, so any replica can report any run, and a bot that is
    stopped leaves its trainer at work: the next bot finds the result. (In a container the trainer ends with
    the bot; its heartbeat stops, and the run is reported as failed.)
    """

    def __init__(self, database: Database, settings: Settings, *, trainer: str | None = None) -> None:
        """Prepares; starts nothing.

        Args:
            database: Holds the runs.
            settings: Passed on to the trainer's process, but for the secrets it has no use for.
            trainer: ``module:function`` to call in place of ``recommender.training:train``.
        """
        self._database = database
        self._settings = settings
        self._trainer = trainer
        # The bot's image has no TensorFlow: there a run stays queued until `marquee trainer` takes it.
        self._trains_here = trainer is not None or importlib.util.find_spec("tensorflow") is not None

    def request(self, by: str) -> Requested:
        """Starts a run, unless one is going anywhere in the deployment.

        Where TensorFlow is not installed, the run waits for `take_queued` of a process that has it. On a disk
        that is too full it ends at once.

        Args:
            by: User key of whoever asks, or ``schedule``.
        """
        with self._database.writing() as session:
            run, started = retraining_runs.request(session, by)
        if started:
            _log.info("retraining run %d, requested by %s", run.id, by)
            disk = disk_of(self._settings.data_dir)
            if disk is not None and disk.is_full:
                self._fail(run.id, RunFailure.NO_ROOM, percent=disk.percent)
            elif self._trains_here:
                self._start(run.id)
        return Requested(run.id, started, self.report(run.id))

    def take_queued(self) -> int | None:
        """Does the run that waits for a trainer, if there is one, and returns when it has ended.

        Returns:
            Its number, None where none waits.
        """
        with self._database.reading() as session:
            run = retraining_runs.active(session)
        if run is None or run.state != "queued":
            return None
        waiting = self._start(run.id)
        if waiting is not None:
            waiting.join()
        return run.id

    def report(self, run_id: int) -> RunReport:
        """How a run stands.

        Raises:
            BadInputError: There is no such run.
        """
        report = self._report(run_id)
        if report is None:
            raise BadInputError(f"There is no retraining run {run_id}.")
        return report

    def latest(self) -> RunReport | None:
        """How the run stands that was requested last; None before the first."""
        return self._report(None)

    def recent(self, most: int, before: int | None = None) -> list[RunReport]:
        """How the runs stand that were requested last, newest first.

        Args:
            most: Most runs.
            before: Only runs before the one with this number; None for all.
        """
        self._report(None)  # ends one whose trainer fell silent
        with self._database.reading() as session:
            return [_describe(session, run) for run in retraining_runs.recent(session, most, before)]

    def log_file(self, run_id: int) -> Path:
        """Where a run's process writes what it has to say."""
        return self._settings.data_dir / "logs" / f"retraining-{run_id}.log"

    def _report(self, run_id: int | None) -> RunReport | None:
        run = self._load(run_id)
        if run is not None and retraining_runs.is_stale(run):
            with self._database.writing() as session:
                retraining_runs.fail_stale(session)
            run = self._load(run.id)
        if run is None:
            return None
        with self._database.reading() as session:
            return _describe(session, run)

    def _load(self, run_id: int | None) -> RetrainingRun | None:
        with self._database.reading() as session:
            return retraining_runs.latest(session) if run_id is None else retraining_runs.get(session, run_id)

    def _start(self, run_id: int) -> threading.Thread | None:
        """Starts a queued run's process; gives the thread that waits for it, None where none was started."""
        with self._database.writing() as session:
            if not retraining_runs.claim(session, run_id):
                return None  # another trainer was quicker
        command = [sys.executable, "-m", WORKER, "--run", str(run_id)]
        if self._trainer:
            command += ["--trainer", self._trainer]
        try:
            path = self.log_file(run_id)
            path.parent.mkdir(parents=True, exist_ok=True)
            self._remove_old_logs()
            with path.open("ab") as log:
                process = _spawn(command, self._environment(), log)
        except OSError as error:
            _log.exception("the trainer could not be started")
            self._fail(run_id, RunFailure.NOT_STARTED, error=error.strerror or str(error))
            return None
        # Waits for the process, so that no zombie is left behind; a daemon, so that it holds up no exit.
        waiting = threading.Thread(
            target=self._wait, args=(run_id, process), name=f"retraining-{run_id}", daemon=True
        )
        waiting.start()
        return waiting

    def _remove_old_logs(self) -> None:
        logs = sorted(self.log_file(0).parent.glob("retraining-*.log"), key=lambda path: path.stat().st_mtime)
        for path in logs[:-LOGS_KEPT]:
            path.unlink(missing_ok=True)

    def _environment(self) -> dict[str, str]:
        environment = {name: value for name, value in os.environ.items() if name not in _SECRETS}
        environment["MARQUEE_DATA_DIR"] = str(self._settings.data_dir)
        environment["MARQUEE_DATABASE_URL"] = self._settings.database_url
        return environment

    def _wait(self, run_id: int, process: subprocess.Popen[bytes]) -> None:
        code = process.wait()
        _log.info("the trainer of run %d ended with exit code %d", run_id, code)
        try:
            failure, details = _ending(code)
            self._fail(run_id, failure, log=str(self.log_file(run_id)), **details)
        except Exception:  # noqa: BLE001 (logged; its heartbeat has stopped, so the next look ends the run)
            _log.exception("the end of run %d could not be recorded", run_id)

    def _fail(self, run_id: int, failure: RunFailure, **details: object) -> None:
        """Ends a run as failed, unless its own process has ended it already."""
        with self._database.writing() as session:
            if retraining_runs.finish(session, run_id, "failed", failure, details):
                _log.warning("retraining run %d failed: %s %s", run_id, failure, details)


def _spawn(command: list[str], environment: Mapping[str, str], log: IO[bytes]) -> subprocess.Popen[bytes]:
    """Starts a process that no signal to the bot reaches, and that no full pipe can hold up."""
    return subprocess.Popen(  # noqa: S603 (our own interpreter and module)
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def _ending(code: int) -> tuple[RunFailure, dict[str, int]]:
    """Why a process that left no result has ended, by its exit code."""
    if code == -signal.SIGKILL:
        return RunFailure.KILLED, {}
    if code < 0:
        return RunFailure.SIGNAL, {"signal": -code}
    return RunFailure.NO_RESULT, {"exit_code": code}


def _describe(session: Session, run: RetrainingRun) -> RunReport:
    platform, _, external_id = run.requested_by.partition(":")
    user = users.find(session, platform, external_id) if external_id else None
    until = run.finished_at or datetime.now(UTC)
    return RunReport(
        run_id=run.id,
        state=run.state,
        requested_by=run.requested_by,
        requested_at=run.requested_at,
        step=run.step,
        fraction=run.fraction,
        seconds=max(0.0, (until - run.requested_at).total_seconds()),
        outcome=run.outcome,
        details=run.details,
        finished=run.lease is None,
        bundle=run.bundle_version,
        asked_by=user.name if user else "",
    )
