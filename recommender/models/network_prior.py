"""What everybody likes, for people of whom little is known: a prior that fades with each rating.

The branches are balanced on people with many ratings. After one rating they rank by one film's neighbours,
and popularity is ahead of that; after twenty it is far behind. So popularity gets a second weight that falls
with the number of ratings known, found on the histories of validation people, shortened.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from recommender.models.network_blend import ranking_quality

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from recommender.models.interactions import Histories
    from recommender.models.network_branches import Branches, Validation
    from recommender.models.network_stars import StarsHead
    from recommender.progress import Progress

LENGTHS = (1, 3, 5, 10, 20)
WEIGHTS = (0.5, 1.0, 2.0, 4.0, 8.0)
HALVES = (1.0, 2.0, 4.0, 8.0, 16.0)
PEOPLE = 400


@dataclass(frozen=True)
class FadingPrior:
    """A weight of ``weight * half / (half + k)`` after k ratings.

    Attributes:
        weight: Before the first rating, in standard deviations of the prior.
        half: Ratings after which half of it is left.
    """

    weight: float
    half: float

    def after(self, ratings: NDArray[np.integer] | int) -> NDArray[np.floating]:
        """The weight after so many ratings."""
        return np.asarray(self.weight * self.half / (self.half + np.asarray(ratings, np.float64)))


def find_prior(
    branches: Branches,
    head: StarsHead,
    weights: Mapping[str, float],
    validation: Validation,
    *,
    progress: Progress,
    seed: int,
) -> FadingPrior:
    """Finds the prior that ranks best after 1 to 20 ratings and with all of them.

    What a person rated beyond the shortened history is left out of their lists: it is neither right nor
    wrong there.

    Args:
        branches: Fitted without what validation people want.
        head: The same.
        weights: What a unit of each branch's scores counts.
        validation: People to try it on.
        progress: Told of each length.
        seed: For the choice of people and of the ratings that stay.
    """
    random = np.random.default_rng(seed)
    rows = np.arange(len(validation.given))
    if len(rows) > PEOPLE:
        rows = np.sort(random.choice(rows, PEOPLE, replace=False))
    given, wanted = validation.given.take(rows), validation.wanted.take(rows)
    prior = standardised(branches.popularity)
    tried = [FadingPrior(0.0, 1.0), *(FadingPrior(weight, half) for weight in WEIGHTS for half in HALVES)]
    quality = np.zeros(len(tried))
    every = [*(shortened(given, length, random) for length in LENGTHS), given]
    for done, known in enumerate(every):
        total = np.zeros((len(known), known.n_films), np.float32)
        scores = branches.scores(known) | {"taste": head.tastes(known)}
        for name, branch in scores.items():
            if weights.get(name):
                total += np.float32(weights[name]) * branch
        ranked = [
            ranking_quality(
                total + one.after(known.lengths).astype(np.float32)[:, None] * prior, given, wanted
            )
            for one in tried
        ]
        # Relative to the best of this length: long histories have the larger figures.
        quality += np.asarray(ranked) / max(*ranked, 1e-9)
        progress("weighing what everybody likes", done + 1, len(every))
    return tried[int(np.argmax(quality))]


def standardised(popularity: NDArray[np.float32]) -> NDArray[np.float32]:
    """Popularity with a standard deviation of 1, the same shape."""
    return (popularity / max(float(popularity.std()), 1e-9)).astype(np.float32)


def shortened(people: Histories, length: int, random: np.random.Generator) -> Histories:
    """The same people with at most ``length`` of their ratings, chosen at random."""
    order = np.lexsort((random.random(len(people.films)), people.people))
    place = np.arange(len(order)) - people.indptr[people.people[order]]
    kept = np.sort(order[place < length])
    lengths = np.bincount(people.people[kept], minlength=len(people))
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    return replace(people, indptr=indptr, films=people.films[kept], ratings=people.ratings[kept])
