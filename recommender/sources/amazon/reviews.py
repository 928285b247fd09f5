"""Review lines, turned into rows of Parquet."""

import calendar
import datetime as dt
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from recommender.sources.amazon.decode import LineCounts, Skipped, decode_block
from recommender.sources.amazon.lines import LineBlock
from recommender.sources.amazon.people import person_numbers
from recommender.sources.amazon.releases import PER_SECOND, Release, Review, review_decoder
from recommender.tables.moments import LATEST

REVIEWS_SCHEMA = pa.schema(
    [
        ("line", pa.int64()),
        ("user_id", pa.string()),
        ("person", pa.int64()),  # see person_numbers
        ("product_id", pa.string()),
        ("rating", pa.float32()),
        ("rated_at", pa.int64()),
    ]
)
_ROW_GROUP = 120_000  # DuckDB reads so many rows at a time
_DAY = re.compile(r"(\d{1,2}) (\d{1,2}), (\d{4})")


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which reviews count.

    Attributes:
        years: First and last year, both included; None for all.
        verified_only: Whether only reviews of verified purchases count.
    """

    years: tuple[int, int] | None
    verified_only: bool


@dataclass(frozen=True, slots=True)
class ReviewShards:
    """A factory of the shards of a run; see `recommender.sources.amazon.workers.run_shards`."""

    which: ReviewFilter
    release: Release = "2018"

    def __call__(self, path: Path) -> "ReviewShard":
        """Makes one shard."""
        return ReviewShard(path, self.which, self.release)


class ReviewShard:
    """A shard of review lines. It decodes them, keeps those that count and writes Parquet."""

    def __init__(self, path: Path, which: ReviewFilter, release: Release = "2018") -> None:
        self._writer = pq.ParquetWriter(
            path, REVIEWS_SCHEMA, compression="lz4", use_dictionary=["product_id"]
        )
        self._decoder = review_decoder(release)
        self._per_second = PER_SECOND.get(release, 1)
        self._verified_only = which.verified_only
        first, last = which.years or (0, -1)
        self._years = {str(year) for year in range(first, last + 1)} if which.years else None
        self._batches: list[pa.RecordBatch] = []
        self._counts = LineCounts()

    def add(self, block: LineBlock) -> None:
        """Reads one block."""
        rows, numbers, skipped = decode_block(block, self._decoder)
        if [row for row in rows if row.seconds is None]:
            rows, numbers = _dated(rows, numbers, skipped)
        if self._per_second > 1:
            for row in rows:
                row.seconds = (row.seconds or 0) // self._per_second
        self._counts.read += len(rows)
        self._counts.skipped += skipped
        if self._verified_only or self._years is not None:
            chosen = self._chosen(rows)
            rows, numbers = [rows[place] for place in chosen], [numbers[place] for place in chosen]
        if rows:
            self._counts.kept += len(rows)
            self._batches.append(_batch(rows, numbers))
            if sum(batch.num_rows for batch in self._batches) >= _ROW_GROUP:
                self._flush()

    def finish(self) -> LineCounts:
        """Completes the file."""
        self._flush()
        self._writer.close()
        return self._counts

    def _chosen(self, rows: list[Review]) -> list[int]:
        """Places of the rows that count; the others are counted."""
        years = self._years
        # The printed day decides, as in the article, or the seconds if it is missing. Most rows end here.
        if years is None:
            chosen = list(range(len(rows)))
        else:
            chosen = [place for place, row in enumerate(rows) if (row.day[-4:] or _year(row)) in years]
            self._counts.other_years += len(rows) - len(chosen)
        if not self._verified_only:
            return chosen
        verified = [place for place in chosen if rows[place].verified]
        self._counts.not_verified += len(chosen) - len(verified)
        return verified

    def _flush(self) -> None:
        if self._batches:
            table = pa.Table.from_batches(self._batches, REVIEWS_SCHEMA)
            self._writer.write_table(table, row_group_size=table.num_rows)
            self._batches.clear()


def _year(row: Review) -> str:
    return str(time.gmtime(row.seconds).tm_year)


def _dated(rows: list[Review], numbers: Sequence[int], skipped: Skipped) -> tuple[list[Review], list[int]]:
    """Rows with seconds, computed from the day where they are missing. A line with neither is skipped."""
    kept, kept_numbers = [], []
    for number, row in zip(numbers, rows, strict=True):
        if row.seconds is None:
            row.seconds = _seconds(row.day)
            if row.seconds is None:
                skipped.append((number, "no date"))
                continue
        kept.append(row)
        kept_numbers.append(number)
    return kept, kept_numbers


def _seconds(day: str) -> int | None:
    match = _DAY.fullmatch(day.strip())
    if not match:
        return None
    month, number, year = (int(part) for part in match.groups())
    try:
        seconds = calendar.timegm(dt.date(year, month, number).timetuple())
    except ValueError:
        return None
    return seconds if abs(seconds) < LATEST else None


def _batch(rows: list[Review], numbers: Sequence[int]) -> pa.RecordBatch:
    lines = numbers if isinstance(numbers, list) else np.arange(numbers[0], numbers[-1] + 1)
    user_ids = pa.array([row.reviewer for row in rows], type=pa.string())
    columns = [
        pa.array(lines, type=pa.int64()),
        user_ids,
        pa.array(person_numbers(user_ids)),
        pa.array([row.asin for row in rows], type=pa.string()),
        pa.array([row.overall for row in rows], type=pa.float32()),
        pa.array([row.seconds for row in rows], type=pa.int64()),
    ]
    return pa.RecordBatch.from_arrays(columns, schema=REVIEWS_SCHEMA)
