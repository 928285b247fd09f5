"""Ratings typed or pasted line by line, ``Title, stars``, as the table of a file."""

import csv
import io
import re
from typing import Final

from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.message import SentFile

_NAME: Final = "pasted.csv"
_YEAR: Final = re.compile(r"\s*\((?P<year>\d{4})\)\s*$")


def as_file(text: str, least: int = 1) -> SentFile | None:
    """The lines as a file of one's own table.

    Args:
        text: A film a line; before the stars a comma, a semicolon, a tab or a space.
        least: So many lines must end in stars; where it is more than one, and most of them.

    Returns:
        None where fewer do.
    """
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(("Title", "Year", "Rating"))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    read = [_read(line) for line in lines]
    rated = sum(bool(rating) for _, _, rating in read)
    if rated < least or (least > 1 and 2 * rated <= len(read)):
        return None
    writer.writerows(read)
    content = table.getvalue().encode(errors="replace")
    return SentFile(_NAME, len(content), None, lambda: io.BytesIO(content))


def _read(line: str) -> tuple[str, str, str]:
    """Title, year and stars of a line; what is not there is empty."""
    found = stars_at_end(line)
    is_rated = found is not None and found.stars is not None and not found.is_plain and found.begin > 0
    title, stars = (line[: found.begin], found.stars) if found is not None and is_rated else (line, None)
    title = title.strip(" ,;-\u2013\u2014:=\t").strip('"')
    year = _YEAR.search(title)
    name = title[: year.start()] if year else title
    return name, year["year"] if year else "", "" if stars is None else f"{stars:g}"
