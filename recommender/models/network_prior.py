"""What everybody likes, for people of whom little is known: a prior that fades with each rating.

The branches are balanced on people with many ratings. After one rating they rank by one film's neighbours,
and popularity is ahead of that; after twenty it is far behind. So popularity gets a second weight that falls
with the number of ratings known, found on the first ratings of validation people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.models.network_blend import ranking_quality

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from recommender.evaluation.splits import Split
    from recommender.models.interactions import Histories
    from recommender.models.network_branches import Branches
    from recommender.models.network_stars import StarsHead
    from recommender.progress import Progress

LENGTHS = (1, 3, 5, 10, 20)
WEIGHTS = (0.5, 1.0, 2.0, 4.0, 8.0)
PACES = (2.0, 5.0, 10.0, 20.0, 40.0)
PEOPLE = 400
# People with a long history are served as well as without a prior, but for noise.
AS_GOOD = 0.997


@dataclass(frozen=True)
class FadingPrior:
    """A weight of ``weight * (pace / (pace + k))²`` after k ratings.

    Attributes:
        weight: Before the first rating, in standard deviations of the prior.
        pace: Ratings after which a quarter of it is left.
    """

    weight: float
    pace: float

    def after(self, ratings: NDArray[np.integer] | int) -> NDArray[np.floating]:
        """The weight after so many ratings."""
        return np.asarray(self.weight * (self.pace / (self.pace + np.asarray(ratings, np.float64))) ** 2)


@dataclass(frozen=True)
class _Beginners:
    """People as they were after their first ratings, and as they are.

    Attributes:
        known: The same people after each number of ratings in `LENGTHS`, then with all of them.
        wanted: What is relevant to them of what they rated later than the first.
    """

    known: list[Histories]
    wanted: Histories


def find_prior(
    branches: Branches,
    head: StarsHead,
    weights: Mapping[str, float],
    inner: Split,
    relevant_from: float,
    *,
    progress: Progress,
    seed: int,
) -> FadingPrior:
    """Finds the prior that ranks best after somebody's first 1 to 20 ratings, and hurts nobody with many.

    First by time: people begin with other films than they go on with. What they rated beyond the first is
    left out of their lists, where it is not asked: it is neither right nor wrong there.

    Args:
        branches: Fitted on ``inner.train``.
        head: The same.
        weights: What a unit of each branch's scores counts.
        inner: Ratings known and ratings put aside.
        relevant_from: Stars from which a film is a good recommendation.
        progress: Told of each length.
        seed: For the choice of people, and the order of ratings of one second.
    """
    people = _beginners(inner, relevant_from, np.random.default_rng(seed))
    *_, given = people.known
    tried = [FadingPrior(0.0, 1.0), *(FadingPrior(weight, pace) for weight in WEIGHTS for pace in PACES)]
    if not len(given):
        return tried[0]
    prior = standardised(branches.popularity)
    qualities = []
    for done, known in enumerate(people.known):
        total = np.zeros((len(known), known.n_films), np.float32)
        scores = branches.scores(known) | {"taste": head.tastes(known)}
        for name, branch in scores.items():
            if weights.get(name):
                total += np.float32(weights[name]) * branch
        faded = [one.after(known.lengths).astype(np.float32)[:, None] * prior for one in tried]
        ranked = np.array([ranking_quality(total + one, given, people.wanted) for one in faded])
        # Relative to the best of this length: long histories have the larger figures.
        qualities.append(ranked / max(ranked.max(), 1e-9))
        progress("weighing what everybody likes", done + 1, len(people.known))
    *short, full = qualities
    return tried[int(np.argmax(np.where(full >= AS_GOOD * full[0], np.sum(short, axis=0), 0.0)))]


def _beginners(inner: Split, relevant_from: float, random: np.random.Generator) -> _Beginners:
    """People with relevant ratings put aside that are later than their first ones; at most `PEOPLE`."""
    train, test = inner.train, inner.test
    users = np.concatenate([train.users, test.users])
    order = np.lexsort((random.random(len(users)), np.concatenate([train.times, test.times]), users))
    place = np.empty(len(users), np.int64)
    place[order] = np.arange(len(users)) - np.searchsorted(users[order], users[order])
    known, asked = place[: len(train)], place[len(train) :]
    later = test.subset((asked >= max(LENGTHS)) & (test.ratings >= relevant_from))
    chosen = later.active_users()
    if len(chosen) > PEOPLE:
        chosen = np.sort(random.choice(chosen, PEOPLE, replace=False))
    first = [train.subset(known < length).histories(chosen) for length in LENGTHS]
    return _Beginners([*first, train.histories(chosen)], later.histories(chosen))


def standardised(popularity: NDArray[np.float32]) -> NDArray[np.float32]:
    """Popularity with a standard deviation of 1, the same shape."""
    return (popularity / max(float(popularity.std()), 1e-9)).astype(np.float32)
