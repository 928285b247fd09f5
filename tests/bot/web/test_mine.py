"""What is kept of somebody, and how they get at it."""

import io
import json
import zipfile

import pytest

from bot.service import linking, ratings
from bot.service.service import Visit
from db import users
from db.session import Database
from tests.bot.web.browser import Browser, Browsers

LETTERBOXD = "Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Heat,1995,https://boxd.it/1,4.5\n2020-01-02,Alien,1979,https://boxd.it/2,3\n2020-01-03,Nope,2022,https://boxd.it/3,2\n"


def rated(browser: Browser, *films: int) -> None:
    browser.get("/")
    for number in films:
        browser.post("/rate", film=f"f:{number}", stars="4", back="/mine")


def test_nothing_is_there_at_first(browser: Browser) -> None:
    browser.get("/mine")
    assert "Nothing here yet" in browser.text
    assert "Forget me" not in browser.text


def test_ratings_are_there_to_change_and_to_find(browser: Browser) -> None:
    rated(browser, 2, 3, 0)
    assert "3 films" in browser.text
    assert browser.text.index("Toy Story") < browser.text.index("Heat")
    browser.get("/mine?words=ali")
    assert "Alien" in browser.text
    assert "Heat" not in browser.text
    browser.get("/mine?order=title")
    assert browser.text.index("Alien") < browser.text.index("Heat") < browser.text.index("Toy Story")
    browser.post("/rate", film="f:2", stars="", back="/mine")
    assert "Heat (1995) has no stars from you any more" in browser.text
    assert "2 films" in browser.text


def test_many_ratings_have_pages(browser: Browser) -> None:
    rated(browser, *range(22))
    assert "Page 1 of 2" in browser.text
    browser.get("/mine?page=1")
    assert "Page 2 of 2" in browser.text
    assert browser.get("/mine?page=999999999999").status_code == 200


def test_the_watchlist(browser: Browser) -> None:
    browser.get("/")
    browser.post("/mark", film="f:3", kind="later", back="/mine")
    assert "On your list to watch: Alien (1979)" in browser.text
    browser.post("/mark", film="f:3", kind="later", off="1", back="/mine")
    assert "“Watch later” beside a film puts it here" in browser.text


def test_the_taste_is_drawn_from_five_films_on(browser: Browser) -> None:
    rated(browser, 2, 3)
    assert "Rate 3 more films" in browser.text
    assert browser.get("/mine/taste.png").status_code == 404
    rated(browser, 4, 5, 6)
    assert "/mine/taste.png" in browser.page.text
    picture = browser.get("/mine/taste.png")
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")


def test_ratings_can_be_taken_along(browser: Browser) -> None:
    assert browser.get("/mine/export/csv").status_code == 404
    rated(browser, 2)
    table = browser.get("/mine/export/csv")
    assert table.headers["content-disposition"].startswith('attachment; filename="marquee-ratings-')
    assert "Heat,1995,4," in table.text
    assert json.loads(browser.get("/mine/export/json").content)[0]["Title"] == "Heat"
    assert "users" in json.loads(browser.get("/mine/everything.json").content)
    assert browser.get("/mine/export/pdf").status_code == 404


def test_a_file_is_looked_into_before_it_counts(browser: Browser) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("ratings.csv", LETTERBOXD)
    browser.get("/mine/import")
    browser.post("/mine/import", file=("letterboxd.zip", packed.getvalue()))
    assert "/mine/import/" in str(browser.page.url)
    assert "2 matched" in browser.text
    assert "Nope (2022)" in browser.text
    address = browser.page.url.path
    browser.post(address, do="use")
    assert "Taken in: 2 ratings" in browser.text
    browser.get(address)
    browser.post(address, do="undo")
    assert "Ratings left: 0" in browser.text
    assert browser.post(address, do="burn").status_code == 404


def test_stars_that_differ_from_those_here_are_shown_and_taken_where_wanted(browser: Browser) -> None:
    for table, do in ((LETTERBOXD, "use"), (LETTERBOXD.replace("4.5", "2"), "replace")):
        browser.get("/mine/import")
        browser.post("/mine/import", file=("ratings.csv", table.encode()))
        address = browser.page.url.path
        text = browser.text
        browser.post(address, do=do)
    assert "★★★★½ → ★★" in text
    assert "Taken in: 1 rating" in browser.text
    browser.get(address)
    browser.post(address, do="undo")
    assert "Ratings left: 2" in browser.text


def test_a_file_can_be_left(browser: Browser) -> None:
    browser.get("/mine/import")
    browser.post("/mine/import", file=("ratings.csv", LETTERBOXD.encode()))
    browser.post(browser.page.url.path, do="leave")
    assert "Nothing here yet" in browser.text


def test_a_file_that_is_no_export_is_refused_with_a_hint(browser: Browser) -> None:
    browser.get("/mine/import")
    assert (
        browser.post("/mine/import", file=("photo.jpg", b"\xff\xd8\xff\xe0 not ratings")).status_code == 422
    )
    assert 'role="alert"' in browser.page.text
    browser.post("/mine/import")
    assert browser.page.status_code == 200


def test_imports_of_others_are_not_there(browser: Browser, browsers: Browsers) -> None:
    browser.get("/mine/import")
    browser.post("/mine/import", file=("ratings.csv", LETTERBOXD.encode()))
    other = browsers()
    assert other.get(browser.page.url.path).status_code == 404
    assert other.post(browser.page.url.path, do="use").status_code == 404


def test_being_forgotten(browser: Browser, database: Database) -> None:
    browser.get("/mine/forget")
    assert "nothing stored about you" in browser.text
    rated(browser, 2, 3)
    browser.get("/mine/forget")
    assert "all your 2 ratings" in browser.text
    browser.post("/mine/forget")
    assert "everything about you is gone" in browser.text
    with database.reading() as session:
        assert users.count(session) == 0
    rated(browser, 2)
    assert "One film" in browser.text


def test_a_code_of_the_chat_links_once_it_is_agreed_to(browser: Browser, chat: Visit) -> None:
    ratings.rate(chat, "f:3", 2, "t1")
    rated(browser, 2, 3)
    before = browser.cookies["marquee"]
    browser.get("/mine/link")
    code = linking.code(chat)
    browser.post("/mine/link", code=f" {code.lower()} ")
    assert "The other account: Telegram, Ada" in browser.text
    assert "Ratings: 2 here, 1 there" in browser.text
    assert "One film is rated on both" in browser.text
    assert ratings.own(chat) == {"f:3": 2}
    browser.post("/mine/link", code=code, sure="1")
    assert "Linked: this browser and Telegram" in browser.text
    assert ratings.own(chat) == {"f:2": 4, "f:3": 4}
    assert browser.cookies["marquee"] != before
    assert "2 films" in browser.text


def test_a_code_of_the_site_links_in_the_chat(browser: Browser, chat: Visit) -> None:
    rated(browser, 2)
    browser.get("/mine/link")
    browser.post("/mine/link/code")
    code = browser.page.text.split("<code")[1].split("/link ")[1].split("<")[0]
    assert linking.link(chat, code)
    browser.get("/mine")
    assert "Linked with Telegram" in browser.text
    assert "Heat" in browser.text


def test_a_linked_browser_can_be_nobodys_again(browser: Browser, chat: Visit) -> None:
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(chat), sure="1")
    browser.get("/mine/link")
    browser.post("/mine/leave")
    assert "nobody's again" in browser.text
    ratings.rate(chat, "f:2", 5, "t1")
    browser.get("/mine")
    assert "Nothing here yet" in browser.text
    assert ratings.count(chat) == 1


def test_codes_cannot_be_tried_for_long(browser: Browser) -> None:
    browser.get("/mine/link")
    tried = [browser.post("/mine/link", code=f"WRONG{n}").status_code for n in range(11)]
    assert tried == [422] * 10 + [429]
    assert int(browser.page.headers["retry-after"]) > 0


@pytest.mark.parametrize("path", ["/mine", "/mine/link", "/mine/import", "/mine/forget"])
def test_looking_stores_nobody(browser: Browser, database: Database, path: str) -> None:
    browser.get(path)
    with database.reading() as session:
        assert users.count(session) == 0
