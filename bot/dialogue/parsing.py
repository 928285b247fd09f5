"""Reads what people type. Nothing here raises, whatever the text holds."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import star_reading
from bot.dialogue.heard.rating_reading import Reading, read_rating

__all__ = ["Call", "Reading", "read_call", "read_count", "read_rating", "read_stars"]

_COMMAND = re.compile(r"/(?P<name>\w+)(?:@\w*)?(?:\s+(?P<argument>.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Call:
    """``/name argument``; the name in lower case, the argument without space around it."""

    name: str
    argument: str


def read_call(text: str) -> Call | None:
    """Reads ``/rate Heat 5`` and, as groups need it, ``/rate@MyBot Heat 5``; None if it is no command."""
    match = _COMMAND.fullmatch(text.strip())
    if match is None:
        return None
    return Call(match["name"].lower(), (match["argument"] or "").strip())


def read_stars(text: str) -> float | None:
    """Reads stars that stand alone: ``4½``; None where they are none, out of range or no halves."""
    found = star_reading.read_stars(text)
    return found.stars if found and not found.rounded_from else None


def read_count(argument: str) -> int | None:
    """Reads a small whole number; None where it is none."""
    match = re.fullmatch(r"[0-9]{1,6}", argument.strip())
    return int(match[0]) if match else None
