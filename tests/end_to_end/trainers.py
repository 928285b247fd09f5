"""Trainers small enough for a test; the worker's process imports them by name."""

import os
import signal
from dataclasses import dataclass
from pathlib import Path

from recommender.progress import Progress
from recommender.promotion.decision import Code, Decision
from recommender.ratings.prepared import PreparedDataset
from tests.bot.dialogue.small_bundle import small_films, write_small_bundle

GATE = "gate"


@dataclass(frozen=True)
class Result:
    version: str
    decision: Decision


def promoting(
    dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
) -> Result:
    """Waits half-way until a test has opened and closed the gate, a named pipe."""
    assert data_fingerprint
    progress("training", 1, 2)
    with (models_dir / GATE).open("rb") as gate:
        gate.read()
    films = small_films()
    version = write_small_bundle(models_dir, films[:20])
    chat = int((dataset.ratings["source"] == "chat").sum())
    figures = {"new_ndcg_10": 0.31, "old_ndcg_10": 0.25, "people": float(chat)}
    return Result(version, Decision(promoted=True, code=Code.NOT_WORSE, figures=figures))


def dying(dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str) -> Result:
    progress("training", 1, 2)
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError(dataset, models_dir, data_fingerprint)
