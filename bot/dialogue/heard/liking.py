"""Likings in words: "I loved Heat", "Heat was amazing", "meh"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import liking_words as words
from bot.dialogue.heard.plain import one_of, plain

LONGEST = 200
"""Characters in which one film and a liking are said; longer texts are none."""

_BEFORE = {plain(phrase): stars for stars, every in words.BEFORE.items() for phrase in every}
_AFTER = {plain(phrase): stars for stars, every in words.AFTER.items() for phrase in every}
_SURE_MARKS = frozenset("😍🤩❤🔥💯🥰👍👌😀😐👎🥱💩🤮")
_NO_TITLE_WORDS = frozenset(map(plain, words.NO_TITLE_WORDS))
_NOT_LIKED, _NOT_DISLIKED, _POSITIVE, _NEGATIVE = 2.0, 3.0, 3.0, 2.0  # stars


def _some(every: tuple[str, ...]) -> str:
    return rf"(?:{one_of(every)}\s+)*"


_SKIPPED = rf"(?:(?:{one_of((*words.STRONGER, *words.WHO))})\s+)*"
_LIKING_FIRST = re.compile(
    rf"{_SKIPPED}(?P<phrase>{one_of(_BEFORE)})\s*:?\s+(?:(?:{one_of(words.BOTH)}|{one_of(words.A_FILM[:3])})\s+)?(?P<title>\S.*)"
)
_LIKING_LAST = re.compile(
    rf"(?P<lead>{_some((*words.WHO, *words.THOUGHT, *words.SEEN))})(?P<title>.*?)"
    rf"(?P<mark>\s*[,:;!.–—-]+\s*(?:{one_of(words.RELATIVES)}\s+)?|\s+|^|(?<=\s))"
    rf"(?:(?P<is>{one_of(words.IS)})\s+)?{_SKIPPED}(?P<negation>{one_of(words.NEGATIONS)}\s+)?{_SKIPPED}"
    rf"(?P<phrase>{one_of(_AFTER)})(?:\s+{one_of(words.A_FILM)})*\ufe0f?[\s.!…)]*"
)
_IT = re.compile(rf"{one_of((*words.IT, *words.RELATIVES))}[\s.!]*")
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
    """

    begin: int
    end: int
    stars: float
    is_sure: bool
    is_first: bool


def read_liking(text: str) -> Liking | None:
    """A liking and where in the text the title stands; None where there is none."""
    if len(text) > LONGEST:
        return None
    lowered = plain(text)
    first = _LIKING_FIRST.fullmatch(lowered)
    if first is not None:
        stars = _BEFORE[_spaced(first["phrase"])]
        begin, end = first.span("title")
        negated = _NOT_BEHIND.search(lowered, begin)
        if negated is not None:
            return Liking(begin, negated.start(), _NOT_LIKED, is_sure=True, is_first=True)
        if _IT.fullmatch(lowered, begin):
            return Liking(begin, begin, stars, is_sure=True, is_first=True)
        return Liking(begin, end, stars, is_sure=True, is_first=True)
    last = _LIKING_LAST.fullmatch(lowered)
    if last is None:
        return None
    stars = _AFTER[_spaced(last["phrase"])]
    if last["negation"] or plain(last["is"] or "") in words.NEGATED_IS:
        stars = _NOT_LIKED if stars >= _POSITIVE else _NOT_DISLIKED
    begin, end = last.span("title")
    if not last["title"].strip() or _IT.fullmatch(last["title"].strip()):
        end = begin
    is_sure = bool(
        last["is"]
        or last["mark"].strip()
        or last["lead"]
        or last["negation"]
        or " " in last["phrase"]
        or last["phrase"] in _NO_TITLE_WORDS
        or _SURE_MARKS & set(last["phrase"])
    )
    return Liking(begin, end, stars, is_sure=is_sure, is_first=False)


def begins_with_liking(text: str) -> bool:
    """Whether a text says first what somebody thinks, then of which film."""
    return _LIKING_FIRST.fullmatch(plain(text[:LONGEST])) is not None


def _spaced(phrase: str) -> str:
    return " ".join(phrase.split())
