"""Reads what people type. Nothing here raises, whatever the text holds."""

import re
from dataclasses import dataclass
from typing import Literal

_COMMAND = re.compile(r"/(?P<name>\w+)(?:@\w*)?(?:\s+(?P<argument>.*))?", re.DOTALL)

# A number of stars: 4, 4.5, 4,5, 4½, 4 1/2; then perhaps "/5", "out of 5", "/10"; then perhaps "stars", "★".
_NUMBER = re.compile(
    r"(?:^|(?<=\s))"
    r"(?P<whole>[0-9]{1,3})(?:(?P<half>\s?½|\s1/2)|[.,](?P<decimals>[0-9]{1,3}))?"
    r"(?:\s*(?:/|out\s+of)\s*(?P<scale>5|10))?"
    r"(?:\s*(?:[★⭐*]\ufe0f?|stars?))?\Z",
    re.IGNORECASE,
)
# Drawn stars: ★★★★½, ⭐⭐⭐, ★★★☆☆, or **** after a space.
_GLYPHS = re.compile(r"(?P<glyphs>(?:[★⭐]\ufe0f?\s*)+|(?<=\s)\*+\s*)(?P<half>½)?(?:☆\s*)*\Z")

_AROUND_TITLES = " \t\r\n-–—:;,="  # noqa: RUF001
_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"))

LOWEST, HIGHEST = 1.0, 5.0


@dataclass(frozen=True, slots=True)
class Call:
    """``/name argument``; the name in lower case, the argument without space around it."""

    name: str
    argument: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what follows ``/rate``.

    Attributes:
        title: What would be the title, never empty.
        stars: What would be the stars, 1 to 5 in halves; None without any.
        problem: Why the number at the end cannot be stars: out of ``range``, or not in ``halves``.
    """

    title: str
    stars: float | None = None
    problem: Literal["range", "halves"] | None = None


def read_call(text: str) -> Call | None:
    """Reads ``/rate Heat 5`` and, as groups need it, ``/rate@MyBot Heat 5``; None if it is no command."""
    match = _COMMAND.fullmatch(text.strip())
    if match is None:
        return None
    return Call(match["name"].lower(), (match["argument"] or "").strip())


def read_rating(argument: str) -> tuple[Reading, ...]:
    """Reads what follows ``/rate``, in every way it can be meant.

    "Toy Story 2" is a film, or Toy Story with two stars: only the catalog can tell, so both readings are
    given, the one with stars first. The last one always takes the whole text for a title.

    Returns:
        No reading at all where there is no title.
    """
    text = argument.strip()
    readings = []
    found = _NUMBER.search(text) or _GLYPHS.search(text)
    if found is not None:
        title = _bare_title(text[: found.start()])
        if title:
            readings.append(_reading(title, _value(found)))
    whole = _bare_title(text)
    if whole:
        readings.append(Reading(whole))
    return tuple(readings)


def read_stars(text: str) -> float | None:
    """Reads stars that stand alone: ``4½``; None where they are none, out of range or no halves."""
    stripped = text.strip()
    found = _NUMBER.match(stripped) or _GLYPHS.match(stripped)
    return _reading("-", _value(found)).stars if found else None


def read_count(argument: str) -> int | None:
    """Reads a small whole number; None where it is none."""
    match = re.fullmatch(r"[0-9]{1,6}", argument.strip())
    return int(match[0]) if match else None


def _value(found: re.Match[str]) -> float:
    groups = found.groupdict()
    half = 0.5 if groups["half"] else 0.0
    if "glyphs" in groups:
        return sum(groups["glyphs"].count(glyph) for glyph in "★⭐*") + half
    value = float(f"{groups['whole']}.{groups['decimals'] or '0'}") + half
    return value / 2 if groups["scale"] == "10" else value


def _reading(title: str, stars: float) -> Reading:
    if not LOWEST <= stars <= HIGHEST:
        return Reading(title, problem="range")
    if stars * 2 != int(stars * 2):
        return Reading(title, problem="halves")
    return Reading(title, stars)


def _bare_title(text: str) -> str:
    title = " ".join(text.split()).rstrip(_AROUND_TITLES)
    for opening, closing in _QUOTES:
        if len(title) > 1 and title.startswith(opening) and title.endswith(closing):
            return title[1:-1].strip()
    return title
