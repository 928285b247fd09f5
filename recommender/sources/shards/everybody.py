"""All people of a data set: shards of most, a sample in memory, and what is counted of them."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import duckdb
import pandas as pd

from recommender.errors import BadInputError
from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import RATINGS, disk_is_full, is_full
from recommender.ratings.prepared import read_prepared
from recommender.sources.engines.duckdb_engine import open_duckdb
from recommender.sources.shards.counting import Counts
from recommender.sources.shards.parting import Parts
from recommender.sources.shards.sampling import Sampling
from recommender.work_directories import remove_unheld, work_directory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from recommender.ratings.prepared import PreparedDataset

MEMORY_LIMIT = "600MB"  # DuckDB's own; what exceeds it goes to disk
PREFIX = ".people-"
STEP = "parting people into shards"


@dataclass(frozen=True)
class Everybody:
    """All people of a data set who may be trained on, and what is counted of them.

    Attributes:
        shards: Parquet files of person (uint64, any number of theirs), film (int32, its row in the films
            table) and rating (float32), in order of person, then film. Those who want no film are not there,
            nor people held out, nor accounts with a single film.
        people: Number of people in each shard.
        relevant_from: Stars from which a rated film is wanted.
        counts: How often each film is wanted by the people in the shards, shape (n_films,), int64.
        mean_root: Mean over these people of the root of how much they want.
        popular: As `popular_counts_and_means` gives it, of all ratings.
        n_users: People who are not held out.
        n_ratings: Their ratings.
    """

    shards: tuple[Path, ...]
    people: tuple[int, ...]
    relevant_from: float
    counts: NDArray[np.int64]
    mean_root: float
    popular: tuple[NDArray[np.float32], NDArray[np.float32]]
    n_users: int
    n_ratings: int


@contextlib.contextmanager
def people_in_shards(
    data: Path,
    aside: Path,
    *,
    relevant_from: float,
    people_in_memory: int,
    progress: Progress = no_progress,
) -> Iterator[tuple[PreparedDataset, Everybody]]:
    """Writes everybody's ratings into shards, which are gone at the end, however it comes.

    Args:
        data: A prepared data set.
        aside: A directory to write beside other things in; as much room as the ratings take is needed twice.
        relevant_from: Stars from which a rated film is wanted.
        people_in_memory: About how many people to keep in memory.
        progress: Told of each shard.

    Yields:
        The data set with the ratings of some people only, chosen by a stable hash of their ids, and of all
        that are held out; and everybody.

    Raises:
        BadInputError: The directory is no prepared data set, or is damaged.
        MarqueeError: The disk is full.
    """
    dataset = read_prepared(data, with_ratings=False)
    aside.mkdir(parents=True, exist_ok=True)
    remove_unheld(aside.glob(f"{PREFIX}*"))
    with work_directory(aside, PREFIX) as scratch:
        try:
            with open_duckdb(scratch, MEMORY_LIMIT) as db:
                sample, everybody = _through_the_parts(
                    Parts(db, scratch, data),
                    Sampling(db, people_in_memory),
                    Counts(db, len(dataset.films), relevant_from),
                    progress,
                )
        except (OSError, duckdb.Error) as error:
            if is_full(error):
                raise disk_is_full(aside) from error
            if isinstance(error, duckdb.Error):
                raise BadInputError(
                    f"{data / RATINGS} cannot be read ({str(error).splitlines()[0]}): prepare it again."
                ) from error
            raise
        sample["film_id"] = pd.Categorical.from_codes(
            sample["film"].to_numpy(), dtype=pd.CategoricalDtype(dataset.films["film_id"].astype(str))
        )
        sample["user_id"] = sample["user_id"].astype("category")
        yield replace(dataset, ratings=sample.drop(columns="film").assign(source="sample")), everybody


def _through_the_parts(
    parts: Parts, sampling: Sampling, counts: Counts, progress: Progress
) -> tuple[pd.DataFrame, Everybody]:
    """Meets everybody once to choose, and once more to do what was chosen."""
    most_films = 0
    for part in range(len(parts)):
        parts.read(part)
        names, films = parts.people()
        sampling.meet(names, films)
        most_films = max(most_films, int(films.max(initial=0)))
        progress(STEP, part + 1, 2 * len(parts))
    sampling.settle()
    fewest_films = min(most_films, 2)  # accounts with one film are left out, unless nobody has more
    shards = []
    for part in range(len(parts)):
        parts.read(part)
        sampling.take()
        shards.append(parts.write_shard(part, counts.relevant_from, fewest_films))
        counts.add(shards[-1], fewest_films)
        parts.remove(part)
        progress(STEP, len(parts) + part + 1, 2 * len(parts))
    return sampling.ratings(), Everybody(
        tuple(shards),
        tuple(counts.people),
        counts.relevant_from,
        counts.wanted,
        counts.mean_root,
        counts.popular,
        counts.n_users,
        counts.n_ratings,
    )
