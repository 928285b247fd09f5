"""Reasons for the films of a list, found by leave-one-out.

A rating is the reason for a film if the film drops by ten places or more without it. Each likely rating is
left out in turn, all films are scored again with the same branch weights, and the places are compared.
"""

from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from recommender.catalog.film import Film
from recommender.network.left_out import LeftOut
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


@runtime_checkable
class LeaveOneOutScorer(Protocol):
    """A scorer that leaves ratings out in less time than it scores so many people."""

    def left_out(self, films: Rows, ratings: Stars, dial: float = 0.0) -> LeftOut:
        """A person without each of the ratings that may be reasons; arguments as of `Scorer.score`."""


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
        cls,
        scorer: Scorer,
        person: tuple[Rows, Stars],
        scores: Scores,
        targets: Rows,
        dial: float,
        *,
        most_rivals: int | None = None,
    ) -> "LeaveOneOut":
        """Leaves out ratings one by one, and all of them.

        Args:
            scorer: The scorer.
            person: Rows of the rated films, and their stars.
            scores: Scores with all ratings, shape (n_films,); -inf for rated films.
            targets: Rows of the listed films.
            dial: The dial of ``scores``.
            most_rivals: Films behind the targets that may pass them, the nearest ones; all without it. A drop
                below all of these is told as that.
        """
        films, _ = person
        places = _places(scores[None], targets)[0]
        rivals = np.arange(len(scores))
        most = int(places.max(initial=0)) + most_rivals if most_rivals else len(scores)
        if most < len(scores):
            rivals = np.union1d(np.argpartition(-scores, most)[:most], targets)
        tried, without = (
            _left_out(scorer, person, scores, targets, rivals, dial)
            if isinstance(scorer, LeaveOneOutScorer)
            else _by_batch(scorer, person, targets, rivals, dial)
        )
        # Rated films are in neither of the rankings, also those that are left out.
        without[:, np.isneginf(scores[rivals])] = -np.inf
        among = np.searchsorted(rivals, targets)
        fallen = _places(without, among) - _places(scores[rivals][None], among)
        return cls(films[tried], fallen[:-1], fallen[-1], places)

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


def _left_out(  # noqa: PLR0917 (what `LeaveOneOut.tried` is given and finds)
    scorer: LeaveOneOutScorer,
    person: tuple[Rows, Stars],
    scores: Scores,
    targets: Rows,
    rivals: Rows,
    dial: float,
) -> tuple[NDArray[np.int64], Scores]:
    """The same as `_by_batch`, by a scorer that looks at the rivals alone."""
    left_out = scorer.left_out(*person, dial)
    without = left_out.scores(targets)[:-1]
    raised = np.where(np.isfinite(without), scores[targets] - without, 0).max(axis=1, initial=0)
    tried = _likeliest(raised)
    return left_out.tried[tried], left_out.scores(rivals, tried)


def _by_batch(
    scorer: Scorer,
    person: tuple[Rows, Stars],
    targets: Rows,
    rivals: Rows,
    dial: float,
) -> tuple[NDArray[np.int64], Scores]:
    """The ratings left out, as their positions, and the scores of rivals without them, last without any."""
    films, stars = person
    liked = np.flatnonzero(stars >= LIKED_FROM)
    raised = scorer.reasons(films, stars, targets)[:, liked].max(axis=0, initial=0)
    tried = liked[_likeliest(raised)]
    own = np.nonzero(~np.eye(len(films), dtype=bool)[tried])[1]
    indptr = np.append(np.arange(len(tried) + 1) * (len(films) - 1), len(own)).astype(np.int64)
    known = np.full(len(tried) + 1, len(films), np.int64)
    without = scorer.score_batch(indptr, films[own], stars[own], dial, known)
    return tried, np.asarray(without, np.float32)[:, rivals]


def _likeliest(raised: NDArray[np.float32]) -> NDArray[np.int64]:
    """Places of what raises scores, the most first, at most `_TRIED`."""
    order = np.argsort(-raised, kind="stable")[:_TRIED]
    likely: NDArray[np.int64] = order[raised[order] > 0]
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
