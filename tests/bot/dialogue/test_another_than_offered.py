"""A no with another film behind it is no yes to the one offered."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

_FILMS = counted_films(
    [
        ("Ghostbusters", 1984, 300),
        ("Ghostbusters II", 1989, 200),
        ("Casablanca", 1942, 250),
        ("Rocky", 1976, 200),
        ("Rocky II", 1979, 150),
        ("Rocky III", 1982, 150),
    ]
)
_SECOND, _CASABLANCA = "f:1", "f:2"


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(_FILMS)


@pytest.mark.parametrize(
    "said",
    [
        *("no, the new one", "no the first one", "no, the old one with sinatra", "no i mean the old version"),
        *(
            "nein, der neue",
            "no, la vieja",
            "non, l'ancien",
            "não, o novo",
            "нет, новый",
            "nope, the other one",
        ),
    ],
)
def test_another_film_than_the_only_one_is_asked_and_its_stars_are_kept(ada: Talk, said: str) -> None:
    ada.says("Casablnca 5")
    assert "Which film?" in ada.says(said)
    assert not ada.ratings
    ada.says("Rocky II")
    assert ada.ratings == {"f:4": 5}


@pytest.mark.parametrize(
    "said",
    ["no, the second one", "no, the new one", "nein, der zweite", "non, le deuxième", "no, the 1989 one"],
)
def test_another_film_of_the_series_gets_the_stars(ada: Talk, said: str) -> None:
    ada.says("the first Ghostbusters 4")
    assert ada.labels == ["Ghostbusters (1984)  4★", "No"]
    ada.says(said)
    assert ada.ratings == {_SECOND: 4}


@pytest.mark.parametrize("said", ["yes", "yes, that one", "the first one"])
def test_a_yes_takes_the_one_offered(ada: Talk, said: str) -> None:
    ada.says("Casablnca 5")
    ada.says(said)
    assert ada.ratings == {_CASABLANCA: 5}


@pytest.mark.parametrize("said", ["no thanks", "no, first time I hear of it", "no"])
def test_a_no_alone_asks_no_other_film(ada: Talk, said: str) -> None:
    ada.says("Casablnca 5")
    assert "Which film?" not in ada.says(said)
    assert not ada.ratings
