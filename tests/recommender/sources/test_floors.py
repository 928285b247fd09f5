import pytest
from test_join import dataset, films

from recommender.errors import BadInputError
from recommender.ratings.prepared import PreparedDataset
from recommender.sources.floors import with_floors


def rated() -> PreparedDataset:
    """Film c has two ratings, one of them by somebody who rated nothing else."""
    rows = films(("a", "A", 2000, "s"), ("b", "B", 2000, "s"), ("c", "C", 2000, "s"))
    ratings = [("u", "a", 5.0, 1), ("u", "b", 4.0, 2), ("v", "a", 3.0, 3), ("v", "b", 2.0, 4)]
    more = [("u", "c", 1.0, 5), ("w", "c", 5.0, 6)]
    return dataset("x", rows, [*ratings, *more], {"a2": "a", "c2": "c"})


def test_people_below_their_floor_go_first_and_films_are_counted_among_the_others() -> None:
    data = with_floors(rated(), min_user_ratings=2, min_film_ratings=2)
    assert set(data.ratings["user_id"]) == {"u", "v"}
    assert data.films["film_id"].tolist() == ["a", "b"]
    assert sorted(data.editions["product_id"]) == ["a", "a2", "b"]
    counted = {name: data.report[name] for name in ("people_below_floor", "films_below_floor", "ratings")}
    assert counted == {"people_below_floor": 1, "films_below_floor": 1, "ratings": 4}
    assert (data.report["users"], data.report["films"], data.report["editions"]) == (2, 2, 3)


def test_counts_and_means_are_those_of_the_ratings_that_stay() -> None:
    film = with_floors(rated(), min_user_ratings=2, min_film_ratings=1).films.set_index("film_id").loc["c"]
    assert (film["rating_count"], film["rating_mean"]) == (1, 1.0)


def test_floors_that_leave_nothing_say_so() -> None:
    with pytest.raises(BadInputError, match="lower the floors"):
        with_floors(rated(), min_user_ratings=4, min_film_ratings=1)
