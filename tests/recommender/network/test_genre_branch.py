"""The genre branch: kinds in the proportions that were told."""

import numpy as np
import pandas as pd
import pytest

from recommender.network.genres import GenreBranch

FILMS = pd.DataFrame(
    {
        "genres": [
            ["Horror"],
            ["Horror", "Comedy"],
            ["Comedy"],
            ["Comedy"],
            ["War"],
            [],
            ["Comedy"],
            ["Horror"],
        ]
    }
)
HORROR, MIXED, COMEDY, WAR, NONE = 0, 1, 2, 4, 5


@pytest.fixture
def branch() -> GenreBranch:
    return GenreBranch.fit(FILMS)


def scores(branch: GenreBranch, ids: list[int], stars: list[float]) -> np.ndarray:
    return branch.score(np.array([ids]), np.array([stars], np.float32))[0]


def test_a_film_of_the_kind_told_comes_before_one_that_shares_it_and_one_that_does_not(
    branch: GenreBranch,
) -> None:
    found = scores(branch, [HORROR], [5])

    assert found[7] > found[MIXED] > found[COMEDY] == found[WAR] == 0


def test_scores_are_as_large_after_ten_films_as_after_one(branch: GenreBranch) -> None:
    np.testing.assert_allclose(
        scores(branch, [HORROR] * 10, [5] * 10), scores(branch, [HORROR], [5]), atol=1e-6
    )


def test_a_film_that_was_hated_leads_to_nothing(branch: GenreBranch) -> None:
    assert not scores(branch, [HORROR], [1]).any()


def test_films_without_genres_and_people_who_told_of_none_get_nothing(branch: GenreBranch) -> None:
    assert scores(branch, [HORROR], [5])[NONE] == 0
    assert not scores(branch, [NONE], [5]).any()
