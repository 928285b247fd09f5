"""Models for tests of the gate, and fewer people to ask."""

import numpy as np

from recommender.promotion.held_out import HeldOut
from recommender.ratings.histories import Histories
from recommender.ratings.splits import Split


class Answering:
    """Ranks by given scores, the same for all, and predicts given stars."""

    def __init__(self, scores: np.ndarray, stars: float = 3.5) -> None:
        self.scores, self.constant = scores.astype(np.float32), stars
        self.people_asked: list[int] = []

    def score(self, people: Histories) -> np.ndarray:
        self.people_asked.append(len(people))
        return np.tile(self.scores, (len(people), 1))

    def stars(self, _people: Histories, _rows: np.ndarray, films: np.ndarray) -> np.ndarray:
        return np.full(len(films), self.constant, np.float32)


class Personal(Answering):
    """Lists films of each person's own, whatever they like; the same for the same ratings."""

    def __init__(self, n_films: int) -> None:
        super().__init__(np.zeros(n_films))

    def score(self, people: Histories) -> np.ndarray:
        weights = np.random.default_rng(1).random((people.n_films, people.n_films), np.float32)
        return np.asarray(people.seen @ weights, np.float32)


def only(people: HeldOut, users: np.ndarray, *, most_scores: int | None = None) -> HeldOut:
    """Some of the people held out, asked with another limit where one is given."""
    split = people.split
    given, test = (part.subset(np.isin(part.users, users)) for part in (split.given, split.test))
    part = Split(split.name, split.train, given, test)
    return HeldOut.of(part) if most_scores is None else HeldOut.of(part, most_scores=most_scores)
