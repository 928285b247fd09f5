"""The best of many scores, found without sorting them."""

import numpy as np
from numpy.typing import NDArray

_GROUP = 32  # scores of which one stands for all when the best are looked for
_MOST_ABOVE = 8


def best_of_each(scores: NDArray[np.float32], n: int) -> NDArray[np.int64] | None:
    """The ``n`` best columns of each row, best first, equal ones by column; None where that needs sorting.

    Of the largest scores of ``columns / 32`` groups the ``n`` largest are ``n`` scores: the smallest of them
    is a bound that at least as many scores reach, and few more, unless many are equal.

    Args:
        scores: Shape (rows, columns), no NaN; -inf for what is never listed.
        n: Length of the lists.

    Returns:
        Shape (rows, n), or None: few columns, many equal scores, or a row with fewer than ``n`` to list.
    """
    rows, columns = scores.shape
    groups = columns // _GROUP
    if groups <= n:
        return None
    largest = scores[:, : groups * _GROUP].reshape(rows, _GROUP, groups).max(axis=1)
    bound = np.partition(largest, groups - n, axis=1)[:, groups - n]
    if np.isneginf(bound).any():
        return None
    at = np.flatnonzero(scores >= bound[:, None])
    if len(at) > _MOST_ABOVE * n * rows:
        return None
    row_of, codes = np.divmod(at, columns)
    order = np.lexsort((codes, -scores.ravel()[at], row_of))
    starts = np.searchsorted(row_of, np.arange(rows))
    best: NDArray[np.int64] = codes[order[starts[:, None] + np.arange(n)]]
    return best
