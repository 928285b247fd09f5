"""A page added as docs/recipes.md tells."""

from pathlib import Path

import pytest
from fastapi import FastAPI
from jinja2 import ChoiceLoader, DictLoader

from bot.service.service import Service
from bot.web import app as application
from tests.bot.web.browser import Browser
from tests.bot.web.conftest import MANY
from tests.recipes import as_module, recipe


@pytest.fixture
def app(service: Service, monkeypatch: pytest.MonkeyPatch) -> FastAPI:
    (code,) = recipe("Add a page")
    (template,) = recipe("Add a page", "jinja")
    page = as_module("bot.web.pages.decades", code, monkeypatch)
    monkeypatch.setattr(application, "PAGES", (*application.PAGES, page))
    made = application.create_app(service, MANY)
    templates = made.state.templates
    templates.loader = ChoiceLoader([templates.loader, DictLoader({"decades.html": template})])
    return made


def test_a_page_added_as_told_is_there(browser: Browser) -> None:
    assert browser.get("/best/1970").status_code == 200
    assert "1970s" in browser.text
    assert "Chinatown (1974)" in browser.text
    assert browser.get("/best/1810").status_code == 404
    assert browser.page.headers["content-security-policy"]


def test_the_recipe_is_about_files_that_there_are() -> None:
    root = Path(application.__file__).parent
    assert (root / "pages").is_dir()
    assert (root / "templates" / "page.html").is_file()
