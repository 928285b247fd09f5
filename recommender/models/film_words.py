"""Content of films as weighted words: title, people, genres and year."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from scipy import sparse
from sklearn.utils.extmath import randomized_svd

from recommender.catalog.folding import fold
from recommender.catalog.title import without_brackets
from recommender.catalog.vocabulary import EMPTY_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

SHORTEST = 2  # letters of a word that counts
FEWEST_FILMS = 2


def film_words(films: pd.DataFrame) -> sparse.csr_array:
    """TF-IDF vectors of films (Salton and Buckley, 1988).

    Args:
        films: The films table; the columns title, year, genres and people are read.

    Returns:
        Shape (n_films, words), float32, sparse; rows have length 1, or 0 where a film shares no word with
        another.
    """
    columns: dict[str, int] = {}
    indptr, indices, counts = [0], [], []
    for film in films[["title", "year", "genres", "people"]].itertuples(index=False):
        for word, count in Counter(_words(film.title, film.year, film.genres, film.people)).items():
            indices.append(columns.setdefault(word, len(columns)))
            counts.append(1 + np.log(count))
        indptr.append(len(indices))
    shape = (len(films), max(len(columns), 1))
    words: sparse.csr_array = sparse.csr_array((counts, indices, indptr), shape=shape, dtype=np.float64)
    films_with = np.bincount(words.indices, minlength=shape[1])
    shared = films_with >= FEWEST_FILMS
    rarity = np.where(shared, np.log((1 + len(films)) / (1 + films_with)) + 1, 0)
    words.data *= rarity[words.indices]
    words.eliminate_zeros()
    length = np.sqrt(np.asarray(words.power(2).sum(axis=1)).ravel())
    words.data /= np.repeat(length, np.diff(words.indptr))
    return words[:, np.flatnonzero(shared)].astype(np.float32) if shared.any() else words.astype(np.float32)


def _words(title: object, year: Any, genres: object, people: object) -> Iterator[str]:
    for word in fold(without_brackets(str(title))).split():
        if len(word) >= SHORTEST and word not in EMPTY_WORDS:
            yield f"title {word}"
    for name in _texts(people):
        # Twice, since a shared name says more than a shared word.
        yield from [f"person {fold(name)}"] * 2
    for genre in _texts(genres):
        yield f"genre {genre.lower()}"
    if not pd.isna(year):
        yield f"about {int(year) // 3}"
        yield f"decade {int(year) // 10}"


def _texts(values: object) -> list[str]:
    return [str(value) for value in values] if isinstance(values, list | tuple | np.ndarray) else []


def word_directions(words: sparse.csr_array, most: int, seed: int) -> NDArray[np.float32]:
    """Content vectors: dot products approximate the cosine similarity of the films' TF-IDF vectors.

    Halko, Martinsson and Tropp, "Finding structure with randomness", SIAM Review 2011.

    Args:
        words: Output of :func:`film_words`.
        most: Most components of a vector.
        seed: Seed of the randomized decomposition.

    Returns:
        Shape (n_films, components), float32.
    """
    rank = min(most, *words.shape)
    left, strengths, _ = randomized_svd(words, rank, random_state=seed)
    return np.asarray(left * strengths, np.float32)
