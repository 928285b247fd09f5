"""The deep branch: an autoencoder that predicts what people like from part of what they rated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import EpochProgress, keras, start_repeatably
from recommender.models.network_blend import ranking_quality
from recommender.models.network_deep_batches import Batches, SampledBatches, SampledSettings
from recommender.serving.network_scorer import LIKED_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.models.interactions import Histories
    from recommender.progress import Progress

MOST_TO_STOP_BY = 1000
MOST_SCORES_TO_STOP_BY = 20_000_000


@dataclass(frozen=True)
class DeepSettings:
    """Settings of the deep branch.

    Attributes:
        hidden: Units of the hidden layer.
        dropout: Share of a person's ratings hidden while training.
        learning_rate: Of Adam.
        batch: People a step.
        epochs: Most passes over the people.
        patience: Passes without a better ranking before training stops.
        sampled: How it is trained where the catalog is too large for a loss over all films.
    """

    hidden: int = 200
    dropout: float = 0.5
    learning_rate: float = 1e-3
    batch: int = 64
    epochs: int = 60
    patience: int = 3
    sampled: SampledSettings = field(default_factory=SampledSettings)


@dataclass(frozen=True)
class DeepBranch:
    """Trained weights, float32.

    Attributes:
        liked: Shape (n_films, hidden); what a liked film adds to the hidden layer.
        other: The same for films rated lower.
        hidden_bias: Shape (hidden,).
        out: Shape (n_films, hidden); the score of a film for each hidden unit.
        out_bias: Shape (n_films,).
        epochs: Passes over the people that gave these weights.
    """

    liked: NDArray[np.float32]
    other: NDArray[np.float32]
    hidden_bias: NDArray[np.float32]
    out: NDArray[np.float32]
    out_bias: NDArray[np.float32]
    epochs: int

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Shape (people, n_films), float32; the training graph's numbers, without its dropout."""
        liked = people.ratings >= LIKED_FROM
        total = people.with_values(liked) @ self.liked + people.with_values(~liked) @ self.other
        total /= np.sqrt(np.maximum(people.lengths, 1)).astype(np.float32)[:, None]
        return np.asarray(np.tanh(total + self.hidden_bias) @ self.out.T + self.out_bias, np.float32)


def train_deep(
    given: Histories,
    wanted: Histories,
    settings: DeepSettings,
    *,
    validation: tuple[Histories, Histories] | None = None,
    progress: Progress,
    step: str,
    seed: int,
) -> DeepBranch:
    """Trains the autoencoder with a multinomial loss (Liang et al., WWW 2018).

    Args:
        given: What people rated.
        wanted: What is to be predicted of the same people, in the same order; also what was given.
        settings: Settings.
        validation: People with what they rated and what is to be predicted beside it; with it training stops
            when they are ranked for no better, and the best weights are kept.
        progress: Told of each batch.
        step: What to call the work.
        seed: For initial weights, order and dropout.
    """
    start_repeatably(seed)
    large = given.n_films > settings.sampled.films_from
    if large:
        # The work is bounded by counts and not by a clock, so that the same data give the same weights.
        sampled = settings.sampled
        most = min(sampled.epochs, max(sampled.most_people // max(len(given), 1), sampled.fewest_epochs))
        epochs = most if validation is not None else min(settings.epochs, most)
        counts = np.bincount(wanted.films, minlength=given.n_films)
        rate = sampled.learning_rate * float(np.sqrt(sampled.batch(len(given)) / sampled.most_batch))
        network = _sampled_graph(counts, settings.hidden, rate)
        batches: Any = SampledBatches(
            given, wanted, sampled, dropout=settings.dropout, counts=counts, seed=seed
        )
    else:
        epochs = settings.epochs
        asked = np.flatnonzero(wanted.lengths > 0)
        network = _training_graph(given.n_films, settings)
        batches = Batches(given.take(asked), wanted.take(asked), settings.batch, settings.dropout, seed)
    callbacks: list[Any] = [EpochProgress(progress, step, epochs)]
    best = None
    if validation is not None:
        best = _BestRanking(*_some(*validation), settings.patience)
        callbacks.append(best)
    network.fit(batches, epochs=epochs, callbacks=callbacks, verbose=0)
    return best.branch if best is not None and best.branch is not None else _branch_of(network, epochs)


class _BestRanking(keras.callbacks.Callback):  # type: ignore[misc]
    """Keeps the weights that rank best, and ends training when they get no better.

    The loss is no guide to that: on sparse data it is least long before the ranking is best.
    """

    def __init__(self, given: Histories, wanted: Histories, patience: int) -> None:
        super().__init__()
        self.branch: DeepBranch | None = None
        self._given, self._wanted, self._patience = given, wanted, patience
        self._quality = -np.inf

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        """Ranks for the validation people."""
        branch = _branch_of(self.model, epoch + 1)
        quality = ranking_quality(branch.score(self._given), self._given, self._wanted)
        if quality > self._quality:
            self.branch, self._quality = branch, quality
        elif self.branch is not None and epoch + 1 - self.branch.epochs >= self._patience:
            self.model.stop_training = True


def _some(given: Histories, wanted: Histories) -> tuple[Histories, Histories]:
    """The first of the validation people: enough to tell one pass from another."""
    asked = np.flatnonzero(wanted.lengths > 0)
    rows = asked[: min(MOST_TO_STOP_BY, MOST_SCORES_TO_STOP_BY // given.n_films)]
    return given.take(rows), wanted.take(rows)


def _branch_of(network: Any, epochs: int) -> DeepBranch:  # noqa: ANN401
    weights = {layer.name: layer.get_weights() for layer in network.layers}
    if "films" in weights:
        out, out_bias = weights["films"][0], weights["film_biases"][0][:, 0]
    else:
        out, out_bias = weights["hidden_to_films"]
        out = np.ascontiguousarray(out.T)
    liked, hidden_bias = weights["liked_to_hidden"]
    return DeepBranch(liked, weights["other_to_hidden"][0], hidden_bias, out, out_bias, epochs)


def _sampled_graph(counts: NDArray[np.int64], units: int, learning_rate: float) -> Any:  # noqa: ANN401
    """Like `_training_graph`, with scores for the candidates of a batch only."""
    layers, ops, n_films = keras.layers, keras.ops, len(counts)
    liked = keras.Input((n_films,), sparse=True, name="liked")
    other = keras.Input((n_films,), sparse=True, name="other")
    candidates = keras.Input(batch_shape=(None,), dtype="int32", name="candidates")
    correction = keras.Input(batch_shape=(None,), name="correction")
    from_liked = layers.Dense(units, name="liked_to_hidden")(liked)
    from_other = layers.Dense(units, use_bias=False, name="other_to_hidden")(other)
    hidden = layers.Activation("tanh")(layers.Add()([from_liked, from_other]))
    out = layers.Embedding(n_films, units, name="films")(candidates)
    # Biases start where a model without inputs would end: at how often each film is wanted.
    shares = np.log((counts + 1.0) / (counts.sum() + n_films)).astype(np.float32)[:, None]
    start = keras.initializers.Constant(shares)
    biases = layers.Embedding(n_films, 1, embeddings_initializer=start, name="film_biases")(candidates)
    logits = ops.add(ops.matmul(hidden, ops.transpose(out)), ops.subtract(biases[:, 0], correction))
    network = keras.Model((liked, other, candidates, correction), logits)
    network.compile(
        keras.optimizers.Adam(learning_rate),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
    )
    return network


def _training_graph(n_films: int, settings: DeepSettings) -> Any:  # noqa: ANN401
    layers = keras.layers
    liked = keras.Input((n_films,), sparse=True, name="liked")
    other = keras.Input((n_films,), sparse=True, name="other")
    from_liked = layers.Dense(settings.hidden, name="liked_to_hidden")(liked)
    from_other = layers.Dense(settings.hidden, use_bias=False, name="other_to_hidden")(other)
    hidden = layers.Activation("tanh")(layers.Add()([from_liked, from_other]))
    logits = layers.Dense(n_films, name="hidden_to_films")(hidden)
    network = keras.Model((liked, other), logits)
    network.compile(
        keras.optimizers.Adam(settings.learning_rate),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
    )
    return network
