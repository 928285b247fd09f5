from pathlib import Path

import pandas as pd
import pytest

from recommender.errors import BadInputError
from recommender.sources.prepared import (
    PreparedDataset,
    fingerprint,
    read_prepared,
    replacing,
    write_prepared,
)


def dataset(stars: float = 4.0) -> PreparedDataset:
    return PreparedDataset(
        ratings=pd.DataFrame(
            {
                "user_id": pd.Categorical(["u", "v"]),
                "film_id": ["f", "f"],
                "rating": [stars, 2.5],
                "rated_at": [1, 2],
                "source": "test",
            }
        ),
        films=pd.DataFrame(
            {
                "film_id": ["f", "g"],
                "title": ["Ünï", "G"],
                "year": pd.array([1995, None], dtype="Int16"),
                "genres": [["Drama", "War"], []],
                "link": "https://x",
                "link_kind": "search",
                "rating_mean": [3.25, None],
                "rating_count": [2, 0],
                "category": None,
                "description": None,
                "price": ["$1", None],
                "people": [[], ["A"]],
            }
        ),
        editions=pd.DataFrame(
            {
                "product_id": ["f", "f2", "g"],
                "film_id": ["f", "f", "g"],
                "title": "t",
                "link": None,
                "price": None,
                "year": pd.array([None] * 3, dtype="Int16"),
            }
        ),
        report={"ratings": 2},
    )


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    write_prepared(dataset(), tmp_path / "d")
    read = read_prepared(tmp_path / "d")
    assert read.ratings["rating"].tolist() == [4.0, 2.5]
    assert {str(read.ratings[name].dtype) for name in ("user_id", "film_id", "source")} == {"category"}
    assert str(read.ratings["rating"].dtype) == "float32"
    assert read.films["genres"].tolist() == [["Drama", "War"], []]
    assert read.films["year"].tolist() == [1995, pd.NA]
    assert read.films["price"].isna().tolist() == [False, True]
    assert read.editions["film_id"].tolist() == ["f", "f", "g"]
    assert read.report == {"ratings": 2}


def test_fingerprint_tells_data_apart_and_nothing_else(tmp_path: Path) -> None:
    for name, stars in (("a", 4.0), ("b", 4.0), ("c", 5.0)):
        write_prepared(dataset(stars), tmp_path / name)
    prints = [fingerprint(tmp_path / name) for name in "abc"]
    assert prints[0] == prints[1] != prints[2]


def test_a_data_set_is_replaced_by_the_next(tmp_path: Path) -> None:
    write_prepared(dataset(4.0), tmp_path / "d")
    write_prepared(dataset(5.0), tmp_path / "d")
    assert read_prepared(tmp_path / "d").ratings["rating"].tolist() == [5.0, 2.5]
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_folder_with_other_files_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(BadInputError, match="new directory"):
        write_prepared(dataset(), tmp_path)
    assert (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError("disk full")])
def test_interruption_leaves_the_old_data_set_and_nothing_else(
    tmp_path: Path, error: type[BaseException] | BaseException
) -> None:
    write_prepared(dataset(), tmp_path / "d")
    before = fingerprint(tmp_path / "d")

    def interrupted() -> None:
        with replacing(tmp_path / "d") as aside:
            (aside / "ratings.parquet").write_text("half")
            raise error

    with pytest.raises((KeyboardInterrupt, OSError)):
        interrupted()
    assert [path.name for path in tmp_path.iterdir()] == ["d"]
    assert fingerprint(tmp_path / "d") == before


@pytest.mark.parametrize("name", ["d", "films [1-5]*"])
def test_what_a_killed_run_left_is_cleared_but_not_a_running_one(tmp_path: Path, name: str) -> None:
    directory, left = tmp_path / name, tmp_path / f".{name}.partial-dead"
    left.mkdir()
    with replacing(directory) as running:
        write_prepared(dataset(), directory)
        assert running.exists()
        assert not left.exists()
        (running / "x").write_text("")
        # Leave the written data set in place.
        for path in directory.iterdir():
            (running / path.name).write_bytes(path.read_bytes())
        (running / "x").unlink()
    assert len(read_prepared(directory).ratings) == 2


def test_a_kill_between_the_two_renames_brings_the_old_data_set_back(tmp_path: Path) -> None:
    write_prepared(dataset(), tmp_path / "d")
    left = tmp_path / ".d.partial-old"
    left.mkdir()
    (tmp_path / "d").rename(left / "d")

    def interrupted() -> None:
        with replacing(tmp_path / "d"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert len(read_prepared(tmp_path / "d").ratings) == 2


@pytest.mark.parametrize("name", ["ratings.parquet", "films.parquet", "editions.parquet", "report.json"])
def test_incomplete_or_damaged_data_set_is_named(tmp_path: Path, name: str) -> None:
    write_prepared(dataset(), tmp_path / "d")
    (tmp_path / "d" / name).write_bytes(b"no")
    with pytest.raises(BadInputError, match="prepare the data set again"):
        read_prepared(tmp_path / "d")
    (tmp_path / "d" / name).unlink()
    with pytest.raises(BadInputError, match="marquee data prepare"):
        read_prepared(tmp_path / "d")


def test_missing_columns_are_named(tmp_path: Path) -> None:
    whole = dataset()
    broken = PreparedDataset(whole.ratings.drop(columns="source"), whole.films, whole.editions, {})
    with pytest.raises(BadInputError, match="source"):
        write_prepared(broken, tmp_path / "d")
    assert list(tmp_path.iterdir()) == []
