"""Similarity of films: cosine similarities of their embeddings in several branches."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from recommender.network.content import ContentBranch
from recommender.network.factors import FactorBranch
from recommender.network.genres import GenreBranch
from recommender.network.tower import TowerBranch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Scores = NDArray[np.float32]

# Weight of each branch's cosine similarity.
_SHARES = {FactorBranch.name: 0.4, ContentBranch.name: 0.35, GenreBranch.name: 0.2, TowerBranch.name: 0.25}
_CO_LIKING = 0.3  # weight of the film with the largest item-to-item weight
_LEAST = np.float32(1e-9)


class FilmSimilarity:
    """Compares films by their embeddings.

    Args:
        films: Embeddings of all branches side by side, shape (components, films), float32.
        places: Rows of each branch in ``films``.

    Attributes:
        names: Names of the branches that are compared.
    """

    def __init__(self, films: Scores, places: Mapping[str, slice]) -> None:
        self._films = films
        self._places = {name: place for name, place in places.items() if name in _SHARES}
        self.names = tuple(self._places)

    def to(self, targets: Mapping[str, Scores]) -> Scores:
        """Weighted sum of cosine similarities to some films, the mean over these, shape (films,), float32.

        Args:
            targets: Embeddings of these films by branch, shape (targets, d), float32.
        """
        similarity = np.zeros(self._films.shape[1], np.float32)
        for name, place in self._places.items():
            own = targets[name]
            length = np.sqrt(np.square(own).sum(axis=1, keepdims=True))
            mean = (own / np.maximum(length, _LEAST)).mean(axis=0)
            similarity += _SHARES[name] * (mean @ self._films[place]) / self._lengths[name]
        return similarity

    @cached_property
    def _lengths(self) -> dict[str, Scores]:
        """Lengths of the films' embeddings by branch, shape (films,)."""
        return {
            name: np.maximum(np.sqrt(np.square(self._films[place]).sum(axis=0)), _LEAST)
            for name, place in self._places.items()
        }


def co_liking(linear: Scores) -> Scores:
    """Scaled item-to-item weights, shape (films,), float32; ``linear``: scores of the linear branch."""
    most = max(float(linear.max(initial=0.0)), float(_LEAST))
    counted: Scores = (_CO_LIKING * np.maximum(linear, 0) / most).astype(np.float32)
    return counted
