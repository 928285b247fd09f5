"""Stars that somebody else gives: "Ben gave it 5", "she'd give it a 3"; they are nobody's who tells it."""

import re

from bot.dialogue.heard import rating_words, request_words
from bot.dialogue.heard.number_words import UNITS
from bot.dialogue.heard.plain import changed, one_of
from bot.dialogue.heard.star_reading import read_stars

_LONGEST = 300  # characters
_AND = one_of((*rating_words.SEPARATING, "while", "während", "mientras", "tandis que", "enquanto"))
_NAME = rf"(?!{one_of(request_words.ONESELF)}(?!\w))[^\W\d_]+"
_WOULD = one_of(request_words.WOULD)
_GAVE = one_of(request_words.OTHERS_GIVE)
_SAID = one_of((*request_words.OTHERS_GIVE, *request_words.OTHERS_SAY))
_IT = one_of((*rating_words.IT, "the film", "the movie"))
_A = r"(?:(?:an?|eine?n?|une?|uma?)\s+)?"
_STARS = rf"[^,;.!?\s]+(?:[.,][0-9])?(?:\s*/\s*[0-9]+)?(?:\s+{one_of(UNITS)})?"
_WOULD_GIVE = rf"(?:(?:\s+|'){_WOULD})?\s+"
_GIVEN = re.compile(
    rf"(?:(?<=[,;.!?…])|\A|(?<=\s)(?={_AND}\s))\s*(?:{_AND}\s+)?"
    rf"(?:{one_of(request_words.OTHERS)}{_WOULD_GIVE}{_SAID}|{_NAME}{_WOULD_GIVE}{_GAVE})"
    rf"\s+(?:{_IT}\s+)?{_A}(?P<stars>{_STARS})(?=\s*(?:[,;.!?…]|\Z)|\s+{_AND}\s)"
)


def without_others_stars(text: str) -> str:
    """A text without the clauses in which others give stars; all of it where there are none."""
    if len(text) > _LONGEST:
        return text
    own = changed(text, _GIVEN, lambda found: "" if _are_stars(text, found) else text[slice(*found.span())])
    return own if own == text else own.strip(" ,;.!")


def _are_stars(text: str, found: re.Match[str]) -> bool:
    return read_stars(text[slice(*found.span("stars"))]) is not None
