"""How alike films are: cosines of what the branches know of them, whoever asks."""

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

# What a cosine of each branch counts: liked by the same people, alike in words and people, of the same kinds.
_SHARES = {FactorBranch.name: 0.4, ContentBranch.name: 0.35, GenreBranch.name: 0.2, TowerBranch.name: 0.25}
_TOGETHER = 0.3  # what the film counts that people like together with another the most
_LEAST = np.float32(1e-9)


class Likeness:
    """Compares films by their embeddings.

    Args:
        films: Embeddings of all branches side by side, shape (numbers, films), float32.
        places: Where in ``films`` each branch stands.

    Attributes:
        names: The branches that are compared.
    """

    def __init__(self, films: Scores, places: Mapping[str, slice]) -> None:
        self._films = films
        self._places = {name: place for name, place in places.items() if name in _SHARES}
        self.names = tuple(self._places)

    def to(self, targets: Mapping[str, Scores]) -> Scores:
        """The weighted sum of cosines with some films, their mean, shape (films,), float32.

        Args:
            targets: For each branch the embeddings of those films, shape (targets, d), float32.
        """
        alike = np.zeros(self._films.shape[1], np.float32)
        for name, place in self._places.items():
            own = targets[name]
            length = np.sqrt(np.square(own).sum(axis=1, keepdims=True))
            mean = (own / np.maximum(length, _LEAST)).mean(axis=0)
            alike += _SHARES[name] * (mean @ self._films[place]) / self._lengths[name]
        return alike

    @cached_property
    def _lengths(self) -> dict[str, Scores]:
        """Of each branch's embeddings of films, shape (films,)."""
        return {
            name: np.maximum(np.sqrt(np.square(self._films[place]).sum(axis=0)), _LEAST)
            for name, place in self._places.items()
        }


def together(linear: Scores) -> Scores:
    """What films count for being liked together with others, by the linear branch, shape (films,)."""
    most = max(float(linear.max(initial=0.0)), float(_LEAST))
    counted: Scores = (_TOGETHER * np.maximum(linear, 0) / most).astype(np.float32)
    return counted
