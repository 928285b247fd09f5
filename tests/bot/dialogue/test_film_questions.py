"""Questions about a film that is named or spoken of: its year, its length, who made it, what one gave it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk, titles
from tests.bot.dialogue.small_bundle import small_films
from tests.bot.dialogue.test_plain_words import listed

NO_MORE = "That is all I know of it; the link has more."


@pytest.mark.parametrize(
    "said",
    [
        "when did it come out?",
        "and what year is it from?",
        "how old is it?",
        "wann kam der raus?",
        "aus welchem Jahr ist der?",
        "¿cuándo salió?",
        "¿de qué año es?",
        "il est sorti quand ?",
        "c'est de quelle année ?",
        "quando saiu?",
        "de que ano é esse filme?",
        "когда он вышел?",
        "какого он года?",
    ],
)
def test_the_year_of_the_film_spoken_of_is_told(ada: Talk, said: str) -> None:
    ada.says("Heat")
    first = ada.says(said).split("\n")[0]
    assert "Heat" in first
    assert "1995" in first


@pytest.mark.parametrize(
    "said", ["when did Alien come out?", "how old is Alien", "Alien, what year is it from?"]
)
def test_the_year_of_a_film_that_is_named_is_told(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("Alien is from 1979.\n\nAlien (1979)")


def test_the_year_of_a_film_of_the_list_is_told(ada: Talk) -> None:
    second = titles(ada.says("recommend"))[1]
    year = second.rsplit("(", 1)[1].strip(")")
    assert f"is from {year}." in ada.says("when did number 2 come out?").split("\n")[0]
    assert f"is from {year}." in ada.says("the second one, what year is it from?").split("\n")[0]


def test_what_is_not_known_of_a_film_is_said(ada: Talk) -> None:
    assert ada.says("what year is Stalker from?").startswith(f"{NO_MORE}\n\nStalker")
    assert ada.says("how long is Heat?").startswith(f"{NO_MORE}\n\nHeat (1995)")


@pytest.mark.parametrize(
    "said",
    [
        "what else is he in?",
        "what else did he make?",
        "other films by the same director?",
        "was hat er noch gemacht?",
        "¿qué más ha dirigido?",
        "qu'est-ce qu'il a fait d'autre ?",
        "o que mais ele fez?",
        "что ещё он снял?",
    ],
)
def test_where_nobody_is_known_that_is_said_with_the_films_card(ada: Talk, said: str) -> None:
    ada.says("Heat")
    answer = ada.says(said)
    assert "Heat (1995)" in answer.split("\n")[0]
    assert len(ada.labels) > 3
    assert "\n1. " not in answer


def test_without_a_film_nobody_is_known(ada: Talk) -> None:
    assert ada.says("what else is he in?") == "I don't know who made my films or plays in them."


def made_by(film: Film, directors: tuple[str, ...], actors: tuple[str, ...]) -> Film:
    return replace(film, directors=directors, actors=actors, people=(*directors, *actors), runtime=100)


@pytest.fixture
def known(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    plain = small_films([(f"Film {letter}", 1990, "Drama") for letter in "ABCD"] + [("Heat", 1995, "Crime")])
    people = [
        (("Michael Mann",), ("Al Pacino",)),
        (("Michael Mann",), ("Jodie Foster",)),
        (("Ann Other",), ("Al Pacino",)),
        (("Ann Other",), ("Jodie Foster",)),
        (("Michael Mann",), ("Al Pacino", "Val Kilmer")),
    ]
    return talk_about([made_by(film, *each) for film, each in zip(plain, people, strict=True)])


def test_what_else_the_director_made_is_listed(known: Talk) -> None:
    known.says("Heat")
    assert sorted(titles(known.says("what else did he direct?"))) == ["Film A (1990)", "Film B (1990)"]


def test_of_several_who_play_it_is_asked_whose_films(known: Talk) -> None:
    known.says("Heat")
    assert known.says("what else is he in?").startswith(
        "Whose films? In this one are Al Pacino and Val Kilmer"
    )
    assert sorted(titles(known.says("films with Al Pacino")))[:2] == ["Film A (1990)", "Film C (1990)"]


def test_what_else_the_one_who_plays_is_in_is_listed(known: Talk) -> None:
    known.says("Film B")
    assert titles(known.says("what else is she in?")) == ["Film D (1990)"]


def test_a_length_that_is_known_is_told(known: Talk) -> None:
    assert known.says("how long is Heat?").startswith("Heat (1995) runs 1 h 40.")


@pytest.mark.parametrize(
    "said",
    ["number 3, is it very gory?", "the third one: is it based on a true story?", "3, does it end well?"],
)
def test_of_a_film_of_the_list_no_more_is_known(ada: Talk, said: str) -> None:
    third = titles(ada.says("recommend"))[2]
    assert ada.says(said).startswith(f"{NO_MORE}\n\n{third}")


@pytest.mark.parametrize(
    "said",
    [
        "is it very scary?",
        "did it win any oscars?",
        "ist der sehr brutal?",
        "¿es muy violenta?",
        "c'est très violent ?",
        "é muito violento?",
        "он очень страшный?",
    ],
)
def test_of_the_film_spoken_of_no_more_is_known(ada: Talk, said: str) -> None:
    ada.says("Heat")
    answer = ada.says(said)
    assert "Heat (1995)" in answer
    assert "\n1. " not in answer


@pytest.mark.parametrize("said", ["is there any good crime film?", "is it possible to see something funny?"])
def test_a_question_that_wishes_is_a_list(ada: Talk, said: str) -> None:
    ada.says("Heat")
    assert titles(ada.says(said))


@pytest.mark.parametrize(
    "said",
    [
        "is my Heat rating still there?",
        "did you save my rating of Heat?",
        "was habe ich Heat gegeben?",
        "¿qué nota le di a Heat?",
        "j'ai mis combien à Heat ?",
        "que nota eu dei para Heat?",
        "сколько я поставил Heat?",
    ],
)
def test_the_stars_of_a_film_are_told(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    answer = ada.says(said)
    assert "Heat (1995)" in answer
    assert "★★★★" in answer
    assert ada.labels == [ada.labels[0]]
    assert ada.ratings == {"f:2": 4.0}


def test_stars_that_were_not_given_are_said_to_be_missing(ada: Talk) -> None:
    assert ada.says("is my rating of Heat still there?") == "I have no stars of yours for Heat (1995)."


def test_whether_it_is_on_the_list_is_told(ada: Talk) -> None:
    ada.says("put Heat on my watchlist")
    assert ada.says("is it on my list?") == "Heat (1995) is on your watchlist."
    ada.says("take Heat off my watchlist")
    assert ada.says("is it off the list now?") == "Heat (1995) is not on your watchlist."
    assert ada.says("is Jaws on my watchlist?") == "Jaws (1975) is not on your watchlist."


def test_a_film_that_is_rated_since_is_no_longer_on_the_list(ada: Talk) -> None:
    ada.says("put Heat on my watchlist")
    assert ada.says("is it still on the list?") == "Heat (1995) is on your watchlist."
    ada.says("watched Heat yesterday, 4.5 stars")
    answer = "Heat (1995) is not on your watchlist.\nYou gave Heat (1995) ★★★★½."
    assert ada.says("is it still on the list?") == answer


def test_a_film_that_is_seen_since_is_no_longer_on_the_list(ada: Talk) -> None:
    ada.says("put Heat on my watchlist")
    ada.says("I have seen Heat")
    assert ada.says("is Heat still on my list?") == "Heat (1995) is not on your watchlist."


@pytest.mark.parametrize(
    "said",
    [
        "what did I give it?",
        "how many stars did I give it?",
        "what have I given it?",
        "wie viele Sterne habe ich ihm gegeben?",
        "was habe ich dem gegeben?",
        "¿cuántas estrellas le di?",
        "¿cuánto le di?",
        "combien d'étoiles je lui ai données ?",
        "je lui ai mis combien ?",
        "quantas estrelas eu dei?",
        "quanto eu dei pra ele?",
        "сколько звёзд я ему поставила?",
        "что я ему поставил?",
    ],
)
def test_the_stars_of_the_film_spoken_of_are_told(ada: Talk, said: str) -> None:
    ada.says("Fargo 5")
    ada.says("Heat 4")
    answer = ada.says(said)
    assert "Heat (1995)" in answer
    assert "★★★★" in answer


@pytest.mark.parametrize(
    "said",
    [
        "ist Heat auf meiner Merkliste?",
        "¿está Heat en mi lista?",
        "est-ce que Heat est sur ma liste ?",
        "Heat está na minha lista?",
        "Heat в списке?",
    ],
)
def test_whether_a_film_is_on_the_list_is_told_in_every_language(ada: Talk, said: str) -> None:
    ada.says("put Heat on my watchlist")
    assert ada.says(said) == "Heat (1995) is on your watchlist."


def test_a_list_that_is_only_asked_about_stays(ada: Talk) -> None:
    films = ada.says("recommend")
    assert listed(ada)
    ada.says("number 3, is it very gory?")
    assert titles(ada.presses("Back to the list")) == titles(films)
