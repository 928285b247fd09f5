"""How far a new model is ahead of another one, on the same people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.bootstrap import interval, rmse_difference_interval
from recommender.evaluation.measure import Answers, measure_stars
from recommender.evaluation.personal_lists import PersonalFigures, influence, measure_lists
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.promotion.held_out import HeldOut

LEVEL = 0.95


@dataclass(frozen=True)
class Pair:
    """A measure of two models.

    Attributes:
        new: Of the new model; NaN where it cannot be known, as everything else here.
        old: Of the other.
        low: Lower end of the 95 % interval of new - old, people drawn again, the same for both.
        high: Upper end.
    """

    new: float
    old: float
    low: float
    high: float


UNKNOWN = Pair(np.nan, np.nan, np.nan, np.nan)


def compare_ranking(
    new: Answers, old: Answers, people: HeldOut, progress: Progress = no_progress
) -> tuple[Pair, NDArray[np.int64]]:
    """NDCG@10 of both, on as many people as it takes to tell them apart.

    After each look at the figures twice as many people are asked, until the interval leaves 0 or all were
    asked. To look several times is to have several chances of being wrong: the intervals are as much wider as
    keeps 95 % over all looks (Bonferroni).

    Returns:
        The figures, and the codes of the people asked.
    """
    level = 1 - (1 - LEVEL) / len(people.looks)
    ours, theirs = np.zeros(0), np.zeros(0)
    pair, asked = UNKNOWN, 0
    for until in people.looks:
        users = people.users[asked:until]
        asked = until
        if len(users):
            given, wanted = people.given(users), people.asked(users)
            more, others = (
                measure_lists(model.score, given, wanted, people.films).ndcg_10 for model in (new, old)
            )
            ours, theirs = np.concatenate([ours, more]), np.concatenate([theirs, others])
            pair = Pair(float(ours.mean()), float(theirs.mean()), *interval(ours - theirs, level=level))
        if pair.low > 0 or pair.high < 0:
            break
        progress("comparing lists", until, people.looks[-1])
    progress("comparing lists", 1, 1)
    return pair, people.users[:asked]


def compare_stars(new: Answers, old: Answers, people: HeldOut, users: NDArray[np.int64]) -> Pair:
    """RMSE of both on the newest ratings of ``users`` for which both predict stars."""
    split = people.stars_of(users)
    ours, theirs = measure_stars(new, split), measure_stars(old, split)
    both = ~np.isnan(ours.predicted) & ~np.isnan(theirs.predicted)
    if not both.any():
        return UNKNOWN
    _, rows = np.unique(ours.users[both], return_inverse=True)
    given = ours.given[both].astype(np.float64)
    new_errors = np.bincount(rows, (ours.predicted[both] - given) ** 2).astype(np.float64)
    old_errors = np.bincount(rows, (theirs.predicted[both] - given) ** 2).astype(np.float64)
    counts = np.bincount(rows).astype(np.float64)
    return Pair(
        float(np.sqrt(new_errors.sum() / counts.sum())),
        float(np.sqrt(old_errors.sum() / counts.sum())),
        *rmse_difference_interval(new_errors, old_errors, counts),
    )


def compare_first_lists(
    new: Answers, old: Answers, people: HeldOut, progress: Progress = no_progress
) -> tuple[Pair, Pair]:
    """Lists after people's first likes, each person's figures averaged over the numbers of likes told.

    Returns:
        NDCG@10 beyond the 100 most rated films, and personalisation.
    """
    lists: list[tuple[PersonalFigures, PersonalFigures]] = []
    for done, (likes, told) in enumerate(people.told.items(), start=1):
        ours, theirs = (
            measure_lists(model.score, told, people.wanted[likes], people.films) for model in (new, old)
        )
        lists.append((ours, theirs))
        progress("comparing first lists", done, len(people.told))
    of = [told.users for told in people.told.values()]
    beyond = _over_likes([(ours.ndcg_10_beyond, theirs.ndcg_10_beyond) for ours, theirs in lists], of)
    apart = [(influence(ours.apart), influence(theirs.apart)) for ours, theirs in lists]
    return beyond, _over_likes(apart, of)


def _over_likes(
    pairs: list[tuple[NDArray[np.float64], NDArray[np.float64]]], of: list[NDArray[np.int64]]
) -> Pair:
    """Each person's mean over the numbers of likes at which both models have a figure for them."""
    if not pairs:
        return UNKNOWN
    users = np.concatenate(of)
    ours, theirs = (np.concatenate([pair[at] for pair in pairs]) for at in (0, 1))
    both = ~np.isnan(ours) & ~np.isnan(theirs)
    if not both.any():
        return UNKNOWN
    _, rows = np.unique(users[both], return_inverse=True)
    times = np.bincount(rows)
    ours, theirs = (np.bincount(rows, values[both]) / times for values in (ours, theirs))
    return Pair(float(ours.mean()), float(theirs.mean()), *interval(ours - theirs))
