"""Popular films for people without ratings: ranked by damped mean, and spread over genres."""

import math
from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from recommender.catalog.film import Film
from recommender.catalog.series import series_of
from recommender.catalog.store import Catalog
from recommender.serving.listing import MOST_OF_A_SERIES

_DAMPING_QUANTILE = 0.9
_LEAST_DAMPING = 5.0
_POOL = 300  # films whose genres are looked at; longer lists go on by damped mean alone
_SPREAD = 0.4  # stars that are subtracted if all films before it have the same genres
_SHARE = 0.6  # largest share of one genre in a list, rounded up, while the pool has others


class PopularFilms:
    """The order of films by their damped mean, and lists from it that show more than one genre.

    The damped mean is the Bayesian average ``(C * m + sum of the film's stars) / (C + its count)``, with m
    the mean of all ratings and C the count that only a tenth of the rated films reaches (at least 5): a
    film needs that many ratings before its own mean weighs as much as everybody's.

    Args:
        catalog: Gives the genres.
        counts: Ratings of each film, shape (n_films,), int64, or float32 where some count for less.
        means: Their mean in stars, shape (n_films,), float32; NaN without ratings.

    Attributes:
        global_mean: Mean of all ratings, in stars; 3 without any.
        damped: The damped mean of each film, in stars, shape (n_films,), float32.
    """

    def __init__(
        self, catalog: Catalog, counts: NDArray[np.int64] | NDArray[np.float32], means: NDArray[np.float32]
    ) -> None:
        weights = counts.astype(np.float64)
        sums = weights * np.nan_to_num(means.astype(np.float64))
        total = float(weights.sum())
        self.global_mean = float(sums.sum()) / total if total else 3.0
        rated = counts[counts > 0]
        damping = max(float(np.quantile(rated, _DAMPING_QUANTILE)) if len(rated) else 0.0, _LEAST_DAMPING)
        self.damped: NDArray[np.float32] = ((damping * self.global_mean + sums) / (damping + weights)).astype(
            np.float32
        )
        rows = np.arange(len(counts))
        # Equal means: the film with more ratings first, then the lower row.
        self._order: NDArray[np.int64] = np.lexsort((rows, -counts, -self.damped)).astype(np.int64)
        self._places = np.empty(len(rows), np.int32)
        self._places[self._order] = rows
        pool = catalog.films(self._order[:_POOL].tolist())
        self._genres = _genre_matrix(pool)
        self._series = _series_numbers(pool)

    def places(self, rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """Where films stand by their damped mean, 0 for the first; the shape of ``rows``."""
        return self._places[rows]

    def order(self, allowed: NDArray[np.bool_] | None = None) -> NDArray[np.int64]:
        """Rows by their damped mean, best first; those that are allowed, a bool for each film."""
        return self._order if allowed is None else self._order[allowed[self._order]]

    def rows(
        self,
        n: int,
        exclude: Collection[int] = (),
        offset: int = 0,
        allowed: NDArray[np.bool_] | None = None,
    ) -> list[int]:
        """``n`` rows of the list, without some; the same each time.

        Args:
            n: How many; fewer where the catalog has no more.
            exclude: Rows to leave out.
            offset: Films of the lists of ``n`` before this one, left out too.
            allowed: Films that may be listed, shape (n_films,), bool; all without it.
        """
        free = np.ones(len(self._order), bool) if allowed is None else allowed.copy()
        free[list(exclude)] = False
        rows = self._list(n, free)
        for _ in range(offset // max(n, 1)):
            if not rows:
                break
            free[rows] = False
            rows = self._list(n, free)
        return rows

    def _list(self, n: int, free: NDArray[np.bool_]) -> list[int]:
        """The first ``n`` rows of those that are free."""
        left = free[self._order]
        pool = np.flatnonzero(left[: len(self._genres)])
        picked = self._spread(pool, n)
        if len(picked) < n:
            left[picked] = False
            picked.extend(np.flatnonzero(left)[: n - len(picked)].tolist())
        rows: list[int] = self._order[picked[: max(n, 0)]].tolist()
        return rows

    def _spread(self, pool: NDArray[np.int64], n: int) -> list[int]:
        """Picks up to ``n`` places, greedily: each time the best film whose genres have not had enough.

        Of a series at most two, while there are others.
        """
        genres, damped = self._genres[pool], self.damped[self._order[pool]]
        of_each = np.maximum(genres.sum(axis=1), 1.0)
        taken = np.zeros(genres.shape[1], dtype=np.float32)
        length = min(n, len(pool))
        most = max(min(math.ceil(_SHARE * length), length - 1), 1)
        series = self._series[pool]
        of_series = np.zeros(len(self._series), dtype=np.int64)
        free = np.ones(len(pool), dtype=bool)
        picked: list[int] = []
        while len(picked) < length:
            seen = genres @ taken / of_each / max(len(picked), 1)
            value = np.where(free, damped - _SPREAD * seen, -np.inf)
            # Each only while it leaves something: the series first, then the genre.
            for crowded in (
                of_series[series] >= MOST_OF_A_SERIES,
                genres[:, taken >= most].any(axis=1),
            ):
                if (np.isfinite(value) & ~crowded).any():
                    value[crowded] = -np.inf
            best = int(np.argmax(value))
            free[best] = False
            taken += genres[best]
            of_series[series[best]] += 1
            picked.append(int(pool[best]))
        return picked


def _genre_matrix(films: list[Film]) -> NDArray[np.float32]:
    """1 where a film has a genre: shape (films, genres)."""
    names = {
        name: place for place, name in enumerate(sorted({name for film in films for name in film.genres}))
    }
    matrix = np.zeros((len(films), len(names)), dtype=np.float32)
    for place, film in enumerate(films):
        matrix[place, [names[name] for name in film.genres]] = 1.0
    return matrix


def _series_numbers(films: list[Film]) -> NDArray[np.int64]:
    """The number of each film's series, less than the number of films: shape (films,)."""
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(series_of(film.title), len(numbers)) for film in films], np.int64)
