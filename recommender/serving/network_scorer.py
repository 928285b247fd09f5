"""The default network's answers, computed with numpy from the arrays of its bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.serving.factor_scorer import FactorScorer
from recommender.serving.network_numbers import LIKED_FROM, NEUTRAL_FROM, NetworkNumbers, Worth
from recommender.serving.star_scorer import StarScorer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from recommender.serving.scorer import Rows, Scores, Stars

    Floats = NDArray[np.float32]

__all__ = ["LIKED_FROM", "NEUTRAL_FROM", "NetworkNumbers", "NetworkScorer", "Worth"]


class NetworkScorer:
    """Scores of the default network for people given as their ratings; see `recommender.models.network`.

    A score is a sum: a bias for each film, what everybody likes (less with each rating), the linear branch,
    the neighbour branches (films rated by the same people, films alike in words: one table), the factor
    branches, the deep branch and the taste that stars are predicted by. Branches whose arrays are missing add
    nothing.

    Arrays (float32 but for ids):
        rank_bias, rank_prior: Shape (n_films,).
        linear: Shape (m, m); row i: what a rating of the i-th film of the branch adds to each film of it.
        linear_films: Shape (m,), int64, ascending: the films of the branch (the most rated).
        neighbour_films, neighbour_weights: Shape (n_films, k), int32 and float32: the same for k films only.
        deep_liked, deep_other: Shape (n_films, hidden); what a rating adds to the hidden layer.
        deep_hidden_bias: Shape (hidden,).  deep_out: Shape (n_films, hidden), scaled by the branch's weight.
        factors_0, factors_1, ...: Shape (n_films, d), one for each of the numbers' ``factors``.
        star_...: As in `recommender.serving.star_scorer`.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], numbers: NetworkNumbers) -> None:
        # Views without the memmap class, whose bookkeeping costs more than indexing a few rows.
        self._arrays: dict[str, NDArray[Any]] = {name: np.asarray(array) for name, array in arrays.items()}
        self._numbers = numbers
        self.n_films = len(self._arrays["rank_bias"])
        self._in_linear = self._rows_of_linear()
        self._linear_worth = Worth(numbers.linear_neutral, numbers.linear_low)
        self._neighbour_worth = Worth(numbers.neighbour_neutral, numbers.neighbour_low)
        self._folds: list[FactorScorer | StarScorer] = []
        self._outs: list[Floats] = []
        for at, one in enumerate(numbers.factors):
            self._outs.append(self._arrays[f"factors_{at}"])
            self._folds.append(FactorScorer(self._outs[-1], one))
        self._stars = StarScorer(self._arrays, numbers)
        if numbers.taste_scale:
            self._outs.append(self._arrays["star_taste"])
            self._folds.append(self._stars)

    def score(self, films: Rows, ratings: Stars) -> Scores:
        """Ranks all films for one person; see `Scorer.score`."""
        scores = self._unpersonal(len(films))
        self._add_linear(scores, films, ratings)
        self._add_neighbours(scores, films, ratings)
        if "deep_out" in self._arrays:
            scores += self._arrays["deep_out"] @ self._hidden(films, ratings)
        for fold, out in zip(self._folds, self._outs, strict=True):
            scores += out @ fold.person(films, ratings)
        return scores

    def score_batch(self, indptr: Rows, films: Rows, ratings: Stars) -> Scores:
        """Ranks all films for many people; see `Scorer.score_batch`."""
        people = len(indptr) - 1
        scores = np.empty((people, self.n_films), np.float32)
        for person, length in enumerate(np.diff(indptr)):
            scores[person] = self._unpersonal(int(length))
        hidden: list[Floats] = []
        persons: list[list[Floats]] = [[] for _ in self._folds]
        for person in range(people):
            own = slice(indptr[person], indptr[person + 1])
            theirs, stars = films[own], ratings[own]
            self._add_linear(scores[person], theirs, stars)
            self._add_neighbours(scores[person], theirs, stars)
            if "deep_out" in self._arrays:
                hidden.append(self._hidden(theirs, stars))
            for fold, so_far in zip(self._folds, persons, strict=True):
                so_far.append(fold.person(theirs, stars))
        if hidden:
            scores += np.stack(hidden) @ self._arrays["deep_out"].T
        for folded, out in zip(persons, self._outs, strict=True):
            if folded:
                scores += np.stack(folded) @ out.T
        return scores

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        """Predicts stars for ``targets``; see `Scorer.expected_rating`."""
        return self._stars.stars(films, ratings, targets)

    def reasons(self, films: Rows, ratings: Stars, target: int) -> Scores:
        """How far the score of ``target`` falls when each rating is left out: exact, by leaving it out.

        Without what everybody likes, which counts for more with any rating less: that is no reason.
        """
        if len(films) == 0:
            return np.zeros(0, np.float32)
        drops = np.zeros(len(films), np.float64)
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
        for fold, out in zip(self._folds, self._outs, strict=True):
            drops += (fold.person(films, ratings) - fold.without_each(films, ratings)) @ out[target]
        return drops.astype(np.float32)

    def _unpersonal(self, ratings: int) -> Scores:
        """What is the same for everybody with so many ratings, shape (n_films,), float32."""
        prior = np.float32(self._numbers.prior_after(ratings))
        return np.asarray(self._arrays["rank_bias"] + prior * self._arrays["rank_prior"], np.float32)

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

    def _rows_of_linear(self) -> NDArray[np.int64] | None:
        """Row of each film in the linear branch, -1 for films it leaves out; None without that branch."""
        if "linear" not in self._arrays:
            return None
        rows = np.full(self.n_films, -1, np.int64)
        rows[self._arrays["linear_films"]] = np.arange(len(self._arrays["linear_films"]))
        return rows
