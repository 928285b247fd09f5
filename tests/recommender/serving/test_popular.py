from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.film import Film
from recommender.serving.popular import PopularFilms
from tests.recommender.catalog_of import film, make_catalog


def popular_of(directory: Path, films: list[Film]) -> PopularFilms:
    counts = np.array([item.rating_count for item in films], dtype=np.int64)
    means = np.array([np.nan if item.rating_mean is None else item.rating_mean for item in films], np.float32)
    return PopularFilms(make_catalog(directory, films), counts, means)


def test_the_damped_mean_is_the_bayesian_average(tmp_path: Path) -> None:
    films = [film("a", "A", count=5, rating_mean=5.0), film("b", "B", count=5, rating_mean=3.0)]
    popular = popular_of(tmp_path, films)
    assert popular.global_mean == pytest.approx(4.0)
    assert popular.damped.tolist() == pytest.approx([(5 * 4 + 25) / 10, (5 * 4 + 15) / 10])


def test_one_enthusiast_does_not_make_a_film_popular(tmp_path: Path) -> None:
    films = [
        film("single", "Single", count=1, rating_mean=5.0),
        *(film(f"f{row}", f"F{row}", count=100, rating_mean=3.5) for row in range(20)),
        film("loved", "Loved", count=900, rating_mean=4.6),
    ]
    popular = popular_of(tmp_path, films)
    assert popular.rows(1) == [21]
    assert popular.damped[0] < popular.damped[21]


def test_films_without_ratings_stand_at_the_mean(tmp_path: Path) -> None:
    films = [film("a", "A", count=50, rating_mean=4.5), film("none", "None", count=0, rating_mean=None)]
    popular = popular_of(tmp_path, films)
    assert popular.damped[1] == pytest.approx(4.5)
    assert popular.rows(2) == [0, 1]


def test_a_catalog_without_any_rating_still_gives_a_list(tmp_path: Path) -> None:
    films = [film(f"f{row}", f"F{row}", count=0, rating_mean=None) for row in range(7)]
    assert popular_of(tmp_path, films).rows(5) == [0, 1, 2, 3, 4]


def test_no_genre_takes_the_whole_list(tmp_path: Path) -> None:
    films = [
        *(film(f"d{row}", f"D{row}", count=100, rating_mean=4.9, genres=("Drama",)) for row in range(200)),
        *(film(f"c{row}", f"C{row}", count=100, rating_mean=3.0, genres=("Comedy",)) for row in range(400)),
    ]
    popular = popular_of(tmp_path, films)
    for n in (2, 5, 10):
        genres = [films[row].genres[0] for row in popular.rows(n)]
        assert set(genres) == {"Drama", "Comedy"}
        assert genres.count("Drama") >= genres.count("Comedy")


def test_among_nearly_equal_films_genres_take_turns(tmp_path: Path) -> None:
    films = [
        film(
            f"f{row}", f"F{row}", count=1000 - row, rating_mean=4.0, genres=(("A", "B", "C", "D")[row // 10],)
        )
        for row in range(40)
    ]
    assert {films[row].genres[0] for row in popular_of(tmp_path, films).rows(4)} == {"A", "B", "C", "D"}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> PopularFilms:
    rng = np.random.default_rng(3)
    genres = np.array(["Drama", "Comedy", "Crime"])
    films = [
        film(
            f"f{row}",
            f"F{row}",
            count=int(rng.integers(0, 200)),
            rating_mean=float(rng.uniform(1, 5)),
            genres=tuple(genres[rng.random(3) < 0.5].tolist()),
        )
        for row in range(500)
    ]
    return popular_of(tmp_path_factory.mktemp("many"), films)


@given(n=st.integers(-1, 520), exclude=st.sets(st.integers(0, 499)))
@settings(deadline=None)
def test_a_list_is_full_without_excluded_or_repeated_films(
    many: PopularFilms, n: int, exclude: set[int]
) -> None:
    rows = many.rows(n, exclude)
    assert len(rows) == len(set(rows)) == max(0, min(n, 500 - len(exclude)))
    assert exclude.isdisjoint(rows)
    assert many.rows(n, exclude) == rows


def test_lists_that_follow_hold_other_films_and_at_most_two_of_a_series(tmp_path: Path) -> None:
    films = [film(f"f{row}", f"Rocky {row + 2}", count=100) for row in range(6)]
    films += [film(f"g{row}", f"Film of {row} Days", count=50) for row in range(6)]
    popular = popular_of(tmp_path, films)
    lists = [popular.rows(4, offset=offset) for offset in (0, 4, 8, 12)]
    assert sorted(row for listed in lists for row in listed) == list(range(12))
    assert [sum(row < 6 for row in listed) for listed in lists[:2]] == [2, 2]
    assert lists[3] == []
    assert popular.places(np.array([0, 11])).tolist() == [0, 11]
