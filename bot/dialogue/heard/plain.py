"""Text as it is compared: small letters without accents, digits of all scripts as 0 to 9, place by place."""

import re
import unicodedata
from collections.abc import Callable, Iterable

_WISHED = re.compile("möcht", re.IGNORECASE)


def plain(text: str) -> str:
    """Small letters without accents, one character for each of ``text``, so that places are the same in both.

    ``"Été ４/５"`` gives ``"ete 4/5"``; only "möchte", I would like, stays apart from "mochte", I liked.
    """
    if text.isascii():
        return text.lower()
    letters = list(map(_plain_character, text))
    for found in _WISHED.finditer(text):
        letters[found.start() + 1] = "ö"
    return "".join(letters)


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list with commas, as data is written: ``"not for me, no thanks"``."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of some words or phrases, as `plain` writes them, the longest first."""
    written = sorted({plain(word) for word in words}, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in written) + ")"


def changed(text: str, pattern: re.Pattern[str], put: Callable[[re.Match[str]], str]) -> str:
    """A text with something else in the place of all that a pattern finds in it as `plain`.

    Args:
        text: As written.
        pattern: For plain text.
        put: Gives what stands there in place of a match, whose places are those of ``text``.
    """
    left, end = "", 0
    for found in pattern.finditer(plain(text)):
        left += text[end : found.start()] + put(found)
        end = found.end()
    return left + text[end:]


def before(words: Iterable[str]) -> str:
    """A pattern for any of some words or phrases as often as they stand there, with what divides them.

    Each is read in one way, the longest: else "and", "then" and "and then" are tried in all ways.
    """
    return rf"(?>{one_of(words)}[\s,]+)*"


def behind(words: Iterable[str]) -> str:
    """The same behind something; see `before`."""
    return rf"(?>[\s,]+{one_of(words)})*"


def _plain_character(character: str) -> str:
    if character in "’ʼ`´":
        return "'"
    decimal = unicodedata.decimal(character, None)
    if decimal is not None:
        return str(decimal)
    if character in "٫。":
        return "."
    for form in ("NFKC", "NFD"):
        changed = unicodedata.normalize(form, character)
        if form == "NFD":
            changed = changed[0]
        if len(changed) == 1:
            character = changed
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character
