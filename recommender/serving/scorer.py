"""The protocol of scorers: what a model in service computes, in numpy, from a person's ratings."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
Stars = NDArray[np.float32]
Scores = NDArray[np.float32]


class Scorer(Protocol):
    """Scores films for a person given as their ratings; stores nothing about people.

    Films are rows of the bundle's catalog, 0 to ``n_films`` - 1. A person is two parallel arrays: rows of the
    rated films and stars (1 to 5). Both are empty for a new person.
    """

    n_films: int

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:
        """Scores of all films, by which they are ranked, the highest first.

        Args:
            films: Rows of the rated films without repeats, shape (k,), int64.
            ratings: Stars for them, shape (k,), float32.
            dial: From -1 (familiar films) over 0 (the most accurate) to 1 (adventurous ones).

        Returns:
            Shape (n_films,), float32, finite, including rated films, which the caller leaves out.
        """

    def score_batch(
        self, indptr: Rows, films: Rows, ratings: Stars, dial: float = 0.0, known: Rows | None = None
    ) -> Scores:
        """Scores of all films for many people, in compressed sparse row layout.

        Args:
            indptr: Shape (people + 1,), int64; person i rated ``films[indptr[i]:indptr[i + 1]]``.
            films: Rows of the rated films, shape (ratings,), int64.
            ratings: Stars for them, shape (ratings,), float32.
            dial: As in `score`, the same for all.
            known: Number of ratings that decides the branch weights, shape (people,), int64; None for each
                person's own. With leave-one-out it keeps the weights the same.

        Returns:
            Shape (people, n_films), float32.
        """

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        """Predicted stars, 1 to 5, of a person for ``targets``, shape (m,), float32, finite."""

    def reasons(self, films: Rows, ratings: Stars, targets: Rows) -> Scores:
        """Drop of the scores of ``targets`` without each rating, shape (targets, k), float32.

        Differences between ratings count: a drop that is the same for all of them may be missing.
        """
