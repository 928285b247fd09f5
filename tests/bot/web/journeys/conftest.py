"""The site in a real browser.

MARQUEE_TEST_CHROMIUM names the program; without it the system's Chromium is taken. Where there is none, these
tests are skipped; with MARQUEE_TEST_BROWSER=required they fail.
"""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, sync_playwright

from bot.web.server import beside
from bot.web.settings import WebSettings

NAMES = ("chromium", "chromium-browser", "google-chrome")
SIZES = {"phone": (390, 844), "desk": (1280, 800)}

_PATIENCE_MS = 15_000

Opens = Callable[..., Page]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser for all journeys of a module: each has a context of its own.

    It ends with them, as its event loop goes on in this thread: other tests begin loops of their own there.
    """
    program = os.environ.get("MARQUEE_TEST_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        why = "no Chromium on this machine (MARQUEE_TEST_CHROMIUM names one)"
        if os.environ.get("MARQUEE_TEST_BROWSER") == "required":
            pytest.fail(why)
        pytest.skip(why)
    alone = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=alone)
        yield browser
        browser.close()


@pytest.fixture
def site(app: FastAPI) -> Iterator[str]:
    """The address of the site."""
    with beside(app, WebSettings(port=0)) as address:
        yield address


@pytest.fixture
def opens(chromium: Browser, site: str) -> Iterator[Opens]:
    """Opens a page of the site as somebody new; whatever its console complains of fails the test."""
    complaints: list[str] = []
    contexts = []

    def open_page(path: str = "/", size: str = "desk", *, refused: bool = False, **options: object) -> Page:
        width, height = SIZES[size]
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            has_touch=size == "phone",
            base_url=site,
            **{"locale": "en-GB", **options},  # type: ignore[arg-type]
        )
        context.set_default_timeout(_PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        if refused:  # it is the test's matter that something fails
            page.goto(path)
            return page
        page.on(
            "console",
            lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None,
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(_failed(request.url, request.failure)))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [complaint for complaint in complaints if complaint] == []


def _failed(url: str, failure: str | None) -> str:
    # An answer that nobody waits for any more, as somebody has typed on.
    return "" if failure == "net::ERR_ABORTED" else f"{url}: {failure}"
