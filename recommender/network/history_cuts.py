"""What the tower learns from: each person's history, cut somewhere, and what they liked beside the cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from recommender.ratings.interactions import Interactions

Batch = dict[str, "NDArray[Any]"]
# A cut of L ratings is the person's first L by time with chance 10 / (10 + L), else any L: who has told of
# few films began with them, who has told of many has no order that matters.
BY_TIME = 10.0


@dataclass(frozen=True)
class CutSettings:
    """How histories are cut.

    Attributes:
        batch: People a step.
        longest: Ratings of a cut at most; of longer ones a random part is taken.
        all_films: Films up to which every film is a candidate of each step.
        wanted: Wanted films of a batch among its candidates, at most, in larger catalogs.
        random: Random films among them.
        people_a_pass: People in a pass at most, drawn anew each time.
    """

    batch: int = 64
    longest: int = 100
    all_films: int = 5000
    wanted: int = 3000
    random: int = 1000
    people_a_pass: int = 60_000


class HistoryCuts:
    """Batches of cuts; each pass draws new ones."""

    def __init__(self, train: Interactions, relevant_from: float, settings: CutSettings, seed: int) -> None:
        """Puts ratings in the order of people and time; those of one second in random order."""
        self._random = np.random.default_rng(seed)
        order = np.lexsort((self._random.random(len(train)), train.times, train.users))
        self._films, self._stars = train.films[order], train.ratings[order]
        self._wanted = self._stars >= relevant_from
        lengths = np.bincount(train.users, minlength=train.n_users)
        self._start = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        liked = np.bincount(train.users[order][self._wanted], minlength=train.n_users)
        self._people = np.flatnonzero((lengths > 1) & (liked > 0))
        self._settings, self._n_films = settings, train.n_films
        self.counts = np.bincount(self._films[self._wanted], minlength=train.n_films)

    @property
    def steps(self) -> int:
        """Batches of a pass."""
        people = min(len(self._people), self._settings.people_a_pass)
        return -(-people // self._settings.batch)

    def one_pass(self) -> Iterator[Batch]:
        """Everybody once, or as many as fit in a pass, in random order.

        Yields:
            ids int32 and stars float32, shape (people, longest cut); wanted_person and wanted_place int32,
            shape (wanted,): row and place among the candidates of each film that somebody wanted; candidates
            int32 and correction float32, shape (candidates,): what to take from their scores.
        """
        people = self._random.permutation(self._people)[: self._settings.people_a_pass]
        for start in range(0, len(people), self._settings.batch):
            batch = people[start : start + self._settings.batch]
            yield self._batch([self._cut(person) for person in batch])

    def _cut(self, person: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Places of the ratings told, and of those liked beside them."""
        first, last = self._start[person], self._start[person + 1]
        count, random = int(last - first), self._random
        # Log-uniform: as many cuts from 1 to 3 ratings as from 30 to 90.
        length = min(int(np.exp(random.random() * np.log(count))), count - 1)
        by_time = random.random() < BY_TIME / (BY_TIME + length)
        told = np.arange(length) if by_time else random.permutation(count)[:length]
        rest = np.ones(count, bool)
        rest[told] = False
        wanted = np.flatnonzero(rest & self._wanted[first:last])
        if length > self._settings.longest:
            told = random.choice(told, self._settings.longest, replace=False)
        return first + told, first + wanted

    def _batch(self, cuts: list[tuple[NDArray[np.int64], NDArray[np.int64]]]) -> Batch:
        longest = max(len(told) for told, _ in cuts)
        ids = np.zeros((len(cuts), longest), np.int32)
        stars = np.zeros((len(cuts), longest), np.float32)
        for row, (told, _) in enumerate(cuts):
            ids[row, : len(told)] = self._films[told]
            stars[row, : len(told)] = self._stars[told]
        person = np.repeat(np.arange(len(cuts)), [len(wanted) for _, wanted in cuts])
        films = self._films[np.concatenate([wanted for _, wanted in cuts])]
        candidates, correction = self._candidates(films)
        place = np.searchsorted(candidates, films)
        there = candidates[np.minimum(place, len(candidates) - 1)] == films
        return {
            "ids": ids,
            "stars": stars,
            "wanted_person": person[there].astype(np.int32),
            "wanted_place": place[there].astype(np.int32),
            "candidates": candidates.astype(np.int32),
            "correction": correction.astype(np.float32),
        }

    def _candidates(self, wanted: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Candidates, ascending, and the log of the chance of each to be one.

        Scores lowered by it make the loss over candidates stand for that over all films (Bengio and Senécal,
        2008).
        """
        settings = self._settings
        if self._n_films <= settings.all_films:
            return np.arange(self._n_films), np.zeros(self._n_films)
        asked = np.unique(wanted)
        kept = self._random.permutation(asked)[: settings.wanted]
        drawn = self._random.integers(0, self._n_films, settings.random)
        candidates = np.union1d(kept, drawn)
        shares = self.counts[candidates] / max(self.counts.sum(), 1)
        by_want = -np.expm1(-len(wanted) * shares) * len(kept) / max(len(asked), 1)
        by_chance = -np.expm1(-settings.random / self._n_films)
        return candidates, np.log(1 - (1 - by_want) * (1 - by_chance))
