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


@dataclass(frozen=True)
class NetworkNumbers:
    """The network's settings that are single numbers; training finds them.

    Attributes:
        liked_from: Stars from which a rating says "liked"; all others say "other".
        linear_other: What an "other" rating is worth to the linear branch, where a liked one is 1.
        neighbour_other: The same for the neighbour branch.
        star_mean: Stars of an average rating.
        star_user_damping: Ratings that say nothing, in a person's mean.
        star_noise: Variance of stars around the taste branch's prediction.
        star_slope: Calibration: how far a predicted offset from ``star_mean`` is believed.
        star_shift: Calibration: added to every prediction.
    """

    liked_from: float
    linear_other: float
    neighbour_other: float
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

    A score is a sum: a bias for each film, the linear branch, the neighbour branch and the deep branch.
    Branches whose arrays are missing add nothing.

    Arrays (float32 but for ids):
        rank_bias: Shape (n_films,).
        linear: Shape (m, m); row i: what a rating of the i-th film of the branch adds to each film of it.
        linear_films: Shape (m,), int64, ascending: the films of the branch (the most rated).
        neighbour_films, neighbour_weights: Shape (n_films, k), int32 and float32: the same for k films only.
        deep_liked, deep_other: Shape (n_films, hidden); what a rating adds to the hidden layer.
        deep_hidden_bias: Shape (hidden,).  deep_out: Shape (n_films, hidden), scaled by the branch's weight.
        star_film_bias: Shape (n_films,).  star_taste: Shape (n_films, r).
        star_spread: Shape (n_films, r, r): each film's taste with itself, its uncertainty included.
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], numbers: NetworkNumbers) -> None:
        # Views without the memmap class, whose bookkeeping costs more than indexing a few rows.
        self._arrays: dict[str, NDArray[Any]] = {name: np.asarray(array) for name, array in arrays.items()}
        self._numbers = numbers
        self.n_films = len(self._arrays["rank_bias"])
        self._in_linear = self._rows_of_linear()

    def score(self, films: Rows, ratings: Stars) -> Scores:
        """Ranks all films for one person; see `Scorer.score`."""
        scores = self._arrays["rank_bias"].astype(np.float32)
        liked = ratings >= self._numbers.liked_from
        self._add_linear(scores, films, liked)
        self._add_neighbours(scores, films, liked)
        if "deep_out" in self._arrays:
            scores += self._arrays["deep_out"] @ self._hidden(films, liked)
        return scores

    def score_batch(self, indptr: Rows, films: Rows, ratings: Stars) -> Scores:
        """Ranks all films for many people; see `Scorer.score_batch`."""
        people = len(indptr) - 1
        scores = np.tile(self._arrays["rank_bias"].astype(np.float32), (people, 1))
        hidden = []
        for person in range(people):
            own = slice(indptr[person], indptr[person + 1])
            theirs, liked = films[own], ratings[own] >= self._numbers.liked_from
            self._add_linear(scores[person], theirs, liked)
            self._add_neighbours(scores[person], theirs, liked)
            if "deep_out" in self._arrays:
                hidden.append(self._hidden(theirs, liked))
        if hidden:
            scores += np.stack(hidden) @ self._arrays["deep_out"].T
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
        liked = ratings >= self._numbers.liked_from
        drops = np.zeros(len(films), np.float64)
        if len(films) == 0:
            return drops.astype(np.float32)
        if self._in_linear is not None and self._in_linear[target] >= 0:
            at = self._in_linear[films]
            weights = self._arrays["linear"][np.maximum(at, 0), self._in_linear[target]]
            drops += self._worth(liked, self._numbers.linear_other) * np.where(at >= 0, weights, 0)
        if "neighbour_films" in self._arrays:
            near = self._arrays["neighbour_weights"][films] * (
                self._arrays["neighbour_films"][films] == target
            )
            drops += self._worth(liked, self._numbers.neighbour_other) * near.sum(axis=1)
        if "deep_out" in self._arrays:
            out = self._arrays["deep_out"][target]
            drops += (self._hidden(films, liked) - self._hidden_without_each(films, liked)) @ out
        return drops.astype(np.float32)

    def _add_linear(self, scores: Scores, films: Rows, liked: NDArray[np.bool_]) -> None:
        if self._in_linear is None:
            return
        at = self._in_linear[films]
        there = at >= 0
        added = self._worth(liked[there], self._numbers.linear_other) @ self._arrays["linear"][at[there]]
        scores[self._arrays["linear_films"]] += added

    def _add_neighbours(self, scores: Scores, films: Rows, liked: NDArray[np.bool_]) -> None:
        if "neighbour_films" in self._arrays:
            worth = self._worth(liked, self._numbers.neighbour_other)[:, None]
            near = self._arrays["neighbour_films"][films].ravel()
            weights = (self._arrays["neighbour_weights"][films] * worth).ravel()
            scores += np.bincount(near, weights, self.n_films).astype(np.float32)

    def _hidden(self, films: Rows, liked: NDArray[np.bool_]) -> Floats:
        """Hidden layer of one person, shape (hidden,)."""
        total = self._rows_into_hidden(films, liked).sum(axis=0) / np.float32(np.sqrt(max(len(films), 1)))
        return np.asarray(np.tanh(total + self._arrays["deep_hidden_bias"]), np.float32)

    def _hidden_without_each(self, films: Rows, liked: NDArray[np.bool_]) -> Floats:
        """Hidden layer of the person without each of their ratings, shape (k, hidden)."""
        rows = self._rows_into_hidden(films, liked)
        total = (rows.sum(axis=0) - rows) / np.float32(np.sqrt(max(len(films) - 1, 1)))
        return np.asarray(np.tanh(total + self._arrays["deep_hidden_bias"]), np.float32)

    def _rows_into_hidden(self, films: Rows, liked: NDArray[np.bool_]) -> Floats:
        liked_rows, other_rows = self._arrays["deep_liked"][films], self._arrays["deep_other"][films]
        return np.where(liked[:, None], liked_rows, other_rows)

    def _rows_of_linear(self) -> NDArray[np.int64] | None:
        """Row of each film in the linear branch, -1 for films it leaves out; None without that branch."""
        if "linear" not in self._arrays:
            return None
        rows = np.full(self.n_films, -1, np.int64)
        rows[self._arrays["linear_films"]] = np.arange(len(self._arrays["linear_films"]))
        return rows

    def _worth(self, liked: NDArray[np.bool_], other: float) -> Floats:
        return np.where(liked, np.float32(1), np.float32(other))
