"""What the deep branch learns from: people in random order, as sparse rows; never as one matrix."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse

from recommender.models.keras_environment import keras, tf
from recommender.serving.network_scorer import LIKED_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.models.interactions import Histories


FEWEST_A_STEP = 256
STEPS_A_PASS = 64
NEVER = np.float32(1e9)  # subtracted from the score of what is no candidate


@dataclass(frozen=True)
class SampledSettings:
    """Settings for catalogs over all of which a loss would cost too much.

    Attributes:
        films_from: Films from which on the loss is sampled.
        most_batch: People a step at most; fewer where there are few people.
        wanted: Wanted films of a batch among its candidates, at most.
        random: Random films among them.
        learning_rate: Of Adam, for the largest steps; smaller ones learn by the root of their size.
        epochs: Most passes over the people.
        fewest_epochs: Passes at least, each over a sample of the people where they are too many.
        most_people: People in all passes together, about; bounds the time.
    """

    films_from: int = 8000
    most_batch: int = 1024
    wanted: int = 3000
    random: int = 2000
    learning_rate: float = 4e-3
    epochs: int = 30
    fewest_epochs: int = 3
    most_people: int = 200_000

    @property
    def people_a_pass(self) -> int:
        """People in a pass at most."""
        return self.most_people // self.fewest_epochs

    def batch(self, people: int) -> int:
        """People a step, where there are ``people`` in all: smaller steps learn more from few."""
        return min(max(people // STEPS_A_PASS, FEWEST_A_STEP), self.most_batch)


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """What people rated, and what of it (or beside it) is to be predicted, over all films."""

    def __init__(self, given: Histories, wanted: Histories, batch: int, dropout: float, seed: int) -> None:
        super().__init__()
        self._given, self._wanted = given, wanted
        self._batch, self._dropout = batch, dropout
        self._random = np.random.default_rng(seed)
        self._order = np.arange(len(given))
        self._mean = max(float(np.sqrt(wanted.lengths).mean()), 1e-9)
        self.on_epoch_end()

    def __len__(self) -> int:
        return math.ceil(len(self._order) / self._batch)

    def __getitem__(self, index: int) -> tuple[tuple[Any, Any], Any, Any]:
        rows = self._order[index * self._batch : (index + 1) * self._batch]
        given, wanted = self._given.take(rows), self._wanted.take(rows)
        inputs = _inputs(given, self._dropout, self._random)
        # A distribution, as the loss expects; people count by the root of what is asked of them.
        share = 1 / np.maximum(wanted.lengths, 1)[wanted.people]
        return inputs, wanted.with_values(share).toarray(), _importance(wanted, self._mean)

    def on_epoch_end(self) -> None:
        """Puts the people in another order."""
        self._order = self._random.permutation(len(self._order))


class SampledBatches(keras.utils.PyDataset):  # type: ignore[misc]
    """The same over candidates: films that people of the batch want, and random ones.

    Scores of candidates are corrected by the log of the chance to be one, so that the loss stands for the
    loss over all films (Bengio and Senécal, 2008).
    """

    def __init__(
        self,
        given: Histories,
        wanted: Histories,
        settings: SampledSettings,
        *,
        dropout: float,
        counts: NDArray[np.int64],
        seed: int,
    ) -> None:
        """``counts``: how often films are wanted, shape (n_films,)."""
        super().__init__()
        self._given, self._wanted = given, wanted
        self._settings, self._dropout = settings, dropout
        self._shares = counts / max(counts.sum(), 1)
        self._random = np.random.default_rng(seed)
        self._asked = np.flatnonzero(wanted.lengths > 0)
        self._mean = max(float(np.sqrt(wanted.lengths[self._asked]).mean()), 1e-9) if len(self._asked) else 1
        # Every batch as wide as any can be: one shape, one graph.
        self._width = min(settings.wanted + min(settings.random, given.n_films), given.n_films)
        self._order = self._asked
        self._batch = settings.batch(len(given))
        self.on_epoch_end()

    def __len__(self) -> int:
        return math.ceil(len(self._order) / self._batch)

    def __getitem__(self, index: int) -> tuple[tuple[Any, Any, Any, Any], Any, Any]:
        rows = self._order[index * self._batch : (index + 1) * self._batch]
        given, wanted = self._given.take(rows), self._wanted.take(rows)
        candidates, chances = self._candidates(wanted)
        inputs = _inputs(given, self._dropout, self._random)
        place = np.searchsorted(candidates, wanted.films)
        there = candidates[np.minimum(place, len(candidates) - 1)] == wanted.films
        rows_there = wanted.people[there]
        lengths = np.bincount(rows_there, minlength=len(wanted))
        shares = (1 / np.maximum(lengths, 1))[rows_there].astype(np.float32)
        asked = sparse.csr_array((shares, (rows_there, place[there])), shape=(len(wanted), self._width))
        weight = _importance(wanted, self._mean) * (lengths > 0)
        padded = np.zeros(self._width, np.int32)
        padded[: len(candidates)] = candidates
        correction = np.full(self._width, NEVER, np.float32)
        correction[: len(candidates)] = np.log(chances)
        return (*inputs, padded, correction), asked.toarray(), weight

    def on_epoch_end(self) -> None:
        """Draws other people, in another order."""
        self._order = self._random.permutation(self._asked)[: self._settings.people_a_pass]

    def _candidates(self, wanted: Histories) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Candidates, ascending, and the chance of each to be one."""
        n_films, settings = wanted.n_films, self._settings
        asked = np.unique(wanted.films)
        kept = self._random.permutation(asked)[: settings.wanted]
        drawn = self._random.integers(0, n_films, settings.random)
        candidates = np.union1d(kept, drawn)
        by_want = -np.expm1(-len(wanted.films) * self._shares[candidates]) * len(kept) / len(asked)
        by_chance = -np.expm1(-settings.random / n_films)
        return candidates, (1 - (1 - by_want) * (1 - by_chance)).astype(np.float32)


def _inputs(given: Histories, dropout: float, random: np.random.Generator) -> tuple[Any, Any]:
    """Liked and other ratings, scaled so that long lists weigh as much as short ones; some dropped."""
    unit = 1 / np.sqrt(np.maximum(given.lengths, 1))[given.people]
    unit *= (random.random(len(unit)) >= dropout) / (1 - dropout)
    liked = given.ratings >= LIKED_FROM
    return _sparse(given, unit, liked), _sparse(given, unit, ~liked)


def _importance(wanted: Histories, mean: float) -> NDArray[np.float32]:
    return np.sqrt(wanted.lengths).astype(np.float32) / np.float32(mean)


def _sparse(people: Histories, values: NDArray[np.floating], chosen: NDArray[np.bool_]) -> Any:  # noqa: ANN401
    """The chosen ratings as a sparse tensor (people, n_films), which costs by ratings, not by films."""
    kept = np.flatnonzero(chosen & (values > 0))
    places = np.stack([people.people[kept], people.films[kept]], axis=1)
    return tf.SparseTensor(places, values[kept].astype(np.float32), (len(people), people.n_films))
