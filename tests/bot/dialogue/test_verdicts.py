"""Films named in a story, with what is thought of them: asked before they are saved."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT, JAWS = "f:2", "f:16"


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I didn't like Jaws that much, maybe 2.5", 2.5),
        ("Jaws was the most stressful film ever made, 5", 5),
        ("Jaws more like a 2", 2),
        ("jaws was kind of pointless if you ask anybody 2", 2),
    ],
)
def test_a_title_among_other_words_is_asked_with_its_stars(ada: Talk, said: str, stars: float) -> None:
    assert "Do you mean this one?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == {JAWS: stars}


@pytest.mark.parametrize("said", ["Heat The Way of Water 5", "heat the way of water 5"])
def test_a_title_that_begins_like_another_is_not_taken_for_it(ada: Talk, said: str) -> None:
    assert "I don't have" in ada.says(said)
    ada.says("yes")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("Heat, the best action movie ever", {HEAT: 5}),
        ("And I could not stand that Heat, so much blood", {HEAT: 1}),
        ("my kids made me watch Heat for the 100th time, i give it a 2 lol", {HEAT: 2}),
        ("I've always found Mann overrated, except Heat, which I adored", {HEAT: 5}),
        ("I saw Heat three times, wonderful picture", {HEAT: 5}),
        ("Mann's Heat is a masterpiece, five stars", {HEAT: 5}),
        ("I have see Heat, is very good, I give 4", {HEAT: 4}),
    ],
)
def test_what_is_thought_of_a_film_in_a_story_is_asked(ada: Talk, said: str, given: dict[str, float]) -> None:
    assert "Do you mean this one?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == given


@pytest.mark.parametrize(
    "said",
    ["is Heat really the best thriller ever?", "something like Heat but not so boring", "Heat (2021) 5"],
)
def test_a_question_a_wish_and_another_film_are_no_opinions(ada: Talk, said: str) -> None:
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == {}


def test_what_is_no_title_is_not_told_to_be_missing(ada: Talk) -> None:
    assert "I didn't get" in ada.says("she's already told me number 3")
    assert "I don't have I, Tonya" in ada.says("I, Tonya 5")


def test_words_written_small_are_not_told_to_be_missing_films(ada: Talk) -> None:
    words = ada.says("not a fan of romcoms but Heat is a masterpiece")
    assert "romcoms: my films" not in words
    assert "I left out “not a fan of romcoms”." in words
    assert ada.ratings == {HEAT: 5}


def test_a_question_about_a_named_film_opens_it(ada: Talk) -> None:
    assert "Jaws (1975)" in ada.says("is Jaws too scary for a 12 year old?")
    assert "1. " not in ada.says("is Jaws too scary for a 12 year old?")


def test_a_long_title_that_is_not_there_is_no_short_one_in_it(ada: Talk) -> None:
    assert "I don't have Everything Everywhere All at Up" in ada.says(
        "Everything Everywhere All at Up 5 stars"
    )


def test_films_in_what_is_not_understood_are_offered(ada: Talk) -> None:
    ada.says("Heat, Alien, Jaws - Tuesday is cinema day at ours, everything there")
    assert "The film Heat (1995)" in ada.labels
    assert "The film Jaws (1975)" in ada.labels
