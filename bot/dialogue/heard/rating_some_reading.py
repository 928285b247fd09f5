"""Whether somebody asks to rate films, and names none: "let me rate some films", "films to rate"."""

import re
from typing import Final

from bot.dialogue.heard import rating_some_words as words
from bot.dialogue.heard.plain import one_of, plain

_BETWEEN: Final = r"(?!\w)[\s,.!:]*"


def _any_of(some: tuple[str, ...]) -> str:
    return rf"(?>{one_of(some)}{_BETWEEN})"


_BEFORE: Final = rf"{_any_of(words.WISHING)}*"
_FILMS: Final = rf"{_any_of(words.SOME)}*{_any_of(words.FILMS)}"
_ASKED: Final = tuple(
    re.compile(form)
    for form in (
        rf"{_BEFORE}{_any_of(words.RATING)}{_BEFORE}{_FILMS}{_BEFORE}",
        rf"{_BEFORE}{_FILMS}{_BEFORE}{_any_of(words.RATING)}{_BEFORE}",  # "ich will Filme bewerten"
        rf"{_BEFORE}{_any_of(words.SHOWING)}?{_FILMS}{_any_of(words.FOR_RATING)}{_BEFORE}",
    )
)


def asks_to_rate_some(text: str) -> bool:
    """Whether a text asks to rate films, and says nothing else."""
    said = plain(" ".join(text.split())).strip(" ¿¡?!.…")
    return any(form.fullmatch(said) for form in _ASKED)
