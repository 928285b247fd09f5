"""Film-to-film weights in closed form."""

import numpy as np

from recommender.models.ease import ease_weights
from recommender.network.item_linear import ItemLinearBranch
from recommender.ratings.interactions import Interactions
from tests.recommender.people import people_of


def test_weights_without_dropout_are_ease() -> None:
    # Everybody rates equally many, so that everybody weighs 1 / sqrt(9).
    random = np.random.default_rng(1)
    lists = [random.choice(30, 9, replace=False).tolist() for _ in range(200)]
    people = people_of(lists, [[5] * 9] * 200, 30)

    branch = ItemLinearBranch.fit(people, penalty=50.0, most_films=30, dropout=0.0)

    np.testing.assert_allclose(branch.weights, ease_weights(people.seen, 50.0), atol=1e-5)


def test_dropout_draws_weights_of_much_rated_films_towards_zero(ratings: Interactions) -> None:
    people = ratings.histories()

    with_dropout = ItemLinearBranch.fit(people, penalty=30.0, most_films=100)
    without = ItemLinearBranch.fit(people, penalty=30.0, most_films=100, dropout=0.0)

    assert np.abs(with_dropout.weights).sum() < 0.95 * np.abs(without.weights).sum()


def test_the_branch_is_of_the_films_rated_most_and_often_enough(ratings: Interactions) -> None:
    counts = ratings.film_counts()
    fewest = int(np.median(counts))
    people = ratings.histories()

    enough = ItemLinearBranch.fit(people, penalty=50.0, most_films=1000, fewest_ratings=fewest)
    few = ItemLinearBranch.fit(people, penalty=50.0, most_films=5, fewest_ratings=fewest)

    inside = np.flatnonzero(few.place < 5)
    assert 5 < len(enough.weights) < ratings.n_films
    assert (
        np.flatnonzero(enough.place < len(enough.weights)).tolist()
        == np.flatnonzero(counts >= fewest).tolist()
    )
    assert len(inside) == len(few.weights) == 5
    assert counts[inside].min() >= np.sort(counts)[-5]


def test_films_outside_the_branch_neither_get_nor_give(ratings: Interactions) -> None:
    branch = ItemLinearBranch.fit(ratings.histories(), penalty=50.0, most_films=40)
    outside, inside = np.flatnonzero(branch.place == 40), np.flatnonzero(branch.place < 40)

    of_inside = branch.score(inside[None, :3], np.full((1, 3), 5, np.float32))
    of_outside = branch.score(outside[None, :3], np.full((1, 3), 5, np.float32))

    assert not of_inside[0, outside].any()
    assert of_inside[0, inside].any()
    assert not of_outside.any()


def test_a_catalog_in_which_no_film_was_rated_often_scores_nothing() -> None:
    people = people_of([[1, 2], [2]], [[5, 4], [3]], 6)

    branch = ItemLinearBranch.fit(people, penalty=10.0, most_films=4, fewest_ratings=10)

    assert not branch.score_people(people.indptr, people.films, people.ratings).any()


def test_many_films_in_single_precision_have_the_same_weights(ratings: Interactions) -> None:
    people = ratings.histories()
    exact = ItemLinearBranch.fit(people, penalty=30.0, most_films=100)

    single = ItemLinearBranch.fit(people, penalty=30.0, most_films=100, exact_films=10)

    np.testing.assert_allclose(single.weights, exact.weights, atol=1e-4)


def test_some_films_score_as_they_do_among_all(ratings: Interactions) -> None:
    # Of ten films only: the others are outside the branch.
    branch = ItemLinearBranch.fit(ratings.histories(), penalty=30.0, most_films=10)
    ids, stars = np.array([[3, 50, 8], [4, 4, 0]]), np.array([[5, 2, 4], [3, 0, 0]], np.float32)
    targets = np.array([0, 99, 17, 50])

    some = branch.score(ids, stars, targets=targets)

    np.testing.assert_allclose(some, branch.score(ids, stars)[:, targets], rtol=1e-5, atol=1e-6)
