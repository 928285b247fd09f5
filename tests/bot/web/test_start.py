"""The first page, as a browser without scripts sees it."""

import pytest
from sqlalchemy import func, select

from bot.service.service import Service
from bot.web.app import create_app
from db import users
from db.models import ShownRecommendation
from db.session import Database
from tests.bot.web.browser import Browser, Browsers
from tests.bot.web.conftest import MANY


def test_somebody_new_sees_popular_films_and_is_stored_nowhere(browser: Browser, database: Database) -> None:
    page = browser.get("/")
    assert page.status_code == 200
    assert "Popular films to start with" in browser.text
    assert len(browser.films()) == 5
    assert len(browser.films("found")) == 4
    browser.get("/?genre=Crime")
    database.background.settle()
    with database.reading() as session:
        assert users.count(session) == 0


def test_a_film_is_found_by_a_part_of_its_title(browser: Browser) -> None:
    browser.get("/?q=toy+sto")
    assert set(browser.films("found")) >= {"Toy Story", "Toy Story 2"}
    browser.get("/?q=oppenheimer")
    assert browser.films("found") == []
    browser.get("/?q=<b>xyzzy")
    assert "I don't have “<b>xyzzy”: my films end in 2017" in browser.text
    assert "<b>xyzzy" not in browser.page.text


def test_the_list_changes_with_the_stars_that_are_given(browser: Browser) -> None:
    browser.get("/?q=heat")
    browser.post("/rate", film="f:2", stars="5", back="/?q=heat")
    assert str(browser.page.url).endswith("/?q=heat")
    assert "Saved: Heat (1995) ★★★★★" in browser.text
    assert "From one film you rated" in browser.text
    assert "Heat" not in browser.films()
    assert "Alien" in browser.films()
    browser.post("/rate", film="f:23", stars="5", back="/")
    assert "From 2 films you rated" in browser.text
    assert "Brazil" not in browser.films()


def test_the_last_change_can_be_undone_and_is_told_of_once(browser: Browser) -> None:
    browser.get("/")
    browser.post("/rate", film="f:2", stars="4", back="/")
    assert 'action="/undo"' in browser.page.text
    browser.post("/undo", back="/")
    assert "Undone: Heat (1995)" in browser.text
    assert "Popular films" in browser.text
    browser.get("/")
    assert "Undone" not in browser.text
    browser.post("/undo", back="/")
    assert "nothing to undo" in browser.text


@pytest.mark.parametrize(
    ("kind", "told"), [("seen", "Seen: Alien (1979)"), ("not_for_me", "Not for you: Alien (1979)")]
)
def test_what_is_marked_leaves_the_list(browser: Browser, kind: str, told: str) -> None:
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back="/")
    assert "Alien" in browser.films()
    browser.post("/mark", film="f:3", kind=kind, back="/")
    assert told in browser.text
    assert "Alien" not in browser.films()
    browser.post("/undo", back="/")
    assert "Alien" in browser.films()


def test_the_next_five_are_others_and_lead_back(browser: Browser) -> None:
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back="/")
    first = browser.films()
    more = browser.page.text.split('id="next" href="')[1].split('"')[0].replace("&amp;", "&")
    browser.get(more)
    second = browser.films()
    assert len(second) == 5
    assert not set(first) & set(second)
    browser.get(more)
    assert browser.films() == second
    assert "Back to the first" in browser.text


def test_films_can_be_limited_to_a_kind_and_years(browser: Browser) -> None:
    browser.get("/?genre=Sci-Fi&decade=1980")
    assert browser.films() == ["Brazil"]
    assert '<option value="Sci-Fi" selected>' in browser.page.text
    assert '<option value="1980" selected>' in browser.page.text
    browser.get("/?genre=Western")
    assert "These come nearest" in browser.text or "all I have" in browser.text


def test_nothing_is_asked_of_lengths_that_nobody_knows(browser: Browser) -> None:
    browser.get("/")
    assert "any length" not in browser.text


def test_the_dial_moves_the_list(browser: Browser) -> None:
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back="/")
    balanced = browser.films()
    browser.get("/?dial=4")
    assert browser.films() != balanced
    assert 'value="4" id="dial-4" checked' in browser.page.text


def test_why_is_told_beside_the_film(browser: Browser) -> None:
    browser.get("/")
    browser.post("/rate", film="f:20", stars="5", back="/")
    assert "Because you liked Goldfinger" in browser.text
    browser.get("/?why=f:19")
    assert "You gave Goldfinger ★★★★★; that puts it at place" in browser.text


def test_films_like_one(browser: Browser) -> None:
    browser.get("/?like=f:2")
    assert "Like Heat (1995)" in browser.text
    assert "Heat" not in browser.films()
    assert len(browser.films()) == 5
    browser.get("/?like=gone")
    assert "Popular films" in browser.text


def test_films_that_nobody_of_the_house_has_seen_give_way_to_others(browser: Browser) -> None:
    browser.get("/")
    before = browser.films("found")
    ids = [part.split('"')[0] for part in browser.page.text.split('name="film" value="')[1:]]
    browser.post("/not-seen", film=list(dict.fromkeys(ids))[:4], back="/")
    assert browser.films("found") != before


@pytest.mark.parametrize(
    "query",
    [
        "offset=x",
        "offset=99999999999999999999",
        "dial=9",
        "decade=abc",
        "began=-1",
        "longest=1e9",
        "why=nope",
        "genre=%00",
    ],
)
def test_an_address_that_makes_no_sense_is_read_as_far_as_it_does(browser: Browser, query: str) -> None:
    assert browser.get(f"/?{query}").status_code == 200


def test_two_browsers_are_two_people(browsers: Browsers) -> None:
    ada, bob = browsers(), browsers()
    ada.get("/")
    ada.post("/rate", film="f:2", stars="5", back="/")
    bob.get("/")
    assert "Popular films" in bob.text


def test_without_a_model_it_says_so(nothing_trained: Service) -> None:
    with Browser(create_app(nothing_trained, MANY)) as browser:
        assert browser.get("/").status_code == 503
        assert "still learning" in browser.text
        assert browser.get("/film/f:2").status_code == 503
        assert browser.get("/mine").status_code == 200
        assert browser.get("/list?r=f:2~5").status_code == 503
        assert browser.post("/rate", film="f:2", stars="5").status_code == 503


def test_search_engines_are_kept_from_lists_without_end(browser: Browser) -> None:
    page = browser.get("/robots.txt")
    assert page.headers["content-type"].startswith("text/plain")
    assert "Disallow: /*?" in page.text.splitlines()


def test_typing_a_search_shows_no_list_anew(browser: Browser, database: Database) -> None:
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back="/?q=heat")
    for words in ("a", "al", "ali"):
        browser.get(f"/?q={words}")
    assert shown_rows(database) == 0
    browser.get("/")
    assert shown_rows(database) == 5


def shown_rows(database: Database) -> int:
    database.background.settle()
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(ShownRecommendation)) or 0
