"""How the arrays of large catalogs stand in a bundle: numbers of one byte, symmetric arrays by half.

What is learned of 200,000 films is far less precise than a float32: rows of numbers in 255 steps give the
same lists. Small catalogs are not packed: there is nothing to gain.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

STEPS = 127  # on each side of 0
SCALE = "_scale"
IN_BYTES = ("factors_", "deep_liked", "deep_other", "deep_out", "star_content")
SPREAD = "star_spread"
LINEAR, LINEAR_BALANCE, TRIANGLE = "linear", "linear_balance", "linear_triangle"
_ROWS_AT_ONCE = 16_384
_SIDE = 256  # of a block of a square, so that turning it stays in the cache


def packed(arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """The arrays of the default network as a bundle of a large catalog keeps them.

    Args:
        arrays: As `recommender.serving.network_scorer` names them; ``linear_balance`` as in
            `recommender.models.network_linear`.

    Returns:
        ``name`` int8, shape (n, c), and ``name_scale`` float16, shape (n,), for rows of numbers
        (``star_spread`` by its upper triangles); ``linear_triangle``, float16, in place of ``linear``; the
        others as they are.
    """
    kept: dict[str, NDArray[Any]] = {}
    for name, array in arrays.items():
        if name == SPREAD:
            upper = np.triu_indices(array.shape[1])
            kept[name], kept[name + SCALE] = in_bytes(array[:, upper[0], upper[1]])
        elif name.startswith(IN_BYTES) and array.ndim == 2:  # noqa: PLR2004 - not the bias of the deep branch
            kept[name], kept[name + SCALE] = in_bytes(array)
        elif name == LINEAR:
            kept[TRIANGLE] = _upper_triangle(array, arrays[LINEAR_BALANCE])
        else:
            kept[name] = array
    return kept


def unpacked(arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Arrays of a bundle as the network scores with them: all but those of which it only reads rows.

    ``star_spread`` and ``star_content`` stay packed, see `recommender.serving.star_scorer`.
    """
    whole = {name: array for name, array in arrays.items() if name != TRIANGLE}
    for name in arrays:
        if name + SCALE in arrays and not name.startswith("star_"):
            # Factors are only ever read in rows or converted once; the deep branch multiplies all films.
            kind = np.float16 if name.startswith("factors_") else np.float32
            whole[name] = _whole(arrays[name], whole.pop(name + SCALE), kind)
    if TRIANGLE in arrays:
        whole[LINEAR] = _square(arrays[TRIANGLE], arrays[LINEAR_BALANCE])
    return whole


class PackedRows:
    """Rows of a packed array, unpacked as they are read; indexed like the array itself."""

    def __init__(self, numbers: NDArray[np.int8], scale: NDArray[np.float16]) -> None:
        """``numbers``: shape (n, c); ``scale``: shape (n,), the largest number of each row."""
        self._numbers, self._scale = numbers, scale

    def __getitem__(self, rows: NDArray[np.integer] | slice) -> NDArray[np.float32]:
        steps = self._scale[rows].astype(np.float32) / STEPS
        return np.multiply(self._numbers[rows], steps[:, None], dtype=np.float32)


class PackedSymmetric(PackedRows):
    """The same of symmetric matrices, of which the upper triangles are kept: shape (rows, r, r)."""

    def __init__(self, numbers: NDArray[np.int8], scale: NDArray[np.float16]) -> None:
        """``numbers``: shape (n, r (r + 1) / 2); ``scale``: shape (n,)."""
        super().__init__(numbers, scale)
        rank = int(np.sqrt(2 * numbers.shape[1]))
        self._places = np.zeros((rank, rank), np.int64)
        self._places[np.triu_indices(rank)] = np.arange(numbers.shape[1])
        self._places = np.maximum(self._places, self._places.T)

    def __getitem__(self, rows: NDArray[np.integer] | slice) -> NDArray[np.float32]:
        return super().__getitem__(rows)[:, self._places]


def in_bytes(array: NDArray[np.floating[Any]]) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """Each row as steps of its largest number: shape (n, c), int8, and that number, shape (n,), float16."""
    largest = np.abs(array).max(axis=1, initial=0).astype(np.float16)
    scale = np.where(largest > 0, largest, 1).astype(np.float32)
    steps = np.rint(array / scale[:, None] * STEPS)
    return np.clip(steps, -STEPS, STEPS).astype(np.int8), largest


def _whole(
    numbers: NDArray[np.int8], scale: NDArray[np.float16], kind: type[np.floating[Any]]
) -> NDArray[Any]:
    rows = PackedRows(np.asarray(numbers), np.asarray(scale))
    array = np.empty(numbers.shape, kind)
    for start in range(0, len(array), _ROWS_AT_ONCE):
        part = slice(start, start + _ROWS_AT_ONCE)
        array[part] = rows[part]
    return array


def _upper_triangle(weights: NDArray[np.float32], balance: NDArray[np.float32]) -> NDArray[np.float16]:
    """The balanced weights above the diagonal, row by row, shape (m (m - 1) / 2,)."""
    above = [weights[row, row + 1 :] * balance[row + 1 :] / balance[row] for row in range(len(weights))]
    return np.concatenate(above).astype(np.float16)


def _square(triangle: NDArray[np.float16], balance: NDArray[np.float32]) -> NDArray[np.float16]:
    """The weights again, shape (m, m), float16, with a zero diagonal."""
    size, start = len(balance), 0
    square = np.zeros((size, size), np.float16)
    for row in range(size):
        end = start + size - row - 1
        square[row, row + 1 :] = triangle[start:end]
        start = end
    for first in range(0, size, _SIDE):
        rows = slice(first, first + _SIDE)
        square[first + _SIDE :, rows] = square[rows, first + _SIDE :].T
        square[rows, rows] += square[rows, rows].T.copy()
    for first in range(0, size, _SIDE):
        rows = slice(first, first + _SIDE)
        square[rows] = square[rows] * (balance[rows, None] / balance)
    return square
