"""Numbers in words and parts in Roman numerals, turned into digits. Titles write the same in both ways."""

from collections.abc import Sequence

from recommender.catalog.vocabulary import SURE_ROMAN, TENS, UNITS

_DOZEN, _HUNDRED, _THOUSAND = 10, 100, 1000


def roman_in_digits(words: Sequence[str]) -> list[str]:
    """Roman numerals as digits: ``rocky ii`` becomes ``rocky 2``. I, V, X and the first word stay."""
    return [*words[:1], *(SURE_ROMAN.get(word, word) for word in words[1:])]


def in_digits(words: Sequence[str]) -> list[str]:
    """Words with numbers as digits: ``nineteen eighty four`` becomes ``1984``.

    ``twenty thousand leagues`` becomes ``20000 leagues``.

    Args:
        words: Folded words.
    """
    written: list[str] = []
    place = 0
    while place < len(words):
        value, end = _number(words, place)
        written.append(words[place] if value is None else str(value))
        place = max(end, place + 1)
    return written


def _number(words: Sequence[str], place: int) -> tuple[int | None, int]:
    """The number that begins at a place, None without one, and the place behind it."""
    value, end = _below_hundred(words, place)
    if value is None:
        return None, place
    if value >= _DOZEN:
        rest, year_end = _below_hundred(words, end)
        if rest is not None and rest >= _DOZEN:  # years: nineteen eighty four
            return value * _HUNDRED + rest, year_end
    for unit, word in ((_HUNDRED, "hundred"), (_THOUSAND, "thousand")):
        if _word(words, end) == word:
            value *= unit
            begin = end + 1 + (_word(words, end + 1) == "and")
            rest, rest_end = _below_hundred(words, begin)
            value, end = (value + rest, rest_end) if rest is not None else (value, end + 1)
    return value, end


def _below_hundred(words: Sequence[str], place: int) -> tuple[int | None, int]:
    word = _word(words, place)
    if word in UNITS:
        return UNITS[word], place + 1
    if word not in TENS:
        return None, place
    unit = UNITS.get(_word(words, place + 1), _DOZEN)
    return (TENS[word] + unit, place + 2) if unit < _DOZEN else (TENS[word], place + 1)


def _word(words: Sequence[str], place: int) -> str:
    return words[place] if place < len(words) else ""
