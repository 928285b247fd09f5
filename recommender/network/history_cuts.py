"""Training data of the tower: each person's history, cut at some length, and their likes outside the cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from recommender.ratings.interactions import Interactions

Batch = dict[str, "NDArray[Any]"]
# A cut of L ratings is the person's first L by time with probability 10 / (10 + L), else a random L: the
# first few ratings are typical of new people, while in a long history the order hardly matters.
BY_TIME = 10.0


@dataclass(frozen=True)
class CutSettings:
    """Settings of the cuts.

    Attributes:
        batch: People of a step.
        longest: Most ratings of a cut; of longer ones a random part is taken.
        all_films: Catalog size up to which every film is a candidate in each step.
        wanted: In larger catalogs, most targets of a batch among its candidates.
        random: In larger catalogs, random films among the candidates.
        people_a_pass: Most people of a pass, drawn anew for each.
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
        """Sorts ratings by person and time, those of one second at random."""
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
        """Number of batches of a pass."""
        people = min(len(self._people), self._settings.people_a_pass)
        return -(-people // self._settings.batch)

    def one_pass(self) -> Iterator[Batch]:
        """Batches of a pass over all people, or as many as a pass takes, in random order.

        Yields:
            ``ids`` int32 and ``stars`` float32, shape (people, longest cut); ``wanted_person`` and
            ``wanted_place`` int32, shape (targets,): row of the person and place among the candidates of each
            target; ``candidates`` int32 and ``correction`` float32, shape (candidates,): film codes, and
            what is subtracted from their scores.
        """
        people = self._random.permutation(self._people)[: self._settings.people_a_pass]
        for start in range(0, len(people), self._settings.batch):
            batch = people[start : start + self._settings.batch]
            yield self._batch([self._cut(person) for person in batch])

    def _cut(self, person: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Places of the ratings in the cut, and of the likes outside it."""
        first, last = self._start[person], self._start[person + 1]
        count, random = int(last - first), self._random
        # Log-uniform lengths: as many cuts of 1 to 3 ratings as of 30 to 90.
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
        """Codes of the candidates, ascending, and the log of the probability that each is one.

        Subtracted from the scores, it makes the loss over the candidates an estimate of the loss over all
        films (importance sampling: Bengio and Senécal, 2008).
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
