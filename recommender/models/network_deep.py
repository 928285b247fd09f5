"""The deep branch: an autoencoder that predicts what people like from part of what they rated."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import EpochProgress, keras, start_repeatably, tf
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
    """

    hidden: int = 200
    dropout: float = 0.5
    learning_rate: float = 1e-3
    batch: int = 64
    epochs: int = 60
    patience: int = 3


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


class _Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """People in random order: what they rated, and what of it (or beside it) is to be predicted.

    Batches are made from sparse rows as they are needed; people and films are never held as one matrix.
    """

    def __init__(
        self, given: Histories, wanted: Histories, batch: int, dropout: float, seed: int | None
    ) -> None:
        super().__init__()
        self._given, self._wanted = given, wanted
        self._batch, self._dropout = batch, dropout
        self._random = None if seed is None else np.random.default_rng(seed)
        self._order = np.arange(len(given))
        self._mean = max(float(np.sqrt(wanted.lengths).mean()), 1e-9)
        self.on_epoch_end()

    def __len__(self) -> int:
        return math.ceil(len(self._order) / self._batch)

    def __getitem__(self, index: int) -> tuple[tuple[Any, Any], Any, Any]:
        rows = self._order[index * self._batch : (index + 1) * self._batch]
        given, wanted = self._given.take(rows), self._wanted.take(rows)
        unit = 1 / np.sqrt(np.maximum(given.lengths, 1))[given.people]
        if self._random is not None:
            unit *= (self._random.random(len(unit)) >= self._dropout) / (1 - self._dropout)
        liked = given.ratings >= LIKED_FROM
        inputs = (_sparse(given, unit, liked), _sparse(given, unit, ~liked))
        # A distribution, as the loss expects; people count by the root of what is asked of them.
        share = 1 / np.maximum(wanted.lengths, 1)[wanted.people]
        weight = np.sqrt(wanted.lengths).astype(np.float32) / self._mean
        return inputs, wanted.with_values(share).toarray(), weight

    def on_epoch_end(self) -> None:
        if self._random is not None:
            self._order = self._random.permutation(len(self._order))


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
        held_out = _Batches(validation[0].take(rows), validation[1].take(rows), 256, 0.0, None)
    history = network.fit(
        _Batches(given.take(asked), wanted.take(asked), settings.batch, settings.dropout, seed),
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


def _sparse(people: Histories, values: NDArray[np.floating], chosen: NDArray[np.bool_]) -> Any:  # noqa: ANN401
    """The chosen ratings as a sparse tensor (people, n_films), which costs by ratings, not by films."""
    kept = np.flatnonzero(chosen & (values > 0))
    places = np.stack([people.people[kept], people.films[kept]], axis=1)
    return tf.SparseTensor(places, values[kept].astype(np.float32), (len(people), people.n_films))
