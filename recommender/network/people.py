"""The network's input: each person as padded rows of film codes and stars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

LIKED_FROM = 4.0
NEUTRAL_FROM = 3.0
# Values of one branch while people are embedded: 32 MB of float32.
VALUES_AT_ONCE = 8_000_000
LENGTH_RATIO = 1.3


@dataclass(frozen=True)
class RatingWeight:
    """The rating weight: how much a rating counts as input of a branch; 1 from `LIKED_FROM` stars.

    Attributes:
        neutral: Weight from `NEUTRAL_FROM` stars.
        low: Weight of fewer stars.
    """

    neutral: float
    low: float

    def of(self, stars: Any, xp: Any = np) -> Any:
        """Weight of each rating, float32, shape of ``stars``; 0 for 0 stars, which are padding."""
        one = xp.ones_like(stars)  # in the precision of the stars: plain numbers would change it in numpy
        weight = xp.where(stars >= NEUTRAL_FROM, self.neutral * one, self.low * one)
        weight = xp.where(stars >= LIKED_FROM, one, weight)
        return xp.where(stars > 0, weight, xp.zeros_like(stars))


@dataclass(frozen=True)
class Padded:
    """People in rows of equal length.

    Attributes:
        rows: Indices of the people, shape (people,), int64.
        ids: Film codes, shape (people, longest), int64; 0 where a row is padded.
        stars: Stars for them, float32; 0 where a row is padded.
    """

    rows: NDArray[np.int64]
    ids: NDArray[np.int64]
    stars: NDArray[np.float32]


def padded(
    indptr: NDArray[np.integer], films: NDArray[np.integer], ratings: NDArray[np.float32], values: int = 256
) -> Iterator[Padded]:
    """Groups people with similar numbers of ratings, so that there is little padding; each person once.

    Args:
        indptr: Shape (people + 1,); person i rated ``films[indptr[i]:indptr[i + 1]]``.
        films: Film codes.
        ratings: Stars for them.
        values: Number of values that a branch reads for each rating; limits the people of a group.
    """
    lengths = np.diff(indptr)
    order = np.argsort(lengths, kind="stable")
    ascending = lengths[order]
    at = 0
    while at < len(order):
        longest = max(int(ascending[at] * LENGTH_RATIO), 1)
        end = int(np.searchsorted(ascending, longest, side="right"))
        end = min(end, at + max(VALUES_AT_ONCE // (longest * values), 1))
        rows, width = order[at:end], max(int(ascending[end - 1]), 1)
        places = indptr[rows, None] + np.arange(width)
        there = np.arange(width) < lengths[rows, None]
        places = np.where(there, places, 0)
        if len(films):
            yield Padded(
                rows,
                np.where(there, films[places], 0),
                np.where(there, ratings[places], 0).astype(np.float32),
            )
        else:
            yield Padded(rows, np.zeros(there.shape, np.int64), np.zeros(there.shape, np.float32))
        at = end
