"""Reasons for the films of a list, found by leave-one-out.

A rating is the reason for a film if the film drops by ten places or more without it. Each likely rating is
left out in turn, all films are scored again with the same branch weights, and the places are compared.
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
"""Places by which a film has to drop without its reason."""
MOST_NAMED = 2
_TRIED = 12  # most ratings that are left out, those with the largest `Scorer.reasons`
_PROFILE_FROM = 2  # ratings from which a reason may speak of somebody's taste
_MOST_POPULAR, _POPULAR_SHARE = 100, 0.1  # popular films: their number, and their share of a small catalog

ReasonKind = Literal["liked", "taste", "popular"]


@dataclass(frozen=True, slots=True)
class Reason:
    """The reason for a film.

    Attributes:
        kind: ``liked``: without the rating of any one of ``films`` it would be ten places lower or more.
            ``taste``: no single rating does that, but all together do, and its place is as much higher than
            among popular films. ``popular``: it is one of the most popular films.
        films: With ``liked`` the films, the strongest reason first; else empty.
    """

    kind: ReasonKind
    films: tuple[Film, ...] = ()


@dataclass(frozen=True, slots=True)
class LeaveOneOut:
    """Drops of listed films, in places, when ratings are left out.

    Attributes:
        rated: Rows of the rated films that were left out one by one, shape (c,), int64.
        each: Drop of each listed film without each of them, shape (c, films), int64.
        all_out: Drop of each listed film without any rating, shape (films,), int64.
        places: Places of the listed films, 0 for the first, shape (films,), int64.
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
            scorer: The scorer.
            person: Rows of the rated films, and their stars.
            scores: Scores with all ratings, shape (n_films,); -inf for rated films.
            targets: Rows of the listed films.
            dial: The dial of ``scores``.
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
        # Rated films are in neither of the rankings, also those that are left out.
        without[:, films] = -np.inf
        places = _places(scores[None], targets)[0]
        fallen = _places(without, targets) - places
        return cls(films[tried], fallen[1:], fallen[0], places)

    def strongest(self, target: int) -> list[int]:
        """Rows of the films that are reasons for a target, at most two, the strongest first."""
        fallen = self.each[:, target]
        order = np.argsort(-fallen, kind="stable")[:MOST_NAMED]
        return [int(self.rated[at]) for at in order if fallen[at] >= LEAST_FALL]

    def without_films(
        self, target: int, popular_place: int, n_films: int, *, profile_known: bool
    ) -> Reason | None:
        """The reason for a target without films as reasons; None if there is none.

        Args:
            target: Index of the target.
            popular_place: Its place among popular films, 0 for the first.
            n_films: Number of films in the catalog.
            profile_known: See `is_profile_known`.
        """
        ahead = popular_place - int(self.places[target])
        if profile_known and min(int(self.all_out[target]), ahead) >= LEAST_FALL:
            return Reason("taste")
        popular = popular_place < min(_MOST_POPULAR, _POPULAR_SHARE * n_films)
        return Reason("popular") if popular else None


def is_profile_known(stars: Stars) -> bool:
    """Whether reasons may speak of somebody's taste: from two ratings on, with a like among them."""
    return len(stars) >= _PROFILE_FROM and bool((stars >= LIKED_FROM).any())


def _likely(scorer: Scorer, films: Rows, stars: Stars, targets: Rows) -> NDArray[np.int64]:
    """Positions in ``films`` of the likes that may be reasons, the likeliest first."""
    liked = np.flatnonzero(stars >= LIKED_FROM)
    if not len(liked):
        return liked
    raised = scorer.reasons(films, stars, targets)[:, liked].max(axis=0)
    order = np.argsort(-raised, kind="stable")[:_TRIED]
    likely: NDArray[np.int64] = liked[order[raised[order] > 0]]
    return likely


def _places(scores: Scores, targets: Rows) -> NDArray[np.int64]:
    """Number of films before each target, ties by row, shape (rankings, targets)."""
    places = np.empty((len(scores), len(targets)), np.int64)
    # One count for each ranking: counts along an axis take five times as long.
    for ranking, row in enumerate(scores):
        for at, target in enumerate(targets.tolist()):
            own = row[target]
            places[ranking, at] = np.count_nonzero(row > own) + np.count_nonzero(row[:target] == own)
    return places
