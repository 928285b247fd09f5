"""Messages that are more than words: edited, forwarded, with a caption, without words, by a link."""

from typing import Any

import pytest

from tests.fake_bot_api import FakeBotApi, FakeUser

pytestmark = pytest.mark.usefixtures("bot")

PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9, "file_size": 99}]
FILE = {"file_id": "f", "file_unique_id": "f"}
DATED = {"date": 1_700_000_000}


@pytest.fixture
def ada(api: FakeBotApi) -> FakeUser:
    return api.user("Ada")


def test_a_caption_is_the_message(ada: FakeUser) -> None:
    assert "Saved: Fargo (1996) ★★★★" in ada.says(None, photo=PHOTO, caption="/rate Fargo 4").text
    video = {**FILE, "width": 1, "height": 1, "duration": 1}
    assert "How many stars for Heat" in ada.says(None, video=video, caption="Heat").text


def test_an_edited_message_counts(ada: FakeUser) -> None:
    assert "don't have" in ada.says("/rate Zzyzx 4").text
    ada.reads_all()
    edit = ada.edits(ada.sent[-1], "/rate Fargo 4")
    assert "Saved: Fargo (1996) ★★★★" in ada.hears().text
    ada.says("/rate Fargo 2")
    ada.reads_all()
    ada.api.redeliver(edit)
    ada.hears()
    assert "Fargo (1996) ★★\n" in ada.says("/myratings").text


def test_what_an_edited_message_no_longer_says_is_taken_back(ada: FakeUser) -> None:
    ada.says("/rate Heat 4")
    ada.reads_all()
    ada.edits(ada.sent[-1], "/rate Alien 4")
    said = ada.hears("Saved: Alien (1979) ★★★★")
    assert "Heat (1995)" in said.text
    listed = ada.says("/myratings").text
    assert "Alien" in listed
    assert "Heat" not in listed


def test_an_edited_caption_counts(ada: FakeUser) -> None:
    ada.says(None, photo=PHOTO, caption="/rate Zzyzx 4")
    sent = {**ada.sent[-1]["message"], "caption": "/rate Fargo 4", "edit_date": 1_700_000_100}
    ada.reads_all()
    ada.api.deliver({"edited_message": sent})
    assert "Saved: Fargo (1996) ★★★★" in ada.hears().text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {
                "sticker": {
                    **FILE,
                    "width": 1,
                    "height": 1,
                    "is_animated": False,
                    "is_video": False,
                    "type": "regular",
                }
            },
            "stickers",
        ),
        ({"voice": {**FILE, "duration": 3}}, "listen"),
        ({"contact": {"phone_number": "+1", "first_name": "Bob"}}, "contacts"),
        ({"photo": PHOTO}, "pictures"),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, "places"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "games"),
        ({"story": {"chat": {"id": 5, "type": "private"}, "id": 1}}, "that kind of message"),
    ],
)
def test_what_has_no_words_gets_one_kind_answer_in_private(
    ada: FakeUser, fields: dict[str, Any], words: str
) -> None:
    said = ada.says(None, **fields)
    assert words in said.text
    assert "/help" in said.text
    ada.says("/help")
    assert len(ada.messages) == 2


def test_an_album_gets_one_answer(ada: FakeUser) -> None:
    for _ in range(6):
        ada.sends(None, photo=PHOTO, media_group_id="m1")
    ada.hears("pictures")
    ada.says("/help")
    assert len(ada.messages) == 2


def test_the_caption_of_an_album_speaks_for_all_of_it(ada: FakeUser) -> None:
    ada.sends(None, photo=PHOTO, media_group_id="m2")
    ada.sends(None, photo=PHOTO, media_group_id="m2", caption="/rate Fargo 4")
    ada.sends(None, photo=PHOTO, media_group_id="m2")
    assert "Saved: Fargo (1996) ★★★★" in ada.hears().text
    # The answer to another album, which came later, shows that none to this one is still to come.
    ada.sends(None, photo=PHOTO, media_group_id="m3")
    ada.hears("pictures")
    assert len(ada.messages) == 2


@pytest.mark.parametrize(
    "origin",
    [
        {"type": "user", "sender_user": {"id": 5, "is_bot": False, "first_name": "Bob"}, **DATED},
        {"type": "hidden_user", "sender_user_name": "Bob", **DATED},
        {"type": "chat", "sender_chat": {"id": -5, "type": "supergroup", "title": "x"}, **DATED},
        {
            "type": "channel",
            "chat": {"id": -5, "type": "channel", "title": "x"},
            "message_id": 1,
            **DATED,
        },
    ],
    ids=lambda origin: origin["type"],
)
def test_what_is_forwarded_is_not_theirs(ada: FakeUser, origin: dict[str, Any]) -> None:
    for text in ("/rate Heat 1", "Heat 1", "Heat"):
        said = ada.says(text, forward_origin=origin)
        assert "forwarded" in said.text
        assert "Heat (1995)" in said.text
    assert "forwarded" in ada.says("/forgetme", forward_origin=origin).text
    assert "haven't rated" in ada.says("/myratings").text
    # What it is about can be rated all the same.
    ada.says("Heat", forward_origin=origin)
    assert "Saved: Heat (1995) ★★★★" in ada.presses("4★").text


def test_ones_own_words_forwarded_stay_ones_own(ada: FakeUser) -> None:
    origin = {"type": "user", "sender_user": ada.as_json(), **DATED}
    assert "Saved: Heat (1995) ★★★★" in ada.says("/rate Heat 4", forward_origin=origin).text


def test_what_another_bot_wrote_is_not_theirs(ada: FakeUser) -> None:
    other = {"id": 5, "is_bot": True, "first_name": "Films", "username": "films"}
    assert "How many stars for Heat" in ada.says("Heat 1", via_bot=other).text


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("rate_Fargo", "How many stars for Fargo (1996)?"),
        ("rate_Toy_Story", "How many stars for Toy Story (1995)?"),
        ("rate_Blade_Runner_2049", "How many stars for Blade Runner 2049 (2017)?"),
        ("rate_f-2", "How many stars for Heat (1995)?"),
        ("rate_Heat_5", "How many stars for Heat (1995)?"),
        ("film_f-2", "102\xa0ratings"),
        ("film_dvd-heat", "102\xa0ratings"),
        ("film_Casablanca", "Casablanca (1942)"),
        ("film_Zzyzx", "I don't have"),
        ("summer_campaign", "Welcome to Marquee!"),
        ("", "Welcome to Marquee!"),
    ],
)
def test_a_link_does_what_it_says_and_saves_nothing(ada: FakeUser, link: str, words: str) -> None:
    assert words in ada.says(f"/start {link}").text
    assert "haven't rated" in ada.says("/myratings").text


def test_somebody_learns_their_key_and_whether_they_are_an_admin(api: FakeBotApi, ada: FakeUser) -> None:
    said = ada.says("/whoami").text
    assert f"telegram:{ada.user_id}" in said
    assert "MARQUEE_ADMINS" in said
    assert "/whoami" in ada.says("/retrain").text
    assert "You are an admin" in api.user("Boss", 9000).says("/whoami").text


def test_in_private_a_command_for_another_bot_is_taken_for_ours(ada: FakeUser) -> None:
    """Nobody else is there to hear it."""
    assert "Saved: Heat" in ada.says("/rate@OtherBot Heat 5").text
