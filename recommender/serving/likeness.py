"""How alike films are where the model does not know: by genres, people, series and years."""

from typing import Protocol, runtime_checkable

import numpy as np

from recommender.catalog.film_index import UNKNOWN
from recommender.catalog.store import Catalog
from recommender.serving.scorer import Rows, Scores

_GENRES, _PEOPLE, _YEARS = 1.0, 0.5, 0.3
_MOST_PEOPLE = 12  # of a film: those named first
_YEARS_APART = 15.0


@runtime_checkable
class KnowsLikeness(Protocol):
    """A scorer that can tell how alike films are."""

    def likeness(self, targets: Rows) -> Scores:
        """How much alike all films are to some, their mean, shape (n_films,), float32."""


def likeness_of(scorer: object, catalog: Catalog, targets: Rows) -> Scores:
    """How much alike all films are to some, shape (n_films,), float32.

    Args:
        scorer: The model; it is asked where it `KnowsLikeness`.
        catalog: Its films.
        targets: Rows of those films, at least one, each once.
    """
    if isinstance(scorer, KnowsLikeness):
        known = scorer.likeness(targets)
        if known.min() < known.max():  # a model of popularity alone finds all films alike
            return known
    alike = np.zeros(catalog.n_films, np.float32)
    for target in targets.tolist():
        alike += _by_facts(catalog, target)
    return alike / np.float32(len(targets))


def _by_facts(catalog: Catalog, target: int) -> Scores:
    film, index = catalog.film(target), catalog.index
    alike = np.zeros(catalog.n_films, np.float32)
    for genre in film.genres:
        rows = index.rows_with("genres", genre)
        # A rare genre says more than one that half of all films have.
        alike[rows] += _GENRES * np.log(1 + catalog.n_films / max(len(rows), 1)) / len(film.genres)
    for person in film.people[:_MOST_PEOPLE]:
        alike[index.rows_with("people", person)] += _PEOPLE
    if film.year:
        years = index.numbers("year")
        apart = np.abs(years - film.year) / _YEARS_APART
        alike += np.where(years == UNKNOWN, 0, _YEARS / (1 + apart)).astype(np.float32)
    return alike
