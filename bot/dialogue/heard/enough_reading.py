"""An end to what the bot does, and what is asked for in its place: "can we stop, just show me something"."""

import re

from bot.dialogue.heard import enough_words as words
from bot.dialogue.heard.plain import one_of, plain

_LONGEST = 100
_BETWEEN = r"(?!\w)[\s,.!?…;:–—-]*"
_STOP = re.compile(rf"(?>{one_of((*words.STOPPING, *words.BESIDE))}{_BETWEEN})+")
_STOPS = re.compile(rf"(?<!\w){one_of(words.STOPPING)}(?!\w)")
_SHOW = re.compile(rf"(?>{one_of((*words.SHOWING, *words.SHOWN))}{_BETWEEN})+")
_SHOWS = re.compile(rf"(?<!\w){one_of(words.SHOWN)}(?!\w)")
_PARTS = re.compile(r"[,.!?…;:–—]+\s*|\s+-\s+|\s+")


def read_enough(text: str) -> str | None:
    """What is said behind an end: empty where that is all; None where nothing is ended.

    Without a mark between them only films are asked for: "Enough Said" is one.
    """
    line = " ".join(text.split()).lstrip("¿¡ ")
    if len(line) > _LONGEST:
        return None
    lowered = plain(line)
    if _is_stop(lowered):
        return ""
    for found in reversed(list(_PARTS.finditer(lowered))):
        before, behind = lowered[: found.start()], line[found.end() :]
        is_apart = bool(found[0].strip()) or (" " in behind and asks_for_films(behind))
        if behind and is_apart and _is_stop(before):
            return behind
    return None


def asks_for_films(text: str) -> bool:
    """Whether films are asked for, and nothing is said of what they should be."""
    lowered = plain(" ".join(text.split()).lstrip("¿¡ "))
    return _SHOW.fullmatch(lowered) is not None and _SHOWS.search(lowered) is not None


def _is_stop(lowered: str) -> bool:
    return _STOP.fullmatch(lowered) is not None and _STOPS.search(lowered) is not None
