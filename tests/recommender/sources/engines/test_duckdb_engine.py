"""DuckDB runs within a limit of memory, and says what to do where that is too little."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from recommender.errors import MarqueeError
from recommender.sources.engines.duckdb_engine import duckdb_engine

SHUFFLED = """
    SELECT number, 'x' AS text FROM (SELECT range * 7 % 1000 AS number FROM range(1000)) AS shuffled
    WHERE number >= {first} AND number < {end} ORDER BY number
"""
SCHEMA = pa.schema([("number", pa.int64()), ("text", pa.string())])


def test_too_little_memory_says_how_to_give_more(tmp_path: Path) -> None:
    with (
        pytest.raises(MarqueeError, match=r"more than 8MB .* --memory"),
        duckdb_engine(tmp_path, "8MB") as engine,
    ):
        engine.keep("everything", "SELECT list(range) AS numbers FROM range(10_000_000)")


def test_rows_are_written_in_their_order_range_by_range(tmp_path: Path) -> None:
    with duckdb_engine(tmp_path) as engine:
        engine.write(SHUFFLED, SCHEMA, tmp_path / "long.parquet", numbers=1000, at_once=300)

    written = pq.ParquetFile(tmp_path / "long.parquet")
    groups = [written.metadata.row_group(place).num_rows for place in range(written.num_row_groups)]
    assert groups == [300, 300, 300, 100]
    assert written.read()["number"].to_pylist() == list(range(1000))
