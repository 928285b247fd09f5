"""The people whom no bundle is trained on, as the gate asks about them."""

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
    """People held out, in the order in which they are asked.

    Attributes:
        split: Their older ratings are given, their newest are asked.
        users: Codes of those with a newest rating that counts as liked, shape (people,), in an order that
            depends on their ids alone.
        looks: Numbers of people after which the figures are looked at, ascending; the last is everybody.
        told: By number of likes, in the same order: people's first so many likes, of all their ratings.
        wanted: What they liked later. Of `told` and `wanted` fewer people are asked in large catalogs.
        films: What the measures know of films.
    """

    split: Split
    users: NDArray[np.int64]
    looks: tuple[int, ...]
    told: dict[int, Histories]
    wanted: dict[int, Histories]
    films: Films

    @classmethod
    def of(cls, split: Split, *, most_scores: int = SCORES_TO_JUDGE_BY) -> HeldOut:
        """Puts people in order.

        Args:
            split: Of `whole_people`.
            most_scores: People times films of the first look, and of all lists after the first likes.
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
        """The older ratings of some of the people."""
        return self.split.given.histories(users).as_strangers()

    def asked(self, users: NDArray[np.int64]) -> Histories:
        """What of their newest ratings they liked."""
        test = self.split.test
        return test.subset(test.ratings >= LIKED.relevant_from).histories(users)

    def stars_of(self, users: NDArray[np.int64]) -> Split:
        """The split with no other people's newest ratings."""
        return replace(self.split, test=self.split.test.subset(np.isin(self.split.test.users, users)))


def _looks(people: int, first: int) -> tuple[int, ...]:
    """Twice as many each time, until everybody was asked."""
    sizes = []
    while first < people:
        sizes.append(first)
        first *= 2
    return (*sizes, people)


def _together(one: Interactions, other: Interactions) -> Interactions:
    """Both parts of the same ratings."""
    return replace(
        one,
        users=np.concatenate([one.users, other.users]),
        films=np.concatenate([one.films, other.films]),
        ratings=np.concatenate([one.ratings, other.ratings]),
        times=np.concatenate([one.times, other.times]),
    )
