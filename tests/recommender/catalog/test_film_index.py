from pathlib import Path

import pytest

from recommender.catalog.film_index import UNKNOWN
from tests.recommender.catalog_of import film, make_catalog


def test_films_are_found_by_the_values_they_have(tmp_path: Path) -> None:
    films = [
        film("a", "A", genres=("Drama", "War", "Drama"), people=("Al Pacino",), language="French"),
        film("b", "B", genres=("drama",), kind="series"),
        film("c", "C", people=("al pacino", "Éric Rohmer"), country="France"),
    ]
    index = make_catalog(tmp_path, films).index
    for value in ("Drama", "DRAMA"):
        assert index.rows_with("genres", value).tolist() == [0, 1]
    assert index.rows_with("people", "Al Pacino").tolist() == [0, 2]
    assert index.rows_with("people", "Éric Rohmer").tolist() == [2]
    assert index.rows_with("kind", "series").tolist() == [1]
    assert index.rows_with("language", "french").tolist() == [0]
    assert index.rows_with("country", "France").tolist() == [2]
    assert index.rows_with("genres", "Western").tolist() == []


def test_the_values_of_a_field_are_counted(tmp_path: Path) -> None:
    films = [film(f"f{row}", "F", genres=("Drama", "War") if row % 2 else ("Drama",)) for row in range(10)]
    index = make_catalog(tmp_path, films).index
    assert index.values("genres") == {"Drama": 10, "War": 5}
    assert index.values("kind") == {"film": 10}
    assert index.values("country") == {}


def test_numbers_are_one_for_each_film(tmp_path: Path) -> None:
    films = [film("a", "A", 1999, runtime=90), film("b", "B"), film("c", "C", 1895, runtime=1)]
    index = make_catalog(tmp_path, films).index
    assert index.numbers("year").tolist() == [1999, UNKNOWN, 1895]
    assert index.numbers("runtime").tolist() == [90, UNKNOWN, 1]
    with pytest.raises(KeyError):
        index.numbers("price")


def test_an_empty_catalog_has_an_empty_index(tmp_path: Path) -> None:
    index = make_catalog(tmp_path, []).index
    assert index.numbers("year").tolist() == index.rows_with("genres", "Drama").tolist() == []
