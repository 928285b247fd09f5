"""What every servable model can compute, in numpy, from one person's ratings."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
Stars = NDArray[np.float32]
Scores = NDArray[np.float32]


class Scorer(Protocol):
    """Scores films for a person given as their ratings; holds no state about people.

    Films are rows of the bundle's catalog, 0 to ``n_films`` - 1. A person is two parallel arrays: the
    rows they rated and the stars (1 to 5) they gave; both empty for somebody new.
    """

    n_films: int

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:
        """Ranks: the higher, the earlier in the list.

        Args:
            films: Rated rows, shape (k,), int64, each at most once.
            ratings: Stars for them, shape (k,), float32.
            dial: From -1 (familiar films) over 0 (what ranks best) to 1 (adventurous ones).

        Returns:
            Shape (n_films,), float32, finite, rated films included (the caller leaves them out).
        """

    def score_batch(
        self, indptr: Rows, films: Rows, ratings: Stars, dial: float = 0.0, known: Rows | None = None
    ) -> Scores:
        """The same for many people at once, in compressed sparse row layout.

        Args:
            indptr: Shape (people + 1,), int64; person i rated ``films[indptr[i]:indptr[i + 1]]``.
            films: Rated rows of all of them, int64.
            ratings: Stars for them, float32.
            dial: As in `score`, the same for all.
            known: Number of ratings by which the branches are weighed, shape (people,), int64; without it,
                each person's own count. Who leaves ratings out to see what they did holds it, as other
                weights would move films too.

        Returns:
            Shape (people, n_films), float32.
        """

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        """Predicts stars, 1 to 5, this person would give to ``targets``; shape (m,), float32, finite."""

    def reasons(self, films: Rows, ratings: Stars, targets: Rows) -> Scores:
        """How much each rated film raises the scores of ``targets``: shape (targets, k), float32.

        Leaving out the ratings with the largest values of a row lowers the score of its target the most.
        What would be the same whichever is left out may be missing.
        """
