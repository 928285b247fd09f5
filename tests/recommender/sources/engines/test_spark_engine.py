import functools
import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest
from review_files import AmazonFiles, fill_at_random, product, review

from recommender.errors import BadInputError, MarqueeError
from recommender.ratings.data_set import SCHEMAS
from recommender.ratings.prepared import read_prepared, write_prepared
from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon
from recommender.sources.engines.spark_engine import spark_engine
from recommender.sources.some_people import read_some_people
from tests.recommender.conftest import make_dataset, make_ratings

WORKERS = "local[2]"
needs_spark = pytest.mark.skipif(
    importlib.util.find_spec("pyspark") is None or not (os.environ.get("JAVA_HOME") or shutil.which("java")),
    reason="needs pyspark (pip install marquee[spark]) and Java",
)


# For tables of a few rows: no time for compiling well, few tasks, and no lines on standard error.
SETTINGS = """
spark.driver.extraJavaOptions -XX:TieredStopAtLevel=1
spark.sql.shuffle.partitions 2
spark.sql.adaptive.enabled false
spark.sql.codegen.wholeStage false
"""


@pytest.fixture(autouse=True)
def small_spark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "spark-conf"
    folder.mkdir()
    (folder / "spark-defaults.conf").write_text(SETTINGS)
    monkeypatch.setenv("SPARK_CONF_DIR", str(folder))


@pytest.fixture
def films(amazon: AmazonFiles) -> AmazonFiles:
    """With editions of one title, one of another title but the same reviews, clothes, an unlisted product."""
    fill_at_random(
        amazon,
        [
            product("A", "Heat"),
            product("B", "Heat [Blu-ray]"),
            product("C", "Heat of Los Angeles"),
            product("D", "Women Blouse", category=["Clothing, Shoes & Jewelry", "Women"], details={}),
            product("A", "Heat once more"),
        ],
        [
            *(review(f"é{user}", asin, 1.0 + user % 5) for user in range(20) for asin in "ABCDE"),
            review("é1", "A", 2.0, "05 6, 2018"),
            review("é2", "B", 4.5, unixReviewTime=-5),
        ],
    )
    return amazon


@needs_spark
def test_spark_with_two_workers_gives_the_same_rows_as_duckdb(films: AmazonFiles, tmp_path: Path) -> None:
    everything = AmazonOptions(years=None, include_unverified=True, min_user_ratings=1)
    apart = AmazonOptions(keep_editions=True)
    on_spark = functools.partial(spark_engine, master=WORKERS)
    for name, options in (("merged", everything), ("apart", apart)):
        ours, theirs = tmp_path / f"{name}-duckdb", tmp_path / f"{name}-spark"
        expected = prepare_amazon(films.reviews, films.meta, ours, options)
        report = prepare_amazon(films.reviews, films.meta, theirs, options, open_engine=on_spark)
        for file, schema in SCHEMAS.items():
            rows = pq.read_table(theirs / file)
            assert rows.column_names == schema.names
            assert rows.to_pylist() == pq.read_table(ours / file).to_pylist(), file
        measured = {"seconds", "peak_mb"}
        assert {key: value for key, value in report.items() if key not in measured} == {
            key: value for key, value in expected.items() if key not in measured
        }
        assert {path.name for path in theirs.iterdir()} == {path.name for path in ours.iterdir()}
    merged = read_prepared(tmp_path / "merged-spark").editions.set_index("product_id")["film_id"]
    assert merged["A"] == merged["B"] == merged["C"]  # else the rows above would not say much


@needs_spark
def test_spark_reads_the_same_people_as_duckdb(tmp_path: Path) -> None:
    ratings = make_ratings(people=40, films=30)
    ratings["user_id"] = "é" + ratings["user_id"]
    write_prepared(make_dataset(ratings, 30), tmp_path / "set")

    ours = read_some_people(tmp_path / "set", 15, tmp_path / "ours")
    on_spark = functools.partial(spark_engine, master=WORKERS)
    theirs = read_some_people(tmp_path / "set", 15, tmp_path / "theirs", open_engine=on_spark)

    assert (ours.people, ours.of) == (theirs.people, theirs.of) == (15, 40)
    pd.testing.assert_frame_equal(ours.dataset.ratings, theirs.dataset.ratings)


@needs_spark
def test_master_that_is_none_is_refused_before_spark_starts(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="spark://host:7077"), spark_engine(tmp_path, "nowhere"):
        pass


def test_missing_pyspark_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(MarqueeError, match=r"pip install marquee\[spark\]"), spark_engine(tmp_path):
        pass


@needs_spark
def test_missing_java_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(MarqueeError, match="needs Java 17"), spark_engine(tmp_path):
        pass
