"""The scorer of popularity, which gives everybody the same list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import numpy as np

from recommender.errors import BundleError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.serving.scorer import Rows, Scores, Stars


class PopularityScorer:
    """Ranks films by number of likes, predicts their damped means.

    Args:
        counts: ``popularity_counts``, shape (n_films,), float32.
        means: ``popularity_means``, shape (n_films,), float32.
    """

    def __init__(self, counts: NDArray[np.float32], means: NDArray[np.float32]) -> None:
        self._counts = np.asarray(counts)
        self._means = np.asarray(means)
        self.n_films = len(self._counts)

    @classmethod
    def load(cls, directory: Path, arrays: Mapping[str, NDArray[Any]]) -> Self:
        """Reads what `recommender.models.popularity.Popularity.save` wrote.

        Raises:
            BundleError: An array is missing.
        """
        try:
            return cls(arrays["popularity_counts"], arrays["popularity_means"])
        except KeyError as error:
            raise BundleError(f"{directory} lacks the array {error}: train again.") from error

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:  # noqa: ARG002
        """The counts, without regard to the dial; see `Scorer.score`."""
        return self._counts.astype(np.float32)

    def score_batch(
        self,
        indptr: Rows,
        films: Rows,  # noqa: ARG002
        ratings: Stars,  # noqa: ARG002
        dial: float = 0.0,  # noqa: ARG002
        known: Rows | None = None,  # noqa: ARG002
    ) -> Scores:
        """The counts, repeated for each person; see `Scorer.score_batch`."""
        return np.tile(self._counts.astype(np.float32), (len(indptr) - 1, 1))

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:  # noqa: ARG002
        """The films' damped means; see `Scorer.expected_rating`."""
        return self._means[targets].astype(np.float32)

    def reasons(self, films: Rows, ratings: Stars, targets: Rows) -> Scores:  # noqa: ARG002
        """Zeros, since ratings do not change the list; see `Scorer.reasons`."""
        return np.zeros((len(targets), len(films)), np.float32)
