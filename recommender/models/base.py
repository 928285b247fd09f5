"""The protocol of models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self, runtime_checkable

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd
    from numpy.typing import NDArray

    from recommender.bundle import BundleWriter
    from recommender.evaluation.objective import Objective
    from recommender.progress import Progress
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions


@dataclass(frozen=True)
class SideInformation:
    """Information on films other than ratings.

    Attributes:
        films: The films table, one row for each film code in its order; columns of ``films.parquet``.
    """

    films: pd.DataFrame


class Model(Protocol):
    """Learns from ratings; ranks films and predicts stars for people given as their ratings.

    Unknown users or films give NaN, never an exception.
    """

    name: str

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = ...,
        progress: Progress = ...,
        seed: int = 42,
    ) -> Self:
        """Learns from ratings; the same arguments give the same model.

        Args:
            train: Training ratings.
            side: Information on the films; most models ignore it.
            objective: Says which recommendations count as good.
            progress: Told of each step.
            seed: Seed of all random choices.
        """

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Scores of all films, rated ones too, shape (people, n_films), float32; the highest ranks first."""

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicted stars of person ``rows[j]`` of ``people`` for film ``films[j]``.

        Args:
            people: Known ratings, without those of the pairs.
            rows: Index of the person, shape (pairs,), int64.
            films: Film codes, shape (pairs,), int64; -1 for a film outside the catalog.

        Returns:
            Shape (pairs,), float32, 1 to 5; NaN for unknown users or films, and for all pairs where the model
            predicts no stars.
        """


class SavableModel(Model, Protocol):
    """A model that can be saved in a bundle; the registry names the scorer that loads it."""

    def save(self, writer: BundleWriter) -> None:
        """Writes the arrays and files that the scorer needs into a bundle."""


@runtime_checkable
class Logged(Protocol):
    """A model that Keras trains in passes.

    Attributes:
        log_dir: Directory for TensorBoard's logs; None for none.
    """

    log_dir: Path | None


class RanksOnly:
    """Base class of models that predict no stars."""

    def stars(
        self,
        people: Histories,
        rows: NDArray[np.int64],
        films: NDArray[np.int64],
    ) -> NDArray[np.float32]:
        """NaN for all pairs, shape (pairs,), float32; see `Model.stars`."""
        return np.full(len(films), np.nan, np.float32)
