"""Branch scores of the films that can reach a person's list: what balances of the branches are tried on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.metrics import ndcg, recall, top_films

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.models.interactions import Histories

    Score = Callable[[Histories], dict[str, NDArray[np.float32]]]

LIST = 50
# Up to here every film is a candidate; of larger catalogs those that stand high in some branch.
MOST_FILMS = 2000
FROM_EACH_BRANCH = 100
SCORES_AT_ONCE = 2_000_000


@dataclass(frozen=True)
class Candidates:
    """What each branch says of each person's candidates.

    Attributes:
        scores: By branch, shape (people, width), float32, in standard deviations of the branch's scores.
        scales: By branch, what brought them to that.
        hopeless: True where there is no candidate, shape (people, width).
        relevant: 1 where a candidate is relevant, shape (people, width), float64.
        n_relevant: Relevant films of each person, shape (people,), candidates or not.
        lengths: Ratings known of each person, shape (people,).
    """

    scores: dict[str, NDArray[np.float32]]
    scales: dict[str, float]
    hopeless: NDArray[np.bool_]
    relevant: NDArray[np.float64]
    n_relevant: NDArray[np.int64]
    lengths: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        score: Score,
        given: Histories,
        wanted: Histories,
        *,
        left_out: Histories | None = None,
        scales: Mapping[str, float] | None = None,
    ) -> Candidates:
        """Scores people, few at a time, and keeps what can matter.

        Args:
            score: Scores of each branch for people, shape (people, n_films).
            given: What the people rated.
            wanted: What is relevant to them beside it.
            left_out: Films that are no candidates; by default what was given.
            scales: Multiply scores by these; by default what brings them to a standard deviation of 1.
        """
        known = left_out or given
        wide = given.n_films if given.n_films <= MOST_FILMS else 0
        chosen, kept, sums = [], [], []
        for start, people in given.chunks(max(SCORES_AT_ONCE // max(given.n_films, 1), 1)):
            rows = np.arange(start, start + len(people))
            scores = score(people)
            sums.append({name: _moments(one) for name, one in scores.items()})
            seen = known.take(rows).seen
            films = np.tile(np.arange(wide), (len(rows), 1)) if wide else _best_of_each(scores, seen)
            chosen.append(np.where(_has(seen, films), -1, films))
            kept.append({n: np.take_along_axis(s, np.maximum(films, 0), axis=1) for n, s in scores.items()})
        names = list(kept[0]) if kept else []
        found = scales or {name: _scale([one[name] for one in sums]) for name in names}
        width = max((films.shape[1] for films in chosen), default=0)
        films = np.concatenate([_wider(one, width, -1) for one in chosen] or [np.zeros((0, 0), np.int64)])
        scaled = {
            name: np.concatenate([_wider(one[name], width, 0.0) for one in kept]) * np.float32(found[name])
            for name in names
        }
        relevant = (_has(wanted.seen, films) & (films >= 0)).astype(np.float64)
        return cls(scaled, dict(found), films < 0, relevant, wanted.lengths, given.lengths)

    def take(self, rows: NDArray[np.integer]) -> Candidates:
        """The people at ``rows``, in that order."""
        scores = {name: one[rows] for name, one in self.scores.items()}
        return Candidates(
            scores,
            self.scales,
            self.hopeless[rows],
            self.relevant[rows],
            self.n_relevant[rows],
            self.lengths[rows],
        )

    def quality(self, total: NDArray[np.float32]) -> float:
        """How good the lists of blended scores are; see `quality_of_lists`.

        Args:
            total: Blended scores, shape (people, width); left as they are.
        """
        ranked = np.where(self.hopeless, -np.inf, total)
        if ranked.shape[1] > LIST:
            best = np.argpartition(-ranked, LIST, axis=1)[:, :LIST]
        else:
            best = np.tile(np.arange(ranked.shape[1]), (len(ranked), 1))
        order = np.argsort(-np.take_along_axis(ranked, best, axis=1), axis=1, kind="stable")
        found = np.take_along_axis(self.relevant, np.take_along_axis(best, order, axis=1), axis=1)
        return quality_of_lists(found, self.n_relevant)

    def blended(self, weights: Mapping[str, float | NDArray[np.floating]]) -> NDArray[np.float32]:
        """Weighted sum of the branches, shape (people, width); a weight may be one a person."""
        total = np.zeros(self.hopeless.shape, np.float32)
        for name, weight in weights.items():
            if np.any(weight):
                total += np.asarray(weight, np.float32).reshape(-1, 1) * self.scores[name]
        return total


def quality_of_lists(found: NDArray[np.float64], n_relevant: NDArray[np.int64]) -> float:
    """What settings and balances are compared by: the top of the list first, the length of it a little.

    Args:
        found: 1 where a listed film is relevant, shape (people, `LIST` or all films).
        n_relevant: Relevant films of each person, shape (people,), at least 1.

    Returns:
        Mean NDCG@10 + NDCG@50 / 2 + Recall@50 / 4: the longer measures are less noisy.
    """
    figures = ndcg(found, n_relevant, 10) + ndcg(found, n_relevant, LIST) / 2
    return float((figures + recall(found, n_relevant, LIST) / 4).mean())


def scales_of(score: Score, people: Histories) -> dict[str, float]:
    """What brings the scores of each branch for these people to a standard deviation of 1."""
    sums: dict[str, list[tuple[int, float, float]]] = {}
    for _, some in people.chunks(max(SCORES_AT_ONCE // max(people.n_films, 1), 1)):
        for name, scores in score(some).items():
            sums.setdefault(name, []).append(_moments(scores))
    return {name: _scale(parts) for name, parts in sums.items()}


def _moments(scores: NDArray[np.float32]) -> tuple[int, float, float]:
    return scores.size, float(scores.sum(dtype=np.float64)), float(np.square(scores).sum(dtype=np.float64))


def _scale(parts: list[tuple[int, float, float]]) -> float:
    count, total, squares = (sum(column) for column in zip(*parts, strict=True))
    return 1 / max(float(np.sqrt(max(squares / count - (total / count) ** 2, 0.0))), 1e-9)


def _best_of_each(scores: Mapping[str, NDArray[np.float32]], seen: sparse.csr_array) -> NDArray[np.int64]:
    """The best films of each branch, each once a person, shape (people, most of anybody), -1 behind."""
    best = [top_films(one.copy(), seen, FROM_EACH_BRANCH) for one in scores.values()]
    films = np.sort(np.concatenate(best, axis=1), axis=1)
    films[:, 1:][films[:, 1:] == films[:, :-1]] = -1
    films = -np.sort(-films, axis=1)
    return films[:, : int((films >= 0).sum(axis=1).max(initial=1))]


def _has(matrix: sparse.csr_array, films: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Where a person's row holds a film; -1 asks for the film 0."""
    found = np.zeros(films.shape, bool)
    bounds = matrix.indptr
    for row, own in enumerate(films):
        found[row] = np.isin(own, matrix.indices[bounds[row] : bounds[row + 1]])
    return found


def _wider(rows: NDArray[np.generic], width: int, fill: float) -> NDArray[np.generic]:
    return np.pad(rows, ((0, 0), (0, width - rows.shape[1])), constant_values=fill)
