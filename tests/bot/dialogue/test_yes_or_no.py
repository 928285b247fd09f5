"""Questions with a button of yes and one of no: words do what the buttons do."""

import pytest

from bot.dialogue.message import Incoming
from bot.dialogue.text import plain
from tests.bot.dialogue.conftest import Talk

HEAT = "f:2"


def sends(talk: Talk, table: str) -> None:
    """Pastes a table and waits until it is read."""
    talk.says(f"/import {table}")
    for reply in list(talk.replies):
        if reply.later is not None:
            reply.later()


@pytest.mark.parametrize("said", ["yes", "ja", "sí", "oui", "sim", "да"])
def test_a_yes_in_words_forgets_whoever_asked_to_be_forgotten(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says("/forgetme")
    ada.says(said)
    assert not ada.ratings


@pytest.mark.parametrize("said", ["no", "nein", "нет"])
def test_a_no_in_words_deletes_nothing_and_says_so(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says("/forgetme")
    assert "nothing was deleted" in ada.says(said)
    assert ada.ratings == {HEAT: 4}


@pytest.mark.parametrize("between", ["/top", "will this delete all of it?", "thanks", "Heat 4", "yes heat 4"])
def test_a_yes_after_other_things_were_said_forgets_nobody_and_says_so(ada: Talk, between: str) -> None:
    ada.says("Heat 4")
    ada.says("/forgetme")
    ada.says(between)
    assert "so I didn't do it" in ada.says("yes")
    assert "so I didn't do it" not in ada.says("yes"), "once is enough"
    assert ada.ratings == {HEAT: 4}


def test_a_press_or_a_picture_in_between_is_said_in_between_too(ada: Talk) -> None:
    ada.says("Heat 4")
    recommend = ada.button("Recommend").action or ""
    ada.says("/forgetme")
    ada.acts(recommend)
    assert "so I didn't do it" in ada.says("yes")
    ada.says("/forgetme")
    ada.dialogue.answer(Incoming(ada.person, "sticker", attachment="sticker"))
    assert "so I didn't do it" in ada.says("yes")
    assert ada.ratings == {HEAT: 4}


def test_whoever_asked_twice_to_be_forgotten_says_yes_to_the_second_question(ada: Talk) -> None:
    ada.says("Heat 4")
    ada.says("/forgetme")
    ada.says("delete my account")
    ada.says("yes, delete everything")
    assert not ada.ratings


@pytest.mark.parametrize("said", ["no wait don't", "stop", "yes... no, keep it", "lieber nicht", "не надо"])
def test_any_no_deletes_nothing_says_so_and_asks_no_more(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says("/forgetme")
    assert "nothing was deleted" in ada.says(said)
    assert "Name a film" in ada.says("yes")
    assert ada.ratings == {HEAT: 4}


def test_the_button_that_keeps_everything_ends_the_question(ada: Talk) -> None:
    ada.says("Heat 4")
    ada.says("/forgetme")
    ada.presses("No, keep it")
    assert "Name a film" in ada.says("yes")
    assert ada.ratings == {HEAT: 4}


def test_where_the_word_is_typed_into_a_form_a_yes_asks_again_and_a_no_keeps_all(ada: Talk) -> None:
    def says(text: str, key: str) -> str:
        replies = ada.dialogue.answer(Incoming(ada.person, key, text, has_forms=True))
        return "".join(plain(reply.text) for reply in replies)

    ada.says("Heat 4")
    assert "Forget you?" in says("/forgetme", "1")
    assert "Forget you?" in says("yes", "2")
    assert "nothing was deleted" in says("no wait", "3")
    assert ada.ratings == {HEAT: 4}


def test_a_yes_uses_an_import_and_a_no_leaves_it(ada: Talk) -> None:
    sends(ada, "Title,Year,Rating\nHeat,1995,4\nFargo,1996,4")
    ada.says("no")
    assert not ada.ratings
    sends(ada, "Title,Year,Rating\nHeat,1995,3\nFargo,1996,5")
    ada.says("yes")
    assert ada.ratings == {HEAT: 3, "f:5": 5}
