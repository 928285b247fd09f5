"""A taste as one picture, of a phone's width: drawn by Pillow, loaded when the first one is asked for."""

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH = 1080
"""Pixels; shown at about a third of it on a phone, so the smallest letters are a phone's usual ones."""
_MARGIN, _GAP = 64, 52
_TITLE, _HEAD, _BODY, _SMALL = 60, 40, 36, 30
_LINE = 62
_INK, _SOFT, _PAPER = "#1d2129", "#5a6270", "#fbfaf7"
_OWN, _TRACK, _EVERYBODY = "#b8442c", "#ece7dd", "#1d2129"
_FONTS = Path(__file__).parent / "fonts"
_MOST_STARS = 5.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a chart.

    Attributes:
        label: What it is of.
        value: The person's, in stars.
        mark: Everybody's; None for none.
        note: Behind the bar.
    """

    label: str
    value: float
    mark: float | None
    note: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands in a picture, in words of the person's language.

    Attributes:
        title: On top.
        line: Below it.
        key: What bar and mark mean.
        columns_head: Above the columns.
        columns: (label, number) of each column.
        bars: Charts: (heading, lines).
        list_head: Above the list.
        listed: Its lines; none where it is left out.
    """

    title: str
    line: str
    key: tuple[str, str]
    columns_head: str
    columns: tuple[tuple[str, int], ...]
    bars: tuple[tuple[str, tuple[Bar, ...]], ...]
    list_head: str
    listed: tuple[str, ...]


def draw(sheet: Sheet) -> bytes:
    """Draws a sheet as PNG; takes a tenth of a second."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - most people never ask for a picture

    image = Image.new("RGB", (WIDTH, 6000), _PAPER)
    pen = ImageDraw.Draw(image)
    y = _heading(pen, sheet)
    y = _columns(pen, y, sheet.columns_head, sheet.columns)
    y = _key(pen, y, sheet.key)
    for head, bars in sheet.bars:
        if bars:
            y = _bars(pen, y, head, bars)
    if sheet.listed:
        y = _text_block(pen, y, sheet.list_head, sheet.listed)
    else:
        y -= _GAP
    image = image.crop((0, 0, WIDTH, y + _MARGIN))
    # 64 colours hold it all; a quarter of the bytes.
    out = io.BytesIO()
    image.quantize(64).save(out, "PNG", optimize=True)
    return out.getvalue()


def _heading(pen: "ImageDraw", sheet: Sheet) -> int:
    pen.text((_MARGIN, _MARGIN), _fitted(sheet.title, "SemiBold", _TITLE), _INK, _font("SemiBold", _TITLE))
    pen.text((_MARGIN, _MARGIN + 84), _fitted(sheet.line, "Regular", _BODY), _SOFT, _font("Regular", _BODY))
    return _MARGIN + 84 + _BODY + _GAP


def _columns(pen: "ImageDraw", y: int, head: str, columns: tuple[tuple[str, int], ...]) -> int:
    """Columns of numbers, each with its number above it."""
    y = _head(pen, y, head)
    height, top = 210, y + 44
    width = (WIDTH - 2 * _MARGIN) / len(columns)
    most = max(*(number for _, number in columns), 1)
    for place, (label, number) in enumerate(columns):
        left, right = _MARGIN + place * width + 8, _MARGIN + (place + 1) * width - 8
        tall = max(round(height * number / most), 4)
        pen.rounded_rectangle((left, top + height - tall, right, top + height), 6, _OWN if number else _TRACK)
        middle = (left + right) / 2
        if number:
            pen.text(
                (middle, top + height - tall - 8), str(number), _INK, _font("Regular", _SMALL), anchor="mb"
            )
        pen.text((middle, top + height + 12), label, _SOFT, _font("Regular", _SMALL), anchor="mt")
    return top + height + 12 + _SMALL + _GAP


def _bars(pen: "ImageDraw", y: int, head: str, bars: tuple[Bar, ...]) -> int:
    """Bars of stars, from none to five, with everybody's as a mark on them."""
    y = _head(pen, y, head)
    label_width = min(max(_length(bar.label, "Regular", _BODY) for bar in bars) + 28, 400)
    note_width = max(_length(bar.note, "Regular", _SMALL) for bar in bars) + 20
    left, right = _MARGIN + label_width, WIDTH - _MARGIN - note_width
    for bar in bars:
        middle = y + _LINE / 2
        label = _fitted(bar.label, "Regular", _BODY, round(label_width) - 20)
        pen.text((_MARGIN, middle), label, _INK, _font("Regular", _BODY), anchor="lm")
        pen.rounded_rectangle((left, middle - 16, right, middle + 16), 8, _TRACK)
        end = left + (right - left) * min(bar.value / _MOST_STARS, 1)
        pen.rounded_rectangle((left, middle - 16, max(end, left + 16), middle + 16), 8, _OWN)
        if bar.mark is not None:
            at = left + (right - left) * min(bar.mark / _MOST_STARS, 1)
            pen.rectangle((at - 6, middle - 25, at + 6, middle + 25), _PAPER)
            pen.rectangle((at - 3, middle - 25, at + 3, middle + 25), _EVERYBODY)
        pen.text((WIDTH - _MARGIN, middle), bar.note, _SOFT, _font("Regular", _SMALL), anchor="rm")
        y += _LINE
    return y + _GAP


def _key(pen: "ImageDraw", y: int, key: tuple[str, str]) -> int:
    """What bars and marks mean, in one line where it fits."""
    font, x = _font("Regular", _SMALL), float(_MARGIN)
    pen.rounded_rectangle((x, y + 4, x + 44, y + 32), 8, _OWN)
    pen.text((x + 58, y + 18), key[0], _SOFT, font, anchor="lm")
    x += 58 + _length(key[0], "Regular", _SMALL) + 48
    pen.rectangle((x, y - 4, x + 6, y + 40), _EVERYBODY)
    pen.text((x + 22, y + 18), key[1], _SOFT, font, anchor="lm")
    return y + 40 + _GAP


def _text_block(pen: "ImageDraw", y: int, head: str, lines: tuple[str, ...]) -> int:
    y = _head(pen, y, head)
    for line in lines:
        pen.text((_MARGIN, y), _fitted(line, "Regular", _BODY), _INK, _font("Regular", _BODY))
        y += _LINE - 8
    return y


def _head(pen: "ImageDraw", y: int, head: str) -> int:
    pen.text((_MARGIN, y), _fitted(head, "SemiBold", _HEAD), _INK, _font("SemiBold", _HEAD))
    return y + _HEAD + 24


def _fitted(
    text: str, weight: Literal["Regular", "SemiBold"], size: int, width: int = WIDTH - 2 * _MARGIN
) -> str:
    """The text, cut where it would run out of the width."""
    if _length(text, weight, size) <= width:
        return text
    while text and _length(f"{text}…", weight, size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _length(text: str, weight: Literal["Regular", "SemiBold"], size: int) -> float:
    return _font(weight, size).getlength(text)


@cache
def _font(weight: Literal["Regular", "SemiBold"], size: int) -> "FreeTypeFont":
    from PIL import ImageFont  # noqa: PLC0415 - as in `draw`

    return ImageFont.truetype(_FONTS / f"Inter-{weight}.otf", size)
