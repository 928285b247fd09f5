"""Stars that a film has kept: "rewatched Heat, still a 5"."""

import re

from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import STILL

_STILL = re.compile(rf"(?<=[,;.!\s])(?<!\w){one_of(STILL)}\s+(?=[0-9★⭐])")


def without_still(text: str) -> str:
    """A text with "a 5" for "still a 5"."""
    left, end = "", 0
    for found in _STILL.finditer(plain(text)):
        left += text[end : found.start()]
        end = found.end()
    return left + text[end:]
