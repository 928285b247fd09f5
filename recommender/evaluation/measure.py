"""Asks a model what a split asks, and measures the answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np

from recommender.evaluation.metrics import (
    StarsFigures,
    coverage,
    hits,
    intra_list_diversity,
    ndcg,
    novelty,
    recall,
    reciprocal_rank,
    stars_figures,
    top_films,
)
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.evaluation.objective import Objective
    from recommender.ratings.histories import Histories
    from recommender.ratings.splits import Split

LIST_LENGTH = 50
SCORES_AT_ONCE = 4_000_000
# For the gate: 5,000 people are asked about catalogs of up to 40,000 films, 2,000 about 100,000 films.
SCORES_TO_JUDGE_BY = 200_000_000


class Answers(Protocol):
    """The questions of a `Model`, once fitted."""

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Ranks films."""

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicts stars."""


@dataclass(frozen=True)
class Ranking:
    """Figures of ranked lists, one a person; the candidates are all films the person has not rated.

    Attributes:
        users: Codes of the people asked about: those with a relevant test rating, shape (people,).
        ndcg_10: Shape (people,).
        recall_50: Shape (people,).
        mrr: Reciprocal rank within the first 50, shape (people,).
        novelty_bits: Of the first ten, shape (people,).
        diversity: Of the first ten, shape (people,).
        coverage_10: Share of the catalog in anybody's first ten.
    """

    users: NDArray[np.int64]
    ndcg_10: NDArray[np.float64]
    recall_50: NDArray[np.float64]
    mrr: NDArray[np.float64]
    novelty_bits: NDArray[np.float64]
    diversity: NDArray[np.float64]
    coverage_10: float


@dataclass(frozen=True)
class StarPredictions:
    """Predicted stars of every test rating, in its order.

    Attributes:
        predicted: NaN where the model does not know, shape (test ratings,), float32.
        given: Stars the person gave.
        users: User code of each.
        figures: RMSE, MAE, calibration.
    """

    predicted: NDArray[np.float32]
    given: NDArray[np.float32]
    users: NDArray[np.int64]
    figures: StarsFigures = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "figures", stars_figures(self.predicted, self.given))


def measure_ranking(
    model: Answers,
    split: Split,
    objective: Objective,
    *,
    most_scores: int | None = None,
    progress: Progress = no_progress,
    step: str = "ranking",
) -> Ranking:
    """Ranks all films for everybody with a relevant test rating.

    A person a model does not know (all scores NaN) gets an empty list: no hit.

    Args:
        model: What is measured.
        split: Known and asked ratings.
        objective: What is relevant.
        most_scores: People times films at most; beyond it every so many people are asked, the same whatever
            the model.
        progress: Told of each group of people.
        step: What to call the work.
    """
    relevant = split.test.subset(split.test.ratings >= objective.relevant_from)
    users = relevant.active_users()
    if most_scores is not None and len(users) * split.test.n_films > most_scores:
        most = max(most_scores // split.test.n_films, 1)
        users = users[np.linspace(0, len(users) - 1, most).astype(np.int64)]
    wanted, given = relevant.histories(users), split.given.histories(users)
    counts = split.train.film_counts()
    n_people = len(split.train.active_users())
    seen = split.train.histories().seen
    parts: list[tuple[NDArray[np.float64], ...]] = []
    listed: list[NDArray[np.int64]] = []
    at_once = max(SCORES_AT_ONCE // max(given.n_films, 1), 1)
    for start, people in given.chunks(at_once):
        asked = wanted.take(np.arange(start, start + len(people)))
        # A copy: models may hand out an array of theirs, and the lists are made in place.
        lists = top_films(np.array(model.score(people), np.float32), people.seen, LIST_LENGTH)
        found = hits(lists, asked.seen)
        ten = lists[:, :10]
        parts.append(
            (
                ndcg(found, asked.lengths, 10),
                recall(found, asked.lengths, 50),
                reciprocal_rank(found),
                novelty(ten, counts, n_people),
            )
        )
        listed.append(ten)
        progress(step, start + len(people), len(given))
    columns = [np.concatenate(column) for column in zip(*parts, strict=True)] or [np.zeros(0)] * 4
    lists = np.concatenate(listed) if listed else np.zeros((0, 0), np.int64)
    covered = coverage(lists, given.n_films)
    diversity = intra_list_diversity(lists, seen)
    return Ranking(users, columns[0], columns[1], columns[2], columns[3], diversity, covered)


def measure_stars(model: Answers, split: Split) -> StarPredictions:
    """Predicts every test rating from what is given of its person."""
    test = split.test
    users, rows = np.unique(test.users, return_inverse=True)
    predicted = model.stars(split.given.histories(users), rows.astype(np.int64), test.films)
    return StarPredictions(predicted, test.ratings, test.users)
