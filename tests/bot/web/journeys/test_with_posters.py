"""Pages with posters of TMDB: over the drawn cards, and those are what is left where none comes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from playwright.sync_api import Locator, expect

from bot.service.service import Service
from bot.service.tmdb.tmdb import Tmdb
from bot.settings import TmdbSettings
from bot.web.app import create_app
from db.session import Database
from tests.bot.web.conftest import MANY
from tests.bot.web.journeys.conftest import SIZES, Opens
from tests.bot.web.journeys.test_looks import SERIOUS
from tests.stand_in_images import StandInImages, png, stand_in_images
from tests.stand_in_tmdb import KEY, stand_in_tmdb

PATIENCE_S = 20.0


@pytest.fixture
def images() -> Iterator[StandInImages]:
    with stand_in_images() as server:
        server.pictures["/t/p/w500/heat.jpg"] = png(width=50, height=75)
        yield server


@pytest.fixture
def app(service: Service, database: Database, images: StandInImages) -> Iterator[FastAPI]:
    with stand_in_tmdb() as server:
        tmdb = Tmdb(TmdbSettings(KEY, server.url, "DE", PATIENCE_S, images.url), database)
        yield create_app(replace(service, tmdb=tmdb), MANY)
        tmdb.close()


def width(picture: Locator) -> int:
    """Pixels of a picture as it came; asked when it is there."""
    picture.scroll_into_view_if_needed()
    found: int = picture.evaluate(
        "async each => { await each.decode().catch(() => {}); return each.naturalWidth; }"
    )
    return found


@pytest.mark.parametrize("size", SIZES)
def test_a_poster_covers_the_card_and_what_tmdb_tells_stands_beside_it(opens: Opens, size: str) -> None:
    page = opens("/film/f:2", size=size, bypass_csp=True, locale="en-DE")
    assert width(page.locator(".one-film img")) == 50
    expect(page.get_by_role("link", name="trailer")).to_be_visible()
    expect(page.locator(".watch")).to_contain_text("First Stream, Other Stream")
    expect(page.get_by_role("contentinfo")).to_contain_text("not endorsed or certified by TMDB")
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    serious = [each["id"] for each in Axe().run(page).response["violations"] if each["impact"] in SERIOUS]
    assert serious == []


def test_where_no_poster_comes_the_card_is_seen_and_the_console_says_nothing(
    opens: Opens, images: StandInImages
) -> None:
    images.next.append((500, {}, b""))
    page = opens("/?q=heat")
    picture = page.locator("#found img").first
    picture.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    assert images.asked == ["/t/p/w185/heat.jpg"]
    expect(page.locator("#found .cover.drawn").first).to_be_visible()


def test_all_posters_of_a_list_are_from_here(opens: Opens, site: str) -> None:
    page = opens("/?q=heat")
    page.wait_for_load_state("networkidle")
    loaded: list[str] = page.evaluate("performance.getEntriesByType('resource').map(each => each.name)")
    assert [address for address in loaded if not address.startswith(site)] == []
    assert any("/poster/en/card/f:2" in address for address in loaded)
