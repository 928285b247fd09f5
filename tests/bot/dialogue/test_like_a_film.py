"""Lists that are like a film, in whatever words it is said."""

import pytest

from tests.bot.dialogue.conftest import Talk, titles


@pytest.mark.parametrize(
    "said",
    [
        "recommend film same like Alien",
        "similar like Alien",
        "a type of Alien",
        "Alien type movies",
        "Alien-style films",
        "movies such as Alien",
        "something in the mould of Alien",
        "genauso wie Alien",
        "lo mismo que Alien",
        "la même chose que Alien",
        "a mesma coisa que Alien",
        "что-нибудь по типу Alien",
    ],
)
def test_films_like_one_are_listed(ada: Talk, said: str) -> None:
    shown = ada.says(said)
    assert "Alien (1979)\n" in shown
    assert titles(shown)
    assert shown.split("\n")[0].endswith("Alien (1979)"), "nothing is left out"


@pytest.mark.parametrize("said", ["what kind of film is Alien", "what type of movie should I watch"])
def test_what_asks_for_a_type_is_like_no_film(ada: Talk, said: str) -> None:
    assert "Like Alien" not in ada.says(said)
    assert "I don't have" not in ada.says(said)


def test_less_violent_is_left_out_where_the_film_itself_is_violent(ada: Talk) -> None:
    shown = ada.says("something like Aliens but less violent")
    assert shown.startswith("I left out “violent”")
    assert "\nLike Aliens (1986)\n" in shown


@pytest.mark.parametrize(
    "said",
    [
        "something similar",
        "in that style",
        "was in der Art",
        "algo parecido",
        "dans ce style",
        "nesse estilo",
        "в том же духе",
    ],
)
def test_something_similar_is_like_the_film_spoken_of(ada: Talk, said: str) -> None:
    ada.says("Heat 5")
    assert "Heat (1995)" in ada.says(said).split("\n")[0]


def test_by_others_is_named_beside_the_style(ada: Talk) -> None:
    ada.says("Heat 5")
    shown = ada.says("something in that style by other directors")
    assert shown.startswith("I left out “directors”")
    assert "\nLike Heat (1995)\n" in shown


def test_something_similar_to_a_list_are_the_next_of_it(ada: Talk) -> None:
    first = titles(ada.says("recommend"))
    second = titles(ada.says("something similar"))
    assert len(second) == 5
    assert not {*first} & {*second}


@pytest.mark.parametrize(
    "said", ["I loved Heat, Jaws and Alien", "Heat 5, Jaws 4, Alien 3", "Heat, Jaws and Alien"]
)
def test_the_first_one_is_the_first_of_films_named_together(ada: Talk, said: str) -> None:
    ada.says("recommend")
    ada.says(said)
    assert "Like Heat (1995)\n" in ada.says("more like the first one")


def test_the_last_one_is_the_last_of_films_named_together(ada: Talk) -> None:
    ada.says("Heat 5, Jaws 4")
    assert "Like Jaws (1975)\n" in ada.says("more like the last one")


def test_the_first_one_is_the_lists_where_one_was_shown_since(ada: Talk) -> None:
    ada.says("I loved Heat, Jaws and Alien")
    first = titles(ada.says("recommend"))[0]
    assert f"Like {first}\n" in ada.says("more like the first one")


def test_one_film_named_alone_has_no_place(ada: Talk) -> None:
    ada.says("Heat 5")
    assert ada.says("more like the second one") == "Like which film? Name it, or open one of a list."


@pytest.mark.parametrize("said", ["more like number 2", "more like the second one"])
def test_more_like_a_place_are_no_more_of_the_list(ada: Talk, said: str) -> None:
    second = titles(ada.says("recommend"))[1]
    assert f"Like {second}\n" in ada.says(said)
