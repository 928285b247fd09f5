"""The article's two networks as published, in Keras 3: one embedding for each user and each film."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from sklearn.model_selection import train_test_split

from recommender.bundle.history import write_history
from recommender.evaluation.objective import LIKED, Objective
from recommender.models.keras_environment import EpochProgress, keras, start_repeatably, tensorboard
from recommender.models.loss_curve import draw_loss_curve
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.bundle import BundleWriter
    from recommender.models.base import SideInformation
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

FACTORS = 50
EPOCHS = 5
CURVES = {"loss": "train", "val_loss": "test"}
BATCH = 64
PAIRS_AT_ONCE = 1 << 18
MOST_SCORED_AT_ONCE = 1 << 22


def article_network(n_users: int, n_films: int, lowest: float, highest: float) -> Any:
    """The final network: both embeddings through two small hidden layers.

    The published network ends in a Lambda layer, which cannot be loaded without its code; `Rescaling`
    computes the same.
    """
    layers = keras.layers
    user, film, inputs = _embeddings(n_users, n_films)
    x = layers.Dropout(0.05)(layers.Concatenate()([user, film]))
    for _ in range(2):
        x = layers.Dense(10, kernel_initializer="he_normal")(x)
        x = layers.Dropout(0.5)(layers.Activation("relu")(x))
    x = layers.Dense(1, kernel_initializer="he_normal")(x)
    x = layers.Activation("sigmoid")(x)
    stars = layers.Rescaling(highest - lowest, offset=lowest)(x)
    return _compiled(keras.Model(inputs, stars, name="article"))


def article_dot_network(n_users: int, n_films: int, lowest: float, highest: float) -> Any:  # noqa: ARG001
    """The base network: the dot product of the embeddings."""
    user, film, inputs = _embeddings(n_users, n_films)
    return _compiled(keras.Model(inputs, keras.layers.Dot(axes=1)([user, film]), name="article_dot"))


class _Ratings(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of ratings; with a seed, in a new random order in each epoch."""

    def __init__(self, ratings: Interactions, batch: int, seed: int | None) -> None:
        super().__init__()
        self._ratings, self._batch = ratings, batch
        self._random = None if seed is None else np.random.default_rng(seed)
        self._order = np.arange(len(ratings))
        self.on_epoch_end()

    def __len__(self) -> int:
        return math.ceil(len(self._order) / self._batch)

    def __getitem__(self, index: int) -> tuple[tuple[Any, Any], Any]:
        at = self._order[index * self._batch : (index + 1) * self._batch]
        user, film = _inputs(self._ratings.users[at], self._ratings.films[at])
        return (user, film), self._ratings.ratings[at, None]

    def on_epoch_end(self) -> None:
        if self._random is not None:
            self._order = self._random.permutation(len(self._order))


class _ArticleModel:
    """The common part of both models: split, training and answers.

    They know only the users they were trained on; for others all answers are NaN.

    Attributes:
        network: The fitted `keras.Model`; inputs user and film codes, output stars.
        history: Loss and error after each epoch, by Keras' names.
        epochs: Most passes over the ratings.
        log_dir: Directory for TensorBoard's logs; None for none.
    """

    name = ""

    def __init__(self, epochs: int = EPOCHS, batch: int = BATCH, own_split: bool = True) -> None:  # noqa: FBT001, FBT002
        """``own_split``: hold out the article's 20 % for early stopping; else fit on all ratings."""
        self.epochs = epochs
        self.batch = batch
        self.own_split = own_split
        self.log_dir: Path | None = None
        self.network: Any = None
        self.history: dict[str, list[float]] = {}
        self._user_ids: NDArray[Any] = np.zeros(0, np.object_)
        self._film_ids: NDArray[Any] = np.zeros(0, np.object_)
        self._known_users: NDArray[np.bool_] = np.zeros(0, bool)
        self._known_films: NDArray[np.bool_] = np.zeros(0, bool)

    def _build(self, n_users: int, n_films: int, lowest: float, highest: float) -> Any:
        build = article_network if self.name == "article" else article_dot_network
        return build(n_users, n_films, lowest, highest)

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Trains from new weights: mean squared error, Adam, 64 ratings in a step, at most 5 epochs."""
        start_repeatably(seed)
        lowest, highest = float(train.ratings.min()), float(train.ratings.max())
        self.network = self._build(train.n_users, train.n_films, lowest, highest)
        inside, aside = np.arange(len(train)), np.zeros(0, np.int64)
        callbacks: list[Any] = [EpochProgress(progress, f"training {self.name}", self.epochs)]
        if self.log_dir is not None:
            callbacks.append(tensorboard(self.log_dir))
        if self.own_split:
            inside, aside = train_test_split(inside, test_size=0.2, random_state=seed)
            callbacks.append(
                keras.callbacks.EarlyStopping(monitor="val_loss", patience=1, restore_best_weights=True)
            )
        fitted = self.network.fit(
            _Ratings(train.subset(inside), self.batch, seed),
            epochs=self.epochs,
            validation_data=_Ratings(train.subset(aside), PAIRS_AT_ONCE, None) if len(aside) else None,
            callbacks=callbacks,
            verbose=0,
        )
        self.history = {name: [float(value) for value in values] for name, values in fitted.history.items()}
        self._user_ids, self._film_ids = train.user_ids, train.film_ids
        self._known_users = np.bincount(train.users[inside], minlength=train.n_users) > 0
        self._known_films = np.bincount(train.films[inside], minlength=train.n_films) > 0
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Predicted stars of all films, by which the article ranks; NaN for users it was not trained on."""
        scores = np.full((len(people), people.n_films), np.nan, np.float32)
        known = np.flatnonzero(self._is_known(people.users, self._known_users))
        at_once = max(MOST_SCORED_AT_ONCE // max(people.n_films, 1), 1)
        for start in range(0, len(known), at_once):
            rows = known[start : start + at_once]
            users = np.repeat(people.users[rows], people.n_films)
            films = np.tile(np.arange(people.n_films), len(rows))
            scores[rows] = self._predict(users, films).reshape(len(rows), -1)
        return scores

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicted stars; NaN for users and films it was not trained on."""
        users = people.users[rows]
        known = self._is_known(users, self._known_users) & self._is_known(films, self._known_films)
        predicted = np.full(len(films), np.nan, np.float32)
        if known.any():
            predicted[known] = np.clip(self._predict(users[known], films[known]), 1, 5)
        return predicted

    def _predict(self, users: NDArray[np.int64], films: NDArray[np.int64]) -> NDArray[np.float32]:
        parts = [
            np.asarray(
                self.network(
                    _inputs(users[at : at + PAIRS_AT_ONCE], films[at : at + PAIRS_AT_ONCE]),
                    training=False,
                )
            )
            for at in range(0, len(users), PAIRS_AT_ONCE)
        ]
        return np.concatenate(parts)[:, 0].astype(np.float32)

    def save(self, writer: BundleWriter) -> None:
        """Writes the network, its loss curve, and the user and film ids of its embeddings into a bundle."""
        self.network.save(writer.directory / "model.keras")
        curves = {label: self.history[key] for key, label in CURVES.items() if key in self.history}
        write_history(writer.directory, self.history)
        draw_loss_curve(curves, writer.directory / "loss.png", f"{self.name}: loss", "mean squared error")
        writer.add_array("user_ids", self._user_ids.astype(object).astype(str))
        writer.add_array("film_ids", self._film_ids.astype(str))

    @staticmethod
    def _is_known(codes: NDArray[np.int64], known: NDArray[np.bool_]) -> NDArray[np.bool_]:
        inside = (codes >= 0) & (codes < len(known))
        return np.asarray(inside & known[np.where(inside, codes, 0)])


class Article(_ArticleModel):
    """The article's final network."""

    name = "article"


class ArticleDot(_ArticleModel):
    """The article's base network."""

    name = "article-dot"


def _embeddings(n_users: int, n_films: int) -> tuple[Any, Any, list[Any]]:
    inputs = [keras.Input((1,), dtype="int32", name=name) for name in ("user", "film")]
    vectors = []
    for one, size, name in zip(inputs, (n_users, n_films), ("user_embedding", "film_embedding"), strict=True):
        embedding = keras.layers.Embedding(
            size,
            FACTORS,
            embeddings_initializer="he_normal",
            embeddings_regularizer=keras.regularizers.L2(1e-6),
            name=name,
        )
        vectors.append(keras.layers.Reshape((FACTORS,))(embedding(one)))
    return vectors[0], vectors[1], inputs


def _compiled(network: Any) -> Any:
    network.compile(
        loss="mean_squared_error", optimizer=keras.optimizers.Adam(learning_rate=0.001), metrics=["mae"]
    )
    return network


def _inputs(users: NDArray[np.int64], films: NDArray[np.int64]) -> list[NDArray[np.int32]]:
    return [users.astype(np.int32)[:, None], films.astype(np.int32)[:, None]]
