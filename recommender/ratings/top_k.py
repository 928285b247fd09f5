"""Top-k: the highest of many scores, found without sorting all of them."""

import numpy as np
from numpy.typing import NDArray


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
    least = np.partition(scores, columns - n, axis=1)[:, columns - n, None]
    listed = scores >= least
    for row in np.flatnonzero(np.count_nonzero(listed, axis=1) > n):
        # Equal scores: the list takes the first of them, as many as it has room for.
        ties = np.flatnonzero(scores[row] == least[row])
        listed[row, ties[n - np.count_nonzero(listed[row]) :]] = False
    codes = np.flatnonzero(listed).reshape(rows, n) % columns
    values = np.take_along_axis(scores, codes, axis=1)
    codes[values == -np.inf] = -1
    order = np.argsort(-values, axis=1, kind="stable")
    return np.take_along_axis(codes, order, axis=1)


def top_k_rows(scores: NDArray[np.float32], without: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """Rows of the ``n`` highest scores of one person, highest first, ties by row.

    Args:
        scores: Shape (n_films,); overwritten in the rows of ``without``.
        without: Rows that are left out, without repeats.
        n: Length of the list; it is shorter where fewer rows are left.
    """
    scores[without] = -np.inf
    rows: NDArray[np.int64] = top_k_of_each(scores[None], n)[0]
    return rows[rows >= 0]
