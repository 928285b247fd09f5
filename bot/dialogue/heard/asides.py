"""Who was there, where, when and how often a film was seen: said between it and what is thought of it."""

import re

from bot.dialogue.heard import aside_words, liking_words, rating_words, title_words
from bot.dialogue.heard.plain import one_of

_COMPANY = (
    rf"{one_of(aside_words.WITH)}\s+{one_of(aside_words.MINE)}\s+\w+(?:\s+(?:and|&|und|y|et|e|и)\s+\w+)?"
)
_PLAYED_BY = (
    rf"{one_of(aside_words.WITH)}\s+(?!{one_of((*aside_words.MINE, *title_words.ARTICLES))}\s)"
    rf"[^\W\d]{{3,}}\s+(?!{one_of((*rating_words.GETS, *liking_words.IS))}(?!\w))"
    r"[^\W\d]{3,}(?=\s*[.,;:!(–-]|\s+[0-9★⭐]|\s*\Z)"
)
"""Who plays in it: "Alien with Sigourney Weaver 5"."""
_ASIDE = rf"(?:{_COMPANY}|{_PLAYED_BY}|{one_of((*aside_words.WHERE_SEEN, *rating_words.MOMENTS))})(?!\w)"
_WRITTEN = re.compile(rf"[(,]?\s*(?<!\w){_ASIDE}\s*\)?")
_AT_BEGIN = re.compile(rf"\s*[(,]?\s*{_ASIDE}")
_AT_END = re.compile(rf"(?<!\w){_ASIDE}\s*\)?[\s,:–—-]*\Z")


def without_asides(text: str) -> str:
    """A plain text without asides: "gets 4" of "with my wife gets 4"."""
    return _WRITTEN.sub(" ", text)


def ends_with_aside(text: str) -> bool:
    """Whether a plain text ends in an aside: "Heat with my wife"."""
    return _AT_END.search(text) is not None


def begins_with_aside(text: str, begin: int) -> bool:
    """Whether an aside stands at a place of a plain text: behind "Heat" in "Heat with my wife"."""
    return _AT_BEGIN.match(text, begin) is not None
