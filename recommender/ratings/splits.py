"""Splits of ratings into training and test."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sklearn.model_selection import StratifiedKFold, train_test_split

from recommender.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    from numpy.typing import NDArray

    from recommender.ratings.interactions import Interactions


# The people held out of all bundles: this share of those with so many ratings, within a maximum.
HELD_OUT_SHARE = 0.1
RATINGS_OF_HELD_OUT = 5
MOST_HELD_OUT = 5000


class LeakError(BadInputError):
    """A test rating, a repeat of it or its film's other edition is known to the model."""


@dataclass(frozen=True)
class Split:
    """Ratings split into parts, which have the same codes.

    Attributes:
        name: Name for reports.
        train: Training ratings.
        given: Known ratings of the test people; the same as ``train`` unless whole people are held out.
        test: Test ratings.
    """

    name: str
    train: Interactions
    given: Interactions
    test: Interactions


def random_per_person(
    ratings: Interactions, test_share: float = 0.2, *, seed: int = 42, at_least_one: bool = False
) -> Split:
    """Takes a random share of each person's ratings as the test.

    Args:
        ratings: All ratings; of repeats the newest counts.
        test_share: Share of the test, rounded down for each person.
        seed: Seed of the choice.
        at_least_one: Whether at least one rating of each person with two or more is in the test.
    """
    deduplicated = ratings.without_repeats()
    order_in_person = np.random.default_rng(seed).random(len(deduplicated))
    return _last_of_each(
        deduplicated,
        order_in_person,
        test_share,
        f"random {_parts(test_share)} per person",
        at_least_one=at_least_one,
    )


def newest_per_person(
    ratings: Interactions, test_share: float = 0.2, *, seed: int = 42, at_least_one: bool = False
) -> Split:
    """Takes the newest share of each person's ratings as the test, ties in random order.

    Args:
        ratings: All ratings; of repeats the newest counts.
        test_share: Share of the test, rounded down for each person.
        seed: Seed of the order of ratings of one second.
        at_least_one: Whether at least one rating of each person with two or more is in the test.
    """
    deduplicated = ratings.without_repeats()
    ties = np.random.default_rng(seed).random(len(deduplicated))
    rank = np.empty(len(deduplicated))
    rank[np.lexsort((ties, deduplicated.times))] = np.arange(len(deduplicated))
    name = f"newest {test_share:.0%} of each person"
    return _last_of_each(deduplicated, rank, test_share, name, at_least_one=at_least_one)


def newest_of_all(ratings: Interactions, test_share: float = 0.2) -> Split:
    """Splits all ratings at one moment: the test is what came later, of people known before."""
    deduplicated = ratings.without_repeats()
    if not len(deduplicated):
        raise BadInputError("the data set holds no ratings to split; prepare it again.")
    moment = np.quantile(deduplicated.times, 1 - test_share, method="lower")
    before = deduplicated.times <= moment
    known_users = np.bincount(deduplicated.users[before], minlength=deduplicated.n_users) > 0
    asked = ~before & known_users[deduplicated.users]
    train = deduplicated.subset(before)
    return Split(f"newest {test_share:.0%} of all ratings", train, train, deduplicated.subset(asked))


def whole_people(
    ratings: Interactions,
    share: float = HELD_OUT_SHARE,
    test_share: float = 0.2,
    *,
    min_ratings: int = RATINGS_OF_HELD_OUT,
    most: int = MOST_HELD_OUT,
) -> Split:
    """Holds out people with all of their ratings: the older ones are given, the newest are the test.

    A stable hash of the user id decides, so that the same people are held out of each training.

    Args:
        ratings: All ratings.
        share: Share of people who are held out.
        test_share: Share of their ratings in the test, the newest; at least one of each person.
        min_ratings: Fewest ratings of a held-out person.
        most: Most held-out people, those with the smallest hashes.
    """
    deduplicated = ratings.without_repeats()
    held_out = held_out_users(deduplicated, share, min_ratings=min_ratings, most=most)
    theirs = np.isin(deduplicated.users, held_out)
    newest = newest_per_person(deduplicated.subset(theirs), test_share)
    return Split("people held out", deduplicated.subset(~theirs), newest.train, newest.test)


def held_out_users(
    ratings: Interactions, share: float, *, min_ratings: int = RATINGS_OF_HELD_OUT, most: int = MOST_HELD_OUT
) -> NDArray[np.int64]:
    """Codes of the people whose hashed id is below ``share``, at most ``most``, ascending."""
    counts = np.bincount(ratings.users, minlength=ratings.n_users)
    enough = np.flatnonzero(counts >= min_ratings)
    hashes = np.fromiter(
        (stable_hash(str(ratings.user_ids[code])) for code in enough), np.float64, len(enough)
    )
    chosen = np.flatnonzero(hashes < share)
    chosen = chosen[np.argsort(hashes[chosen], kind="stable")][:most]
    return np.sort(enough[chosen]).astype(np.int64)


def stable_hash(text: str) -> float:
    """A number in [0, 1) that depends on ``text`` alone."""
    # CRC is linear, so that ids which differ in one digit are evenly spread; the multiplication mixes them.
    return ((zlib.crc32(text.encode()) * 0x9E3779B1) & 0xFFFFFFFF) / 2**32


def article_split(ratings: Interactions, *, seed: int = 42) -> Split:
    """The article's split: 80/20 of all ratings at random by scikit-learn; repeats are kept."""
    rows = np.arange(len(ratings))
    train_rows, test_rows = train_test_split(rows, test_size=0.2, random_state=seed)
    train = ratings.subset(train_rows)
    return Split("random 80/20 of all ratings", train, train, ratings.subset(test_rows))


def stratified_folds(ratings: Interactions, folds: int, *, seed: int = 42) -> Iterator[Split]:
    """Folds for cross-validation, stratified by stars (halves rounded down) and shuffled with ``seed``."""
    deduplicated = ratings.without_repeats()
    kfold = StratifiedKFold(n_splits=folds, shuffle=True, random_state=seed)
    strata = np.floor(deduplicated.ratings).astype(np.int64)
    for number, (train_rows, test_rows) in enumerate(
        kfold.split(np.zeros(len(deduplicated)), strata), start=1
    ):
        train = deduplicated.subset(train_rows)
        yield Split(f"fold {number} of {folds}", train, train, deduplicated.subset(test_rows))


def check_no_leak(split: Split, editions: pd.DataFrame | None = None) -> None:
    """Checks that no test rating is known.

    Args:
        split: The split.
        editions: Columns ``product_id`` and ``film_id``; an edition counts as its film.

    Raises:
        LeakError: A person's test rating, a repeat of it, or their rating of another edition of the film, is
            in ``train`` or ``given``.
    """
    film = _film_of_code(split.test, editions)
    asked = np.unique(split.test.users * split.test.n_films + film[split.test.films])
    for part in (split.train, split.given):
        known = part.users * part.n_films + film[part.films]
        leaked = np.isin(known, asked)
        if leaked.any():
            at = int(np.flatnonzero(leaked)[0])
            raise LeakError(
                f"{int(leaked.sum()):,} test ratings are known to the model, or an edition or repeat of them "
                f"is (user {part.user_ids[part.users[at]]}, film {part.film_ids[part.films[at]]}): "
                "merge editions and drop repeats before splitting."
            )


def _film_of_code(ratings: Interactions, editions: pd.DataFrame | None) -> NDArray[np.int64]:
    """Code of the film for each code, which may be an edition's, shape (n_films,)."""
    film = np.arange(ratings.n_films, dtype=np.int64)
    if editions is None:
        return film
    code_of = {str(film_id): code for code, film_id in enumerate(ratings.film_ids)}
    pairs = zip(editions["product_id"].astype(str), editions["film_id"].astype(str), strict=True)
    for product_id, film_id in pairs:
        edition, whole = code_of.get(product_id), code_of.get(film_id)
        if edition is not None and whole is not None and edition != whole:
            film[edition] = whole
    return film


def _last_of_each(
    deduplicated: Interactions,
    rank: NDArray[np.floating],
    test_share: float,
    name: str,
    *,
    at_least_one: bool = False,
) -> Split:
    """Splits each person's ratings in the order of ``rank``; the test is the last share, rounded down."""
    order = np.lexsort((rank, deduplicated.users))
    lengths = np.bincount(deduplicated.users, minlength=deduplicated.n_users)
    starts = np.concatenate([[0], np.cumsum(lengths)])[:-1]
    position = np.arange(len(deduplicated)) - np.repeat(starts, lengths)
    # The small number keeps .2 * 5 from being rounded down to 0.
    asked = np.floor(lengths * test_share + 1e-9).astype(np.int64)
    if at_least_one:
        asked = np.maximum(asked, (lengths > 1).astype(np.int64))
    kept = lengths - asked
    is_test = np.zeros(len(deduplicated), bool)
    is_test[order] = position >= np.repeat(kept, lengths)
    train = deduplicated.subset(~is_test)
    return Split(name, train, train, deduplicated.subset(is_test))


def _parts(test_share: float) -> str:
    return f"{1 - test_share:.0%}/{test_share:.0%}".replace("%", "")
