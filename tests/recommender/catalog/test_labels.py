import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalog.film import Film
from recommender.catalog.labels import labels
from tests.recommender.catalog_of import film


def test_a_name_and_year_that_are_alone_stay_as_they_are() -> None:
    assert labels([film("a", "Heat", 1995), film("b", "Heat", 1972)]) == ["Heat (1995)", "Heat (1972)"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            {"people": ("Gwyneth Paltrow", "Toni Collette")},
            {"people": ("Kate Beckinsale",)},
            ["Emma (1996), Gwyneth Paltrow and Toni Collette", "Emma (1996), Kate Beckinsale"],
        ),
        (
            {"genres": ("Comedy",)},
            {"genres": ("Drama", "Romance")},
            ["Emma (1996), Comedy", "Emma (1996), Drama, Romance"],
        ),
        ({"count": 43}, {"count": 1}, ["Emma (1996), 43 ratings", "Emma (1996), 1 rating"]),
        ({}, {}, ["Emma (1996), 10 ratings [a]", "Emma (1996), 10 ratings [b]"]),
    ],
)
def test_films_of_one_name_and_year_are_told_apart_by_what_is_known(
    one: dict[str, object], other: dict[str, object], expected: list[str]
) -> None:
    assert labels([film("a", "Emma", 1996, **one), film("b", "Emma", 1996, **other)]) == expected  # type: ignore[arg-type]


def test_two_products_without_a_year_are_told_apart() -> None:
    assert len(set(labels([film("a", "Frozen", count=900), film("b", "Frozen", count=4)]))) == 2


def test_names_that_differ_only_in_accents_are_one_name() -> None:
    films = [film("a", "Æon Flux", 2005, count=8), film("b", "Aeon Flux", 2005, count=13)]
    assert labels(films) == ["Æon Flux (2005), 8 ratings", "Aeon Flux (2005), 13 ratings"]


def test_a_long_name_goes_without_its_other_names() -> None:
    title = "Harry Potter and the Sorcerer's Stone (a.k.a. Harry Potter and the Philosopher's Stone)"
    assert labels([film("a", title, 2001)]) == ["Harry Potter and the Sorcerer's Stone (2001)"]
    twins = [film("a", title, 2001, count=9), film("b", f"{title} (Der Stein der Weisen)", 2001, count=1)]
    assert labels(twins) == [
        "Harry Potter and the Sorcerer's Stone (2001), 9 ratings",
        "Harry Potter and the Sorcerer's Stone (2001), 1 rating",
    ]


def test_films_of_one_main_name_and_year_are_told_apart_by_their_other_names() -> None:
    films = [film("a", "Hero (Ying xiong)", 2002), film("b", "Hero (Held)", 2002)]
    assert labels(films) == ["Hero (Ying xiong) (2002)", "Hero (Held) (2002)"]


FILMS = st.builds(
    film,
    film_id=st.uuids().map(str),
    title=st.sampled_from(["Heat", "heat", "Heat, 10 ratings", "$"]),
    year=st.sampled_from([None, 1995]),
    count=st.integers(0, 2),
    people=st.lists(st.sampled_from(["A", "B"]), max_size=2).map(tuple),
)


@given(st.lists(FILMS, max_size=6, unique_by=lambda film: film.film_id))
def test_no_two_labels_are_alike(films: list[Film]) -> None:
    assert len(set(labels(films))) == len(films)
