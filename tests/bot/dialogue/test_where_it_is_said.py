"""What is answered because of where and how a message was said, on whichever platform."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.dialogue.message import Incoming, Person
from bot.dialogue.text import Anchor, plain
from tests.bot.dialogue.conftest import Talk

KEYS = itertools.count()
Said = Callable[..., str]


@pytest.fixture
def said(ada: Talk) -> Said:
    """Says something as Ada; gives the words of all replies, none for silence."""

    def say(text: str = "", **more: object) -> str:
        incoming = Incoming(ada.person, f"where:{next(KEYS)}", text)
        ada.replies = ada.dialogue.answer(replace(incoming, **more))  # type: ignore[arg-type]
        return "\n".join(plain(reply.text) for reply in ada.replies)

    return say


@pytest.mark.parametrize("text", ["/weather Berlin", "Heat 5", "hello", "?!"])
def test_what_is_not_for_the_bot_for_certain_is_met_with_silence(said: Said, ada: Talk, text: str) -> None:
    assert said(text, where="group", addressed=False) == ""
    assert ada.ratings == {}


def test_a_known_command_is_for_the_bot_in_any_case(said: Said, ada: Talk) -> None:
    assert said("/rate Heat 5", where="group", addressed=False).startswith("Ada: Saved: Heat (1995) ★★★★★")
    assert list(ada.ratings.values()) == [5]


def test_a_name_stands_before_what_is_somebodys_own_only(said: Said) -> None:
    assert said("/myratings", where="group").startswith("Ada: ")
    assert not said("/help", where="group").startswith("Ada")
    assert not said("/rate Heat 5").startswith("Ada")
    nobody = Person("test", "ada")
    assert said("/rate Heat 4", where="group", person=nobody).startswith("Somebody: ")


def test_a_name_of_strangers_stays_words(said: Said, ada: Talk) -> None:
    eve = Person("test", "eve", "<b>Eve</b> { $x }")
    assert said("/rate Heat 5", where="group", person=eve).startswith("<b>Eve</b> { $x }: Saved")
    assert not any(isinstance(span, Anchor) for span in ada.replies[0].text)


@pytest.mark.parametrize("where", ["group", "channel"])
@pytest.mark.parametrize("text", ["/rate Heat 1", "Heat 1", "/undo", "/forgetme", "/myratings"])
def test_a_chat_as_such_gives_no_stars(said: Said, ada: Talk, where: str, text: str) -> None:
    assert said(text, where=where, is_chat=True)
    assert ada.ratings == {}
    assert ("Heat (1995)" in plain(ada.replies[0].text)) == ("Heat" in text and where == "group")


def test_a_chat_as_such_gets_a_list(said: Said) -> None:
    assert "1. " in said("/recommend", where="channel", is_chat=True)


@pytest.mark.parametrize("text", ["/rate Heat 1", "Heat 1", "Heat", "I loved Heat"])
def test_forwarded_words_save_nothing(said: Said, ada: Talk, text: str) -> None:
    assert "forwarded" in said(text, forwarded=True)
    assert said(text, forwarded=True, where="group") == ""
    assert ada.ratings == {}


def test_an_admins_command_that_is_forwarded_is_not_given(boss: Talk) -> None:
    forwarded = Incoming(boss.person, "f", "/retrain", forwarded=True)
    (reply,) = boss.dialogue.answer(forwarded)
    assert "forwarded" in plain(reply.text)
    assert reply.follow_run is None


def test_a_message_without_words_gets_a_hint_in_private_alone(said: Said) -> None:
    assert "stickers" in said(attachment="sticker")
    assert said(attachment="sticker", where="group") == ""
    assert said(attachment="place", edited="k") == ""  # somebody's live location, at every step
    assert "Saved: Heat" in said("/rate Heat 5", attachment="picture")


def test_hello_in_a_group_is_in_the_language_of_whoever_brought_the_bot(said: Said) -> None:
    english = said(where="group", joined=True)
    assert "Hello, I'm Marquee!" in english
    assert "/rate Heat 5" in english
    assert "/retrain" not in english
    greta = Person("test", "greta", "Greta", "de")
    assert "Hallo, ich bin Marquee!" in said(where="group", joined=True, person=greta)


def test_cards_are_of_films_that_are_meant_and_say_what_is_known(ada: Talk) -> None:
    first, second = ada.dialogue.cards(ada.person, "alien")[:2]
    assert (first.title, second.title) == ("Alien (1979)", "Aliens (1986)")
    assert first.line == "horror · 3.8★ from 103 ratings"
    assert first.start == "film_f-3"
    assert any(isinstance(span, Anchor) for span in first.text)
    assert first.key != second.key
    assert len(ada.dialogue.cards(ada.person, "")) == 10
    assert ada.dialogue.cards(ada.person, "qqqzzz") == []
    assert ada.dialogue.cards(ada.person, "\ud800\0") is not None


def test_no_card_is_an_error_where_the_catalog_is_broken(
    ada: Talk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.dialogue.picks.find", lambda *_: 1 / 0)
    assert ada.dialogue.cards(ada.person, "alien") == []
    assert "ZeroDivisionError" in caplog.text
