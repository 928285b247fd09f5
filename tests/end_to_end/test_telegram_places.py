"""What people expect of the bot wherever it is spoken to: groups, topics, channels, business chats."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.end_to_end.running_bot import RunningBot, eventually
from tests.fake_bot_api import FakeBotApi, FakeUser
from tests.fake_bot_api.server import BOT

pytestmark = pytest.mark.usefixtures("bot")

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
CHANNEL = {"id": -100777, "type": "channel", "title": "Film news"}
PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9, "file_size": 99}]


def ratings(user: FakeUser) -> str:
    return user.says("/myratings").text


@pytest.fixture
def ada(api: FakeBotApi) -> FakeUser:
    return api.user("Ada")


@pytest.fixture
def group(api: FakeBotApi, ada: FakeUser) -> list[FakeUser]:
    """Ada and Bob in a group."""
    return api.group(ada, api.user("Bob"))


def as_admin(user: FakeUser) -> dict[str, Any]:
    """The fields of a message by an anonymous admin of the group."""
    return {"from": ANONYMOUS, "sender_chat": user.api.chat(user.chat_id)}


def silent_about(user: FakeUser, *texts: str, **fields: Any) -> None:
    """Says things that are not for the bot, and one that is; only that one is answered."""
    before = len(user.messages)
    for text in texts:
        user.sends(text, **fields)
    user.says("/help")
    assert len(user.messages) == before + 1


# Groups: what is meant for the bot, and what is not.


@pytest.mark.parametrize("text", ["/weather Berlin", "/rate@OtherBot Heat 1", "/weather@OtherBot", "Heat 5"])
def test_what_is_said_to_others_in_a_group_is_met_with_silence(group: list[FakeUser], text: str) -> None:
    ada, _ = group
    silent_about(ada, text)
    assert "haven't rated" in ratings(ada)


def test_an_unknown_command_that_names_the_bot_gets_help(group: list[FakeUser]) -> None:
    assert "I don't know /weather" in group[0].says("/weather@MarqueeTestBot Berlin").text


@pytest.mark.parametrize(
    "text",
    [
        "@MarqueeTestBot /rate Heat 5",
        "@marqueetestbot, /rate Heat 5",
        "/rate Heat 5 @MarqueeTestBot",
        "/rate@marqueetestbot Heat 5",
    ],
)
def test_the_bot_hears_its_name_and_takes_it_out(group: list[FakeUser], text: str) -> None:
    assert "Saved: Heat (1995) ★★★★★" in group[0].says(text).text


def test_an_admin_chooses_the_groups_language_and_nobody_else(api: FakeBotApi, group: list[FakeUser]) -> None:
    ada, bob = group
    api.managers.add(ada.user_id)
    assert "In dieser Gruppe spreche ich ab jetzt Deutsch" in ada.says("/language Deutsch").text
    assert "Sprache der Gruppe" in bob.says("/language English").text
    assert "Gespeichert" in bob.says("/rate Heat 5").text


def test_a_question_that_names_the_bot_is_answered(group: list[FakeUser]) -> None:
    ada, bob = group
    said = ada.says("@MarqueeTestBot Alien")
    assert "How many stars for Alien (1979)?" in said.text
    assert said.answers == ada.sent[-1]["message"]["message_id"]
    assert bob.says("what shall we watch, @MarqueeTestBot?").text


def test_the_bots_bare_name_asks_what_it_can_do(group: list[FakeUser]) -> None:
    assert "/rate Heat 5" in group[0].says("@MarqueeTestBot").text


def test_an_address_of_another_name_is_not_the_bots(group: list[FakeUser]) -> None:
    silent_about(group[0], "@MarqueeTestBotFans rule", "write to ada@MarqueeTestBot.example")


def test_a_bot_brought_into_a_group_says_hello_with_what_it_can_do(group: list[FakeUser]) -> None:
    ada, _ = group
    ada.brings_bot()
    hello = ada.hears()
    assert "Marquee" in hello.text
    assert "/rate Heat 5" in hello.text
    assert "/recommend" in hello.text
    assert "/retrain" not in hello.text


@pytest.mark.parametrize(("old", "new"), [("member", "left"), ("member", "member"), ("member", "kicked")])
def test_nothing_is_said_when_the_bot_stays_or_goes(group: list[FakeUser], old: str, new: str) -> None:
    ada, _ = group
    ada.brings_bot(old, new)
    silent_about(ada)


def test_an_answer_in_a_group_names_who_rated(group: list[FakeUser]) -> None:
    ada, bob = group
    ada.says("/rate Heat")
    assert ada.presses("5★").text.startswith("Ada: Saved: Heat (1995) ★★★★★")
    ada.says("/rate Alien")
    assert bob.presses("4★").text.startswith("Bob: Saved: Alien (1979) ★★★★")
    assert ada.says("/rate Fargo 3").text.startswith("Ada: Saved: Fargo (1996) ★★★")
    # What is the same for everybody needs no name, nor does a private chat.
    assert ada.says("/help").text.startswith("What I understand")


def test_somebody_without_a_name_is_answered_everywhere(api: FakeBotApi) -> None:
    nobody = api.user("")
    assert "Saved: Heat" in nobody.says("/rate Heat 5").text
    (in_group,) = api.group(nobody)
    in_group.says("/rate Alien")
    assert "Saved: Alien" in in_group.presses("4★").text
    nameless = {"id": nobody.user_id, "is_bot": False}
    assert "Alien (1979) ★★★★" in nobody.says("/myratings", **{"from": nameless}).text


def test_a_sticker_in_a_group_is_met_with_silence(group: list[FakeUser]) -> None:
    ada, _ = group
    ada.sends(None, photo=PHOTO)
    ada.sends(None, photo=PHOTO, answering=ada.says("/help"))
    silent_about(ada)


def test_a_file_with_the_bots_name_is_told_to_come_in_private(group: list[FakeUser]) -> None:
    ada, _ = group
    ada.sends_file("ratings.csv", b"Title,Rating\nHeat,5\n", caption="@MarqueeTestBot my ratings")
    assert "send me the file in private" in ada.hears().text
    ada.sends_file("ratings.csv", b"Title,Rating\nHeat,5\n", caption="my ratings")
    silent_about(ada)


def test_stars_right_after_the_question_need_no_reply_and_those_of_others_are_theirs(
    group: list[FakeUser],
) -> None:
    ada, bob = group
    question = ada.says("/rate Fargo")
    bob.sends("3")
    bob.sends("4 pizzas")
    assert ada.says("4").text.startswith("Ada: Saved: Fargo (1996) ★★★★")
    question = ada.says("/rate Heat")
    assert bob.says("2", answering=question).text.startswith("Bob: Saved: Heat (1995) ★★")
    assert ada.says("5", answering=question).text.startswith("Ada: Saved: Heat (1995) ★★★★★")
    assert len(ada.messages) == 5


def test_a_reply_is_about_the_message_it_replies_to_whoever_that_was_for(
    group: list[FakeUser], bot: RunningBot, start: Callable[..., RunningBot]
) -> None:
    ada, bob = group
    listed = ada.says("/recommend")
    saved = ada.says("@MarqueeTestBot Fargo 4")
    second = next(line for line in listed.text.splitlines() if line.startswith("2. "))[3:].split("\xa0· ")[0]
    assert bob.says("the second one: 4 stars", answering=listed).text.startswith(f"Bob: Saved: {second}")
    bot.stop()
    start().wait_until_ready()
    assert bob.says("3 for me", answering=saved).text.startswith("Bob: Saved: Fargo (1996) ★★★")
    assert "Fargo (1996) ★★★★" in ratings(ada)


def test_stars_in_reply_to_somebody_are_asked_of_the_film_that_they_named(
    api: FakeBotApi, group: list[FakeUser]
) -> None:
    ada, bob = group
    said = ada.sends("we should all watch Heat again")
    bob.reads_all()
    bob.sends("@MarqueeTestBot 4", reply_to_message=said["message"])
    asked = bob.hears("Bob")
    assert "Heat (1995)  4★" in asked.labels
    assert "Heat (1995) ★★★★" in bob.presses("Heat (1995)  4★").text


def test_a_reply_that_quotes_a_row_of_a_list_is_about_its_film(group: list[FakeUser]) -> None:
    ada, bob = group
    listed = ada.says("/recommend")
    third = next(line for line in listed.text.splitlines() if line.startswith("3. "))
    name = third[3:].split("\xa0· ")[0]
    quote = {"text": third, "position": listed.text.index(third), "is_manual": True}
    assert bob.says("4", answering=listed, quote=quote).text.startswith(f"Bob: Saved: {name} ★★★★")
    elsewhere = {"origin": {"type": "hidden_user", "sender_user_name": "Eve", "date": 1_700_000_000}}
    quote = {"text": "Fargo", "position": 0}
    bob.says("@MarqueeTestBot this one 5", external_reply=elsewhere, quote=quote)
    assert "Saved: Fargo (1996) ★★★★★" in bob.presses("Fargo (1996)  5★").text


@pytest.mark.parametrize("now", ["never mind", "/rate@OtherBot Heat 1"])
def test_a_rating_in_a_group_that_is_edited_away_is_taken_back(group: list[FakeUser], now: str) -> None:
    ada, _ = group
    ada.says("/rate Heat 5")
    ada.reads_all()
    ada.edits(ada.sent[-1], now)
    assert "Heat (1995)" in ada.hears().text
    assert "haven't rated" in ratings(ada)


@pytest.mark.parametrize(("told_by", "new"), [("message", "left"), ("change", "left"), ("change", "kicked")])
def test_who_leaves_a_group_takes_part_no_more(group: list[FakeUser], told_by: str, new: str) -> None:
    ada, bob = group
    ada.says("/together")
    ada.presses("I'm in")
    assert "Ada and Bob" in bob.presses("I'm in").text
    bob.leaves(told_by, new)
    # Different people's updates are worked on side by side.
    eventually(lambda: "Taking part: Ada." in ada.says("/together").text, "a group without Bob")
    assert "Ada and Bob" in bob.presses("I'm in").text


# Who nobody knows.


def test_an_anonymous_admin_gets_an_answer_for_the_chat_as_such(group: list[FakeUser]) -> None:
    ada, _ = group
    assert "1. " in ada.says("/recommend", **as_admin(ada)).text
    assert "/rate" in ada.says("/help", **as_admin(ada)).text


def test_an_anonymous_admin_who_rates_hears_why_not_and_a_press_tells_who_it_is(
    group: list[FakeUser],
) -> None:
    ada, bob = group
    said = ada.says("/rate Fargo 4", **as_admin(ada))
    assert "can't tell who you are" in said.text
    assert "Fargo (1996)" in said.text
    assert bob.presses("4★").text.startswith("Bob: Saved: Fargo (1996) ★★★★")
    for command in ("/myratings", "/undo", "/forgetme", "/whoami"):
        assert "can't tell who you are" in ada.says(command, **as_admin(ada)).text


def test_an_anonymous_admin_chooses_the_groups_language(group: list[FakeUser]) -> None:
    ada, bob = group
    as_channel = {"from": CHANNEL_BOT, "sender_chat": CHANNEL}
    assert "can't tell who you are" in ada.says("/language Deutsch", **as_channel).text
    assert "In dieser Gruppe" in ada.says("/language Deutsch", **as_admin(ada)).text
    assert "Gespeichert" in bob.says("/rate Heat 5").text


def test_a_member_who_writes_as_a_channel_gets_an_answer_or_a_reason(group: list[FakeUser]) -> None:
    ada, _ = group
    as_channel = {"from": CHANNEL_BOT, "sender_chat": CHANNEL}
    assert "1. " in ada.says("/recommend", **as_channel).text
    assert "can't tell who you are" in ada.says("/rate Fargo 4", **as_channel).text
    silent_about(ada, "/weather", "Fargo", **as_channel)


def test_a_channels_posts_that_telegram_forwards_into_its_group_are_ignored(group: list[FakeUser]) -> None:
    ada, _ = group
    automatic = {
        "from": {"id": 777000, "is_bot": False, "first_name": "Telegram"},
        "sender_chat": CHANNEL,
        "is_automatic_forward": True,
        "forward_origin": {"type": "channel", "date": 1_700_000_000, "chat": CHANNEL, "message_id": 7},
    }
    silent_about(ada, "/rate Fargo 1", "/recommend", "@MarqueeTestBot Fargo", **automatic)


def test_other_bots_are_ignored(group: list[FakeUser]) -> None:
    other = {"id": 5, "is_bot": True, "first_name": "Weather", "username": "WeatherBot"}
    silent_about(group[0], "/recommend", **{"from": other})


def test_a_channels_post_gets_a_list_without_buttons_or_a_reason(api: FakeBotApi) -> None:
    channel = api.channel()
    post: dict[str, Any] = {"kind": "channel_post", "from": None, "sender_chat": api.chat(channel.chat_id)}
    listed = channel.says("/recommend", **post)
    assert "1. " in listed.text
    assert listed.labels == []
    assert "by its number" not in listed.text
    assert "write to me in private" in channel.says("/rate Fargo 4", **post).text
    assert channel.says("@MarqueeTestBot something scary", **post).text.startswith("Horror")
    assert channel.says("/film Sabrina", **post).text.endswith("• Sabrina (1995)\n• Sabrina (1954)")
    channel.sends("Fargo is on tonight", **post)
    channel.sends("/weather", **post)
    channel.says("/help", **post)
    assert len(channel.messages) == 5


# Topics, and groups that grow.


def test_answers_stay_in_their_topic(group: list[FakeUser]) -> None:
    ada, bob = group
    in_topic = {"message_thread_id": 42, "is_topic_message": True}
    assert ada.says("/rate Heat 5", **in_topic).thread == 42
    assert bob.presses("Recommend").thread == 42
    assert ada.says("/rate Alien 4").thread is None
    # In a group without topics a thread is a chain of answers, and cannot be written to.
    assert ada.says("/rate Fargo 4", message_thread_id=42).thread is None


def test_the_answer_to_a_topic_that_is_gone_comes_all_the_same(
    api: FakeBotApi, group: list[FakeUser]
) -> None:
    ada, _ = group
    api.deleted_topics.add(42)
    said = ada.says("/rate Heat 5", message_thread_id=42, is_topic_message=True)
    assert "Saved: Heat" in said.text
    assert said.thread is None


@pytest.mark.parametrize("tells", [True, False], ids=["told", "not told"])
def test_what_is_said_while_a_group_grows_is_answered_in_the_new_one(
    api: FakeBotApi, group: list[FakeUser], *, tells: bool
) -> None:
    ada, bob = group
    old_message = ada.says("/rate Heat")
    new = api.grows(ada.chat_id, tells=tells)
    in_new = FakeUser(api, ada.user_id, "Ada", new)
    ada.sends("/rate Alien 4")
    answer = in_new.hears()
    assert "Saved: Alien" in answer.text
    assert answer.answers is None  # messages have other numbers there
    in_new.reads_all()
    bob.sends_press("rate|5|f:2", old_message)
    assert in_new.hears().text.startswith("Bob: Saved: Heat (1995)")
    assert "Alien (1979) ★★★★" in ratings(in_new)


def test_a_group_that_grows_gets_no_second_hello(api: FakeBotApi, group: list[FakeUser]) -> None:
    ada, _ = group
    in_new = FakeUser(api, ada.user_id, "Ada", api.grows(ada.chat_id))
    in_new.brings_bot()
    silent_about(in_new)


# By other means.


def test_an_inline_query_offers_films_as_cards_with_stars_and_link(ada: FakeUser) -> None:
    cards = ada.looks_for("alien")
    assert [card["title"] for card in cards[:2]] == ["Alien (1979)", "Aliens (1986)"]
    assert "★" in cards[0]["description"]
    sent = cards[0]["input_message_content"]["message_text"]
    assert "<b>Alien (1979)</b>" in sent
    assert "103\xa0ratings" in sent
    assert 'href="https://' in sent
    (button,) = cards[0]["reply_markup"]["inline_keyboard"][0]
    assert button["url"] == "https://t.me/MarqueeTestBot?start=film_f-3"
    assert "How many stars for Alien (1979)?" in ada.says("/start film_f-3").text


def test_an_empty_inline_query_offers_well_known_films(ada: FakeUser) -> None:
    assert len(ada.looks_for("")) == 10
    assert ada.api.inline_buttons == {}


@pytest.mark.parametrize("typed", ["qqqzzzqqq", "oppenheimer"])
def test_an_inline_query_that_finds_nothing_says_so(ada: FakeUser, typed: str) -> None:
    assert ada.looks_for(typed) == []
    assert [*ada.api.inline_buttons.values()] == ["No such film: mine end in 2017"]


def test_a_card_that_somebody_sends_is_not_taken_for_a_message(ada: FakeUser, group: list[FakeUser]) -> None:
    for chat in (ada, group[0]):
        silent_about(chat, "Alien (1979)\nhorror", via_bot=BOT)


def test_in_a_business_chat_commands_are_answered_for_the_owner_and_talk_is_left_alone(ada: FakeUser) -> None:
    business: dict[str, Any] = {"kind": "business_message", "business_connection_id": "b7"}
    listed = ada.says("/recommend", **business)
    assert listed.business == "b7"
    assert "1. " in listed.text
    assert "I'm in" not in listed.labels
    ada.sends("Heat", **business)
    ada.sends(None, photo=PHOTO, **business)
    asked = ada.says("/rate Heat", **business)
    assert asked.business == "b7"
    saved = ada.presses("5★", on=asked)
    assert "Ada: Saved: Heat" in saved.text
    assert saved.business == "b7"
    assert len(ada.messages) == 2
