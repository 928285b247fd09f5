"""Fold-in: least-squares factors of many people (or films), given those of films (or people)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

VALUES_AT_ONCE = 1 << 20
ROWS_AT_ONCE = 1 << 18
LENGTH_RATIO = 1.25


class FoldIn:
    """Weighted ridge regression of rows on the factors of their entries, with a background weight on others.

    Rows of similar length are solved together. The factors are rotated so that the background's Gram matrix
    is diagonal; then a row with fewer entries than factors needs only a system of its own size (the Woodbury
    identity).
    """

    def __init__(
        self,
        others: NDArray[np.floating],
        background: float,
        ridge: float,
        exponent: float,
        values_at_once: int = VALUES_AT_ONCE,
    ) -> None:
        """Rotates the factors.

        Args:
            others: Factors of the entries, shape (n, d).
            background: See `recommender.models.ials.AlsPenalty`.
            ridge: See there.
            exponent: See there.
            values_at_once: Size of the arrays of rows that are solved together; bounds memory.
        """
        precision = others.dtype
        strengths, exact_axes = np.linalg.eigh((others.T @ others).astype(np.float64))
        self._axes = exact_axes.astype(precision)
        self._turned = others @ self._axes
        self._background = (background * np.maximum(strengths, 0)).astype(precision)
        self._background_weight = background * len(others)
        self._ridge, self._exponent = ridge, exponent
        self._values_at_once = values_at_once

    def rows(
        self, indptr: NDArray[np.integer], columns: NDArray[np.integer], weights: NDArray[np.floating]
    ) -> NDArray[np.floating]:
        """Factors of rows in compressed sparse row layout, shape (rows, d); 0 for empty rows.

        Args:
            indptr: Shape (rows + 1,); row i has the entries ``indptr[i]`` to ``indptr[i + 1]``.
            columns: Column of each entry, shape (entries,).
            weights: Weight of each entry, at least 0, shape (entries,).
        """
        precision, factors = self._turned.dtype, self._turned.shape[1]
        lengths = np.diff(indptr)
        row_of = np.repeat(np.arange(len(lengths)), lengths)
        totals = np.bincount(row_of, weights.astype(np.float64), len(lengths))
        ridges = (self._ridge * (totals + self._background_weight) ** self._exponent).astype(precision)
        solved = np.zeros((len(lengths), factors), precision)
        for rows, width in _similar_rows(lengths, factors, self._values_at_once):
            at = np.minimum(indptr[rows, None] + np.arange(width), len(weights) - 1)
            there = np.arange(width) < lengths[rows, None]
            root = np.sqrt(np.where(there, weights[at], 0).astype(precision))
            near = self._turned[columns[at]] * root[:, :, None]
            ridge_terms = self._background + ridges[rows, None]
            if width < factors:
                scaled = near / ridge_terms[:, None, :]
                systems = scaled @ near.transpose(0, 2, 1) + np.eye(width, dtype=precision)
                solution = np.linalg.solve(systems, root[:, :, None])
                solved[rows] = (scaled * solution).sum(axis=1)
            else:
                systems = near.transpose(0, 2, 1) @ near
                systems[:, np.arange(factors), np.arange(factors)] += ridge_terms
                pulls = near.transpose(0, 2, 1) @ root[:, :, None]
                solved[rows] = np.linalg.solve(systems, pulls)[:, :, 0]
        # A part at a time, to avoid a second copy of millions of rows.
        for start in range(0, len(solved), ROWS_AT_ONCE):
            part = slice(start, start + ROWS_AT_ONCE)
            solved[part] = solved[part] @ self._axes.T
        return solved


def _similar_rows(
    lengths: NDArray[np.integer], factors: int, values_at_once: int
) -> Iterator[tuple[NDArray[np.int64], int]]:
    """Groups of rows of similar length, none empty, with the longest; each within ``values_at_once``."""
    order = np.argsort(lengths, kind="stable")
    at = int(np.searchsorted(lengths[order], 1))
    ascending = lengths[order]
    while at < len(order):
        longest = int(ascending[at] * LENGTH_RATIO)
        end = int(np.searchsorted(ascending, longest, side="right"))
        values = longest * factors + min(longest, factors) ** 2
        end = min(end, at + max(values_at_once // values, 1))
        yield order[at:end], int(ascending[end - 1])
        at = end
