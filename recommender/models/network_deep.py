"""The deep branch: an autoencoder that predicts what people like from part of what they rated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import all_devices, start_repeatably
from recommender.models.network_blend import ranking_quality
from recommender.models.network_deep_batches import BatchMaker, SampledSettings
from recommender.models.network_deep_graph import DeepNetwork, RowAdam
from recommender.models.network_deep_loop import Passes
from recommender.models.network_deep_people import PeopleInMemory
from recommender.serving.network_scorer import LIKED_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.progress import Progress
    from recommender.ratings.histories import Histories

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
    relevant_from: float,
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
        relevant_from: Stars from which it is also what is to be predicted.
        settings: Settings.
        validation: People with what they rated and what is to be predicted beside it; with it training stops
            when they are ranked for no better, and the best weights are kept.
        progress: Told of each batch.
        step: What to call the work.
        seed: For initial weights, order and dropout.
    """
    start_repeatably(seed)
    devices = all_devices()
    sampled = settings.sampled if given.n_films > settings.sampled.films_from else None
    epochs, batch, rate = settings.epochs, settings.batch, settings.learning_rate
    if sampled is not None:
        # The work is bounded by counts and not by a clock, so that the same data give the same weights.
        most = min(sampled.epochs, max(sampled.most_people // max(len(given), 1), sampled.fewest_epochs))
        epochs = most if validation is not None else min(epochs, most)
        batch = sampled.batch(len(given))
        rate = sampled.learning_rate * float(np.sqrt(batch / sampled.most_batch))
    people = PeopleInMemory(given, relevant_from, None if sampled is None else sampled.people_a_pass)
    counts = people.counts
    with devices.scope():
        # Of a sample's candidates biases start where a model without inputs would end: at how often each
        # film is wanted.
        shares = np.log((counts + 1.0) / (counts.sum() + len(counts))).astype(np.float32)
        network = DeepNetwork(given.n_films, settings.hidden, shares=None if sampled is None else shares)
        optimizer = RowAdam(rate)
        optimizer.build(network.trainable_variables)
    maker = BatchMaker(
        counts,
        people.mean_root,
        relevant_from=relevant_from,
        dropout=settings.dropout,
        sampled=sampled,
        seed=seed,
    )
    passes = Passes(devices, network, optimizer, people, maker, batch=batch, seed=seed)
    best = None if validation is None else _BestRanking(*_some(*validation), settings.patience)
    for epoch in range(epochs):
        for done in passes.run(epoch):
            progress(step, epoch + done, epochs)
        if best is not None and not best.goes_on(_branch_of(network, epoch + 1)):
            break
    progress(step, epochs, epochs)
    return best.branch if best is not None and best.branch is not None else _branch_of(network, epochs)


class _BestRanking:
    """Keeps the weights that rank best, and ends training when they get no better.

    The loss is no guide to that: on sparse data it is least long before the ranking is best.
    """

    def __init__(self, given: Histories, wanted: Histories, patience: int) -> None:
        self.branch: DeepBranch | None = None
        self._given, self._wanted, self._patience = given, wanted, patience
        self._quality = -np.inf

    def goes_on(self, branch: DeepBranch) -> bool:
        """Ranks for the validation people; False where it has got no better for long."""
        quality = ranking_quality(branch.score(self._given), self._given, self._wanted)
        if quality > self._quality:
            self.branch, self._quality = branch, quality
        return self.branch is None or branch.epochs - self.branch.epochs < self._patience


def _some(given: Histories, wanted: Histories) -> tuple[Histories, Histories]:
    """The first of the validation people: enough to tell one pass from another."""
    asked = np.flatnonzero(wanted.lengths > 0)
    rows = asked[: min(MOST_TO_STOP_BY, MOST_SCORES_TO_STOP_BY // given.n_films)]
    return given.take(rows), wanted.take(rows)


def _branch_of(network: DeepNetwork, epochs: int) -> DeepBranch:
    def copied(weights: Any) -> NDArray[np.float32]:  # noqa: ANN401 - the next step changes them in place
        return np.array(weights.numpy(), np.float32)

    return DeepBranch(
        liked=copied(network.liked),
        other=copied(network.other),
        hidden_bias=copied(network.hidden_bias),
        out=copied(network.out),
        out_bias=copied(network.out_bias),
        epochs=epochs,
    )
