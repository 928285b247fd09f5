"""Stars that were asked, with other films behind them, or behind the word that it was seen."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT, FARGO, VERTIGO = "f:2", "f:5", "f:15"


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("4, heat 3", {VERTIGO: 4, HEAT: 3}),
        ("4 stars. Also Heat: 3", {VERTIGO: 4, HEAT: 3}),
        ("4 and heat 3 and fargo 5", {VERTIGO: 4, HEAT: 3, FARGO: 5}),
        ("loved it, heat 3", {VERTIGO: 5, HEAT: 3}),
        ("3,5 und heat 4", {VERTIGO: 3.5, HEAT: 4}),
        ("4, 3 for heat", {VERTIGO: 4, HEAT: 3}),
        ("4 and i loved heat", {VERTIGO: 4, HEAT: 5}),
        ("4 and a half", {VERTIGO: 4.5}),
        ("great. Heat 5", {HEAT: 5}),
    ],
)
def test_the_answer_and_the_other_films_are_saved(ada: Talk, said: str, given: dict[str, float]) -> None:
    ada.says("Vertigo")
    ada.says(said)
    assert ada.ratings == given


@pytest.mark.parametrize("said", ["2.5, and sabrina 1", "2.5 and sabrina 1"])
def test_the_answer_is_saved_and_another_film_of_two_is_asked(ada: Talk, said: str) -> None:
    ada.says("Vertigo")
    ada.says(said)
    assert ada.ratings == {VERTIGO: 2.5}
    assert "Sabrina (1954)  1★" in ada.labels


def test_what_is_said_of_another_film_behind_the_answer_is_named(ada: Talk) -> None:
    ada.says("Vertigo")
    assert "I left out “heat is better”" in ada.says("4, but heat is better")
    assert ada.ratings == {VERTIGO: 4}


def test_the_films_that_wait_are_asked_next(ada: Talk) -> None:
    ada.says("Vertigo and Heat")
    assert "Heat (1995)" in ada.says("4, fargo 3")
    assert ada.ratings == {VERTIGO: 4, FARGO: 3}


@pytest.mark.parametrize(
    "said", ["saw it, 3.5", "saw it 3.5", "saw it. 3.5", "saw it, 3,5", "hab ihn gesehen, 3,5", "vista, 3,5"]
)
def test_half_stars_behind_the_word_that_it_was_seen_are_no_places(ada: Talk, said: str) -> None:
    ada.says("/recommend")
    ada.says("Vertigo")
    ada.says(said)
    assert ada.ratings == {VERTIGO: 3.5}


def test_places_that_were_seen_are_no_half_stars(ada: Talk) -> None:
    ada.says("/recommend")
    assert "Seen: " in ada.says("seen 3,5")
    assert not ada.ratings
