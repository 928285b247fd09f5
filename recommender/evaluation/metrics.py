"""Measures of ranked lists and predicted stars, for all people at once.

A new measure is a function here, a field of `recommender.evaluation.measure.Ranking` that holds its figures,
and a line in `recommender.evaluation.measures` that names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.ratings.top_k import top_k_of_each

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse


SCORES_AT_ONCE = 4_000_000  # ranking takes several times the memory of the scores


def top_films(scores: NDArray[np.float32], known: sparse.csr_array, n: int) -> NDArray[np.int64]:
    """The ``n`` films with the highest scores for each person, best first, without those they rated.

    Args:
        scores: Shape (people, n_films), float32; NaN ranks last. Changed in place.
        known: Rated films of each person, which are left out, shape (people, n_films), sparse.
        n: Length of the lists, at most the number of films.

    Returns:
        Film codes, shape (people, n), int64; -1 where a person has no film left.
    """
    at_once = max(SCORES_AT_ONCE // max(scores.shape[1], 1), 1)
    parts = [
        _top_films(scores[start : start + at_once], known[start : start + at_once], n)
        for start in range(0, len(scores), at_once)
    ]
    return np.concatenate(parts) if parts else np.zeros((0, min(n, scores.shape[1])), np.int64)


def hits(lists: NDArray[np.int64], relevant: sparse.csr_array) -> NDArray[np.float64]:
    """1 where a listed film is relevant to the person, else 0, shape (people, n)."""
    people, n = lists.shape
    rows = np.repeat(np.arange(people), n)
    flat = lists.ravel()
    found = _entries(relevant, rows, np.maximum(flat, 0)) != 0
    there: NDArray[np.float64] = (found & (flat >= 0)).astype(np.float64).reshape(people, n)
    return there


def ndcg(found: NDArray[np.float64], n_relevant: NDArray[np.int64], k: int = 10) -> NDArray[np.float64]:
    """Normalised discounted cumulative gain at ``k`` with binary relevance (Järvelin and Kekäläinen, 2002).

    Args:
        found: Output of :func:`hits`, shape (people, at least k).
        n_relevant: Relevant films of each person, shape (people,), at least 1.
        k: Length of the list; the ideal list holds min(k, n_relevant) hits.

    Returns:
        Shape (people,), 0 to 1.
    """
    discount = 1 / np.log2(np.arange(2, k + 2))
    ideal = np.cumsum(discount)[np.minimum(n_relevant, k) - 1]
    at_k = found[:, :k]
    gains: NDArray[np.float64] = at_k @ discount[: at_k.shape[1]] / ideal
    return gains


def recall(found: NDArray[np.float64], n_relevant: NDArray[np.int64], k: int = 50) -> NDArray[np.float64]:
    """Share of a person's relevant films among the first ``k``, shape (people,), 0 to 1."""
    share: NDArray[np.float64] = found[:, :k].sum(axis=1) / n_relevant
    return share


def reciprocal_rank(found: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 / rank of the first relevant film, 0 without one, shape (people,); its mean is MRR."""
    first = found.argmax(axis=1)
    return np.where(found.any(axis=1), 1 / (first + 1), 0.0)


def coverage(lists: NDArray[np.int64], n_films: int) -> float:
    """Share of the catalog that is in at least one list (Ge et al., 2010)."""
    return len(np.unique(lists[lists >= 0])) / max(n_films, 1)


def novelty(lists: NDArray[np.int64], film_counts: NDArray[np.int64], n_people: int) -> NDArray[np.float64]:
    """Mean self-information of a list, in bits (Zhou et al., 2010): -log2 of the share who rated a film.

    Args:
        lists: Film codes, shape (people, n); -1 is padding.
        film_counts: Number of training ratings of each film, shape (n_films,).
        n_people: Number of people in training.
    """
    share = np.maximum(film_counts, 1) / max(n_people, 1)
    bits = np.where(lists >= 0, -np.log2(np.minimum(share, 1))[np.maximum(lists, 0)], np.nan)
    return _mean_of_rows(bits)


def intra_list_diversity(lists: NDArray[np.int64], seen: sparse.csr_array) -> NDArray[np.float64]:
    """Mean of 1 - cosine similarity over the pairs of films of a list (Ziegler et al., 2005).

    Args:
        lists: Film codes, shape (people, n).
        seen: Training ratings as ones, shape (n_users, n_films), sparse; a column is a film's vector.

    Returns:
        Shape (people,); NaN for lists of fewer than two films.
    """
    # Lists overlap: each pair of listed films is counted once for all lists.
    listed = np.unique(lists[lists >= 0])
    vectors = seen.tocsc()[:, listed].tocsr()
    norms = np.sqrt(np.maximum(np.bincount(vectors.indices, minlength=len(listed)), 1))
    together = (vectors.T @ vectors).tocsr()
    at = np.searchsorted(listed, np.maximum(lists, listed[0] if len(listed) else 0))
    there = lists >= 0
    total = np.zeros(len(lists))
    for one in range(lists.shape[1]):
        for other in range(one):
            both = there[:, one] & there[:, other]
            left, right = at[both, one], at[both, other]
            shared = _entries(together, left, right)
            total[both] += 2 * shared / (norms[left] * norms[right])
    lengths = there.sum(axis=1)
    pairs = lengths * (lengths - 1)
    return np.where(pairs > 0, np.maximum(1 - total / np.maximum(pairs, 1), 0), np.nan)


@dataclass(frozen=True)
class StarsFigures:
    """Errors of predicted stars.

    Attributes:
        rmse: Root mean squared error, in stars.
        mae: Mean absolute error, in stars.
        calibration: Expected calibration error: mean distance, in stars, of the mean prediction and the mean
            rating, over ten equally filled bins of predictions.
        answered: Share of ratings with a prediction; the others are left out above.
    """

    rmse: float
    mae: float
    calibration: float
    answered: float


def stars_figures(predicted: NDArray[np.float32], given: NDArray[np.float32]) -> StarsFigures:
    """RMSE, MAE and calibration of predictions; NaN stands for no prediction."""
    answered = ~np.isnan(predicted)
    if not answered.any():
        return StarsFigures(np.nan, np.nan, np.nan, 0.0)
    error = predicted[answered].astype(np.float64) - given[answered]
    return StarsFigures(
        rmse=float(np.sqrt(np.mean(error**2))),
        mae=float(np.mean(np.abs(error))),
        calibration=_calibration_error(predicted[answered], given[answered]),
        answered=float(answered.mean()),
    )


def calibration_curve(
    predicted: NDArray[np.float32], given: NDArray[np.float32], bins: int = 10
) -> list[tuple[float, float, int]]:
    """Mean prediction, mean rating and size of each of ``bins`` equally filled bins of predictions."""
    answered = np.flatnonzero(~np.isnan(predicted))
    order = answered[np.argsort(predicted[answered], kind="stable")]
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return [(float(predicted[part].mean()), float(given[part].mean()), len(part)) for part in parts]


def _calibration_error(predicted: NDArray[np.float32], given: NDArray[np.float32]) -> float:
    curve = calibration_curve(predicted, given)
    total = sum(size for _, _, size in curve)
    return sum(abs(said - was) * size for said, was, size in curve) / total


def _top_films(scores: NDArray[np.float32], known: sparse.csr_array, n: int) -> NDArray[np.int64]:
    rows = np.repeat(np.arange(scores.shape[0]), np.diff(known.indptr))
    if np.isnan(scores.max(initial=-np.inf)):
        np.copyto(scores, -np.inf, where=np.isnan(scores))
    scores[rows, known.indices] = -np.inf
    return top_k_of_each(scores, n)


def _entries(
    matrix: sparse.csr_array, rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> NDArray[np.float64]:
    """The entries at some places, shape (places,). Asked for none, scipy answers with a sparse array."""
    if not len(rows):
        return np.zeros(0)
    entries: NDArray[np.float64] = np.asarray(matrix[rows, columns], np.float64).ravel()
    return entries


def _mean_of_rows(values: NDArray[np.float64]) -> NDArray[np.float64]:
    there = ~np.isnan(values)
    total = np.where(there, values, 0).sum(axis=1)
    return np.where(there.any(axis=1), total / np.maximum(there.sum(axis=1), 1), np.nan)
