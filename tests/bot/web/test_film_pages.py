import pytest

from bot.service.posters import Width
from bot.service.service import Service
from bot.web.app import create_app
from recommender.catalog.film import Film
from tests.bot.web.browser import Browser
from tests.bot.web.conftest import MANY


def test_a_films_page_tells_what_is_known(browser: Browser) -> None:
    assert browser.get("/film/f:2").status_code == 200
    assert "Heat 1995" in browser.text
    assert "crime" in browser.text
    assert "3.5★ from 102 ratings" in browser.text
    assert "Heat [DVD] $9" in browser.text
    assert "Similar films" in browser.text
    assert 'class="covers"' in browser.page.text


def test_it_is_found_by_any_edition(browser: Browser) -> None:
    browser.get("/film/dvd:heat")
    assert "Heat 1995" in browser.text


def test_a_film_that_is_not_there_is_told_of_kindly(browser: Browser) -> None:
    assert browser.get("/film/no/such<film>").status_code == 404
    assert "The search finds what there is" in browser.text


def test_titles_are_never_markup(browser: Browser) -> None:
    browser.get("/film/f:12")
    assert "Tom & Jerry <The Movie>" in browser.text
    assert "<The Movie>" not in browser.page.text


def test_stars_for_you_are_told_from_the_first_rating_on(browser: Browser) -> None:
    browser.get("/film/f:3")
    assert "for you about" not in browser.text
    browser.post("/rate", film="f:2", stars="5", back="/film/f:3")
    assert "for you about" in browser.text
    browser.post("/rate", film="f:3", stars="2", back="/film/f:3")
    assert "for you about" not in browser.text
    assert 'value="2" id="s2-own" checked' in browser.page.text


def test_half_stars_can_be_given(browser: Browser) -> None:
    browser.get("/film/f:3?halves=1")
    assert "4½★" in browser.text
    browser.post("/rate", film="f:3", stars="4.5", back="/film/f:3")
    assert "Saved: Alien (1979) ★★★★½" in browser.text
    assert 'value="4.5" id="h4.5" checked' in browser.page.text


@pytest.mark.parametrize("stars", ["6", "0", "-1", "4.25", "nan", "five"])
def test_stars_that_nobody_can_give_are_refused(browser: Browser, stars: str) -> None:
    browser.get("/film/f:3")
    assert browser.post("/rate", film="f:3", stars=stars, back="/").status_code == 404
    assert "Stars go from 1 to 5, whole or half. Nothing was saved." in browser.text


def test_marks_are_set_and_taken_off(browser: Browser) -> None:
    browser.get("/film/f:3")
    browser.post("/mark", film="f:3", kind="later", back="/film/f:3")
    assert "Off my watchlist" in browser.text
    browser.post("/mark", film="f:3", kind="later", off="1", back="/film/f:3")
    assert "Off my watchlist" not in browser.text
    assert browser.post("/mark", film="f:3", kind="loved", back="/").status_code == 404
    assert browser.post("/mark", film="gone", kind="seen", back="/").status_code == 404


def test_a_rating_can_be_removed(browser: Browser) -> None:
    browser.get("/film/f:3")
    browser.post("/rate", film="f:3", stars="2", back="/film/f:3")
    browser.post("/rate", film="f:3", back="/film/f:3")
    assert "Alien (1979) has no stars from you any more" in browser.text


def test_why_a_film_would_be_listed(browser: Browser) -> None:
    browser.get("/film/f:19?why=1")
    assert "Rate a few films" in browser.text
    browser.post("/rate", film="f:20", stars="5", back="/film/f:19?why=1")
    assert "You gave Goldfinger ★★★★★; that puts it at place" in browser.text


def test_a_picture_takes_the_place_of_the_drawn_card(service: Service) -> None:
    def pictures(film: Film, language: str, width: Width) -> str | None:
        return f"/pictures/{film.film_id}" if film.film_id == "f:2" else None

    with Browser(create_app(service, MANY, pictures)) as browser:
        browser.get("/film/f:2")
        assert 'src="/pictures/f:2" alt=""' in browser.page.text
        browser.get("/film/f:3")
        assert 'class="cover drawn' in browser.page.text.split("Similar")[0]
