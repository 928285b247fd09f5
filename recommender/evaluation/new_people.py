"""New people: held out of training, known by their first likes, and asked about their later ones."""

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
    """People who are held out with all of their ratings, and the ratings of all others.

    Attributes:
        train: Ratings of the others.
        told: First likes of the held-out people in order of time, by number of likes.
        wanted: Later likes of the same people, by the same number.
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
        """Holds out people, chosen by a hash of their id.

        Args:
            ratings: All ratings; of repeats the newest counts.
            lengths: Numbers of first likes. A person needs more likes than the number.
            liked_from: Stars from which a rating is a like.
            share: Share of the people with enough likes who are held out.
            fewest_likes: Likes that are enough.
            most: Most people who are held out.
            seed: Seed of the hash, and of the order of likes of one second.
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
    """First likes of people, and their later ones.

    Args:
        liked: Likes of these people, and perhaps of others.
        people: Codes of the people, shape (people,).
        lengths: Numbers of first likes. People without more likes than the number are left out.
        seed: Seed of the order of likes of one second.

    Returns:
        First likes and later likes by number of first likes, people in the order of ``people``. Numbers for
        which nobody has enough likes are missing.
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
    """Position of each rating among its person's in order of time, from 0; random within one second."""
    ties = np.random.default_rng(seed).random(len(ratings))
    order = np.lexsort((ties, ratings.times, ratings.users))
    users = ratings.users[order]
    place = np.empty(len(users), np.int64)
    place[order] = np.arange(len(users)) - np.searchsorted(users, users)
    return place
