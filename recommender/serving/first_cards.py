"""Which film to ask a new person about next: one they know for all we can tell, and unlike those before it.

An answer is worth nothing where it is "haven't seen". So films known to many come first, then those that
people with such answers rank high; and films near to those asked about (of their years and kinds) go back:
who has not seen one has seldom seen the others, and what is near to a film that was seen tells little more.
No decade has more than four of ten, no series more than two.
benchmarks/first_cards.py measures it.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from recommender.catalog.film import Film
from recommender.catalog.series import series_of
from recommender.catalog.store import Catalog
from recommender.serving.listing import MOST_OF_A_SERIES

CARDS: Final = 10
"""Questions that a person is asked at most in one go."""
POOL: Final = 300
"""Of the best known films, those that are asked about."""
_LOOKED_AT = 2 * POOL  # not all that is well known is a film
_YEARS = 10.0  # apart, two films are alike by 1/e as far as their years go
_LIKE_ASKED = 2.0  # log-counts that a film loses which is like all films asked about
_OF_A_DECADE = 0.4  # of the films asked about, at most


class FirstCards:
    """Chooses the next film to ask about; holds nothing about people.

    Args:
        rows: Films that may be asked about, shape (pool,), int64.
        counts: Their ratings, shape (pool,).
        years: Their years, shape (pool,), int; 0 or less where unknown.
        genres: 1 where a film has a genre, shape (pool, genres), float32.
    """

    def __init__(
        self,
        rows: NDArray[np.int64],
        counts: NDArray[np.int64] | NDArray[np.float32],
        years: NDArray[np.int64],
        genres: NDArray[np.float32],
    ) -> None:
        self._rows = rows
        self._places = {row: place for place, row in enumerate(rows.tolist())}
        self._known = np.log1p(counts.astype(np.float64))
        lengths = np.maximum(np.linalg.norm(genres, axis=1, keepdims=True), 1e-9)
        kinds = genres / lengths
        self._same_decade = (years // 10)[:, None] == (years // 10)[None, :]
        apart = np.abs(years[:, None] - years[None, :])
        near = np.exp(-apart / _YEARS) * (years > 0)[:, None] * (years > 0)[None, :]
        self._similarity: NDArray[np.float32] = (kinds @ kinds.T + near).astype(np.float32)

    @classmethod
    def of(cls, catalog: Catalog, counts: NDArray[np.int64] | NDArray[np.float32]) -> Self:
        """Asks about the best known films of a catalog.

        Args:
            catalog: The films.
            counts: Ratings of each film, shape (n_films,).
        """
        best_known = np.argsort(-counts, kind="stable")[:_LOOKED_AT]
        found = list(zip(best_known.tolist(), catalog.films(best_known.tolist()), strict=True))
        chosen = askable(found)
        rows = np.array([row for row, _ in chosen], np.int64)
        films = [film for _, film in chosen]
        years = np.array([film.year or 0 for film in films], np.int64)
        return cls(rows, counts[rows], years, genre_matrix(films))

    @property
    def rows(self) -> NDArray[np.int64]:
        """Films that may be asked about, shape (pool,), int64."""
        return self._rows

    def next(
        self, seen: Sequence[int], not_seen: Sequence[int], scores: NDArray[np.float32] | None = None
    ) -> int | None:
        """The row to ask about; None where all have been.

        Args:
            seen: Rows that the person rated, in or outside of the pool.
            not_seen: Rows that they said they had not seen.
            scores: Of all films for this person, shape (n_films,), float32; None where no rating is known.
        """
        value = self._known.copy()
        if scores is not None and len(self._rows):
            ours = scores[self._rows].astype(np.float64)
            value += (ours - ours.mean()) / max(float(ours.std()), 1e-9)
        asked = [self._places[row] for row in (*seen, *not_seen) if row in self._places]
        if asked:
            value -= _LIKE_ASKED * self._similarity[:, asked].mean(axis=1)
            most = math.ceil(_OF_A_DECADE * max(len(asked) + 1, CARDS))
            crowded = self._same_decade[:, asked].sum(axis=1) >= most
            value[asked] = -np.inf
            if np.isfinite(value[~crowded]).any():
                value[crowded] = -np.inf
        best = int(np.argmax(value)) if len(value) else 0
        return int(self._rows[best]) if len(value) and np.isfinite(value[best]) else None


def askable(films: Iterable[tuple[int, Film]]) -> list[tuple[int, Film]]:
    """Those that may be asked about, at most `POOL`: single films, the two best known of each series.

    Args:
        films: Rows and films, the best known first.
    """
    of_series: Counter[str] = Counter()
    chosen = []
    for row, film in films:
        series = series_of(film.title)
        if film.kind == "film" and of_series[series] < MOST_OF_A_SERIES:
            of_series[series] += 1
            chosen.append((row, film))
    return chosen[:POOL]


def genre_matrix(films: Sequence[Film]) -> NDArray[np.float32]:
    """1 where a film has a genre: shape (films, genres), float32."""
    names = sorted({name for film in films for name in film.genres})
    places = {name: place for place, name in enumerate(names)}
    matrix = np.zeros((len(films), len(names)), np.float32)
    for row, film in enumerate(films):
        matrix[row, [places[name] for name in film.genres]] = 1.0
    return matrix
