"""The default model: ranks films and predicts stars for a person given as their ratings.

A score is a weighted sum of branches, each in a file of its own: the tower, which predicts the next likes,
item-to-item weights, factors, content, genres, star factors and popularity. The branch weights are found on
validation ratings, for few ratings (cold) and for many (warm), so that one set of defaults suits any data
set. The model stores nothing about people: it computes everything from their ratings. See docs/network.md.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from recommender.bundle.history import write_history
from recommender.evaluation.objective import LIKED, Objective
from recommender.models.loss_curve import draw_loss_curve
from recommender.network.answer import SETTINGS_FILE, NetworkScorer
from recommender.network.choices import choose, scale_of
from recommender.network.factors import FactorInput
from recommender.network.fitting import BranchFitting
from recommender.network.settings import NetworkSettings
from recommender.network.stars import StarsBranch
from recommender.progress import Progress, no_progress
from recommender.threads import one_thread_for_blas

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.bundle import BundleWriter
    from recommender.models.base import SideInformation
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

CURVES = {"loss": "loss on cuts of histories", "val_ndcg": "NDCG on people put aside"}


class Network:
    """The default model.

    Attributes:
        found: Choices made on validation ratings, for reports.
        history: Keras' history of the tower's trial, by pass.
        log_dir: Directory for TensorBoard's logs, the trial's apart from the last training's; None for none.
    """

    name = "network"

    def __init__(self, settings: NetworkSettings | None = None) -> None:
        """``settings``: default `NetworkSettings`."""
        self.settings = settings or NetworkSettings()
        self.found: dict[str, float] = {}
        self.history: dict[str, list[float]] = {}
        self.log_dir: Path | None = None
        self._scorer: NetworkScorer | None = None

    @classmethod
    def of(cls, scorer: NetworkScorer, settings: NetworkSettings | None = None) -> Self:
        """The network of fitted branches and their weights."""
        network = cls(settings)
        network._scorer = scorer
        return network

    @one_thread_for_blas()
    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Makes its choices on validation ratings, then learns from all ratings."""
        train = train.without_repeats()
        factor_input = FactorInput.for_histories(train.histories(train.active_users()).lengths)
        fitting = BranchFitting(self.settings, side, objective, factor_input, progress, seed, self.log_dir)
        chosen = choose(fitting, train)
        self.history = chosen.history
        branches, _ = fitting.fit(train, penalty=chosen.linear_penalty, epochs=chosen.epochs)
        stars = branches["stars"]
        assert isinstance(stars, StarsBranch)
        branches = branches | {"stars": chosen.stack.put_into(stars, train.film_counts())}
        weights = chosen.weights.of_used()
        # Fitted on more ratings, a branch has scores of another scale.
        people = train.histories(chosen.people.users)
        weights = replace(weights, scale=scale_of([branches[name] for name in weights.names], people))
        kept = {*weights.names, "stars"}
        self._scorer = NetworkScorer((one for one in branches.values() if one.name in kept), weights)
        self.found = {
            "validation quality": chosen.quality,
            "tower epochs": float(chosen.epochs),
            "linear penalty": chosen.linear_penalty,
        }
        for table in ("cold", "warm", "half_life"):
            words = {"cold": "at first", "warm": "in the end", "half_life": "half-life"}[table]
            self.found |= {
                f"{name} {words}": float(value)
                for name, value in zip(weights.names, getattr(weights, table), strict=True)
            }
        return self

    def score(self, people: Histories, dial: float = 0.0) -> NDArray[np.float32]:
        """Scores as in service, shape (people, n_films); ``dial`` as in `Scorer.score`."""
        return self.scorer.score_batch(people.indptr, people.films, people.ratings, dial)

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicted stars as in service; NaN for films outside the catalog."""
        predicted = np.full(len(films), np.nan, np.float32)
        order = np.argsort(rows, kind="stable")
        bounds = np.searchsorted(rows[order], np.arange(len(people) + 1))
        for person in np.unique(rows):
            asked = order[bounds[person] : bounds[person + 1]]
            asked = asked[films[asked] >= 0]
            own = slice(people.indptr[person], people.indptr[person + 1])
            predicted[asked] = self.scorer.expected_rating(
                people.films[own], people.ratings[own], films[asked]
            )
        return predicted

    @property
    def scorer(self) -> NetworkScorer:
        """The scorer, as in service."""
        assert self._scorer is not None, "fit comes first"
        return self._scorer

    def save(self, writer: BundleWriter) -> None:
        """Writes tables, settings, the Keras model and its loss curve; `NetworkScorer.load` reads them."""
        scorer = self.scorer
        half = scorer.n_films > self.settings.films_in_full
        for branch in scorer.branches.values():
            for name, array in branch.arrays().items():
                is_wide = half and array.dtype == np.float32 and array.ndim == 2 and array.shape[1] > 1  # noqa: PLR2004
                writer.add_array(name, array.astype(np.float16) if is_wide else array)
        settings = {name: branch.settings() for name, branch in scorer.branches.items()}
        numbers = {"branches": settings, "weights": scorer.weights.as_json(), "found": self.found}
        (writer.directory / SETTINGS_FILE).write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
        self.keras_model().save(writer.directory / "model.keras")
        curves = {label: self.history[key] for key, label in CURVES.items() if key in self.history}
        if curves:
            write_history(writer.directory, self.history)
            title = "network: the tower's trial, stopped by its lists"
            draw_loss_curve(curves, writer.directory / "loss.png", title, "loss, and NDCG of lists")

    def keras_model(self) -> Any:
        """The same network as a `keras.Model`."""
        from recommender.network.keras_model import keras_model  # noqa: PLC0415 - only where it is saved

        return keras_model(self.scorer.branches, self.scorer.weights)
