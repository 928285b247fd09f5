"""Why a film is in somebody's list: only what holds when it is tried.

A rating is the reason for a film where the film falls ten places or more without it. So each rating that may
be one is left out, everything is scored again with the branches weighed as they were, and places are counted.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from recommender.catalog.film import Film
from recommender.serving.scorer import Rows, Scorer, Scores, Stars

LIKED_FROM = 3.5
"""Stars from which a film may be named as the reason for another."""
LEAST_FALL = 10
"""Places that a film has to fall without its reason."""
MOST_NAMED = 2
_TRIED = 12  # ratings at most, those that the scorer's own reckoning puts first
_PROFILE_FROM = 2  # ratings: of one nobody should say "your taste"
_MOST_POPULAR, _POPULAR_SHARE = 100, 0.1  # films, and share of a small catalog, that nearly everybody likes

ReasonKind = Literal["liked", "taste", "popular"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a film is in a list.

    Attributes:
        kind: ``liked``: without the rating of any of ``films`` it would stand ten places lower or more.
            ``taste``: no single rating does that, but all together do, and it stands as much higher than
            among popular films: many people of this taste like it. ``popular``: nearly everybody likes it.
        films: For ``liked`` the films, the strongest reason first; else none.
    """

    kind: ReasonKind
    films: tuple[Film, ...] = ()


@dataclass(frozen=True, slots=True)
class LeaveOneOut:
    """How far films fall without ratings.

    Attributes:
        rated: Rows of the liked films that were tried, shape (c,).
        each: Places that the films fall without each of those, shape (c, films).
        all_out: Places that they fall without any rating, shape (films,).
        places: Where they stand, 0 for the first, shape (films,).
    """

    rated: Rows
    each: NDArray[np.int64]
    all_out: NDArray[np.int64]
    places: NDArray[np.int64]

    @classmethod
    def tried(
        cls, scorer: Scorer, person: tuple[Rows, Stars], scores: Scores, targets: Rows, dial: float
    ) -> "LeaveOneOut":
        """Leaves out ratings one by one, and all of them.

        Args:
            scorer: Scores again.
            person: Rows they rated, and their stars.
            scores: Theirs, shape (n_films,); -inf for films they rated.
            targets: Rows of the listed films.
            dial: As for ``scores``.
        """
        films, stars = person
        tried = _likely(scorer, films, stars, targets)
        kept = ~np.eye(len(films), dtype=bool)[tried]
        indptr = np.concatenate([[0], np.arange(len(tried) + 1) * (len(films) - 1)]).astype(np.int64)
        own = np.nonzero(kept)[1]
        without = np.require(
            scorer.score_batch(
                indptr, films[own], stars[own], dial, np.full(len(tried) + 1, len(films), np.int64)
            ),
            np.float32,
            ["W"],
        )
        # A film left out is no rival of the others: it stays out of both rankings.
        without[:, films] = -np.inf
        places = _places(scores[None], targets)[0]
        fallen = _places(without, targets) - places
        return cls(films[tried], fallen[1:], fallen[0], places)

    def strongest(self, target: int) -> list[int]:
        """Rows of the films that are reasons for one of the targets, at most two, the strongest first."""
        fallen = self.each[:, target]
        order = np.argsort(-fallen, kind="stable")[:MOST_NAMED]
        return [int(self.rated[at]) for at in order if fallen[at] >= LEAST_FALL]

    def without_films(
        self, target: int, popular_place: int, n_films: int, *, profile_known: bool
    ) -> Reason | None:
        """The reason for one of the targets where no film is one; None where nothing holds.

        Args:
            target: Which.
            popular_place: Where it stands among popular films, 0 for the first.
            n_films: Films in the catalog.
            profile_known: See `is_profile_known`.
        """
        ahead = popular_place - int(self.places[target])
        if profile_known and min(int(self.all_out[target]), ahead) >= LEAST_FALL:
            return Reason("taste")
        popular = popular_place < min(_MOST_POPULAR, _POPULAR_SHARE * n_films)
        return Reason("popular") if popular else None


def is_profile_known(stars: Stars) -> bool:
    """Whether ratings are enough to speak of somebody's taste: two, one of them of a film they liked."""
    return len(stars) >= _PROFILE_FROM and bool((stars >= LIKED_FROM).any())


def _likely(scorer: Scorer, films: Rows, stars: Stars, targets: Rows) -> NDArray[np.int64]:
    """Places in ``films`` of the liked ones that may be reasons, the likeliest first."""
    liked = np.flatnonzero(stars >= LIKED_FROM)
    if not len(liked):
        return liked
    raised = scorer.reasons(films, stars, targets)[:, liked].max(axis=0)
    order = np.argsort(-raised, kind="stable")[:_TRIED]
    likely: NDArray[np.int64] = liked[order[raised[order] > 0]]
    return likely


def _places(scores: Scores, targets: Rows) -> NDArray[np.int64]:
    """How many films stand before each target, equal ones by row, shape (rankings, targets)."""
    places = np.empty((len(scores), len(targets)), np.int64)
    # One count a ranking: numpy's counts along an axis are sums, and take five times as long.
    for ranking, row in enumerate(scores):
        for at, target in enumerate(targets.tolist()):
            own = row[target]
            places[ranking, at] = np.count_nonzero(row > own) + np.count_nonzero(row[:target] == own)
    return places
