"""Stars behind several films, one for each in their order; numbers of a series that are no stars."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

FILMS: tuple[tuple[str, int, int], ...] = (
    ("Heat", 1995, 130),
    ("Fargo", 1996, 250),
    ("Alien", 1979, 156),
    ("Toy Story", 1995, 300),
    ("Toy Story 2", 1999, 200),
    ("Toy Story 3", 2010, 180),
    ("Rocky", 1976, 120),
    ("Rocky II", 1979, 60),
    ("Solaris", 1972, 40),
    ("Solaris", 2002, 30),
    ("Rocky III", 1982, 50),
    ("Rocky IV", 1985, 50),
)


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(counted_films(FILMS))


def rated(ada: Talk) -> dict[str, float]:
    return {FILMS[int(film.removeprefix("f:"))][0]: stars for film, stars in ada.ratings.items()}


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I've seen Heat and Fargo, 5 and 3", {"Heat": 5, "Fargo": 3}),
        ("I've seen Heat and Fargo, 4 and 2 stars", {"Heat": 4, "Fargo": 2}),
        ("Heat and Fargo, 5 and 3 respectively", {"Heat": 5, "Fargo": 3}),
        ("watched Heat, Fargo and Alien: 5, 4 and 3", {"Heat": 5, "Fargo": 4, "Alien": 3}),
        ("Heat and Toy Story 2, 5 and 4", {"Heat": 5, "Toy Story 2": 4}),
        ("heat, fargo 5, 4.5", {"Heat": 5, "Fargo": 4.5}),
        ("heat und fargo, 5 und 3 sterne", {"Heat": 5, "Fargo": 3}),
        ("heat y fargo, 5 y 3", {"Heat": 5, "Fargo": 3}),
        ("heat et fargo, 8/10 et 6/10", {"Heat": 4, "Fargo": 3}),
        ("heat и fargo, 5 и 3 соответственно", {"Heat": 5, "Fargo": 3}),
        ("Heat and Fargo both 5", {"Heat": 5, "Fargo": 5}),
    ],
)
def test_each_film_gets_the_stars_at_its_place(ada: Talk, said: str, stars: dict[str, float]) -> None:
    ada.says(said)
    assert rated(ada) == stars


def test_the_film_that_is_open_is_asked_with_its_own_stars(ada: Talk) -> None:
    ada.says("Heat and Solaris, 4 and 2")
    assert rated(ada) == {"Heat": 4}
    assert {"Solaris (1972)  2★", "Solaris (2002)  2★"} <= set(ada.labels)


@pytest.mark.parametrize("said", ["toy story 1, 2 and 3", "saw Toy Story 1, 2 & 3", "toy story 1, 2 y 3"])
def test_numbers_of_a_series_are_its_films_not_stars(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("How many stars for Toy Story (1995)?")
    assert rated(ada) == {}


def test_numbers_of_a_series_that_are_liked_are_asked_together(ada: Talk) -> None:
    assert "★★★★★ for each of these 2?" in ada.says("loved rocky 1 and 2")


def test_a_question_about_parts_of_a_series_gives_no_stars(ada: Talk) -> None:
    ada.says("do you have rocky 1 and 2?")
    assert rated(ada) == {}


def test_numbers_behind_a_numbered_film_are_more_of_its_series(ada: Talk) -> None:
    words = ada.says("Rocky, Rocky 2, 3 and 4")
    assert "Then: Rocky II (1979), Rocky III (1982) and Rocky IV (1985)" in words
    assert rated(ada) == {}


def test_stars_and_their_word_end_a_rating(ada: Talk) -> None:
    ada.says("Heat 4 stars Alien 5 stars")
    assert rated(ada) == {"Heat": 4, "Alien": 5}


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("5: Heat, Alien\n4: Fargo", {"Heat": 5, "Alien": 5, "Fargo": 4}),
        ("★★★★★: Heat, Alien\n★★: Fargo", {"Heat": 5, "Alien": 5, "Fargo": 2}),
        ("5 stars: Heat, Alien\n3 stars: Fargo", {"Heat": 5, "Alien": 5, "Fargo": 3}),
        ("5 - Heat\n4 - Alien\n5 - Fargo", {"Heat": 5, "Alien": 4, "Fargo": 5}),
        ("Heat and Alien are both 4s, Fargo is a 2", {"Heat": 4, "Alien": 4, "Fargo": 2}),
    ],
)
def test_stars_before_films_are_of_all_of_their_line(ada: Talk, said: str, stars: dict[str, float]) -> None:
    ada.says(said)
    assert rated(ada) == stars


def test_numbers_that_count_the_lines_are_places(ada: Talk) -> None:
    assert "Then: Fargo (1996) and Alien (1979)" in ada.says("1: Heat\n2: Fargo\n3: Alien")
    assert rated(ada) == {}
