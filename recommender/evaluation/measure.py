"""Measures a model on a split."""

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
# For the gate: enough for 5,000 people and 40,000 films, or 2,000 people and 100,000 films.
SCORES_TO_JUDGE_BY = 200_000_000


class Answers(Protocol):
    """A fitted `Model`, or a saved one."""

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Scores of all films, shape (people, n_films), float32; see `Model.score`."""

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicted stars, shape (pairs,), float32; see `Model.stars`."""


@dataclass(frozen=True)
class Ranking:
    """Figures of ranked lists, one for each person; candidates are all films they have not rated.

    Attributes:
        users: Codes of the people, those with a relevant test rating, shape (people,).
        ndcg_10: NDCG@10, shape (people,).
        recall_50: Recall@50, shape (people,).
        mrr: Reciprocal rank of the first relevant film within 50, shape (people,).
        novelty_bits: Novelty of the first ten, shape (people,).
        diversity: Intra-list diversity of the first ten, shape (people,).
        coverage_10: Share of the catalog in the first ten of all people.
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
    """Predicted stars of all test ratings, in their order.

    Attributes:
        predicted: Predictions, NaN where the model makes none, shape (test ratings,), float32.
        given: Stars of the test ratings, shape (test ratings,), float32.
        users: User codes, shape (test ratings,), int64.
        figures: RMSE, MAE and calibration.
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
    """Ranks all films for each person with a relevant test rating.

    A person whose scores are all NaN gets an empty list, which has no hit.

    Args:
        model: The model.
        split: The split.
        objective: Says which test ratings are relevant.
        most_scores: Most people times films. Beyond it, evenly spaced people are taken, the same for all
            models.
        progress: Told of each group of people.
        step: Name of the step for `progress`.
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
        # A copy, since the lists are made in place and the array may belong to the model.
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
    """Predicts each test rating from the given ratings of its person."""
    test = split.test
    users, rows = np.unique(test.users, return_inverse=True)
    predicted = model.stars(split.given.histories(users), rows.astype(np.int64), test.films)
    return StarPredictions(predicted, test.ratings, test.users)
