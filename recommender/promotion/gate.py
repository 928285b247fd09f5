"""The rules by which a new bundle goes into service.

- The first bundle serves unless it ranks worse than popularity beyond noise; then popularity itself serves.
- A later one serves unless it is worse than the one in service beyond noise: in ranking, in predicted stars,
  or in the lists after people's first likes.
- A list of classics for everybody ranks well, the better the less is known of a person. So a bundle whose
  first lists are clearly more personal may lose 5 % of NDCG@10, and of first lists' NDCG beyond the top 100
  as large a part as it gains in personalisation, up to half: else the classics would never be got rid of.

Worse beyond noise: the 95 % paired bootstrap interval of the difference, over people whom no bundle was
trained on, lies on the wrong side of 0 altogether.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from recommender.bundle import current_version
from recommender.errors import BundleError
from recommender.evaluation.measures import MEASURES
from recommender.progress import Progress, no_progress
from recommender.promotion.comparison import Pair, compare_first_lists, compare_ranking, compare_stars
from recommender.promotion.in_service import InService

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from recommender.evaluation.measure import Answers
    from recommender.promotion.held_out import HeldOut

# Parts of NDCG@10, and of first lists' NDCG, that lists which are clearly more personal may lose.
TOLERATED_LOSS = 0.05
TOLERATED_LOSS_OF_FIRST_LISTS = 0.5
# Of personalisation: a fifth of a film of ten. Less is not felt, and two trainings differ by it.
FELT = 0.02
WORDS = {
    "ndcg_10": "ranking",
    "rmse": "predicted stars",
    "ndcg_10_beyond": "first lists beyond the best known films",
    "personalisation": "how personal first lists are",
}


class Code(StrEnum):
    """What the gate decided, for programs."""

    FIRST = "first"
    UNMEASURED = "unmeasured"
    NOT_WORSE = "not worse"
    MORE_PERSONAL = "more personal"
    WORSE = "worse"
    POPULARITY_INSTEAD = "popularity instead"


@dataclass(frozen=True)
class Decision:
    """What the gate says.

    Attributes:
        promoted: Whether the new bundle goes into service.
        reason: One sentence or two for people, with the old and the new figures.
        figures: The figures compared, and the ends of the intervals of their differences.
        code: Why; with `Code.POPULARITY_INSTEAD` a bundle of popularity has to go into service.
        worse: By name in `MEASURES`: in what the new bundle is worse beyond noise, where that keeps it out.
    """

    promoted: bool
    reason: str
    figures: dict[str, float] = field(default_factory=dict)
    code: Code = Code.UNMEASURED
    worse: tuple[str, ...] = ()

    @property
    def serves_new(self) -> bool:
        """Whether another bundle serves than before: the new one, or popularity's."""
        return self.promoted or self.code is Code.POPULARITY_INSTEAD


def decide(
    models_dir: Path,
    new: Answers,
    popularity: Answers,
    people: HeldOut,
    editions: pd.DataFrame,
    *,
    is_popularity: bool = False,
    progress: Progress = no_progress,
) -> Decision:
    """Compares a new model with the one in service on people neither was trained on.

    Args:
        models_dir: Where the bundles are.
        new: The new model.
        popularity: What a first bundle must not be worse than, fitted on the same ratings.
        people: Whom to ask about.
        editions: Of the new data, to match films.
        is_popularity: The new model is that itself.
        progress: Told of each group of people.
    """
    version = current_version(models_dir)
    if version is None:
        return against_popularity(new, popularity, people, is_popularity=is_popularity, progress=progress)
    try:
        old = InService.open(models_dir, version, people.split.test.film_ids, editions)
    except BundleError as error:
        first = against_popularity(new, popularity, people, is_popularity=is_popularity, progress=progress)
        reason = f"The bundle in service cannot be opened ({error}) {first.reason}"
        return Decision(first.promoted, reason, first.figures, first.code, first.worse)
    return against_old(new, old, people, progress=progress)


def against_popularity(
    new: Answers,
    popularity: Answers,
    people: HeldOut,
    *,
    is_popularity: bool = False,
    progress: Progress = no_progress,
) -> Decision:
    """A first bundle goes into service unless it ranks worse than what everybody likes beyond noise."""
    if not len(people.users):
        return Decision(True, "Promoted: the first bundle, and too few people to measure it on.")
    ranking, asked = compare_ranking(new, popularity, people, progress)
    pairs = {"ndcg_10": ranking}
    if ranking.high < 0:
        beyond, personal = compare_first_lists(new, popularity, people, progress)
        pairs |= {"ndcg_10_beyond": beyond, "personalisation": personal}
    return verdict_on_first(pairs, len(asked), is_popularity=is_popularity)


def against_old(new: Answers, old: Answers, people: HeldOut, *, progress: Progress = no_progress) -> Decision:
    """A new bundle goes into service unless it is worse than the old one beyond noise."""
    if not len(people.users):
        return Decision(True, "Promoted: too few people to compare it with the one in service.")
    ranking, asked = compare_ranking(new, old, people, progress)
    stars = compare_stars(new, old, people, asked)
    beyond, personal = compare_first_lists(new, old, people, progress)
    pairs = {"ndcg_10": ranking, "rmse": stars, "ndcg_10_beyond": beyond, "personalisation": personal}
    return verdict_on_new(pairs, len(asked))


def verdict_on_first(pairs: dict[str, Pair], people: int, *, is_popularity: bool = False) -> Decision:
    """The rule for a first bundle.

    Args:
        pairs: NDCG@10 beside popularity's and, where that is worse, personalisation of first lists.
        people: How many were asked.
        is_popularity: It is popularity itself.
    """
    figures, ranking = _figures(pairs, "popularity", people), pairs["ndcg_10"]
    said = f"NDCG@10 {ranking.new:.4f}, popularity {ranking.old:.4f}, on {people:,} people held out"
    if is_popularity or not _is_worse("ndcg_10", pairs):
        return Decision(True, f"Promoted, the first bundle: {said}.", figures, Code.FIRST)
    if _is_tolerated("ndcg_10", pairs):
        reason = f"Promoted, the first bundle: {said}; its first lists are clearly more personal."
        return Decision(True, reason, figures, Code.MORE_PERSONAL)
    reason = f"Kept out of service: it ranks worse than popularity beyond noise ({said}). Popularity serves."
    return Decision(False, reason, figures, Code.POPULARITY_INSTEAD, ("ndcg_10",))


def verdict_on_new(pairs: dict[str, Pair], people: int) -> Decision:
    """The rule for a bundle that would take the place of another.

    Args:
        pairs: NDCG@10, RMSE, and of first lists NDCG beyond the top 100 and personalisation.
        people: How many were asked.
    """
    figures = _figures(pairs, "old", people)
    worse = [name for name in pairs if _is_worse(name, pairs)]
    kept_out = tuple(name for name in worse if not _is_tolerated(name, pairs))
    said = ", ".join(
        f"{MEASURES[name].label} {pair.old:.4f} -> {pair.new:.4f}"
        for name, pair in pairs.items()
        if np.isfinite(pair.new)
    )
    said += f", on {people:,} people held out"
    if kept_out:
        what = " and ".join(WORDS[name] for name in kept_out)
        reason = f"Kept the one in service: {what} got worse beyond noise ({said})."
        return Decision(False, reason, figures, Code.WORSE, kept_out)
    if worse:
        reason = f"Promoted: its first lists are clearly more personal, which makes up for the loss ({said})."
        return Decision(True, reason, figures, Code.MORE_PERSONAL)
    return Decision(True, f"Promoted: {said}, not worse beyond noise.", figures, Code.NOT_WORSE)


def _is_worse(name: str, pairs: dict[str, Pair]) -> bool:
    """Whether the interval lies on the wrong side altogether; where a figure is unknown it does not."""
    pair = pairs[name]
    if name == "personalisation":
        return pair.high < -FELT
    return pair.low > 0 if MEASURES[name].best == "lowest" else pair.high < 0


def _is_tolerated(name: str, pairs: dict[str, Pair]) -> bool:
    """Whether lists that are clearly more personal make up for a loss of NDCG."""
    personal = pairs["personalisation"]
    if name == "ndcg_10":
        tolerated = TOLERATED_LOSS
    elif name == "ndcg_10_beyond":
        tolerated = min(personal.new - personal.old, TOLERATED_LOSS_OF_FIRST_LISTS)
    else:
        return False
    return personal.low > FELT and pairs[name].new >= (1 - tolerated) * pairs[name].old


def _figures(pairs: dict[str, Pair], other: str, people: int) -> dict[str, float]:
    """For programs; what cannot be known is left out."""
    figures = {"people": float(people)}
    for name, pair in pairs.items():
        figures |= {
            f"new_{name}": pair.new,
            f"{other}_{name}": pair.old,
            f"{name}_difference_low": pair.low,
            f"{name}_difference_high": pair.high,
        }
    return {name: value for name, value in figures.items() if np.isfinite(value)}
