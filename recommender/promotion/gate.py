"""The promotion gate: the rules by which a new bundle goes into service.

- A first bundle goes into service unless it ranks worse than popularity; then popularity does.
- A later bundle goes into service unless it is worse than the one in service: in ranking, in predicted stars,
  or in lists after people's first likes.
- A bundle whose first lists are clearly more personal may lose 5 % of NDCG@10. It may also lose a part of the
  first lists' NDCG beyond the top 100: as large a part as it gains in personalisation, at most half. Without
  this rule, lists of classics for everybody would stay, since they rank well where little is known of people.

Worse means: the 95 % paired bootstrap interval of the difference, over the people held out of all bundles,
is entirely on the wrong side of 0.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from recommender.bundle import current_version
from recommender.errors import BundleError
from recommender.evaluation.measures import MEASURES
from recommender.progress import Progress, no_progress
from recommender.promotion.bundle_answers import BundleAnswers
from recommender.promotion.comparison import Pair, compare_first_lists, compare_ranking, compare_stars
from recommender.promotion.decision import Code, Decision

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from recommender.evaluation.measure import Answers
    from recommender.promotion.held_out import HeldOut

# Shares of NDCG@10, and of first lists' NDCG, that clearly more personal lists may lose.
TOLERATED_LOSS = 0.05
TOLERATED_LOSS_OF_FIRST_LISTS = 0.5
# Difference of personalisation that people notice: a fifth of a film in ten. Two trainings differ by less.
NOTICEABLE = 0.02


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
    """Compares a new model with the one in service, on people held out of both.

    Args:
        models_dir: Directory of the bundles.
        new: The new model.
        popularity: Popularity, fitted on the same ratings; the reference for a first bundle.
        people: The held-out people.
        editions: Editions of the new data, to match films.
        is_popularity: Whether the new model is popularity itself.
        progress: Told of each group of people.
    """
    version = current_version(models_dir)
    if version is None:
        return against_popularity(new, popularity, people, is_popularity=is_popularity, progress=progress)
    try:
        old = BundleAnswers.open(models_dir, version, people.split.test.film_ids, editions)
    except BundleError as error:
        first = against_popularity(new, popularity, people, is_popularity=is_popularity, progress=progress)
        return replace(first, in_service_error=str(error))
    return against_old(new, old, people, progress=progress)


def against_popularity(
    new: Answers,
    popularity: Answers,
    people: HeldOut,
    *,
    is_popularity: bool = False,
    progress: Progress = no_progress,
) -> Decision:
    """Decides on a first bundle: it goes into service unless it ranks worse than popularity."""
    if not len(people.users):
        return Decision(promoted=True)
    ranking, asked = compare_ranking(new, popularity, people, progress)
    pairs = {"ndcg_10": ranking}
    if ranking.high < 0:
        beyond, personal = compare_first_lists(new, popularity, people, progress)
        pairs |= {"ndcg_10_beyond": beyond, "personalisation": personal}
    return verdict_on_first(pairs, len(asked), is_popularity=is_popularity)


def against_old(new: Answers, old: Answers, people: HeldOut, *, progress: Progress = no_progress) -> Decision:
    """Decides on a later bundle: it goes into service unless it is worse than the old one."""
    if not len(people.users):
        return Decision(promoted=True)
    ranking, asked = compare_ranking(new, old, people, progress)
    stars = compare_stars(new, old, people, asked)
    beyond, personal = compare_first_lists(new, old, people, progress)
    pairs = {"ndcg_10": ranking, "rmse": stars, "ndcg_10_beyond": beyond, "personalisation": personal}
    return verdict_on_new(pairs, len(asked))


def verdict_on_first(pairs: dict[str, Pair], people: int, *, is_popularity: bool = False) -> Decision:
    """The rule for a first bundle.

    Args:
        pairs: NDCG@10 compared with popularity's and, where that is worse, the figures of first lists.
        people: Number of people.
        is_popularity: Whether the bundle is popularity itself.
    """
    figures = _figures(pairs, "popularity", people)
    if is_popularity or not _is_worse("ndcg_10", pairs):
        return Decision(True, Code.FIRST, figures)
    if _is_tolerated("ndcg_10", pairs):
        return Decision(True, Code.MORE_PERSONAL, figures)
    return Decision(False, Code.POPULARITY_INSTEAD, figures, ("ndcg_10",))


def verdict_on_new(pairs: dict[str, Pair], people: int) -> Decision:
    """The rule for a bundle that would take the place of another.

    Args:
        pairs: NDCG@10, RMSE, and for first lists NDCG beyond the top 100 and personalisation.
        people: Number of people.
    """
    figures = _figures(pairs, "old", people)
    worse = [name for name in pairs if _is_worse(name, pairs)]
    kept_out = tuple(name for name in worse if not _is_tolerated(name, pairs))
    if kept_out:
        return Decision(False, Code.WORSE, figures, kept_out)
    return Decision(True, Code.MORE_PERSONAL if worse else Code.NOT_WORSE, figures)


def _is_worse(name: str, pairs: dict[str, Pair]) -> bool:
    """Whether the interval is entirely on the wrong side; False for unknown figures."""
    pair = pairs[name]
    if name == "personalisation":
        return pair.high < -NOTICEABLE
    return pair.low > 0 if MEASURES[name].best == "lowest" else pair.high < 0


def _is_tolerated(name: str, pairs: dict[str, Pair]) -> bool:
    """Whether clearly more personal lists make up for a loss of NDCG."""
    personal = pairs["personalisation"]
    if name == "ndcg_10":
        tolerated = TOLERATED_LOSS
    elif name == "ndcg_10_beyond":
        tolerated = min(personal.new - personal.old, TOLERATED_LOSS_OF_FIRST_LISTS)
    else:
        return False
    return personal.low > NOTICEABLE and pairs[name].new >= (1 - tolerated) * pairs[name].old


def _figures(pairs: dict[str, Pair], other: str, people: int) -> dict[str, float]:
    """The figures by name, without unknown ones."""
    figures = {"people": float(people)}
    for name, pair in pairs.items():
        figures |= {
            f"new_{name}": pair.new,
            f"{other}_{name}": pair.old,
            f"{name}_difference_low": pair.low,
            f"{name}_difference_high": pair.high,
        }
    return {name: value for name, value in figures.items() if np.isfinite(value)}
