"""Answers to whether something is to be done that nobody can take back: the least doubt is a no."""

import re

from bot.dialogue.heard import refusal_words as words
from bot.dialogue.heard.answer_reading import read_yes_or_no, says_alright
from bot.dialogue.heard.plain import one_of, plain

_BETWEEN = r"(?!\w)[\s,.!?…;:–—-]*"
_AGREED = re.compile(
    rf"{one_of(words.AGREEING)}{_BETWEEN}(?>{one_of((*words.AGREEING, *words.DOING))}{_BETWEEN})*"
)
_EVERY = (*words.REFUSING, *words.AGREEING, *words.DOING, *words.BESIDE)
_OF_THESE = re.compile(rf"(?>{one_of(_EVERY)}{_BETWEEN})+")
_REFUSES = re.compile(rf"(?<!\w){one_of(words.REFUSING)}(?!\w)")


def read_consent(text: str) -> bool | None:
    """Whether a text agrees: "yes, delete everything"; False: "no wait don't", None: it says something else.

    Who says both, or that it is to be kept, does not agree.
    """
    line = plain(" ".join(text.split()))
    if _OF_THESE.fullmatch(line) and _REFUSES.search(line):
        return False
    if _AGREED.fullmatch(line):
        return True
    return None if says_alright(text) else read_yes_or_no(text)  # "ok cool" takes notice
