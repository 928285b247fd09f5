"""Posters of TMDB, passed on."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from bot.service.service import Service
from bot.service.tmdb.tmdb import Tmdb
from bot.settings import TmdbSettings
from bot.web.app import create_app
from bot.web.settings import WebSettings
from db.session import Database
from tests.bot.web.browser import Browser
from tests.bot.web.conftest import MANY
from tests.stand_in_images import StandInImages, png, stand_in_images
from tests.stand_in_tmdb import KEY, TOKEN, StandInTmdb, stand_in_tmdb

PATIENCE_S = 20.0
HEAT = "/poster/en/card/f:2"

Opens = Callable[..., Browser]


@pytest.fixture
def tmdb() -> Iterator[StandInTmdb]:
    with stand_in_tmdb() as server:
        yield server


@pytest.fixture
def images() -> Iterator[StandInImages]:
    with stand_in_images() as server:
        yield server


@pytest.fixture
def opens(service: Service, database: Database, tmdb: StandInTmdb, images: StandInImages) -> Iterator[Opens]:
    with ExitStack() as stack:

        def open_site(
            key: str = KEY, seconds: float = PATIENCE_S, settings: WebSettings = MANY, **options: str
        ) -> Browser:
            asked = Tmdb(TmdbSettings(key, tmdb.url, "DE", seconds, images.url), database)
            stack.callback(asked.close)
            app = create_app(replace(service, tmdb=asked), settings)
            return stack.enter_context(Browser(app, **options))

        yield open_site


@pytest.mark.parametrize("key", [KEY, TOKEN])
def test_a_poster_comes_from_the_site_and_the_image_server_hears_of_no_key(
    opens: Opens, images: StandInImages, key: str
) -> None:
    browser = opens(key)
    answer = browser.get(HEAT)
    assert answer.content == png()
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["cache-control"] == "public, max-age=86400"
    assert "set-cookie" not in answer.headers
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert images.asked == ["/t/p/w185/heat.jpg"]


def test_a_films_page_shows_a_larger_one(opens: Opens, images: StandInImages) -> None:
    browser = opens()
    browser.get("/film/f:2")
    assert 'src="/poster/en/page/f:2" alt=""' in browser.page.text
    assert 'class="cover drawn' in browser.page.text  # below it
    browser.get("/poster/en/page/f:2")
    assert images.asked == ["/t/p/w500/heat.jpg"]


def test_lists_and_cards_have_them_in_the_language_of_the_page(opens: Opens) -> None:
    browser = opens(language="de")
    browser.get("/?q=heat")
    assert '<img src="/poster/de/card/f:2" alt=""' in browser.page.text
    assert browser.page.text.count("<img") == len(browser.films()) + len(browser.films("found"))
    browser.get("/list?r=f:2~5")
    assert "/poster/de/card/" in browser.page.text


def test_where_there_is_none_the_drawn_card_shows_through(opens: Opens, tmdb: StandInTmdb) -> None:
    tmdb.films[949]["poster_path"] = None
    answer = opens().get(HEAT)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert answer.headers["cache-control"] == "public, max-age=3600"


def test_what_does_not_come_now_is_asked_for_again(
    opens: Opens, tmdb: StandInTmdb, images: StandInImages
) -> None:
    browser = opens()
    images.next.append((500, {}, b""))
    answer = browser.get(HEAT)
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert answer.headers["cache-control"] == "no-store"
    tmdb.next.append((500, {}, b""))
    assert browser.get("/poster/en/card/f:3").headers["cache-control"] == "no-store"


def test_no_page_of_lists_waits_for_tmdb(opens: Opens, tmdb: StandInTmdb, images: StandInImages) -> None:
    tmdb.held.clear()
    images.held.clear()
    browser = opens()  # waits for as long as a test may take
    browser.get("/")
    browser.post("/rate", film="f:2", stars="5", back="/?q=heat")
    assert "/poster/en/card/f:2" in browser.page.text
    browser.get("/list?r=f:2~5")
    browser.get("/mine")
    assert tmdb.asked == []
    assert images.asked == []


@pytest.mark.parametrize(
    "address", ["/poster/xx/card/f:2", "/poster/en/huge/f:2", "/poster/en/card/gone", "/poster/en/card/"]
)
def test_what_no_page_names_is_not_there(opens: Opens, tmdb: StandInTmdb, address: str) -> None:
    assert opens().get(address).status_code == 404
    assert tmdb.asked == []


def test_without_a_key_there_are_none(browser: Browser) -> None:
    assert browser.get(HEAT).status_code == 404
    browser.get("/")
    assert "<img" not in browser.page.text


def test_a_dozen_cost_about_as_much_as_a_page(opens: Opens) -> None:
    browser = opens(settings=WebSettings(requests_a_minute=1))  # and 120 at once
    assert {browser.get(HEAT).status_code for _ in range(200)} == {200}


def test_a_films_page_tells_plot_length_people_trailer_and_where_to_watch(
    opens: Opens, tmdb: StandInTmdb
) -> None:
    tmdb.plots[949, "de"] = "Ein <Polizist> jagt einen Dieb."
    browser = opens(language="de")
    browser.get("/film/f:2")
    assert "Ein <Polizist> jagt einen Dieb." in browser.text
    assert "<Polizist>" not in browser.page.text
    assert "2 h 50" in browser.text
    assert "Michael Mann" in browser.text
    assert "Al Pacino, Robert De Niro" in browser.text
    assert '<a href="https://www.youtube.com/watch?v=aufDeutsch1"' in browser.page.text
    assert "First Stream, Other Stream" in browser.text
    assert "Video Shop ( JustWatch , Deutschland)" in browser.text
    assert "https://www.themoviedb.org/movie/949-heat/watch?locale=DE" in browser.page.text


def test_where_to_watch_is_of_the_country_that_the_browser_names(opens: Opens, tmdb: StandInTmdb) -> None:
    tmdb.films[949]["watch/providers"]["results"]["AT"] = {
        "link": "https://www.themoviedb.org/movie/949-heat/watch?locale=AT",
        "flatrate": [{"provider_name": "Alpenkino", "display_priority": 1}],
    }
    browser = opens(language="en;q=0.5, de-AT")
    browser.get("/film/f:2")
    assert "Alpenkino" in browser.text
    assert "Österreich" in browser.text
    assert ("/movie/949", "de-AT") in [(path, asked.get("language")) for path, asked in tmdb.asked]


def test_a_films_page_waits_no_longer_than_the_operator_has_it(opens: Opens, tmdb: StandInTmdb) -> None:
    tmdb.held.clear()
    browser = opens(seconds=0.0)
    assert browser.get("/film/f:2").status_code == 200
    assert "Heat" in browser.text
    assert "First Stream" not in browser.text


def test_the_operators_file_of_tmdbs_logo_is_shown(opens: Opens, tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg"/>')
    browser = opens(settings=replace(MANY, tmdb_logo=file))
    browser.get("/film/f:2")
    assert '<img src="/tmdb-logo" alt="TMDB"' in browser.page.text
    answer = browser.get("/tmdb-logo")
    assert answer.content == file.read_bytes()
    assert answer.headers["content-type"] == "image/svg+xml"
    assert opens().get("/tmdb-logo").status_code == 404


def test_tmdb_is_named_where_it_is_asked(opens: Opens, browser: Browser) -> None:
    asking = opens()
    for address in ("/", "/film/f:2", "/no/such"):
        asking.get(address)
        assert "This product uses the TMDB API but is not endorsed or certified by TMDB." in asking.text
    browser.get("/")
    assert "TMDB" not in browser.text
