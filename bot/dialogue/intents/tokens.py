"""Words of a message, folded for comparing, each with its place in the text."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from recommender.catalog.folding import fold

MOST = 60
"""Words of a message that are read."""

_WORD = re.compile(r"#?[^\W_]+(?:['’`´][^\W_]+)*|[,;.!?…:]")  # noqa: RUF001
_ELISION = re.compile(r"(?P<short>[ldjcnsmt]|qu)['’`´](?P<rest>.+)", re.IGNORECASE)  # noqa: RUF001
_WISHED = re.compile("möcht", re.IGNORECASE)  # without its dots it is "liked"
_JOINED = re.compile(r"(?P<number>[0-9]+)(?P<unit>[^\W\d_]+)")


class Token(NamedTuple):
    """A word or a mark.

    Attributes:
        word: Folded; a mark as it is.
        begin: Where it begins in the text.
        end: Where it ends there.
        is_mark: Whether it is a mark: a comma, a full stop.
    """

    word: str
    begin: int
    end: int
    is_mark: bool


def tokens(text: str) -> list[Token]:
    """The words and marks of a text, at most `MOST`."""
    found: list[Token] = []
    for match in _WORD.finditer(text):
        begin, end = match.span()
        piece = match[0]
        if not any(char.isalnum() for char in piece):
            found.append(Token(piece, begin, end, is_mark=True))
            continue
        elision = _ELISION.fullmatch(piece)
        if elision is not None:
            cut = begin + elision.start("rest")
            found += _words(elision["short"], begin, cut) + _words(elision["rest"], cut, end)
        else:
            found += _words(piece, begin, end)
        if len(found) >= MOST:
            break
    return found[:MOST]


def words(text: str) -> tuple[str, ...]:
    """The folded words of a phrase, without marks."""
    return tuple(token.word for token in tokens(text) if not token.is_mark)


def runs(places: Iterable[int]) -> list[list[int]]:
    """Places in rising order, neighbours together: ``[1, 2, 5]`` are ``[1, 2]`` and ``[5]``."""
    found: list[list[int]] = []
    for place in places:
        if found and found[-1][-1] == place - 1:
            found[-1].append(place)
        else:
            found.append([place])
    return found


def _words(piece: str, begin: int, end: int) -> list[Token]:
    folded = fold(_WISHED.sub("moecht", piece)).replace(" ", "")
    joined = _JOINED.fullmatch(folded)
    # "90min" and "2h" are two words, "90s" and "90er" are one.
    if joined is not None and joined["unit"] in _UNITS:
        return [Token(joined["number"], begin, end, False), Token(joined["unit"], begin, end, False)]
    return [Token(folded, begin, end, is_mark=False)] if folded else []


_UNITS = frozenset({"min", "mins", "minutes", "minuten", "minutos", "h", "hrs", "std", "мин", "ч"})
