"""Journeys of how it feels: short, readable aloud, with buttons that always do the right thing."""

import re
from collections.abc import Callable

import pytest

from tests.end_to_end.running_bot import RunningBot
from tests.fake_bot_api import FakeBotApi, FakeUser

SCREEN_LINES, LINE = 22, 42
"""Of a phone: what one sees of a message at once, and letters a line."""


@pytest.fixture
def ada(api: FakeBotApi) -> FakeUser:
    return api.user("Ada")


def titles(text: str) -> list[str]:
    return re.findall(r"^\d+\. (.+?)(?:\s· .+)?$", text, re.MULTILINE)


def lines_of(text: str) -> int:
    """Lines that a text takes on a phone."""
    return sum(max(1, -(-len(line) // LINE)) for line in text.splitlines())


# How it feels.


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "pt", "ru"])
def test_help_fits_a_screen_and_has_examples(api: FakeBotApi, code: str) -> None:
    somebody = api.user("Ada")
    somebody.language = code
    answer = somebody.says("/help")
    assert "/rate Heat 5" in answer.text
    assert lines_of(answer.text) <= SCREEN_LINES


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("/rate Rokcy 5", "Rocky (1976)  5★"),
        ("heta 5", "Heat (1995)  5★"),
        ("asdf qwer", "My list"),
        ("/recomend", ""),
    ],
)
def test_what_is_not_understood_gets_a_guess(ada: FakeUser, said: str, offered: str) -> None:
    answer = ada.says(said)
    assert offered in answer.labels or "/recommend" in answer.text


@pytest.mark.usefixtures("bot")
def test_a_list_reads_well_aloud(ada: FakeUser) -> None:
    ada.says("/rate Heat 5")
    text = ada.says("/recommend").text
    rows = text.split("\n\n")[1:]
    for place, row in enumerate(rows, 1):
        assert re.match(rf"{place}\. \S.+\(\d{{4}}\)", row), "its place and its name come first"
    # Stars are numbers with words beside them; no sign stands alone.
    assert not re.search(r"(?<![\d½])★", text)
    assert not re.search("[\U0001f000-\U0001faff\u2600-\u2604\u2607-\u27bf]", text)


# Buttons.


@pytest.mark.usefixtures("bot")
def test_a_button_pressed_twice_counts_once(api: FakeBotApi, ada: FakeUser) -> None:
    question = ada.says("/rate Heat")
    data = next(each["callback_data"] for row in question.buttons for each in row if each["text"] == "5★")
    ada.reads_all()
    ada.sends_press(data, question)
    ada.sends_press(data, question)
    twice = ada.hears("Nothing to change")
    assert "Your one rating" in ada.says("/myratings").text
    ada.presses("Undo", on=twice)
    assert "haven't rated" in ada.says("/myratings").text


def test_buttons_of_lists_cards_and_questions_outlive_a_restart(
    api: FakeBotApi, start: Callable[..., RunningBot], ada: FakeUser
) -> None:
    first = start().wait_until_ready()
    cards = ada.says("/start")
    ada.presses("Tap through a few")
    ada.says("/rate Fargo 5")
    listed = ada.says("/recommend")
    which = ada.says("/rate Sabrina 4")
    name = titles(listed.text)[2]
    first.stop()
    start().wait_until_ready()

    assert "Saved: Sabrina (1954) ★★★★" in ada.presses("Sabrina (1954)  4★", on=which).text
    assert name in ada.presses("3", on=listed).text
    assert "★★★★★" in ada.presses("5★", on=cards).text
    assert api.count("sendMessage") == 4, "each went on in its own message"


@pytest.mark.usefixtures("bot")
def test_a_button_of_an_old_message_says_why_it_does_nothing(ada: FakeUser) -> None:
    first = ada.says("/rate Heat 3")
    ada.says("/rate Heat 5")
    assert "rated this one again since" in ada.presses("Undo", on=first).text
    assert "Heat (1995) ★★★★★" in ada.says("/myratings").text
    asked = ada.says("/rate Sabrina 4")
    ada.says("1954")
    assert "don't understand that button any more" in ada.presses("Neither", on=asked).text


@pytest.mark.usefixtures("bot")
def test_what_one_person_is_asked_no_other_answers_by_a_button(api: FakeBotApi) -> None:
    ada, ben = api.group(api.user("Ada"), api.user("Ben"))
    question = ada.says("/rate Heat 3")
    assert "Ben" in ben.presses("Undo", on=question).text
    assert "Heat (1995) ★★★" in ada.says("/myratings").text
    asked = ada.says("/rate Sabrina 4")
    assert "put to somebody else" in ben.presses("Neither", on=asked).text
    assert "/rate Sabrina (1954)" in ben.presses("Sabrina (1954)  4★", on=asked).text
    assert "haven't rated" in ben.says("/myratings").text
