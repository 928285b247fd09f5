"""What keeps a page's own to itself."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from bot.service.service import Service
from bot.web.app import PAGES, create_app
from bot.web.limits import Buckets
from bot.web.settings import WebSettings
from bot.web.visitor import own_address
from tests.bot.web.browser import Browser, Browsers

FORMS = [
    "/rate",
    "/mark",
    "/undo",
    "/not-seen",
    "/language",
    "/list/keep",
    "/mine/import",
    "/mine/forget",
    "/mine/leave",
    "/mine/link",
    "/mine/link/code",
    "/mine/import/1",
    "/admin/use",
    "/admin/rollback",
    "/admin/retrain",
    "/admin/list",
    "/admin/editions",
    "/admin/editions/back",
    "/telegram/enter",
]


def test_every_form_is_among_those_tested_here() -> None:
    routes = [route for module in PAGES for route in module.router.routes if isinstance(route, APIRoute)]
    paths = {route.path.replace("{number:int}", "1") for route in routes if "POST" in route.methods}
    assert paths == set(FORMS)


@pytest.mark.parametrize("path", FORMS)
def test_a_form_without_the_pages_token_is_refused(browser: Browser, browsers: Browsers, path: str) -> None:
    browser.get("/")
    for token in ("", "x.y", "\u00e9.\u00e9", browsers().token):
        assert browser.post(path, token=token, film="f:2", stars="5", language="de").status_code == 403
    assert "Load it again" in browser.text


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_form_of_another_site_is_refused_even_with_the_token(
    browser: Browser, headers: dict[str, str]
) -> None:
    token = browser.token
    data = {"csrf": token, "film": "f:2", "stars": "5", "back": "/"}
    assert browser.request("POST", "/rate", data=data, headers=headers).status_code == 403
    own = {"origin": "http://films.example", "sec-fetch-site": "same-origin"}
    assert browser.request("POST", "/rate", data=data, headers=own).status_code == 200


def test_a_form_without_its_cookie_is_refused(browser: Browser) -> None:
    token = browser.token
    browser.cookies.clear()
    assert browser.post("/rate", token=token, film="f:2", stars="5").status_code == 403


@pytest.mark.parametrize("path", ["/", "/film/f:2", "/mine", "/nowhere", "/static/site.css"])
def test_every_answer_has_the_headers(browser: Browser, path: str) -> None:
    headers = browser.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == (
        "public, max-age=31536000, immutable" if path.startswith("/static") else "no-store"
    )


@pytest.mark.parametrize(
    "path", ["/", "/?q=heat", "/film/f:2", "/mine", "/list?r=f:2~5", "/mine/link", "/nowhere"]
)
def test_no_page_has_script_or_style_of_its_own_or_anything_from_elsewhere(
    browser: Browser, path: str
) -> None:
    browser.get("/")
    browser.post("/rate", film="f:3", stars="5", back="/")
    html = browser.get(path).text
    assert " style=" not in html
    assert "<style" not in html
    assert " on" not in "".join(part.split(">")[0] for part in html.split("<input")[1:])
    assert html.count("<script") == 1
    assert 'src="http' not in html


@pytest.mark.parametrize(
    "address",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x", "evil", "", "/\n/x"],
)
def test_no_form_leads_elsewhere(browser: Browser, address: str) -> None:
    assert own_address(address) == "/"
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back=address)
    assert browser.page.url.host == "films.example"
    assert browser.page.url.path == "/"


def test_the_cookie_is_kept_from_scripts_and_other_sites(browser: Browser) -> None:
    cookie = browser.get("/").headers["set-cookie"]
    assert cookie.startswith("marquee=")
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    assert "set-cookie" not in browser.get("/").headers, "it was given"


def test_under_https_the_cookie_goes_over_https_alone(service: Service) -> None:
    settings = WebSettings(url="https://films.example", requests_a_minute=1000)
    with Browser(create_app(service, settings)) as browser:
        page = browser.get("/")
        assert page.headers["set-cookie"].startswith("__Host-marquee=")
        assert "Secure" in page.headers["set-cookie"]
        assert page.headers["strict-transport-security"]


def test_a_cookie_of_somebody_elses_making_stands_for_nobody(browser: Browser) -> None:
    for forged in ("x", "x" * 5000, "' OR 1=1 --"):
        assert browser.request("GET", "/mine", headers={"cookie": f"marquee={forged}"}).status_code == 200
        assert "Nothing here yet" in browser.text


def test_what_was_said_cannot_be_put_there_by_a_cookie(browser: Browser) -> None:
    for forged in ("rated|5|<b>", "rated|99|f:2", "used|9999999999|", "linked|<script>|", "%00|a|b", "x"):
        page = browser.request("GET", "/", headers={"cookie": f"marquee_said={forged}"})
        assert page.status_code == 200
        assert "<script>|" not in page.text
        assert "<b>" not in page.text


def test_an_address_that_asks_too_much_has_to_wait(service: Service) -> None:
    app = create_app(service, WebSettings(requests_a_minute=60))
    with Browser(app) as greedy, Browser(app, address="192.0.2.2") as other:
        codes = [greedy.get("/nowhere").status_code for _ in range(121)]
        assert codes == [404] * 120 + [429]
        assert greedy.page.headers["retry-after"] == "1"
        assert "Wait a minute" in greedy.text
        assert greedy.get("/static/site.css").status_code == 200
        assert other.get("/").status_code == 200


def test_buckets_fill_again() -> None:
    now = 0.0
    buckets = Buckets(60, 2, lambda: now)
    assert [buckets.take("a"), buckets.take("a")] == [0, 0]
    assert buckets.take("a") == pytest.approx(1)
    assert buckets.take("b") == 0
    now = 1.0
    assert buckets.take("a") == 0
    assert buckets.take("a", 2) > 0
    assert Buckets(60, 2).take("a", 100) == 0, "more than a bucket holds takes all of it"


def test_a_household_shares_a_bucket() -> None:
    buckets = Buckets(60, 1, lambda: 0.0)
    assert buckets.take("2001:db8::1") == 0
    assert buckets.take("2001:db8::2:3") > 0
    assert buckets.take("2001:db8:0:1::1") == 0
    assert buckets.take("192.0.2.1") == buckets.take("unknown") == 0


def test_a_body_is_bounded_whatever_its_header_says(browser: Browser) -> None:
    token = browser.token
    assert browser.post("/rate", token=token, film="x" * 70_000).status_code == 413
    assert "20 MB" in browser.text

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(300):
            yield b"x" * 1000

    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert browser.request("POST", "/rate", content=endless(), headers=kind).status_code == 413


def test_an_upload_is_bounded_while_it_streams(browser: Browser) -> None:
    token = browser.token

    async def endless() -> AsyncIterator[bytes]:
        yield b'--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
        for _ in range(21):
            yield b"x" * 1_000_000

    kind = {"content-type": "multipart/form-data; boundary=x"}
    assert browser.request("POST", "/mine/import", content=endless(), headers=kind).status_code == 413
    assert browser.post("/mine/import", token=token, file=("a.csv", b"x" * 1_000_000)).status_code == 422


def test_an_error_of_ours_is_told_kindly_and_stands_in_the_log(
    app: FastAPI, caplog: pytest.LogCaptureFixture
) -> None:
    @app.get("/broken")
    def broken() -> None:
        raise RuntimeError("the disk is full")

    with Browser(app) as browser:
        assert browser.get("/broken").status_code == 500
        assert "it stands in the log" in browser.text
        assert "the disk is full" not in browser.text
        assert browser.page.headers["content-security-policy"]
    assert "the disk is full" in caplog.text


def test_a_wrong_method_is_told_kindly(browser: Browser) -> None:
    assert browser.get("/rate").status_code == 405
    assert "Start from the first page" in browser.text


def test_nothing_is_described_to_programs_yet(app: FastAPI) -> None:
    assert app.openapi()["paths"] == {}
