"""A list and its films over HTTP, with posters and plots of a server that speaks TMDB's API."""

import json
from collections.abc import Iterator

import pytest

from bot.settings import Settings
from tests.fake_bot_api import TOKEN, FakeBotApi, Fault
from tests.stand_in_tmdb import KEY, POSTER, StandInTmdb, stand_in_tmdb


@pytest.fixture
def tmdb() -> Iterator[StandInTmdb]:
    with stand_in_tmdb() as server:
        yield server


@pytest.fixture
def settings(settings: Settings, api: FakeBotApi, tmdb: StandInTmdb) -> Settings:
    return Settings.from_environment(
        {
            "MARQUEE_DATA_DIR": str(settings.data_dir),
            "MARQUEE_TELEGRAM_TOKEN": TOKEN,
            "MARQUEE_TELEGRAM_API_URL": api.url,
            "MARQUEE_TMDB_KEY": KEY,
            "MARQUEE_TMDB_URL": tmdb.url,
            "MARQUEE_TMDB_SECONDS": "10",
            "MARQUEE_COUNTRY": "de",
        }
    )


@pytest.mark.usefixtures("bot")
def test_a_film_opens_with_its_poster_in_the_message_of_its_list_and_closes_again(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    ada.says("/rate Fargo 5")
    listed = ada.says("/recommend 2 crime 1995")
    assert "crime\xa0· 2 h 50\xa0· 3.5★\xa0from\xa0102\xa0ratings\nWhat happens in Heat." in listed.text
    assert previews(api)[-1] == {"is_disabled": True}
    card = ada.presses("1")
    assert "Michael Mann" in card.text
    assert "First Stream" in card.text
    assert previews(api)[-1] == {"url": POSTER, "prefer_large_media": True, "show_above_text": True}
    ada.presses("Seen it")
    back = ada.presses("4★")
    assert back.text.startswith("Saved: Heat (1995) ★★★★\n\nYou know all I have of that")
    assert back.labels[0] == "Undo"
    assert back.labels[-1] == "Clear"
    assert previews(api)[-1] == {"is_disabled": True}
    assert (card.message_id, back.message_id) == (listed.message_id, listed.message_id)


@pytest.mark.usefixtures("bot")
def test_a_poster_that_telegram_cannot_fetch_is_left_out(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    refused = Fault(400, "Bad Request: WEBPAGE_CURL_FAILED")
    api.inject("sendMessage", refused)
    assert "Michael Mann" in ada.says("/film Heat").text
    assert previews(api)[-1] == {"is_disabled": True}
    api.inject("editMessageText", refused)
    assert "/watchlist" in ada.presses("Watch later").text
    assert previews(api)[-1] == {"is_disabled": True}


@pytest.mark.usefixtures("bot")
def test_a_film_comes_without_where_tmdb_fails_and_it_is_left_alone_then(
    api: FakeBotApi, tmdb: StandInTmdb
) -> None:
    tmdb.next = [(500, {}, b"")]
    ada = api.user("Ada")
    for _ in range(2):
        card = ada.says("/film Heat")
        assert card.text.startswith("Heat (1995) · crime\n")
    assert len(tmdb.asked) == 1


def previews(api: FakeBotApi) -> list[dict[str, object]]:
    """How links of the messages so far are shown."""
    sent = {"sendMessage", "editMessageText"}
    with api.changed:
        return [json.loads(asked["link_preview_options"]) for name, asked in api.calls if name in sent]
