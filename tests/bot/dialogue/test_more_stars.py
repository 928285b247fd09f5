"""Stars that are swapped, and some stars more or less than a film has."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

HEAT, FARGO, VERTIGO = "f:2", "f:5", "f:15"


@pytest.mark.parametrize(
    "said",
    [
        *(
            "oops the other way round",
            "other way around, sorry",
            "swap them please",
            "sorry, i mixed them up",
        ),
        *("andersrum", "ups, umgekehrt", "al revés", "c'est l'inverse", "ao contrário", "ой, наоборот"),
    ],
)
def test_the_stars_of_two_films_are_swapped(ada: Talk, said: str) -> None:
    ada.says("Heat 5, Fargo 2")
    ada.says(said)
    assert ada.ratings == {HEAT: 2, FARGO: 5}
    ada.presses("Undo both")
    assert ada.ratings == {HEAT: 5, FARGO: 2}


@pytest.mark.parametrize("rated", ["Heat 5", "Heat 5, Fargo 5", "Heat 5, Fargo 2, Vertigo 3"])
def test_nothing_is_swapped_where_it_is_open_what(ada: Talk, rated: str) -> None:
    ada.says(rated)
    before = ada.ratings
    ada.says("the other way round")
    assert ada.ratings == before


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        *(("bump heat up half a star", 4.5), ("half a star more", 4.5), ("one star less for Heat", 3)),
        *(("take a star off heat", 3), ("make it half a star less", 3.5), ("raise heat by 0.5", 4.5)),
        *(("heat deserves half a star more", 4.5), ("bump it down half a star", 3.5)),
        *(
            ("einen halben Stern mehr für Heat", 4.5),
            ("einen Stern weniger", 3),
            ("súbele media estrella", 4.5),
        ),
        *(("une étoile de moins pour Heat", 3), ("tira meia estrela", 3.5), ("на ползвезды выше", 4.5)),
    ],
)
def test_a_film_gets_some_stars_more_or_less(ada: Talk, said: str, stars: float) -> None:
    ada.says("Heat 4")
    ada.says(said)
    assert ada.ratings == {HEAT: stars}
    ada.presses("Undo")
    assert ada.ratings == {HEAT: 4}


def test_more_than_five_stars_are_asked_about(ada: Talk) -> None:
    ada.says("Heat 5")
    assert "Stars go from 1 to 5" in ada.says("one star more")
    assert ada.ratings == {HEAT: 5}


@pytest.mark.parametrize("said", ["Up 2 stars", "vertigo one star", "something with more than two stars"])
def test_other_words_leave_the_film_rated_just_now(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says(said)
    assert ada.ratings[HEAT] == 4


def test_a_title_that_ends_in_down_has_its_own_stars(talk_about: Callable[[list[Film]], Talk]) -> None:
    ada = talk_about(counted_films([("Black Hawk Down", 2001, 200), ("Heat", 1995, 100)]))
    ada.says("Black Hawk Down 5")
    ada.says("Black Hawk Down 2 stars")
    assert ada.ratings == {"f:0": 2}
