"""Whoever wants all of their ratings gone: "delete all my ratings"."""

import re

from bot.dialogue.heard import erasing_words as words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.request_words import AROUND, YOU_CAN

_BESIDE = one_of((*AROUND, *YOU_CAN, *words.ASKING))
_ERASE, _ALL = one_of(words.ERASE), one_of(words.ALL_RATINGS)
_ERASED = re.compile(
    rf"\W*(?>{_BESIDE}[\s,!.?]+)*(?:{_ERASE}\s+(?>{_BESIDE}\s+)*{_ALL}|{_ALL}\s+(?>{_BESIDE}\s+)*{_ERASE})"
    rf"(?:[\s,]+(?:{_BESIDE}|{one_of(words.ALL)}))*[\s.!?…]*"
)


def erases_all(text: str) -> bool:
    """Whether a text asks for all ratings to be deleted, and says nothing else."""
    return _ERASED.fullmatch(plain(" ".join(text.split()))) is not None
