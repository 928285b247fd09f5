import dataclasses
import json
from dataclasses import MISSING, dataclass

import numpy as np
import pytest

from recommender.catalog.fields import columns, from_record, to_record
from recommender.catalog.film import Edition, Film, Link

FILM = Film("B1", "Heat", 1995, ("Crime",), Link("https://x.example/", "search"), 4.5, 7, runtime=170)


def test_a_dataclass_in_a_field_has_a_column_for_each_of_its_own() -> None:
    names = [column.name for column in columns(Film)]
    assert names[:7] == ["film_id", "title", "year", "genres", "link", "link_kind", "rating_mean"]
    assert names[7] == "rating_count"


def test_columns_say_what_may_be_missing() -> None:
    by_name = {column.name: column for column in columns(Film)}
    assert {name for name, column in by_name.items() if column.default is MISSING} == {
        *("film_id", "title", "link", "link_kind", "rating_count")
    }
    year = by_name["year"]
    assert (year.type, year.is_nullable, year.is_indexed) == (int, True, True)
    assert (by_name["people"].type, by_name["people"].is_list) == (str, True)
    assert (by_name["kind"].type, by_name["kind"].default) == (str, "film")


def test_a_film_comes_back_from_json() -> None:
    record = to_record(FILM)
    assert (record["link"], record["link_kind"]) == ("https://x.example/", "search")
    assert from_record(Film, json.loads(json.dumps(record))) == FILM


def test_numbers_of_numpy_become_plain_ones() -> None:
    numbers = {"year": np.int16(1995), "rating_mean": np.float32(4.5), "rating_count": np.int64(7)}
    odd = dataclasses.replace(FILM, **numbers)  # type: ignore[arg-type]
    assert json.dumps(to_record(odd)) == json.dumps(to_record(FILM))


def test_what_a_record_lacks_is_absent() -> None:
    record = {"product_id": "p", "film_id": "f", "title": "t", "year": None, "unknown": 3}
    assert from_record(Edition, record) == Edition("p", "f", "t")
    bare = {"film_id": "f", "title": "t", "link": "https://x", "link_kind": "search", "rating_count": 0}
    film = from_record(Film, {**bare, "kind": None, "genres": None})
    assert (film.year, film.genres, film.kind, film.people) == (None, (), "film", ())
    with pytest.raises(KeyError, match="title"):
        from_record(Film, {name: value for name, value in bare.items() if name != "title"})


def test_a_field_that_no_column_holds_is_refused() -> None:
    @dataclass
    class Odd:
        when: bytes

    with pytest.raises(TypeError, match="when"):
        columns(Odd)
