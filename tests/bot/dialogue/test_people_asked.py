"""Films of somebody, in capitals or small letters: listed where people are known, else said to be unknown."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk, titles
from tests.bot.dialogue.small_bundle import small_films

SAID = [
    ("I'm a huge Wes Anderson fan", "Wes Anderson"),
    ("I'm a big fan of Wes Anderson", "Wes Anderson"),
    ("I love Wes Anderson's films", "Wes Anderson"),
    ("i like wes anderson movies", "wes anderson"),
    ("anything by anderson", "anderson"),
    ("films with wes anderson", "wes anderson"),
    ("movies starring bill murray", "bill murray"),
    ("ich bin ein großer Fan von Wes Anderson", "Wes Anderson"),
    ("ich liebe die Filme von Wes Anderson", "Wes Anderson"),
    ("Filme mit bill murray", "bill murray"),
    ("soy muy fan de Wes Anderson", "Wes Anderson"),
    ("me encantan las películas de Wes Anderson", "Wes Anderson"),
    ("películas con bill murray", "bill murray"),
    ("je suis un grand fan de Wes Anderson", "Wes Anderson"),
    ("j'adore les films de Wes Anderson", "Wes Anderson"),
    ("un film avec bill murray", "bill murray"),
    ("sou muito fã de Wes Anderson", "Wes Anderson"),
    ("adoro os filmes do Wes Anderson", "Wes Anderson"),
    ("filmes com bill murray", "bill murray"),
]


@pytest.mark.parametrize(("said", "name"), SAID)
def test_where_nobody_is_known_that_is_said_of_whoever_is_named(ada: Talk, said: str, name: str) -> None:
    answer = ada.says(said).split("\n")[0]
    assert name in answer
    assert "1. " not in answer
    assert ada.ratings == {}


def test_why_nobody_is_found_is_said(ada: Talk) -> None:
    assert ada.says("films with tom hanks") == (
        "I know of no film with tom hanks: I don't know who made my films or plays in them."
    )
    assert "Тарантино" in ada.says("я большой фанат Тарантино")


@pytest.mark.parametrize(("said", "name"), SAID)
def test_where_they_are_known_their_films_are_listed(
    talk_about: Callable[[list[Film]], Talk], said: str, name: str
) -> None:
    plain = small_films([("Rushmore", 1998, "Comedy"), ("Heat", 1995, "Crime"), ("Up", 2009, "Animation")])
    people = (("Wes Anderson", "Bill Murray"), ("Al Pacino",), ())
    ada = talk_about([replace(film, people=each) for film, each in zip(plain, people, strict=True)])
    assert titles(ada.says(said)) == ["Rushmore (1998)"]


def test_who_is_not_among_those_that_are_known_is_said_to_be_in_none(
    talk_about: Callable[[list[Film]], Talk],
) -> None:
    films = [replace(film, people=("Al Pacino",)) for film in small_films()]
    assert talk_about(films).says("films with tom hanks") == "I know of no film with tom hanks."


def test_a_fan_of_a_film_gets_films_like_it_and_gives_no_stars(ada: Talk) -> None:
    assert "Like Alien (1979)\n" in ada.says("I'm a huge Alien fan")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("I'm a horror fan", "Horror"),
        ("I'm a fan of horror", "Horror"),
        ("films with my kids", "Family"),
        ("films from the 50s", "1950s"),
    ],
)
def test_what_names_nobody_stays_a_wish(ada: Talk, said: str, begins: str) -> None:
    assert ada.says(said).startswith(begins)


@pytest.mark.parametrize("said", ["films with subtitles", "a film with a dog", "I love the Toy Story films"])
def test_what_is_no_name_is_taken_for_nobodys(ada: Talk, said: str) -> None:
    assert "who made my films" not in ada.says(said)
