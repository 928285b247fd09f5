"""Questions with a button of yes and one of no: words do what the buttons do."""

import pytest

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


def test_a_yes_after_other_things_were_said_forgets_nobody(ada: Talk) -> None:
    ada.says("Heat 4")
    ada.says("/forgetme")
    ada.says("/top")
    ada.says("yes")
    assert ada.ratings == {HEAT: 4}


def test_a_yes_uses_an_import_and_a_no_leaves_it(ada: Talk) -> None:
    sends(ada, "Title,Year,Rating\nHeat,1995,4\nFargo,1996,4")
    ada.says("no")
    assert not ada.ratings
    sends(ada, "Title,Year,Rating\nHeat,1995,3\nFargo,1996,5")
    ada.says("yes")
    assert ada.ratings == {HEAT: 3, "f:5": 5}
