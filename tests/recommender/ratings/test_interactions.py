"""Coded ratings."""

import numpy as np
import pandas as pd
import pytest

from recommender.ratings.interactions import Interactions

FILMS = pd.DataFrame({"film_id": ["b", "a", "c"]})
ROWS = pd.DataFrame(
    [
        ("u2", "a", 5.0, 10),
        ("u1", "b", 3.0, 20),
        ("u1", "a", 1.0, 30),
        ("u1", "b", 4.0, 40),
        ("u3", "x", 2.0, 1),
    ],
    columns=["user_id", "film_id", "rating", "rated_at"],
)


@pytest.mark.parametrize("dtype", ["object", "category"])
def test_films_keep_the_order_of_their_table_and_people_that_of_their_ids(dtype: str) -> None:
    coded = Interactions.from_frames(ROWS.astype({"user_id": dtype, "film_id": dtype}), FILMS)

    assert list(coded.film_ids) == ["b", "a", "c"]
    assert list(coded.user_ids) == ["u1", "u2", "u3"]
    assert coded.films.tolist() == [1, 0, 1, 0]  # the film that is not in the table is left out
    assert coded.users.tolist() == [1, 0, 0, 0]


def test_of_repeats_the_newest_counts() -> None:
    people = Interactions.from_frames(ROWS, FILMS).histories()

    assert people.stars.toarray().tolist() == [[4, 1, 0], [0, 5, 0], [0, 0, 0]]


def test_a_part_of_ratings_without_repeats_is_known_to_have_none() -> None:
    ratings = Interactions.from_frames(ROWS[:3], FILMS)
    assert not ratings.has_repeats

    part = ratings.subset(ratings.ratings > 2)

    assert not part.has_repeats
    assert "_by_person" not in vars(part), "nothing was put in order"
    assert ratings.subset(np.array([1, 1])).has_repeats


def test_people_can_be_taken_in_any_order() -> None:
    people = Interactions.from_frames(ROWS, FILMS).histories()

    assert people.take(np.array([1, 0])).stars.toarray().tolist() == [[0, 5, 0], [4, 1, 0]]
    assert [len(part) for _, part in people.chunks(2)] == [2, 1]


def test_the_order_of_rows_makes_no_difference(ratings_frame: pd.DataFrame) -> None:
    films = pd.DataFrame({"film_id": sorted(ratings_frame["film_id"].unique())})

    straight = Interactions.from_frames(ratings_frame, films).histories()
    shuffled = Interactions.from_frames(ratings_frame.sample(frac=1, random_state=3), films).histories()

    np.testing.assert_array_equal(straight.stars.toarray(), shuffled.stars.toarray())
