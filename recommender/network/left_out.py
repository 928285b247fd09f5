"""A person without some of their ratings, one by one: what reasons are found by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.network.item_linear import ItemLinearBranch

    Rows = NDArray[np.int64]
    Stars = NDArray[np.float32]
    Scores = NDArray[np.float32]


@dataclass(frozen=True)
class LeftOut:
    """Scores of films without each of some ratings, and without any.

    Attributes:
        tried: Positions of the ratings that are left out, shape (c,), int64.
        persons: Weighted embeddings of the person without each of them, and last without any, shape
            (c + 1, d), float32.
        films: Embeddings of the films that are listed, shape (listed, d), float32.
        listed: Rows of these films, ascending; None where all are.
        linear: The linear branch, with its weight; None where it does not count.
        rated: Rows of the rated films, shape (k,), int64, and their stars, float32.
    """

    tried: Rows
    persons: Scores
    films: Scores
    listed: Rows | None
    linear: tuple[ItemLinearBranch, float] | None
    rated: tuple[Rows, Stars]

    def scores(self, rows: Rows, which: Rows | None = None) -> Scores:
        """Scores of some films, with the branch weights of all ratings.

        Args:
            rows: Rows of the films, shape (m,), int64.
            which: Places in ``tried``, shape (w,); all of them without it.

        Returns:
            Shape (w + 1, m), float32, last without any rating; -inf for films that are not listed.
        """
        which = np.arange(len(self.tried)) if which is None else which
        places, is_listed = rows, None
        if self.listed is not None:
            places = np.minimum(np.searchsorted(self.listed, rows), len(self.listed) - 1)
            is_listed = self.listed[places] == rows
        scores: Scores = self.persons[np.append(which, len(self.tried))] @ self.films[places].T
        if self.linear is not None:
            branch, weight = self.linear
            of_each = branch.contributions(*self.rated, rows)
            scores[:-1] += weight * (of_each.sum(axis=0) - of_each[self.tried[which]])
        if is_listed is not None:
            scores[:, ~is_listed] = -np.inf
        return scores
