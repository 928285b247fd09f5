"""Who is put aside, what is told of them, and what is asked."""

import itertools

import numpy as np
import pandas as pd
import pytest

from recommender.evaluation.new_people import LENGTHS, NewPeople, first_likes
from recommender.ratings.interactions import Interactions
from tests.recommender.conftest import make_dataset

N_FILMS = 90


@pytest.fixture(scope="module")
def ratings() -> Interactions:
    """100 people: the first 20 have 24 likes, the others 25 or more, and all of them 8 dislikes."""
    random = np.random.default_rng(3)
    rows = []
    for person in range(100):
        likes = 24 if person < 20 else int(random.integers(25, 60))
        films = random.permutation(N_FILMS)[: likes + 8]
        stars = np.where(np.arange(len(films)) < likes, random.integers(4, 6, len(films)), 2)
        rows += [
            (f"u{person:03}", f"f{film:03}", float(star), int(random.integers(0, 10)))
            for film, star in zip(films, stars, strict=True)
        ]
    frame = pd.DataFrame(rows, columns=["user_id", "film_id", "rating", "rated_at"])
    return Interactions.from_dataset(make_dataset(frame.astype({"rating": np.float32}), N_FILMS))


@pytest.fixture(scope="module")
def people(ratings: Interactions) -> NewPeople:
    return NewPeople.of(ratings)


def test_an_eighth_of_those_with_25_likes_is_put_aside_and_nobody_of_them_is_trained_on(
    ratings: Interactions, people: NewPeople
) -> None:
    aside = np.setdiff1d(ratings.active_users(), people.train.active_users())

    assert len(aside) == 10  # of 80
    assert aside.min() >= 20
    assert len(people.train) == int((~np.isin(ratings.users, aside)).sum())
    assert [len(people.told[length]) for length in LENGTHS] == [10] * 5


def test_no_more_than_the_most_are_put_aside(ratings: Interactions) -> None:
    assert len(NewPeople.of(ratings, share=1.0, most=7).told[1]) == 7


def test_who_is_put_aside_does_not_depend_on_the_order_of_ratings_or_on_others(ratings: Interactions) -> None:
    turned = ratings.subset(np.arange(len(ratings))[::-1])

    one, other = NewPeople.of(ratings), NewPeople.of(turned)

    assert one.train.active_users().tolist() == other.train.active_users().tolist()
    different = NewPeople.of(ratings, seed=1)
    assert one.train.active_users().tolist() != different.train.active_users().tolist()


def test_the_first_likes_by_time_are_told_and_the_later_ones_asked(
    ratings: Interactions, people: NewPeople
) -> None:
    aside = np.setdiff1d(ratings.active_users(), people.train.active_users())
    time = {
        (user, film): at for user, film, at in zip(ratings.users, ratings.films, ratings.times, strict=True)
    }
    for length in LENGTHS:
        told, wanted = people.told[length], people.wanted[length]
        assert told.lengths.tolist() == [length] * len(aside)
        assert told.ratings.min() >= 4
        assert wanted.ratings.min() >= 4
        for row, user in enumerate(aside):
            known = told.films[told.indptr[row] : told.indptr[row + 1]]
            asked = wanted.films[wanted.indptr[row] : wanted.indptr[row + 1]]
            assert not set(known) & set(asked)
            liked = ratings.films[(ratings.users == user) & (ratings.ratings >= 4)]
            assert set(known) | set(asked) == set(liked)
            assert max(time[user, film] for film in known) <= min(time[user, film] for film in asked)


def test_more_likes_hold_the_fewer_and_models_cannot_tell_who_it_is(people: NewPeople) -> None:
    for fewer, more in itertools.pairwise(LENGTHS):
        few, many = people.told[fewer].seen.toarray(), people.told[more].seen.toarray()
        assert (few <= many).all()
    assert all(set(of.users.tolist()) == {-1} for of in (*people.told.values(), *people.wanted.values()))


def test_a_film_rated_again_counts_by_its_newest_rating() -> None:
    frame = pd.DataFrame(
        [("u", "f001", 5.0, 1), ("u", "f001", 2.0, 9), ("u", "f002", 4.0, 2), ("u", "f003", 4.0, 3)],
        columns=["user_id", "film_id", "rating", "rated_at"],
    )
    ratings = Interactions.from_dataset(make_dataset(frame.astype({"rating": np.float32}), 5))

    people = NewPeople.of(ratings, (1,), fewest_likes=2)

    assert people.told[1].films.tolist() == [2]
    assert people.wanted[1].films.tolist() == [3]
    assert not len(people.train)


def test_who_has_no_later_like_is_not_asked_at_that_length() -> None:
    frame = pd.DataFrame(
        [(user, f"f{film:03}", 5.0, film) for user, likes in (("a", 3), ("b", 5)) for film in range(likes)],
        columns=["user_id", "film_id", "rating", "rated_at"],
    )
    ratings = Interactions.from_dataset(make_dataset(frame.astype({"rating": np.float32}), 5))

    told, wanted = first_likes(ratings, np.array([0, 1]), (1, 3, 5))

    assert {length: of.users.tolist() for length, of in told.items()} == {1: [0, 1], 3: [1]}
    assert wanted[3].films.tolist() == [3, 4]


def test_without_people_with_enough_likes_nobody_is_put_aside(ratings: Interactions) -> None:
    people = NewPeople.of(ratings, fewest_likes=1000)

    assert not people.told
    assert len(people.train) == len(ratings)
