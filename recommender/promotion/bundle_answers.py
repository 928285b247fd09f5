"""Answers of a saved bundle about the people and films of new data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recommender.bundle import read_manifest
from recommender.catalog.store import Catalog
from recommender.serving.load_scorer import load_scorer

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd
    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories
    from recommender.serving.scorer import Scorer


class BundleAnswers:
    """Scores and stars from a saved bundle, in the film codes of the new data.

    Films are matched through product ids, since the rows of the two catalogs differ. Films that the bundle's
    catalog lacks get NaN.
    """

    def __init__(self, scorer: Scorer, rows: NDArray[np.int64]) -> None:
        """``rows``: row in the bundle's catalog of each film code, -1 for none, shape (n_films,)."""
        self._scorer = scorer
        self._rows = rows

    @classmethod
    def open(
        cls, models_dir: Path, version: str, film_ids: NDArray[np.object_], editions: pd.DataFrame
    ) -> BundleAnswers:
        """Opens a bundle and matches its films with ``film_ids``.

        Raises:
            BundleError: It cannot be opened.
        """
        directory = models_dir / version
        scorer = load_scorer(directory, read_manifest(directory))
        catalog = Catalog.open(directory / "catalog.sqlite")
        ids = [str(film_id) for film_id in film_ids]
        row_of = dict(zip(ids, catalog.rows_of(ids), strict=True))
        # A film whose id is new may be known by another of its editions.
        for product_id, film_id in zip(editions["product_id"], editions["film_id"], strict=True):
            if row_of.get(str(film_id), 0) is None:
                row_of[str(film_id)] = catalog.row_of(str(product_id))
        rows = [-1 if (row := row_of[film_id]) is None else row for film_id in ids]
        return cls(scorer, np.array(rows, np.int64))

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Scores by film code, shape (people, n_films); NaN for films the bundle lacks."""
        indptr, films, ratings = self._theirs(people)
        scores = np.full((len(people), people.n_films), np.nan, np.float32)
        known = self._rows >= 0
        scores[:, known] = self._scorer.score_batch(indptr, films, ratings)[:, self._rows[known]]
        return scores

    def stars(
        self, people: Histories, rows: NDArray[np.int64], films: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Predicted stars; NaN for films the bundle lacks."""
        indptr, theirs, ratings = self._theirs(people)
        targets = self._rows[films]
        predicted = np.full(len(films), np.nan, np.float32)
        order = np.argsort(rows, kind="stable")
        for asked in np.split(order, np.flatnonzero(np.diff(rows[order])) + 1):
            known = asked[targets[asked] >= 0]
            if len(known):
                own = slice(indptr[rows[known[0]]], indptr[rows[known[0]] + 1])
                predicted[known] = self._scorer.expected_rating(theirs[own], ratings[own], targets[known])
        return predicted

    def _theirs(self, people: Histories) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
        """The ratings in rows of the bundle's catalog; of several films with one row the first counts."""
        rows = self._rows[people.films]
        pairs = people.people * (self._scorer.n_films + 1) + rows
        _, first = np.unique(pairs, return_index=True)
        kept = np.sort(first[rows[first] >= 0])
        indptr = np.concatenate([[0], np.cumsum(np.bincount(people.people[kept], minlength=len(people)))])
        return indptr.astype(np.int64), rows[kept], people.ratings[kept]
