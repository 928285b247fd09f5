"""Places where stars are asked: "number 2" is no stars, "the last" is one of the films that wait."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT, FARGO, VERTIGO = "f:2", "f:5", "f:15"


@pytest.mark.parametrize("said", ["number 2", "Nummer 4", "número 2", "numéro 2", "номер 3"])
def test_a_number_of_a_list_is_no_stars(ada: Talk, said: str) -> None:
    ada.says("Vertigo")
    assert "How many stars for Vertigo" in ada.says(said)
    assert not ada.ratings


def test_a_number_of_the_list_opens_its_film(ada: Talk) -> None:
    ada.says("/recommend")
    second = [(each.action or "").rsplit("|", 1)[1] for each in ada.buttons if each.label == "2"]
    ada.says("Vertigo")
    ada.says("number 2")
    assert not ada.ratings
    assert second[0] in {(each.action or "").rsplit("|", 1)[-1] for each in ada.buttons}


@pytest.mark.parametrize(
    "said", ["haven't seen the last", "never saw the second", "den zweiten hab ich nicht gesehen"]
)
def test_a_film_that_waits_is_not_asked_where_it_was_not_seen(ada: Talk, said: str) -> None:
    ada.says("Heat, Fargo")
    assert "Not seen yet: Fargo (1996)" in ada.says(said)
    ada.says("5")
    assert ada.ratings == {HEAT: 5}
    assert not any("Fargo" in str(reply.text) for reply in ada.replies)


def test_the_first_that_was_not_seen_makes_room_for_the_next(ada: Talk) -> None:
    ada.says("Heat, Fargo")
    ada.says("haven't seen the first")
    ada.says("5")
    assert ada.ratings == {FARGO: 5}


@pytest.mark.parametrize("said", ["meh haha", "meh thanks", "boring lol"])
def test_what_is_not_liked_is_no_praise_of_the_bot(ada: Talk, said: str) -> None:
    assert "Good." not in ada.says(said)
    ada.says("Vertigo 4")
    assert "★★ for Vertigo" in ada.says(said)


@pytest.mark.parametrize("said", ["great haha", "ok haha", "haha"])
def test_praise_where_nothing_is_asked_saves_nothing(ada: Talk, said: str) -> None:
    assert "Good." in ada.says(said)
    assert not ada.ratings
