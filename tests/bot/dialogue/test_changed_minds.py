"""Answers with words around them, corrections, and ratings that are to go."""

import pytest

from tests.bot.dialogue.conftest import Talk

TOY_STORY, TOY_STORY_2, HEAT, ALIEN, SABRINA_1954, JAWS = "f:0", "f:1", "f:2", "f:3", "f:9", "f:16"


@pytest.mark.parametrize("said", ["ой ошибся, 4", "oups, 4", "uy me equivoqué, 4", "ups, 4"])
def test_other_stars_after_a_mistake_are_asked(ada: Talk, said: str) -> None:
    ada.says("Heat 2")
    assert "Heat (1995)" in ada.says(said)
    ada.says("yes")
    assert ada.ratings == {HEAT: 4}


def test_a_number_and_a_title_are_no_stars_for_the_film_in_question(ada: Talk) -> None:
    ada.says("Fargo")
    ada.says("1 - Jaws")
    assert ada.ratings == {JAWS: 1}


def test_who_names_a_film_whole_does_not_answer_with_another_one_that_holds_its_name(ada: Talk) -> None:
    assert "Toy Story 2 (1999)  5★" in "".join(ada.labels if ada.says("Toy Stry 2 5 stars") else ())
    ada.says("Toy Story 3 stars")
    assert ada.ratings == {TOY_STORY: 3}


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        ("the old one, and Heat 3", {SABRINA_1954: 4, HEAT: 3}),
        ("no I mean the old one", {SABRINA_1954: 4}),
        ("oh never mind", {}),
    ],
)
def test_an_answer_may_have_words_before_and_ratings_behind_it(
    ada: Talk, answer: str, given: dict[str, float]
) -> None:
    ada.says("Sabrina 4")
    ada.says(answer)
    assert ada.ratings == given


@pytest.mark.parametrize(
    "said", ["delete Heat", "remove Heat, I never saw it", "take Heat off my list, I haven't seen it"]
)
def test_a_rating_goes_when_its_film_is_to_be_deleted(ada: Talk, said: str) -> None:
    ada.says("Heat 2")
    ada.says("Heat 4")
    assert "Removed: Heat (1995)" in ada.says(said)
    assert ada.ratings == {}
    assert "no stars of yours" in ada.says("delete Heat")


@pytest.mark.parametrize("said", ["oops, that was wrong, delete it", "lösch das", "quítalo", "удали это"])
def test_it_is_deleted_when_that_is_said_of_the_last_rating(ada: Talk, said: str) -> None:
    ada.says("Heat 2")
    ada.says(said)
    assert ada.ratings == {}


def test_of_what_is_not_understood_the_rest_is_done(ada: Talk) -> None:
    ada.says("Fargo was great")
    words = ada.says("oops, I meant the series, not the movie. remove it please")
    assert "I left out “oops, I meant the series, not the movie”." in words
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["the new one", "no, I meant the new one", "the 1999 one"])
def test_stars_move_to_another_film_of_the_series(ada: Talk, said: str) -> None:
    ada.says("Toy Story 4 stars")
    ada.says(said)
    assert ada.ratings == {TOY_STORY_2: 4}
    ada.presses("Undo")
    assert ada.ratings == {TOY_STORY: 4}


def test_not_that_one_asks_which_other_film_of_the_name(ada: Talk) -> None:
    ada.says("I watched Sabrina")
    ada.says("1995")
    assert "Sabrina (1954)" in "".join(ada.labels if ada.says("no not that one") else ())
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("Actually make that a 4, the ending annoyed me", 4),
        ("no wait, 3, it was too long", 3),
    ],
)
def test_other_stars_may_have_a_reason(ada: Talk, said: str, stars: float) -> None:
    ada.says("Heat 5")
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == {HEAT: stars}


def test_the_old_one_of_course_is_an_answer(ada: Talk) -> None:
    ada.says("Sabrina 4")
    ada.says("the old one of course")
    assert ada.ratings == {SABRINA_1954: 4}


def test_of_films_of_one_name_the_one_with_stars_is_changed(ada: Talk) -> None:
    ada.says("Sabrina (1995) 2")
    ada.says("change Sabrina to 4 please")
    assert ada.ratings == {"f:10": 4}
    ada.says("and delete my rating for Sabrina (1995)")
    assert ada.ratings == {}


def test_stars_to_be_changed_are_told_to_be_unsaved(ada: Talk) -> None:
    ada.says("Sabrina (1995) 2")
    ada.says("Sabrina 4")
    assert "Not saved" in ada.says("Heat 5")


def test_what_was_opened_last_is_changed(ada: Talk) -> None:
    ada.says("Heat 5, Alien 2")
    ada.says("what did I give Alien?")
    ada.says("hmm that was harsh, change it to 3.5")
    ada.says("yes")
    assert ada.ratings == {HEAT: 5, ALIEN: 3.5}


def test_a_rating_that_was_changed_goes_whole_when_it_is_to_be_deleted(ada: Talk) -> None:
    ada.says("Heat 5")
    ada.says("oops I meant 1 star")
    ada.says("actually forget it, delete that rating")
    assert ada.ratings == {}


def test_a_question_stays_open_when_no_film_is_told_by_the_answer(ada: Talk) -> None:
    ada.says("Sabrina 4")
    assert "I can't tell by that" in ada.says("the Wilder one of course")
    ada.says("1954")
    assert ada.ratings == {SABRINA_1954: 4}
