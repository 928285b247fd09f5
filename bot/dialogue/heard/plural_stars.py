"""Stars of several films, said in the plural: "both 4s"."""

import re

from bot.dialogue.heard.plain import one_of
from bot.dialogue.heard.rating_words import OF_SEVERAL

_PLURAL = re.compile(rf"((?<!\w){one_of(OF_SEVERAL)}\s+)([1-5](?:[.,]5)?)s(?!\w)", re.IGNORECASE)


def with_single_stars(text: str) -> str:
    """A text with "both 4" for "both 4s"."""
    return _PLURAL.sub(r"\1\2", text)
