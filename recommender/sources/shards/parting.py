"""Ratings in parts that each hold whole people, and the shards that are written of them."""
# ruff: noqa: S608  # numbers and quoted paths of our own are all that enters the SQL

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.ratings.data_set import FILMS, RATINGS
from recommender.sources.engines.duckdb_engine import quoted

if TYPE_CHECKING:
    from pathlib import Path

    import duckdb
    from numpy.typing import NDArray

RATINGS_A_PART = 1_000_000
FEWEST_PARTS = 16  # as many shards are what workers share out


class Parts:
    """Parts by a hash of the person; one at a time is there to be asked, as the table ``once``.

    ``once`` holds the newest rating of each person and film: user_id, film (its row in the films table),
    rating, rated_at, row (in the ratings) and films_of (how many films the person rated).
    """

    def __init__(self, db: duckdb.DuckDBPyConnection, scratch: Path, data: Path) -> None:
        """Writes the ratings of a prepared data set, as they come, into one folder for each part.

        Args:
            db: Where parts are read and written.
            scratch: Where to put folders and shards.
            data: The data set.
        """
        self._db, self._scratch = db, scratch
        ratings, films = (quoted(data / name) for name in (RATINGS, FILMS))
        found = db.execute(f"SELECT count(*) FROM read_parquet('{ratings}')").fetchone()
        assert found is not None
        self._count = max(-(-int(found[0]) // RATINGS_A_PART), FEWEST_PARTS)
        db.execute("SET partitioned_write_flush_threshold = 20000")
        db.execute(
            f"""COPY (
                SELECT r.user_id, f.file_row_number::INTEGER AS film, r.rating, r.rated_at,
                    r.file_row_number AS row, md5_number_lower(r.user_id) % {self._count} AS part
                FROM read_parquet('{ratings}', file_row_number = true) r
                JOIN read_parquet('{films}', file_row_number = true) f USING (film_id)
            ) TO '{quoted(scratch / "parts")}' (FORMAT parquet, PARTITION_BY (part))"""
        )

    def __len__(self) -> int:
        return self._count

    def read(self, part: int) -> None:
        """Makes ``once`` of a part."""
        folder = self._folder(part)
        rows = f"read_parquet('{quoted(folder)}/*.parquet', hive_partitioning = false)"
        if not folder.exists():  # a small data set
            rows = "(SELECT '' AS user_id, 0 AS film, 0::FLOAT AS rating, 0 AS rated_at, 0 AS row LIMIT 0)"
        self._db.execute(
            f"""CREATE OR REPLACE TABLE once AS
            SELECT *, count(*) OVER (PARTITION BY user_id) AS films_of FROM (
                SELECT user_id, film, newest.rated_at AS rated_at, newest.rating AS rating, newest.row AS row
                FROM (
                    SELECT user_id, film,
                        max({{'rated_at': rated_at, 'row': row, 'rating': rating}}) AS newest
                    FROM {rows} GROUP BY user_id, film
                )
            )"""
        )

    def people(self) -> tuple[NDArray[Any], NDArray[np.int64]]:
        """Ids of the people in ``once``, and how many films each rated."""
        found = self._db.execute("SELECT user_id, count(*) AS films FROM once GROUP BY user_id").fetchnumpy()
        return np.asarray(found["user_id"]), np.asarray(found["films"])

    def write_shard(self, part: int, relevant_from: float, fewest_films: int) -> Path:
        """Writes the people in ``once`` whom the table ``held`` does not name.

        Args:
            part: What ``once`` was made of.
            relevant_from: Stars from which a rated film is wanted; who wants none is left out.
            fewest_films: Films that one must have rated.
        """
        shard = self._scratch / f"shard-{part:05}.parquet"
        self._db.execute(
            f"""COPY (
                SELECT md5_number_lower(user_id) AS person, film, rating FROM once
                WHERE films_of >= {fewest_films} AND user_id NOT IN (SELECT user_id FROM held)
                QUALIFY max(rating) OVER (PARTITION BY user_id) >= {relevant_from}
                ORDER BY md5_number_upper(user_id), user_id, film
            ) TO '{quoted(shard)}' (FORMAT parquet, ROW_GROUP_SIZE 65536)"""
        )
        return shard

    def remove(self, part: int) -> None:
        """Frees the room of a part; its shard stays."""
        shutil.rmtree(self._folder(part), ignore_errors=True)

    def _folder(self, part: int) -> Path:
        return self._scratch / "parts" / f"part={part}"
