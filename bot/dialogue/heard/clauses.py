"""The clauses of a message that says several things: "not the first, but put the third on my list"."""

import re

from bot.dialogue.heard import keeping_words
from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.day_reading import WITHIN_DAY
from bot.dialogue.heard.plain import one_of, plain

MOST = 4
_LONGEST = 300
_SENTENCES = rf"(?!{WITHIN_DAY})[.!?…]+\s+|\s*;\s*|\s*\n\s*|\s+[–—]\s+"
_JOINED = rf"\s*,\s*{one_of(words.JOINING)}\s+|\s+{one_of(words.TURNING)}\s+"
# "Heat 5 and save Fargo for later": a title holds an "and" as well, but no such word behind it.
_KEPT = (
    rf"\s*,?\s+{one_of(keeping_words.AND)}\s+(?={one_of(keeping_words.BEGINS)}\s"
    rf"|[^,.;!?]*\s{one_of(keeping_words.ENDS)}[\s.!]*\Z)"
)
_ANY = r"\s*,\s+"
_WHY = re.compile(rf"{one_of(words.REASONS)}(?!\w)")
_SENTENCE = re.compile(_SENTENCES)
_CLAUSES = tuple(
    re.compile("|".join(every))
    for every in (
        (_SENTENCES, _JOINED),
        (_SENTENCES, _JOINED, _KEPT),
        (_SENTENCES, _JOINED, _ANY),
    )
)


def sentences(text: str) -> list[str]:
    """The sentences of a text; none where it has but one, or too many."""
    return _parts(_SENTENCE, text)


def clauses(text: str) -> list[list[str]]:
    """The ways to cut a text within its sentences: at "but", then at each comma; two parts at least."""
    return [way for way in ways(text) if way != sentences(text)]


def ways(text: str) -> list[list[str]]:
    """All ways to cut a text: its sentences, then its clauses; two parts at least in each."""
    found: list[list[str]] = []
    for pattern in (_SENTENCE, *_CLAUSES):
        parts = _parts(pattern, text)
        if parts and parts not in found:
            found.append(parts)
    return found


def says_why(clause: str) -> bool:
    """Whether a clause tells why a film was liked or not: "so much blood", "too many songs"."""
    return _WHY.match(plain(clause)) is not None


def _parts(pattern: re.Pattern[str], text: str) -> list[str]:
    if len(text) > _LONGEST:
        return []
    parts, begin = [], 0
    for found in pattern.finditer(plain(text)):
        end = found.end() if found[0][:1] in ".!?…" else found.start()  # a question mark tells much
        parts.append(text[begin:end].strip())
        begin = found.end()
    parts.append(text[begin:].strip())
    parts = [each for each in parts if any(map(str.isalnum, each))]
    return parts if 1 < len(parts) <= MOST else []
