"""The one way from a data set and the chat's ratings to a bundle: `marquee train`, `/retrain`, schedule."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, cast

from db import ratings
from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import fingerprint
from recommender.ratings.prepared import read_prepared
from recommender.sources.chat import SOURCE, merge_chat_ratings
from recommender.sources.engines.duckdb_engine import duckdb_engine
from recommender.sources.some_people import read_some_people
from recommender.training import train

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.session import Database
    from recommender.ratings.prepared import PreparedDataset
    from recommender.sources.engines.engine import OpenEngine
    from recommender.training import TrainingResult

STEP = "reading ratings"


class Trainer(Protocol):
    """Trains, writes a bundle, promotes it if good enough, and prunes: `recommender.training.train`."""

    def __call__(
        self, dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
    ) -> TrainingResult:
        """Does it."""


@dataclass(frozen=True)
class TrainingOptions:
    """What there is to choose.

    Attributes:
        model: One of `recommender.registry.TRAINABLE_NAMES`.
        promote: Ask the gate and put the bundle into service when it says so.
        seed: For everything random.
        people: Read the ratings of so many people of the data set alone; None for everybody.
        open_engine: What chooses them.
        log_dir: Where passes are written for TensorBoard; None for nowhere.
    """

    model: str = "network"
    promote: bool = True
    seed: int = 42
    people: int | None = None
    open_engine: OpenEngine = duckdb_engine
    log_dir: Path | None = None


@dataclass(frozen=True)
class JobReport:
    """What a job did.

    Attributes:
        result: Of the training.
        chat: Of the chat's ratings: how many went in and how many did not, as `merge_chat_ratings` names it;
            None where there was no database to read.
        people_read: How many people's ratings of the data set were read, and of how many; None for all.
    """

    result: TrainingResult
    chat: dict[str, int] | None
    people_read: tuple[int, int] | None


@dataclass
class TrainingJob:
    """One training.

    Attributes:
        dataset_dir: The prepared data set.
        models_dir: Where bundles are kept.
        database: Holds the chat's ratings, which are learned from too; None to leave them out.
        options: What there is to choose.
    """

    dataset_dir: Path
    models_dir: Path
    database: Database | None = None
    options: TrainingOptions = field(default_factory=TrainingOptions)
    _chat: dict[str, int] | None = field(default=None, init=False)
    _people: tuple[int, int] | None = field(default=None, init=False)

    def run(self, progress: Progress = no_progress, trainer: Trainer | None = None) -> JobReport:
        """Reads, merges, trains.

        Args:
            progress: Told of each step.
            trainer: In place of `recommender.training.train` with the options.

        Raises:
            BadInputError: There is no data set, nothing to learn from, or no such model.
        """
        chosen = self.options
        if trainer is None:
            trainer = functools.partial(
                train,
                model=chosen.model,
                promote=chosen.promote,
                seed=chosen.seed,
                log_dir=chosen.log_dir,
            )
        digest = hashlib.sha256()
        result = trainer(
            # Not held here too: training drops the frame of ratings when it has taken in millions of them.
            self._ratings(digest, progress),
            self.models_dir,
            progress=progress,
            data_fingerprint=self._fingerprint(digest),  # after all has been read
        )
        return JobReport(result, self._chat, self._people)

    def _ratings(self, digest: hashlib._Hash, progress: Progress) -> PreparedDataset:
        """The prepared data set and the chat's ratings, which also go into the digest."""
        if self.options.people is None:
            progress(STEP, 0, 1)
            dataset = read_prepared(self.dataset_dir)
            progress(STEP, 1, 1)
        else:
            some = read_some_people(
                self.dataset_dir,
                self.options.people,
                self.models_dir,
                open_engine=self.options.open_engine,
                progress=progress,
            )
            dataset, self._people = some.dataset, (some.people, some.of)
        if self.database is not None:
            with self.database.reading() as session:
                dataset = merge_chat_ratings(dataset, _digested(ratings.everything(session), digest))
            self._chat = cast("dict[str, int]", dataset.report[SOURCE])
        return dataset

    def _fingerprint(self, digest: hashlib._Hash) -> str:
        """Names the data: the data set alone, where no chat rating was read."""
        name = fingerprint(self.dataset_dir)
        if self._chat is None or not (self._chat["ratings"] or self._chat["unknown_ratings"]):
            return name
        digest.update(name.encode())
        return digest.hexdigest()


def _digested(
    rows: Iterator[tuple[str, str, float, int]], digest: hashlib._Hash
) -> Iterator[tuple[str, str, float, int]]:
    """Takes each row into the fingerprint of the data, in passing."""
    for row in rows:
        digest.update(repr(row).encode())
        yield row
