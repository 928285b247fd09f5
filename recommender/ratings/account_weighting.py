"""Weights for the ratings of little known accounts, since new accounts are easily made by the dozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.ratings.interactions import Interactions

HALF_KNOWN = 5.0  # number of other rated films at which a rating has weight 1/2


def without_one_film_accounts(ratings: Interactions) -> Interactions:
    """Ratings of people with two films or more; all ratings where there are none.

    A single rating says nothing about which films go together.
    """
    kept = ratings.subset(_others(ratings) > 0)
    return kept if len(kept) else ratings


def popular_counts_and_means(ratings: Interactions) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weighted counts and means of films for the list of popular films.

    The rating of a person with m other films has weight m / (m + 5): 0 for a new account, nearly 1 for one
    with a thousand ratings.

    Returns:
        Weighted number of ratings, shape (n_films,), float32, and weighted mean in stars, the same shape, NaN
        where the number is 0. Where nobody rated two films, each rating has weight 1.
    """
    others = _others(ratings)
    weights = others / (others + HALF_KNOWN) if others.any() else np.ones(len(ratings))
    counts = np.bincount(ratings.films, weights, ratings.n_films)
    sums = np.bincount(ratings.films, weights * ratings.ratings, ratings.n_films)
    means = np.full(ratings.n_films, np.nan)
    np.divide(sums, counts, out=means, where=counts > 0)
    return counts.astype(np.float32), means.astype(np.float32)


def _others(ratings: Interactions) -> NDArray[np.int64]:
    """Number of other films that the person of each rating rated, shape (ratings,)."""
    films_of = np.bincount(ratings.without_repeats().users, minlength=ratings.n_users)
    return (films_of[ratings.users] - 1).astype(np.int64)
