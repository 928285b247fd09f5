from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from recommender.ratings.prepared import PreparedDataset
from recommender.sources.chat import merge_chat_ratings


@pytest.fixture
def dataset() -> PreparedDataset:
    return PreparedDataset(
        ratings=pd.DataFrame(
            {
                "user_id": pd.Categorical(["u1", "u2", "u2"]),
                "film_id": pd.Categorical(["heat", "heat", "alien"]),
                "rating": np.array([5, 4, 3], dtype=np.float32),
                "rated_at": np.array([10, 20, 30], dtype=np.int64),
                "source": pd.Categorical(["amazon"] * 3),
            }
        ),
        films=pd.DataFrame(
            {
                "film_id": ["heat", "alien", "unrated"],
                "rating_mean": np.array([4.5, 3.0, np.nan], dtype=np.float32),
                "rating_count": np.array([2, 1, 0], dtype=np.int32),
            }
        ),
        editions=pd.DataFrame(
            {
                "product_id": ["heat", "heat-dvd", "alien", "unrated"],
                "film_id": ["heat", "heat", "alien", "unrated"],
            }
        ),
        report={"ratings": 3, "users": 2, "films": 3, "seconds": 1.5},
    )


def rows(dataset: PreparedDataset) -> list[tuple[str, str, float, int, str]]:
    columns = ["user_id", "film_id", "rating", "rated_at", "source"]
    return [tuple(row) for row in dataset.ratings[columns].itertuples(index=False)]


def films(dataset: PreparedDataset) -> dict[str, tuple[float, int]]:
    table = dataset.films
    return {
        film: (mean, count)
        for film, mean, count in zip(table.film_id, table.rating_mean, table.rating_count, strict=True)
    }


def test_chat_ratings_are_added_by_film_whatever_the_edition(dataset: PreparedDataset) -> None:
    merged = merge_chat_ratings(
        dataset, [("telegram:1", "heat-dvd", 4.5, 100), ("telegram:1", "alien", 2, 90)]
    )
    assert rows(merged)[:3] == rows(dataset)
    assert rows(merged)[3:] == [
        ("chat:telegram:1", "heat", 4.5, 100, "chat"),
        ("chat:telegram:1", "alien", 2.0, 90, "chat"),
    ]


def test_means_and_counts_follow(dataset: PreparedDataset) -> None:
    merged = merge_chat_ratings(
        dataset, [("t:1", "heat", 3, 1), ("t:2", "heat", 2, 1), ("t:1", "unrated", 5, 1)]
    )
    assert films(merged) == {"heat": (3.5, 4), "alien": (3.0, 1), "unrated": (5.0, 1)}
    assert merged.films["rating_mean"].dtype == np.float32
    assert merged.films["rating_count"].dtype == np.int32


def test_unknown_products_are_left_out_and_counted(dataset: PreparedDataset) -> None:
    given = [("t:1", "blouse", 5, 1), ("t:2", "blouse", 5, 1), ("t:2", "hat", 5, 1), ("t:2", "heat", 5, 1)]
    merged = merge_chat_ratings(dataset, given)
    assert merged.report["chat"] == {
        "ratings": 1,
        "users": 1,
        "films": 1,
        "unknown_products": 2,
        "unknown_ratings": 3,
        "older_editions": 0,
    }
    assert (merged.report["ratings"], merged.report["users"], merged.report["seconds"]) == (4, 3, 1.5)


@pytest.mark.parametrize("late_first", [False, True])
def test_latest_rating_of_a_film_wins_whichever_edition_it_names(
    dataset: PreparedDataset, *, late_first: bool
) -> None:
    given = [("t:1", "heat", 1, 100), ("t:1", "heat-dvd", 5, 200)]
    merged = merge_chat_ratings(dataset, reversed(given) if late_first else given)
    assert rows(merged)[3:] == [("chat:t:1", "heat", 5.0, 200, "chat")]
    mean, count = films(merged)["heat"]
    assert mean == pytest.approx(14 / 3)
    assert count == 3


def test_types_stay_as_the_data_set_has_them(dataset: PreparedDataset) -> None:
    merged = merge_chat_ratings(dataset, [("t:1", "heat", 3, 1)])
    for column in ("user_id", "film_id", "source"):
        assert isinstance(merged.ratings[column].dtype, pd.CategoricalDtype)
    assert merged.ratings["rating"].dtype == np.float32
    assert merged.ratings["rated_at"].dtype == np.int64
    assert list(merged.ratings.index) == [0, 1, 2, 3]


def test_plain_strings_are_merged_as_well(dataset: PreparedDataset) -> None:
    plain = dataset.ratings.astype({"user_id": "str", "film_id": "str", "source": "str"})
    merged = merge_chat_ratings(replace(dataset, ratings=plain), [("t:1", "heat", 3, 1)])
    assert rows(merged)[3:] == [("chat:t:1", "heat", 3.0, 1, "chat")]


def test_no_chat_ratings_change_nothing(dataset: PreparedDataset) -> None:
    merged = merge_chat_ratings(dataset, [])
    pd.testing.assert_frame_equal(merged.ratings, dataset.ratings)
    pd.testing.assert_frame_equal(merged.films, dataset.films)
    assert merged.report["ratings"] == 3


def test_data_set_given_is_not_changed(dataset: PreparedDataset) -> None:
    before = (dataset.ratings.copy(), dataset.films.copy(), dict(dataset.report))
    merge_chat_ratings(dataset, [("t:1", "heat", 3, 1)])
    pd.testing.assert_frame_equal(dataset.ratings, before[0])
    pd.testing.assert_frame_equal(dataset.films, before[1])
    assert dataset.report == before[2]
