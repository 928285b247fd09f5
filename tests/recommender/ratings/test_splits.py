"""Splits keep what is asked apart from what is known."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from recommender.ratings import splits
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import LeakError, Split, check_no_leak

SPLITS: dict[str, Callable[[Interactions], Split]] = {
    "random": splits.random_per_person,
    "newest of each": splits.newest_per_person,
    "newest of all": splits.newest_of_all,
    "people": splits.whole_people,
    "article": splits.article_split,
    "fold": lambda ratings: next(iter(splits.stratified_folds(ratings, 5))),
}


@pytest.mark.parametrize("name", SPLITS)
def test_nothing_asked_is_known(name: str, ratings: Interactions) -> None:
    split = SPLITS[name](ratings)

    check_no_leak(split)
    assert len(split.test) > 0
    assert not set(zip(split.test.users, split.test.films, strict=True)) & set(
        zip(split.train.users, split.train.films, strict=True)
    )


def test_a_rating_that_stands_in_both_parts_is_a_leak(ratings: Interactions) -> None:
    split = splits.random_per_person(ratings)
    leaky = replace(split, train=ratings.subset(np.arange(len(ratings))))

    with pytest.raises(LeakError, match="known to the model"):
        check_no_leak(leaky)


def test_a_repeat_that_the_articles_split_leaves_in_training_is_a_leak(ratings: Interactions) -> None:
    twice = ratings.subset(np.concatenate([np.arange(len(ratings)), np.arange(len(ratings))]))

    with pytest.raises(LeakError):
        check_no_leak(splits.article_split(twice))


def test_another_edition_of_a_film_asked_about_is_a_leak(ratings: Interactions) -> None:
    split = splits.random_per_person(ratings)
    asked_user, asked_film = split.test.users[0], split.test.films[0]
    other = split.train.films[np.flatnonzero(split.train.users == asked_user)[0]]
    editions = pd.DataFrame(
        {"product_id": [ratings.film_ids[other]], "film_id": [ratings.film_ids[asked_film]]}
    )

    check_no_leak(split)
    with pytest.raises(LeakError, match="edition"):
        check_no_leak(split, editions)


def test_of_each_person_the_share_asked_is_rounded_down(ratings: Interactions) -> None:
    split = splits.random_per_person(ratings, 0.25)

    lengths = np.bincount(ratings.users)
    assert np.bincount(split.test.users, minlength=len(lengths)).tolist() == (lengths // 4).tolist()


def test_in_time_nothing_known_is_newer_than_what_is_asked(ratings: Interactions) -> None:
    split = splits.newest_per_person(ratings)

    for user in range(20):
        known = split.train.times[split.train.users == user]
        assert known.max() <= split.test.times[split.test.users == user].min()


def test_people_held_out_are_not_trained_on(ratings: Interactions) -> None:
    split = splits.whole_people(ratings)

    held = set(split.test.users.tolist())
    assert held == set(split.given.users.tolist())
    assert not held & set(split.train.users.tolist())
    assert 0.03 < len(held) / ratings.n_users < 0.2


def test_the_same_people_are_held_out_whatever_else_the_data_holds(ratings: Interactions) -> None:
    fewer = ratings.subset(ratings.users % 3 > 0)

    everybody, some = (
        {str(part.user_ids[code]) for code in splits.held_out_users(part, 0.1)} for part in (ratings, fewer)
    )

    assert some <= everybody
    assert some


def test_folds_are_stratified_by_stars_and_ask_each_rating_once(ratings: Interactions) -> None:
    folds = list(splits.stratified_folds(ratings, 4))

    assert sum(len(fold.test) for fold in folds) == len(ratings)
    share = (ratings.ratings == 5).mean()
    assert all(abs((fold.test.ratings == 5).mean() - share) < 0.01 for fold in folds)


def test_the_hash_is_spread_evenly() -> None:
    values = np.array([splits.stable_hash(f"user-{number}") for number in range(5000)])

    counts, _ = np.histogram(values, bins=10, range=(0, 1))
    assert counts.min() > 400
    assert counts.max() < 600
