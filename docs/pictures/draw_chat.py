"""Draws the README's pictures from real replies of the dialogue and from the real site.

    .venv/bin/python docs/pictures/draw_chat.py --models var/models --out docs/pictures

Needs a trained bundle (`make demo` leaves one) and Chromium, which takes the pictures.
"""

import argparse
import base64
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import camera
import looks
from playwright.sync_api import Browser, Page
from scenes import DOORS, SCENES, THURSDAY, Chats

from bot.dialogue.dialogue import Dialogue
from bot.retraining.controller import RetrainingController
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.server import beside
from bot.web.settings import WebSettings
from db.schema import open_database, upgrade

PHONE = 844
"""Points of a phone's height; a picture is as high at least."""


@contextmanager
def service_of(models: Path) -> Iterator[Service]:
    """A service that knows nobody yet, and whose clock stands still.

    Args:
        models: Directory of the bundles.
    """
    with tempfile.TemporaryDirectory() as aside:
        settings = Settings.from_environment({"MARQUEE_DATA_DIR": aside})
        upgrade(settings.database_url)
        database = open_database(settings.database_url)
        retraining = RetrainingController(database, settings)
        yield Service(database, BundleInService(models), retraining, now=lambda: THURSDAY)
        database.close()


def draw_scenes(browser: Browser, service: Service, out: Path) -> None:
    """Draws each scene, all as high as the highest."""
    chats = Chats(Dialogue(service), "telegram")
    played = {scene: chats.play(scene.steps, group=scene.group) for scene in SCENES}
    page = camera.opened(browser, looks.WIDTH, PHONE)
    height = PHONE
    for final in (False, True):
        for scene, said in played.items():
            drawn = looks.telegram(scene.title, scene.line, said, height, group=scene.group)
            camera.show(page, looks.STYLE, drawn)
            if final:
                camera.save(page.screenshot(full_page=True), out / f"{scene.name}.png")
            else:
                height = max(height, _height(page))


def draw_doors(browser: Browser, service: Service, out: Path) -> None:
    """Draws the site, Discord and Telegram side by side."""
    said = {name: Chats(Dialogue(service), name).play(DOORS) for name in ("discord", "telegram")}
    page = camera.opened(browser, looks.WIDTH, PHONE)
    height = PHONE
    for drawn in (looks.discord(said["discord"], 0), looks.telegram("Marquee", "bot", said["telegram"], 0)):
        camera.show(page, looks.STYLE, drawn)
        height = max(height, _height(page))
    with beside(create_app(service, WebSettings()), WebSettings(port=0)) as address:
        site = base64.b64encode(photograph_of_site(browser, address, height)).decode()
    doors = {
        "In the browser": f'<img width="{looks.WIDTH}" src="data:image/png;base64,{site}">',
        "On Discord": looks.discord(said["discord"], height),
        "On Telegram": looks.telegram("Marquee", "bot", said["telegram"], height),
    }
    body = "".join(f'<div class="door"><h2>{name}</h2>{drawn}</div>' for name, drawn in doors.items())
    wide = camera.opened(browser, 1330, height, scale=1.25)
    camera.show(wide, looks.STYLE, f'<div class="doors">{body}</div>')
    camera.save(wide.screenshot(full_page=True), out / "doors.png")


def photograph_of_site(browser: Browser, address: str, height: int) -> bytes:
    """The site on a phone, after somebody rated the two films of `DOORS` there.

    Args:
        browser: Opens it.
        address: Of the site.
        height: Points.

    Returns:
        A PNG.
    """
    page = camera.opened(browser, looks.WIDTH, height)
    for film, stars in (("Heat (1995)", 5), ("Twister (1996)", 1)):
        page.goto(f"{address}/?q={film[:-7]}")
        given = page.get_by_role("group", name=f"Stars for {film}").first
        given.get_by_role("radio", name=f"{stars} stars" if stars > 1 else "1 star").click()
        page.get_by_text(f"Saved: {film}").wait_for()
    page.goto(f"{address}/?genre=Comedy&decade=1990#list")
    page.locator("#films h3").first.wait_for()
    return page.screenshot()


def _height(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollHeight"))


def main() -> None:
    """Draws the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="directory of the pictures")
    arguments = parser.parse_args()
    with service_of(arguments.models) as service, camera.chromium() as browser:
        draw_scenes(browser, service, arguments.out)
        draw_doors(browser, service, arguments.out)


if __name__ == "__main__":
    main()
