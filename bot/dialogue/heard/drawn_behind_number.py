"""A drawn star behind a number: "Taken 2 ⭐" is Taken with two stars, or Taken 2 with one."""

import re
from collections.abc import Sequence
from typing import Final

from bot.dialogue.heard.number_words import FULL_STARS
from bot.dialogue.heard.star_reading import Stars

_STAR: Final = rf"[{FULL_STARS.replace('*', '')}]\ufe0f?"
_END: Final = r"[\s.!…,;)]*\Z"
_TITLE: Final = r"[^\W\d_][^\w(\[/]*?\s"  # no number nor bracket before the number
_ONE_APART: Final = re.compile(rf"{_TITLE}(?P<number>[0-9]{{1,3}})\s+(?P<star>{_STAR}){_END}")
_ONE: Final = re.compile(rf"{_TITLE}(?P<number>[0-9]{{1,3}})\s*(?P<star>{_STAR}){_END}")
_DRAWN: Final = re.compile(rf"(?:{_STAR}\s*){{1,5}}[½]?{_END}")
_SEVERAL: Final = re.compile(rf"(?:{_STAR}\s*){{2,5}}[½]?{_END}")


def one_star_behind_number(text: str) -> Stars | None:
    """The one drawn star at the end of a text that may be all that is said of a film with a number.

    None behind a 1, which says as many, and where nothing parts the star from the number: "Heat 2⭐".
    """
    found = _ONE_APART.search(text)
    if found is None or int(found["number"]) == 1:
        return None
    return Stars(found.start("star"), len(text), 1.0)


def with_numbers_of_titles(lines: Sequence[str]) -> list[str]:
    """Lines; where the others draw their stars, a number before one star is the title's: "Taken 2: ⭐".

    In a list of "Heat 4 ⭐", "Fargo 5 ⭐" it counts the stars.
    """
    of_numbers = [_ONE.search(line) for line in lines]
    others = [line for line, found in zip(lines, of_numbers, strict=True) if found is None]
    drawn = sum(_DRAWN.search(line) is not None for line in others)
    if not any(map(_SEVERAL.search, others)) or drawn < len(lines) - len(others):
        return list(lines)
    return [
        line if found is None else f"{line[: found.end('number')]}: {line[found.start('star') :]}"
        for line, found in zip(lines, of_numbers, strict=True)
    ]
