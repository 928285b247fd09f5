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

# Where the search starts: a blend that is good on most data. Validation people are few, so that differences
# within a percent are noise: a step away from it has to earn more than NOISE.
START = {"deep": 0.5, "linear": 0.3, "factors": 0.2}
STEPS = (0.0, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0)
NOISE = 0.005
ROUNDS = 2


def ranking_quality(scores: NDArray[np.float32], given: Histories, wanted: Histories) -> float:
    """What the blend is chosen by: the top of the list first, the length of it a little.

    Args:
        scores: Shape (people, n_films); changed in place.
        given: What the people rated.
        wanted: What is relevant to them beside it, at least one film each.

    Returns:
        Mean NDCG@10 + NDCG@50 / 2 + Recall@50 / 4: the longer measures are less noisy.
    """
    found = hits(top_films(scores, given.seen, 50), wanted.seen)
    figures = ndcg(found, wanted.lengths, 10) + ndcg(found, wanted.lengths, 50) / 2
    return float(figures.mean() + recall(found, wanted.lengths, 50).mean() / 4)


def scales_of(branches: Mapping[str, NDArray[np.float32]]) -> dict[str, float]:
    """What brings the scores of each branch to a standard deviation of 1."""
    return {name: 1 / max(float(scores.std()), 1e-9) for name, scores in branches.items()}


def find_blend(
    branches: Mapping[str, NDArray[np.float32]], given: Histories, wanted: Histories, progress: Progress
) -> tuple[dict[str, float], float]:
    """Weights of the branches, by coordinate search from `START` or the best single one.

    Weights are found for standardised scores: a branch fitted on more ratings has scores of another size.

    Args:
        branches: Scores of each branch, shape (people, n_films), on whatever scale.
        given: What the people rated.
        wanted: What is relevant to them beside it, at least one film each.
        progress: Told of each trial.

    Returns:
        A weight for each branch, in standard deviations of its scores, and the quality of the blend.
    """
    scales = scales_of(branches)

    def quality(weights: Mapping[str, float]) -> float:
        total = np.zeros_like(next(iter(branches.values())))
        for name, weight in weights.items():
            if weight:
                total += np.float32(weight * scales[name]) * branches[name]
        return ranking_quality(total, given, wanted)

    weights, best = _coordinate_search(list(branches), quality, progress)
    return weights, best


def _coordinate_search(
    names: list[str], quality: Callable[[Mapping[str, float]], float], progress: Progress
) -> tuple[dict[str, float], float]:
    alone = {name: quality({name: 1.0}) for name in names}
    order = sorted(names, key=lambda name: -alone[name])
    weights = dict.fromkeys(names, 0.0) | {name: START[name] for name in names if name in START}
    best = quality(weights)
    if alone[order[0]] > best:
        weights, best = dict.fromkeys(names, 0.0) | {order[0]: 1.0}, alone[order[0]]
    trials = ROUNDS * len(order)
    for trial in range(trials):
        name = order[trial % len(order)]
        tried = {step: quality(weights | {name: step}) for step in STEPS if step != weights[name]}
        step = max(tried, key=lambda one: tried[one])
        if tried[step] > best * (1 + NOISE):
            weights, best = weights | {name: step}, tried[step]
        progress("balancing the branches", trial + 1, trials)
    return weights, best
