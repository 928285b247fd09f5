"""Films that hardly anybody has rated: how well they are told apart."""

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality_measure import RankingQuestion, rank
from recommender.evaluation.measure import Answers
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import Split

FEW = 5


class _Among:
    """A model that lists some films only."""

    def __init__(self, model: Answers, films: NDArray[np.bool_]) -> None:
        self.model, self.films = model, films

    def score(self, people: Histories) -> NDArray[np.float32]:
        scores = np.array(self.model.score(people), np.float32)
        scores[:, ~self.films] = np.nan
        return scores

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        return self.model.stars(people, rows, films)


def rare_films(train: Interactions) -> NDArray[np.bool_]:
    """Which films have fewer than 5 training ratings, none included."""
    return train.film_counts() < FEW


def of_rare_films(
    model: Answers, split: Split, relevant_from: float, rare: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """NDCG@10 of lists of rare films alone, for each person who went on to like one."""
    test = split.test.subset(rare[split.test.films])
    question = RankingQuestion.of(Split(split.name, split.train, split.given, test), relevant_from)
    if not len(question.given):
        return np.zeros(0)
    return rank(_Among(model, rare), question).ndcg_10
