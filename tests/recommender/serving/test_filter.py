from pathlib import Path

import numpy as np
import pytest

from recommender.catalog.store import Catalog
from recommender.serving.filter import FilmMasks, Filter, Met
from tests.recommender.catalog_of import film, make_catalog

FILMS = [
    film("heat", "Heat", 1995, genres=("Crime", "Drama"), runtime=170, people=("Al Pacino", "Val Kilmer")),
    film("fargo", "Fargo", 1996, genres=("Crime", "Comedy"), runtime=98, language="English"),
    film("alien", "Alien", 1979, genres=("Horror", "Sci-Fi"), runtime=117, language="English"),
    film("ran", "Ran", 1985, genres=("Drama",), language="Japanese", country="Japan"),
    film("clue", "Clue", None, genres=("Comedy",), people=("Tim Curry",)),
    film("twin", "Twin Peaks: Season 1", 1990, genres=("Crime",), kind="series"),
]


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return make_catalog(tmp_path_factory.mktemp("catalog"), FILMS)


@pytest.fixture
def masks(catalog: Catalog) -> FilmMasks:
    return FilmMasks(catalog)


def met(masks: FilmMasks, wanted: Filter, n: int = 1, free: tuple[str, ...] | None = None) -> Met:
    ids = [one.film_id for one in FILMS]
    return masks.met(wanted, np.array([free is None or one in free for one in ids]), n)


def films(found: Met) -> set[str]:
    return {FILMS[row].film_id for row in np.flatnonzero(found.mask)}


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(genres=("crime",)), {"heat", "fargo"}),
        (Filter(genres=("crime", "comedy")), {"fargo"}),
        (Filter(without_genres=("Drama", "Horror")), {"fargo", "clue"}),
        (Filter(year_from=1985, year_to=1995), {"heat", "ran"}),
        (Filter(year_to=1985), {"alien", "ran"}),
        (Filter(year_from=1996), {"fargo"}),
        (Filter(longest=117), {"fargo", "alien"}),
        (Filter(languages=("english", "Japanese")), {"fargo", "alien", "ran"}),
        (Filter(countries=("Japan",)), {"ran"}),
        (Filter(people=("al pacino",)), {"heat"}),
        (Filter(people=("Al Pacino", "Val Kilmer")), {"heat"}),
        (Filter(kinds=("series",)), {"twin"}),
        (Filter(kinds=("film", "series"), genres=("Crime",)), {"heat", "fargo", "twin"}),
    ],
)
def test_films_meet_all_that_is_wished(masks: FilmMasks, wanted: Filter, expected: set[str]) -> None:
    found = met(masks, wanted)
    assert films(found) == expected
    assert found.count == len(expected)
    assert found.dropped == ()


def test_series_and_box_sets_are_listed_only_when_asked_for(masks: FilmMasks) -> None:
    usual = masks.usual()
    assert usual is not None
    assert [FILMS[row].film_id for row in np.flatnonzero(~usual)] == ["twin"]


def test_a_catalog_of_series_alone_lists_them(tmp_path: Path) -> None:
    only = FilmMasks(make_catalog(tmp_path, [film("twin", "Twin Peaks", kind="series", genres=("Crime",))]))
    assert only.usual() is None
    assert only.met(Filter(genres=("Crime",)), np.ones(1, bool), 1).count == 1


def test_what_no_film_meets_is_given_up_the_least_of_it_first(masks: FilmMasks) -> None:
    found = met(masks, Filter(genres=("Horror",), languages=("Japanese",)))
    assert (found.dropped, films(found)) == (("languages",), {"alien"})
    found = met(masks, Filter(genres=("Horror", "Drama")))
    assert (found.dropped, found.nearly, films(found)) == (("genres",), ("genres",), {"heat", "alien", "ran"})
    found = met(masks, Filter(genres=("Horror",), year_from=1980, year_to=1989))
    assert (found.dropped, found.nearly, films(found)) == (("years",), ("years",), {"alien"})
    found = met(masks, Filter(genres=("Western",)))
    assert (found.dropped, found.nearly, found.count) == (("genres",), (), 5)


def test_nothing_else_is_put_in_the_place_of_films_that_are_not_free(masks: FilmMasks) -> None:
    found = met(masks, Filter(genres=("Horror",)), free=("heat", "ran"))
    assert (found.dropped, found.count, found.instead) == ((), 0, {"genres": 2})


def test_where_too_few_meet_it_each_part_is_told_that_keeps_others_away(masks: FilmMasks) -> None:
    found = met(masks, Filter(genres=("Crime",), longest=100), n=3)
    assert found.count == 1
    assert found.instead == {"longest": 2}


def test_what_is_known_of_few_films_is_told(masks: FilmMasks) -> None:
    assert met(masks, Filter(longest=200)).known == {"longest": 3}
    assert met(masks, Filter(year_from=1900)).known == {"years": 5}
    assert met(masks, Filter(languages=("English",))).known == {"languages": 3}
    assert met(masks, Filter(genres=("Crime",))).known == {}


def test_a_wish_is_stored_and_read_again() -> None:
    wanted = Filter(
        ("Crime",), ("Drama",), 1990, 1999, ("series",), 100, ("English",), (), ("Al",), ("heat",)
    )
    assert Filter.from_json(wanted.to_json()) == wanted
    assert Filter().to_json() == {}
    assert Filter.from_json({"of a later version": 1, "longest": 90}) == Filter(longest=90)


def test_parts_of_a_wish_are_named_and_dropped() -> None:
    wanted = Filter(genres=("Crime",), year_from=1990, like=("heat",))
    assert set(wanted.wishes) == {"genres", "years", "like"}
    assert wanted.dropped(["years", "like"]) == Filter(genres=("Crime",))


def test_people_are_found_by_their_surname_those_of_most_films_first(catalog: Catalog) -> None:
    assert catalog.index.named("people", "al pacino") == "Al Pacino"
    assert catalog.index.named("people", "curry") == "Tim Curry"
    assert catalog.index.named("people", "100%") is None
    assert catalog.index.named("people", "cur_y") is None
