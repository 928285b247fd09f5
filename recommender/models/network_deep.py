"""The deep branch: an autoencoder that predicts what people like from part of what they rated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import EpochProgress, keras, start_repeatably
from recommender.models.network_deep_batches import Batches, SampledBatches, SampledSettings
from recommender.serving.network_scorer import LIKED_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.models.interactions import Histories
    from recommender.progress import Progress


@dataclass(frozen=True)
class DeepSettings:
    """Settings of the deep branch.

    Attributes:
        hidden: Units of the hidden layer.
        dropout: Share of a person's ratings hidden while training.
        learning_rate: Of Adam.
        batch: People a step.
        epochs: Most passes over the people.
        patience: Passes without a better validation loss before training stops.
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
            when the loss on it gets no better, and the best weights are kept.
        progress: Told of each batch.
        step: What to call the work.
        seed: For initial weights, order and dropout.
    """
    start_repeatably(seed)
    if given.n_films > settings.sampled.films_from:
        return _train_sampled(
            given, wanted, settings, validation=validation, progress=progress, step=step, seed=seed
        )
    asked = np.flatnonzero(wanted.lengths > 0)
    network = _training_graph(given.n_films, settings)
    callbacks: list[Any] = [EpochProgress(progress, step, settings.epochs)]
    held_out = None
    if validation is not None:
        callbacks.append(
            keras.callbacks.EarlyStopping(
                monitor="val_loss", patience=settings.patience, restore_best_weights=True
            )
        )
        rows = np.flatnonzero(validation[1].lengths > 0)
        held_out = Batches(validation[0].take(rows), validation[1].take(rows), 256, 0.0, None)
    history = network.fit(
        Batches(given.take(asked), wanted.take(asked), settings.batch, settings.dropout, seed),
        validation_data=held_out,
        epochs=settings.epochs,
        callbacks=callbacks,
        verbose=0,
    ).history
    epochs = settings.epochs if validation is None else int(np.argmin(history["val_loss"])) + 1
    weights = {layer.name: layer.get_weights() for layer in network.layers}
    return DeepBranch(
        liked=weights["liked_to_hidden"][0],
        other=weights["other_to_hidden"][0],
        hidden_bias=weights["liked_to_hidden"][1],
        out=np.ascontiguousarray(weights["hidden_to_films"][0].T),
        out_bias=weights["hidden_to_films"][1],
        epochs=epochs,
    )


def _train_sampled(
    given: Histories,
    wanted: Histories,
    settings: DeepSettings,
    *,
    validation: tuple[Histories, Histories] | None,
    progress: Progress,
    step: str,
    seed: int,
) -> DeepBranch:
    """The same with the loss over candidates: what a batch of people wants, and random films beside it."""
    sampled = settings.sampled
    # The work is bounded by counts and not by a clock, so that the same data give the same weights.
    most_epochs = min(sampled.epochs, max(sampled.most_people // max(len(given), 1), sampled.fewest_epochs))
    epochs = most_epochs if validation is not None else min(settings.epochs, most_epochs)
    counts = np.bincount(wanted.films, minlength=given.n_films)
    rate = sampled.learning_rate * float(np.sqrt(sampled.batch(len(given)) / sampled.most_batch))
    network = _sampled_graph(counts, settings.hidden, rate)
    callbacks: list[Any] = [EpochProgress(progress, step, epochs)]
    held_out = None
    if validation is not None:
        callbacks.append(
            keras.callbacks.EarlyStopping(monitor="val_loss", patience=2, restore_best_weights=True)
        )
        held_out = SampledBatches(*validation, sampled, dropout=0.0, counts=None, seed=seed)
    history = network.fit(
        SampledBatches(given, wanted, sampled, dropout=settings.dropout, counts=counts, seed=seed),
        validation_data=held_out,
        epochs=epochs,
        callbacks=callbacks,
        verbose=0,
    ).history
    weights = {layer.name: layer.get_weights() for layer in network.layers}
    return DeepBranch(
        liked=weights["liked_to_hidden"][0],
        other=weights["other_to_hidden"][0],
        hidden_bias=weights["liked_to_hidden"][1],
        out=weights["films"][0],
        out_bias=weights["film_biases"][0][:, 0],
        epochs=epochs if validation is None else int(np.argmin(history["val_loss"])) + 1,
    )


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
