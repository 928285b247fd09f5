"""What holds for every message."""

import logging
import threading
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue.commands import COMMANDS
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Person
from bot.dialogue.text import Anchor, Bold, plain
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from db.session import Database
from tests.bot.dialogue.conftest import PlayedRetraining, Talk

VERBS = sorted(verb for command in COMMANDS.values() for verb in command.presses)
ANY_TEXT = st.text(max_size=80) | st.builds(
    lambda name, rest: f"/{name} {rest}", st.sampled_from([*COMMANDS, "nonsense"]), st.text(max_size=40)
)
ANY_ACTION = st.text(max_size=64) | st.builds(
    lambda verb, numbers, about: f"{verb}|{numbers}|{about}",
    st.sampled_from([*VERBS, "nonsense"]),
    st.sampled_from(("", "0", "5", "4.5", "4.5,3", "1,2,3", "9999999999", "0,5")),
    st.sampled_from(("", "f:2", "dvd:heat", "f:999", "\ud800", "'; DROP TABLE ratings; --")),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(text=ANY_TEXT, action=st.none() | ANY_ACTION)
def test_every_message_and_press_is_answered_without_an_error(
    boss: Talk, caplog: pytest.LogCaptureFixture, text: str, action: str | None
) -> None:
    words = boss.says(text) if action is None else boss.acts(action)
    assert words.strip()
    words.encode()  # what a network can carry
    assert "went wrong" not in words, caplog.text


def test_an_unexpected_error_is_logged_and_the_chat_gets_its_number_only(
    ada: Talk, in_service: BundleInService, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the secret inside")

    monkeypatch.setattr(type(in_service.recommender()), "recommend", broken)
    with caplog.at_level(logging.ERROR):
        words = ada.says("/recommend")
    assert "secret" not in words
    assert "Traceback" not in words
    number = words.rsplit(" ", 1)[1]
    assert f"error {number}" in caplog.text
    assert "the secret inside" in caplog.text


def test_a_new_bundle_that_fails_is_reported_and_taken_back(
    ada: Talk, in_service: BundleInService, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[str] = []
    recommender = in_service.recommender()
    assert recommender is not None
    monkeypatch.setattr(in_service, "report_failure", reported.append)
    monkeypatch.setattr(type(recommender), "recommend", lambda *_, **__: 1 / 0)
    ada.says("/recommend")
    assert reported == [recommender.version]


@pytest.mark.parametrize(
    "action", ["", "x", "rate", "rate|7|f:2", "rate|4.7|f:2", "undo|5|f:2", "undo|9,9|f:2", "a|b|c"]
)
def test_malformed_buttons_get_a_kind_answer_and_change_nothing(ada: Talk, action: str) -> None:
    assert "don't understand that button" in ada.acts(action)
    assert ada.ratings == {}


@pytest.mark.parametrize("verb", ["rate|5", "pick|", "undo|5,3"])
def test_buttons_of_a_film_that_left_the_catalog_say_so(ada: Talk, verb: str) -> None:
    assert "isn't in my catalog" in ada.acts(f"{verb}|gone:1")


def test_buttons_survive_a_restart(ada: Talk, database: Database, in_service: BundleInService) -> None:
    ada.says("/rate Heat")
    after = Dialogue(Service(database, in_service, PlayedRetraining()))  # type: ignore[arg-type]
    press = Incoming(ada.person, "p", action=ada.button("5★").action)
    assert "Saved: Heat" in plain(after.answer(press)[0].text)


def test_what_people_type_stays_words(ada: Talk) -> None:
    text = ada.says("/rate <b>qqzzq</b> 5")
    assert "<b>qqzzq</b>" in text
    assert not any(
        isinstance(span, Anchor | Bold) and span.text == "qqzzq"
        for reply in ada.replies
        for span in reply.text
    )


def test_a_name_of_any_kind_does_no_harm(dialogue: Dialogue, database: Database) -> None:
    person = Person("test", "odd", "\ud83d\0<b>" + "x" * 5000)
    odd = Talk(dialogue, person, database)
    assert "Saved" in odd.says("/rate Heat 5")


def test_very_long_messages_are_answered(ada: Talk) -> None:
    assert len(ada.says("/rate " + "toy story " * 500)) < 1000


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("heat", "How many stars for Heat (1995)?"),
        ("amelie", "How many stars for Amélie (2001)?"),
        ("sabrina", "Which one do you mean?"),
        ("tell me something about the weather", "/help"),
        ("", "/help"),
        ("?!", "/help"),
    ],
)
def test_free_text_offers_to_rate_the_film_it_names_or_helps(ada: Talk, typed: str, words: str) -> None:
    assert words in ada.says(typed)
    assert ada.ratings == {}


def test_an_unknown_command_gets_help(ada: Talk) -> None:
    text = ada.says("/nonsense")
    assert "/nonsense" in text
    assert "/recommend" in text


def test_start_greets_the_new_and_the_known(ada: Talk) -> None:
    assert "Welcome to Marquee!" in ada.says("/start")
    ada.says("/rate Heat 5")
    assert "Welcome back!" in ada.says("/start")
    assert "one film" in ada.says("/start")


def test_many_people_at_once_are_all_answered(talk_as: Callable[[str], Talk]) -> None:
    people = [talk_as(f"p{number}") for number in range(8)]

    def chat(talk: Talk) -> None:
        for title in ("Heat", "Alien", "Fargo"):
            talk.says(f"/rate {title} 5")
            talk.says("/recommend")

    threads = [threading.Thread(target=chat, args=(talk,)) for talk in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(talk.ratings == {"f:2": 5.0, "f:3": 5.0, "f:5": 5.0} for talk in people)
