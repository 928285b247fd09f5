"""Stars that somebody else gives are nobody's who tells it."""

import pytest

from bot.dialogue.heard.others_stars import without_others_stars
from tests.bot.dialogue.conftest import Talk


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("Heat 4, Cleo gave it 5", "Heat 4"),
        ("I gave Fargo a 4 and Dan gave it a 2", "I gave Fargo a 4"),
        ("she'd give it 5, I'd give it a 2", "I'd give it a 2"),
        ("my wife would give it 3 but I'd give it 5", "but I'd give it 5"),
        ("Ben gab ihm eine 5, ich eine 3", "ich eine 3"),
        ("mi mujer le dio un 5, yo un 3", "yo un 3"),
        ("ma femme a mis 5, moi 3", "moi 3"),
        ("minha mulher deu 5, eu dou 3", "eu dou 3"),
        ("жена поставила 5, я 3", "я 3"),
        ("Ben gave it 5", ""),
    ],
)
def test_clauses_in_which_others_give_stars_are_taken_out(said: str, own: str) -> None:
    assert without_others_stars(said) == own


@pytest.mark.parametrize(
    "said",
    ["I gave it 5", "we gave it 4", "saw Heat, gave it 5", "Heat and gave it 5", "Heat, Fargo rated 5"],
)
def test_own_stars_stay(said: str) -> None:
    assert without_others_stars(said) == said


def test_own_stars_are_saved_and_it_is_said_that_the_others_are_not(ada: Talk) -> None:
    words = ada.says("we watched Heat last night, I'd say 4, Ben gave it 5")
    assert "Saved: Heat (1995) ★★★★" in words
    assert "What others think I don't save." in words
    assert list(ada.ratings.values()) == [4]


def test_others_stars_alone_save_nothing(ada: Talk) -> None:
    ada.says("Heat 4")
    assert ada.says("my wife gave it a 2") == "What others think I don't save."
    assert list(ada.ratings.values()) == [4]


@pytest.mark.parametrize(
    "said",
    [
        "she loved Heat and hated Fargo",
        "my daughter has seen Heat a hundred times",
        "he hated Heat but loved Fargo",
    ],
)
def test_both_things_that_somebody_else_thinks_are_theirs(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {}


def test_what_is_said_of_the_sequel_is_not_of_the_film(ada: Talk) -> None:
    words = ada.says("Rewatched Casablanca last night. Still a solid 4. The sequel is a 2 at best though")
    assert list(ada.ratings.values()) == [4]
    assert "The sequel is a 2" in words
