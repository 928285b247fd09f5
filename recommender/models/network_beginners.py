"""How the branches are balanced for people of whom little is known.

After one rating popularity ranks better than any branch, after twenty it is far behind. So there are two
balances: one for many ratings, and one for few, found on the first ratings of validation people, that fades
as ratings come in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recommender.models.network_blend import NOISE
from recommender.models.network_candidates import Candidates
from recommender.serving.network_numbers import Blend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from recommender.models.network_candidates import Score
    from recommender.progress import Progress
    from recommender.ratings.histories import Histories
    from recommender.ratings.splits import Split

LENGTHS = (1, 3, 5, 10, 20)
START = {"popularity": 1.0, "taste": 0.1}
# Not below 0: who tells of one film expects more like it, not less.
STEPS = (0.0, 0.1, 0.2, 0.5, 1.0, 2.0)
PACES = (2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0, 30.0)
USUAL_PACE = 30.0
PEOPLE = 300
MOST_SCORES = 40_000_000  # of each branch, after each number of ratings; bounds the time
FEWEST = 60
# People with usual histories are served as well as without, but for noise.
AS_GOOD = 0.997


def find_blend_by_length(
    score: Score,
    many: Mapping[str, float],
    people: Candidates,
    inner: Split,
    relevant_from: float,
    *,
    progress: Progress,
    seed: int,
) -> Blend:
    """Finds the balance for few ratings and how fast it fades, so that nobody with many is served worse.

    First by time: people begin with other films than they go on with. What they rated beyond the first is
    left out of their lists, where it is not asked: it is neither right nor wrong there.

    Args:
        score: Scores of each branch for people, fitted on ``inner.train``.
        many: The balance for many ratings, in standard deviations of the branches' scores.
        people: Those that balance was found on.
        inner: Ratings known and ratings put aside.
        relevant_from: Stars from which a film is a good recommendation.
        progress: Told of each branch.
        seed: For the choice of people, and the order of ratings of one second.
    """
    unchanged = Blend(dict(many), dict(many), 1.0)
    found = _beginners(inner, relevant_from, np.random.default_rng(seed))
    if found is None:
        return unchanged
    known, wanted = found
    step = "balancing the branches for beginners"
    beginners = []
    *first, told = known
    for done, given in enumerate(first):
        one = Candidates.of(score, given, wanted, left_out=told, scales=people.scales)
        beginners.append(one)
        progress(step, done + 1, len(first) + len(many))
    to_beat = [max(one.quality(one.scores["popularity"]), 1e-9) for one in beginners]

    def worth(few: dict[str, float], pace: float) -> float:
        """Mean over the lengths, relative to popularity: long histories have the larger figures."""
        blend = Blend(dict(many), few, pace)
        each = [_quality(one, blend) / least for one, least in zip(beginners, to_beat, strict=True)]
        return float(np.mean(each))

    few = dict.fromkeys(many, 0.0) | START
    best = worth(few, USUAL_PACE)
    for done, name in enumerate(many):
        tried = {weight: worth(few | {name: weight}, USUAL_PACE) for weight in STEPS if weight != few[name]}
        weight = max(tried, key=lambda one: tried[one])
        if tried[weight] > best * (1 + NOISE):
            few, best = few | {name: weight}, tried[weight]
        progress(step, len(first) + done + 1, len(first) + len(many))
    least = AS_GOOD * _quality(people, unchanged)
    kind = [pace for pace in PACES if _quality(people, Blend(dict(many), few, pace)) >= least]
    return Blend(dict(many), few, max(kind, key=lambda pace: worth(few, pace))) if kind else unchanged


def _quality(people: Candidates, blend: Blend) -> float:
    return people.quality(people.blended(blend.after(people.lengths)))


def _beginners(
    inner: Split, relevant_from: float, random: np.random.Generator
) -> tuple[list[Histories], Histories] | None:
    """Validation people as they were after their first ratings, then as they are, and what they like later.

    Later than the longest of `LENGTHS` that enough people go beyond; None where nobody rates that much.
    """
    train, test = inner.train, inner.test
    users = np.concatenate([train.users, test.users])
    times = np.concatenate([train.times, test.times])
    ties, rated = random.random(len(users)), np.bincount(users)
    for most in reversed(LENGTHS):
        rows = np.flatnonzero(rated[users] > most)  # few of millions; nobody else rates anything later
        place = _places(users[rows], times[rows], ties[rows])
        known = rows < len(train)
        later = test.subset(rows[~known & (place >= most)] - len(train))
        later = later.subset(later.ratings >= relevant_from)
        chosen = later.active_users()
        if len(chosen) >= FEWEST:
            break
    else:
        return None
    most_people = max(min(PEOPLE, MOST_SCORES // train.n_films), FEWEST)
    if len(chosen) > most_people:
        chosen = np.sort(random.choice(chosen, most_people, replace=False))
    lengths = [length for length in LENGTHS if length <= most]
    first = [train.subset(rows[known & (place < length)]).histories(chosen) for length in lengths]
    return [*first, train.histories(chosen)], later.histories(chosen)


def _places(
    users: NDArray[np.int64], times: NDArray[np.int64], ties: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Which of their person's ratings each is, by time, from 0 on; ``ties`` order those of one second."""
    order = np.lexsort((ties, times, users))
    users = users[order]
    place = np.empty(len(users), np.int64)
    place[order] = np.arange(len(users)) - np.searchsorted(users, users)
    return place
