"""What is thought of a film that is named among other words: "The Matrix, the best action movie ever"."""

import re

from bot.dialogue.heard import liking_words as words
from bot.dialogue.heard import rating_words
from bot.dialogue.heard.answer_reading import read_answered_stars
from bot.dialogue.heard.liking import AFTER, BEFORE, denied, spaced
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import stars_at_end

_RIGHT_BEFORE = re.compile(rf"(?<!\w)(?P<phrase>{one_of(BEFORE)})(?:\s+\S+){{0,2}}\s*\Z")
_OF_IT = re.compile(rf"(?<!\w)(?P<phrase>{one_of(BEFORE)})\s+{one_of(rating_words.IT)}(?!\w)")
_RELATIVE = re.compile(
    rf"(?<!\w){one_of(rating_words.RELATIVES)}\s+(?:{one_of(rating_words.WHO)}\s+)?(?P<phrase>{one_of(BEFORE)})(?!\w)"
)
_BEHIND = re.compile(
    rf"(?<!\w)(?:(?P<negation>{one_of((*words.NEGATIONS, *words.NEGATED_IS))})\s+(?:\w+\s+)?)?"
    rf"(?P<phrase>{one_of(AFTER)})(?!\w)"
)
_ALL_TIME = re.compile(
    rf"(?<!\w)(?P<phrase>{one_of(words.BEST)})(?:\s+\S+){{0,4}}?\s+{one_of(words.EVER)}(?!\w)"
)
_BORED = re.compile(rf"(?<!\w){one_of(words.BORED)}(?!\w)")
PIECES = re.compile(r"[,;.!?…]+\s+|\s+[–—-]\s+")
_WORST_WORDS = frozenset(map(plain, words.WORST))
_IS_BETTER = re.compile(rf"\A\s+{one_of(words.IS)}\s+(?:\w+\s+)?{one_of(words.BETTER)}(?!\w)")
_BEST, _GOOD, _WORST, _BORING = 5.0, 4.0, 1.0, 2.0  # stars


def read_opinion(before: str, after: str) -> float | None:
    """Stars that are said of a film, or that words of liking stand for.

    Args:
        before: What is said before its title in the same sentence.
        after: What is said behind it, up to another film.

    Returns:
        1 to 5 in halves; None where nothing is thought of it.
    """
    pieces = [piece for piece in PIECES.split(after) if piece.strip()]
    for piece in pieces:
        found = stars_at_end(piece)
        if found is not None and found.stars is not None and not found.is_plain:
            return found.stars
    alone = (read_answered_stars(piece) for piece in pieces)
    said = next((each.stars for each in alone if each is not None and each.stars is not None), None)
    return said if said is not None else _liking(plain(before), plain(after))


def _liking(before: str, after: str) -> float | None:
    all_time = _ALL_TIME.search(after)
    if all_time is not None:
        return _WORST if all_time["phrase"] in _WORST_WORDS else _BEST
    first = _RIGHT_BEFORE.search(before) or _OF_IT.search(after) or _RELATIVE.search(after)
    if first is not None:
        return BEFORE[spaced(first["phrase"])]
    behind = _BEHIND.search(after)
    if behind is None and _IS_BETTER.search(after):
        return _GOOD
    if behind is None:
        return _BORING if _BORED.search(before) or _BORED.search(after) else None
    stars = AFTER[spaced(behind["phrase"])]
    return denied(stars) if behind["negation"] else stars
