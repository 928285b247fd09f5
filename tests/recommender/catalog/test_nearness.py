import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalog.nearness import nearest, nearness, newest_usual_year, usual_years


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("rokcy", "rocky"),
        ("haet", "heat"),
        ("heet", "heat"),
        ("amelei", "amelie"),
        ("jws", "jaws"),
        ("up", "up in the air"),
        ("terminat", "terminator"),
        ("lord of the rnigs", "lord of the rings the two towers"),
        ("strangelove", "dr strangelove or how i learned to stop worrying"),
        ("empire strikes back", "star wars episode 5 the empire strikes back"),
        ("schindler list", "schindlers list"),
        ("lambs silence of the", "silence of the lambs"),
    ],
)
def test_misspellings_beginnings_and_parts_are_near(typed: str, title: str) -> None:
    assert nearness(typed, title) == "near"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("matrix", "matilda"),
        ("oppenheimer", "openers"),
        ("us", "up"),
        ("parasite", "paradise lost"),
        ("barbie", "babe"),
        ("past lives", "fast five"),
        ("dune", "dude wheres my car"),
        ("tenet", "ten"),
        ("gravity", "grave"),
        ("arrival of a train", "arrival"[:3]),
        ("inception", "interview"),
        ("dunkirk", "dunston checks in"),
    ],
)
def test_look_alikes_are_far(typed: str, title: str) -> None:
    assert nearness(typed, title) == "far"


def test_a_title_that_begins_what_was_typed_is_related() -> None:
    assert nearness("mad max fury road", "mad max") == "related"
    assert nearness("mad max fury road", "mad") == "far"


def test_the_nearest_of_all_names_counts() -> None:
    assert nearest(["alien covenant"], ["alien", "alien covenant"]) == "near"
    assert nearest(["alien romulus"], ["alien", "thing"]) == "related"
    assert nearest([], []) == "far"


@given(st.text("abc ", max_size=12))
def test_the_same_title_is_near_and_nothing_is_far(title: str) -> None:
    assert nearness(title, title) == ("near" if title else "far")
    assert nearness("", title) == nearness(title, "") == "far"


@pytest.mark.parametrize(
    ("films", "year"),
    [
        ([], None),
        ([(1995, 200), (1996, 300), (1997, 250), (1998, 60)], 1998),
        ([(1995, 200), (1996, 300), (2016, 250), (2035, 3)], 2016),
        ([(1979, 1), (2017, 1)], 2017),
    ],
)
def test_a_year_with_next_to_no_films_is_not_where_a_catalog_ends(
    films: list[tuple[int, int]], year: int | None
) -> None:
    assert newest_usual_year(films) == year


def test_the_years_of_a_catalog_begin_and_end_where_it_has_usual_numbers_of_films() -> None:
    assert usual_years([(1896, 1), (1931, 20), (1995, 200), (1996, 300), (2016, 250), (2035, 3)]) == (
        1931,
        2016,
    )
    assert usual_years([]) is None
