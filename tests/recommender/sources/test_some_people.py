"""Whole people are read where all ratings would not fit into memory."""

from pathlib import Path

import pandas as pd
import pytest

from recommender.errors import BadInputError, MarqueeError
from recommender.ratings.prepared import PreparedDataset, read_prepared, write_prepared
from recommender.sources.some_people import SomePeople, read_some_people
from tests.recommender.conftest import make_dataset, make_ratings

PEOPLE = 60


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("data") / "set"
    shuffled = make_ratings(people=PEOPLE, films=40).sample(frac=1, random_state=1)
    shuffled["user_id"] = "é" + shuffled["user_id"]
    write_prepared(make_dataset(shuffled, 40), directory)
    return directory


def rows(dataset: PreparedDataset) -> pd.DataFrame:
    plain = dataset.ratings.astype(dict.fromkeys(("user_id", "film_id", "source"), str))
    return plain.sort_values(["user_id", "film_id"], ignore_index=True)


def names(some: SomePeople) -> set[str]:
    return set(some.dataset.ratings["user_id"])


def test_the_same_people_are_read_each_time_in_the_same_order(data: Path, tmp_path: Path) -> None:
    first, second = (read_some_people(data, 20, tmp_path / name) for name in ("a", "b"))

    assert len(names(first)) == first.people == 20
    assert first.of == PEOPLE
    pd.testing.assert_frame_equal(first.dataset.ratings, second.dataset.ratings)


def test_a_larger_sample_holds_the_smaller_one(data: Path, tmp_path: Path) -> None:
    samples = [names(read_some_people(data, people, tmp_path)) for people in (1, 10, 30)]

    assert [len(sample) for sample in samples] == [1, 10, 30]
    assert samples[0] < samples[1] < samples[2]


def test_whoever_is_read_has_every_rating_of_theirs(data: Path, tmp_path: Path) -> None:
    some = read_some_people(data, 20, tmp_path)

    everything = rows(read_prepared(data))
    theirs = everything[everything["user_id"].isin(names(some))].reset_index(drop=True)
    pd.testing.assert_frame_equal(rows(some.dataset), theirs)


def test_more_people_than_there_are_is_everybody(data: Path, tmp_path: Path) -> None:
    some = read_some_people(data, PEOPLE + 1000, tmp_path)

    whole = read_prepared(data)
    assert (some.people, some.of) == (PEOPLE, PEOPLE)
    pd.testing.assert_frame_equal(rows(some.dataset), rows(whole))
    pd.testing.assert_frame_equal(some.dataset.films, whole.films)
    assert some.dataset.ratings.dtypes["rating"] == whole.ratings.dtypes["rating"]
    assert str(some.dataset.ratings.dtypes["user_id"]) == "category"


def test_the_room_for_the_query_is_gone_afterwards(data: Path, tmp_path: Path) -> None:
    (tmp_path / ".people-left-by-a-killed-run").mkdir()

    read_some_people(data, 5, tmp_path)

    assert not list(tmp_path.iterdir())


def test_what_is_no_data_set_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="marquee data prepare"):
        read_some_people(tmp_path, 5, tmp_path / "aside")

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("damage", ["no Parquet", "lost columns", "a spoilt page"])
def test_damaged_ratings_are_named(data: Path, tmp_path: Path, damage: str) -> None:
    whole = read_prepared(data)
    write_prepared(whole, tmp_path / "set")
    ratings = tmp_path / "set" / "ratings.parquet"
    if damage == "no Parquet":
        ratings.write_bytes(b"no")
    elif damage == "lost columns":
        whole.ratings.drop(columns="source").to_parquet(ratings)
    else:
        content = ratings.read_bytes()
        ratings.write_bytes(content[:100] + b"x" * 400 + content[500:])

    with pytest.raises(MarqueeError, match=r"ratings\.parquet|could not read"):
        read_some_people(tmp_path / "set", 5, tmp_path / "aside")
