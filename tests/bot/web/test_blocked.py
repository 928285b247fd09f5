"""Whom an admin blocked is refused everywhere on the site, as in the chat."""

import pytest
from fastapi import FastAPI

from bot.service import language, linking, ratings, roles
from bot.service.person import Person
from bot.service.service import Service, Visit
from tests.bot.web.browser import Browser, Browsers
from tests.bot.web.routes import addresses

BOSS = Person("test", "boss")
OPEN = {
    "/robots.txt",
    "/telegram/enter",
    "/poster/en/card/f:2",
    "/tmdb-logo",
}  # not about anybody, or refuses by itself


@pytest.fixture
def blocked(browser: Browser, chat: Visit, service: Service) -> Browser:
    """The browser of a chat's person who rated films, and was blocked then."""
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back="/")
    browser.post("/mine/link", code=linking.code(chat), sure="1")
    roles.block(service.visit(BOSS), chat.person.key)
    return browser


@pytest.mark.parametrize("address", sorted(set(addresses("GET")) - OPEN))
def test_no_page_is_shown(blocked: Browser, address: str) -> None:
    assert blocked.get(address).status_code == 403
    assert "blocked you" in blocked.text
    assert "Heat" not in blocked.text


@pytest.mark.parametrize("address", sorted(set(addresses("POST")) - OPEN))
def test_nothing_is_changed(blocked: Browser, chat: Visit, address: str) -> None:
    assert blocked.post(address, film="f:3", stars="1").status_code == 403
    assert "blocked you" in blocked.text
    assert ratings.own(chat) == {"f:2": 5.0}


def test_it_is_told_in_the_language_that_they_chose(blocked: Browser, chat: Visit) -> None:
    language.choose(chat, "de")
    blocked.get("/mine")
    assert "hat dich gesperrt" in blocked.text
    assert 'lang="de"' in blocked.page.text


def test_who_is_not_blocked_any_more_finds_everything_again(
    blocked: Browser, chat: Visit, service: Service
) -> None:
    roles.unblock(service.visit(BOSS), chat.person.key)
    assert blocked.get("/film/f:2").status_code == 200
    assert 'value="5" id="s5-own" checked' in blocked.page.text


def test_others_are_answered(blocked: Browser, browsers: Browsers, app: FastAPI) -> None:
    assert browsers().get("/").status_code == 200
