"""How far the ratings of accounts count of which little is known: new ones are easily made by the dozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.interactions import Interactions

HALF_KNOWN = 5.0  # other films rated, from which an account's rating counts half


def without_one_film_accounts(ratings: Interactions) -> Interactions:
    """Leaves out people who rated a single film: nothing says which films go together with it.

    Where that leaves nobody, all ratings are kept.
    """
    kept = ratings.subset(_others(ratings) > 0)
    return kept if len(kept) else ratings


def popular_counts_and_means(ratings: Interactions) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Counts and means of films for the list of popular ones, the ratings of barely known accounts for less.

    A rating of somebody who rated m other films counts m / (m + 5): that of a new account nothing, that of
    an account with a thousand ratings no more than one.

    Returns:
        Weighted number of ratings, shape (n_films,), float32, and their weighted mean in stars, NaN for films
        without weight. Where nobody rated two films every rating counts one.
    """
    others = _others(ratings)
    weights = others / (others + HALF_KNOWN) if others.any() else np.ones(len(ratings))
    counts = np.bincount(ratings.films, weights, ratings.n_films)
    sums = np.bincount(ratings.films, weights * ratings.ratings, ratings.n_films)
    means = np.full(ratings.n_films, np.nan)
    np.divide(sums, counts, out=means, where=counts > 0)
    return counts.astype(np.float32), means.astype(np.float32)


def _others(ratings: Interactions) -> NDArray[np.int64]:
    """How many other films the person of each rating rated, shape (ratings,)."""
    films_of = np.bincount(ratings.without_repeats().users, minlength=ratings.n_users)
    return (films_of[ratings.users] - 1).astype(np.int64)
