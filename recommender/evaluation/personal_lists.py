"""Measures of personal lists: accuracy beyond the best known films, and differences between people."""

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
WELL_KNOWN = 100  # most rated films, left out by one measure
BEST_KNOWN = 20
SCORES_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Films:
    """Properties of films that the measures need.

    Attributes:
        weights: 1 / sqrt(ratings) of each film, shape (n_films,), float64 (Steck, RecSys 2011).
        well_known: The `WELL_KNOWN` most rated, shape (n_films,), bool.
        best_known: The `BEST_KNOWN` most rated, shape (n_films,), bool.
        genres: Genres of each film, weighted by inverse document frequency, shape (n_films, genres), float32.
    """

    weights: NDArray[np.float64]
    well_known: NDArray[np.bool_]
    best_known: NDArray[np.bool_]
    genres: NDArray[np.float32]

    @classmethod
    def of(cls, counts: NDArray[np.int64], films: pd.DataFrame | None) -> Films:
        """``counts``: number of ratings of each film; ``films``: the films table, for the genres."""
        most_rated = np.argsort(-counts, kind="stable")
        well_known, best_known = np.zeros(len(counts), bool), np.zeros(len(counts), bool)
        well_known[most_rated[:WELL_KNOWN]] = True
        best_known[most_rated[:BEST_KNOWN]] = True
        return cls(
            1 / np.sqrt(np.maximum(counts, 1)), well_known, best_known, genre_weights(films, len(counts))
        )


@dataclass(frozen=True)
class PersonalFigures:
    """Figures of lists of ten films; arrays have one value for each person, shape (people,).

    Attributes:
        ndcg_10: NDCG@10.
        ndcg_10_beyond: NDCG@10 of lists without the 100 most rated films, which are not relevant either; NaN
            where no other film is relevant.
        weighted_recall: Relevant films found, weighted by 1 / sqrt(number of ratings), as a share of the most
            that ten films can reach.
        apart: 1 - mean share of films in common with another person's list; NaN for people without a list.
        personalisation: Mean of ``apart``: 1 - mean overlap of two lists (Zhou et al., PNAS 2010).
        share_best_known: Share of the listed films that are among the 20 most rated.
        genre_match: Cosine similarity of the genres of the list and of the known films; NaN where either has
            none.
        distinct_films: Number of different films in all lists.
    """

    ndcg_10: NDArray[np.float64]
    ndcg_10_beyond: NDArray[np.float64]
    weighted_recall: NDArray[np.float64]
    genre_match: NDArray[np.float64]
    apart: NDArray[np.float64]
    personalisation: float
    share_best_known: float
    distinct_films: int


def measure_lists(
    score: Callable[[Histories], NDArray[np.float32]], told: Histories, wanted: Histories, films: Films
) -> PersonalFigures:
    """Makes lists for people from their scores, a few people at a time, and measures them.

    Args:
        score: Gives the scores of all films for people, shape (people, n_films), float32.
        told: Known ratings of the people; these films are not listed.
        wanted: Relevant films, at least one for each person.
        films: Properties of the films.
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
    """Figures of given lists.

    Args:
        lists: Codes of the ten films of each person, shape (people, 10), int64; -1 is padding at the end.
        beyond: Lists without the 100 most rated films, the same shape.
        told: See `measure_lists`.
        wanted: See `measure_lists`.
        films: See `measure_lists`.
    """
    found = hits(lists, wanted.seen)
    # A copy, since eliminating zeros would change the histories.
    rare = wanted.with_values(~films.well_known[wanted.films]).copy()
    rare.eliminate_zeros()
    asked = np.diff(rare.indptr)
    of_rare = ndcg(hits(beyond, rare), np.maximum(asked, 1), LIST)
    listed = (lists >= 0).sum(axis=1)
    apart = lists_apart(lists, told.n_films)
    return PersonalFigures(
        ndcg_10=ndcg(found, wanted.lengths, LIST),
        ndcg_10_beyond=np.where(asked > 0, of_rare, np.nan),
        weighted_recall=(found * films.weights[np.maximum(lists, 0)]).sum(axis=1)
        / _most_findable(wanted, films),
        genre_match=_genre_match(lists, told, films.genres),
        apart=apart,
        personalisation=personalisation(apart),
        share_best_known=float(
            (films.best_known[np.maximum(lists, 0)] & (lists >= 0)).sum() / max(listed.sum(), 1)
        ),
        distinct_films=len(np.unique(lists[lists >= 0])),
    )


def lists_apart(lists: NDArray[np.int64], n_films: int) -> NDArray[np.float64]:
    """Distance of each list from the others: 1 - mean share of its films in another person's list.

    Args:
        lists: Film codes without repeats, shape (people, n); -1 is padding at the end.
        n_films: Number of film codes.

    Returns:
        Shape (people,), 0 to 1; NaN for an empty list, 0 for a person alone. Shares are relative to the
        longest list.
    """
    there = lists >= 0
    asked = there.any(axis=1)
    others, length = int(asked.sum()) - 1, int(there.sum(axis=1).max(initial=0))
    if others < 1:
        return np.where(asked, 0.0, np.nan)
    times = np.bincount(lists[there], minlength=n_films).astype(np.float64)
    shared = ((times[np.maximum(lists, 0)] - 1) * there).sum(axis=1)
    return np.where(asked, 1 - shared / (length * others), np.nan)


def personalisation(apart: NDArray[np.float64]) -> float:
    """Mean of the output of `lists_apart`; 0 without lists."""
    asked = apart[~np.isnan(apart)]
    return float(asked.mean()) if len(asked) else 0.0


def influence(apart: NDArray[np.float64]) -> NDArray[np.float64]:
    """Contribution of each person to personalisation, for the bootstrap; the mean is personalisation.

    Personalisation is a mean over pairs of people, in which each person takes part twice. So the contribution
    is the mean plus twice the distance from it (Hoeffding, 1948).

    Args:
        apart: Output of `lists_apart`, or a difference of two outputs, shape (people,).

    Returns:
        Shape (people,); NaN where ``apart`` is.
    """
    return np.asarray(2 * apart - personalisation(apart), np.float64)


def _most_findable(wanted: Histories, films: Films) -> NDArray[np.float64]:
    """The highest weighted number of relevant films in ten, shape (people,)."""
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
    """Genres of each film, weighted by inverse document frequency, shape (n_films, genres), float32."""
    lists: list[Any] = [] if films is None else films["genres"].tolist()
    names = sorted({genre for genres in lists for genre in genres})
    column = {name: place for place, name in enumerate(names)}
    has = np.zeros((n_films, max(len(names), 1)), np.float32)
    for row, genres in enumerate(lists):
        has[row, [column[genre] for genre in genres]] = 1
    frequency = has.sum(axis=0)
    return np.asarray(has * np.log(n_films / np.maximum(frequency, 1)), np.float32)
