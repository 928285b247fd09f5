"""Finds how much each branch counts, on ratings that none of them has seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.metrics import hits, ndcg, recall, top_films

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from recommender.models.interactions import Histories
    from recommender.progress import Progress

STEPS = (0.0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0, 1.5, 2.0)
ROUNDS = 2


def ranking_quality(scores: NDArray[np.float32], given: Histories, wanted: Histories) -> float:
    """What the blend is chosen by: the top of the list first, the length of it a little.

    Args:
        scores: Shape (people, n_films); changed in place.
        given: What the people rated.
        wanted: What is relevant to them beside it, at least one film each.

    Returns:
        Mean NDCG@10 + a quarter of mean Recall@50.
    """
    found = hits(top_films(scores, given.seen, 50), wanted.seen)
    return float(ndcg(found, wanted.lengths, 10).mean() + recall(found, wanted.lengths, 50).mean() / 4)


def find_blend(
    branches: Mapping[str, NDArray[np.float32]], given: Histories, wanted: Histories, progress: Progress
) -> tuple[dict[str, float], float]:
    """Weights of the branches, by coordinate search from the best single one.

    Args:
        branches: Scores of each branch, shape (people, n_films), on whatever scale.
        given: What the people rated.
        wanted: What is relevant to them beside it, at least one film each.
        progress: Told of each trial.

    Returns:
        A weight for each branch, to multiply its scores with, and the quality of the blend.
    """
    scales = {name: 1 / max(float(scores.std()), 1e-9) for name, scores in branches.items()}

    def quality(weights: Mapping[str, float]) -> float:
        total = np.zeros_like(next(iter(branches.values())))
        for name, weight in weights.items():
            if weight:
                total += np.float32(weight * scales[name]) * branches[name]
        return ranking_quality(total, given, wanted)

    weights, best = _coordinate_search(list(branches), quality, progress)
    return {name: weight * scales[name] for name, weight in weights.items()}, best


def _coordinate_search(
    names: list[str], quality: Callable[[Mapping[str, float]], float], progress: Progress
) -> tuple[dict[str, float], float]:
    alone = {name: quality({name: 1.0}) for name in names}
    first = max(names, key=lambda name: alone[name])
    weights = dict.fromkeys(names, 0.0) | {first: 1.0}
    best = alone[first]
    others = sorted((name for name in names if name != first), key=lambda name: -alone[name])
    trials = ROUNDS * len(others)
    for trial in range(trials):
        name = others[trial % len(others)]
        before = best
        for step in STEPS:
            tried = quality(weights | {name: step}) if step != weights[name] else before
            if tried > best:
                best, weights = tried, weights | {name: step}
        progress("balancing the branches", trial + 1, trials)
    return weights, best
