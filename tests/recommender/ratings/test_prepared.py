from dataclasses import replace
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from recommender.errors import BadInputError
from recommender.ratings.data_set import FILMS_SCHEMA
from recommender.ratings.prepared import PreparedDataset, films_of, read_prepared, write_prepared
from tests.recommender.ratings.small_data_set import dataset


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


@pytest.mark.parametrize("name", ["ratings.parquet", "films.parquet", "editions.parquet", "report.json"])
def test_incomplete_or_damaged_data_set_is_named(tmp_path: Path, name: str) -> None:
    write_prepared(dataset(), tmp_path / "d")
    (tmp_path / "d" / name).write_bytes(b"no")
    with pytest.raises(BadInputError, match="prepare the data set again"):
        read_prepared(tmp_path / "d")
    (tmp_path / "d" / name).unlink()
    with pytest.raises(BadInputError, match="marquee data prepare"):
        read_prepared(tmp_path / "d")


def test_what_a_source_does_not_know_is_absent(tmp_path: Path) -> None:
    whole = dataset()
    write_prepared(replace(whole, films=whole.films.drop(columns=["people", "price"])), tmp_path / "d")
    films = read_prepared(tmp_path / "d").films
    assert films.columns.tolist() == FILMS_SCHEMA.names
    assert films["people"].tolist() == films["other_titles"].tolist() == [[], []]
    assert films["kind"].tolist() == ["film", "film"]
    assert films[["price", "runtime", "imdb_id", "tmdb_id"]].isna().all(axis=None)
    assert str(films["runtime"].dtype) == "Int32"


def test_a_data_set_of_before_a_column_came_is_still_read(tmp_path: Path) -> None:
    write_prepared(dataset(), tmp_path / "d")
    path = tmp_path / "d" / "films.parquet"
    names = ["film_id", "title", "year", "genres", "link", "link_kind", "rating_mean", "rating_count"]
    old = pq.read_table(path).select([*names, "category", "description", "price", "people"])
    pq.write_table(old.set_column(2, "year", old["year"].cast(pa.int16())), path)
    read = read_prepared(tmp_path / "d")
    assert [film.people for film in films_of(read)] == [(), ("A",)]
    assert [(film.year, film.kind, film.runtime) for film in films_of(read)] == [
        (1995, "film", None),
        (None, "film", None),
    ]


def test_a_column_of_another_type_says_to_prepare_again(tmp_path: Path) -> None:
    write_prepared(dataset(), tmp_path / "d")
    path = tmp_path / "d" / "films.parquet"
    old = pq.read_table(path)
    pq.write_table(old.set_column(2, "year", pa.array(["1995", "soon"])), path)
    with pytest.raises(BadInputError, match="prepare the data set again"):
        read_prepared(tmp_path / "d")


def test_missing_columns_are_named(tmp_path: Path) -> None:
    whole = dataset()
    broken = PreparedDataset(whole.ratings.drop(columns="source"), whole.films, whole.editions, {})
    with pytest.raises(BadInputError, match="source"):
        write_prepared(broken, tmp_path / "d")
    assert list(tmp_path.iterdir()) == []
