"""Trainers in place of recommender.training.train; the worker's process imports them by name."""

import os
import signal
from dataclasses import dataclass
from pathlib import Path

from recommender.bundle import BundleWriter, promote
from recommender.catalog.film import Edition, Film, Link
from recommender.errors import BadInputError
from recommender.progress import Progress
from recommender.promotion.decision import Code, Decision
from recommender.ratings.prepared import PreparedDataset

GATE = "gate"


@dataclass(frozen=True)
class Result:
    version: str
    decision: Decision | None


def write_bundle(models_dir: Path, n_ratings: int = 0, fingerprint: str = "") -> str:
    film = Film("heat", "Heat", 1995, (), Link("https://example.org", "search"), 4.0, 1)
    with BundleWriter(models_dir, "network") as writer:
        writer.write_catalog([film], [Edition("heat", "heat", "Heat", None, None, 1995)])
        writer.finish(servable=True, data_fingerprint=fingerprint, n_users=1, n_ratings=n_ratings, metrics={})
    return writer.version


def promoting(
    dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
) -> Result:
    progress("training", 1, 2)
    version = write_bundle(models_dir, len(dataset.ratings), data_fingerprint)
    promote(models_dir, version)
    return Result(version, Decision(promoted=True, code=Code.NOT_WORSE, figures={"new_ndcg_10": 0.21}))


def keeping(
    dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
) -> Result:
    progress("training", 0, 0)
    version = write_bundle(models_dir, len(dataset.ratings), data_fingerprint)
    return Result(version, Decision(promoted=False, code=Code.WORSE, worse=("ndcg_10",)))


def waiting(
    dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
) -> Result:
    """Trains until somebody has opened the gate, a named pipe, for writing and closed it again."""
    assert os.nice(0) >= 10, "replies come first"
    progress("training", 1, 4)
    with (models_dir / GATE).open("rb") as gate:
        gate.read()
    return promoting(dataset, models_dir, progress=progress, data_fingerprint=data_fingerprint)


def raising(
    dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
) -> Result:
    raise RuntimeError("tensor of the wrong shape")


def complaining(
    dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
) -> Result:
    raise BadInputError("There are too few ratings: rate some more films.")


def starving(
    dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
) -> Result:
    raise MemoryError


def dying(dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str) -> Result:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError
