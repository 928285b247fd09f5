"""Finds the branch weights, on people and ratings that no branch has learned from.

It is a short search: weights learned by gradients ranked no better anywhere, and clearly worse on
MovieTweetings (docs/decisions/0015). The warm weights come first, by the lists of people with long histories.
Then follow the cold weights and their half-lives, by the lists of new people after 1 to 20 likes: these have
to be accurate, to go beyond the best known films, and to differ between people.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.metrics import ndcg, recall
from recommender.evaluation.personal_lists import Films, PersonalFigures, figures_of_lists
from recommender.network.branch_weights import DIALLED, BranchWeights
from recommender.threads import in_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from recommender.network.branch import Branch
    from recommender.progress import Progress
    from recommender.ratings.histories import Histories

    Weights = dict[str, float]

LIST = 50
# Candidates of a person: the best of each branch, by its scores and by these less a part of the popularity.
FROM_EACH_BRANCH = 100
BEYOND_POPULARITY = 0.3
PEOPLE_AT_ONCE = 64
# Relative gain that a step needs: with few people, smaller differences are noise.
NOISE = 0.002
ROUNDS = 3
WARM_START = {"tower": 0.3, "linear": 0.4, "factors": 0.3}
WARM_STEPS = (0.0, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0)
# The mean over several draws of the people has less variance (bagging: Breiman, 1996).
DRAWS, SHARE_DRAWN = 3, 0.6
# Cold weights: a share of the tower in place of the warm weights, and weights of genres and popularity. Few
# parameters, since there are few new people to find them on: a weight for each branch fitted their noise. The
# share of the tower is bounded: it knows what people go on to, not what resembles the one film they named.
# With less of genres, three comedies were followed by Braveheart on one draw of the starter data.
COLD_STARTS: tuple[Weights, ...] = (
    {"tower": 0.4, "genres": 0.13, "popularity": -0.1, "half-life": 9.0},
    {"tower": 0.6, "genres": 0.13, "popularity": -0.2, "half-life": 9.0},
)
COLD_STEPS: dict[str, tuple[float, ...]] = {
    "popularity": (-0.4, -0.35, -0.3, -0.25, -0.2, -0.15, -0.1, -0.05, 0.0, 0.05),
    "tower": (0.3, 0.4, 0.5, 0.6),
    "genres": (0.13, 0.16),
    "half-life": (4.0, 6.0, 9.0, 12.0, 15.0),
}
# Share of films with genres below which the cold weight of genres is 0: otherwise the few films with genres
# lead every list.
GENRES_KNOWN = 0.5
# Share of the warm weights' quality that people with long histories keep, and the penalty for less.
WARM_QUALITY_KEPT, WARM_LOSS_COSTS = 0.985, 20.0
# Targets for lists of new people, with a margin over those of docs/quality.md: results on other people are a
# little worse. Their genre match has to exceed that of peers.
LARGE_CATALOG = 2000
SHORTFALL_COSTS = 3.0
OBJECTIVE_SHARES = {"ndcg_10": 0.5, "ndcg_10_beyond": 0.25, "weighted_recall": 0.25}
GENRES_OF_PEERS = 1.05


@dataclass(frozen=True)
class FirstListTargets:
    """Targets for lists after some likes: personalisation, and share of the 20 most rated films."""

    personalisation: float
    share_best_known: float

    @classmethod
    def of(cls, likes: int, n_films: int) -> FirstListTargets:
        """Targets for a number of known likes and a size of catalog."""
        first = likes == 1
        if n_films < LARGE_CATALOG:
            return cls(0.64 if first else 0.78, 0.52 if first else 0.42)
        return cls(0.78 if first else 0.86, 0.52 if first else 0.42)


@dataclass(frozen=True)
class CandidateScores:
    """Scores of the films that can reach people's lists, and which of them are relevant.

    Attributes:
        told: Known ratings of the people.
        wanted: Relevant films, at least one for each person.
        candidates: Film codes, shape (people, width), int64, ascending; -1 is padding.
        scores: Scaled scores of the branches, shape (branches, people, width), float32.
        relevant: True where a candidate is relevant, shape (people, width), bool.
        known: Number of known ratings of each person, shape (people, 1), float32.
    """

    told: Histories
    wanted: Histories
    candidates: NDArray[np.int64]
    scores: NDArray[np.float32]
    relevant: NDArray[np.bool_]
    known: NDArray[np.float32]

    @classmethod
    def of(
        cls, branches: Sequence[Branch], scale: NDArray[np.float32], told: Histories, wanted: Histories
    ) -> CandidateScores:
        """Scores the candidates, some people at a time; ``scale`` as in `BranchWeights`."""
        popular = [branch.name for branch in branches].index(DIALLED)

        def asked(start: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
            people = told.take(np.arange(start, min(start + PEOPLE_AT_ONCE, len(told))))
            given = people.indptr, people.films, people.ratings
            scores = np.stack([branch.score_people(*given) for branch in branches]) * scale[:, None, None]
            beyond = scores - np.float32(BEYOND_POPULARITY) * scores[popular]
            for one in (scores, beyond):
                one[:, people.people, people.films] = -np.inf
            films = _top_k_of_each([*scores, *beyond])
            of_films = np.take_along_axis(scores, np.maximum(films, 0)[None], axis=2)
            # In a small catalog, known films fill up the candidates; they are removed.
            films = np.where(np.isneginf(of_films[popular]), -1, films)
            return films, np.where(films < 0, 0, of_films).astype(np.float32)

        parts = list(in_threads(asked, range(0, len(told), PEOPLE_AT_ONCE)))
        width = max((films.shape[1] for films, _ in parts), default=0)
        if not parts:
            parts = [(np.zeros((0, 0), np.int64), np.zeros((len(branches), 0, 0), np.float32))]
        candidates = np.concatenate([_wider(films, width, -1) for films, _ in parts])
        scores = np.concatenate([_wider(one, width, 0.0) for _, one in parts], axis=1)
        relevant = np.zeros(candidates.shape, bool)
        for row, films in enumerate(candidates):
            own = wanted.films[wanted.indptr[row] : wanted.indptr[row + 1]]
            relevant[row] = np.isin(films, own)
        known = told.lengths.astype(np.float32)[:, None]
        return cls(told, wanted, candidates, scores, relevant, known)

    def take(self, rows: NDArray[np.integer]) -> CandidateScores:
        """The scores of the people at ``rows``."""
        return CandidateScores(
            self.told.take(rows),
            self.wanted.take(rows),
            self.candidates[rows],
            self.scores[:, rows],
            self.relevant[rows],
            self.known[rows],
        )

    def total(self, weights: NDArray[np.float32]) -> NDArray[np.float32]:
        """Weighted sums, shape (people, width); ``weights``: shape (people or 1, branches)."""
        total = np.zeros(self.candidates.shape, np.float32)
        for at, scores in enumerate(self.scores):
            if weights[:, at].any():
                total += weights[:, at : at + 1] * scores
        total[self.candidates < 0] = -np.inf
        return total

    def quality(self, weights: NDArray[np.float32]) -> float:
        """Mean of NDCG@10 + NDCG@50 / 2 + Recall@50 / 4, 0 without people; longer lists reduce the noise."""
        if not len(self.told):
            return 0.0
        order = _top_k(self.total(weights), LIST)
        found = np.take_along_axis(self.relevant, order, axis=1).astype(np.float64)
        wanted = self.wanted.lengths
        each = ndcg(found, wanted, 10) + ndcg(found, wanted, LIST) / 2 + recall(found, wanted, LIST) / 4
        return float(each.mean())

    def figures(self, weights: NDArray[np.float32], films: Films) -> PersonalFigures:
        """Figures of the first ten; see `recommender.evaluation.personal_lists`."""
        total = self.total(weights)
        without = np.where(films.well_known[np.maximum(self.candidates, 0)], -np.inf, total)
        ten, beyond = (
            np.take_along_axis(self.candidates, _top_k(one, 10), axis=1) for one in (total, without)
        )
        return figures_of_lists(ten, beyond, self.told, self.wanted, films)


def find_weights(
    names: tuple[str, ...],
    warm: CandidateScores,
    cold: Mapping[int, CandidateScores],
    films: Films,
    scale: NDArray[np.float32],
    *,
    progress: Progress,
    seed: int,
) -> tuple[BranchWeights, float]:
    """Finds warm weights, then cold ones and their half-lives.

    Args:
        names: Names of the branches, in the order of the scores.
        warm: Scores for people with long histories.
        cold: Scores for new people, by number of known likes.
        films: Properties of films that the measures need.
        scale: Scale of the branches' scores; see `BranchWeights`.
        progress: Told of each step.
        seed: Seed of the draws of people.

    Returns:
        The weights, and their quality for the people of ``warm``.
    """
    found = _warm_weights(names, warm, progress, seed)
    row = np.array([found[name] for name in names], np.float32)
    weights = BranchWeights(
        names, row, row, np.full(len(names), COLD_STARTS[0]["half-life"], np.float32), scale
    )
    if cold:
        weights = _cold_weights(weights, warm, cold, films, progress)
    return weights, warm.quality(_unscaled(weights, warm))


def _warm_weights(names: tuple[str, ...], warm: CandidateScores, progress: Progress, seed: int) -> Weights:
    random, mean = np.random.default_rng(seed), dict.fromkeys(names, 0.0)
    people = len(warm.known)
    for draw in range(DRAWS):
        chosen = np.sort(random.choice(people, max(int(SHARE_DRAWN * people), min(people, 1)), replace=False))
        some = warm.take(chosen)

        def quality(weights: Weights, some: CandidateScores = some) -> float:
            return some.quality(np.array([[weights[name] for name in names]], np.float32))

        alone = {name: quality(dict.fromkeys(names, 0.0) | {name: 1.0}) for name in names}
        start = dict.fromkeys(names, 0.0) | {name: WARM_START.get(name, 0.0) for name in names}
        single = max(alone, key=lambda name: alone[name])
        if alone[single] > quality(start):
            start = dict.fromkeys(names, 0.0) | {single: 1.0}
        steps = {name: WARM_STEPS + ((-0.1, -0.2, -0.3) if name == DIALLED else ()) for name in names}
        best = _coordinate_search(start, steps, quality)
        total = sum(abs(weight) for weight in best.values())
        for name in names:
            mean[name] += best[name] / total / DRAWS
        progress("balancing the branches", draw + 1, DRAWS)
    return mean


def _cold_weights(
    weights: BranchWeights,
    warm: CandidateScores,
    cold: Mapping[int, CandidateScores],
    films: Films,
    progress: Progress,
) -> BranchWeights:
    names = weights.names
    baseline = {likes: _single_branch_figures(scored, names, films) for likes, scored in cold.items()}
    least = WARM_QUALITY_KEPT * warm.quality(weights.warm[None])

    def objective(candidate: BranchWeights) -> float:
        values = [
            _first_list_objective(
                scored.figures(_unscaled(candidate, scored), films),
                baseline[likes],
                likes,
                len(films.weights),
            )
            for likes, scored in cold.items()
        ]
        return float(np.mean(values))

    def objective_of(start: Weights) -> float:
        candidate = _with_cold_start(weights, start)
        warm_loss = max(0.0, 1 - warm.quality(_unscaled(candidate, warm)) / least)
        return objective(candidate) - WARM_LOSS_COSTS * warm_loss

    starts, steps = list(COLD_STARTS), dict(COLD_STEPS)
    if films.genres.any(axis=1).mean() < GENRES_KNOWN:
        del steps["genres"]
        starts = [start | {"genres": 0.0} for start in COLD_STARTS]
    found = []
    for at, start in enumerate(starts):
        best = _coordinate_search(start, steps, objective_of)
        found.append((objective_of(best), at, best))
        progress("balancing the branches for new people", at + 1, len(COLD_STARTS))
    return _with_cold_start(weights, max(found)[2])


def _with_cold_start(weights: BranchWeights, start: Weights) -> BranchWeights:
    """Cold weights: the warm ones with a share of the tower in their place; genres and popularity apart."""
    share, cold = np.float32(start["tower"]), weights.warm.copy()
    for at, name in enumerate(weights.names):
        if name in ("genres", DIALLED):
            cold[at] = start[name]
        else:
            cold[at] = (1 - share) * cold[at] + share * (name == "tower")
    half_life = np.full(len(cold), start["half-life"], np.float32)
    return replace(weights, cold=cold, half_life=half_life)


def _coordinate_search(
    start: Weights, steps: Mapping[str, Sequence[float]], objective: Callable[[Weights], float]
) -> Weights:
    """Coordinate search: each weight in turn takes the value that raises the objective most."""
    weights, best = start, objective(start)
    for _ in range(ROUNDS):
        before = weights
        for name, values in steps.items():
            tried = {value: objective(weights | {name: value}) for value in values if value != weights[name]}
            value = max(tried, key=lambda one: tried[one])
            if tried[value] > best + NOISE * abs(best):
                weights, best = weights | {name: value}, tried[value]
        if weights == before:
            break
    return weights


def _first_list_objective(figures: PersonalFigures, baseline: Weights, likes: int, n_films: int) -> float:
    """Three measures of quality, relative to the best branch alone, less the shortfall from the targets."""
    targets = FirstListTargets.of(likes, n_films)
    beside = {name: _mean(getattr(figures, name)) / max(least, 1e-9) for name, least in baseline.items()}
    right = sum(share * beside[name] for name, share in OBJECTIVE_SHARES.items())
    lacks = (
        max(0.0, targets.personalisation - figures.personalisation)
        + max(0.0, figures.share_best_known - targets.share_best_known)
        + max(0.0, GENRES_OF_PEERS - beside["genre_match"])
    )
    return right - SHORTFALL_COSTS * lacks


def _single_branch_figures(scored: CandidateScores, names: tuple[str, ...], films: Films) -> Weights:
    """The best figures of the linear branch or the factors alone, about those of peers."""
    alone = [
        scored.figures(np.eye(len(names), dtype=np.float32)[[at]], films)
        for at, name in enumerate(names)
        if name in ("linear", "factors")
    ]
    return {
        name: max(_mean(getattr(one, name)) for one in alone) for name in (*OBJECTIVE_SHARES, "genre_match")
    }


def _unscaled(weights: BranchWeights, scored: CandidateScores) -> NDArray[np.float32]:
    """Weights of people for scores that are scaled already."""
    return np.asarray(replace(weights, scale=np.ones_like(weights.scale)).of(scored.known), np.float32)


def _mean(values: NDArray[np.float64]) -> float:
    there = values[~np.isnan(values)]
    return float(there.mean()) if len(there) else 0.0


def _top_k(scores: NDArray[np.float32], n: int) -> NDArray[np.int64]:
    """Columns of the ``n`` highest scores, highest first, shape (people, n)."""
    if scores.shape[1] > n:
        best = np.argpartition(-scores, n - 1, axis=1)[:, :n]
        order = np.argsort(-np.take_along_axis(scores, best, axis=1), axis=1, kind="stable")
        return np.take_along_axis(best, order, axis=1)
    return np.argsort(-scores, axis=1, kind="stable")


def _top_k_of_each(scores: Sequence[NDArray[np.float32]]) -> NDArray[np.int64]:
    """The best films of each branch without repeats, shape (people, most of anybody); -1 at the end."""
    films = np.concatenate([_top_k(one, FROM_EACH_BRANCH) for one in scores], axis=1)
    films = np.sort(films, axis=1)
    films[:, 1:][films[:, 1:] == films[:, :-1]] = -1
    films = -np.sort(-films, axis=1)
    return films[:, : int((films >= 0).sum(axis=1).max(initial=1))]


def _wider(rows: NDArray[np.generic], width: int, fill: float) -> NDArray[np.generic]:
    padding = [(0, 0)] * (rows.ndim - 1) + [(0, width - rows.shape[-1])]
    return np.pad(rows, padding, constant_values=fill)
