"""The other process: trains on the prepared data set and the chat's ratings, and records how it went.

    python -m bot.retraining.worker --run 7

Started by ``bot.retraining.controller``. Here, and only here in ``bot``, TensorFlow is loaded.
"""

import argparse
import importlib
import logging
import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, Final

from bot.retraining.heartbeat import Heartbeat, LeaseLostError
from bot.settings import Settings
from db import retraining_runs
from db.errors import StorageError
from db.retraining_runs import RunFailure
from db.schema import open_database
from db.session import Database
from recommender.errors import MarqueeError
from recommender.promotion.decision import Code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recommender.progress import Progress
    from recommender.training_job import JobReport, Trainer

NICENESS: Final = 10
_log = logging.getLogger("bot.retraining.worker")


class StoppedError(Exception):
    """Somebody asked this process to stop."""


def main(arguments: list[str] | None = None) -> int:
    """Does one run; 0 when it ended with a bundle, 1 when it failed."""
    parser = argparse.ArgumentParser(description="Does one retraining run (started by the bot).")
    parser.add_argument("--run", type=int, required=True, help="number of the run")
    parser.add_argument("--trainer", help="module:function to train with, in place of the real one")
    options = parser.parse_args(arguments)
    # Replies come first. Before anything is imported, so that every thread of the libraries inherits it.
    os.nice(NICENESS)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.INFO)
    signal.signal(signal.SIGTERM, _stop)
    settings = Settings.from_environment()
    database = open_database(settings.database_url)
    try:
        return 0 if do_run(database, settings, options.run, options.trainer) else 1
    finally:
        database.close()


def do_run(database: Database, settings: Settings, run_id: int, trainer: str | None = None) -> bool:
    """Does one run and writes its result into its row.

    Args:
        database: Up to date.
        settings: Where data set and bundles are.
        run_id: A queued run.
        trainer: ``module:function`` that trains, in place of ``recommender.training.train``.

    Returns:
        Whether it ended with a bundle, promoted or not.
    """
    bundle: str | None = None
    try:
        with Heartbeat(database, run_id) as heartbeat:
            report = _train(database, settings, trainer, heartbeat.progress)
        result = report.result
        decision = result.decision
        # Where the gate puts popularity into service, its code tells so.
        state = "promoted" if decision is not None and decision.serves_new else "kept"
        outcome: str = Code.NOT_COMPARED if decision is None else decision.code
        details: Mapping[str, object] = {} if decision is None else decision.details
        if report.chat is not None and (report.chat["ratings"] or report.chat["unknown_ratings"]):
            details = {**details, "chat": report.chat}
        bundle = result.version
    except LeaseLostError:
        _log.error("run %d was given up by others while this process slept; nothing is changed", run_id)
        return False
    except (MarqueeError, StorageError) as error:
        _log.error("%s", error)
        state, outcome, details = "failed", RunFailure.REFUSED, {"error": str(error)}
    except StoppedError:
        state, outcome, details = "failed", RunFailure.STOPPED, {}
    except MemoryError:
        _log.exception("out of memory")
        state, outcome, details = "failed", RunFailure.OUT_OF_MEMORY, {}
    except Exception as error:  # noqa: BLE001 (whatever it is, people are told, and the log has all of it)
        _log.exception("the trainer failed")
        state, outcome, details = "failed", RunFailure.CRASHED, {"error": type(error).__name__}
    _log.info("run %d: %s: %s %s", run_id, state, outcome, details)
    with database.writing() as session:
        recorded = retraining_runs.finish(session, run_id, state, outcome, details, bundle)
    if not recorded:
        _log.warning("run %d had been given up by others already", run_id)
    return bundle is not None


def _train(database: Database, settings: Settings, trainer: str | None, progress: "Progress") -> "JobReport":
    # pandas: after the first heartbeat
    from recommender.progress import OneBar  # noqa: PLC0415
    from recommender.training_job import STEPS, TrainingJob  # noqa: PLC0415

    job = TrainingJob(settings.dataset_dir, settings.models_dir, database)
    report = job.run(OneBar(progress, STEPS)) if trainer is None else job.run(progress, _load(trainer))
    _log.info("chat ratings merged: %s", report.chat)
    return report


def _load(trainer: str) -> "Trainer":
    module, _, name = trainer.partition(":")
    function: Trainer = getattr(importlib.import_module(module), name)
    return function


def _stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
    raise StoppedError


if __name__ == "__main__":
    sys.exit(main())
