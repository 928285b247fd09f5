"""People whom no model has met: what is known after their first likes, and what they like later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.objective import LIKED
from recommender.ratings.splits import stable_hash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

LENGTHS = (1, 3, 5, 10, 20)
SHARE = 1 / 8
FEWEST_LIKES = 25
MOST_PEOPLE = 400


@dataclass(frozen=True)
class NewPeople:
    """People put aside altogether, and the ratings of all others.

    Attributes:
        train: Ratings of the others.
        told: By number of likes told: each person's first so many likes by time, people by their codes.
        wanted: By the same number: what the same people liked later.
    """

    train: Interactions
    told: dict[int, Histories]
    wanted: dict[int, Histories]

    @classmethod
    def of(
        cls,
        ratings: Interactions,
        lengths: Sequence[int] = LENGTHS,
        *,
        liked_from: float = LIKED.relevant_from,
        share: float = SHARE,
        fewest_likes: int = FEWEST_LIKES,
        most: int = MOST_PEOPLE,
        seed: int = 42,
    ) -> NewPeople:
        """Puts people aside, chosen by a hash of their id.

        Args:
            ratings: All ratings; repeats count as their newest.
            lengths: Numbers of likes told. Who has not more than that many likes is not asked at that length.
            liked_from: Stars from which a film counts as liked.
            share: Share of those with enough likes who are put aside.
            fewest_likes: Likes that are enough.
            most: Most people put aside.
            seed: Another seed, other people; also the order of likes of one second.
        """
        deduplicated = ratings.without_repeats()
        liked = deduplicated.subset(deduplicated.ratings >= liked_from)
        counts = np.bincount(liked.users, minlength=deduplicated.n_users)
        enough = np.flatnonzero(counts >= fewest_likes)
        hashes = np.array([stable_hash(f"{seed} {deduplicated.user_ids[code]}") for code in enough])
        chosen = np.argsort(hashes, kind="stable")[: min(int(np.ceil(len(enough) * share)), most)]
        people = np.sort(enough[chosen]).astype(np.int64)
        told, wanted = first_likes(liked, people, lengths, seed=seed)
        return cls(
            deduplicated.subset(~np.isin(deduplicated.users, people)),
            {length: of.as_strangers() for length, of in told.items()},
            {length: of.as_strangers() for length, of in wanted.items()},
        )


def first_likes(
    liked: Interactions, people: NDArray[np.int64], lengths: Sequence[int], *, seed: int = 42
) -> tuple[dict[int, Histories], dict[int, Histories]]:
    """People's first so many likes, and what they liked later.

    Args:
        liked: Ratings of films that were liked, of these people and perhaps others.
        people: Codes of the people, shape (people,).
        lengths: Numbers of likes told; who has not more than that many is left out at that length.
        seed: The order of likes of one second.

    Returns:
        What is told and what is asked, by number of likes told, people in the order of ``people``; a length
        for which nobody has enough likes is missing.
    """
    theirs = liked.subset(np.isin(liked.users, people))
    counts = np.bincount(theirs.users, minlength=theirs.n_users)
    place = _places_by_time(theirs, seed)
    told, wanted = {}, {}
    for length in lengths:
        asked = people[counts[people] > length]
        if len(asked):
            told[length] = theirs.subset(place < length).histories(asked)
            wanted[length] = theirs.subset(place >= length).histories(asked)
    return told, wanted


def _places_by_time(ratings: Interactions, seed: int) -> NDArray[np.int64]:
    """Which of their person's ratings each is, by time, from 0 on; those of one second in random order."""
    ties = np.random.default_rng(seed).random(len(ratings))
    order = np.lexsort((ties, ratings.times, ratings.users))
    users = ratings.users[order]
    place = np.empty(len(users), np.int64)
    place[order] = np.arange(len(users)) - np.searchsorted(users, users)
    return place
