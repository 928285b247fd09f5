"""The clauses of a message that says several things: "not the first, but put the third on my list"."""

import re

from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.plain import one_of, plain

MOST = 4
_LONGEST = 300
_SENTENCES = r"[.!?…]+\s+|\s*;\s*|\s*\n\s*|\s+[–—]\s+"
_JOINED = rf"\s*,\s*{one_of(words.JOINING)}\s+|\s+{one_of(words.TURNING)}\s+"
_ANY = r"\s*,\s+"
_PATTERNS = tuple(
    re.compile("|".join(every))
    for every in ((_SENTENCES,), (_SENTENCES, _JOINED), (_SENTENCES, _JOINED, _ANY))
)


def sentences(text: str) -> list[str]:
    """The sentences of a text, where it has several."""
    every = clauses(text)[:1]
    return every[0] if every and _PATTERNS[0].search(plain(text)) else []


def clauses(text: str) -> list[list[str]]:
    """The ways to cut a text into clauses, two at least in each: at full stops, at "but", at commas."""
    if len(text) > _LONGEST:
        return []
    ways: list[list[str]] = []
    for pattern in _PATTERNS:
        parts, begin = [], 0
        for found in pattern.finditer(plain(text)):
            end = found.end() if found[0][:1] in ".!?…" else found.start()  # a question mark tells much
            parts.append(text[begin:end].strip())
            begin = found.end()
        parts.append(text[begin:].strip())
        parts = [each for each in parts if any(map(str.isalnum, each))]
        if 1 < len(parts) <= MOST and parts not in ways:
            ways.append(parts)
    return ways
