"""The ratings of a sample of whole people, for data sets with more ratings than memory."""
# ruff: noqa: S608  # a number and names of our own are all that enters the SQL

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import RATINGS, RATINGS_SCHEMA, disk_is_full, is_full
from recommender.ratings.prepared import PreparedDataset, ratings_frame, read_prepared
from recommender.sources.engines.duckdb_engine import duckdb_engine
from recommender.work_directories import remove_unlocked, work_directory

if TYPE_CHECKING:
    from pathlib import Path

    from recommender.sources.engines.engine import OpenEngine

PREFIX = ".people-"
STEP = "reading the ratings of some people"

_EVERYBODY = "SELECT count(DISTINCT user_id) AS people FROM ratings"
# MD5 is the same in both engines. The order makes their rows the same, too.
_CHOSEN = """
    SELECT {columns} FROM ratings JOIN (
        SELECT user_id FROM ratings GROUP BY user_id ORDER BY md5(user_id), user_id LIMIT {people}
    ) AS chosen USING (user_id)
    ORDER BY user_id, film_id, rated_at, rating, source
"""


@dataclass(frozen=True)
class SomePeople:
    """Part of a data set.

    Attributes:
        dataset: All films and editions, and every rating of the people chosen.
        people: Number of people chosen.
        of: Number of all people.
    """

    dataset: PreparedDataset
    people: int
    of: int


def read_some_people(
    data: Path,
    people: int,
    aside: Path,
    *,
    open_engine: OpenEngine = duckdb_engine,
    progress: Progress = no_progress,
) -> SomePeople:
    """Reads a prepared data set with the ratings of ``people`` people.

    They are the first by a hash of their ids. They are the same in each run and on each engine, and part of
    every larger sample.

    Args:
        data: Directory of the data set.
        people: Number of people, at least 1. With more than there are, everybody is read.
        aside: Directory for what the engine spills from memory; made if missing.
        open_engine: Opens the engine that runs the SQL.
        progress: Told of each query.

    Raises:
        BadInputError: The directory is no prepared data set, or is damaged.
        MarqueeError: The engine is not installed, has too little memory, or the disk is full.
    """
    dataset = read_prepared(data, with_ratings=False)
    aside.mkdir(parents=True, exist_ok=True)
    remove_unlocked(aside.glob(f"{PREFIX}*"))
    progress(STEP, 0, 2)
    try:
        with work_directory(aside, PREFIX) as scratch, open_engine(scratch) as engine:
            engine.view("ratings", f"SELECT * FROM {engine.source(data / RATINGS)}")
            of = int(engine.fetch(_EVERYBODY)["people"][0].as_py())
            progress(STEP, 1, 2)
            columns = ", ".join(RATINGS_SCHEMA.names)
            chosen = engine.fetch(_CHOSEN.format(columns=columns, people=people))
            progress(STEP, 2, 2)
    except OSError as error:
        if is_full(error):
            raise disk_is_full(aside) from error
        raise
    return SomePeople(replace(dataset, ratings=ratings_frame(chosen)), min(people, of), of)
