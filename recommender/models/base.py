"""What every model offers, whatever it is inside."""

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
    """What is known of films beside their ratings.

    Attributes:
        films: One row a film code, in that order; the columns of films.parquet.
    """

    films: pd.DataFrame


class Model(Protocol):
    """Learns from ratings; ranks films and predicts stars for people given as their ratings.

    No question raises: what a model cannot know (a user or a film it never met) is NaN.
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
        """Learns; the same arguments give the same model.

        Args:
            train: Ratings to learn from.
            side: What is known of the films; most models do without.
            objective: What a good recommendation is.
            progress: Told of each step.
            seed: For everything random.
        """

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Ranks: the higher, the earlier. Shape (people, n_films), float32; films they rated included."""

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicts the stars that person ``rows[j]`` of ``people`` gives to film ``films[j]``.

        Args:
            people: Ratings to predict from; none of them is one of those asked for.
            rows: Which person, shape (pairs,), int64.
            films: Film codes, shape (pairs,), int64; -1 for a film that is not in the catalog.

        Returns:
            Shape (pairs,), float32, 1 to 5, NaN where the model cannot know. A model that does not predict
            stars answers NaN throughout.
        """


class Saved(Model, Protocol):
    """A model that `marquee train` makes a bundle of; its reader stands beside it in the registry."""

    def save(self, writer: BundleWriter) -> None:
        """Writes what answers need into a bundle."""


@runtime_checkable
class Logged(Protocol):
    """A model that Keras trains in passes.

    Attributes:
        log_dir: Where it writes them for TensorBoard; None for nowhere.
    """

    log_dir: Path | None


class RanksOnly:
    """What a `Model` that predicts no stars inherits."""

    def stars(
        self,
        people: Histories,  # noqa: ARG002
        rows: NDArray[np.int64],  # noqa: ARG002
        films: NDArray[np.int64],
    ) -> NDArray[np.float32]:
        """NaN throughout, shape (pairs,), float32; see `Model.stars`."""
        return np.full(len(films), np.nan, np.float32)
