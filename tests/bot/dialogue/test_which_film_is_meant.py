"""Titles and stars in one message: what is saved, what is asked, and under which labels."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

FILMS: tuple[tuple[str, int | None, int], ...] = (
    ("Solaris (Solyaris)", 1972, 350),
    ("Solaris", 2002, 8),
    ("Ghost in the Shell (Kôkaku kidôtai)", 1995, 368),
    ("Ghost in the Shell", 2017, 6),
    ("Seven (a.k.a. Se7en)", 1995, 268),
    ("Léon: The Professional (a.k.a. The Professional) (Léon)", 1994, 178),
    ("Rocky", 1976, 300),
    ("Rocky IV", 1985, 31),
    ("Rocky V", 1990, 29),
    ("Saw", 2004, 76),
    ("Saw V", 2008, 9),
    ("Emma", 1996, 43),
    ("Emma", 1996, 5),
    ("Avengers", None, 11),
    ("Marvel's The Avengers", None, 124),
    ("Frozen", None, 7),
    ("Frozen", None, 70),
    ("9", 2009, 20),
    ("$", 1971, 4),
    ("Nineteen Eighty-Four", 1984, 12),
    ("Romeo and Juliet", 1968, 13),
    ("Romeo + Juliet", 1996, 16),
    ("Æon Flux", 2005, 13),
    ("Crouching Tiger, Hidden Dragon", 2000, 120),
    ("10 Things I Hate About You", 1999, 67),
    ("Łowcy androidów", 1983, 9),
    ("Star Wars: Episode V - The Empire Strikes Back", 1980, 211),
    ("Star Wars: Episode IV - A New Hope", 1977, 251),
)


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(counted_films(FILMS))


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("Solaris 5", ["Solaris (1972)  5★", "Solaris (2002)  5★"]),
        (
            "Ghost in the Shell 5",
            ["Ghost in the Shell (1995)  5★", "Ghost in the Shell (2017)  5★"],
        ),
        ("Rocky 5", ["Rocky (1976)  5★", "Rocky V (1990)"]),
        ("Rocky 4", ["Rocky (1976)  4★", "Rocky IV (1985)"]),
        ("Saw 5", ["Saw (2004)  5★", "Saw V (2008)"]),
        (
            "Star Wars 5",
            [
                "Star Wars: Episode IV - A New Hope (1977)  5★",
                "Star Wars: Episode V - The Empire Strikes Back (1980)",
            ],
        ),
        ("Emma (1996) 5", ["Emma (1996), 43 ratings  5★", "Emma (1996), 5 ratings  5★"]),
        ("avengers 4", ["Marvel's The Avengers  4★", "Avengers  4★"]),
        ("Frozen 3", ["Frozen, 70 ratings  3★", "Frozen, 7 ratings  3★"]),
        ("Romeo & Juliet 4", ["Romeo + Juliet (1996)  4★", "Romeo and Juliet (1968)  4★"]),
    ],
)
def test_where_another_film_may_be_meant_it_is_asked_best_known_first(
    ada: Talk, typed: str, labels: list[str]
) -> None:
    ada.says(f"/rate {typed}")
    *films, none = ada.labels
    assert films == labels
    assert none in {"Neither", "None of these"}
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Se7en 5", "Seven (1995)"),
        ("Leon 5", "Léon: The Professional (1994)"),
        ("The Professional 5", "Léon: The Professional (1994)"),
        ("Nine 5", "9 (2009)"),
        ("Ten Things I Hate About You 5", "10 Things I Hate About You (1999)"),
        ("Lowcy androidow 5", "Łowcy androidów (1983)"),
        ("$ 5", "$ (1971)"),
        ("Aeon Flux 5", "Æon Flux (2005)"),
        ("Crouching Tiger 5", "Crouching Tiger, Hidden Dragon (2000)"),
        ("Solaris 1972 5", "Solaris (1972)"),
    ],
)
def test_what_is_certain_is_saved_under_the_main_name_of_the_catalog(
    ada: Talk, typed: str, name: str
) -> None:
    assert f"Saved: {name} ★★★★★" in ada.says(f"/rate {typed}")
    assert list(ada.ratings.values()) == [5.0]
