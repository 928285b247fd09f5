"""When a film was seen, behind the word for it: "saw this last night"; it is no part of a title."""

import re

from bot.dialogue.heard.opinion_words import GROUPS
from bot.dialogue.heard.plain import changed, one_of, plain
from bot.dialogue.heard.rating_words import IT, MOMENTS, SOME_TIME

_WATCH = ("посмотрю", "посмотрим", "гляну", "vou ver", "vamos ver")
"""What stands for watching it where no "it" is said before the moment."""


def _behind_it(moments: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for moments behind "it" at the end of a clause."""
    it = one_of((*IT, *GROUPS))
    said = rf"(?:{it}(?:\s+[^\s,.!?;:0-9]+){{0,2}}|{one_of(_WATCH)})"  # "la veré", "den schau ich"
    return re.compile(rf"(?<!\w)(?P<it>{said})\s+(?:{one_of(moments)})(?=\s*(?:[,.!?;…–—-]|\Z))")


_THEN, _SOME_TIME = _behind_it((*MOMENTS, *SOME_TIME)), _behind_it(SOME_TIME)
_SEEN = re.compile(
    r"(?<!\w)(?:saw|seen|watched|gesehen|geschaut|geguckt|vi|vimos|visto|vu|regarde|assisti|assistimos"
    r"|видел\w*|смотрел\w*|посмотрел\w*)(?!\w)"
)


def without_moments(text: str) -> str:
    """A text without the moments at which "it" was seen."""
    # "I'll watch it on Sunday" is a plan.
    pattern = _THEN if _SEEN.search(plain(text)) is not None else _SOME_TIME
    return changed(text, pattern, lambda found: text[slice(*found.span("it"))])
