"""HEAD, as a monitor asks."""

import pytest

from tests.bot.web.browser import Browser
from tests.bot.web.routes import addresses

OTHERS = ["/healthz", "/readyz", "/metrics", "/openapi.json", "/static/site.css"]


@pytest.mark.parametrize("address", [*addresses("GET"), *OTHERS])
def test_every_page_answers_as_to_get_but_without_a_body(browser: Browser, address: str) -> None:
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back="/")
    shown = browser.get(address)
    told = browser.request("HEAD", address)
    assert told.content == b""
    assert told.status_code == shown.status_code
    assert told.headers["content-type"] == shown.headers["content-type"]
    assert told.headers["content-security-policy"] == shown.headers["content-security-policy"]


def test_what_is_for_forms_alone_still_says_so(browser: Browser) -> None:
    assert browser.request("HEAD", "/rate").status_code == 405
    assert browser.page.content == b""


def test_the_api_answers_what_its_description_says(browser: Browser) -> None:
    assert browser.request("HEAD", "/api/v1/health").status_code == 405


def test_an_address_that_is_not_there_is_not_there(browser: Browser) -> None:
    assert browser.request("HEAD", "/no/such").status_code == 404
