"""What the deep branch learns from in a step: flat arrays, one entry a rating; never one matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import tf
from recommender.serving.network_scorer import LIKED_FROM

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_A_STEP = 256
STEPS_A_PASS = 64

WHOLE = {
    "weights": np.float32,
    "liked_films": np.int32,
    "liked_values": np.float32,
    "liked_people": np.int32,
    "other_films": np.int32,
    "other_values": np.float32,
    "other_people": np.int32,
    "wanted_people": np.int32,
    "wanted_places": np.int32,
    "wanted_shares": np.float32,
}
SAMPLED = WHOLE | {"candidates": np.int32, "correction": np.float32}


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


class BatchMaker:
    """Turns ratings of people into what a step takes.

    Where it is given settings for it, the loss is over candidates: films that people of the batch want, and
    random ones. Scores of candidates are corrected by the log of the chance to be one, so that the loss
    stands for the loss over all films (Bengio and Senécal, 2008).
    """

    def __init__(
        self,
        counts: NDArray[np.int64],
        mean_root: float,
        *,
        relevant_from: float,
        dropout: float,
        sampled: SampledSettings | None,
        seed: int,
    ) -> None:
        """Remembers what all batches share.

        Args:
            counts: How often each film is wanted, shape (n_films,).
            mean_root: Mean over people of the root of how much they want.
            relevant_from: Stars from which a rated film is wanted.
            dropout: Share of the ratings hidden.
            sampled: How candidates are drawn; None for a loss over all films.
            seed: For what is hidden and drawn.
        """
        self._n_films = len(counts)
        self._shares = counts / max(counts.sum(), 1)
        self._mean_root = max(mean_root, 1e-9)
        self._relevant_from, self._dropout, self._sampled = relevant_from, dropout, sampled
        self._random = np.random.default_rng(seed)
        self._types = WHOLE if sampled is None else SAMPLED

    def of_dataset(self, people: Any) -> Any:  # noqa: ANN401
        """A `tf.data.Dataset` of batches from one of people as (lengths, films, ratings)."""
        types = list(self._types.values())

        def as_batch(*flat: Any) -> dict[str, Any]:  # noqa: ANN401
            arrays = tf.numpy_function(self._arrays, flat, types)
            for array in arrays:
                array.set_shape((None,))
            return dict(zip(self._types, arrays, strict=True))

        # One after the other: the same seed draws the same.
        return people.map(as_batch).prefetch(2)

    def make(
        self, lengths: NDArray[np.int64], films: NDArray[np.int32], ratings: NDArray[np.float32]
    ) -> dict[str, NDArray[Any]]:
        """One batch.

        Args:
            lengths: Ratings of each person, shape (people,).
            films: Films they rated, shape (ratings,), each at most once a person.
            ratings: Stars for them.

        Returns:
            Arrays of one dimension, named and typed as `WHOLE` or `SAMPLED`.
        """
        people = np.repeat(np.arange(len(lengths)), lengths)
        # Scaled so that long lists weigh as much as short ones; some are hidden.
        values = 1 / np.sqrt(np.maximum(lengths, 1))[people] / (1 - self._dropout)
        kept = self._random.random(len(films)) >= self._dropout
        liked = ratings >= LIKED_FROM
        wanted = ratings >= self._relevant_from
        asked_of, places = people[wanted], films[wanted].astype(np.int64)
        # People count by the root of what is asked of them.
        weights = np.sqrt(np.bincount(asked_of, minlength=len(lengths))) / self._mean_root
        batch: dict[str, NDArray[Any]] = {}
        if self._sampled is not None:
            candidates, chances = self._candidates(places, self._sampled)
            batch |= {"candidates": candidates, "correction": np.log(chances)}
            place = np.searchsorted(candidates, places)
            there = candidates[np.minimum(place, len(candidates) - 1)] == places
            asked_of, places = asked_of[there], place[there]
        asked = np.bincount(asked_of, minlength=len(lengths))
        batch |= {"weights": weights * (asked > 0)}
        for name, chosen in (("liked", kept & liked), ("other", kept & ~liked)):
            batch[f"{name}_films"] = films[chosen]
            batch[f"{name}_values"] = values[chosen]
            batch[f"{name}_people"] = people[chosen]
        # A distribution over films for each person, as the loss expects.
        batch |= {
            "wanted_people": asked_of,
            "wanted_places": places,
            "wanted_shares": 1 / np.maximum(asked, 1)[asked_of],
        }
        return {name: batch[name].astype(dtype) for name, dtype in self._types.items()}

    def _arrays(self, *flat: NDArray[Any]) -> list[NDArray[Any]]:
        return list(self.make(*flat).values())

    def _candidates(
        self, wanted: NDArray[np.int64], settings: SampledSettings
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Candidates, ascending, and the chance of each to be one."""
        asked = np.unique(wanted)
        kept = self._random.permutation(asked)[: settings.wanted]
        drawn = self._random.integers(0, self._n_films, settings.random)
        candidates = np.union1d(kept, drawn)
        share_kept = len(kept) / max(len(asked), 1)
        by_want = -np.expm1(-len(wanted) * self._shares[candidates]) * share_kept
        by_chance = -np.expm1(-settings.random / self._n_films)
        return candidates, (1 - (1 - by_want) * (1 - by_chance)).astype(np.float32)
