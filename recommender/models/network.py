"""The default network: a user is their ratings, two answers from one input.

Ranking adds branches: a linear one between films in closed form, neighbours by what people rated together and
by words of title, people, genres and year, factors that a person is folded into, a deep one (an autoencoder)
and the taste that stars are predicted by. On dense data the linear branch is hard to beat, on sparse data the
deep one, the factors and the words; what each counts is found on ratings put aside, so that one set of
defaults serves any data set; for people with few ratings another balance is found, which fades with each.
Stars come from their own head. No part holds anything about people: all of it is computed from their ratings
when asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from recommender.evaluation.objective import LIKED, Objective
from recommender.models.film_words import film_words, word_directions
from recommender.models.network_assembly import assemble
from recommender.models.network_beginners import find_blend_by_length
from recommender.models.network_blend import find_blend
from recommender.models.network_branches import (
    BranchSettings,
    Validation,
    fit_branches,
    tune_branches,
)
from recommender.models.network_candidates import Candidates, scales_of
from recommender.models.network_stars import StarSettings, fit_stars, stack_parts
from recommender.progress import Progress, no_progress
from recommender.ratings.splits import newest_per_person, random_per_person
from recommender.serving.network_scorer import NetworkNumbers, NetworkScorer
from recommender.threads import one_thread_for_blas

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.models.base import SideInformation
    from recommender.models.network_branches import Choices
    from recommender.models.network_stars import StarStack
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.splits import Split
    from recommender.serving.network_numbers import Blend

# Of each branch on validation people; bounds the time.
MOST_SCORES = 300_000_000
ENOUGH_TO_CHOOSE_ON = 20_000  # people


@dataclass(frozen=True)
class NetworkSettings:
    """Settings of the network; what else there is to choose it finds itself.

    Attributes:
        branches: Of the ranking branches.
        stars: Of the stars head.
        validation_share: Share of each person's ratings put aside for the choices.
        validation_people: People they are made on, at most.
    """

    branches: BranchSettings = field(default_factory=BranchSettings)
    stars: StarSettings = field(default_factory=StarSettings)
    validation_share: float = 0.2
    validation_people: int = 1500


@dataclass(frozen=True)
class _Chosen:
    """What was found on ratings put aside."""

    branches: Choices
    blend: Blend
    stack: StarStack
    quality: float


class Network:
    """The default model.

    Attributes:
        arrays: Weights, as `recommender.serving.network_scorer` names them.
        numbers: Single numbers found while training.
        found: What was chosen, for reports.
    """

    name = "network"

    def __init__(self, settings: NetworkSettings | None = None) -> None:
        """``settings``: default `NetworkSettings`."""
        self.settings = settings or NetworkSettings()
        self.arrays: dict[str, NDArray[Any]] = {}
        self.numbers: NetworkNumbers | None = None
        self.found: dict[str, float] = {}
        self._scorer: NetworkScorer | None = None

    @one_thread_for_blas()
    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Chooses on ratings put aside, then learns from all."""
        train = train.without_repeats()
        settings = self.settings.branches.for_catalog(train.n_films)
        words = film_words(side.films) if side is not None else None
        content = _directions(words, train.n_films, self.settings.stars.directions, seed)
        inner = _put_aside(train, self.settings.validation_share, objective, seed)
        validation = self._validation(inner, objective, seed)
        chosen = self._choose(
            inner,
            validation,
            words=words,
            content=content,
            settings=settings,
            objective=objective,
            progress=progress,
            seed=seed,
        )
        del inner  # millions of ratings, not to be kept twice
        blend = chosen.blend
        branches = fit_branches(
            train,
            words,
            objective,
            settings,
            chosen.branches,
            used=blend.used,
            progress=progress,
            seed=seed,
        )
        step = "learning to predict stars"
        head = fit_stars(train, content, self.settings.stars, progress=progress, step=step, seed=seed)
        # A branch fitted on more ratings has scores of another size.
        scales = scales_of(
            lambda people: branches.scores(people) | {"taste": head.tastes(people)}, validation.given
        )
        self.arrays, self.numbers = assemble(branches, blend.scaled(scales), head, chosen.stack)
        self._scorer = NetworkScorer(self.arrays, self.numbers)
        self.found = (
            {f"weight of {name}": weight for name, weight in blend.many.items()}
            | {f"weight of {name} at first": weight for name, weight in blend.few.items()}
            | {
                "pace": blend.pace,
                "validation quality": chosen.quality,
                "deep epochs": float(chosen.branches.deep_epochs),
                "linear penalty": chosen.branches.linear_penalty,
                "worth of neutral": chosen.branches.worth.neutral,
            }
        )
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Blended scores, shape (people, n_films), as serving computes them."""
        return self.scorer.score_batch(people.indptr, people.films, people.ratings)

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Expected stars, as serving computes them; NaN for films outside the catalog."""
        predicted = np.full(len(films), np.nan, np.float32)
        order = np.argsort(rows, kind="stable")
        bounds = np.searchsorted(rows[order], np.arange(len(people) + 1))
        for person in np.unique(rows):
            asked = order[bounds[person] : bounds[person + 1]]
            asked = asked[films[asked] >= 0]
            own = slice(people.indptr[person], people.indptr[person + 1])
            predicted[asked] = self.scorer.expected_rating(
                people.films[own], people.ratings[own], films[asked]
            )
        return predicted

    @property
    def scorer(self) -> NetworkScorer:
        """What answers in service."""
        assert self._scorer is not None, "fit comes first"
        return self._scorer

    def graph(self) -> Any:  # noqa: ANN401
        """The same network as a `keras.Model` of standard layers."""
        from recommender.models.network_graph import build_graph  # noqa: PLC0415 - only where it is saved

        assert self.numbers is not None, "fit comes first"
        return build_graph(self.arrays, self.numbers)

    def _choose(
        self,
        inner: Split,
        validation: Validation,
        *,
        words: sparse.csr_array | None,
        content: NDArray[np.float32],
        settings: BranchSettings,
        objective: Objective,
        progress: Progress,
        seed: int,
    ) -> _Chosen:
        """Fits everything on the ratings that are not put aside, and chooses on those that are."""
        trial, choices = tune_branches(
            inner.train, words, objective, settings, validation, progress=progress, seed=seed
        )
        step, stars = "learning to predict stars (trial)", self.settings.stars
        head = fit_stars(inner.train, content, stars, progress=progress, step=step, seed=seed)
        stack = stack_parts(head, inner.train, inner.test, seed=seed)

        def scores(people: Histories) -> dict[str, NDArray[np.float32]]:
            return trial.scores(people) | {"taste": head.tastes(people)}

        people = Candidates.of(scores, validation.given, validation.wanted)
        many, quality = find_blend(people, progress, seed)
        blend = find_blend_by_length(
            scores, many, people, inner, objective.relevant_from, progress=progress, seed=seed
        )
        return _Chosen(choices, blend, stack, quality)

    def _validation(self, inner: Split, objective: Objective, seed: int) -> Validation:
        relevant = inner.test.subset(inner.test.ratings >= objective.relevant_from)
        users = relevant.active_users()
        most = min(self.settings.validation_people, MOST_SCORES // inner.train.n_films)
        if len(users) > most:
            random = np.random.default_rng(seed)
            users = np.sort(random.choice(users, most, replace=False))
        return Validation(inner.train.histories(users), relevant.histories(users))


def _put_aside(train: Interactions, share: float, objective: Objective, seed: int) -> Split:
    """Of everybody's ratings those that the choices are made on: such as the objective asks for.

    People with so few ratings that the share is less than one keep theirs where enough others are there to
    choose on: most would be asked about after a single rating, by which no balance for more can be told.
    """
    part = newest_per_person if objective.newest else random_per_person
    inner = part(train, share, seed=seed)
    if len(inner.test.active_users()) >= ENOUGH_TO_CHOOSE_ON:
        return inner
    return part(train, share, seed=seed, at_least_one=True)


def _directions(words: sparse.csr_array | None, n_films: int, most: int, seed: int) -> NDArray[np.float32]:
    if words is None:
        return np.zeros((n_films, 1), np.float32)
    return word_directions(words, most, seed)
