"""Training of the tower: a Keras model, `compile` and `fit`, on histories cut at all lengths."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.evaluation.metrics import hits, ndcg, top_films
from recommender.models.keras_environment import (
    EpochProgress,
    all_devices,
    keras,
    start_repeatably,
    tensorboard,
    tf,
)
from recommender.network.history_cuts import CutSettings, HistoryCuts
from recommender.network.keras_layers import BranchLayer
from recommender.network.row_adam import RowAdam
from recommender.network.tower import TowerBranch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.progress import Progress
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

ops = keras.ops
SIGNATURE = {
    "ids": tf.TensorSpec((None, None), tf.int32),
    "stars": tf.TensorSpec((None, None), tf.float32),
    "wanted_person": tf.TensorSpec((None,), tf.int32),
    "wanted_place": tf.TensorSpec((None,), tf.int32),
    "candidates": tf.TensorSpec((None,), tf.int32),
    "correction": tf.TensorSpec((None,), tf.float32),
}


@dataclass(frozen=True)
class TowerSettings:
    """Settings of the tower.

    Attributes:
        hidden: Units of the hidden layer.
        learning_rate: Learning rate of `RowAdam`.
        epochs: Most passes over the people.
        patience: Passes without better lists after which training stops.
        relevant_from: Stars from which a film is a target.
        cuts: Settings of the cuts.
        log_dir: Directory for TensorBoard's logs; None for none.
    """

    hidden: int = 200
    learning_rate: float = 1e-3
    epochs: int = 60
    patience: int = 7
    relevant_from: float = 4.0
    cuts: CutSettings = field(default_factory=CutSettings)
    log_dir: Path | None = None


@dataclass(frozen=True)
class TowerTrial:
    """Validation lists that decide when training stops.

    Attributes:
        questions: Groups of people, at least one in each: their known ratings, and the films they like
            besides. Without any group, training goes on to its last pass.
    """

    questions: Sequence[tuple[Histories, Histories]]


class TowerModel(keras.Model):  # type: ignore[misc]
    """The tower with its loss."""

    def __init__(self, tower: BranchLayer) -> None:
        super().__init__()
        self.tower = tower

    def call(self, batch: dict[str, Any]) -> Any:
        """Scores of the batch's candidates, shape (people, candidates)."""
        branch: Any = self.tower.branch
        films = ops.take(branch.films, batch["candidates"], axis=0)
        bias = ops.take(branch.film_bias, batch["candidates"], axis=0)[:, 0] - batch["correction"]
        return ops.matmul(branch.hidden(batch["ids"], batch["stars"], ops), ops.transpose(films)) + bias

    def compute_loss(
        self,
        x: Any = None,
        y: Any = None,
        y_pred: Any = None,
        sample_weight: Any = None,
        training: bool = True,  # noqa: FBT001, FBT002 - Keras' own signature
    ) -> Any:
        """Multinomial loss (Liang et al., WWW 2018), the mean over targets."""
        people = ops.logsumexp(y_pred, axis=1)
        places = x["wanted_person"] * ops.shape(y_pred)[1] + x["wanted_place"]
        wanted = ops.take(ops.reshape(y_pred, (-1,)), places)
        return ops.sum(ops.take(people, x["wanted_person"]) - wanted) / ops.cast(
            ops.maximum(ops.size(wanted), 1), "float32"
        )


class ListQuality(keras.callbacks.Callback):  # type: ignore[misc]
    """Measures validation lists after each pass, as ``val_ndcg``: the loss is lowest too early."""

    def __init__(self, trial: TowerTrial) -> None:
        super().__init__()
        self._trial = trial

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Adds mean NDCG@10 and NDCG@50 over the questions to ``logs``."""
        branch = self.model.tower.fitted()
        figures = []
        for given, wanted in self._trial.questions:
            scores = branch.score_people(given.indptr, given.films, given.ratings)
            found = hits(top_films(scores, given.seen, 50), wanted.seen)
            figures += [ndcg(found, wanted.lengths, depth).mean() for depth in (10, 50)]
        if logs is not None:
            logs["val_ndcg"] = float(np.mean(figures))


def train_tower(
    train: Interactions,
    settings: TowerSettings,
    *,
    trial: TowerTrial | None = None,
    progress: Progress,
    seed: int,
) -> tuple[TowerBranch, dict[str, list[float]]]:
    """Trains the tower.

    Args:
        train: Ratings to learn from.
        settings: Settings.
        trial: Validation lists for early stopping, which keeps the best weights; None for all passes.
        progress: Told of each batch.
        seed: Seed of initial weights, cuts and order.

    Returns:
        The branch, and the history of each pass as Keras has it (``loss``, ``val_ndcg``).

    Raises:
        BadInputError: TensorBoard is wanted and not installed.
    """
    start_repeatably(seed)
    cuts = HistoryCuts(train, settings.relevant_from, settings.cuts, seed)
    # Output biases start at the log of each film's share of the targets, the optimum without inputs.
    shares = np.log((cuts.counts + 1.0) / (cuts.counts.sum() + len(cuts.counts)))
    with all_devices().scope():
        model = TowerModel(
            BranchLayer.of(_first_weights(train.n_films, settings.hidden, shares, seed), trainable=True)
        )
        model.compile(optimizer=RowAdam(settings.learning_rate))
    step = "training the tower" if trial is None else "training the tower (trial)"
    callbacks: list[Any] = [EpochProgress(progress, step, settings.epochs)]
    if trial is not None and trial.questions:
        stop = keras.callbacks.EarlyStopping(
            "val_ndcg", mode="max", patience=settings.patience, restore_best_weights=True
        )
        callbacks += [ListQuality(trial), stop]
    if settings.log_dir is not None:
        callbacks.append(tensorboard(settings.log_dir))
    history: dict[str, list[float]] = {"loss": []}
    if cuts.steps:
        passes = tf.data.Dataset.from_generator(cuts.one_pass, output_signature=SIGNATURE)
        passes = passes.apply(tf.data.experimental.assert_cardinality(cuts.steps)).prefetch(2)
        history = model.fit(
            passes, epochs=settings.epochs, shuffle=False, verbose=0, callbacks=callbacks
        ).history
    fitted = model.tower.fitted()
    assert isinstance(fitted, TowerBranch)
    return fitted, history


def _first_weights(n_films: int, hidden: int, shares: NDArray[np.float64], seed: int) -> TowerBranch:
    """Initial weights: uniform, as in Glorot and Bengio, AISTATS 2010."""
    random = np.random.default_rng(seed)
    limit = np.sqrt(6 / (n_films + hidden))
    return TowerBranch(
        rated=random.uniform(-limit, limit, (2 * n_films, hidden)).astype(np.float32),
        bias=np.zeros(hidden, np.float32),
        films=random.uniform(-limit, limit, (n_films, hidden)).astype(np.float32),
        film_bias=shares.astype(np.float32)[:, None],
    )
