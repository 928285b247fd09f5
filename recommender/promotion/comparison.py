"""Comparison of a new model with an old one, on the same people."""

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
    """One measure of two models; NaN where it is unknown.

    Attributes:
        new: Figure of the new model.
        old: Figure of the old one.
        low: Lower end of the 95 % paired bootstrap interval of new - old.
        high: Upper end of the interval.
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

    The number of people is doubled until the interval excludes 0 or all people are in. The intervals are wide
    enough to hold for all looks together with 95 % (Bonferroni).

    Returns:
        The figures, and the codes of the people.
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
    """RMSE of both on the newest ratings of ``users`` that both predict."""
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
    """Lists after people's first likes, each person's figures averaged over the numbers of likes.

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
    """Comparison of each person's means over the numbers of likes at which both models have a figure."""
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
