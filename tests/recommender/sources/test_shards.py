"""Everybody's ratings in shards: who is in them, what is counted, and that nothing is left behind."""

import errno
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from recommender.errors import BadInputError, MarqueeError
from recommender.evaluation.splits import whole_people
from recommender.models.interactions import Interactions
from recommender.models.one_film_accounts import popular_counts_and_means, without_one_film_accounts
from recommender.sources import shards
from recommender.sources.prepared import PreparedDataset, write_prepared
from recommender.sources.shards import Everybody, people_in_shards

N_FILMS = 30


def made(people: int = 300) -> PreparedDataset:
    """People with 1 to 12 ratings, some of a film twice, some of nothing they like."""
    random = np.random.default_rng(7)
    film_ids = [f"f{film:02}" for film in random.permutation(N_FILMS)]
    rows = [
        (f"u{person}", film_ids[film], float(random.integers(1, 6)), int(random.integers(10)))
        for person in range(people)
        for film in random.integers(0, N_FILMS, random.integers(1, 13))
    ]
    ratings = pd.DataFrame(rows, columns=["user_id", "film_id", "rating", "rated_at"]).assign(source="test")
    films = pd.DataFrame({"film_id": film_ids, "title": film_ids, "link": "", "link_kind": "product"})
    films = films.assign(year=None, rating_mean=3.0, rating_count=1, category=None, description=None)
    films["genres"] = films["people"] = [[]] * N_FILMS
    editions = pd.DataFrame({"product_id": film_ids, "film_id": film_ids, "title": film_ids})
    editions = editions.assign(link=None, price=None, year=None)
    return PreparedDataset(ratings, films.assign(price=None), editions, {})


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("prepared") / "set"
    write_prepared(made(), directory)
    return directory


@pytest.fixture(autouse=True, scope="module")
def _few_shards() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "FEWEST_SHARDS", 3)
        yield


@pytest.fixture(scope="module")
def everything() -> Interactions:
    return Interactions.from_dataset(made())


@pytest.fixture(scope="module")
def streamed(
    data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Interactions, Everybody]]:
    aside = tmp_path_factory.mktemp("aside")
    with people_in_shards(data, aside, relevant_from=4.0, people_in_memory=80) as (dataset, everybody):
        yield Interactions.from_dataset(dataset), everybody


def in_shards(everybody: Everybody) -> list[tuple[tuple[int, float], ...]]:
    """Everybody in the shards, as their films and stars."""
    people = []
    for shard in everybody.shards:
        frame = pq.read_table(shard).to_pandas()
        people += [
            tuple(zip(one["film"], one["rating"], strict=True))
            for _, one in frame.groupby("person", sort=False)
        ]
    return sorted(people)


def training_people(everything: Interactions) -> list[tuple[tuple[int, float], ...]]:
    known = without_one_film_accounts(whole_people(everything).train)
    liked = known.subset(known.ratings >= 4).active_users()
    people = known.histories(liked)
    one = (people.take(np.array([row])) for row in range(len(people)))
    return sorted(tuple(zip(row.films, row.ratings, strict=True)) for row in one)


def test_every_training_person_is_in_the_shards_once_and_nobody_held_out(
    streamed: tuple[Interactions, Everybody], everything: Interactions
) -> None:
    _, everybody = streamed
    people = in_shards(everybody)

    assert len(whole_people(everything).test) > 0
    assert people == training_people(everything)
    assert sum(everybody.people) == len(people)


def test_what_is_counted_is_what_memory_would_count(
    streamed: tuple[Interactions, Everybody], everything: Interactions
) -> None:
    _, everybody = streamed
    split = whole_people(everything)
    known = without_one_film_accounts(split.train)
    wanted = known.subset(known.ratings >= 4)
    roots = np.sqrt(np.bincount(wanted.users)[wanted.active_users()])

    np.testing.assert_array_equal(everybody.counts, wanted.film_counts())
    assert everybody.mean_root == pytest.approx(roots.mean())
    assert everybody.n_ratings == len(split.train)
    assert everybody.n_users == len(split.train.active_users())
    once = everything.without_repeats()
    for ours, theirs in zip(everybody.popular, popular_counts_and_means(once), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-6)


def test_memory_holds_whole_people_and_all_that_are_held_out(
    streamed: tuple[Interactions, Everybody], everything: Interactions
) -> None:
    sample, _ = streamed
    split, theirs = whole_people(everything), whole_people(sample)

    def of(ratings: Interactions) -> list[tuple[str, str, float]]:
        users, films = ratings.user_ids[ratings.users], ratings.film_ids[ratings.films]
        return list(zip(users, films, ratings.ratings, strict=True))

    assert of(theirs.given) == of(split.given)
    assert of(theirs.test) == of(split.test)
    assert set(of(theirs.train)) < set(of(split.train))
    assert 40 < len(theirs.train.active_users()) < 120
    lengths = dict(zip(everything.user_ids, everything.histories().lengths, strict=True))
    sampled = dict(zip(sample.user_ids, sample.histories().lengths, strict=True))
    assert all(lengths[name] == length for name, length in sampled.items())


def test_shards_are_gone_in_the_end_and_after_an_interruption(data: Path, tmp_path: Path) -> None:
    with people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80):
        assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())

    with (
        pytest.raises(KeyboardInterrupt),
        people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80),
    ):
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())


def test_what_a_killed_run_left_is_removed_and_a_running_one_keeps_its_own(
    data: Path, tmp_path: Path
) -> None:
    left = tmp_path / f"{shards.PREFIX}killed"
    left.mkdir()

    with people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80) as (_, first):
        assert not left.exists()
        with people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80):
            assert first.shards[0].exists()


def test_a_full_disk_is_said_in_a_line(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shards._Writing, "_write", full)

    with (
        pytest.raises(MarqueeError, match="is full: free some room"),
        people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80),
    ):
        pass
    assert not list(tmp_path.iterdir())


def test_damaged_ratings_are_said_in_a_line(data: Path, tmp_path: Path) -> None:
    for path in data.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "ratings.parquet").write_bytes(b"PAR1 nothing")

    with (
        pytest.raises(BadInputError, match=r"ratings\.parquet cannot be read"),
        people_in_shards(tmp_path, tmp_path / "aside", relevant_from=4.0, people_in_memory=80),
    ):
        pass
