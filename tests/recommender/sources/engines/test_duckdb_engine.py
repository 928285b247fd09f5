"""DuckDB runs within a limit of memory, and says what to do where that is too little."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from recommender.errors import MarqueeError
from recommender.sources.engines.duckdb_engine import duckdb_engine

BACKWARDS = "SELECT range AS number, 'x' AS text FROM range(100_000) ORDER BY number DESC"
SCHEMA = pa.schema([("number", pa.int64()), ("text", pa.string())])


def test_too_little_memory_says_how_to_give_more(tmp_path: Path) -> None:
    with (
        pytest.raises(MarqueeError, match=r"more than 8MB .* --memory"),
        duckdb_engine(tmp_path, "8MB") as engine,
    ):
        engine.keep("everything", "SELECT list(range) AS numbers FROM range(10_000_000)")


def test_rows_are_written_in_their_order_and_in_groups_that_take_little_memory(tmp_path: Path) -> None:
    with duckdb_engine(tmp_path) as engine:
        engine.write(BACKWARDS, SCHEMA, tmp_path / "long.parquet")

    written = pq.ParquetFile(tmp_path / "long.parquet")
    groups = [written.metadata.row_group(place).num_rows for place in range(written.num_row_groups)]
    assert max(groups) <= 20_480
    assert written.read()["number"].to_pylist() == list(range(99_999, -1, -1))
