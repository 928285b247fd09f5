"""Journeys of a person's own side and of languages, as Telegram brings them."""

import re

import pytest

from bot.dialogue import words
from tests.fake_bot_api import FakeBotApi, FakeUser


@pytest.fixture
def ada(api: FakeBotApi) -> FakeUser:
    return api.user("Ada")


def titles(text: str) -> list[str]:
    return re.findall(r"^\d+\. (.+?)(?:\s· .+)?$", text, re.MULTILINE)


# My side.


@pytest.mark.usefixtures("bot")
def test_ratings_are_searched_sorted_and_changed(ada: FakeUser) -> None:
    for told in ("Heat 5", "Alien 2", "Fargo 3"):
        ada.says(f"/rate {told}")
    assert titles(ada.says("/myratings").text)[0].startswith("Fargo")
    assert titles(ada.says("/myratings alien").text) == ["Alien (1979) ★★"]
    ada.presses("Change 1")
    assert "before: ★★" in ada.presses("4★").text
    assert "Alien (1979) ★★★★" in ada.says("/myratings alien").text


@pytest.mark.usefixtures("bot")
def test_a_watchlist_is_kept_and_each_change_is_undone(ada: FakeUser) -> None:
    ada.says("/film Chinatown")
    ada.presses("Watch later")
    assert "Chinatown (1974)" in ada.says("/watchlist").text
    assert "Chinatown" in ada.says("/undo").text
    assert "Nothing on your watchlist" in ada.says("/watchlist").text


@pytest.mark.usefixtures("bot")
def test_two_friends_compare_only_when_both_agree(api: FakeBotApi, ada: FakeUser) -> None:
    ben = api.user("Ben")
    for who, told in ((ada, ("Heat 5", "Alien 1")), (ben, ("Heat 4", "Alien 5"))):
        for each in told:
            who.says(f"/rate {each}")
    invitation = ada.says("/match")
    code = re.search(r"^/match \w+$", invitation.text, re.MULTILINE)
    assert code is not None
    asked = ben.says(code[0])
    assert "Heat" not in asked.text
    assert asked.labels
    agreed = ben.presses(asked.labels[0])
    assert "Ada" in agreed.text
    assert "Heat (1995)" in agreed.text


@pytest.mark.usefixtures("bot")
def test_a_person_leaves_without_a_trace_when_they_type_it(ada: FakeUser) -> None:
    ada.says("/rate Heat 5")
    assert "/mydata" in ada.says("/privacy").text
    asked = ada.says("/forgetme")
    assert "delete" in asked.text
    assert "Heat" in ada.says("/myratings").text
    ada.says("/forgetme delete")
    assert "haven't rated" in ada.says("/myratings").text


# Languages.


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("code", ["de", "es", "fr", "pt", "ru"])
def test_the_chats_language_is_spoken_until_another_is_chosen(api: FakeBotApi, code: str) -> None:
    somebody = api.user("Ada")
    somebody.language = code
    assert words.label(code, "start-films-button") in somebody.says("/start").labels
    somebody.says("/language english")
    assert "What I understand" in somebody.says("/help").text
