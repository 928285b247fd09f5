"""The best of many scores, found without sorting them."""

import numpy as np
from numpy.typing import NDArray

_GROUP = 32  # scores of which one stands for all when the best are looked for
_MOST_ABOVE = 8


def best_of_each(scores: NDArray[np.float32], n: int) -> NDArray[np.int64] | None:
    """The ``n`` best columns of each row, best first, equal ones by column; None where sorting is as well.

    Of the largest scores of ``columns / 32`` groups the ``n`` largest are ``n`` scores: the smallest of them
    is a bound that at least as many scores reach, and few more.

    Args:
        scores: Shape (rows, columns), no NaN; -inf for what is never listed.
        n: Length of the lists.

    Returns:
        Shape (rows, n), or None: few columns, or a row with about as few to list.
    """
    rows, columns = scores.shape
    groups = columns // _GROUP
    if groups <= n:
        return None
    largest = scores[:, : groups * _GROUP].reshape(rows, _GROUP, groups).max(axis=1)
    bound = np.partition(largest, groups - n, axis=1)[:, groups - n]
    if np.isneginf(bound).any():
        return None
    listed = scores >= bound[:, None]
    for row in np.flatnonzero(np.count_nonzero(listed, axis=1) > _MOST_ABOVE * n):
        # Many equal scores: as many of them as the list has room for.
        listed[row] = scores[row] > bound[row]
        room = max(n - int(np.count_nonzero(listed[row])), 0)
        listed[row, np.flatnonzero(scores[row] == bound[row])[:room]] = True
    at = np.flatnonzero(listed)
    row_of, codes = np.divmod(at, columns)
    order = np.lexsort((codes, -scores.ravel()[at], row_of))
    starts = np.searchsorted(row_of, np.arange(rows))
    best: NDArray[np.int64] = codes[order[starts[:, None] + np.arange(n)]]
    return best
