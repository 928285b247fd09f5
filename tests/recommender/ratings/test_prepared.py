from pathlib import Path

import pandas as pd
import pytest

from recommender.errors import BadInputError
from recommender.ratings.prepared import PreparedDataset, read_prepared, write_prepared
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


def test_missing_columns_are_named(tmp_path: Path) -> None:
    whole = dataset()
    broken = PreparedDataset(whole.ratings.drop(columns="source"), whole.films, whole.editions, {})
    with pytest.raises(BadInputError, match="source"):
        write_prepared(broken, tmp_path / "d")
    assert list(tmp_path.iterdir()) == []
