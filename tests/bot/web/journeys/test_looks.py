"""What every page owes to everybody's eyes, ears and lines."""

from collections.abc import Iterable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.bot.web.journeys.conftest import SIZES, Opens

PATHS = [
    "/",
    "/?q=toy",
    "/film/f:2",
    "/film/f:2?halves=1",
    "/list?r=f:20~5&r=f:3~4.5",
    "/mine",
    "/mine/link",
    "/mine/import",
    "/mine/forget",
    "/privacy",
]
SERIOUS = {"serious", "critical"}
MOST_BYTES = 100_000
# A tenth of what web.dev calls good: on a busy machine a page is painted before all of it is read.
MOST_MOVED = 0.01


def unfit(page: Page, paths: Iterable[str]) -> dict[str, object]:
    """What axe finds serious on pages, all of them unfolded, and which are wider than their window."""
    found: dict[str, object] = {}
    for path in paths:
        page.goto(path)
        for summary in page.locator("summary").all()[:8]:
            summary.click()
        results = Axe().run(page)
        serious = [each for each in results.response["violations"] if each["impact"] in SERIOUS]
        too_wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if serious or too_wide > 0:
            found[path] = (
                too_wide,
                [(each["id"], [node["html"] for node in each["nodes"]][:3]) for each in serious],
            )
    return found


def with_films(page: Page) -> None:
    """Somebody with a few films: pages have something to show."""
    for title in ("goldfinger", "brazil", "rocky", "jaws", "psycho"):
        page.goto(f"/?q={title}")
        page.locator("#found .stars label").nth(4).click()
        page.locator("#said p").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_serious(opens: Opens, size: str, scheme: str) -> None:
    page = opens(size=size, color_scheme=scheme, bypass_csp=True)
    with_films(page)
    found = {}
    for path in PATHS:
        page.goto(path)
        results = Axe().run(page)
        serious = [each for each in results.response["violations"] if each["impact"] in SERIOUS]
        if serious:
            found[path] = [(each["id"], [node["html"] for node in each["nodes"]][:3]) for each in serious]
    assert found == {}


@pytest.mark.parametrize("size", SIZES)
def test_no_page_is_wider_than_its_window_or_moves_as_it_loads(opens: Opens, size: str) -> None:
    page = opens(size=size)
    with_films(page)
    wrong = {}
    for path in PATHS:
        page.goto(path, wait_until="networkidle")
        too_wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        moved = page.evaluate(
            """() => new Promise(done => {
              let sum = 0;
              const seen = list => { for (const each of list.getEntries()) sum += each.value; };
              new PerformanceObserver(seen).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(sum), 100);
            })"""
        )
        if too_wide > 0 or moved > MOST_MOVED:
            wrong[path] = (too_wide, moved)
    assert wrong == {}


def test_the_first_page_is_light_and_all_of_it_is_from_here(opens: Opens, site: str) -> None:
    page = opens()
    page.wait_for_load_state("networkidle")
    loaded: list[tuple[str, int]] = page.evaluate(
        """() => ["navigation", "resource"].flatMap(kind => performance.getEntriesByType(kind))
                 .map(each => [each.name, each.decodedBodySize])"""
    )
    assert len(loaded) > 2
    assert [address for address, _ in loaded if not address.startswith(site)] == []
    assert sum(size for _, size in loaded) < MOST_BYTES
