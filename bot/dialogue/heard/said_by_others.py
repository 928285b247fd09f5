"""Whose opinion a story tells if not the speaker's: "my wife thinks Heat is a 5", "her favourite"."""

import re

from bot.dialogue.heard import (
    aside_words,
    opinion_words,
    others_words,
    rating_words,
    request_words,
    title_words,
)
from bot.dialogue.heard.asides import without_asides
from bot.dialogue.heard.given_stars import begins_with_film
from bot.dialogue.heard.plain import one_of
from bot.dialogue.heard.story import FILM, Story

_OTHERS = rf"{one_of(request_words.OTHERS)}(?!\s+(?:and|&|und|y|et|e|и)\s)"
_OTHER = rf"(?<!\w){_OTHERS}(?:'[a-z]+)?\s+"
_IS_SUBJECT = re.compile(rf"{_OTHER}(?:[^\s{FILM}]+\s+){{0,3}}\Z")
_GIVES = re.compile(rf"{_OTHER}(?:[^\s{FILM}]+\s+){{1,5}}\Z")
_FOR_OTHERS = re.compile(
    rf"\s*{one_of(others_words.FROM_OTHERS)}\s+"
    rf"{one_of((*request_words.OTHERS, *others_words.THEM))}(?!\w)"
)
_FOR_FILM_FROM_OTHERS = re.compile(
    rf"\s*{one_of(title_words.GIVEN_TO)}\s*{FILM}+\s*{one_of(others_words.FROM_OTHERS)}\s+"
    rf"{one_of((*request_words.OTHERS, *others_words.THEM))}(?!\w)"
)  # "5 for Heat from my wife"
_THINKS = re.compile(
    rf"(?<!\w){_OTHERS}\s+(?:\w+\s+){{0,2}}{one_of((*request_words.THINK, *others_words.OTHERS_RATE))}(?!\w)"
)
_THINKS_OR_GIVES = re.compile(
    rf"{_OTHER}(?:\w+\s+){{0,2}}"
    + one_of(
        (
            *request_words.THINK,
            *request_words.OTHERS_GIVE,
            *request_words.OTHERS_SAY,
            *others_words.OTHERS_RATE,
        )
    )
    + r"(?!\w)"
)
_IS_HEARD = re.compile(
    rf"(?<!\w){one_of(opinion_words.HEARSAY)}\s+(?:\w+\s+){{0,2}}{FILM}+(?:\s+[^\s{FILM},;]+){{0,4}}\s*\Z"
)
"""What is only heard: "I heard Heat is good"."""
_OVER = re.compile(r"[,;:()\n]|\s[/|+]\s")
_HAS_SEEN = re.compile(
    rf"(?<!\w){_OTHERS}(?:'s|\s+has|\s+have)?\s+{one_of(others_words.OTHERS_SAW)}\s+[^.!?;]*\Z"
)  # "my daughter has seen it a hundred times"
_IS_WITH = re.compile(rf"(?<!\w){one_of(aside_words.WITH)}\s+\Z")
_GOES_ON_ALONE = re.compile(
    rf"[^{FILM}]*?(?:\s&\s|(?<!\w){one_of(rating_words.SEPARATING)}\s[^{FILM}]*{FILM})"
)
"""Behind what somebody else thinks, something else: "my wife hated it and Heat was great"."""
_BEGINS_ANEW = re.compile(rf"(?:&|(?<!\w){one_of(rating_words.SEPARATING)})\s+(?:\w+ly\s+)?\Z")
_OWNS = re.compile(rf"(?<!\w)(?:{_OTHERS}(?:'s|s'|s)?|{one_of(others_words.HERS)})\s+(?:\w+\s+)?\Z")
I_DO = re.compile(r"(?<!\w)(?:i|we|ich|wir|yo|je|j|on|eu|я|мы)(?!\w)")
"""The speaker as who does something."""


def is_opinion_of_others(before: str, *, has_subject: bool) -> bool:
    """Whether somebody else thinks what is said in words.

    Args:
        before: What stands before it in its clause.
        has_subject: It may say of whom: "hated it" does, "was great" does not.
    """
    said = without_asides(before)
    if any(_is_of(others, said) for others in (_THINKS, _OWNS, _HAS_SEEN, _IS_HEARD)):
        return True
    return has_subject and _is_of(_IS_SUBJECT, said)


def are_stars_of_others(story: Story, begin: int, end: int) -> bool:
    """Whether stars are somebody else's: "she'd give it a 5", "a 9 for my brother"."""
    if _FOR_OTHERS.match(story.text, end) or _FOR_FILM_FROM_OTHERS.match(story.text, end):
        return True
    before = without_asides(story.text[story.sentence(begin, end)[0] : begin])
    if _BEGINS_ANEW.search(before) and begins_with_film(story.text, end):
        return False  # "my wife hated it and 4 for Heat"
    if _is_of(_GIVES, without_asides(story.before(begin))):
        return True
    others = list(_THINKS_OR_GIVES.finditer(before))
    if not others:
        return False
    behind = before[others[-1].end() :].lstrip(" ,:")  # "meine Frau findet, Heat ist eine 5"
    if _OVER.search(behind) or I_DO.search(behind):
        return False
    return _is_of(_THINKS_OR_GIVES, before[others[-1].start() :])


def _is_of(others: re.Pattern[str], before: str) -> bool:
    """Whether somebody else does what follows, is not only there: "Heat with my wife gets a 4"."""
    found = others.search(before)
    if found is None or _GOES_ON_ALONE.match(before, found.end()):
        return False
    return _IS_WITH.search(before, 0, found.start()) is None
