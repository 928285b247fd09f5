"""Who thinks something, said once for two things: "she loved Heat and hated Alien" is hers, both."""

import re

from bot.dialogue.heard import rating_words, request_words
from bot.dialogue.heard.plain import changed, one_of

_THINKS = one_of(request_words.THINK)
_OTHERS = one_of(request_words.OTHERS)
_ONCE = re.compile(
    rf"(?<!\w)(?P<who>{_OTHERS})\s+(?:\w+\s+)?{_THINKS}\s+[^.!?;\n]{{1,80}}?\s+{one_of(rating_words.SEPARATING)}\s+"
    rf"(?={_THINKS}\s)"
)
_LONGEST = 500  # characters


def with_subjects(text: str) -> str:
    """A text in which each of two things that somebody else thinks says so: "and she hated Alien"."""
    if len(text) > _LONGEST:
        return text
    return changed(text, _ONCE, lambda found: f"{text[found.start() : found.end()]}{_who(text, found)} ")


def _who(text: str, found: re.Match[str]) -> str:
    return text[slice(*found.span("who"))]
