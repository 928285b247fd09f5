"""The default network's answers, computed with numpy from the arrays of its bundle."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.errors import BundleError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.serving.scorer import Rows, Scores, Stars

    Floats = NDArray[np.float32]

NUMBERS = "network.json"
LIKED_FROM = 4.0
NEUTRAL_FROM = 3.0


@dataclass(frozen=True)
class Worth:
    """What a rating is worth to a branch, by its stars.

    Attributes:
        neutral: From ``NEUTRAL_FROM`` stars, where a liked one is worth 1.
        low: Below.
    """

    neutral: float
    low: float

    def of(self, ratings: Stars) -> Floats:
        """The worth of each rating, the same shape, float32."""
        worth = np.where(ratings >= NEUTRAL_FROM, self.neutral, self.low)
        return np.where(ratings >= LIKED_FROM, 1.0, worth).astype(np.float32)


@dataclass(frozen=True)
class NetworkNumbers:
    """The network's settings that are single numbers; training finds them.

    Attributes:
        linear_neutral, linear_low: What ratings are worth to the linear branch.
        neighbour_neutral, neighbour_low: The same for the neighbour branch.
        factor_neutral, factor_low: The same for the factor branch.
        factor_scale: Weight of the factor branch's scores.
        factor_background: Pull of each film towards 0 when a person is folded in, where a liked one's is 1.
        factor_ridge, factor_exponent: Penalty of the fold-in, times a person's weight to that power.
        star_mean: Stars of an average rating.
        star_user_damping: Ratings that say nothing, in a person's mean.
        star_noise: Variance of stars around the taste branch's prediction.
        star_slope: Calibration: how far a predicted offset from ``star_mean`` is believed.
        star_shift: Calibration: added to every prediction.
    """

    linear_neutral: float
    linear_low: float
    neighbour_neutral: float
    neighbour_low: float
    factor_neutral: float
    factor_low: float
    factor_scale: float
    factor_background: float
    factor_ridge: float
    factor_exponent: float
    star_mean: float
    star_user_damping: float
    star_noise: float
    star_slope: float
    star_shift: float

    def save(self, directory: Path) -> None:
        """Writes ``network.json`` into a bundle that is being written."""
        (directory / NUMBERS).write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, directory: Path) -> NetworkNumbers:
        """Reads ``network.json``.

        Raises:
            BundleError: It is missing or does not hold the numbers above.
        """
        try:
            numbers = json.loads((directory / NUMBERS).read_text(encoding="utf-8"))
            return cls(**{name: float(value) for name, value in numbers.items()})
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise BundleError(f"{directory / NUMBERS} cannot be used ({error}): train again.") from error


class NetworkScorer:
    """Scores of the default network for people given as their ratings; see `recommender.models.network`.

    A score is a sum: a bias for each film, the linear branch, the neighbour branch, the factor
    branch and the deep branch. Branches whose arrays are missing add nothing.

    Arrays (float32 but for ids):
        rank_bias: Shape (n_films,).
        linear: Shape (m, m); row i: what a rating of the i-th film of the branch adds to each film of it.
        linear_films: Shape (m,), int64, ascending: the films of the branch (the most rated).
        neighbour_films, neighbour_weights: Shape (n_films, k), int32 and float32: the same for k films only.
        deep_liked, deep_other: Shape (n_films, hidden); what a rating adds to the hidden layer.
        deep_hidden_bias: Shape (hidden,).  deep_out: Shape (n_films, hidden), scaled by the branch's weight.
        factors: Shape (n_films, d).
        star_film_bias: Shape (n_films,).  star_taste: Shape (n_films, r).
        star_spread: Shape (n_films, r, r): each film's taste with itself, its uncertainty included.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], numbers: NetworkNumbers) -> None:
        # Views without the memmap class, whose bookkeeping costs more than indexing a few rows.
        self._arrays: dict[str, NDArray[Any]] = {name: np.asarray(array) for name, array in arrays.items()}
        self._numbers = numbers
        self.n_films = len(self._arrays["rank_bias"])
        self._in_linear = self._rows_of_linear()
        self._linear_worth = Worth(numbers.linear_neutral, numbers.linear_low)
        self._neighbour_worth = Worth(numbers.neighbour_neutral, numbers.neighbour_low)
        self._factor_worth = Worth(numbers.factor_neutral, numbers.factor_low)
        self._background = self._factor_background()

    def score(self, films: Rows, ratings: Stars) -> Scores:
        """Ranks all films for one person; see `Scorer.score`."""
        scores = self._arrays["rank_bias"].astype(np.float32)
        self._add_linear(scores, films, ratings)
        self._add_neighbours(scores, films, ratings)
        if "deep_out" in self._arrays:
            scores += self._arrays["deep_out"] @ self._hidden(films, ratings)
        if "factors" in self._arrays:
            scores += self._arrays["factors"] @ self._person_factors(films, ratings)
        return scores

    def score_batch(self, indptr: Rows, films: Rows, ratings: Stars) -> Scores:
        """Ranks all films for many people; see `Scorer.score_batch`."""
        people = len(indptr) - 1
        scores = np.tile(self._arrays["rank_bias"].astype(np.float32), (people, 1))
        hidden: list[Floats] = []
        factors: list[Floats] = []
        for person in range(people):
            own = slice(indptr[person], indptr[person + 1])
            theirs, stars = films[own], ratings[own]
            self._add_linear(scores[person], theirs, stars)
            self._add_neighbours(scores[person], theirs, stars)
            if "deep_out" in self._arrays:
                hidden.append(self._hidden(theirs, stars))
            if "factors" in self._arrays:
                factors.append(self._person_factors(theirs, stars))
        if hidden:
            scores += np.stack(hidden) @ self._arrays["deep_out"].T
        if factors:
            scores += np.stack(factors) @ self._arrays["factors"].T
        return scores

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        """Predicts stars for ``targets``; see `Scorer.expected_rating`."""
        numbers, bias, taste = self._numbers, self._arrays["star_film_bias"], self._arrays["star_taste"]
        offset = 0.0
        person = np.zeros(taste.shape[1])
        if len(films):
            residual = ratings.astype(np.float64) - numbers.star_mean - bias[films]
            offset = float(residual.sum() / (len(films) + numbers.star_user_damping))
            near = taste[films].astype(np.float64)
            spread = self._arrays["star_spread"][films].astype(np.float64).sum(axis=0)
            system = spread / numbers.star_noise + np.eye(taste.shape[1])
            person = np.linalg.solve(system, near.T @ (residual - offset) / numbers.star_noise)
        raw = offset + bias[targets] + taste[targets] @ person
        stars = numbers.star_mean + numbers.star_shift + numbers.star_slope * raw
        return np.clip(stars, 1, 5).astype(np.float32)

    def reasons(self, films: Rows, ratings: Stars, target: int) -> Scores:
        """How far the score of ``target`` falls when each rating is left out: exact, by leaving it out."""
        drops = np.zeros(len(films), np.float64)
        if len(films) == 0:
            return drops.astype(np.float32)
        if self._in_linear is not None and self._in_linear[target] >= 0:
            at = self._in_linear[films]
            weights = self._arrays["linear"][np.maximum(at, 0), self._in_linear[target]]
            drops += self._linear_worth.of(ratings) * np.where(at >= 0, weights, 0)
        if "neighbour_films" in self._arrays:
            near = self._arrays["neighbour_weights"][films] * (
                self._arrays["neighbour_films"][films] == target
            )
            drops += self._neighbour_worth.of(ratings) * near.sum(axis=1)
        if "deep_out" in self._arrays:
            out = self._arrays["deep_out"][target]
            drops += (self._hidden(films, ratings) - self._hidden_without_each(films, ratings)) @ out
        if "factors" in self._arrays:
            change = self._person_factors(films, ratings) - self._factors_without_each(films, ratings)
            drops += change @ self._arrays["factors"][target]
        return drops.astype(np.float32)

    def _add_linear(self, scores: Scores, films: Rows, ratings: Stars) -> None:
        if self._in_linear is None:
            return
        at = self._in_linear[films]
        there = at >= 0
        added = self._linear_worth.of(ratings[there]) @ self._arrays["linear"][at[there]]
        scores[self._arrays["linear_films"]] += added

    def _add_neighbours(self, scores: Scores, films: Rows, ratings: Stars) -> None:
        if "neighbour_films" in self._arrays:
            worth = self._neighbour_worth.of(ratings)[:, None]
            near = self._arrays["neighbour_films"][films].ravel()
            weights = (self._arrays["neighbour_weights"][films] * worth).ravel()
            scores += np.bincount(near, weights, self.n_films).astype(np.float32)

    def _hidden(self, films: Rows, ratings: Stars) -> Floats:
        """Hidden layer of one person, shape (hidden,)."""
        total = self._rows_into_hidden(films, ratings).sum(axis=0) / np.float32(np.sqrt(max(len(films), 1)))
        return np.asarray(np.tanh(total + self._arrays["deep_hidden_bias"]), np.float32)

    def _hidden_without_each(self, films: Rows, ratings: Stars) -> Floats:
        """Hidden layer of the person without each of their ratings, shape (k, hidden)."""
        rows = self._rows_into_hidden(films, ratings)
        total = (rows.sum(axis=0) - rows) / np.float32(np.sqrt(max(len(films) - 1, 1)))
        return np.asarray(np.tanh(total + self._arrays["deep_hidden_bias"]), np.float32)

    def _rows_into_hidden(self, films: Rows, ratings: Stars) -> Floats:
        liked = ratings >= LIKED_FROM
        liked_rows, other_rows = self._arrays["deep_liked"][films], self._arrays["deep_other"][films]
        return np.where(liked[:, None], liked_rows, other_rows)

    def _person_factors(self, films: Rows, ratings: Stars) -> Floats:
        """Factors of one person by weighted ridge regression, scaled by the branch's weight, shape (d,)."""
        near = self._arrays["factors"][films].astype(np.float64)
        weights = self._factor_worth.of(ratings).astype(np.float64)
        system = self._background + (near * weights[:, None]).T @ near
        system[np.diag_indices_from(system)] += self._factor_ridge(weights.sum())
        solved = np.linalg.solve(system, weights @ near) * self._numbers.factor_scale
        return np.asarray(solved, np.float32)

    def _factors_without_each(self, films: Rows, ratings: Stars) -> Floats:
        """The same without each of the ratings, shape (k, d)."""
        near = self._arrays["factors"][films].astype(np.float64)
        weights = self._factor_worth.of(ratings).astype(np.float64)
        whole = self._background + (near * weights[:, None]).T @ near
        systems = whole - weights[:, None, None] * near[:, :, None] * near[:, None, :]
        ridges = self._factor_ridge(weights.sum() - weights)
        systems += ridges[:, None, None] * np.eye(near.shape[1])
        pulls = weights @ near - weights[:, None] * near
        solved = np.linalg.solve(systems, pulls[:, :, None])[:, :, 0] * self._numbers.factor_scale
        return np.asarray(solved, np.float32)

    def _factor_ridge(self, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        numbers = self._numbers
        held = weight + numbers.factor_background * self.n_films
        return np.asarray(numbers.factor_ridge * held**numbers.factor_exponent)

    def _factor_background(self) -> NDArray[np.float64]:
        """Pull of all films towards 0, shape (d, d)."""
        if "factors" not in self._arrays:
            return np.zeros((0, 0))
        factors = self._arrays["factors"].astype(np.float64)
        return np.asarray(self._numbers.factor_background * (factors.T @ factors))

    def _rows_of_linear(self) -> NDArray[np.int64] | None:
        """Row of each film in the linear branch, -1 for films it leaves out; None without that branch."""
        if "linear" not in self._arrays:
            return None
        rows = np.full(self.n_films, -1, np.int64)
        rows[self._arrays["linear_films"]] = np.arange(len(self._arrays["linear_films"]))
        return rows
