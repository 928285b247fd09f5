"""The best of many scores, found without sorting them."""

import numpy as np
from numpy.typing import NDArray

_GROUP = 32  # scores of which one stands for all when the best are looked for
_MOST_ABOVE = 8


def top_k_of_each(scores: NDArray[np.float32], n: int) -> NDArray[np.int64]:
    """The ``n`` best columns of each row, best first, equal ones by column.

    Args:
        scores: Shape (rows, columns), no NaN; -inf for what is never listed.
        n: Length of the lists.

    Returns:
        Shape (rows, min(n, columns)); -1 at the end of a row that has fewer to list.
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
            # Many equal scores: as many of them as the list has room for.
            listed[row] = scores[row] > bounds[row]
            room = max(n - int(np.count_nonzero(listed[row])), 0)
            listed[row, np.flatnonzero(scores[row] == bounds[row])[:room]] = True
        at = np.flatnonzero(listed)
        starts = np.searchsorted(at, np.arange(rows + 1) * columns)
    counts = np.diff(starts)
    there = np.arange(max(int(counts.max()), n)) < counts[:, None]
    # One sort of short rows side by side; what is left after the end of a row comes last.
    falling = np.full(there.shape, np.inf, np.float32)
    falling[there] = -scores.ravel()[at]
    codes = np.full(there.shape, -1, np.int64)
    codes[there] = at % columns
    order = np.argsort(falling, axis=1, kind="stable")[:, :n]
    return np.take_along_axis(codes, order, axis=1)


def top_k_rows(scores: NDArray[np.float32], without: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """The same for one person: the films of the highest scores, best first, equal ones by row.

    Args:
        scores: Shape (n_films,); overwritten in the rows of ``without``.
        without: Rows to leave out, each at most once.
        n: How many; fewer where no more are left.
    """
    scores[without] = -np.inf
    count = min(n, len(scores) - len(without))
    if count <= 0:
        return np.empty(0, dtype=np.int64)
    rows = np.flatnonzero(scores >= _bounds(scores[None], count))
    return rows[np.lexsort((rows, -scores[rows]))][:count]


def _bounds(scores: NDArray[np.float32], n: int) -> NDArray[np.float32]:
    """For each row a number above -inf that ``n`` of its scores reach, if so many do, and few more.

    Of the largest scores of ``columns / 32`` groups the ``n`` largest are ``n`` scores: the smallest of them
    is such a number.
    """
    rows, columns = scores.shape
    groups = columns // _GROUP
    if groups > n:
        scores = scores[:, : groups * _GROUP].reshape(rows, _GROUP, groups).max(axis=1)
    place = scores.shape[1] - n
    bounds: NDArray[np.float32] = np.partition(scores, place, axis=1)[:, place]
    # -inf: nearly all is never listed, and all the others are few.
    return np.maximum(bounds, np.finfo(np.float32).min)
