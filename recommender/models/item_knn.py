"""Item neighbours: films rated by the same people, with BM25 weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import numpy as np
from scipy import sparse

from recommender.evaluation.objective import LIKED, Objective
from recommender.models.base import RanksOnly, SideInformation
from recommender.progress import Progress, no_progress

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions

PRODUCTS_AT_ONCE = 16_000_000


def bm25(given: sparse.csr_array, k1: float, b: float) -> sparse.csr_array:
    """BM25 weights of ratings, films as documents and people as words (Robertson and Zaragoza, 2009).

    Args:
        given: Shape (people, n_films), sparse ones.
        k1: Saturation of repeated entries.
        b: Penalty on long documents, that is on films with many ratings, 0 to 1.

    Returns:
        Weights, shape (people, n_films), sparse.
    """
    people, _ = given.shape
    per_film = np.diff(given.tocsc().indptr)
    per_person = np.diff(given.indptr)
    rarity = np.log(people) - np.log1p(per_person)
    length = (1 - b) + b * per_film / max(per_film.mean(), 1e-9)
    weights = given.copy()
    values = given.data
    idf = np.repeat(rarity, per_person)
    weights.data = (values * (k1 + 1) / (k1 * length[given.indices] + values) * idf).astype(np.float32)
    return weights


def strongest_neighbours(weights: sparse.csr_array, neighbours: int) -> sparse.csr_array:
    """Dot products of the columns of ``weights`` for the nearest ``neighbours`` of each film.

    Returns:
        Shape (n_films, n_films), float32, sparse; row i holds the neighbours of film i.
    """
    by_film: sparse.csr_array = weights.T.tocsr()
    columns: sparse.csr_array = weights.tocsr()
    blocks = []
    rows = max(min(PRODUCTS_AT_ONCE // max(by_film.shape[0], 1), 1024), 1)
    for start in range(0, by_film.shape[0], rows):
        block = (by_film[start : start + rows] @ columns).tocsr()
        own = block.indices == np.repeat(np.arange(start, start + block.shape[0]), np.diff(block.indptr))
        block.data[own] = 0
        block.eliminate_zeros()
        blocks.append(_largest_of_rows(block, neighbours))
    return sparse.csr_array(sparse.vstack(blocks, format="csr"))


class ItemKnn(RanksOnly):
    """Ranks by the summed similarity to the films a person rated.

    Attributes:
        similarity: Similarities of the nearest neighbours, row i those of film i, shape (n_films, n_films),
            float32, sparse.
    """

    name = "item-knn"

    def __init__(
        self, neighbours: int = 20, k1: float = 1.2, b: float = 0.75, given_from: float = 0.0
    ) -> None:
        """``neighbours``: for each film; ``k1``, ``b``: see `bm25`; ``given_from``: fewest stars."""
        self.neighbours = neighbours
        self.k1 = k1
        self.b = b
        self.given_from = given_from
        self.similarity: sparse.csr_array[Any, Any] = sparse.csr_array((0, 0), dtype=np.float32)

    def fit(
        self,
        train: Interactions,
        *,
        side: SideInformation | None = None,
        objective: Objective = LIKED,
        progress: Progress = no_progress,
        seed: int = 42,
    ) -> Self:
        """Finds the neighbours of each film."""
        people = train.histories(train.active_users())
        given: sparse.csr_array = self._given(people)
        given.eliminate_zeros()
        self.similarity = strongest_neighbours(bm25(given, self.k1, self.b), self.neighbours)
        progress("finding neighbours", 1, 1)
        return self

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Summed similarity."""
        return np.asarray((self._given(people) @ self.similarity).toarray(), np.float32)

    def _given(self, people: Histories) -> sparse.csr_array:
        return people.with_values(people.ratings >= self.given_from)


def _largest_of_rows(block: sparse.csr_array, n: int) -> sparse.csr_array:
    """The ``n`` largest entries of each row, ties by column."""
    lengths = np.diff(block.indptr)
    rows = np.repeat(np.arange(block.shape[0]), lengths)
    order = np.lexsort((block.indices, -block.data, rows))
    position = np.arange(len(order)) - np.repeat(block.indptr[:-1], lengths)
    kept = np.sort(order[position < n])
    return sparse.csr_array((block.data[kept], (rows[kept], block.indices[kept])), shape=block.shape)
