"""The deep branch's people read from shards on disk: in memory are those of a shuffle buffer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow.parquet as pq

from recommender.models.keras_environment import tf
from recommender.models.network_deep_people import FLAT
from recommender.ratings.histories import Histories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.sources.shards import Everybody

RATINGS_AT_ONCE = 16_384
SHARDS_AT_ONCE = 4
PEOPLE_TO_SHUFFLE = 8192  # of each shard that is being read
BATCHES_TO_SHUFFLE = 16


class PeopleInShards:
    """Everybody, from Parquet shards that each hold whole people; see `People`.

    Workers share out the shards. Some shards are read at a time, and some thousand people of each are put in
    random order; a shard's people are there by chance, so that each batch is a sample of everybody.
    """

    def __init__(self, everybody: Everybody) -> None:
        """``everybody``: the shards, and what was counted of the people in them."""
        self._everybody = everybody
        self.counts, self.mean_root = everybody.counts, everybody.mean_root

    def __len__(self) -> int:
        return sum(self._everybody.people)

    def most_batches(self, batch: int, workers: int) -> int:
        """See `People`."""
        batches = [-(-people // batch) for people in self._everybody.people]
        return max(sum(batches[worker::workers]) for worker in range(workers))

    def one_pass(self, batch: int, *, worker: int, workers: int, seed: int) -> Any:  # noqa: ANN401
        """See `People`."""
        shards = self._everybody.shards[worker::workers]

        def read(place: NDArray[np.int64]) -> Iterator[tuple[NDArray[Any], ...]]:
            random = np.random.default_rng([seed, worker, int(place)])
            return _in_batches(read_people(shards[place]), batch, random)

        @tf.autograph.experimental.do_not_convert  # type: ignore[untyped-decorator]
        def batches(place: Any) -> Any:  # noqa: ANN401
            return tf.data.Dataset.from_generator(read, output_signature=FLAT, args=(place,))

        order = np.random.default_rng(seed).permutation(len(shards))
        mixed = tf.data.Dataset.from_tensor_slices(order).interleave(batches, cycle_length=SHARDS_AT_ONCE)
        return mixed.shuffle(BATCHES_TO_SHUFFLE, seed=seed)


def read_people(
    path: Path | str,
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]]:
    """Reads a shard, some whole people at a time.

    Yields:
        Number of ratings of each person, and their films and stars, one after the other; of about
        `RATINGS_AT_ONCE` ratings, or of one person who has more.
    """
    people, films, stars = np.zeros(0, np.uint64), np.zeros(0, np.int32), np.zeros(0, np.float32)
    with pq.ParquetFile(path) as shard:
        for rows in shard.iter_batches(RATINGS_AT_ONCE):
            people = np.concatenate([people, rows.column("person").to_numpy()])
            films = np.concatenate([films, rows.column("film").to_numpy()])
            stars = np.concatenate([stars, rows.column("rating").to_numpy()])
            # The last person may go on in the next rows.
            whole = int(np.argmax(people == people[-1])) if len(people) else 0
            if whole:
                yield _lengths(people[:whole]), films[:whole], stars[:whole]
                people, films, stars = people[whole:], films[whole:], stars[whole:]
    if len(people):
        yield _lengths(people), films, stars


def _lengths(people: NDArray[np.uint64]) -> NDArray[np.int64]:
    """How many ratings each person has, in order of the ratings."""
    ends = np.append(np.flatnonzero(people[1:] != people[:-1]) + 1, len(people))
    return np.diff(ends, prepend=0).astype(np.int64)


def _in_batches(
    blocks: Iterator[tuple[NDArray[Any], ...]], batch: int, random: np.random.Generator
) -> Iterator[tuple[NDArray[Any], ...]]:
    """People of a shard in batches, in random order within some thousands."""
    waiting: list[tuple[NDArray[Any], ...]] = []
    n_waiting = 0
    for block in blocks:
        waiting.append(block)
        n_waiting += len(block[0])
        if n_waiting < max(PEOPLE_TO_SHUFFLE, batch):
            continue
        people = _joined(waiting)
        order = random.permutation(n_waiting)
        whole = n_waiting - n_waiting % batch
        yield from (_flat(people.take(order[at : at + batch])) for at in range(0, whole, batch))
        waiting, n_waiting = [_flat(people.take(order[whole:]))], n_waiting - whole
    if n_waiting:
        people, order = _joined(waiting), random.permutation(n_waiting)
        yield from (_flat(people.take(order[at : at + batch])) for at in range(0, n_waiting, batch))


def _joined(blocks: list[tuple[NDArray[Any], ...]]) -> Histories:
    lengths, films, stars = (np.concatenate(column) for column in zip(*blocks, strict=True))
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    return Histories(indptr, films, stars, np.full(len(lengths), -1, np.int64), n_films=0)


def _flat(people: Histories) -> tuple[NDArray[Any], ...]:
    return people.lengths, people.films, people.ratings
