"""The linear branch: item-to-item weights in closed form, hard to beat on dense data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from recommender.network.branch import Branch
from recommender.network.people import RatingWeight

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories

WEIGHT = RatingWeight(neutral=0.5, low=0.25)
DROPOUT = 0.25
EXACT_FILMS = 2000


@dataclass(frozen=True)
class ItemLinearBranch(Branch):
    """Sum of item-to-item weights from the rated films, among the most rated films of the catalog.

    EDLAE: Steck, "Autoencoders that don't overfit towards the identity", NeurIPS 2020. It is EASE (Steck, WWW
    2019) with a penalty that grows with the number of a film's ratings, which has the effect of dropout on
    the input.

    Attributes:
        weights: Item-to-item weights, from the film of the row to the film of the column, shape (m, m),
            float32.
        place: Row of each film in `weights`, shape (n_films,), int32; m for films outside the branch.
    """

    name: ClassVar[str] = "linear"
    tables: ClassVar[tuple[str, ...]] = ("weights", "place")
    film_table: ClassVar[str] = "place"

    weights: NDArray[np.float32]
    place: NDArray[np.int32]

    @classmethod
    def fit(
        cls,
        people: Histories,
        *,
        penalty: float,
        most_films: int,
        fewest_ratings: int = 0,
        dropout: float = DROPOUT,
        exact_films: int = EXACT_FILMS,
    ) -> Self:
        """Fits the weights.

        Args:
            people: People to learn from.
            penalty: Penalty on the squares of the weights.
            most_films: Most films in the branch, those with the most ratings. Memory grows with the square,
                time with the cube.
            fewest_ratings: Fewest ratings of a film in the branch.
            dropout: Share of the input that the penalty stands for, 0 to 1 (exclusive); 0 gives EASE.
            exact_films: Films up to which the weights are solved for in double precision.
        """
        from scipy import linalg  # noqa: PLC0415 - to train

        counts = np.bincount(people.films, minlength=people.n_films)
        most_rated = np.argsort(-counts, kind="stable")[:most_films]
        enough = counts[most_rated] >= fewest_ratings
        enough[:1] = True  # at least one film, so that the table is not empty
        films = np.sort(most_rated[enough]).astype(np.int64)
        # Each rating of a long history counts less than one of a short history.
        per_person = 1 / np.sqrt(np.maximum(people.lengths, 1.0))
        given = people.with_values(WEIGHT.of(people.ratings))
        weighted = people.with_values(WEIGHT.of(people.ratings) * per_person[people.people])
        # Single precision for many films: half the time and memory, and the penalty keeps it stable.
        precision = np.float64 if len(films) <= exact_films else np.float32
        gram: Any = np.asarray((given[:, films].T @ weighted[:, films]).toarray(), precision)
        diagonal = np.diag_indices(len(films))
        mean_weight = float(np.average(per_person, weights=np.maximum(people.lengths, 1e-9)))
        gram[diagonal] += np.asarray(
            dropout / (1 - dropout) * gram[diagonal] + penalty * mean_weight, precision
        )
        inverse = linalg.inv(gram, overwrite_a=True, check_finite=False, assume_a="pos")
        # Stored by rows, as scores read them; the inverse is stored by columns.
        weights = np.asarray(np.divide(inverse, -np.diag(inverse), order="C"), np.float32)
        weights[diagonal] = 0
        place = np.full(people.n_films, len(films), np.int32)
        place[films] = np.arange(len(films))
        return cls(weights, place)

    @property
    def values_per_rating(self) -> int:
        """Length of a row of the weights."""
        return max(int(self.weights.shape[0]), 256)

    def contributions(
        self, films: NDArray[np.int64], ratings: NDArray[np.float32], targets: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """What each rating adds to the scores of some films, shape (k, targets), float32.

        Args:
            films: Film codes, shape (k,), int64.
            ratings: Stars for them, shape (k,), float32.
            targets: Codes of the films that are scored, shape (targets,), int64.
        """
        size = len(self.weights)
        at, to = self.place[films], self.place[targets]
        weights = np.where(at < size, WEIGHT.of(np.asarray(ratings, np.float32)), np.float32(0))
        table = self.weights[np.ix_(np.minimum(at, size - 1), np.minimum(to, size - 1))]
        return weights[:, None] * np.where(to < size, table, np.float32(0))

    def score(self, ids: Any, stars: Any, xp: Any = np, targets: Any = None) -> Any:
        """Scores, shape (people, films); 0 for films outside the branch.

        Args:
            ids: See `Branch.embed`.
            stars: See `Branch.embed`.
            xp: numpy or `keras.ops`.
            targets: Codes of the films that are scored, shape (films,); None for all.
        """
        size = self.weights.shape[0]
        to = self.place if targets is None else xp.take(self.place, targets, axis=0)
        # Columns of the targets alone: whole rows for each rating would be slow.
        table = self.weights if targets is None else xp.take(self.weights, xp.minimum(to, size - 1), axis=1)
        own = self._sums(table, ids, stars, xp)
        if targets is not None:
            return xp.where(to < size, own, xp.zeros_like(own))
        padding = xp.zeros_like(own[:, :1])
        return xp.take(xp.concatenate([own, padding], axis=1), to, axis=1)

    def score_own(self, ids: NDArray[np.int64], stars: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores of the films of the branch alone, in the order of `weights`, shape (people, m), float32."""
        own: NDArray[np.float32] = self._sums(self.weights, ids, stars, np)
        return own

    def _sums(self, table: Any, ids: Any, stars: Any, xp: Any) -> Any:
        """Sums of the rows of a table that belong to rated films, shape (people, columns)."""
        at = xp.take(self.place, ids, axis=0)
        inside = at < self.weights.shape[0]
        weights = xp.where(inside, WEIGHT.of(stars, xp), xp.zeros_like(stars))
        rows = xp.take(table, xp.where(inside, at, xp.zeros_like(at)), axis=0)
        return xp.matmul(xp.expand_dims(weights, 1), rows)[:, 0, :]
