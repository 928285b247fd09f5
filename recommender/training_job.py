"""Training jobs: from a data set and the chat's ratings to a bundle, for `marquee train` and `/retrain`."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol, cast

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
STEPS: Final = (
    (STEP, 3),
    ("training the tower (trial)", 40),
    ("alternating least squares", 2),
    ("learning to predict stars", 6),
    ("balancing the branches", 9),
    ("balancing the branches for new people", 10),
    ("training the tower", 27),
    ("alternating least squares", 1),
    ("learning to predict stars", 1),
    ("measuring on held-out people", 1),
    ("comparing lists", 1),
    ("comparing first lists", 2),
    ("writing the bundle", 1),
)
"""The steps of a job that trains the default network, and about how long each takes of a hundred seconds."""


class Trainer(Protocol):
    """A function that trains a model and writes its bundle, such as `recommender.training.train`."""

    def __call__(
        self, dataset: PreparedDataset, models_dir: Path, *, progress: Progress, data_fingerprint: str
    ) -> TrainingResult:
        """Trains."""


@dataclass(frozen=True)
class TrainingOptions:
    """Options of a training.

    Attributes:
        model: One of `recommender.registry.TRAINABLE_NAMES`.
        promote: Whether the promotion gate may put the bundle into service.
        seed: Seed of all random choices.
        people: Number of people of the data set whose ratings are read; None for all.
        open_engine: Opens the engine that draws them.
        log_dir: Directory for TensorBoard's logs; None for none.
    """

    model: str = "network"
    promote: bool = True
    seed: int = 42
    people: int | None = None
    open_engine: OpenEngine = duckdb_engine
    log_dir: Path | None = None


@dataclass(frozen=True)
class JobReport:
    """Report of a job.

    Attributes:
        result: Result of the training.
        chat: Numbers of the chat's ratings, used and not used, named as by `merge_chat_ratings`; None without
            a database.
        people_read: Number of people whose ratings were read, and number of all; None if all were read.
    """

    result: TrainingResult
    chat: dict[str, int] | None
    people_read: tuple[int, int] | None


@dataclass
class TrainingJob:
    """One training.

    Attributes:
        dataset_dir: Directory of the prepared data set.
        models_dir: Directory of the bundles.
        database: Database with the chat's ratings; None to leave them out.
        options: Options of the training.
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
            trainer: Trainer to use; None for `recommender.training.train` with the options.

        Raises:
            BadInputError: There is no data set, no rating, or no such model.
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
            # No reference here, so that training can free the frame of ratings.
            self._ratings(digest, progress),
            self.models_dir,
            progress=progress,
            data_fingerprint=self._fingerprint(digest),  # computed after all ratings were read
        )
        return JobReport(result, self._chat, self._people)

    def _ratings(self, digest: hashlib._Hash, progress: Progress) -> PreparedDataset:
        """The prepared data set with the chat's ratings, which are added to the digest."""
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
        """Fingerprint of the data; that of the data set if there are no chat ratings."""
        name = fingerprint(self.dataset_dir)
        if self._chat is None or not (self._chat["ratings"] or self._chat["unknown_ratings"]):
            return name
        digest.update(name.encode())
        return digest.hexdigest()


def _digested(
    rows: Iterator[tuple[str, str, float, int]], digest: hashlib._Hash
) -> Iterator[tuple[str, str, float, int]]:
    """Passes rows through, and adds each to the digest."""
    for row in rows:
        digest.update(repr(row).encode())
        yield row
