"""The default network: a user is their ratings, two answers from one input.

Ranking adds three branches: a linear one between films in closed form, neighbours by what people rated
together, and a deep one (an autoencoder). On dense data the linear branch is hard to beat, on sparse data the
deep one is; what each counts is found on ratings put aside, so that one set of defaults serves any data set.
Stars come from their own head. No part holds anything about people: all of it is computed from their ratings
when asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from recommender.evaluation.splits import Split, random_per_person
from recommender.models.base import LIKED, Objective, SideInformation
from recommender.models.item_knn import bm25, strongest_neighbours
from recommender.models.network_blend import find_blend, ranking_quality
from recommender.models.network_deep import DeepBranch, DeepSettings, train_deep
from recommender.models.network_linear import LinearBranch, fit_linear
from recommender.models.network_stars import StarSettings, StarsHead, calibration, fit_stars
from recommender.progress import Progress, no_progress
from recommender.serving.network_scorer import NetworkNumbers, NetworkScorer

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy import sparse

    from recommender.models.interactions import Histories, Interactions

PEOPLE_AT_A_TIME = 500
NETWORK_LIKED_FROM = 4.0


@dataclass(frozen=True)
class NetworkSettings:
    """Settings of the network; what else there is to choose it finds itself.

    Attributes:
        deep: Of the deep branch.
        stars: Of the stars head.
        linear_films: Films in the linear branch at most.
        linear_penalties: Tried on ratings put aside.
        linear_others: What a rating below "liked" may be worth to the linear branch; tried likewise.
        neighbours: Neighbours kept for each film.
        validation_share: Share of each person's ratings put aside for these choices.
        validation_people: People they are made on, at most.
    """

    deep: DeepSettings = field(default_factory=DeepSettings)
    stars: StarSettings = field(default_factory=StarSettings)
    linear_films: int = 4000
    linear_penalties: tuple[float, ...] = (100.0, 300.0, 1000.0)
    linear_others: tuple[float, ...] = (0.3, 0.6, 1.0)
    neighbours: int = 100
    validation_share: float = 0.2
    validation_people: int = 1500


@dataclass(frozen=True)
class _Validation:
    """People whose ratings were parted to choose settings: what is given, what is relevant beside it."""

    given: Histories
    wanted: Histories


class Network:
    """The default model.

    Attributes:
        arrays: Weights, as `recommender.serving.network_scorer` names them.
        numbers: Single numbers found while training.
        found: What was chosen, for reports: weights of the branches, epochs, penalty.
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
        tuned = self._fit_branches(inner.train, objective, validation, None, progress, seed)
        branches = self._branch_scores(tuned, validation.given)
        blend, quality = find_blend(branches, validation.given, validation.wanted, progress)
        del branches
        head = fit_stars(
            inner.train,
            self.settings.stars,
            progress=progress,
            step="learning to predict stars (trial)",
            seed=seed,
        )
        asked = inner.test
        slope, shift = calibration(head, inner.train.histories(), asked.users, asked.films, asked.ratings)

        final = self._fit_branches(train, objective, None, tuned, progress, seed)
        head = fit_stars(
            train, self.settings.stars, progress=progress, step="learning to predict stars", seed=seed
        )
        self._assemble(final, head, blend, slope, shift)
        self.found = {f"weight of {name}": weight for name, weight in blend.items()} | {
            "validation quality": quality,
            "deep epochs": float(tuned.deep.epochs),
            "linear penalty": tuned.linear.penalty,
            "linear other": tuned.linear.other,
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

    def _validation(self, inner: Split, objective: Objective, seed: int) -> _Validation:
        relevant = inner.test.subset(inner.test.ratings >= objective.relevant_from)
        users = relevant.active_users()
        if len(users) > self.settings.validation_people:
            random = np.random.default_rng(seed)
            users = np.sort(random.choice(users, self.settings.validation_people, replace=False))
        return _Validation(inner.train.histories(users), relevant.histories(users))

    def _fit_branches(
        self,
        train: Interactions,
        objective: Objective,
        validation: _Validation | None,
        tuned: _Branches | None,
        progress: Progress,
        seed: int,
    ) -> _Branches:
        """All branches: with ``validation`` their settings are chosen, else ``tuned`` gives them."""
        settings = self.settings
        users = train.active_users()
        people = train.histories(users)
        wanted = train.subset(train.ratings >= objective.relevant_from).histories(users)
        linear = self._fit_linear(people, wanted, validation, tuned, progress)
        similarity = strongest_neighbours(bm25(people.seen, 1.2, 0.75), settings.neighbours)
        progress("finding neighbours", 1, 1)
        trial = tuned is None
        deep_settings = settings.deep if tuned is None else replace(settings.deep, epochs=tuned.deep.epochs)
        deep = train_deep(
            people,
            wanted,
            NETWORK_LIKED_FROM,
            deep_settings,
            validation=(validation.given, validation.wanted) if validation else None,
            progress=progress,
            step="training the deep branch" + (" (trial)" if trial else ""),
            seed=seed,
        )
        counts = np.log1p(np.bincount(wanted.films, minlength=train.n_films)).astype(np.float32)
        return _Branches(linear, similarity, deep, counts)

    def _fit_linear(
        self,
        people: Histories,
        wanted: Histories,
        validation: _Validation | None,
        tuned: _Branches | None,
        progress: Progress,
    ) -> LinearBranch:
        settings = self.settings

        def fit(other: float, penalty: float) -> LinearBranch:
            return fit_linear(
                people,
                wanted,
                NETWORK_LIKED_FROM,
                other=other,
                penalty=penalty,
                most_films=settings.linear_films,
            )

        if tuned is not None or validation is None:
            assert tuned is not None
            return fit(tuned.linear.other, tuned.linear.penalty)
        middle = settings.linear_penalties[len(settings.linear_penalties) // 2]
        best, best_quality = None, -1.0
        trials = len(settings.linear_others) + len(settings.linear_penalties) - 1
        done = 0

        def attempt(other: float, penalty: float) -> None:
            nonlocal best, best_quality, done
            branch = fit(other, penalty)
            quality = ranking_quality(
                branch.score(validation.given, NETWORK_LIKED_FROM), validation.given, validation.wanted
            )
            if quality > best_quality:
                best, best_quality = branch, quality
            done += 1
            progress("fitting the linear branch", done, trials)

        for other in settings.linear_others:
            attempt(other, middle)
        assert best is not None
        chosen = best.other
        for penalty in settings.linear_penalties:
            if penalty != middle:
                attempt(chosen, penalty)
        return best

    def _branch_scores(self, branches: _Branches, people: Histories) -> dict[str, NDArray[np.float32]]:
        return {
            "linear": branches.linear.score(people, NETWORK_LIKED_FROM),
            "neighbours": np.asarray((people.seen @ branches.similarity).toarray(), np.float32),
            "deep": branches.deep.score(people, NETWORK_LIKED_FROM),
            "popularity": np.tile(branches.popularity, (len(people), 1)),
        }

    def _assemble(
        self, branches: _Branches, head: StarsHead, blend: dict[str, float], slope: float, shift: float
    ) -> None:
        deep, weight = branches.deep, np.float32(blend["deep"])
        arrays: dict[str, NDArray[Any]] = {
            "rank_bias": np.float32(blend["popularity"]) * branches.popularity + weight * deep.out_bias,
            "star_film_bias": head.biases.films.astype(np.float32),
            "star_taste": head.taste,
            "star_spread": head.spread,
        }
        if blend["deep"]:
            arrays |= {
                "deep_liked": deep.liked,
                "deep_other": deep.other,
                "deep_hidden_bias": deep.hidden_bias,
                "deep_out": weight * deep.out,
            }
        if blend["linear"]:
            arrays |= {
                "linear": np.float32(blend["linear"]) * branches.linear.weights,
                "linear_films": branches.linear.films,
            }
        if blend["neighbours"]:
            films, weights = _padded(branches.similarity)
            arrays |= {
                "neighbour_films": films,
                "neighbour_weights": np.float32(blend["neighbours"]) * weights,
            }
        self.arrays = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        self.numbers = NetworkNumbers(
            liked_from=NETWORK_LIKED_FROM,
            linear_other=branches.linear.other,
            neighbour_other=1.0,
            star_mean=head.biases.mean,
            star_user_damping=head.biases.user_damping,
            star_noise=head.noise,
            star_slope=slope,
            star_shift=shift,
        )
        self._scorer = NetworkScorer(self.arrays, self.numbers)


@dataclass(frozen=True)
class _Branches:
    linear: LinearBranch
    similarity: sparse.csr_array
    deep: DeepBranch
    popularity: NDArray[np.float32]


def _padded(similarity: sparse.csr_array) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Rows of a sparse matrix as two tables, shape (n_films, most entries); 0 where a row is shorter."""
    lengths = np.diff(similarity.indptr)
    width = max(int(lengths.max(initial=1)), 1)
    rows = np.repeat(np.arange(similarity.shape[0]), lengths)
    columns = np.arange(len(rows)) - np.repeat(similarity.indptr[:-1], lengths)
    films = np.zeros((similarity.shape[0], width), np.int32)
    weights = np.zeros((similarity.shape[0], width), np.float32)
    films[rows, columns] = similarity.indices
    weights[rows, columns] = similarity.data
    return films, weights
