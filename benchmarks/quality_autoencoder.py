"""A plain Keras autoencoder, the peer of the network's deep branch."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from benchmarks.quality_measure import RankingQuestion, rank
from recommender.evaluation.objective import Objective
from recommender.models.base import Model, RanksOnly
from recommender.models.keras_environment import keras, start_repeatably
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions

HIDDEN = 200
BATCH = 256
MOST_EPOCHS = 40
EVERY = 5
PATIENCE = 2


class Autoencoder(RanksOnly):
    """Liked and other films in, one hidden layer, all rated (or liked) films out; multinomial loss."""

    name = "plain autoencoder"

    def __init__(self, objective: Objective) -> None:
        """``objective``: what is to be predicted."""
        self.objective = objective
        self.network: Any = None

    def epochs(self, train: Interactions, epochs: int) -> "Autoencoder":
        """Trains for some more epochs."""
        people = train.histories(train.active_users())
        if self.network is None:
            start_repeatably(42)
            given = keras.Input((2 * train.n_films,))
            unit = keras.layers.UnitNormalization()(given)
            hidden = keras.layers.Dense(HIDDEN, "tanh")(keras.layers.Dropout(0.5)(unit))
            self.network = keras.Model(given, keras.layers.Dense(train.n_films)(hidden))
            self.network.compile(keras.optimizers.Adam(1e-3), _multinomial)
        given, wanted = self._given(people), people.with_values(people.ratings >= self._least())
        random = np.random.default_rng(42)
        for _ in range(epochs):
            order = random.permutation(len(people))
            for start in range(0, len(order), BATCH):
                rows = order[start : start + BATCH]
                self.network.train_on_batch(given[rows].toarray(), wanted[rows].toarray())
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """What comes out."""
        return np.asarray(self.network(self._given(people).toarray(), training=False), np.float32)

    def _given(self, people: Histories) -> sparse.csr_array:
        liked = people.ratings >= (self._least() or 4.0)
        both = (people.with_values(liked), people.with_values(~liked))
        return sparse.csr_array(sparse.hstack(both, format="csr"), dtype=np.float32)

    def _least(self) -> float:
        return self.objective.relevant_from


def autoencoders(
    train: Interactions, inner: Interactions, question: RankingQuestion, objective: Objective
) -> tuple[str, Model]:
    """The autoencoder with as many epochs as were best on ``question``.

    Returns:
        What was chosen, and the model fitted on ``train``.
    """
    trial = Autoencoder(objective)
    best, best_epochs = -1.0, 0
    for epochs in range(EVERY, MOST_EPOCHS + 1, EVERY):
        quality = float(rank(trial.epochs(inner, EVERY), question).ndcg_10.mean())
        if quality > best:
            best, best_epochs = quality, epochs
        elif epochs - best_epochs >= EVERY * PATIENCE:
            break
    return f"{best_epochs} epochs", Autoencoder(objective).epochs(train, best_epochs)  # type: ignore[return-value]


def _multinomial(wanted: Any, scores: Any) -> Any:  # noqa: ANN401 - tensors
    return -keras.ops.sum(wanted * keras.ops.log_softmax(scores), axis=-1)
