"""The default network's answers, computed with numpy from the arrays of its bundle."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.serving.factor_scorer import FactorScorer
from recommender.serving.network_numbers import (
    LIKED_FROM,
    NEUTRAL_FROM,
    NetworkNumbers,
    Worth,
    array_of,
)
from recommender.serving.star_scorer import StarScorer, sums_of_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from recommender.serving.scorer import Rows, Scores, Stars

    Floats = NDArray[np.float32]

__all__ = ["LIKED_FROM", "NEUTRAL_FROM", "NetworkNumbers", "NetworkScorer", "Worth"]


class NetworkScorer:
    """Scores of the default network for people given as their ratings; see `recommender.models.network`.

    A score is a sum of branches, each with a weight that depends on how many ratings are known: popularity,
    the linear branch, the neighbour branches (films rated by the same people, films alike in words), the
    factor branches, the deep branch and the taste that stars are predicted by. Branches whose arrays are
    missing add nothing.

    Arrays (float32 but for ids):
        popularity: Shape (n_films,).
        linear: Shape (m, m); row i: what a rating of the i-th film of the branch adds to each film of it.
        linear_films: Shape (m,), int64, ascending: the films of the branch (the most rated).
        neighbours_films, neighbours_weights: Shape (n_films, k), int32 and float32: the same for k films.
        alike_films, alike_weights: The same.
        deep_liked, deep_other: Shape (n_films, hidden); what a rating adds to the hidden layer.
        deep_hidden_bias: Shape (hidden,).
        deep_out: Shape (n_films, hidden).  deep_out_bias: Shape (n_films,).
        factors_0, factors_1, ...: Shape (n_films, d), one for each of the numbers' ``factors``.
        factor_films: Shape (m,), int64, ascending, of large catalogs: the films that these score (the most
            rated); the factors of the others only say who somebody is that rated them.
        star_...: As in `recommender.serving.star_scorer`.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], numbers: NetworkNumbers) -> None:
        """Prepares answers.

        Args:
            arrays: As above.
            numbers: The network's.
        """
        # Views without the memmap class, whose bookkeeping costs more than indexing a few rows.
        self._arrays: dict[str, NDArray[Any]] = {name: np.asarray(array) for name, array in arrays.items()}
        self._numbers = numbers
        self.n_films = len(self._arrays["popularity"])
        spread = float(self._arrays["popularity"].std())
        self._popularity_unit = np.float32(1 / spread if spread else 0.0)
        self._in_linear = self._rows_of_linear()
        self._linear_worth = Worth(numbers.linear_neutral, numbers.linear_low)
        self._neighbour_worth = Worth(numbers.neighbour_neutral, numbers.neighbour_low)
        self._near = [name for name in ("neighbours", "alike") if f"{name}_films" in self._arrays]
        self._stars = StarScorer(self._arrays, numbers)
        self._folds: dict[str, FactorScorer | StarScorer] = {
            name: FactorScorer(self._arrays[array_of(name)], one) for name, one in numbers.factors.items()
        }
        self._listed: NDArray[np.int64] | None = self._arrays.get("factor_films")
        # The same for everybody but for the weight.
        self._biases = {"popularity": self._arrays["popularity"]}
        outs = {name: self._scoring(self._arrays[array_of(name)]) for name in self._folds}
        if "taste" in numbers.blend.used:
            self._folds["taste"], outs["taste"] = self._stars, self._arrays["star_taste"]
            self._biases["taste"] = self._arrays["star_film_bias"]
        if "deep_out" in self._arrays:
            outs["deep"] = self._arrays.pop("deep_out")
            self._biases["deep"] = self._arrays["deep_out_bias"]
        self._wide = [name for name in outs if self._listed is None or name not in numbers.factors]
        self._narrow = [name for name in outs if name not in self._wide]
        self._for_all, self._outs = self._side_by_side(outs)

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:
        """Ranks all films for one person; see `Scorer.score`."""
        weights = self._weights_after(len(films))
        weights["popularity"] -= np.float32(dial) * self._popularity_unit
        persons = {name: weights[name] * fold.person(films, ratings) for name, fold in self._folds.items()}
        if "deep" in self._biases:
            persons["deep"] = weights["deep"] * self._hidden(films, ratings)
        biases = np.array([weights[name] for name in self._biases], np.float32)
        scores: Scores = np.concatenate([biases, *(persons[name] for name in self._wide)]) @ self._for_all
        for name in self._narrow:
            scores[self._listed] += persons[name] @ self._outs[name]
        alone = np.array([0, len(films)])
        self._add_linear(scores[None], alone, films, ratings, weights)
        self._add_neighbours(scores[None], alone, films, ratings, weights)
        return scores

    def score_batch(
        self, indptr: Rows, films: Rows, ratings: Stars, dial: float = 0.0, known: Rows | None = None
    ) -> Scores:
        """Ranks all films for many people; see `Scorer.score_batch`."""
        lengths = np.diff(indptr) if known is None else known
        people = len(lengths)
        weights = {
            name: np.broadcast_to(np.asarray(one, np.float32), people)
            for name, one in self._numbers.blend.after(lengths).items()
        }
        weights["popularity"] = weights["popularity"] - np.float32(dial) * self._popularity_unit
        persons = {name: fold.persons(indptr, films, ratings) for name, fold in self._folds.items()}
        if "deep" in self._biases:
            persons["deep"] = self._hidden_of_each(indptr, films, ratings)
        biases = np.stack([weights[name] for name in self._biases], axis=1)
        own = [weights[name][:, None] * persons[name] for name in self._outs]
        # One product for all of it.
        scores: Scores = np.concatenate([biases, *own], axis=1) @ self._for_each
        self._add_linear(scores, indptr, films, ratings, weights)
        self._add_neighbours(scores, indptr, films, ratings, weights)
        return scores

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        """Predicts stars for ``targets``; see `Scorer.expected_rating`."""
        return self._stars.stars(films, ratings, targets)

    def reasons(self, films: Rows, ratings: Stars, targets: Rows) -> Scores:
        """How far scores fall when each rating is left out, by leaving it out; see `Scorer.reasons`.

        What depends on the number of ratings, the weights of the branches and the penalties of the factors,
        stays as it is: that popularity counts for more with any rating less is no reason.
        """
        drops = np.zeros((len(targets), len(films)), np.float64)
        if len(films) == 0:
            return drops.astype(np.float32)
        weights = self._weights_after(len(films))
        if self._in_linear is not None:
            at, to = self._in_linear[films], self._in_linear[targets][:, None]
            near = self._arrays["linear"][np.maximum(at, 0), np.maximum(to, 0)]
            worth = weights["linear"] * self._linear_worth.of(ratings)
            drops += worth * np.where((at >= 0) & (to >= 0), near, 0)
        for name in self._near:
            at_targets = self._arrays[f"{name}_films"][films] == targets[:, None, None]
            near = (self._arrays[f"{name}_weights"][films] * at_targets).sum(axis=2)
            drops += weights[name] * self._neighbour_worth.of(ratings) * near
        if "deep" in self._biases:
            drops += weights["deep"] * self._out_of("deep", targets) @ self._hidden_falls(films, ratings).T
        for name, fold in self._folds.items():
            drops += weights[name] * self._out_of(name, targets) @ fold.falls(films, ratings).T
        return drops.astype(np.float32)

    def _out_of(self, name: str, targets: Rows) -> Floats:
        """What scores some films in a branch with numbers of a person, shape (targets, d)."""
        if self._listed is None or name not in self._narrow:
            return self._outs[name][:, targets].T
        places = np.minimum(np.searchsorted(self._listed, targets), len(self._listed) - 1)
        scored = self._listed[places] == targets
        return np.where(scored[:, None], self._outs[name][:, places].T, 0)

    def _side_by_side(self, outs: Mapping[str, NDArray[Any]]) -> tuple[Floats, dict[str, Floats]]:
        """What scores all films, a row for each number of a person, and each branch's part of it.

        One product with long rows takes half as long as one with each branch's short rows.

        Args:
            outs: By branch, shape (films, d): all films, or those listed.

        Returns:
            Shape (numbers, n_films): biases, then the branches that score all films; by branch, shape
            (d, films): views of it, and the branches that score some films.
        """
        parts = [np.stack(list(self._biases.values())), *(outs[name].T for name in self._wide)]
        whole = np.concatenate(parts, dtype=np.float32)
        starts = np.cumsum([len(part) for part in parts])
        views = {
            name: whole[start:end] for name, start, end in zip(self._wide, starts, starts[1:], strict=False)
        }
        return whole, views | {name: np.ascontiguousarray(outs[name].T) for name in self._narrow}

    @cached_property
    def _for_each(self) -> Floats:
        """For many people: all branches with numbers of a person, shape (numbers, n_films)."""
        parts = [self._for_all]
        for name in self._narrow:  # 0 costs less than to add to some of the columns
            parts.append(np.zeros((len(self._outs[name]), self.n_films), np.float32))
            parts[-1][:, self._listed] = self._outs[name]
        return np.concatenate(parts) if self._narrow else self._for_all

    def _scoring(self, factors: NDArray[np.floating]) -> Floats:
        """Of the films that factors score, in single precision."""
        listed = factors if self._listed is None else factors[self._listed]
        return listed.astype(np.float32, copy=False)

    def _weights_after(self, ratings: int) -> dict[str, np.float32]:
        """Weights of the branches in single precision, which keeps what they multiply in it."""
        return {name: np.float32(one) for name, one in self._numbers.blend.after(ratings).items()}

    def _add_linear(
        self, scores: Scores, indptr: Rows, films: Rows, ratings: Stars, weights: Mapping[str, Any]
    ) -> None:
        """Adds the linear branch to the scores of people, shape (people, n_films)."""
        if self._in_linear is None:
            return
        at = self._in_linear[films]
        there = at >= 0
        worth = _for_ratings(weights["linear"], indptr) * self._linear_worth.of(ratings)
        at, worth = at[there], worth[there]
        bounds = np.concatenate([[0], np.cumsum(there)])[indptr].tolist()
        linear, linear_films = self._arrays["linear"], self._arrays["linear_films"]
        for own, (start, end) in zip(scores, pairwise(bounds), strict=True):
            own[linear_films] += worth[start:end] @ linear[at[start:end]]

    def _add_neighbours(
        self, scores: Scores, indptr: Rows, films: Rows, ratings: Stars, weights: Mapping[str, Any]
    ) -> None:
        """Adds the neighbour branches to the scores of people, shape (people, n_films)."""
        bounds = indptr.tolist()
        for name in self._near:
            worth = _for_ratings(weights[name], indptr) * self._neighbour_worth.of(ratings)
            near, strength = self._arrays[f"{name}_films"], self._arrays[f"{name}_weights"]
            for own, (start, end) in zip(scores, pairwise(bounds), strict=True):
                rated = films[start:end]
                np.add.at(own, near[rated].ravel(), (strength[rated] * worth[start:end, None]).ravel())

    def _hidden(self, films: Rows, ratings: Stars) -> Floats:
        """Hidden layer of one person, shape (hidden,)."""
        total = self._rows_into_hidden(films, ratings).sum(axis=0) / np.float32(np.sqrt(max(len(films), 1)))
        return np.asarray(np.tanh(total + self._arrays["deep_hidden_bias"]), np.float32)

    def _hidden_of_each(self, indptr: Rows, films: Rows, ratings: Stars) -> Floats:
        """Hidden layers of people, shape (people, hidden)."""
        total = sums_of_rows(self._rows_into_hidden(films, ratings), indptr)
        total /= np.sqrt(np.maximum(np.diff(indptr), 1)).astype(np.float32)[:, None]
        return np.asarray(np.tanh(total + self._arrays["deep_hidden_bias"]), np.float32)

    def _hidden_falls(self, films: Rows, ratings: Stars) -> Floats:
        """What each of the ratings adds to the hidden layer, by leaving it out, shape (k, hidden)."""
        rows, bias = self._rows_into_hidden(films, ratings), self._arrays["deep_hidden_bias"]
        total, count = rows.sum(axis=0), len(films)
        without = np.tanh((total - rows) / np.float32(np.sqrt(max(count - 1, 1))) + bias)
        return np.asarray(np.tanh(total / np.float32(np.sqrt(count)) + bias) - without, np.float32)

    def _rows_into_hidden(self, films: Rows, ratings: Stars) -> Floats:
        liked = ratings >= LIKED_FROM
        liked_rows, other_rows = self._arrays["deep_liked"][films], self._arrays["deep_other"][films]
        return np.where(liked[:, None], liked_rows, other_rows)

    def _rows_of_linear(self) -> NDArray[np.int64] | None:
        """Row of each film in the linear branch, -1 for films it leaves out; None without that branch."""
        if "linear" not in self._arrays:
            return None
        rows = np.full(self.n_films, -1, np.int64)
        rows[self._arrays["linear_films"]] = np.arange(len(self._arrays["linear_films"]))
        return rows


def _for_ratings(of_people: NDArray[Any] | np.float32, indptr: Rows) -> NDArray[Any]:
    """What belongs to people, one number for all or shape (people,), for each of their ratings."""
    return np.repeat(np.broadcast_to(of_people, len(indptr) - 1), np.diff(indptr))
