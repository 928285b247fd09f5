"""Finds how much each branch counts, on ratings that none of them has seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.metrics import hits, top_films
from recommender.models.network_candidates import LIST, quality_of_lists

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.models.network_candidates import Candidates
    from recommender.progress import Progress
    from recommender.ratings.histories import Histories

# Where the search starts: a blend that is good on most data. Validation people are few, so that differences
# within a percent are noise: a step away from it has to earn more than NOISE.
START = {"deep": 0.4, "linear": 0.4, "factors 0": 0.2, "factors 1": 0.3, "alike": 0.1, "taste": 0.1}
STEPS = (0.0, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0)
# Branches nearly alike are sharper against each other, and those of popularity may be too much already.
BELOW_ZERO = (-0.1, -0.2, -0.3, -0.5)
MAY_BE_BELOW_ZERO = ("factors 0", "factors 2", "popularity")
NOISE = 0.002
ROUNDS = 2
DRAWS = 3
SHARE_DRAWN = 0.6


def ranking_quality(
    scores: NDArray[np.float32],
    given: Histories,
    wanted: Histories,
    films: NDArray[np.int64] | None = None,
) -> float:
    """`Candidates.quality` of scores over the whole catalog, or over some films of it.

    Args:
        scores: Shape (people, n_films); changed in place.
        given: What the people rated.
        wanted: What is relevant to them beside it, at least one film each.
        films: What the columns of ``scores`` are, where these are not all films; the others are not listed.
    """
    seen, asked = given.seen, wanted.seen
    if films is not None:
        seen, asked = seen[:, films], asked[:, films]
    return quality_of_lists(hits(top_films(scores, seen, LIST), asked), wanted.lengths)


def find_blend(people: Candidates, progress: Progress, seed: int) -> tuple[dict[str, float], float]:
    """Weights of the branches: the mean of those found on several draws of the people.

    Very different weights rank the same people nearly as well; their mean depends less on who was asked
    (bagging: Breiman, Machine Learning 1996).

    Args:
        people: What each branch says of validation people's candidates.
        progress: Told of each trial.
        seed: For the draws.

    Returns:
        A weight for each branch, in standard deviations of its scores, and the quality of the blend.
    """
    random, found = np.random.default_rng(seed), []
    for draw in range(DRAWS):
        size = max(int(SHARE_DRAWN * len(people.lengths)), 1)
        rows = np.sort(random.choice(len(people.lengths), size, replace=False))
        weights = _search(people.take(rows), progress, draw)
        total = sum(abs(weight) for weight in weights.values())
        found.append({name: weight / total for name, weight in weights.items()})
    mean = {name: float(np.mean([one[name] for one in found])) for name in people.scores}
    return mean, people.quality(people.blended(mean))


def _search(people: Candidates, progress: Progress, draw: int) -> dict[str, float]:
    """Coordinate search from `START` or the best single branch."""
    branches, quality = people.scores, people.quality
    alone = {name: quality(scores) for name, scores in branches.items()}
    order = sorted(branches, key=lambda name: -alone[name])
    weights = {name: START.get(name, 0.0) for name in branches}
    total = people.blended(weights)
    best = quality(total)
    if alone[order[0]] > best:
        weights, best = dict.fromkeys(branches, 0.0) | {order[0]: 1.0}, alone[order[0]]
        total = branches[order[0]].copy()
    trials = ROUNDS * len(order)
    tried_with: dict[str, dict[str, float]] = {}
    for trial in range(trials):
        name = order[trial % len(order)]
        progress("balancing the branches", draw * trials + trial + 1, DRAWS * trials)
        if tried_with.get(name) == weights:
            continue  # nothing has changed since its last turn
        steps = STEPS + (BELOW_ZERO if name in MAY_BE_BELOW_ZERO else ())
        others = total - np.float32(weights[name]) * branches[name]
        tried = {
            step: quality(others + np.float32(step) * branches[name])
            for step in steps
            if step != weights[name]
        }
        step = max(tried, key=lambda one: tried[one])
        if tried[step] > best * (1 + NOISE):
            weights, best = weights | {name: step}, tried[step]
            total = others + np.float32(step) * branches[name]
        tried_with[name] = weights
    return weights
