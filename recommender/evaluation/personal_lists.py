"""How good lists are for the people they are for: beyond the well-known, and different between people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.evaluation.metrics import hits, ndcg, top_films

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd
    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories

LIST = 10
WELL_KNOWN = 100  # the most rated films: one measure leaves them out
BEST_KNOWN = 20
SCORES_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Films:
    """What the measures know of films.

    Attributes:
        weights: 1 / sqrt(ratings) of each film, shape (n_films,), float64 (Steck, RecSys 2011).
        well_known: The `WELL_KNOWN` most rated, shape (n_films,), bool.
        best_known: The `BEST_KNOWN` most rated, shape (n_films,), bool.
        genres: Genres of each film, weighed by inverse document frequency, shape (n_films, genres), float32.
    """

    weights: NDArray[np.float64]
    well_known: NDArray[np.bool_]
    best_known: NDArray[np.bool_]
    genres: NDArray[np.float32]

    @classmethod
    def of(cls, counts: NDArray[np.int64], films: pd.DataFrame | None) -> Films:
        """``counts``: ratings of each film; ``films``: the films table, of which genres are read."""
        most_rated = np.argsort(-counts, kind="stable")
        well_known, best_known = np.zeros(len(counts), bool), np.zeros(len(counts), bool)
        well_known[most_rated[:WELL_KNOWN]] = True
        best_known[most_rated[:BEST_KNOWN]] = True
        return cls(
            1 / np.sqrt(np.maximum(counts, 1)), well_known, best_known, genre_weights(films, len(counts))
        )


@dataclass(frozen=True)
class PersonalFigures:
    """Figures of people's first ten films; each that belongs to a person has the shape (people,).

    Attributes:
        ndcg_10: NDCG@10.
        ndcg_10_beyond: The same without the 100 most rated films, neither listed nor asked; NaN where nothing
            else is asked.
        weighted_recall: Wanted films found, each weighed by 1 / sqrt(its ratings), of what ten films could
            find at most.
        personalisation: 1 - mean share of films that two lists have in common (Zhou et al., PNAS 2010).
        share_best_known: Share of the listed films among the 20 most rated.
        genre_match: Cosine of the genres listed and the genres told; NaN where either has none.
        distinct_films: Different films in all lists together.
    """

    ndcg_10: NDArray[np.float64]
    ndcg_10_beyond: NDArray[np.float64]
    weighted_recall: NDArray[np.float64]
    genre_match: NDArray[np.float64]
    personalisation: float
    share_best_known: float
    distinct_films: int


def measure_lists(
    score: Callable[[Histories], NDArray[np.float32]], told: Histories, wanted: Histories, films: Films
) -> PersonalFigures:
    """Asks for everybody's scores, a few people at a time, and measures their lists.

    Args:
        score: Scores of all films for people, shape (people, n_films), float32.
        told: What is known of each person; never listed.
        wanted: What is right, at least one film a person.
        films: What is known of the films.
    """
    lists, beyond = [], []
    for _, people in told.chunks(max(SCORES_AT_ONCE // told.n_films, 1)):
        scores = np.array(score(people), np.float32)
        without = scores.copy()
        without[:, films.well_known] = np.nan
        lists.append(top_films(scores, people.seen, LIST))
        beyond.append(top_films(without, people.seen, LIST))
    return figures_of_lists(np.concatenate(lists), np.concatenate(beyond), told, wanted, films)


def figures_of_lists(
    lists: NDArray[np.int64],
    beyond: NDArray[np.int64],
    told: Histories,
    wanted: Histories,
    films: Films,
) -> PersonalFigures:
    """The figures of lists that were made before.

    Args:
        lists: First ten films of each person, shape (people, 10), int64; -1 at the end of shorter lists.
        beyond: The same where the 100 most rated films are not listed.
        told: See `measure_lists`.
        wanted: See `measure_lists`.
        films: See `measure_lists`.
    """
    found = hits(lists, wanted.seen)
    # A copy: else the zeros would be eliminated from the histories themselves.
    rare = wanted.with_values(~films.well_known[wanted.films]).copy()
    rare.eliminate_zeros()
    asked = np.diff(rare.indptr)
    of_rare = ndcg(hits(beyond, rare), np.maximum(asked, 1), LIST)
    listed = (lists >= 0).sum(axis=1)
    return PersonalFigures(
        ndcg_10=ndcg(found, wanted.lengths, LIST),
        ndcg_10_beyond=np.where(asked > 0, of_rare, np.nan),
        weighted_recall=(found * films.weights[np.maximum(lists, 0)]).sum(axis=1)
        / _most_findable(wanted, films),
        genre_match=_genre_match(lists, told, films.genres),
        personalisation=personalisation(lists, told.n_films),
        share_best_known=float(
            (films.best_known[np.maximum(lists, 0)] & (lists >= 0)).sum() / max(listed.sum(), 1)
        ),
        distinct_films=len(np.unique(lists[lists >= 0])),
    )


def personalisation(lists: NDArray[np.int64], n_films: int) -> float:
    """1 - mean share of films that two people's lists have in common; 0 for fewer than two people."""
    people, length = lists.shape
    if people < 2 or not length:  # noqa: PLR2004 - a pair
        return 0.0
    times = np.bincount(lists[lists >= 0], minlength=n_films).astype(np.float64)
    shared = float((times * (times - 1)).sum()) / length
    return float(1 - shared / (people * (people - 1)))


def _most_findable(wanted: Histories, films: Films) -> NDArray[np.float64]:
    """What a list of ten could find at most, shape (people,)."""
    weights = films.weights[wanted.films]
    order = np.lexsort((-weights, wanted.people))
    place = np.arange(len(order)) - np.repeat(wanted.indptr[:-1], wanted.lengths)
    best = np.bincount(wanted.people[order], weights[order] * (place < LIST), len(wanted))
    return np.asarray(np.maximum(best, 1e-9))


def _genre_match(
    lists: NDArray[np.int64], told: Histories, genres: NDArray[np.float32]
) -> NDArray[np.float64]:
    listed = (genres[np.maximum(lists, 0)] * (lists >= 0)[:, :, None]).sum(axis=1)
    known = np.asarray(told.seen @ genres)
    lengths = np.linalg.norm(listed, axis=1) * np.linalg.norm(known, axis=1)
    return np.where(lengths > 0, (listed * known).sum(axis=1) / np.maximum(lengths, 1e-9), np.nan)


def genre_weights(films: pd.DataFrame | None, n_films: int) -> NDArray[np.float32]:
    """Genres of each film, weighed by inverse document frequency, shape (n_films, genres), float32."""
    lists: list[Any] = [] if films is None else films["genres"].tolist()
    names = sorted({genre for genres in lists for genre in genres})
    column = {name: place for place, name in enumerate(names)}
    has = np.zeros((n_films, max(len(names), 1)), np.float32)
    for row, genres in enumerate(lists):
        has[row, [column[genre] for genre in genres]] = 1
    frequency = has.sum(axis=0)
    return np.asarray(has * np.log(n_films / np.maximum(frequency, 1)), np.float32)
