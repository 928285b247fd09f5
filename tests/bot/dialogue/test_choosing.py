"""Which of several films somebody should watch."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT = "f:2"


@pytest.mark.parametrize(
    "said",
    [
        "Heat or Fargo?",
        "Heat vs Fargo",
        "should we watch Heat or Fargo tonight?",
        "Heat oder Fargo?",
        "Heat or Fargo, which is better?",
    ],
)
def test_of_two_films_one_is_named_with_what_is_known_of_both(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert words.startswith("I'd take Fargo (1996).")
    assert "Fargo (1996): crime\xa0· 4.2★" in words
    assert "Heat (1995): crime\xa0· 3.5★" in words
    assert ada.labels == ["Fargo (1996)", "Heat (1995)"]
    assert ada.ratings == {}


def test_own_stars_count_more_than_everybodys(ada: Talk) -> None:
    ada.says("/rate Heat 5")
    words = ada.says("Heat or Fargo?")
    assert words.startswith("I'd take Heat (1995).")
    assert "you gave it ★★★★★" in words


def test_films_that_hardly_differ_are_a_close_call(ada: Talk) -> None:
    ada.says("Heat 4, Fargo 4")
    assert ada.says("Heat or Fargo?").startswith("A close call")


def test_where_one_is_no_film_nothing_is_compared(ada: Talk) -> None:
    assert "close call" not in ada.says("Heat or sleep?")
    assert "Sci-Fi" not in ada.says("crime or drama").split("\n")[0]
