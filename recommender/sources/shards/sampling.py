"""Who is held out, and whose ratings stay in memory: chosen by a stable hash of their ids."""
# ruff: noqa: S608  # a number of our own is all that enters the SQL

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Any

import pandas as pd

from recommender.ratings.splits import HELD_OUT_SHARE, MOST_HELD_OUT, RATINGS_OF_HELD_OUT, stable_hash

if TYPE_CHECKING:
    import duckdb
    import numpy as np
    from numpy.typing import NDArray


class Sampling:
    """Meets everybody, part by part, then takes the ratings of those it chose.

    Held out is who would be held out if all ratings were in memory; see `recommender.ratings.splits`.
    """

    def __init__(self, db: duckdb.DuckDBPyConnection, people_in_memory: int) -> None:
        """Has met nobody yet.

        Args:
            db: Has the part at hand as the table ``once``; gets the people held out as ``held``.
            people_in_memory: About how many people to take, beside those held out.
        """
        self._db, self._people_in_memory = db, people_in_memory
        self._met = 0
        self._held: list[tuple[float, str]] = []
        self._highest_hash = 0
        self._taken: list[pd.DataFrame] = []

    def meet(self, names: NDArray[Any], films: NDArray[np.int64]) -> None:
        """Takes note of the people of a part.

        Args:
            names: Their ids.
            films: How many films each rated.
        """
        self._met += len(names)
        hashes = ((stable_hash(name), name) for name in names[films >= RATINGS_OF_HELD_OUT])
        below = (one for one in hashes if one[0] < HELD_OUT_SHARE)
        self._held = heapq.nsmallest(MOST_HELD_OUT, [*self._held, *below])

    def settle(self) -> None:
        """Chooses, once everybody was met, and makes the table ``held``."""
        share = min(self._people_in_memory / max(self._met, 1), 1.0)
        self._highest_hash = min(int(share * 2**64), 2**64 - 1)
        names = pd.Series([name for _, name in self._held], dtype=object)
        self._db.register("held", pd.DataFrame({"user_id": names}))

    def take(self) -> None:
        """Keeps the ratings in ``once`` of the people chosen, and of those held out."""
        self._taken.append(
            self._db.execute(
                f"""SELECT user_id, film, rating, rated_at, row FROM once
                WHERE md5_number_upper(user_id) <= {self._highest_hash}::UBIGINT
                    OR user_id IN (SELECT user_id FROM held)"""
            ).df()
        )

    def ratings(self) -> pd.DataFrame:
        """What was taken: user_id, film, rating, rated_at."""
        # In the order they came in: ties of time are broken as they are where all ratings are in memory.
        taken = pd.concat(self._taken).sort_values("row", ignore_index=True)
        return taken.drop(columns="row")
