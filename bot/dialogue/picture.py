"""What all pictures are drawn with, at a phone's width: paper, inks, letters.

Pillow is loaded with the first one.
"""

import io
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

Weight = Literal["Regular", "SemiBold"]

WIDTH: Final = 1080
"""Pixels; shown at about a third of it on a phone, so the smallest letters are a phone's usual ones."""
MARGIN: Final = 64
GAP: Final = 52
TITLE, HEAD, BODY, SMALL = 60, 40, 36, 30
"""Sizes of letters."""
INK, SOFT, PAPER = "#1d2129", "#5a6270", "#fbfaf7"
OWN, TRACK = "#b8442c", "#ece7dd"
_TALLEST = 6000
_FONTS = Path(__file__).parent / "fonts"


def sheet() -> "tuple[Image, ImageDraw]":
    """An empty sheet, longer than any picture, and what draws on it."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - most people never ask for a picture

    image = Image.new("RGB", (WIDTH, _TALLEST), PAPER)
    return image, ImageDraw.Draw(image)


def png(image: "Image", height: int) -> bytes:
    """The upper part of a sheet as PNG."""
    image = image.crop((0, 0, WIDTH, height))
    # 64 colours hold it all; a quarter of the bytes.
    out = io.BytesIO()
    image.quantize(64).save(out, "PNG", optimize=True)
    return out.getvalue()


def heading(pen: "ImageDraw", title: str, line: str) -> int:
    """Title and line on top; gives where to go on."""
    pen.text((MARGIN, MARGIN), fitted(title, "SemiBold", TITLE), INK, font("SemiBold", TITLE))
    pen.text((MARGIN, MARGIN + 84), fitted(line, "Regular", BODY), SOFT, font("Regular", BODY))
    return MARGIN + 84 + BODY + GAP


def head(pen: "ImageDraw", y: int, text: str) -> int:
    """The heading of a part; gives where to go on."""
    pen.text((MARGIN, y), fitted(text, "SemiBold", HEAD), INK, font("SemiBold", HEAD))
    return y + HEAD + 24


def fitted(text: str, weight: Weight, size: int, width: int = WIDTH - 2 * MARGIN) -> str:
    """The text, cut where it would run out of the width."""
    if length(text, weight, size) <= width:
        return text
    while text and length(f"{text}…", weight, size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def length(text: str, weight: Weight, size: int) -> float:
    """How wide a text is, in pixels."""
    return font(weight, size).getlength(text)


@cache
def font(weight: Weight, size: int) -> "FreeTypeFont":
    """The letters."""
    from PIL import ImageFont  # noqa: PLC0415 - as in `sheet`

    return ImageFont.truetype(_FONTS / f"Inter-{weight}.otf", size)
