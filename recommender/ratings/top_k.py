"""Top-k: the highest of many scores, found without sorting all of them."""

import numpy as np
from numpy.typing import NDArray

_GROUP = 32  # scores of which only the highest is looked at first
_MOST_ABOVE = 8


def top_k_of_each(scores: NDArray[np.float32], n: int) -> NDArray[np.int64]:
    """Columns of the ``n`` highest scores of each row, highest first, ties by column.

    Args:
        scores: Shape (rows, columns), without NaN; -inf is never listed.
        n: Length of the lists.

    Returns:
        Shape (rows, min(n, columns)), int64; -1 is padding at the end.
    """
    rows, columns = scores.shape
    n = max(min(n, columns), 0)
    if rows == 0 or n == 0:
        return np.empty((rows, n), np.int64)
    bounds = _bounds(scores, n)
    listed = scores >= bounds[:, None]
    at = np.flatnonzero(listed)
    starts = np.searchsorted(at, np.arange(rows + 1) * columns)
    crowded = np.flatnonzero(np.diff(starts) > _MOST_ABOVE * n)
    if len(crowded):
        for row in crowded:
            # Many ties: the list takes as many of them as it has room for.
            listed[row] = scores[row] > bounds[row]
            room = max(n - int(np.count_nonzero(listed[row])), 0)
            listed[row, np.flatnonzero(scores[row] == bounds[row])[:room]] = True
        at = np.flatnonzero(listed)
        starts = np.searchsorted(at, np.arange(rows + 1) * columns)
    counts = np.diff(starts)
    there = np.arange(max(int(counts.max()), n)) < counts[:, None]
    # One sort of short rows; padding comes last.
    falling = np.full(there.shape, np.inf, np.float32)
    falling[there] = -scores.ravel()[at]
    codes = np.full(there.shape, -1, np.int64)
    codes[there] = at % columns
    order = np.argsort(falling, axis=1, kind="stable")[:, :n]
    return np.take_along_axis(codes, order, axis=1)


def top_k_rows(scores: NDArray[np.float32], without: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """Rows of the ``n`` highest scores of one person, highest first, ties by row.

    Args:
        scores: Shape (n_films,); overwritten in the rows of ``without``.
        without: Rows that are left out, without repeats.
        n: Length of the list; it is shorter where fewer rows are left.
    """
    scores[without] = -np.inf
    count = min(n, len(scores) - len(without))
    if count <= 0:
        return np.empty(0, dtype=np.int64)
    rows = np.flatnonzero(scores >= _bounds(scores[None], count))
    return rows[np.lexsort((rows, -scores[rows]))][:count]


def _bounds(scores: NDArray[np.float32], n: int) -> NDArray[np.float32]:
    """For each row a finite lower bound of its ``n`` highest scores, which few other scores reach.

    Columns are divided into groups. The n-th highest of the groups' highest scores is such a bound.
    """
    rows, columns = scores.shape
    groups = columns // _GROUP
    if groups > n:
        scores = scores[:, : groups * _GROUP].reshape(rows, _GROUP, groups).max(axis=1)
    place = scores.shape[1] - n
    bounds: NDArray[np.float32] = np.partition(scores, place, axis=1)[:, place]
    # Where fewer than n scores are finite, all of these are listed.
    return np.maximum(bounds, np.finfo(np.float32).min)
