"""German school grades, of which 1 is the best."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT, ALIEN, FARGO = "f:2", "f:3", "f:4"


@pytest.fixture
def german(ada: Talk) -> Talk:
    ada.says("/language de")
    return ada


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("Heat: Schulnote 2", 4),
        ("Heat Schulnote 1", 5),
        ("Heat, Schulnote 6", 1),
        ("Heat kriegt von mir die Schulnote 2", 4),
        ("Schulnote 3 für Heat", 3),
        ("Schulnote 2: Heat", 4),
        ("Heat Schulnote 2,5", 3.5),
        ("Heat Schulnote 2-", 3.5),
        ("Heat: Schulnote sehr gut", 5),
        ("Heat eine 2 in Schulnoten", 4),
        ("/rate Heat Schulnote 4", 2),
    ],
)
def test_a_grade_that_is_called_so_is_turned_into_stars(german: Talk, said: str, stars: float) -> None:
    german.says(said)
    assert german.ratings == {HEAT: stars}


def test_a_grade_between_halves_of_stars_says_what_was_taken(german: Talk) -> None:
    assert "Schulnote 2- liegt dazwischen: Ich habe 3½★ genommen" in german.says("Heat Schulnote 2-")


def test_each_film_of_a_list_has_its_grade(german: Talk) -> None:
    german.says("Heat Schulnote 1, Alien Schulnote 2")
    assert german.ratings == {HEAT: 5, ALIEN: 4}


def test_what_no_grade_is_is_said(german: Talk) -> None:
    assert "1 die beste Note, hier sind es 5 Sterne. Wie viele Sterne für Heat (1995)?" in german.says(
        "Heat Schulnote 7"
    )
    assert not german.ratings


@pytest.mark.parametrize(
    "said",
    [
        "Heat Note 2",
        "heat note 2",
        "Heat - Note: 2",
        "Ich gebe Heat die Note 1",
        "Heat Note 2-",
        "Heat Note 5",
    ],
)
def test_a_number_that_may_be_a_grade_or_stars_is_asked(german: Talk, said: str) -> None:
    asked = german.says(said)
    assert (
        asked
        == "In der Schule ist 1 die beste Note, hier sind es 5 Sterne. Wie viele Sterne für Heat (1995)?"
    )
    german.says("4")
    assert german.ratings == {HEAT: 4}


def test_an_answer_may_be_a_grade(german: Talk) -> None:
    german.says("Heat")
    assert "beste Note" in german.says("Note 2")
    german.says("Schulnote 2")
    assert german.ratings == {HEAT: 4}


def test_more_than_a_grade_can_be_is_out_of_ten(german: Talk) -> None:
    german.says("Heat: Note 8")
    assert german.ratings == {HEAT: 4}


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "Heat Note 2"), ("es", "Heat nota 2"), ("en", "Heat note 2")]
)
def test_in_other_languages_a_note_is_a_rating(ada: Talk, language: str, said: str) -> None:
    ada.says(f"/language {language}")
    ada.says(said)
    assert ada.ratings == {HEAT: 2}
