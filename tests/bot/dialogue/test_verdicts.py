"""Films named in a story, with what is thought of them: asked before they are saved."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT, FARGO, JAWS = "f:2", "f:5", "f:16"


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I didn't like Jaws that much, maybe 2.5", 2.5),
        ("Jaws was the most stressful film ever made, 5", 5),
        ("Jaws more like a 2", 2),
        ("jaws was kind of pointless if you ask anybody 2", 2),
    ],
)
def test_stars_among_words_are_those_of_the_one_film_that_is_named(
    ada: Talk, said: str, stars: float
) -> None:
    words = ada.says(said)
    if "Do you mean this one?" in words:
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
        ("I saw Heat three times, wonderful picture", {HEAT: 5}),
        ("I have see Heat, is very good, I give 4", {HEAT: 4}),
        ("we saw Jaws with the kids, they loved it, i thought it was just ok", {JAWS: 3}),
        ("My wife likes Heat but I can't stand it", {HEAT: 1}),
        ("I used to love Jaws. Rewatched it and it was unbearable", {JAWS: 1}),
        ("I thought Jaws would be great but it was disappointing", {JAWS: 2}),
        ("Somebody told me Jaws is bad, 5 stars from me", {JAWS: 5}),
        ("Mann's Heat is a masterpiece, five stars", {HEAT: 5}),
    ],
)
def test_what_is_clearly_said_of_the_film_of_a_story_is_saved(
    ada: Talk, said: str, given: dict[str, float]
) -> None:
    assert "Undo" in (ada.says(said), *ada.labels)
    assert ada.ratings == given


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("I've always found Mann overrated, except Heat, which I adored", {HEAT: 5}),
        ("Jaws is what my brother and I call a lovely picture", {JAWS: 4}),
        ("didn't finish Jaws", {JAWS: 2}),
    ],
)
def test_what_may_be_said_of_the_film_of_a_story_is_asked(
    ada: Talk, said: str, given: dict[str, float]
) -> None:
    assert "Do you mean this one?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == given


def test_each_film_of_a_story_has_its_own_stars(ada: Talk) -> None:
    ada.says("I liked Heat a lot and my dad loved it too, but Jaws was boring and I fell asleep")
    assert ada.ratings == {HEAT: 4, JAWS: 2}


def test_stars_that_are_not_said_of_a_film_in_a_story_are_asked(ada: Talk) -> None:
    assert "How many stars for Jaws (1975)?" in ada.says("Jaws kept me out of the sea for a whole summer")
    words = ada.says("our son is obsessed with Heat, I can't hear it anymore")
    assert "How many stars for Heat (1995)?" in words
    assert "What others think I don't save." in words
    assert ada.ratings == {}


def test_a_story_that_ends_in_a_wish_brings_the_list_too(ada: Talk) -> None:
    words = ada.says("My favourite film is Heat, and Jaws was awful. What should I watch tonight?")
    assert ada.ratings == {HEAT: 5, JAWS: 1}
    assert "1. " in words


def test_words_of_a_story_are_no_short_titles(ada: Talk) -> None:
    ada.says("We watched Jaws for the hundredth time. The kids love it, I can't stand it anymore.")
    assert set(ada.ratings) <= {JAWS}


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


def test_places_of_a_list_are_its_films_in_a_story(ada: Talk) -> None:
    shown = ada.says("/recommend")
    second, fourth = (shown.split(f"\n{place}. ")[1].split("\xa0· ")[0] for place in (2, 4))
    said = ada.says("number 2 is one of my all time favorites, 4 was meh")
    assert f"{second} ★★★★★" in said
    assert f"{fourth} ★★" in said


def test_several_seen_films_of_a_list_are_liked_together(ada: Talk) -> None:
    ada.says("/recommend")
    assert "for each of these 2?" in ada.says("seen the first two already, both great")
    assert ada.ratings == {}


def test_what_is_said_of_the_film_in_question_answers_it(ada: Talk) -> None:
    ada.says("Heat")
    assert "Saved: Heat (1995) ★★★★★" in ada.says("ok that one was fire")


def test_what_is_said_of_the_film_spoken_of_last_is_asked(ada: Talk) -> None:
    ada.says("Heat 5")
    assert "★★ for Heat (1995)?" in ada.says("actually the soundtrack was so loud, so 2 stars")
    assert ada.ratings == {HEAT: 5}


@pytest.mark.parametrize(
    "said", ["they love it", "first one was ok, the rest sucks", "No. I meant another one"]
)
def test_pronouns_and_a_no_are_no_titles(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {}
    assert "They (2002)" not in ada.labels


def test_what_others_think_of_the_film_spoken_of_is_no_wish(ada: Talk) -> None:
    ada.says("Heat 2")
    assert "What others think I don't save." in ada.says("but my wife she like it")


def test_a_correction_behind_a_comma_moves_the_stars(ada: Talk) -> None:
    ada.says("Heat 1")
    ada.says("wrong, I meant the other one, Jaws")
    assert ada.ratings == {JAWS: 1}


@pytest.mark.parametrize(
    "said",
    [
        "Oppenheimer 5",
        "Tenet was great",
        "Barbie: loved it",
        "i saw barbie, loved it",
        "We saw Barbie. It was great",
    ],
)
def test_a_film_that_is_not_there_gives_its_stars_to_no_other(ada: Talk, said: str) -> None:
    ada.says("/rate Heat")
    ada.says(said)
    assert ada.ratings == {}
    ada.says("Jaws 2")
    ada.says(said)
    assert ada.ratings == {JAWS: 2}


def test_what_was_said_about_a_film_can_be_forgotten(ada: Talk) -> None:
    ada.says("Heat 4")
    assert "Removed: Heat (1995)" in ada.says("forget what I said about Heat")
    assert ada.ratings == {}


def test_what_is_also_said_of_another_film_is_saved(ada: Talk) -> None:
    ada.says("Heat was great, Fargo was also good")
    assert ada.ratings == {HEAT: 4, FARGO: 4}
