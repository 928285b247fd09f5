"""Words around what is said, that say nothing of it: "no, I mean ... of course"."""

import re

from bot.dialogue.heard.day_reading import DAY
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import (
    AFTERTHOUGHTS,
    BECAUSE,
    CLOSINGS,
    INTERJECTIONS,
    OPENINGS,
    PLEASANTRIES,
)

# Each phrase is read in one way: "it was a" is not tried as "it", "was" and "a" as well.
_AFTERTHOUGHT = re.compile(rf"(?>[\s,]+(?:{one_of(AFTERTHOUGHTS)}|{DAY})(?=[\s,.!]|\Z))+[\s.!]*\Z")
# Behind a full stop another sentence begins: "thanks. No horror".
_CLOSING = re.compile(rf"(?<=[.!?\n])\s*{one_of(CLOSINGS)}(?!\w)[\s,-]*(?:[^\s.,!?]+\s*){{0,3}}[.!]*\s*\Z")
_OPENING = re.compile(rf"(?>{one_of(OPENINGS)}\s*,\s*)+(?!{one_of(BECAUSE)}\s)(?=[^\W_]|[¿¡\"'(★⭐])")
_PLEASANTRY = re.compile(rf"(?>[\s,;.!–-]+{one_of(PLEASANTRIES)}(?!\w))+[\s.!…]*\Z")
_INTERJECTIONS = re.compile(rf"(?>{one_of(INTERJECTIONS)}[\s,.!…]+)+(?=\S)")


def afterthought(text: str) -> int:
    """Where words begin that only follow: "from me, I guess"; the length of the text where there are none."""
    found = _AFTERTHOUGHT.search(plain(text))
    return found.start() if found is not None else len(text)


def without_closing(text: str) -> str:
    """A letter without what stands behind it: "Kind regards, Margaret"."""
    found = _CLOSING.search(plain(text))
    return text[: found.start()] if found is not None and found.start() else text


def without_opening(text: str) -> str:
    """What follows "well," and "ok,", which is no opinion then; not "ok, but too long"."""
    found = _OPENING.match(plain(text))
    return text[found.end() :] if found else text


def before_pleasantries(text: str) -> str:
    """What stands before "thanks" and "haha"; the text itself where nothing does."""
    found = _PLEASANTRY.search(plain(text))
    return text[: found.start()] if found is not None and found.start() else text


def without_interjections(text: str) -> str:
    """What follows "no, I mean": the text itself where nothing else is said."""
    found = _INTERJECTIONS.match(plain(text))
    return text[found.end() :] if found else text


def without_words_around(text: str) -> str:
    """What is said between "no, I mean" and "of course"."""
    rest = without_interjections(text)
    return rest[: afterthought(rest)] or rest
