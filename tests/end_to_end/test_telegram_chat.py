"""People talking to the real bot over HTTP."""

import re
from collections.abc import Callable

import pytest

from tests.end_to_end.running_bot import RunningBot
from tests.fake_bot_api import FakeBotApi


def listed(text: str) -> list[str]:
    return re.findall(r"^\d+\. (.+?)(?:\s· .+)?$", text, re.MULTILINE)


@pytest.mark.usefixtures("bot")
def test_a_new_user_rates_and_gets_a_list_of_their_own(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    assert "Welcome to Marquee!" in ada.says("/start").text
    popular = ada.says("/recommend")
    assert len(listed(popular.text)) == 5
    assert len(popular.links) == 5
    assert "Saved: Heat (1995) ★★★★½" in ada.says("/rate Heat 4.5").text
    personal = ada.says("/recommend")
    assert "From one film you rated" in personal.text
    assert len(listed(personal.text)) == 5
    assert "Heat (1995)" not in listed(personal.text)


@pytest.mark.usefixtures("bot")
def test_buttons_replace_their_question_and_are_acknowledged(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    question = ada.says("/rate Toy Story 2")
    assert "Toy Story 2 (1999)" in question.labels
    asked = ada.presses("Toy Story 2 (1999)")
    saved = ada.presses("5★")
    assert "Saved: Toy Story 2 (1999) ★★★★★" in saved.text
    assert question.message_id == asked.message_id == saved.message_id
    assert "gone" in ada.presses("Undo").text
    api.wait_for(lambda: len(api.acknowledged) == 3, "acknowledged presses")


@pytest.mark.usefixtures("bot")
def test_what_is_typed_is_escaped(api: FakeBotApi) -> None:
    eve = api.user("<b>Eve</b> & Co")
    said = eve.says("/rate qzqzq&lt;<qzqzq 5")
    assert "qzqzq&lt;<qzqzq" in said.text
    assert "Tom & Jerry <The Movie> (1992)" in eve.says("/rate Tom & Jerry <The Movie> 4").text
    assert all("q=" not in address or "&t=film" in address for _, address in eve.says("/recommend").links)


@pytest.mark.usefixtures("bot")
def test_two_people_at_once_get_their_own_answers_in_order(api: FakeBotApi) -> None:
    people = [api.user(name) for name in ("Ada", "Bob", "Cyd", "Dan")]
    titles = ("Heat", "Alien", "Fargo", "Casablanca", "Psycho", "Vertigo", "Jaws", "Rocky")
    for title in titles:
        for stars, person in enumerate(people, 1):
            person.sends(f"/rate {title} {stars}")
    for stars, person in enumerate(people, 1):
        api.wait_for(lambda person=person: len(person.messages) == len(titles), "all answers")
        said = [message.text.splitlines()[0] for message in person.messages]
        assert said == [message for message in said if message.endswith(" " + "★" * stars)]
        assert [re.sub(r"Saved: (.+) \(.*", r"\1", line) for line in said] == list(titles)


@pytest.mark.usefixtures("bot")
def test_menus_are_in_every_language_and_answers_in_that_of_the_app(api: FakeBotApi) -> None:
    api.wait_for(lambda: len(api.menus_in) == 10, "menus in five more languages")
    assert api.menus_in["de", "default"]["undo"] == "Deine letzte Änderung zurücknehmen"
    assert "forgetme" not in api.menus_in["ru", "all_group_chats"]
    ada = api.user("Ada")
    ada.language = "de-AT"
    assert ada.says("/undo").text == "Es gibt nichts rückgängig zu machen."


@pytest.mark.usefixtures("bot")
def test_the_menu_of_commands_is_set_without_those_of_admins(api: FakeBotApi) -> None:
    api.wait_for(lambda: len(api.menus) == 2, "the menus of private chats and of groups")
    for names in api.menus.values():
        assert "recommend" in names
        assert "retrain" not in names
    assert "forgetme" in api.menus["default"]
    assert "forgetme" not in api.menus["all_group_chats"]


@pytest.mark.usefixtures("bot")
def test_in_groups_the_bot_answers_what_is_said_to_it(api: FakeBotApi) -> None:
    ada, bob = api.group(api.user("Ada"), api.user("Bob"))
    ada.sends("what a nice evening")
    ada.sends("/rate@SomeOtherBot Heat 1")
    saved = ada.says("/rate@MarqueeTestBot Heat 5")
    assert "Saved: Heat" in saved.text
    assert len(ada.messages) == 1
    assert saved.answers == ada.sent[-1]["message"]["message_id"]
    # Somebody else's press counts for them, and does not overwrite what was said to Ada.
    pressed = bob.presses("Recommend")
    assert pressed.message_id != saved.message_id
    assert "How many stars" in bob.says("Alien", answering=pressed).text


@pytest.mark.usefixtures("bot")
def test_foreign_buttons_and_odd_messages_get_a_kind_answer(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    message = ada.says("/start")
    ada.reads_all()
    ada.sends_press("made up by somebody", message)
    assert "don't understand that button" in ada.hears().text
    ada.sends("")
    assert "/help" in ada.hears().text


@pytest.mark.usefixtures("bot")
def test_a_message_delivered_again_takes_effect_once(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    ada.says("/rate Heat 3")
    first = ada.sent[-1]
    ada.says("/rate Heat 5")
    ada.reads_all()
    api.deliver(first)
    ada.hears()
    assert "1. Heat (1995) ★★★★★" in ada.says("/myratings").text


def test_a_restart_loses_nothing_and_old_buttons_work(
    api: FakeBotApi, start: Callable[..., RunningBot]
) -> None:
    ada = api.user("Ada")
    first = start().wait_until_ready()
    ada.says("/rate Heat 5")
    ada.says("/rate Alien")
    first.stop()
    ada.sends("/rate Fargo 4")  # while nobody listens
    ada.reads_all()
    start().wait_until_ready()
    assert "Saved: Fargo" in ada.hears("Fargo").text
    assert "Saved: Alien (1979) ★★★" in ada.presses("3★").text
    text = ada.says("/myratings").text
    assert all(line in text for line in ("Alien (1979) ★★★", "Fargo (1996) ★★★★", "Heat (1995) ★★★★★"))


def test_a_clean_end_confirms_what_it_answered_and_leaves_the_rest_for_the_next_start(
    api: FakeBotApi, start: Callable[..., RunningBot]
) -> None:
    ada = api.user("Ada")
    titles = ["Heat", "Alien", "Fargo", "Jaws"]
    bot = start().wait_until_ready()
    for title in titles:
        ada.sends(f"/rate {title} 4")
    api.wait_for(lambda: ada.messages, "the first answer")
    bot.stop()  # anywhere between the first answer and the last
    assert len(ada.messages) + api.pending() == len(titles)
    start().wait_until_ready()
    api.wait_for(lambda: len(ada.messages) == len(titles), "the rest of the answers")
    assert [re.sub(r"Saved: (.+) \(.*", r"\1", m.text.splitlines()[0]) for m in ada.messages] == titles
