"""What is kept of people, on a page."""

import pytest

from bot.dialogue import words
from tests.bot.web.browser import Browser, Browsers


def test_it_tells_what_the_chat_does_and_of_the_cookies(browser: Browser) -> None:
    browser.get("/privacy")
    assert "What I keep about you" in browser.text
    assert "one cookie, a random number" in browser.text
    assert "Whoever runs me" in browser.text
    assert "<strong>Your rights</strong>" in browser.page.text


@pytest.mark.parametrize("language", words.languages())
def test_every_page_leads_there_in_its_language(browsers: Browsers, language: str) -> None:
    browser = browsers(language=language)
    browser.get("/film/f:2")
    title = words.label(language, "web-privacy")
    assert f'<a href="/privacy">{title}</a>' in browser.page.text.replace("&#39;", "'")
    browser.get("/privacy")
    assert browser.text.count(title) >= 3
