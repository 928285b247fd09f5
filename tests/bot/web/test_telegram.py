"""The site within Telegram."""

import hashlib
import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import httpx
import pytest
from fastapi import FastAPI

from bot.service import ratings, roles
from bot.service.person import Person
from bot.service.service import Service
from bot.web.app import create_app
from bot.web.init_data import TelegramUser, verified
from bot.web.settings import WebSettings
from tests.bot.web.browser import Browser

TOKEN = "123456:test-token-of-nobody"
OTHER = "654321:test-token-of-another"
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
ADA = {"id": 77, "first_name": "Ada", "last_name": "Lovelace", "language_code": "en"}
SETTINGS = WebSettings(url="https://films.example", requests_a_minute=1_000_000, telegram_token=TOKEN)


def signed(
    token: str = TOKEN, at: datetime | None = None, user: object = ADA, then: dict[str, str] | None = None
) -> str:
    """What Telegram puts into the address, signed as it documents; some of it changed then."""
    fields = {
        "query_id": "AAHdF6IQAAAAAN0XohDhrOrc",
        "user": user if isinstance(user, str) else json.dumps(user),
        "auth_date": str(int((at or datetime.now(UTC)).timestamp())),
        "signature": "of-others",
    }
    lines = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    fields["hash"] = hmac.new(key, lines.encode(), hashlib.sha256).hexdigest()
    return urlencode(fields | (then or {}))


def test_what_telegram_signed_names_a_person() -> None:
    assert verified(signed(at=NOW), TOKEN, NOW) == TelegramUser(77, "Ada Lovelace")
    assert verified(signed(at=NOW, user={"id": 2**52, "first_name": "Жан+&="}), TOKEN, NOW) == TelegramUser(
        2**52, "Жан+&="
    )


def test_a_signature_of_another_bot_names_nobody() -> None:
    assert verified(signed(OTHER, NOW), TOKEN, NOW) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"user": json.dumps({**ADA, "id": 78})},
        {"auth_date": str(int(NOW.timestamp()) + 1)},
        {"hash": "0" * 64},
        {"hash": ""},
        {"hash": "é"},
        {"start_param": "more"},
        {"signature": "changed"},
    ],
)
def test_what_was_changed_names_nobody(changes: dict[str, str]) -> None:
    assert verified(signed(at=NOW, then=changes), TOKEN, NOW) is None


def test_it_holds_for_a_day() -> None:
    day = timedelta(days=1)
    assert verified(signed(at=NOW - day), TOKEN, NOW)
    assert verified(signed(at=NOW - day - timedelta(seconds=1)), TOKEN, NOW) is None
    assert verified(signed(at=NOW + timedelta(minutes=1)), TOKEN, NOW), "clocks differ"
    assert verified(signed(at=NOW + timedelta(hours=1)), TOKEN, NOW) is None


@pytest.mark.parametrize(
    "user",
    ["", "null", "[]", "{", {}, {"id": "77"}, {"id": True}, {"id": 1.5}, {**ADA, "is_bot": True}],
)
def test_a_signed_text_without_a_person_names_nobody(user: object) -> None:
    assert verified(signed(at=NOW, user=user), TOKEN, NOW) is None


@pytest.mark.parametrize("text", ["", "x", "hash=", "a=1&a=2", "&&&", "x" * 20_000, "a=1&" * 50])
def test_any_other_text_names_nobody(text: str) -> None:
    assert verified(text, TOKEN, NOW) is None
    assert verified(f"{signed(at=NOW)}&user={text}", TOKEN, NOW) is None


@pytest.fixture
def app(service: Service) -> FastAPI:
    return create_app(service, SETTINGS)


@pytest.fixture
def browser(app: FastAPI) -> Iterator[Browser]:
    with Browser(app, url="https://films.example") as one:
        yield one


def enters(browser: Browser, data: str, **headers: str) -> httpx.Response:
    return browser.request("POST", "/telegram/enter", data={"data": data}, headers=headers)


def test_the_first_page_may_stand_in_telegrams_frame_and_loads_nothing_from_it(browser: Browser) -> None:
    page = browser.get("/telegram")
    policy = page.headers["content-security-policy"]
    assert "frame-ancestors https://web.telegram.org" in policy
    assert "script-src 'self';" in policy
    assert 'src="http' not in page.text
    assert "open it by the button" in browser.text


def test_whom_telegram_names_is_that_person_on_the_site(browser: Browser, service: Service) -> None:
    ada = service.visit(Person("telegram", "77", "Ada"))
    ratings.rate(ada, "f:2", 5.0, "in the chat")
    assert enters(browser, signed()).status_code == 200
    assert browser.page.url.path == "/"
    assert "Your one film" in browser.text
    browser.post("/rate", film="f:3", stars="4", back="/")
    assert ratings.own(ada) == {"f:2": 5.0, "f:3": 4.0}
    assert 'id="undo"' in browser.page.text, "it tells what came of it"
    assert "Linked with Telegram" in (browser.get("/mine"), browser.text)[1]


def test_its_pages_are_framed_by_telegram_alone_and_its_cookies_go_into_that_frame(
    browser: Browser,
) -> None:
    first = enters(browser, signed()).history[0]
    given = [value for name, value in first.headers.multi_items() if name == "set-cookie"]
    session = next(each for each in given if each.startswith("__Host-marquee-telegram="))
    assert {"HttpOnly", "SameSite=None", "Secure", "Partitioned", "Path=/"} <= set(session.split("; "))
    for path in ("/", "/mine", "/nowhere"):
        assert (
            "frame-ancestors https://web.telegram.org" in browser.get(path).headers["content-security-policy"]
        )
    browser.post("/language", language="de", back="/")
    assert '<html lang="de">' in browser.page.text
    cookie = browser.page.history[0].headers["set-cookie"]
    assert "marquee_language_telegram=de" in cookie
    assert "SameSite=None" in cookie


@pytest.mark.parametrize(
    "data", [signed(OTHER), signed(at=datetime.now(UTC) - timedelta(days=2)), signed(then={"hash": "0" * 64})]
)
def test_nobody_enters_by_what_telegram_did_not_sign(browser: Browser, data: str) -> None:
    assert enters(browser, data).status_code == 403
    assert "did not reach me whole" in browser.text
    assert not any("telegram" in name for name in browser.cookies)


@pytest.mark.parametrize("headers", [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}])
def test_no_other_site_makes_a_browser_somebody_elses(browser: Browser, headers: dict[str, str]) -> None:
    assert enters(browser, signed(), **headers).status_code == 403
    assert not any("telegram" in name for name in browser.cookies)


def test_who_is_blocked_does_not_enter(browser: Browser, service: Service) -> None:
    roles.block(service.visit(Person("test", "boss")), "telegram:77")
    assert enters(browser, signed()).status_code == 403


def test_who_leaves_in_telegram_is_nobody_there(browser: Browser) -> None:
    enters(browser, signed())
    browser.post("/rate", film="f:3", stars="4", back="/")
    browser.post("/mine/leave")
    assert "Nothing here yet" in (browser.get("/mine"), browser.text)[1]


@pytest.mark.parametrize(
    "settings",
    [
        WebSettings(url="https://films.example", requests_a_minute=1000),
        WebSettings(telegram_token=TOKEN, requests_a_minute=1000),
    ],
)
def test_without_a_bot_or_without_https_there_is_no_such_page(
    service: Service, settings: WebSettings
) -> None:
    with Browser(create_app(service, settings)) as browser:
        assert browser.get("/telegram").status_code == 404
        assert enters(browser, signed()).status_code == 403


def test_a_browsers_own_pages_are_framed_by_nobody(browser: Browser) -> None:
    assert "frame-ancestors 'none'" in browser.get("/").headers["content-security-policy"]


def test_the_token_is_in_no_words_about_the_settings() -> None:
    settings = WebSettings.from_environment({"MARQUEE_TELEGRAM_TOKEN": TOKEN})
    assert settings.telegram_token == TOKEN
    assert TOKEN not in repr(settings)
