from html import unescape

import pytest

from db import users
from db.session import Database
from tests.bot.web.browser import Browser, Browsers


def share_of(browser: Browser) -> str:
    return unescape(browser.page.text.split('href="/list?')[1].split('"')[0])


def test_a_list_has_an_address_that_shows_it_to_others(browser: Browser, browsers: Browsers) -> None:
    browser.get("/")
    assert 'href="/list?' not in browser.page.text, "there is nothing to share"
    browser.post("/rate", film="f:2", stars="5", back="/")
    browser.post("/rate", film="f:23", stars="4", back="/?genre=Sci-Fi")
    own, address = browser.films(), f"/list?{share_of(browser)}"
    other = browsers()
    other.get(address)
    assert [title for title in own if title in other.text] == own
    assert "Heat (1995) ★★★★★" in other.text
    assert "Brazil (1985) ★★★★" in other.text
    assert f"http://films.example{address}" in unescape(other.page.text)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("r=f:2~5&r=f:nope~3", "One rating in this address is left out"),
        ("r=f:2~5&r=f:nope~3&r=f:3~9&r=x", "3 ratings in this address are left out"),
        ("r=f:nope~3", "One rating in this address is left out"),
    ],
)
def test_films_and_stars_that_are_none_are_said_to_be_left_out(
    browser: Browser, query: str, said: str
) -> None:
    browser.get(f"/list?{query}")
    assert said in browser.text


def test_of_films_that_are_all_there_none_is_left_out(browser: Browser) -> None:
    browser.get("/list?r=f:2~5&r=f:3~4.5")
    assert "left out" not in browser.text


def test_looking_at_one_stores_nobody(browser: Browser, database: Database) -> None:
    browser.get("/list?r=f:2~5")
    database.background.settle()
    with database.reading() as session:
        assert users.count(session) == 0


def test_others_are_not_told_that_they_liked_something(browser: Browser) -> None:
    browser.get("/list?r=f:20~5")
    assert "you liked" not in browser.text
    assert "Close to Goldfinger" in browser.text


def test_its_films_can_be_taken_over_but_for_those_that_one_rated(browser: Browser) -> None:
    browser.get("/")
    browser.post("/rate", film="f:2", stars="1", back="/list?r=f:2~5&r=f:3~4.5&r=gone~3")
    browser.post("/list/keep", r=["f:2~5", "f:3~4.5", "gone~3"])
    assert "1 film is yours now" in browser.text
    browser.get("/mine/export/csv")
    assert "Heat,1995,1," in browser.page.text
    assert "Alien,1979,4.5" in browser.page.text
    browser.post("/list/keep", r=["f:2~5"])
    assert "You had stars for all of these" in browser.text


def test_more_of_it_can_be_looked_at(browser: Browser) -> None:
    browser.get("/list?r=f:2~5")
    first = set(browser.text.split())
    assert first
    onward = unescape(browser.page.text.split('class="button" href="')[1].split('"')[0])
    assert browser.get(onward).status_code == 200
    assert "Alien 1979" not in browser.text


@pytest.mark.parametrize("query", ["", "r=", "r=~5", "r=f:2~9", "r=f:2", "r=f:2~nan", "r=<script>~5"])
def test_an_address_that_is_broken_shows_what_is_left(browser: Browser, query: str) -> None:
    assert browser.get(f"/list?{query}").status_code == 200
    assert "<script>~" not in browser.page.text
