"""Scorers small enough to reckon with by hand."""

from itertools import pairwise

import numpy as np

from recommender.serving.scorer import Rows, Scores, Stars


class VectorScorer:
    """Every film a fixed random vector, a person the sum of theirs weighted by stars above 3."""

    def __init__(self, n_films: int, seed: int = 0, dimensions: int = 8) -> None:
        self.n_films = n_films
        self.vectors = np.random.default_rng(seed).normal(size=(n_films, dimensions)).astype(np.float32)

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:  # noqa: ARG002
        taste = (ratings - 3.0) @ self.vectors[films]
        return (self.vectors @ taste).astype(np.float32)

    def score_batch(
        self,
        indptr: Rows,
        films: Rows,
        ratings: Stars,
        dial: float = 0.0,
        known: Rows | None = None,  # noqa: ARG002
    ) -> Scores:
        pairs = pairwise(indptr)
        return np.stack([self.score(films[begin:end], ratings[begin:end], dial) for begin, end in pairs])

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        return np.clip(3.0 + 0.1 * self.score(films, ratings)[targets], 1.0, 5.0).astype(np.float32)

    def reasons(self, films: Rows, ratings: Stars, targets: Rows) -> Scores:
        return ((ratings - 3.0) * (self.vectors[targets] @ self.vectors[films].T)).astype(np.float32)


class PleasedScorer(VectorScorer):
    """Expects four stars or more of every film."""

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        return np.clip(4.5 + 0.01 * self.score(films, ratings)[targets], 4.0, 5.0).astype(np.float32)


class ConstantScorer(PleasedScorer):
    """Finds all films alike."""

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:  # noqa: ARG002
        return np.zeros(self.n_films, dtype=np.float32)
