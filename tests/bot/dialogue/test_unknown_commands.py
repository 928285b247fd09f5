"""Commands that do not exist: their words may say what is meant."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT = "f:2"


@pytest.mark.parametrize("said", ["/reccomend", "/recomend"])
def test_a_misspelt_command_names_the_one_that_is_meant(ada: Talk, said: str) -> None:
    assert "/recommend" in ada.says(said)
    assert "What I understand" not in ada.says(said)


@pytest.mark.parametrize("said", ["/ratings", "/my_ratings"])
def test_the_words_of_a_command_are_done(ada: Talk, said: str) -> None:
    ada.says("Heat 5")
    assert "Heat (1995)" in ada.says(said)


def test_what_a_command_that_does_not_exist_says_of_a_film_is_heard(ada: Talk) -> None:
    assert "Seen: Heat (1995)" in ada.says("/seen Heat")
    ada.says("/add Heat 4")
    assert ada.ratings == {HEAT: 4}


def test_what_says_nothing_is_told_so(ada: Talk) -> None:
    assert "I don't know /xyzzy." in ada.says("/xyzzy")
