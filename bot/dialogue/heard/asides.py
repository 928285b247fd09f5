"""Who was there, where, when and how often a film was seen: said between it and what is thought of it."""

import re

from bot.dialogue.heard import aside_words, rating_words
from bot.dialogue.heard.plain import one_of

_COMPANY = (
    rf"{one_of(aside_words.WITH)}\s+{one_of(aside_words.MINE)}\s+\w+(?:\s+(?:and|&|und|y|et|e|и)\s+\w+)?"
)
_ASIDE = rf"(?:{_COMPANY}|{one_of((*aside_words.WHERE_SEEN, *rating_words.MOMENTS))})(?!\w)"
_WRITTEN = re.compile(rf"[(,]?\s*(?<!\w){_ASIDE}\s*\)?")
_AT_END = re.compile(rf"(?<!\w){_ASIDE}\s*\)?[\s,:–—-]*\Z")


def without_asides(text: str) -> str:
    """A plain text without asides: "gets 4" of "with my wife gets 4"."""
    return _WRITTEN.sub(" ", text)


def ends_with_aside(text: str) -> bool:
    """Whether a plain text ends in an aside: "Heat with my wife"."""
    return _AT_END.search(text) is not None
