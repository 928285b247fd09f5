"""Answers to the bot's own questions, in words, as a reply, after a restart, and in groups."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.dialogue.heard.answer_reading import (
    Option,
    read_answered_stars,
    read_command,
    read_option,
    read_small_talk,
    read_yes_or_no,
)
from bot.dialogue.message import Incoming
from bot.dialogue.text import plain
from db.models import OpenQuestion
from tests.bot.dialogue.conftest import Talk

HEAT, FARGO, OLD_SABRINA, NEW_SABRINA = "f:2", "f:5", "f:9", "f:10"
OPTIONS = (
    Option("Solaris (Solyaris) (1972)", "Solaris (Solyaris)", 1972, ("Andrei Tarkovsky",)),
    Option("Solaris (2002)", "Solaris", 2002, ("Steven Soderbergh",)),
)


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("4", 4),
        ("5", 5),
        ("4.5", 4.5),
        ("★★★★", 4),
        ("8/10", 4),
        ("four", 4),
        ("give it a 4", 4),
        ("I'd say 3", 3),
        ("loved it", 5),
        ("meh", 2),
        ("vier Sterne", 4),
        ("cinco", 5),
        ("étoiles: quatre", 4),
        ("пять", 5),
        ("отлично", 5),
    ],
)
def test_stars_alone_answer_how_many(ada: Talk, said: str, stars: float) -> None:
    assert "How many stars for Fargo (1996)?" in ada.says("/rate Fargo")
    ada.says(said)
    assert ada.ratings == {FARGO: stars}


@pytest.mark.parametrize("said", ["no", "haven't seen it", "nein", "не смотрел", "cancel", "never mind"])
def test_no_stars_is_an_answer_too(ada: Talk, said: str) -> None:
    ada.says("/rate Fargo")
    assert "no stars for Fargo (1996)" in ada.says(said)
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "words"), [("8", "8 of 10 would be 4"), ("3 or 4", "One number"), ("yes", "How many")]
)
def test_an_answer_that_leaves_it_open_is_asked_again(ada: Talk, said: str, words: str) -> None:
    ada.says("/rate Fargo")
    assert words in ada.says(said)
    ada.says("3")
    assert ada.ratings == {FARGO: 3}


@pytest.mark.parametrize("said", ["the first", "1", "#1", "le premier", "der erste", "uno", "первый"])
def test_which_one_is_answered_by_its_place(ada: Talk, said: str) -> None:
    ada.says("/rate Sabrina 4")
    assert ada.labels == ["Sabrina (1995)  4★", "Sabrina (1954)  4★", "Neither"]
    ada.says(said)
    assert ada.ratings == {NEW_SABRINA: 4}


@pytest.mark.parametrize(
    "said",
    [
        *("2", "the second one", "the last one", "the other one", "1954", "the old one", "Sabrina (1954)"),
        *("der zweite", "die alte", "la segunda", "o segundo", "deuxième", "второй", "последний", "старую"),
    ],
)
def test_which_one_is_answered_by_year_or_name_or_what_tells_it_apart(ada: Talk, said: str) -> None:
    ada.says("/rate Sabrina 4")
    ada.says(said)
    assert ada.ratings == {OLD_SABRINA: 4}


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("pretty good, 4", 4),
        ("loved it, 5", 5),
        ("it was ok, 3 stars", 3),
        ("4, but too long", 4),
        ("4 because of Pacino", 4),
        ("3 - loved the ending", 3),
        ("4. Heat is great", 4),
        ("4,5 (the ending!)", 4.5),
        ("gut, aber zu lang", 4),
    ],
)
def test_stars_with_words_about_them_answer_how_many(ada: Talk, said: str, stars: float) -> None:
    ada.says("/rate Heat")
    assert "Saved: Heat (1995)" in ada.says(said)
    assert ada.ratings == {HEAT: stars}


@pytest.mark.parametrize(
    "said", ["no, Fargo 3", "actually, Fargo 3", "sorry, I meant Fargo 3", "oh, Fargo: 3 stars"]
)
def test_another_film_in_place_of_an_answer_gets_its_stars(ada: Talk, said: str) -> None:
    ada.says("/rate Heat")
    ada.says(said)
    assert ada.ratings == {FARGO: 3}


def test_stars_and_a_word_without_a_question_are_asked_about(ada: Talk) -> None:
    ada.says("Heat 3")
    assert "★★★★★ for Heat (1995)?" in ada.says("loved it, 5")
    assert ada.ratings == {HEAT: 3}


def test_an_answer_may_bring_its_own_stars(ada: Talk) -> None:
    ada.says("sabrina")
    assert "Saved: Sabrina (1995) ★★" in ada.says("1995, 2 stars")


def test_no_to_which_one_saves_nothing_and_yes_to_two_asks_again(ada: Talk) -> None:
    ada.says("/rate Sabrina 4")
    assert "★★★★ for which one?" in ada.says("yes")
    assert "none of these" in ada.says("no")
    assert "Which film?" in ada.says("2")
    assert ada.ratings == {}


def test_yes_takes_the_only_one(ada: Talk) -> None:
    ada.says("/rate Heet 5")
    ada.says("yes")
    assert ada.ratings == {HEAT: 5}


def test_another_film_is_no_answer(ada: Talk) -> None:
    ada.says("/rate Sabrina 4")
    ada.says("Fargo 3")
    assert ada.ratings == {FARGO: 3}


def test_answers_are_understood_after_a_restart(ada: Talk) -> None:
    ada.says("/rate Sabrina")
    ada.restarted()
    ada.says("1954")
    ada.restarted()
    ada.says("4")
    assert ada.ratings == {OLD_SABRINA: 4}


def test_a_question_is_forgotten_after_its_time(ada: Talk) -> None:
    ada.says("/rate Fargo")
    with ada.database.writing() as session:
        session.execute(update(OpenQuestion).values(asked_at=datetime.now(UTC) - timedelta(days=3)))
    assert "Which film?" in ada.says("4")
    assert ada.ratings == {}


def test_after_something_else_a_bare_answer_is_asked_about(ada: Talk) -> None:
    ada.says("/rate Fargo")
    ada.says("/help")
    assert "★★★★ for Fargo (1996)?" in ada.says("4")
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == {FARGO: 4}


def test_a_reply_answers_the_question_that_it_replies_to(ada: Talk) -> None:
    ada.says("/rate Fargo")
    asked = ada.replies[0].question
    assert asked is not None
    ada.dialogue.sent(ada.replies[0], "bot:1")
    ada.says("/rate Heat")
    assert ada.replies[0].question is not None
    ada.dialogue.sent(ada.replies[0], "bot:2")
    ada.replies_to("bot:1", "4")
    assert ada.ratings == {FARGO: 4}
    ada.replies_to("bot:2", "3")
    assert ada.ratings == {FARGO: 4, HEAT: 3}


def test_a_reply_to_what_asks_nothing_answers_no_other_question(ada: Talk) -> None:
    ada.says("/rate Fargo")
    ada.dialogue.sent(ada.replies[0], "bot:1")
    ada.replies_to("bot:0", "4")
    assert ada.ratings == {}


def test_a_question_is_its_persons_and_its_chats(talk_as: Callable[[str], Talk]) -> None:
    ada, bob = talk_as("ada"), talk_as("bob")
    ada.says("/rate Fargo")
    bob.says("4")
    assert bob.ratings == {}
    ada.dialogue.answer(Incoming(ada.person, "elsewhere", text="4", chat="group"))
    assert ada.ratings == {}
    ada.says("4")
    assert ada.ratings == {FARGO: 4}


def test_a_pressed_button_answers_its_question(ada: Talk) -> None:
    ada.says("/rate Fargo")
    ada.presses("4★")
    ada.says("2")
    assert ada.ratings == {FARGO: 4}


def test_stars_without_a_question_may_correct_the_last_rating(ada: Talk) -> None:
    ada.says("Fargo 3")
    assert "Changed: Fargo (1996) ★★★★½" in ada.says("actually 4.5")
    assert ada.ratings == {FARGO: 4.5}


def test_an_edited_answer_changes_the_film_that_was_asked_about(ada: Talk) -> None:
    ada.says("/rate Fargo")
    ada.says("4", key="m")
    ada.edits("5", key="m:2", first="m")
    assert ada.ratings == {FARGO: 5}


def test_asking_stores_nobody_and_forgetting_forgets_what_was_asked(ada: Talk) -> None:
    ada.says("/rate Fargo")
    with ada.database.reading() as session:
        assert session.scalars(select(OpenQuestion.person)).all() == ["test:ada"]
    ada.says("Heat 5")
    ada.says("/forgetme")
    ada.presses("Yes, forget me")
    with ada.database.reading() as session:
        assert session.scalars(select(OpenQuestion.person)).all() == []


@pytest.mark.parametrize("said", ["hello", "Hi!", "hallo", "hola", "bonjour", "olá"])
def test_a_greeting_for_a_greeting(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("Hello.")


@pytest.mark.parametrize(("said", "answer"), [("привет", "Привет"), ("спасибо", "Приятного просмотра")])
def test_a_single_word_of_other_letters_tells_the_language(ada: Talk, said: str, answer: str) -> None:
    assert ada.says(said).startswith(answer)


@pytest.mark.parametrize("said", ["thanks", "Thank you!", "danke", "gracias", "merci", "obrigada"])
def test_thanks_are_thanks_and_no_film(ada: Talk, said: str) -> None:
    assert ada.says(said) == "Enjoy the film."


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("recommend", "Popular films"),
        ("what should I watch tonight?", "Popular films"),
        ("Empfehlungen", "Popular films"),
        ("help", "What I understand"),
        ("ayuda", "What I understand"),
        ("undo", "nothing to undo"),
        ("rückgängig", "nothing to undo"),
        ("my ratings", "haven't rated"),
        ("watchlist", "Nothing on your watchlist"),
        ("My watchlist…", "Nothing on your watchlist"),
        ("Merkliste", "Nothing on your watchlist"),
        ("privacy", "What I keep about you"),
        ("I don't know what to rate", "Tap through a few"),
        ("something…", "Popular films"),
        ("something...", "Popular films"),
    ],
)
def test_a_commands_name_without_its_slash_is_the_command(ada: Talk, said: str, words: str) -> None:
    said_back = ada.says(said)
    assert words in said_back or words in ada.labels


def test_commands_of_admins_need_their_slash_to_be_refused(ada: Talk) -> None:
    assert "admins only" not in ada.says("retrain")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("tarkovsky", 0),
        ("the one by Soderbergh", 1),
        ("solyaris", 0),
        ("'72", 0),
        ("Solaris", 1),
        ("heat", None),
    ],
)
def test_options_are_known_by_who_made_them(said: str, place: int | None) -> None:
    assert read_option(said, OPTIONS) == place


@given(st.text(max_size=80))
def test_no_answer_raises(text: str) -> None:
    read_yes_or_no(text)
    read_command(text)
    read_small_talk(text)
    place = read_option(text, OPTIONS)
    assert place is None or 0 <= place < len(OPTIONS)
    found = read_answered_stars(text)
    assert found is None or found.stars is None or found.stars * 2 in range(2, 11)


def test_replies_of_a_question_name_it_for_the_platform(ada: Talk) -> None:
    assert "How many" in plain(ada.dialogue.answer(Incoming(ada.person, "k", text="/rate Fargo"))[0].text)
    ada.says("Heat 5")
    assert ada.replies[0].question is None


def test_a_year_among_other_words_tells_which_one(ada: Talk) -> None:
    ada.says("sabrina")
    assert "Sabrina (1954)" in ada.says("the one with Audrey Hepburn, 1954")


def test_a_title_of_several_parts_is_no_answer_of_stars(ada: Talk) -> None:
    ada.says("Heat 3")
    ada.says("Tom & Jerry, The Movie was great")
    assert ada.ratings == {HEAT: 3, "f:12": 4}


@pytest.mark.parametrize("said", ["something funny", "/myratings", "Heat 4"])
def test_stars_that_wait_for_an_answer_are_told_to_be_unsaved_when_another_thing_is_said(
    ada: Talk, said: str
) -> None:
    ada.says("Sabrina 4")
    words = ada.says(said)
    assert "Not saved, as it is open which film you meant: Sabrina (1995)" in words
    assert "Not saved" not in ada.says("/help")


def test_stars_that_were_given_otherwise_are_not_told_to_be_unsaved(ada: Talk) -> None:
    ada.says("Sabrina 4")
    assert "Not saved" not in ada.says("Sabrina (1954) 4")


@pytest.mark.parametrize(
    "said",
    [
        *(
            "idk like a 3 maybe",
            "idk maybe a 3",
            "i'd go with 3",
            "hard to say, 3",
            "weiß nicht, vielleicht 3",
        ),
        *("yo diría un 3", "je sais pas, peut-être 3", "não sei, talvez 3", "не знаю, может 3"),
    ],
)
def test_stars_that_somebody_is_not_sure_of_are_stars(ada: Talk, said: str) -> None:
    ada.says("Fargo")
    ada.says(said)
    assert ada.ratings == {FARGO: 3}


@pytest.mark.parametrize(
    "said",
    [
        "weiß nicht, den kenn ich nicht",
        "no, never heard of it",
        "never heard of it",
        "нет, не видел",
        "jamais vu",
    ],
)
def test_a_film_that_is_not_known_gets_no_stars(ada: Talk, said: str) -> None:
    ada.says("Fargo")
    ada.says(said)
    assert not ada.ratings
    assert ada.labels == ["Recommend"]


def test_several_films_asked_about_get_the_same_stars(ada: Talk) -> None:
    ada.says("Sabrina")
    ada.says("both 4")
    assert sorted(ada.ratings.values()) == [4, 4]


def test_films_whose_stars_wait_get_them_together(ada: Talk) -> None:
    ada.says("Heat and Fargo")
    ada.says("5 for all of them")
    assert sorted(ada.ratings.values()) == [5, 5]


def test_how_many_are_meant_may_have_words_around(ada: Talk) -> None:
    ada.says("Sabrina")
    assert "Then: " in ada.says("both actually, a long time ago")


def test_a_mark_of_ten_is_kept_where_it_is_open_which_film(ada: Talk) -> None:
    ada.says("Sabrina")
    assert "7 of 10 would be 3.5" in ada.says("was a 7")
    assert "Sabrina (1995)  3½★" in ada.labels


def test_a_number_that_is_no_stars_is_told_where_the_film_is_chosen(ada: Talk) -> None:
    ada.says("Sabrina")
    assert "Stars go from 1 to 5" in ada.says("the 1995 one, was a 7")


@pytest.mark.parametrize(
    "said", ["celui de Wilder", "der von Wilder", "la de Wilder", "o de Wilder", "тот от Уайлдера"]
)
def test_whose_film_is_meant_is_asked_again_where_that_is_not_known(ada: Talk, said: str) -> None:
    ada.says("Sabrina 5")
    ada.says(said)
    assert {"Sabrina (1954)  5★", "Sabrina (1995)  5★"} <= set(ada.labels)


@pytest.mark.parametrize("said", ["the old one", "the 1954 one", "the older one with Bogart"])
def test_the_other_film_of_a_name_is_asked_in_place_of_the_one_in_question(ada: Talk, said: str) -> None:
    ada.says("Sabrina (1995)")
    assert ada.says(said).startswith("How many stars for Sabrina (1954)?")


def test_the_other_film_of_a_name_may_get_its_stars_at_once(ada: Talk) -> None:
    ada.says("Sabrina (1995)")
    assert ada.says("the old one, 3").startswith("Saved: Sabrina (1954) ★★★")


def test_stars_behind_other_words_wait_for_the_film(ada: Talk) -> None:
    ada.says("Sabrina")
    ada.says("loved it when I was young, now maybe a 3")
    assert {"Sabrina (1954)  3★", "Sabrina (1995)  3★"} <= set(ada.labels)


def test_somebody_who_cannot_choose_between_two_numbers_is_asked_for_one(ada: Talk) -> None:
    ada.says("Heat")
    assert ada.says("not sure, 3 or 4?").startswith("One number, please.")


@pytest.mark.parametrize("said", ["fine, show me a comedy then", "great, what else?"])
def test_a_wish_behind_a_kind_word_gives_no_stars(ada: Talk, said: str) -> None:
    ada.says("Heat")
    assert "\n1. " in ada.says(said)
    assert ada.ratings == {}


def test_ok_then_another_film_is_no_yes(ada: Talk) -> None:
    ada.says("Casblanca 5")
    ada.says("ok then Heat, I gave it a 3")
    assert list(ada.ratings.values()) == [3]


def test_ok_then_alone_is_a_yes(ada: Talk) -> None:
    ada.says("Casblanca 5")
    assert "Casablanca (1942) ★★★★★" in ada.says("ok then")


def test_two_numbers_are_of_two_films_that_wait_and_too_many_for_one(ada: Talk) -> None:
    ada.says("Heat and Fargo")
    ada.says("5 and 4")
    assert sorted(ada.ratings.values()) == [4, 5]
    ada.says("Alien")
    assert ada.says("5 and 4").startswith("One number, please.")


@pytest.mark.parametrize(
    "said",
    [
        "never saw it, but my wife says it's great",
        "haven't seen it but heard it's good",
        "nicht gesehen, aber mein Bruder sagt, der ist gut",
    ],
)
def test_what_others_say_of_a_film_that_was_not_seen_changes_nothing(ada: Talk, said: str) -> None:
    ada.says("Heat")
    assert ada.says(said).startswith("All right, no stars for Heat (1995).")


def test_thanks_are_no_stars(ada: Talk) -> None:
    ada.says("Heat")
    ada.says("ok thanks")
    assert ada.ratings == {}


def test_it_is_the_film_that_is_asked_about(ada: Talk) -> None:
    ada.says("Heat")
    assert "Heat (1995)" in ada.says("put it on my watchlist")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    "said", ["Heat, still a 5/5", "rewatched Heat, still 5/5", "Heat, immer noch eine 5"]
)
def test_stars_that_a_film_has_kept_are_saved_and_nothing_is_left_out(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert list(ada.ratings.values()) == [5]
    assert "still" not in words


def test_a_line_with_a_dash_is_kept_beside_one_that_is_asked(ada: Talk) -> None:
    ada.says("Casblanca 5 stars\nHeat - 2 stars")
    assert list(ada.ratings.values()) == [2]
