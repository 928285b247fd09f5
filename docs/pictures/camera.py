"""Pictures of pages: Chromium takes them, Pillow makes them small."""

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_COLOURS = 56


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser.

    Raises:
        SystemExit: There is no Chromium.
    """
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        raise SystemExit("The pictures need Chromium: install the package chromium.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


def opened(browser: Browser, width: int, height: int, scale: float = 2) -> Page:
    """An empty page of a new visitor.

    Args:
        browser: Shows it.
        width: Points.
        height: Points.
        scale: Pixels a point.
    """
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        locale="en-GB",
        color_scheme="light",
        reduced_motion="reduce",
    )
    return context.new_page()


def show(page: Page, style: str, body: str) -> None:
    """Shows some HTML, with all its pictures and fonts there."""
    page.set_content(f'<!doctype html><meta charset="utf-8"><style>{style}</style>{body}', wait_until="load")
    page.evaluate("document.fonts.ready")


def save(photograph: bytes, out: Path) -> None:
    """Writes a PNG of few colours, a quarter as large.

    Args:
        photograph: A PNG.
        out: File.
    """
    picture = Image.open(io.BytesIO(photograph)).convert("RGB")
    # The commonest colours as they are, so that no background changes; others become the nearest of them.
    counted = sorted(picture.getcolors(picture.width * picture.height) or [], reverse=True)[:_COLOURS]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for _, colour in counted for part in _rgb(colour)])
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(out, optimize=True)


def _rgb(colour: object) -> tuple[int, int, int]:
    assert isinstance(colour, tuple)
    return colour
