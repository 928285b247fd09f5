"""Some stars more or less than a film has: "bump Gladiator up half a star", "one star less"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import more_stars_words as words
from bot.dialogue.heard.plain import one_of, plain

_LONGEST = 80
_AMOUNTS = {plain(phrase): amount for amount, every in words.AMOUNTS.items() for phrase in every}
_AMOUNT, _MORE, _LESS, _BUMP = (
    re.compile(rf"(?<![\w-]){one_of(every)}(?![\w-])")
    for every in (_AMOUNTS, words.MORE, words.LESS, words.BUMP)
)
_BESIDE = frozenset(map(plain, words.BESIDE))
_NUMBER = re.compile(r"(?:\bby\s+|\bum\s+|(?<!\S)[+−-]\s?)(?P<number>0[.,]5|½|1[.,]5|[12])(?![\w.,]*\d)")


@dataclass(frozen=True, slots=True)
class MoreStars:
    """What is to be changed.

    Attributes:
        amount: Stars more, below 0 for less.
        title: Of the film; empty where none is named.
    """

    amount: float
    title: str = ""


def read_more_stars(text: str) -> MoreStars | None:
    """How many stars more or less a film is to have; None where a text says anything else."""
    line = " ".join(text.split()).strip(" .!,")
    lowered = plain(line)
    if len(line) > _LONGEST or line.endswith("?"):
        return None
    amount, lowered = _amount(lowered)
    less, more, bump = (_LESS.search(lowered), _MORE.search(lowered), _BUMP.search(lowered))
    if amount is None or (less is None and more is None and bump is None) or (less and more):
        return None
    for pattern in (_LESS, _MORE, _BUMP):
        lowered = pattern.sub(lambda found: "\n" * len(found[0]), lowered)
    return MoreStars(-amount if less is not None else amount, _title(line, lowered))


def _amount(lowered: str) -> tuple[float | None, str]:
    """How many stars, and the text with blanks in their place."""
    found = _AMOUNT.search(lowered)
    if found is not None:
        amount = _AMOUNTS[" ".join(found[0].split())]
        return amount, lowered[: found.start()] + "\n" * len(found[0]) + lowered[found.end() :]
    number = _NUMBER.search(lowered)
    if number is None:
        return None, lowered
    amount = float(number["number"].replace(",", ".").replace("½", "0.5"))
    begin, end = number.span("number")
    return amount, lowered[:begin] + "\n" * (end - begin) + lowered[end:]


def _title(line: str, lowered: str) -> str:
    """What is named besides, without the words around it."""
    places = list(re.finditer(r"[^\s,]+", lowered))
    said = [found[0].strip(".!:;()") for found in places]
    while places and said[0] in _BESIDE:
        del places[0], said[0]
    while places and said[-1] in _BESIDE:
        del places[-1], said[-1]
    return line[places[0].start() : places[-1].end()] if places else ""
