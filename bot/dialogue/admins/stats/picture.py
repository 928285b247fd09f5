"""Figures of some days as one picture, of a phone's width."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.dialogue.picture import (
    BODY,
    GAP,
    INK,
    MARGIN,
    OWN,
    SMALL,
    SOFT,
    TRACK,
    WIDTH,
    fitted,
    font,
    head,
    heading,
    length,
    png,
    sheet,
)

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_HEIGHT = 230
_LINE = 96


@dataclass(frozen=True, slots=True)
class Columns:
    """A column for each day.

    Attributes:
        title: Above them.
        numbers: One a day, oldest first.
    """

    title: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """A bar: how much of something.

    Attributes:
        label: Above it.
        share: 0 to 1.
        note: Behind the label.
    """

    label: str
    share: float
    note: str


@dataclass(frozen=True, slots=True)
class Figures:
    """All that stands in a picture, in words of the person's language.

    Attributes:
        title: On top.
        line: Below it.
        days: The first and the last day, below the columns.
        columns: Charts by day.
        shares_head: Above the bars.
        shares: The bars; none where they are left out.
    """

    title: str
    line: str
    days: tuple[str, str]
    columns: tuple[Columns, ...]
    shares_head: str
    shares: tuple[Share, ...]


def draw(figures: Figures) -> bytes:
    """Draws them as PNG; takes a tenth of a second."""
    image, pen = sheet()
    y = heading(pen, figures.title, figures.line)
    for chart in figures.columns:
        y = _columns(pen, y, chart, figures.days)
    if figures.shares:
        y = head(pen, y, figures.shares_head)
        for share in figures.shares:
            y = _share(pen, y, share)
    else:
        y -= GAP
    return png(image, y + MARGIN)


def _columns(pen: "ImageDraw", y: int, chart: Columns, days: tuple[str, str]) -> int:
    """A column a day; the number stands above the highest one and above the last one that fits beside it."""
    y = head(pen, y, chart.title)
    top, small = y + 44, font("Regular", SMALL)
    width = (WIDTH - 2 * MARGIN) / len(chart.numbers)
    most = max(*chart.numbers, 1)
    highest = chart.numbers.index(max(chart.numbers))
    last = len(chart.numbers) - 1
    numbered = {highest} | ({last} if (last - highest) * width > 3 * SMALL else set())
    for place, number in enumerate(chart.numbers):
        left, right = MARGIN + place * width + 3, MARGIN + (place + 1) * width - 3
        tall = max(round(_HEIGHT * number / most), 4)
        bar = (left, top + _HEIGHT - tall, right, top + _HEIGHT)
        pen.rounded_rectangle(bar, 4, OWN if number else TRACK)
        if number and place in numbered:
            middle = min((left + right) / 2, WIDTH - MARGIN - length(str(number), "Regular", SMALL) / 2)
            pen.text((middle, top + _HEIGHT - tall - 8), str(number), INK, small, anchor="mb")
    pen.text((MARGIN, top + _HEIGHT + 12), days[0], SOFT, small, anchor="lt")
    pen.text((WIDTH - MARGIN, top + _HEIGHT + 12), days[1], SOFT, small, anchor="rt")
    return top + _HEIGHT + 12 + SMALL + GAP


def _share(pen: "ImageDraw", y: int, share: Share) -> int:
    note_width = round(length(share.note, "Regular", SMALL)) + 24
    label = fitted(share.label, "Regular", BODY, WIDTH - 2 * MARGIN - note_width)
    pen.text((MARGIN, y), label, INK, font("Regular", BODY))
    pen.text((WIDTH - MARGIN, y + 4), share.note, SOFT, font("Regular", SMALL), anchor="ra")
    top, right = y + BODY + 12, WIDTH - MARGIN
    pen.rounded_rectangle((MARGIN, top, right, top + 22), 8, TRACK)
    if share.share:
        end = MARGIN + (right - MARGIN) * min(share.share, 1)
        pen.rounded_rectangle((MARGIN, top, max(end, MARGIN + 16), top + 22), 8, OWN)
    return y + _LINE
