"""Branch scores of the films that can reach a person's list: what balances of the branches are tried on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.metrics import ndcg, recall, top_films
from recommender.threads import in_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.ratings.histories import Histories

    Scores = dict[str, NDArray[np.float32]]
    Score = Callable[[Histories], Scores]
    _Moments = tuple[int, float, float]

LIST = 50
# Up to here every film is a candidate; of larger catalogs those that stand high in some branch.
MOST_FILMS = 2000
FROM_EACH_BRANCH = 100
SCORES_AT_ONCE = 2_000_000
PEOPLE_AT_ONCE = 128


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

        def scored(part: tuple[int, Histories]) -> tuple[NDArray[np.int64], Scores, dict[str, _Moments]]:
            start, people = part
            rows = np.arange(start, start + len(people))
            scores = score(people)
            moments = {name: _moments(one) for name, one in scores.items()}
            seen = known.take(rows).seen
            films = np.tile(np.arange(wide), (len(rows), 1)) if wide else _best_of_each(scores, seen)
            of_films = {n: np.take_along_axis(s, np.maximum(films, 0), axis=1) for n, s in scores.items()}
            return np.where(_has(seen, films), -1, films), of_films, moments

        for films, of_films, moments in in_threads(scored, _few_at_a_time(given)):
            chosen.append(films)
            kept.append(of_films)
            sums.append(moments)
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
        width = total.shape[1]

        def listed(start: int) -> NDArray[np.float64]:
            """1 where a film of the list is relevant, of some people."""
            some = slice(start, start + PEOPLE_AT_ONCE)
            ranked = np.where(self.hopeless[some], -np.inf, total[some])
            best = np.argpartition(ranked, width - LIST, axis=1)[:, width - LIST :] if width > LIST else None
            relevant = self.relevant[some]
            if best is not None:
                ranked, relevant = (np.take_along_axis(one, best, axis=1) for one in (ranked, relevant))
            return np.take_along_axis(relevant, np.argsort(-ranked, axis=1, kind="stable"), axis=1)

        found = list(in_threads(listed, range(0, len(total), PEOPLE_AT_ONCE)))
        return quality_of_lists(np.concatenate(found or [self.relevant]), self.n_relevant)

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

    def moments(part: tuple[int, Histories]) -> dict[str, _Moments]:
        return {name: _moments(one) for name, one in score(part[1]).items()}

    sums = list(in_threads(moments, _few_at_a_time(people)))
    return {name: _scale([one[name] for one in sums]) for name in (sums[0] if sums else ())}


def _few_at_a_time(people: Histories) -> Iterator[tuple[int, Histories]]:
    return people.chunks(max(SCORES_AT_ONCE // max(people.n_films, 1), 1))


def _moments(scores: NDArray[np.float32]) -> _Moments:
    squares = np.vecdot(scores, scores)
    return scores.size, float(scores.sum(axis=1).sum(dtype=np.float64)), float(squares.sum(dtype=np.float64))


def _scale(parts: list[_Moments]) -> float:
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
