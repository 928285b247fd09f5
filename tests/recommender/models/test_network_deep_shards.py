"""The deep branch's people read from shards: each once a pass, and few in memory at a time."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from recommender.models import network_deep_shards
from recommender.models.network_deep_shards import PeopleInShards, read_people
from recommender.ratings.histories import Histories
from recommender.sources.shards import Everybody

Person = tuple[tuple[int, float], ...]


def made(n_people: int, seed: int) -> list[Person]:
    random = np.random.default_rng(seed)
    return [
        tuple(
            (int(film), float(random.integers(1, 6))) for film in np.sort(random.permutation(1000)[:length])
        )
        for length in random.integers(1, 40, n_people)
    ]


def written(people: list[Person], path: Path) -> Path:
    numbers = [number for number, one in enumerate(people) for _ in one]
    columns = {
        "person": pa.array(numbers, pa.uint64()),
        "film": pa.array([film for one in people for film, _ in one], pa.int32()),
        "rating": pa.array([stars for one in people for _, stars in one], pa.float32()),
    }
    pq.write_table(pa.table(columns), path, row_group_size=100)
    return path


def apart(lengths: np.ndarray, films: np.ndarray, stars: np.ndarray) -> list[Person]:
    ends = np.cumsum(lengths)
    return [
        tuple(zip(films[start:end].tolist(), stars[start:end].tolist(), strict=True))
        for start, end in zip(ends - lengths, ends, strict=True)
    ]


@pytest.fixture
def shards(tmp_path: Path) -> list[list[Person]]:
    parts = [made(size, size) for size in (70, 0, 33, 51, 12)]
    for number, people in enumerate(parts):
        written(people, tmp_path / f"{number}.parquet")
    return parts


@pytest.fixture
def source(shards: list[list[Person]], tmp_path: Path) -> PeopleInShards:
    paths = tuple(tmp_path / f"{number}.parquet" for number in range(len(shards)))
    popular = (np.zeros(1000, np.float32), np.zeros(1000, np.float32))
    counts = np.ones(1000, np.int64)
    return PeopleInShards(Everybody(paths, tuple(map(len, shards)), 4.0, counts, 1.0, popular, 1, 1))


def a_pass(source: PeopleInShards, batch: int, worker: int, workers: int, seed: int) -> list[list[Person]]:
    batches = source.one_pass(batch, worker=worker, workers=workers, seed=seed)
    return [apart(*(array.numpy() for array in one)) for one in batches]


def test_a_pass_holds_everybody_once_in_an_order_of_its_own(
    source: PeopleInShards, shards: list[list[Person]]
) -> None:
    first, second = (a_pass(source, 8, 0, 1, seed) for seed in (1, 2))

    everybody = sorted(person for people in shards for person in people)
    assert sorted(person for people in first for person in people) == everybody
    assert sorted(person for people in second for person in people) == everybody
    assert first != second
    assert first == a_pass(source, 8, 0, 1, 1)
    assert max(map(len, first)) == 8
    assert len(first) == source.most_batches(8, 1)


def test_workers_share_the_shards_out(source: PeopleInShards, shards: list[list[Person]]) -> None:
    parts = [a_pass(source, 8, worker, 2, 1) for worker in range(2)]

    people = [person for part in parts for batch in part for person in batch]
    assert sorted(people) == sorted(person for part in shards for person in part)
    assert source.most_batches(8, 2) == max(map(len, parts))


def test_a_shard_is_read_some_ratings_at_a_time_and_no_person_is_parted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_deep_shards, "RATINGS_AT_ONCE", 150)
    people = made(200, 3)

    blocks = list(read_people(written(people, tmp_path / "shard.parquet")))

    assert max(len(films) for _, films, _ in blocks) <= 150 + 40
    assert [person for block in blocks for person in apart(*block)] == people


def test_no_more_people_wait_than_the_shuffle_holds(
    source: PeopleInShards, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_deep_shards, "RATINGS_AT_ONCE", 100)
    monkeypatch.setattr(network_deep_shards, "PEOPLE_TO_SHUFFLE", 10)
    held: list[int] = []
    joined = network_deep_shards._joined

    def watched(blocks: list[tuple[np.ndarray, ...]]) -> Histories:
        held.append(sum(len(block[0]) for block in blocks))
        return joined(blocks)

    monkeypatch.setattr(network_deep_shards, "_joined", watched)

    batches = a_pass(source, 8, 0, 1, 1)

    assert sum(map(len, batches)) == len(source)
    assert len(batches) == source.most_batches(8, 1)
    # A block more than the shuffle holds, and what no batch was left for.
    assert 10 <= max(held) < 10 + 100 + 8
    assert len(held) > 5
