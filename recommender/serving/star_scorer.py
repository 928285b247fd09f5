"""The stars of the default network: what a person gives to films, from what they gave to others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.bundle.packing import SCALE, PackedRows, PackedSymmetric

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from recommender.serving.network_numbers import NetworkNumbers
    from recommender.serving.scorer import Rows, Stars

    Doubles = NDArray[np.float64]

# A film unlike all that a person rated gets nothing from what it is like.
UNLIKE = 1.0


def sums_of_rows(rows: NDArray[Any], indptr: Rows) -> NDArray[Any]:
    """Sums of the rows ``indptr[i]`` to ``indptr[i + 1]``, shape (len(indptr) - 1, columns)."""
    sums = np.zeros((len(indptr) - 1, rows.shape[1]), rows.dtype)
    some = np.flatnonzero(np.diff(indptr))
    if len(some):
        sums[some] = np.add.reduceat(rows, indptr[some], axis=0)
    return sums


class StarScorer:
    """Predicts stars as a weighted sum of four parts, each weight moved by how much is known.

    The parts: the person's offset, the film's offset, the person's taste (factors inferred from what the
    offsets leave), and the mean of what they leave on films alike in words.

    Arrays (float32; see `recommender.bundle.packing` for large catalogs):
        star_film_bias: Shape (n_films,).
        star_taste: Shape (n_films, r).
        star_spread: Shape (n_films, r, r): each film's taste with itself, its uncertainty included.
        star_content: Shape (n_films, c): products say how alike films are in words.
        star_known: Shape (n_films,): log of 1 + ratings of a film, from its mean, cut at the ends.
        star_stack: Shape (4, 3): weight of each part, and what a unit of the person's and of the film's log
            count adds to it.
    """

    def __init__(self, arrays: Mapping[str, NDArray[Any]], numbers: NetworkNumbers) -> None:
        """Arrays as above; ``numbers``: those that begin with ``star_``."""
        self._bias, self._taste = arrays["star_film_bias"], arrays["star_taste"]
        # What single rows are read of stays packed where the catalog is large.
        self._spread: NDArray[Any] | PackedSymmetric = arrays["star_spread"]
        self._content: NDArray[Any] | PackedRows = arrays["star_content"]
        if f"star_spread{SCALE}" in arrays:
            self._spread = PackedSymmetric(arrays["star_spread"], arrays[f"star_spread{SCALE}"])
        if f"star_content{SCALE}" in arrays:
            self._content = PackedRows(arrays["star_content"], arrays[f"star_content{SCALE}"])
        self._known, self._stack = arrays["star_known"], arrays["star_stack"].astype(np.float64)
        self._numbers = numbers

    def stars(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        """Predicted stars for ``targets``, 1 to 5, shape (targets,), float32."""
        numbers = self._numbers
        offset, left = self._residuals(films, ratings)
        content = self._content[films].astype(np.float64)
        of_targets = self._content[targets].astype(np.float64)
        alike = np.maximum(of_targets @ content.sum(axis=0), 0) + UNLIKE
        bias = self._bias[targets].astype(np.float64)
        parts = np.stack(
            [
                np.full(len(targets), offset),
                bias,
                self._taste[targets] @ self._person(films, left),
                of_targets @ (left @ content) / alike,
            ]
        )
        rated = np.clip(np.log1p(len(films)), numbers.star_few, numbers.star_many) - numbers.star_usual
        weights = self._stack[:, :1] + self._stack[:, 1:2] * rated + self._stack[:, 2:] * self._known[targets]
        stars = numbers.star_mean + numbers.star_shift + (weights * parts).sum(axis=0)
        return np.asarray(np.clip(stars, 1, 5), np.float32)

    def person(self, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """The person's taste, shape (r,), float32."""
        _, left = self._residuals(films, ratings)
        return np.asarray(self._person(films, left), np.float32)

    def persons(self, indptr: Rows, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """Tastes of many people, shape (people, r), float32; see `Scorer.score_batch`."""
        lengths = np.diff(indptr)
        people = np.repeat(np.arange(len(lengths)), lengths)
        residual = ratings.astype(np.float64) - self._numbers.star_mean - self._bias[films]
        damped = lengths + self._numbers.star_user_damping
        left = residual - (np.bincount(people, residual, len(lengths)) / damped)[people]
        noise, rank = self._numbers.star_noise, self._taste.shape[1]
        spread = sums_of_rows(self._spread[films].reshape(-1, rank * rank).astype(np.float64), indptr)
        pull = sums_of_rows(self._taste[films] * left[:, None], indptr) / noise
        systems = spread.reshape(-1, rank, rank) / noise + np.eye(rank)
        return np.asarray(np.linalg.solve(systems, pull[:, :, None])[:, :, 0], np.float32)

    def falls(self, films: Rows, ratings: Stars) -> NDArray[np.float32]:
        """What each of the ratings adds to :meth:`person`, by leaving it out, shape (k, r)."""
        taste = self._taste[films].astype(np.float64)
        spread = self._spread[films].astype(np.float64)
        residual = ratings.astype(np.float64) - self._numbers.star_mean - self._bias[films]
        pull = residual[:, None] * taste
        # Sums over all ratings, then over all but each.
        counts, residuals, tastes, pulls, spreads = (
            np.concatenate([each.sum(axis=0)[None], each.sum(axis=0) - each])
            for each in (np.ones(len(films)), residual, taste, pull, spread)
        )
        offsets = residuals / (counts + self._numbers.star_user_damping)
        noise = self._numbers.star_noise
        systems = spreads / noise + np.eye(taste.shape[1])
        solved = np.linalg.solve(systems, (pulls - offsets[:, None] * tastes)[:, :, None] / noise)[:, :, 0]
        return np.asarray(solved[0] - solved[1:], np.float32)

    def _residuals(self, films: Rows, ratings: Stars) -> tuple[float, Doubles]:
        """The person's offset, and what it and the films' leave of their stars, shape (k,)."""
        residual = ratings.astype(np.float64) - self._numbers.star_mean - self._bias[films]
        offset = float(residual.sum() / (len(films) + self._numbers.star_user_damping))
        return offset, residual - offset

    def _person(self, films: Rows, left: Doubles) -> Doubles:
        noise = self._numbers.star_noise
        spread = self._spread[films].astype(np.float64).sum(axis=0) / noise
        pull = self._taste[films].astype(np.float64).T @ left / noise
        return np.asarray(np.linalg.solve(spread + np.eye(len(pull)), pull))
