"""The default network: a user is their ratings, two answers from one input.

Ranking adds four branches: a linear one between films in closed form, neighbours by what people rated
together, factors that a person is folded into, and a deep one (an autoencoder). On dense data the linear
branch is hard to beat, on sparse data the deep one and the factors; what each counts is found on ratings put
aside, so that one set of defaults serves any data set. Stars come from their own head. No part holds anything
about people: all of it is computed from their ratings when asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from recommender.evaluation.splits import random_per_person
from recommender.models.base import LIKED, Objective, SideInformation
from recommender.models.ials import AlsPenalty
from recommender.models.network_blend import find_blend, scales_of
from recommender.models.network_branches import (
    Branches,
    BranchSettings,
    Validation,
    fit_branches,
    tune_branches,
)
from recommender.models.network_stars import StarSettings, StarsHead, calibration, fit_stars
from recommender.progress import Progress, no_progress
from recommender.serving.network_scorer import NetworkNumbers, NetworkScorer, Worth

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.evaluation.splits import Split
    from recommender.models.interactions import Histories, Interactions

# Of each branch at once on validation people: 160 MB.
MOST_SCORES = 40_000_000


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

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,  # noqa: ARG002
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Chooses on ratings put aside, then learns from all."""
        train = train.without_repeats()
        inner = random_per_person(train, self.settings.validation_share, seed=seed, at_least_one=True)
        validation = self._validation(inner, objective, seed)
        settings = self.settings.branches.for_catalog(train.n_films)
        trial, choices = tune_branches(
            inner.train, objective, settings, validation, progress=progress, seed=seed
        )
        scores = trial.scores(validation.given)
        blend, quality = find_blend(scores, validation.given, validation.wanted, progress)
        del scores, trial
        slope, shift = self._calibrate(inner, progress, seed)

        used = {name for name, weight in blend.items() if weight}
        branches = fit_branches(train, objective, settings, choices, used, progress=progress, seed=seed)
        scales = scales_of(branches.scores(validation.given))
        scaled = {name: weight * scales.get(name, 0.0) for name, weight in blend.items()}
        step = "learning to predict stars"
        head = fit_stars(train, self.settings.stars, progress=progress, step=step, seed=seed)
        self._assemble(branches, scaled, head, slope, shift)
        self.found = {f"weight of {name}": weight for name, weight in blend.items()} | {
            "validation quality": quality,
            "deep epochs": float(choices.deep_epochs),
            "linear penalty": choices.linear_penalty,
            "worth of neutral": choices.worth.neutral,
            "factor exponent": choices.als.exponent,
        }
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

    def _validation(self, inner: Split, objective: Objective, seed: int) -> Validation:
        relevant = inner.test.subset(inner.test.ratings >= objective.relevant_from)
        users = relevant.active_users()
        most = min(self.settings.validation_people, MOST_SCORES // inner.train.n_films)
        if len(users) > most:
            random = np.random.default_rng(seed)
            users = np.sort(random.choice(users, most, replace=False))
        return Validation(inner.train.histories(users), relevant.histories(users))

    def _calibrate(self, inner: Split, progress: Progress, seed: int) -> tuple[float, float]:
        step = "learning to predict stars (trial)"
        head = fit_stars(inner.train, self.settings.stars, progress=progress, step=step, seed=seed)
        asked = inner.test
        return calibration(head, inner.train.histories(), asked.users, asked.films, asked.ratings)

    def _assemble(
        self, branches: Branches, blend: dict[str, float], head: StarsHead, slope: float, shift: float
    ) -> None:
        arrays: dict[str, NDArray[Any]] = {
            "rank_bias": np.float32(blend["popularity"]) * branches.popularity,
            "star_film_bias": head.biases.films.astype(np.float32),
            "star_taste": head.taste,
            "star_spread": head.spread,
        }
        if branches.deep is not None:
            weight = np.float32(blend["deep"])
            arrays["rank_bias"] = arrays["rank_bias"] + weight * branches.deep.out_bias
            arrays |= {
                "deep_liked": branches.deep.liked,
                "deep_other": branches.deep.other,
                "deep_hidden_bias": branches.deep.hidden_bias,
                "deep_out": weight * branches.deep.out,
            }
        if branches.linear is not None:
            arrays |= {
                "linear": np.float32(blend["linear"]) * branches.linear.weights,
                "linear_films": branches.linear.films,
            }
        if branches.neighbours is not None:
            films, weights = branches.neighbours.padded()
            arrays |= {
                "neighbour_films": films,
                "neighbour_weights": np.float32(blend["neighbours"]) * weights,
            }
        if branches.factors is not None:
            arrays["factors"] = branches.factors.films.astype(np.float32)
        linear = branches.linear.worth if branches.linear else Worth(1, 1)
        neighbours = branches.neighbours.worth if branches.neighbours else Worth(1, 1)
        factors = branches.factors.worth if branches.factors else Worth(1, 1)
        als = branches.factors.penalty if branches.factors else AlsPenalty()
        self.arrays = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        self.numbers = NetworkNumbers(
            linear_neutral=linear.neutral,
            linear_low=linear.low,
            neighbour_neutral=neighbours.neutral,
            neighbour_low=neighbours.low,
            factor_neutral=factors.neutral,
            factor_low=factors.low,
            factor_scale=blend["factors"],
            factor_background=als.background,
            factor_ridge=als.ridge,
            factor_exponent=als.exponent,
            star_mean=head.biases.mean,
            star_user_damping=head.biases.user_damping,
            star_noise=head.noise,
            star_slope=slope,
            star_shift=shift,
        )
        self._scorer = NetworkScorer(self.arrays, self.numbers)
