"""What is said in reply to another's rating: "same here", "same, 5 stars", "really? max 2 stars for me"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import agreeing_words as words
from bot.dialogue.heard.answer_reading import read_answered_stars, read_yes_or_no
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import AFTERTHOUGHTS, INTERJECTIONS, SEPARATING
from bot.dialogue.heard.star_reading import Stars

_PRONOUNS = frozenset(map(plain, words.PRONOUNS))
_BETWEEN = r"(?:\s*[,;:.!?…–—-]+\s*|\s+|\Z)"
_LEAD = rf"(?:{one_of((*INTERJECTIONS, *SEPARATING))}{_BETWEEN})*"
_SAID_SAME = rf"(?:{one_of(words.SAME_AS)}\s+(?P<name>[^\W\d_]+)|{one_of(words.SAME)})"
_BEHIND = rf"(?>[\s,]+{one_of(AFTERTHOUGHTS)}(?!\w))*"
_SAME = re.compile(rf"{_LEAD}{_SAID_SAME}{_BEHIND}{_BETWEEN}(?:{one_of(SEPARATING)}\s+)?")
_SAME_LAST = re.compile(rf"[\s,;:.!–—-]+{one_of(words.SAME)}[\s.!…]*\Z")
_WONDERING = re.compile(rf"\W*(?>{one_of(words.WONDERING)}\s*[?!.,…]+\s*)+")
_BOUND = re.compile(rf"{one_of(words.BOUNDS)}\s+(?=[0-9★⭐])")
_BOUND_LAST = re.compile(rf"[\s,]+{one_of(words.BOUNDS)}\W*\Z")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Somebody thinks of a film what another said.

    Attributes:
        stars: The stars that they say besides; None for none.
        is_in_words: They say these in words of liking: those that they agree with count before.
        name: Who is said to have said it, or what else "same as" may mean; empty for nobody.
    """

    stars: Stars | None = None
    is_in_words: bool = False
    name: str = ""


def read_agreement(text: str) -> Agreement | None:
    """Whether a text says that the same holds for the speaker, and which stars; None for anything else."""
    line = " ".join(text.split()).rstrip("():;-")
    lowered = plain(line)
    found, last = _SAME.match(lowered), _SAME_LAST.search(lowered)
    name = line[slice(*found.span("name"))] if found is not None and found["name"] else ""
    name = "" if plain(name) in _PRONOUNS else name  # "Her" is a film
    if found is not None and not any(map(str.isalnum, line[found.end() :])):
        return Agreement(name=name)
    for rest in (line[found.end() :] if found else "", line[: last.start()] if last else ""):
        stars = read_replied_stars(rest) if rest else None
        if stars is not None:
            return Agreement(stars, is_in_words=read_liking(rest) is not None, name=name)
    return None


def read_replied_stars(text: str) -> Stars | None:
    """One's own stars in reply to another's, however one wonders at these: "really? 2 at best"; no 👍."""
    if read_yes_or_no(text):
        return None
    found = read_answered_stars(text)
    if found is not None:
        return found
    own = text
    for pattern in (_WONDERING, _BOUND):
        lead = pattern.match(plain(own))
        own = own[lead.end() :] if lead is not None else own
    last = _BOUND_LAST.search(plain(own))
    own = own[: last.start()] if last is not None else own
    return read_answered_stars(own) if own != text else None
