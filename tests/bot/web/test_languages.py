import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from bot.dialogue import words
from bot.service import language as languages
from bot.service import linking
from bot.service.service import Visit
from bot.web.rendering import environment
from tests.bot.web.browser import Browser, Browsers

TEMPLATES = sorted((Path(__file__).parents[3] / "bot" / "web" / "templates").glob("*.html"))
PATHS = [
    "/",
    "/?q=zzzz",
    "/film/f:2",
    "/mine",
    "/mine/import",
    "/mine/link",
    "/mine/forget",
    "/list?r=f:2~5",
    "/nowhere",
]


@pytest.mark.parametrize("language", words.languages())
def test_pages_speak_the_browsers_language(browsers: Browsers, language: str) -> None:
    browser = browsers(language=f"tlh, {language}-XX;q=0.8, en;q=0.1")
    for path in PATHS:
        browser.get(path)
        assert f'<html lang="{language}">' in browser.page.text
        assert words.label(language, "web-nav-mine") in browser.text


def test_a_language_can_be_chosen_and_is_remembered(browser: Browser) -> None:
    browser.get("/mine")
    browser.post("/language", language="de", back="/mine")
    assert browser.page.url.path == "/mine"
    assert '<html lang="de">' in browser.page.text
    browser.get("/nowhere")
    assert '<html lang="de">' in browser.page.text
    assert browser.post("/language", language="xx", back="/").status_code == 404


def test_the_language_of_the_chat_is_that_of_the_linked_browser(browser: Browser, chat: Visit) -> None:
    languages.choose(chat, "fr")
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(chat), sure="1")
    assert '<html lang="fr">' in browser.page.text


@pytest.mark.parametrize("header", ["", "*", ";;;", "de;q=x, fr", "q=1,,,", "x" * 5000])
def test_a_strange_header_means_english_or_what_can_be_read(browsers: Browsers, header: str) -> None:
    browser = browsers(language=header)
    assert browser.get("/").status_code == 200


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_no_sentence(path: Path) -> None:
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    text = " ".join(data.data for data in tree.find_all(nodes.TemplateData))
    shown = re.sub(r"<[^>]*>|<[^>]*$|^[^<]*>", " ", text)
    said = [
        word for word in re.findall(r"[^\W\d_]{2,}", shown) if word not in {"Marquee", "CSV", "JSON", "link"}
    ]
    attributes = re.findall(r'(?:aria-label|alt|placeholder|title)="[^"]*[a-z]{2}[^"]*"', text)
    assert (said, attributes) == ([], [])


def test_every_template_can_be_read() -> None:
    made = environment()
    for path in TEMPLATES:
        made.get_template(path.name)
