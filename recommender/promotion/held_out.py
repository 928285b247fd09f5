"""The people held out of all bundles, on whom the gate compares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.measure import SCORES_TO_JUDGE_BY
from recommender.evaluation.new_people import first_likes
from recommender.evaluation.objective import LIKED
from recommender.evaluation.personal_lists import Films
from recommender.ratings.splits import Split, stable_hash

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

LIKES = (1, 3, 5, 10)


@dataclass(frozen=True)
class HeldOut:
    """Held-out people, in a fixed order.

    Attributes:
        split: Their older ratings are given, their newest are the test.
        users: Codes of the people with a like among the newest, shape (people,), in an order that depends on
            their ids alone.
        looks: Numbers of people at which the figures are compared, ascending; the last is all of them.
        told: First likes of the people, by number of likes; in large catalogs of fewer people.
        wanted: Later likes of the same people.
        films: Properties of films that the measures need.
    """

    split: Split
    users: NDArray[np.int64]
    looks: tuple[int, ...]
    told: dict[int, Histories]
    wanted: dict[int, Histories]
    films: Films

    @classmethod
    def of(cls, split: Split, *, most_scores: int = SCORES_TO_JUDGE_BY) -> HeldOut:
        """Takes the people of a split.

        Args:
            split: Output of `whole_people`.
            most_scores: Most people times films at the first look, and for all lists after first likes.
        """
        users = split.test.subset(split.test.ratings >= LIKED.relevant_from).active_users()
        hashes = [stable_hash(str(split.test.user_ids[code])) for code in users]
        users = users[np.argsort(hashes, kind="stable")]
        most = most_scores // max(split.test.n_films, 1)
        rated = _together(split.given, split.test)
        liked = rated.subset(rated.ratings >= LIKED.relevant_from)
        told, wanted = first_likes(liked, users[: max(most // len(LIKES), 1)], LIKES)
        films = Films.of(split.train.film_counts(), None)
        return cls(split, users, _looks(len(users), max(most, 1)), told, wanted, films)

    def given(self, users: NDArray[np.int64]) -> Histories:
        """Older ratings of some of the people."""
        return self.split.given.histories(users).as_strangers()

    def asked(self, users: NDArray[np.int64]) -> Histories:
        """Likes among the newest ratings of some of the people."""
        test = self.split.test
        return test.subset(test.ratings >= LIKED.relevant_from).histories(users)

    def stars_of(self, users: NDArray[np.int64]) -> Split:
        """The split with the test ratings of these people alone."""
        return replace(self.split, test=self.split.test.subset(np.isin(self.split.test.users, users)))


def _looks(people: int, first: int) -> tuple[int, ...]:
    """Numbers of people at each look, doubled until all are in."""
    sizes = []
    while first < people:
        sizes.append(first)
        first *= 2
    return (*sizes, people)


def _together(one: Interactions, other: Interactions) -> Interactions:
    """Two parts of the same ratings as one."""
    return replace(
        one,
        users=np.concatenate([one.users, other.users]),
        films=np.concatenate([one.films, other.films]),
        ratings=np.concatenate([one.ratings, other.ratings]),
        times=np.concatenate([one.times, other.times]),
    )
