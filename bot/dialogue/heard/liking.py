"""Likings in words: "I loved Heat", "Heat was amazing", "meh"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.dialogue.heard import liking_words as words
from bot.dialogue.heard import rating_words
from bot.dialogue.heard.plain import one_of, plain

LONGEST = 200
"""Characters in which one film and a liking are said; longer texts are none."""

BEFORE = {plain(phrase): stars for stars, every in words.BEFORE.items() for phrase in every}
AFTER = {plain(phrase): stars for stars, every in words.AFTER.items() for phrase in every}
_LASTING = frozenset(map(plain, words.LASTING))
SURE_MARKS = frozenset("😍🤩❤🔥💯🥰👍👌😀😐👎🥱💩🤮")
_NO_TITLE_WORDS = frozenset(map(plain, words.NO_TITLE_WORDS))
_NOT_LIKED, _NOT_DISLIKED, _POSITIVE = 2.0, 3.0, 3.0  # stars


_MOST_SKIPPED = 5  # words


def _some(every: tuple[str, ...]) -> str:
    """Some of such words, each read in one way and not many: nobody may keep the others waiting."""
    return rf"(?:(?>{one_of(every)}|[a-z]+ly)\s+){{0,{_MOST_SKIPPED}}}"  # "terrifyingly good"


_SKIPPED = _some((*words.STRONGER, *rating_words.WHO))
_LIKING_FIRST = re.compile(
    rf"{_SKIPPED}(?P<phrase>{one_of(BEFORE)})\s*:?\s+(?:(?:{one_of(rating_words.BOTH)}|{one_of(words.A_FILM[:3])})\s+)?(?P<title>\S.*)"
)
_ENDS_IN_LIKING = re.compile(rf"{one_of(AFTER)}(?:\s+{one_of(words.A_FILM)})*\ufe0f?[\s.!…)]*\Z")
_HEADINGS = {**AFTER, **{plain(phrase): stars for stars, every in words.HEADINGS.items() for phrase in every}}
_HEADING = re.compile(rf"(?P<phrase>{one_of(_HEADINGS)})\s*:\s+(?P<title>\S.*)")
_LIKING_LAST = re.compile(
    rf"(?P<lead>{_some((*rating_words.WHO, *words.THOUGHT, *rating_words.SEEN))})(?P<title>.*?)"
    rf"(?P<mark>\s*[,:;!.–—-]+\s*(?:{one_of(rating_words.RELATIVES)}\s+)?|\s+|^|(?<=\s))"
    rf"(?:(?P<is>{one_of(words.IS)})\s+)?{_SKIPPED}(?P<negation>{one_of(words.NEGATIONS)}\s+)?{_SKIPPED}"
    rf"(?P<phrase>{one_of(AFTER)})(?:\s+{one_of(words.A_FILM)})*\ufe0f?[\s.!…)]*"
)
_IT = re.compile(rf"{one_of((*rating_words.IT, *rating_words.RELATIVES))}[\s.!]*")
_SOUNDS = re.compile(rf"(?:^|\s){one_of(words.SOUNDS)}\Z")
_NEGATED_IS = frozenset(map(plain, words.NEGATED_IS))
_NOT_BEHIND = re.compile(r"\s+(?:nicht|gar nicht|überhaupt nicht|not)[\s.!]*\Z")


@dataclass(frozen=True, slots=True)
class Liking:
    """What somebody thinks of a film.

    Attributes:
        begin: Where the title begins in the text.
        end: Where it ends; as ``begin``: there is none, the film in question is meant.
        stars: What the words stand for.
        is_sure: The words can hardly be part of the title.
        is_first: They stand before the title.
        is_lasting: They say what somebody likes for good, a person perhaps, not a film that they saw.
    """

    begin: int
    end: int
    stars: float
    is_sure: bool
    is_first: bool
    is_lasting: bool = False


@lru_cache(maxsize=1024)
def read_liking(text: str) -> Liking | None:
    """A liking and where in the text the title stands; None where there is none."""
    if len(text) > LONGEST:
        return None
    lowered = plain(text)
    return _before(lowered) or _heading(lowered) or _behind(lowered)


def _before(lowered: str) -> Liking | None:
    """``I loved Heat``."""
    found = _LIKING_FIRST.fullmatch(lowered)
    if found is None:
        return None
    stars = BEFORE[spaced(found["phrase"])]
    begin, end = found.span("title")
    negated = _NOT_BEHIND.search(lowered, begin)
    if negated is not None:
        return Liking(begin, negated.start(), _NOT_LIKED, is_sure=True, is_first=True)
    if _IT.fullmatch(lowered, begin):
        end = begin
    is_lasting = spaced(found["phrase"]) in _LASTING
    return Liking(begin, end, stars, is_sure=True, is_first=True, is_lasting=is_lasting)


def _heading(lowered: str) -> Liking | None:
    """``so so: Heat``."""
    found = _HEADING.fullmatch(lowered)
    if found is None:
        return None
    return Liking(*found.span("title"), _HEADINGS[spaced(found["phrase"])], is_sure=True, is_first=True)


def _behind(lowered: str) -> Liking | None:
    """``Heat was great``; not "the second sounds good", which nobody has seen."""
    # Most texts end in no liking: that is told at once.
    found = _LIKING_LAST.fullmatch(lowered) if _ENDS_IN_LIKING.search(lowered) else None
    if found is None or _SOUNDS.search(found["title"]):
        return None
    stars = AFTER[spaced(found["phrase"])]
    if found["negation"] or (found["is"] or "") in _NEGATED_IS:
        stars = denied(stars)
    begin, end = found.span("title")
    if not found["title"].strip() or _IT.fullmatch(found["title"].strip()):
        end = begin
    is_sure = bool(
        found["is"]
        or found["mark"].strip()
        or found["lead"]
        or found["negation"]
        or " " in found["phrase"]
        or found["phrase"] in _NO_TITLE_WORDS
        or SURE_MARKS & set(found["phrase"])
    )
    return Liking(begin, end, stars, is_sure=is_sure, is_first=False)


def denied(stars: float) -> float:
    """Stars of a liking that is denied: "not great", "not bad"."""
    return _NOT_LIKED if stars >= _POSITIVE else _NOT_DISLIKED


def begins_with_liking(text: str) -> bool:
    """Whether a text says first what somebody thinks, then of which film."""
    lowered = plain(text[:LONGEST])
    return any(form.fullmatch(lowered) is not None for form in (_LIKING_FIRST, _HEADING))


def spaced(phrase: str) -> str:
    """A phrase as the words are kept: one space between two."""
    return " ".join(phrase.split())
