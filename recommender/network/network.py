"""The default model: ranks films and predicts stars for a person given as their ratings.

A score is a weighted sum of branches, each in a file of its own: the tower, which predicts the next likes,
item-to-item weights, factors, content, genres, star factors and popularity. The branch weights are found on
validation ratings, for few ratings (cold) and for many (warm), so that one set of defaults suits any data
set. The model stores nothing about people: it computes everything from their ratings. See docs/network.md.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from recommender.evaluation.metrics import hits, ndcg, top_films
from recommender.evaluation.new_people import NewPeople
from recommender.evaluation.objective import LIKED, Objective
from recommender.evaluation.personal_lists import Films
from recommender.models.loss_curve import draw_loss_curve
from recommender.network.answer import SETTINGS_FILE, NetworkScorer
from recommender.network.content import ContentBranch
from recommender.network.factors import FactorBranch, FactorInput
from recommender.network.genres import GenreBranch
from recommender.network.item_linear import ItemLinearBranch
from recommender.network.popularity import PopularityBranch
from recommender.network.stars import StarsBranch
from recommender.network.stars_fit import StarSettings, fit_stars, stack_parts
from recommender.network.tower_training import TowerSettings, TowerTrial, train_tower
from recommender.network.weight_search import CandidateScores, find_weights
from recommender.progress import Progress, no_progress
from recommender.ratings.splits import newest_per_person, random_per_person
from recommender.threads import one_thread_for_blas

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.bundle import BundleWriter
    from recommender.models.base import SideInformation
    from recommender.network.branch import Branch
    from recommender.network.branch_weights import BranchWeights
    from recommender.network.stars_fit import StarStack
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.splits import Split

# Values of the tower's output embeddings in all; bounds the time of an answer.
HIDDEN_NUMBERS = 2_400_000
# In larger catalogs only films with ten ratings have item-to-item weights; the others would be most of the
# work.
MANY_FILMS, ENOUGH_RATINGS = 12_000, 10
SCORES_TO_CHOOSE_ON = 12_000_000  # scores of each branch for validation; bounds time and memory
PEOPLE_TO_STOP_BY = 300
FEWEST_NEW_PEOPLE, MOST_NEW_PEOPLE = 30, 600
# The batch size is chosen so that a pass has so many steps, within bounds.
STEPS_A_PASS, LARGE_BATCH = 24, 256
MANY_PEOPLE, MANY_PEOPLE_BATCH = 100_000, 1024
ROUNDING = 1e-6  # rounding error of single precision, as a share of the largest score
CURVES = {"loss": "loss on cuts of histories", "val_ndcg": "NDCG on people put aside"}


@dataclass(frozen=True)
class NetworkSettings:
    """Settings of the network; it finds everything else on validation ratings.

    Attributes:
        tower: Settings of the tower.
        stars: Settings of the stars branch.
        factors: Number of factors.
        als_epochs: Alternations of the least squares that fit the factors.
        directions: Length of the content vectors.
        star_directions: Components of them that the stars branch reads.
        linear_films: Most films with item-to-item weights.
        linear_penalties: Penalties on these weights that are tried.
        validation_share: Share of each person's ratings for validation.
        validation_people: Most people with long histories that branch weights are found on.
        enough_people: Number of validation people from which those with few ratings keep all of theirs.
        new_people: Share of people who are held out to find the cold weights.
        new_people_likes: Fewest likes of these people; of the numbers, the first that enough people reach.
        films_in_full: Catalog size up to which a bundle stores tables in single precision, else in half.
    """

    tower: TowerSettings = field(default_factory=TowerSettings)
    stars: StarSettings = field(default_factory=StarSettings)
    factors: int = 64
    als_epochs: int = 8
    directions: int = 64
    star_directions: int = 32
    linear_films: int = 4000
    linear_penalties: tuple[float, ...] = (100.0, 250.0)
    validation_share: float = 0.2
    validation_people: int = 1000
    enough_people: int = 20_000
    new_people: float = 0.2
    new_people_likes: tuple[int, ...] = (25, 10)
    films_in_full: int = 20_000


@dataclass(frozen=True)
class _Chosen:
    """Choices made on validation ratings."""

    weights: BranchWeights
    stack: StarStack
    linear_penalty: float
    epochs: int
    quality: float
    people: Histories


class Network:
    """The default model.

    Attributes:
        found: Choices made on validation ratings, for reports.
        history: Keras' history of the tower's trial, by pass.
        log_dir: Directory for TensorBoard's logs, the trial's apart from the last training's; None for none.
    """

    name = "network"

    def __init__(self, settings: NetworkSettings | None = None) -> None:
        """``settings``: default `NetworkSettings`."""
        self.settings = settings or NetworkSettings()
        self.found: dict[str, float] = {}
        self.history: dict[str, list[float]] = {}
        self.log_dir: Path | None = None
        self._scorer: NetworkScorer | None = None

    @classmethod
    def of(cls, scorer: NetworkScorer, settings: NetworkSettings | None = None) -> Self:
        """The network of fitted branches and their weights."""
        network = cls(settings)
        network._scorer = scorer
        return network

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
        """Makes its choices on validation ratings, then learns from all ratings."""
        train = train.without_repeats()
        factor_input = FactorInput.for_histories(train.histories(train.active_users()).lengths)
        chosen = self._choose(train, side, objective, progress, seed, factor_input=factor_input)
        branches, _ = self._branches(
            train,
            side,
            objective,
            progress,
            seed,
            penalty=chosen.linear_penalty,
            factor_input=factor_input,
            epochs=chosen.epochs,
        )
        stars = branches["stars"]
        assert isinstance(stars, StarsBranch)
        branches = branches | {"stars": chosen.stack.put_into(stars, train.film_counts())}
        weights = chosen.weights.of_used()
        # Fitted on more ratings, a branch has scores of another scale.
        people = train.histories(chosen.people.users)
        weights = replace(weights, scale=_scale([branches[name] for name in weights.names], people))
        kept = {*weights.names, "stars"}
        self._scorer = NetworkScorer((one for one in branches.values() if one.name in kept), weights)
        self.found = {
            "validation quality": chosen.quality,
            "tower epochs": float(chosen.epochs),
            "linear penalty": chosen.linear_penalty,
        }
        for table in ("cold", "warm", "half_life"):
            words = {"cold": "at first", "warm": "in the end", "half_life": "half-life"}[table]
            self.found |= {
                f"{name} {words}": float(value)
                for name, value in zip(weights.names, getattr(weights, table), strict=True)
            }
        return self

    def score(self, people: Histories, dial: float = 0.0) -> NDArray[np.float32]:
        """Scores as in service, shape (people, n_films); ``dial`` as in `Scorer.score`."""
        return self.scorer.score_batch(people.indptr, people.films, people.ratings, dial)

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicted stars as in service; NaN for films outside the catalog."""
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
        """The scorer, as in service."""
        assert self._scorer is not None, "fit comes first"
        return self._scorer

    def save(self, writer: BundleWriter) -> None:
        """Writes tables, settings, the Keras model and its loss curve; `NetworkScorer.load` reads them."""
        scorer = self.scorer
        half = scorer.n_films > self.settings.films_in_full
        for branch in scorer.branches.values():
            for name, array in branch.arrays().items():
                is_wide = half and array.dtype == np.float32 and array.ndim == 2 and array.shape[1] > 1  # noqa: PLR2004
                writer.add_array(name, array.astype(np.float16) if is_wide else array)
        settings = {name: branch.settings() for name, branch in scorer.branches.items()}
        numbers = {"branches": settings, "weights": scorer.weights.as_json(), "found": self.found}
        (writer.directory / SETTINGS_FILE).write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
        self.keras_model().save(writer.directory / "model.keras")
        curves = {label: self.history[key] for key, label in CURVES.items() if key in self.history}
        if curves:
            title = "network: the tower's trial, stopped by its lists"
            draw_loss_curve(curves, writer.directory / "loss.png", title, "loss, and NDCG of lists")

    def keras_model(self) -> Any:
        """The same network as a `keras.Model`."""
        from recommender.network.keras_model import keras_model  # noqa: PLC0415 - only where it is saved

        return keras_model(self.scorer.branches, self.scorer.weights)

    def _choose(
        self,
        train: Interactions,
        side: SideInformation | None,
        objective: Objective,
        progress: Progress,
        seed: int,
        *,
        factor_input: FactorInput,
    ) -> _Chosen:
        """Fits all branches without the validation ratings, and makes the choices on these."""
        settings = self.settings
        most = max(min(SCORES_TO_CHOOSE_ON // train.n_films, MOST_NEW_PEOPLE), 2 * FEWEST_NEW_PEOPLE)
        for likes in settings.new_people_likes:
            newcomers = NewPeople.of(
                train, share=settings.new_people, fewest_likes=likes, most=most, seed=seed
            )
            if len(newcomers.told.get(1, ())) >= 2 * FEWEST_NEW_PEOPLE:
                break
        cold = {
            likes: (told, newcomers.wanted[likes])
            for likes, told in newcomers.told.items()
            if len(told) >= FEWEST_NEW_PEOPLE
        }
        inner = _put_aside(newcomers.train if cold else train, settings, objective, seed)
        given, wanted = self._long_histories(inner, objective, seed)
        questions = list(cold.values())
        rows = np.arange(min(len(given), PEOPLE_TO_STOP_BY))
        if len(rows):
            questions.append((given.take(rows), wanted.take(rows)))
        trial = TowerTrial(questions)
        penalties = settings.linear_penalties
        branches, history = self._branches(
            inner.train,
            side,
            objective,
            progress,
            seed,
            penalty=penalties[0],
            factor_input=factor_input,
            trial=trial,
        )
        self.history = {name: [float(value) for value in values] for name, values in history.items()}
        best = int(np.argmax(history["val_ndcg"])) + 1 if history.get("val_ndcg") else settings.tower.epochs
        linear, penalty = branches["linear"], penalties[0]
        for other in penalties[1:]:
            one = self._linear(inner.train, other)
            if _ranks_better(one, linear, given, wanted):
                linear, penalty = one, other
        branches = branches | {"linear": linear}
        stars = branches["stars"]
        assert isinstance(stars, StarsBranch)
        stack = stack_parts(stars, inner.train, inner.test, seed=seed)
        every = list(branches.values())
        scale = _scale(every, given)
        films = Films.of(inner.train.film_counts(), side.films if side is not None else None)
        weights, quality = find_weights(
            tuple(branches),
            CandidateScores.of(every, scale, given, wanted),
            {likes: CandidateScores.of(every, scale, *question) for likes, question in cold.items()},
            films,
            scale,
            progress=progress,
            seed=seed,
        )
        return _Chosen(weights, stack, penalty, best, quality, given)

    def _branches(
        self,
        train: Interactions,
        side: SideInformation | None,
        objective: Objective,
        progress: Progress,
        seed: int,
        *,
        penalty: float,
        factor_input: FactorInput,
        epochs: int | None = None,
        trial: TowerTrial | None = None,
    ) -> tuple[dict[str, Branch], dict[str, list[float]]]:
        """All branches, and the history of the tower's training."""
        settings = self.settings
        tower_settings = self._tower(train, objective, epochs)
        if self.log_dir is not None:
            log_dir = self.log_dir / ("last" if trial is None else "trial")
            tower_settings = replace(tower_settings, log_dir=log_dir)
        tower, history = train_tower(train, tower_settings, trial=trial, progress=progress, seed=seed)
        branches: list[Branch] = [tower, self._linear(train, penalty)]
        branches.append(self._factors(train, factor_input, progress, seed))
        content = np.zeros((train.n_films, 1), np.float32)
        if side is not None:
            found = ContentBranch.fit(side.films, settings.directions, seed)
            branches += [found, GenreBranch.fit(side.films)]
            content = found.directions[:, : settings.star_directions]
        branches.append(fit_stars(train, content, settings.stars, progress=progress, seed=seed))
        branches.append(PopularityBranch.fit(train, objective.relevant_from))
        return {branch.name: branch for branch in branches}, history

    def _linear(self, train: Interactions, penalty: float) -> ItemLinearBranch:
        return ItemLinearBranch.fit(
            train.histories(train.active_users()),
            penalty=penalty,
            most_films=self.settings.linear_films,
            fewest_ratings=ENOUGH_RATINGS if train.n_films > MANY_FILMS else 0,
        )

    def _factors(
        self, train: Interactions, factor_input: FactorInput, progress: Progress, seed: int
    ) -> FactorBranch:
        return FactorBranch.fit(
            train.histories(train.active_users()),
            self.settings.factors,
            self.settings.als_epochs,
            learned_from=factor_input,
            progress=progress,
            seed=seed,
        )

    def _tower(self, train: Interactions, objective: Objective, epochs: int | None) -> TowerSettings:
        """The tower's settings for this data: narrower for many films, larger batches for many people."""
        tower = self.settings.tower
        hidden = max(min(tower.hidden, HIDDEN_NUMBERS // max(train.n_films, 1)), 8)
        people = len(train.active_users())
        batch = int(
            np.clip(
                people // STEPS_A_PASS,
                tower.cuts.batch,
                LARGE_BATCH if people < MANY_PEOPLE else MANY_PEOPLE_BATCH,
            )
        )
        rate = tower.learning_rate * float(np.sqrt(batch / tower.cuts.batch))
        return replace(
            tower,
            hidden=hidden,
            learning_rate=rate,
            epochs=epochs or tower.epochs,
            relevant_from=objective.relevant_from,
            cuts=replace(tower.cuts, batch=batch),
        )

    def _long_histories(self, inner: Split, objective: Objective, seed: int) -> tuple[Histories, Histories]:
        """People with their known ratings, and their relevant validation films."""
        relevant = inner.test.subset(inner.test.ratings >= objective.relevant_from)
        users = relevant.active_users()
        most = min(self.settings.validation_people, max(SCORES_TO_CHOOSE_ON // inner.train.n_films, 60))
        if len(users) > most:
            users = np.random.default_rng(seed).choice(users, most, replace=False)
            users = np.sort(users)
        return inner.train.histories(users), relevant.histories(users)


def _put_aside(train: Interactions, settings: NetworkSettings, objective: Objective, seed: int) -> Split:
    """Splits off the validation ratings in the way of the objective.

    People with so few ratings that the share is less than one keep all of theirs where there are enough other
    people: most of them would be asked about after a single rating, which says nothing about warm weights.
    """
    part = newest_per_person if objective.newest else random_per_person
    share = settings.validation_share
    inner = part(train, share, seed=seed)
    if len(inner.test.active_users()) >= settings.enough_people:
        return inner
    return part(train, share, seed=seed, at_least_one=True)


def _scale(branches: list[Branch], people: Histories) -> NDArray[np.float32]:
    """1 / standard deviation of each branch's scores for these people, shape (branches,), float32.

    0 for a branch whose scores differ by rounding alone: scaled up, they would be noise.
    """
    scales = []
    for branch in branches:
        scores = branch.score_people(people.indptr, people.films, people.ratings)
        deviation, size = (float(scores.std()), float(np.abs(scores).max())) if scores.size else (1.0, 1.0)
        scales.append(1 / deviation if deviation > ROUNDING * size else 0.0)
    return np.array(scales, np.float32)


def _ranks_better(one: Branch, other: Branch, given: Histories, wanted: Histories) -> bool:
    """Whether the lists of one branch are better than those of another, by NDCG@10."""

    def quality(branch: Branch) -> float:
        scores = branch.score_people(given.indptr, given.films, given.ratings)
        found = hits(top_films(scores, given.seen, 10), wanted.seen)
        return float(ndcg(found, wanted.lengths, 10).sum())

    return quality(one) > quality(other)
