"""Similarity of films, by the scorer, else by genres, people and years."""

from typing import Protocol, runtime_checkable

import numpy as np

from recommender.catalog.film_index import UNKNOWN
from recommender.catalog.store import Catalog
from recommender.serving.scorer import Rows, Scores

_GENRES, _PEOPLE, _YEARS = 1.0, 0.5, 0.3
_MOST_PEOPLE = 12  # first people of a film that count
_YEARS_APART = 15.0


@runtime_checkable
class SimilarityScorer(Protocol):
    """A scorer that computes the similarity of films."""

    def similarity(self, targets: Rows) -> Scores:
        """Similarity of all films to some films, the mean over these, shape (n_films,), float32."""


def similarity_of(scorer: object, catalog: Catalog, targets: Rows) -> Scores:
    """Similarity of all films to some films, the mean over these, shape (n_films,), float32.

    Args:
        scorer: The scorer; it is used if it is a `SimilarityScorer`.
        catalog: The catalog.
        targets: Rows of these films without repeats, at least one.
    """
    if isinstance(scorer, SimilarityScorer):
        known = scorer.similarity(targets)
        if known.min() < known.max():  # a model of popularity alone finds all films alike
            return known
    similarity = np.zeros(catalog.n_films, np.float32)
    for target in targets.tolist():
        similarity += _by_facts(catalog, target)
    return similarity / np.float32(len(targets))


def _by_facts(catalog: Catalog, target: int) -> Scores:
    film, index = catalog.film(target), catalog.index
    similarity = np.zeros(catalog.n_films, np.float32)
    for genre in film.genres:
        rows = index.rows_with("genres", genre)
        # A rare genre says more than one that half of all films have.
        similarity[rows] += _GENRES * np.log(1 + catalog.n_films / max(len(rows), 1)) / len(film.genres)
    for person in film.people[:_MOST_PEOPLE]:
        similarity[index.rows_with("people", person)] += _PEOPLE
    if film.year:
        years = index.numbers("year")
        apart = np.abs(years - film.year) / _YEARS_APART
        similarity += np.where(years == UNKNOWN, 0, _YEARS / (1 + apart)).astype(np.float32)
    return similarity
