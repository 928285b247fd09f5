"""The base class of the branches: tables, and a formula that both numpy and Keras run."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from recommender.network.people import padded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray


@dataclass(frozen=True)
class Branch:
    """One way to score films for a person given as ids and stars.

    A subclass is a frozen dataclass. Its fields are tables (arrays, written into the bundle and into the
    Keras model as weights) and settings (plain numbers). Each formula is written once and takes ``xp``: numpy
    where the bot answers, `keras.ops` where Keras trains or a saved model runs.

    Attributes:
        name: Name of the branch, as in the branch weights and in file names.
        tables: Names of the fields that are arrays.
        film_table: Name of a table that has one row for each film.
    """

    name: ClassVar[str]
    tables: ClassVar[tuple[str, ...]]
    film_table: ClassVar[str]

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """Embeddings of people, shape (people, d).

        Args:
            ids: Film codes, shape (people, longest), int32 or int64.
            stars: Stars for them, float32; 0 where a row is padded.
            xp: numpy or `keras.ops`.
        """
        raise NotImplementedError

    def embed_without_each(
        self, films: NDArray[np.int64], ratings: NDArray[np.float32], left_out: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Embeddings of a person without each of some ratings, and last without any.

        Args:
            films: Film codes, shape (k,), int64.
            ratings: Stars for them, shape (k,), float32.
            left_out: Positions of ratings, shape (c,), int64.

        Returns:
            Shape (c + 1, d), float32.
        """
        stars = np.tile(np.asarray(ratings, np.float32), (len(left_out) + 1, 1))
        stars[np.arange(len(left_out)), left_out] = 0
        stars[-1] = 0
        embedded: NDArray[np.float32] = self.embed(np.tile(films, (len(stars), 1)), stars)
        return embedded

    def film_embeddings(self, xp: Any = np) -> Any:
        """Embeddings of films, shape (n_films, d)."""
        raise NotImplementedError

    def score(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """Scores of all films, shape (people, n_films): dot products of person and film embeddings."""
        return xp.matmul(self.embed(ids, stars, xp), xp.transpose(self.film_embeddings(xp)))

    @property
    def values_per_rating(self) -> int:
        """Number of values that are read for each rating; limits how many people are computed at once."""
        return 256

    @property
    def n_films(self) -> int:
        """Number of films in the catalog."""
        return int(getattr(self, self.film_table).shape[0])

    def score_people(
        self, indptr: NDArray[np.integer], films: NDArray[np.integer], ratings: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Scores in numpy for people in compressed sparse row layout, shape (people, n_films), float32."""
        scores = np.empty((len(indptr) - 1, self.n_films), np.float32)
        for some in padded(indptr, films, ratings, self.values_per_rating):
            scores[some.rows] = self.score(some.ids, some.stars)
        return scores

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Tables by their names in a bundle."""
        return {f"{self.name}_{table}": getattr(self, table) for table in self.tables}

    def settings(self) -> dict[str, Any]:
        """Fields that are not tables."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name not in self.tables}

    @classmethod
    def restored(cls, arrays: Mapping[str, Any], settings: Mapping[str, Any]) -> Self:
        """Makes the branch from saved tables and settings."""
        return cls(**{table: arrays[f"{cls.name}_{table}"] for table in cls.tables}, **settings)


def rated_mask(stars: Any, xp: Any = np) -> Any:
    """Mask of ratings: 1 where there is one, 0 where a row is padded; float32, shape of ``stars``."""
    return xp.where(stars > 0, xp.ones_like(stars), xp.zeros_like(stars))


def count(stars: Any, xp: Any = np) -> Any:
    """Number of ratings of each person, at least 1, so that it can divide; shape (people, 1), float32."""
    return xp.maximum(xp.sum(rated_mask(stars, xp), axis=1, keepdims=True), 1.0)
