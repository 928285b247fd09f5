"""The pages for admins and programs, and the page within Telegram, in a real browser."""

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi import FastAPI
from playwright.sync_api import Page

from bot.service import linking, programs
from bot.service.person import Person
from bot.service.service import Service
from bot.web.app import create_app
from tests.bot.dialogue.conftest import PlayedRetraining
from tests.bot.dialogue.small_bundle import write_small_bundle
from tests.bot.web.journeys.conftest import SIZES, Opens
from tests.bot.web.journeys.test_looks import unfit
from tests.bot.web.test_telegram import SETTINGS, signed


@pytest.fixture
def app(service: Service) -> FastAPI:
    return create_app(service, SETTINGS)


def as_boss(page: Page, service: Service) -> None:
    page.goto("/mine/link")
    page.fill("#code", linking.code(service.visit(Person("test", "boss", "Boss"))))
    page.click("form:has(#code) button")
    page.click("main form button")
    page.wait_for_url("**/mine")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_these_pages_are_as_fit_as_the_others(
    opens: Opens, service: Service, models_dir: Path, size: str, scheme: str
) -> None:
    write_small_bundle(models_dir)  # a second one, to be put into service
    page = opens(size=size, color_scheme=scheme, bypass_csp=True)
    as_boss(page, service)
    assert unfit(page, ("/admin", "/admin/list", "/api", "/telegram")) == {}


def test_a_training_moves_on_before_an_admins_eyes(
    opens: Opens, service: Service, retraining: PlayedRetraining
) -> None:
    page = opens()
    as_boss(page, service)
    page.goto("/admin")
    page.click("#run button")
    page.get_by_text("is about to start").last.wait_for()
    retraining.becomes(state="running", step="training the tower", fraction=0.3)
    page.get_by_text("30%").wait_for()
    retraining.becomes(state="failed", outcome="silent", finished=True)
    page.get_by_text("stopped without a word").wait_for()
    page.locator("#run button").wait_for()


def test_the_api_is_tried_with_a_key_that_stays_on_the_page(opens: Opens, service: Service) -> None:
    _, key = programs.create(service.database, "page", ("films", "people"))
    page = opens("/api", refused=True)  # an answer 401 is a complaint of the console's
    search = page.locator("details:has(form[data-path='/api/v1/search'])")
    search.locator("summary").click()
    search.locator("button").click()
    search.get_by_text(re.compile("^401")).wait_for()
    page.fill("#api-key", key)
    search.locator("input[name=q]").fill("goldfinger")
    search.locator("button").click()
    search.get_by_text(re.compile(r"^200.*Goldfinger", re.DOTALL)).wait_for()
    rate = page.locator("details:has(form[data-method='PUT'])")
    rate.locator("summary").click()
    rate.locator("input[name=film_id]").fill("f:2")
    rate.locator("button").click()
    rate.get_by_text(re.compile(r"^200")).wait_for()
    assert key not in page.url


def test_without_scripts_the_api_can_be_read(opens: Opens) -> None:
    page = opens("/api", java_script_enabled=False)
    assert not page.locator("#api-key").is_visible()
    page.locator("summary").first.click()
    assert page.get_by_text("curl").first.is_visible()
    assert not page.locator("form[data-api] button").first.is_visible()


def test_what_telegram_puts_into_the_address_makes_the_page_that_persons(opens: Opens) -> None:
    page = opens(f"/telegram#tgWebAppData={quote(signed())}&tgWebAppVersion=8.0&tgWebAppPlatform=web")
    page.wait_for_url(re.compile(r"/$"))
    page.goto("/mine")
    page.get_by_text("Linked with Telegram").wait_for()
    assert "tgWebAppData" not in page.evaluate("JSON.stringify(performance.getEntriesByType('resource'))")


def test_without_anything_of_telegrams_the_page_says_where_to_open_it(opens: Opens) -> None:
    page = opens("/telegram")
    assert page.get_by_text("open it by the button").is_visible()
