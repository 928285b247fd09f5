"""The button that opens the site within Telegram."""

import pytest

from bot.dialogue.message import Reply
from bot.platforms.telegram.mini_app import mini_app
from tests.bot.platforms.script import Script
from tests.bot.platforms.telegram.person import opens


def test_the_button_beside_the_text_field_opens_the_site() -> None:
    with opens(Script(Reply(("Hello.",))), mini_app("https://films.example")) as person:
        button = person.api.wait_for(lambda: person.api.menu_button, "the button")
    assert button == {
        "type": "web_app",
        "text": "Films",
        "web_app": {"url": "https://films.example/telegram"},
    }


def test_without_a_site_the_button_stays_as_it_is() -> None:
    with opens(Script(Reply(("Hello.",)))) as person:
        person.api.wait_for(lambda: len(person.api.menus) == 2, "the menus")
        assert "Hello." in person.says("hi")
        assert person.api.menu_button == {}


@pytest.mark.parametrize("site", [None, "http://films.example", "http://127.0.0.1:8008"])
def test_telegram_opens_https_alone(site: str | None) -> None:
    assert mini_app(site) is None
