"""When a film was seen, behind the word for it: "saw this last night"; it is no part of a title."""

import re

from bot.dialogue.heard.opinion_words import GROUPS
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import IT, MOMENTS

_SEEN_THEN = re.compile(
    rf"(?<!\w)(?P<it>{one_of((*IT, *GROUPS))}(?:\s+one)?)\s+(?:{one_of(MOMENTS)})(?=\s*(?:[,.!?;…–—-]|\Z))"
)
_SEEN = re.compile(
    r"(?<!\w)(?:saw|seen|watched|gesehen|geschaut|geguckt|vi|vimos|visto|vu|regarde|assisti|assistimos"
    r"|видел\w*|смотрел\w*|посмотрел\w*)(?!\w)"
)


def without_moments(text: str) -> str:
    """A text without the moments at which "it" was seen."""
    if _SEEN.search(plain(text)) is None:
        return text  # "I'll watch it on Sunday"
    left, end = "", 0
    for found in _SEEN_THEN.finditer(plain(text)):
        left += text[end : found.end("it")]
        end = found.end()
    return left + text[end:]
