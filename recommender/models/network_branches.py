"""The ranking branches of the default network: fitted, with settings chosen on ratings put aside."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from recommender.models.film_words import alike_in_words
from recommender.models.fold_in import FoldIn
from recommender.models.ials import AlsPenalty, fit_film_factors
from recommender.models.item_knn import bm25, strongest_neighbours
from recommender.models.network_blend import ranking_quality
from recommender.models.network_deep import DeepBranch, DeepSettings, train_deep
from recommender.models.network_linear import LinearBranch, LinearGram
from recommender.serving.network_numbers import Worth
from recommender.threads import in_threads

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.evaluation.objective import Objective
    from recommender.progress import Progress
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

WEIGHTS_READ = 2_400_000
BACKGROUND_FILMS = 6500
SCORES_AT_ONCE = 40_000_000
MOST_FILMS_WITH_NEIGHBOURS = 12_000
ENOUGH_RATINGS = 10
NEIGHBOUR_WORTH = Worth(0.65, 0.3)


@dataclass(frozen=True)
class BranchSettings:
    """Settings of the branches; tuples are tried on ratings put aside.

    Attributes:
        deep: Of the deep branch.
        worths: What ratings may be worth to the linear and the factor branch.
        linear_films: Films in the linear branch at most.
        linear_ratings: Ratings of each of them at least.
        linear_penalties: Penalties of the linear branch.
        factors: Numbers for each film in the factor branch.
        als: Penalty of each factor branch. They differ in whom they serve, so the blend takes from all; from
            one held back too much it is told what everybody is shown (a weight below 0).
        als_epochs: Their alternations.
        neighbours: Neighbours kept for each film; 0 for no such branch.
        alike: The same by words of title, people, genres and year.
    """

    deep: DeepSettings = field(default_factory=DeepSettings)
    worths: tuple[Worth, ...] = (Worth(0.5, 0.25), Worth(1.0, 1.0))
    linear_films: int = 4000
    linear_ratings: int = 0
    linear_penalties: tuple[float, ...] = (100.0, 250.0)
    factors: int = 64
    als: tuple[AlsPenalty, ...] = (
        AlsPenalty(0.1, 0.03, 1.0),
        AlsPenalty(0.03, 0.35, 0.5),
        AlsPenalty(0.1, 0.06, 1.0),
    )
    als_epochs: int = 8
    neighbours: int = 200
    alike: int = 100

    def for_catalog(self, n_films: int) -> BranchSettings:
        """Narrower branches for large catalogs: an answer reads every film's weights, within milliseconds."""
        hidden = max(min(self.deep.hidden, WEIGHTS_READ // n_films), 8)
        small = n_films <= MOST_FILMS_WITH_NEIGHBOURS
        # The Keras model holds neighbours as a square matrix, which large catalogs cannot afford.
        neighbours, alike = (self.neighbours, self.alike) if small else (0, 0)
        # Most films of sparse data are rarely rated: nearly all of the work, and lists are better without.
        linear_ratings = self.linear_ratings if small else max(self.linear_ratings, ENOUGH_RATINGS)
        # The more films there are, the less each of those that somebody did not rate says about them.
        middle = self.als[min(1, len(self.als) - 1)]
        background = middle.background * min(BACKGROUND_FILMS / n_films, 1)
        als = self.als if small else (replace(middle, background=background),)
        deep = replace(self.deep, hidden=hidden)
        return replace(
            self, deep=deep, linear_ratings=linear_ratings, als=als, neighbours=neighbours, alike=alike
        )

    @property
    def factor_films(self) -> int:
        """Films that factors score, at most: the most rated; lists hold no others because of them."""
        return WEIGHTS_READ // 2 // self.factors


@dataclass(frozen=True)
class Choices:
    """What was chosen on ratings put aside."""

    worth: Worth
    linear_penalty: float
    deep_epochs: int


@dataclass(frozen=True)
class Validation:
    """People whose ratings were parted to choose settings: what is given, what is relevant beside it."""

    given: Histories
    wanted: Histories

    def quality(self, branch: LinearBranch) -> float:
        """How good its rankings are, of a few people at a time."""
        at_once = max(SCORES_AT_ONCE // self.given.n_films, 1)
        total = 0.0
        for start, people in self.given.chunks(at_once):
            wanted = self.wanted.take(np.arange(start, start + len(people)))
            films = branch.films if people.n_films > MOST_FILMS_WITH_NEIGHBOURS else None
            # The other films have no score, and in large catalogs they are nearly all.
            scores = branch.score(people) if films is None else branch.score_own(people)
            total += ranking_quality(scores, people, wanted, films) * len(people)
        return total / max(len(self.given), 1)


@dataclass(frozen=True)
class NeighbourBranch:
    """Films rated by the same people, or alike in words.

    Attributes:
        similarity: Shape (n_films, n_films), sparse; row i: the strongest neighbours of film i.
        worth: What ratings are worth as input.
    """

    similarity: sparse.csr_array
    worth: Worth = NEIGHBOUR_WORTH

    @classmethod
    def fit(cls, people: Histories, neighbours: int) -> NeighbourBranch:
        """BM25 on stars, which on sparse data is ahead of BM25 on what was rated at all."""
        return cls(strongest_neighbours(bm25(people.stars, 0.3, 0.5), neighbours))

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Shape (people, n_films), float32."""
        given = people.with_values(self.worth.of(people.ratings))
        return np.asarray((given @ self.similarity).toarray(), np.float32)


@dataclass(frozen=True)
class FactorBranch:
    """Implicit factors of films; see `recommender.models.ials`.

    Attributes:
        films: Shape (n_films, d), float64 or float32.
        penalty: How factors are held back, also when a person is folded in.
        worth: What ratings are worth as input.
        listed: Films that get a score, int64, ascending, the others 0; None for all.
    """

    films: NDArray[np.floating]
    penalty: AlsPenalty
    worth: Worth
    listed: NDArray[np.int64] | None = None

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Shape (people, n_films), float32."""
        given = people.with_values(self.worth.of(people.ratings))
        persons = self._fold_in.rows(given.indptr, given.indices, given.data)
        if self.listed is None:
            return np.asarray(persons @ self.films.T, np.float32)
        scores = np.zeros((len(people), people.n_films), np.float32)
        scores[:, self.listed] = persons @ self.films[self.listed].T
        return scores

    @cached_property
    def _fold_in(self) -> FoldIn:
        """What all people share, whatever they rated."""
        penalty = self.penalty
        return FoldIn(self.films, penalty.background, penalty.ridge, penalty.exponent)


@dataclass(frozen=True)
class Branches:
    """All of them; None where one is not used.

    Attributes:
        factors: Factor branches by name, "factors 0" and so on.
        popularity: Log of the number of relevant ratings, shape (n_films,), float32.
    """

    linear: LinearBranch | None
    neighbours: NeighbourBranch | None
    alike: NeighbourBranch | None
    factors: dict[str, FactorBranch]
    deep: DeepBranch | None
    popularity: NDArray[np.float32]

    def scores(self, people: Histories) -> dict[str, NDArray[np.float32]]:
        """Scores of each branch by name, each of shape (people, n_films)."""
        named = {
            "linear": self.linear,
            "neighbours": self.neighbours,
            "alike": self.alike,
            **self.factors,
            "deep": self.deep,
        }
        scores = {name: branch.score(people) for name, branch in named.items() if branch is not None}
        return scores | {"popularity": np.tile(self.popularity, (len(people), 1))}


def tune_branches(
    train: Interactions,
    words: sparse.csr_array | None,
    objective: Objective,
    settings: BranchSettings,
    validation: Validation,
    *,
    progress: Progress,
    seed: int,
) -> tuple[Branches, Choices]:
    """Fits all branches on ``train`` and chooses their settings on ``validation``.

    ``words``: of films, shape (n_films, words), sparse; None where nothing is known of them.
    """
    people, popularity = _parts(train, objective)
    linear = _best_linear(people, settings, validation, progress)
    factors = {}
    worths = _worths(settings, linear.worth)
    for at, (penalty, worth) in enumerate(zip(settings.als, worths, strict=True)):
        factors[f"factors {at}"] = _fit_factors(people, worth, penalty, settings, seed + at)
        progress("fitting the factor branches", at + 1, len(settings.als))
    neighbours = NeighbourBranch.fit(people, settings.neighbours) if settings.neighbours else None
    deep = train_deep(
        people,
        objective.relevant_from,
        settings.deep,
        validation=(validation.given, validation.wanted),
        progress=progress,
        step="training the deep branch (trial)",
        seed=seed,
    )
    chosen = Choices(linear.worth, linear.penalty, deep.epochs)
    return Branches(linear, neighbours, _alike(words, settings), factors, deep, popularity), chosen


def fit_branches(
    train: Interactions,
    words: sparse.csr_array | None,
    objective: Objective,
    settings: BranchSettings,
    choices: Choices,
    *,
    used: Collection[str],
    progress: Progress,
    seed: int,
) -> Branches:
    """Fits the branches named in ``used`` on all ratings, with settings chosen before."""
    people, popularity = _parts(train, objective)
    linear = deep = neighbours = None
    if "linear" in used:
        linear = _gram(people, choices.worth, settings).fit(choices.linear_penalty)
    worths = _worths(settings, choices.worth)
    factors = {
        f"factors {at}": _fit_factors(people, worth, penalty, settings, seed + at)
        for at, (penalty, worth) in enumerate(zip(settings.als, worths, strict=True))
        if f"factors {at}" in used
    }
    alike = _alike(words, settings) if "alike" in used else None
    if "neighbours" in used:
        neighbours = NeighbourBranch.fit(people, settings.neighbours)
    progress("fitting the other branches", 1, 1)
    if "deep" in used:
        deep = train_deep(
            people,
            objective.relevant_from,
            replace(settings.deep, epochs=choices.deep_epochs),
            progress=progress,
            step="training the deep branch",
            seed=seed,
        )
    return Branches(linear, neighbours, alike, factors, deep, popularity)


def _worths(settings: BranchSettings, chosen: Worth) -> list[Worth]:
    """What ratings are worth to each factor branch: as chosen in the middle, stars told apart beside it.

    Branches that differ do more for a blend than a better one of the same kind.
    """
    middle = min(1, len(settings.als) - 1)
    return [chosen if at == middle else settings.worths[0] for at in range(len(settings.als))]


def _alike(words: sparse.csr_array | None, settings: BranchSettings) -> NeighbourBranch | None:
    if words is None or not settings.alike:
        return None
    return NeighbourBranch(alike_in_words(words, settings.alike))


def _parts(train: Interactions, objective: Objective) -> tuple[Histories, NDArray[np.float32]]:
    """What people rated, and the films' popularity."""
    relevant = train.subset(train.ratings >= objective.relevant_from)
    return train.histories(train.active_users()), np.log1p(relevant.film_counts()).astype(np.float32)


def _fit_factors(
    people: Histories, worth: Worth, penalty: AlsPenalty, settings: BranchSettings, seed: int
) -> FactorBranch:
    films = fit_film_factors(
        people.with_values(worth.of(people.ratings)),
        settings.factors,
        penalty,
        settings.als_epochs,
        seed=seed,
    )
    listed = None
    if people.n_films > settings.factor_films:
        counts = np.bincount(people.films, minlength=people.n_films)
        listed = np.sort(np.argsort(-counts, kind="stable")[: settings.factor_films]).astype(np.int64)
    return FactorBranch(films, penalty, worth, listed)


def _gram(people: Histories, worth: Worth, settings: BranchSettings) -> LinearGram:
    return LinearGram(people, worth, settings.linear_films, settings.linear_ratings)


def _best_linear(
    people: Histories, settings: BranchSettings, validation: Validation, progress: Progress
) -> LinearBranch:
    def fitted(trial: tuple[LinearGram, float]) -> tuple[LinearBranch, float]:
        gram, penalty = trial
        branch = gram.fit(penalty)
        return branch, validation.quality(branch)

    grams = [_gram(people, worth, settings) for worth in settings.worths]
    trials = [(gram, penalty) for gram in grams for penalty in settings.linear_penalties]
    best, best_quality = None, -np.inf
    for done, (branch, quality) in enumerate(in_threads(fitted, trials), start=1):
        if best is None or quality > best_quality:
            best, best_quality = branch, quality
        progress("fitting the linear branch", done, len(trials))
    assert best is not None
    return best
