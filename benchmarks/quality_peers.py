"""The peers: methods that are hard to beat, each with a small grid of settings to choose from."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from benchmarks.quality_autoencoder import autoencoders
from benchmarks.quality_measure import RankingQuestion, rank
from recommender.evaluation.objective import Objective
from recommender.models.base import Model, RanksOnly
from recommender.models.biases import Biases, DampedBiases
from recommender.models.ease import Ease, ease_weights_of_gram
from recommender.models.ials import AlsPenalty, ImplicitAls
from recommender.models.item_knn import ItemKnn
from recommender.models.popularity import Popularity
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import Split

VALIDATION_PEOPLE = 1500
BIG_CATALOG = 8000
Fit = Callable[[Interactions, Objective], Model]


@dataclass(frozen=True)
class Setting:
    """A peer at one point of its grid.

    Attributes:
        words: What was set, for the tables.
        fit: Makes and fits it.
    """

    words: str
    fit: Fit


@dataclass(frozen=True)
class Chosen:
    """A peer at the setting that validation found best, fitted on all training ratings."""

    name: str
    words: str
    model: Model


class StarsKnn(ItemKnn):
    """Neighbours by BM25 of the stars rather than of what was rated at all."""

    def _given(self, people: Histories) -> sparse.csr_array:
        return people.stars


class Bpr(RanksOnly):
    """Factors by Bayesian personalised ranking (Rendle et al., UAI 2009), by the package `implicit`."""

    name = "BPR"

    def __init__(self, factors: int, epochs: int) -> None:
        """``epochs``: passes over the ratings."""
        self.factors, self.epochs = factors, epochs
        self.people = self.films = np.zeros((0, 0), np.float32)

    def fit(self, train: Interactions, objective: Objective) -> "Bpr":
        """Learns from what was liked; one thread, so that a seed gives one result."""
        from implicit.bpr import BayesianPersonalizedRanking  # noqa: PLC0415 - an extra of the benchmark

        everybody = train.histories()
        liked = everybody.with_values(everybody.ratings >= objective.relevant_from)
        liked.eliminate_zeros()
        bpr = BayesianPersonalizedRanking(
            self.factors, learning_rate=0.05, iterations=self.epochs, num_threads=1, random_state=42
        )
        bpr.fit(sparse.csr_matrix(liked), show_progress=False)
        self.people, self.films = bpr.user_factors, bpr.item_factors
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Dot products; it knows only people of its training."""
        scores: NDArray[np.float32] = self.people[people.users] @ self.films.T
        return scores


def choose(
    train: Interactions,
    inner: Interactions,
    question: RankingQuestion,
    objective: Objective,
    *,
    bpr: bool = True,
    autoencoder: bool = True,
    ease_of_likes: bool = False,
) -> Iterator[Chosen]:
    """Finds each peer's best setting by NDCG@10 on validation ratings, and fits it on all of ``train``.

    Args:
        train: What is fitted in the end.
        inner: What is left of it without validation ratings.
        question: The validation ratings.
        objective: What counts as relevant.
        bpr: With BPR, which does not take people in that it was not trained with.
        autoencoder: With the plain autoencoder.
        ease_of_likes: Try EASE of likes alone in large catalogs too, which takes twice the time.
    """
    grids: list[tuple[str, Iterator[Setting]]] = [
        ("popularity", iter([Setting("", lambda train, goal: Popularity().fit(train, objective=goal))])),
        ("item-kNN (BM25)", _knn_grid()),
        ("EASE", _ease_grid(inner, objective, of_likes=ease_of_likes)),
        ("iALS", _ials_grid(train, objective)),
    ]
    if bpr:
        grids.append(("BPR", _bpr_grid()))
    for name, grid in grids:
        best, words, fit = -1.0, "", None
        for setting in grid:
            quality = float(rank(setting.fit(inner, objective), question).ndcg_10.mean())
            if quality > best:
                best, words, fit = quality, setting.words, setting.fit
        assert fit is not None
        yield Chosen(name, words, fit(train, objective))
    if autoencoder:
        yield Chosen("plain autoencoder", *autoencoders(train, inner, question, objective))


def _knn_grid() -> Iterator[Setting]:
    for neighbours, k1, kind in itertools.product((50, 200, 500), (0.3, 1.2), ("all", "liked", "stars")):

        def fit(
            train: Interactions,
            objective: Objective,
            neighbours: int = neighbours,
            k1: float = k1,
            kind: str = kind,
        ) -> Model:
            least = objective.relevant_from if kind == "liked" else 0.0
            model = StarsKnn if kind == "stars" else ItemKnn
            return model(neighbours, k1, 0.75, least).fit(train, objective=objective)

        yield Setting(f"{neighbours} neighbours, K1 {k1}, {kind}", fit)


def _ease_grid(inner: Interactions, objective: Objective, *, of_likes: bool) -> Iterator[Setting]:
    """Solves with one Gram matrix for all penalties; large catalogs get three points rather than ten."""
    big = inner.n_films > BIG_CATALOG // 2
    penalties = (100.0, 300.0, 1000.0) if big else (50.0, 100.0, 200.0, 400.0, 800.0)
    # On sparse data all ratings are needed; where every film counts there is nothing to choose.
    kinds = {0.0: "all"} if big and not of_likes else {0.0: "all", objective.relevant_from: "liked"}
    for least, kind in kinds.items():
        grams: dict[int, NDArray[np.float32]] = {}
        for penalty in penalties:

            def fit(
                train: Interactions,
                _: Objective,
                least: float = least,
                penalty: float = penalty,
                grams: dict[int, NDArray[np.float32]] = grams,
            ) -> Model:
                model = Ease(penalty, least)
                given = train.histories(train.active_users())
                liked = given.with_values(given.ratings >= least)
                if len(train) not in grams:
                    grams.clear()
                    grams[len(train)] = np.asarray((liked.T @ liked).toarray(), np.float32)
                model.weights = _ease_of_rated(grams[len(train)], penalty)
                return model

            yield Setting(f"λ {penalty:g}, {kind}", fit)


def _ease_of_rated(gram: NDArray[np.float32], penalty: float) -> NDArray[np.float32]:
    """The same weights from the part of the matrix that is not 0: films without a rating have none."""
    rated = np.flatnonzero(gram.diagonal() > 0)
    weights = np.zeros_like(gram)
    # Single precision is enough with a penalty of 50 or more, and takes half the time.
    weights[np.ix_(rated, rated)] = ease_weights_of_gram(gram[np.ix_(rated, rated)], penalty)  # type: ignore[arg-type]
    return weights


def _ials_grid(train: Interactions, objective: Objective) -> Iterator[Setting]:
    sparse_data = train.n_films > BIG_CATALOG // 2
    factors = 96 if sparse_data else 64
    penalties = (
        AlsPenalty(0.1, 0.03, 1.0),
        AlsPenalty(0.1, 0.01, 1.0),
        AlsPenalty(0.1, 0.003, 1.0),
        AlsPenalty(0.03, 0.4, 0.5),
        AlsPenalty(0.03, 0.2, 0.5),
        AlsPenalty(0.1, 0.4, 0.5),
    )
    kinds = ("liked", "all") if objective.relevant_from else ("all",)
    for penalty, kind in itertools.product(penalties, kinds):

        def fit(
            train: Interactions, objective: Objective, penalty: AlsPenalty = penalty, kind: str = kind
        ) -> Model:
            least = 0.0 if kind == "all" else objective.relevant_from
            return ImplicitAls(factors, penalty, 8, least).fit(train, objective=objective)

        words = f"{factors} factors, {penalty.background:g}, {penalty.ridge:g}, {penalty.exponent:g}, {kind}"
        yield Setting(words, fit)


def _bpr_grid() -> Iterator[Setting]:
    for factors, epochs in itertools.product((32, 64), (50, 150)):

        def fit(
            train: Interactions, objective: Objective, factors: int = factors, epochs: int = epochs
        ) -> Model:
            return Bpr(factors, epochs).fit(train, objective)  # type: ignore[return-value]

        yield Setting(f"{factors} factors, {epochs} epochs", fit)


class ResidualFactors:
    """Stars: biases, and factors of what they leave, by alternating ridge regressions.

    Zhou et al., "Large-scale parallel collaborative filtering for the Netflix prize", AAIM 2008; here of
    residuals.
    """

    name = "matrix factorisation"

    def __init__(self, factors: int, ridge: float, sweeps: int = 8) -> None:
        """``ridge``: for each person or film, times the root of their ratings."""
        self.factors, self.ridge, self.sweeps = factors, ridge, sweeps
        self.biases = DampedBiases(3.0, np.zeros(0), 5, 2)
        self.films = np.zeros((0, factors))

    def fit(self, train: Interactions) -> "ResidualFactors":
        """Alternates between people and films."""
        self.biases = DampedBiases.fit(train, 4.0, 2.0)
        residual = self._residual(train.histories())
        self.films = np.random.default_rng(42).normal(0, 0.1, (train.n_films, self.factors))
        by_film = residual.T.tocsr()
        for _ in range(self.sweeps):
            people = self._solve(residual, self.films)
            self.films = self._solve(by_film, people)
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """By predicted stars."""
        return np.asarray(self._solve(self._residual(people), self.films) @ self.films.T, np.float32)

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Biases and the product of factors, 1 to 5."""
        factors = self._solve(self._residual(people), self.films)
        taste = (factors[rows] * self.films[films]).sum(axis=1)
        plain = self.biases.mean + self.biases.users(people)[rows] + self.biases.films[films]
        return np.clip(plain + taste, 1, 5).astype(np.float32)

    def _residual(self, people: Histories) -> sparse.csr_array:
        own = self.biases.users(people)[people.people]
        left = people.ratings - self.biases.mean - self.biases.films[people.films] - own
        return people.with_values(np.where(left == 0, 1e-9, left))

    def _solve(self, residual: sparse.csr_array, others: NDArray[np.float64]) -> NDArray[np.float64]:
        solved = np.zeros((residual.shape[0], self.factors))
        for row in np.flatnonzero(np.diff(residual.indptr)):
            own = slice(residual.indptr[row], residual.indptr[row + 1])
            near = others[residual.indices[own]]
            held = self.ridge * np.sqrt(len(near)) * np.eye(self.factors)
            solved[row] = np.linalg.solve(near.T @ near + held, near.T @ residual.data[own])
        return solved


def choose_star_models(split: Split, inner: Split) -> Sequence[Chosen]:
    """Biases and matrix factorisation at the settings with the least error on ``inner``."""
    from benchmarks.quality_measure import stars  # noqa: PLC0415

    dampings = list(itertools.product((2.0, 4.0, 8.0), (2.0, 5.0)))
    film, user = min(dampings, key=lambda pair: stars(Biases(*pair).fit(inner.train), inner).rmse)
    ridges = list(itertools.product((16, 32), (1.0, 1.5, 2.5)))
    factors, ridge = min(ridges, key=lambda pair: stars(ResidualFactors(*pair).fit(inner.train), inner).rmse)  # type: ignore[arg-type]
    return (
        Chosen("biases", f"dampings {film:g} and {user:g}", Biases(film, user).fit(split.train)),
        Chosen(
            "matrix factorisation",
            f"{factors} factors, ridge {ridge:g}",
            ResidualFactors(factors, ridge).fit(split.train),  # type: ignore[arg-type]
        ),
    )
