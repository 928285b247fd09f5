"""Text as it is compared: small letters without accents, digits of all scripts as 0 to 9, place by place."""

import re
import unicodedata
from collections.abc import Iterable


def plain(text: str) -> str:
    """Small letters without accents, one character for each of ``text``, so that places are the same in both.

    ``"Été ４/５"`` gives ``"ete 4/5"``.
    """
    if text.isascii():
        return text.lower()
    return "".join(map(_plain_character, text))


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of some words or phrases, as `plain` writes them, the longest first."""
    written = sorted({plain(word) for word in words}, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in written) + ")"


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
