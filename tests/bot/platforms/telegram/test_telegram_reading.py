from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Chat, Message, MessageEntity, MessageOriginUser, TextQuote, User

from bot.platforms.telegram.reading import Reader, message_key, person

ME = User(9, "Marquee", is_bot=True, username="MarqueeBot")
ADA = User(77, "Ada", is_bot=False)
AT = datetime(2026, 1, 1, tzinfo=UTC)


def message(text: str | None, chat_type: str = "group", **fields: Any) -> Message:
    known: dict[str, Any] = {"from_user": ADA, "text": text, **fields}
    return Message(5, AT, Chat(-7 if chat_type != "private" else 77, chat_type), **known)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("@MarqueeBot what shall we watch?", "what shall we watch?"),
        ("what shall we watch, @marqueebot?", "what shall we watch ?"),
        ("Heat 5 @MarqueeBot", "Heat 5"),
        ("Heat 5\n@MarqueeBot\nAlien 4", "Heat 5\n \nAlien 4"),
        ("@MarqueeBot", ""),
        ("/rate@MarqueeBot Heat 5", "/rate@MarqueeBot Heat 5"),
    ],
)
def test_the_bots_name_is_taken_out_of_what_is_said(said: str, heard: str) -> None:
    found = Reader(ME).message(message(said))
    assert found is not None
    assert found[0].text == heard
    assert found[0].addressed


@pytest.mark.parametrize("said", ["hello", "@MarqueeBotFan hi", "ada@MarqueeBot.example", "/x@OtherBot"])
def test_what_is_said_to_others_says_nothing(said: str) -> None:
    assert Reader(ME).message(message(said)) is None


def test_a_command_without_a_name_may_be_meant_for_another_bot() -> None:
    found = Reader(ME).message(message("/weather Berlin"))
    assert found is not None
    assert not found[0].addressed


@given(st.text(max_size=60))
def test_in_private_everything_is_heard_and_names_are_no_error(said: str) -> None:
    found = Reader(ME).message(message(said, "private"))
    assert found is not None
    assert found[0].addressed


FIELDS: dict[str, Any] = {
    "from": {"id": 77, "is_bot": False, "first_name": "Ada"},
    "sender_chat": {"id": -7, "type": "supergroup", "title": "Club"},
    "text": "@MarqueeBot Heat 5",
    "caption": "/rate@MarqueeBot Heat 5",
    "photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}],
    "dice": {"emoji": "🎲", "value": 3},
    "forward_origin": {"type": "hidden_user", "sender_user_name": "Bob", "date": 1},
    "is_automatic_forward": True,
    "via_bot": {"id": 9, "is_bot": True, "first_name": "Marquee"},
    "message_thread_id": 3,
    "is_topic_message": True,
    "edit_date": 2,
    "media_group_id": "m",
    "business_connection_id": "b",
    "sender_business_bot": {"id": 9, "is_bot": True, "first_name": "Marquee"},
    "reply_to_message": {"message_id": 4, "date": 1, "chat": {"id": -7, "type": "supergroup"}},
}


@given(
    names=st.sets(st.sampled_from(sorted(FIELDS))),
    chat_type=st.sampled_from(("private", "group", "supergroup", "channel")),
    edited=st.booleans(),
)
def test_whatever_comes_together_is_read_without_an_error(
    names: set[str], chat_type: str, *, edited: bool
) -> None:
    given_fields = {name: FIELDS[name] for name in names}
    chat = {"id": -7, "type": chat_type}
    read = Message.de_json({"message_id": 5, "date": 1, "chat": chat, **given_fields}, None)
    found = Reader(ME).message(read, edited=edited)
    somebody = {"from", "sender_chat"} & names
    passed_on = {"is_automatic_forward", "sender_business_bot", "via_bot"} & names
    is_private = chat_type == "private" and "business_connection_id" not in names
    is_for_bot = is_private or {"text", "caption"} & names
    assert (found is not None) == bool(somebody and not passed_on and (is_for_bot or edited))
    if found is not None:
        assert found[0].is_chat == ("sender_chat" in names)
        assert (found[0].edited is not None) == edited


@pytest.mark.parametrize("now", ["/rate@OtherBot Heat 1", "never mind"])
def test_what_an_edited_message_says_to_others_now_is_no_command(now: str) -> None:
    found = Reader(ME).message(message(now, edit_date=AT), edited=True)
    assert found is not None
    assert not found[0].addressed
    assert not found[0].text.startswith("/")


def test_versions_of_a_message_have_keys_of_their_own_and_know_the_first() -> None:
    reader = Reader(ME)
    first = message("/rate Heat 4")
    versions = [
        message("/rate Heat 5", edit_date=AT),
        message("/rate Heat 3", edit_date=AT),
        message("/rate Heat 5", edit_date=AT),
    ]
    key = message_key(9, -7, 5)
    found = [reader.message(version, edited=True) for version in versions]
    keys = [each[0].message_key for each in found if each]
    assert reader.key(first) == key
    assert [each[0].edited for each in found if each] == [key] * 3
    assert keys[0] == keys[2] != keys[1]


def test_an_answer_tells_what_it_answers() -> None:
    question = Message(4, AT, Chat(-7, "group"), from_user=ME, text="How many stars?")
    found = Reader(ME).message(message("4", reply_to_message=question))
    assert found is not None
    assert found[0].answers == message_key(9, -7, 4)


def test_people_have_whatever_name_they_have() -> None:
    assert person(User(1, "Ada", is_bot=False, last_name="Lovelace")).name == "Ada Lovelace"
    assert person(User(1, "", is_bot=False, last_name="Lovelace")).name == "Lovelace"
    assert person(User(1, "", is_bot=False, username="ada")).name == "ada"
    assert person(User(1, "", is_bot=False)).name == ""


def test_topics_are_places_of_their_own() -> None:
    entity = MessageEntity("bot_command", 0, 5)
    found = Reader(ME).message(
        message("/help", message_thread_id=3, is_topic_message=True, entities=[entity])
    )
    assert found is not None
    assert found[0].chat == found[1].key == "-7/3"


def test_a_quote_tells_which_part_is_meant_and_what_a_message_of_another_chat_says() -> None:
    listed = Message(4, AT, Chat(-7, "group"), from_user=ME, text="1. Heat (1995)\n2. Fargo (1996)")
    theirs = Message(4, AT, Chat(-7, "group"), from_user=User(78, "Bob", is_bot=False), text="Heat and Fargo")
    found = [
        Reader(ME).message(message("@MarqueeBot 4", quote=TextQuote("Fargo", 3), **fields))
        for fields in ({"reply_to_message": listed}, {"reply_to_message": theirs}, {})
    ]
    assert [(each[0].quote, each[0].quoted) for each in found if each] == [
        ("Fargo", ""),
        ("Fargo", "Fargo"),
        ("Fargo", "Fargo"),
    ]


BOB = User(78, "Bob", is_bot=False)


@pytest.mark.parametrize(
    ("answered", "whom"),
    [
        ({"from_user": BOB}, "telegram:78"),
        ({"from_user": ME}, None),
        ({"from_user": ADA, "forward_origin": MessageOriginUser(AT, BOB)}, "telegram:78"),
        ({"from_user": User(80, "Rain", is_bot=True)}, None),
    ],
    ids=["somebody's", "the bot's", "passed on", "another bot's"],
)
def test_who_wrote_the_message_that_is_answered(answered: dict[str, Any], whom: str | None) -> None:
    other = Message(4, AT, Chat(-7, "group"), text="hello", **answered)
    found = Reader(ME).message(message("/block", reply_to_message=other))
    assert found is not None
    replied_to = found[0].replied_to
    assert (replied_to.key if replied_to else None) == whom
