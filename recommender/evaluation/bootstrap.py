"""Bootstrap intervals of means over people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

DRAWS = 2000


def interval(values: NDArray[np.float64], *, seed: int = 42, level: float = 0.95) -> tuple[float, float]:
    """Percentile bootstrap interval of the mean (Efron and Tibshirani, 1993, chapter 13).

    Args:
        values: One figure for each person, or one difference for a paired comparison, shape (people,). NaN is
            left out.
        seed: Seed of the draws.
        level: Confidence level, 0 to 1.

    Returns:
        Lower and upper end; both NaN without values.
    """
    return ratio_interval(values, np.ones(len(values)), seed=seed, level=level)


def ratio_interval(
    totals: NDArray[np.float64], weights: NDArray[np.float64], *, seed: int = 42, level: float = 0.95
) -> tuple[float, float]:
    """Percentile bootstrap interval of sum(totals) / sum(weights), such as a mean over ratings."""
    there = ~np.isnan(totals)
    totals, weights = totals[there], weights[there]
    if not len(totals):
        return np.nan, np.nan
    draws = _draws(len(totals), seed)
    ratios = (draws @ totals) / np.maximum(draws @ weights, 1e-12)
    low, high = np.quantile(ratios, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def rmse_difference_interval(
    new: NDArray[np.float64], old: NDArray[np.float64], counts: NDArray[np.float64], *, seed: int = 42
) -> tuple[float, float]:
    """95 % paired bootstrap interval of RMSE(new) - RMSE(old), over people.

    Args:
        new: Sum of squared errors of the new model for each person, shape (people,).
        old: The same of the old model, for the same ratings.
        counts: Number of ratings of each person, shape (people,).
        seed: Seed of the draws.
    """
    if not counts.sum():
        return np.nan, np.nan
    draws = _draws(len(counts), seed)
    total = np.maximum(draws @ counts, 1e-12)
    difference = np.sqrt(draws @ new / total) - np.sqrt(draws @ old / total)
    low, high = np.quantile(difference, [0.025, 0.975])
    return float(low), float(high)


def _draws(people: int, seed: int) -> NDArray[np.float64]:
    """Number of times each person is in each draw, shape (DRAWS, people)."""
    random = np.random.default_rng(seed)
    return random.multinomial(people, np.full(people, 1 / people), size=DRAWS).astype(np.float64)
