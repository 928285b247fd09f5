"""In German, and in between."""

import pytest

from tests.end_to_end.scenes.house import House, films
from tests.fake_bot_api import FakeUser

STICKER = {
    "file_id": "a",
    "file_unique_id": "b",
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
}


def silent_about(who: FakeUser, text: str | None, **fields: object) -> None:
    """Says something that wants no answer, and something that does."""
    before = len(who.messages)
    who.sends(text, **fields)
    who.says("/help")
    assert len(who.messages) == before + 1


# 13. In German, and in between.


def test_a_wish_in_german_is_understood(house: House, ada: FakeUser) -> None:
    message = ada.says("etwas lustiges aus den 90ern")

    found = [house.film(name) for name in films(message)]
    assert len(found) == 5
    assert all("Comedy" in film.genres and 1990 <= (film.year or 0) <= 1999 for film in found)


def test_a_wish_in_german_is_answered_in_german_from_there_on(ada: FakeUser) -> None:
    message = ada.says("etwas lustiges aus den 90ern")
    assert "1990er" in message.text
    assert "Bewertungen" in message.text
    assert "Bewertungen" in ada.says("/recommend").text
    ada.says("/language english")
    assert "ratings" in ada.says("/recommend").text


def test_a_greeting_leads_on_and_thanks_end(ada: FakeUser) -> None:
    hello = ada.says("hello")
    assert "Name a film" in hello.text
    assert len(films(ada.presses("Show me films", on=hello))) == 5
    thanks = ada.says("thanks")
    assert len(thanks.text) < 40
    assert thanks.labels == []


def test_a_thumbs_up_wants_no_answer(ada: FakeUser) -> None:
    silent_about(ada, "👍")


def test_a_sticker_is_answered_alone_and_not_among_friends(house: House, ada: FakeUser) -> None:
    ada.reads_all()
    ada.sends(None, sticker=STICKER)
    alone = ada.hears()
    assert "sorry" in alone.text
    assert alone.labels == ["Show me films"]
    (in_company,) = house.api.group(ada)
    silent_about(in_company, None, sticker=STICKER)


@pytest.mark.parametrize(
    ("label", "begin"),
    [("My list", "Popular films"), ("Rate films", ""), ("Help", "What I understand")],
)
def test_what_is_not_understood_gets_three_ways_on(ada: FakeUser, label: str, begin: str) -> None:
    lost = ada.says("asdf qwer")
    assert lost.labels == ["My list", "Rate films", "Help"]
    answer = ada.presses(label)
    assert answer.text.startswith(begin)
    if label == "Rate films":
        assert "How was it?" in answer.text
