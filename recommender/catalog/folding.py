"""Folding: the one form in which titles and names are compared, without case, accents and marks."""

import re
import unicodedata

from recommender.catalog.vocabulary import PLAIN_LETTERS

_APOSTROPHE = re.compile(r"['`\u00b4\u2018\u2019\u02bc]")
# "Romeo + Juliet", but not "Disney+".
_PLUS = re.compile(r"(?<=\s)\+(?=\s)")
_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
# E.T., L.A., M*A*S*H, but not "Se7en. A".
_INITIALS = re.compile(r"(?<![^\W_])([^\W_])[.*](?=[^\W_](?:[.*]|$|[\s:,;!?)\]]))")
_WORD_BREAKS = {code: " " for code in range(128) if not chr(code).isalnum()}
# Marks that people leave out: accents on Latin, Greek and Cyrillic letters, Hebrew points and Arabic vowels.
# The vowels of Indian and Thai scripts and the marks on kana are letters of their own.
_LEFT_OUT = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]"
)


def fold(text: str) -> str:
    """Folds a text to lower case, without accents and punctuation, with single spaces.

    ``&`` becomes "and", and initials are run together: ``"Æon Flux"`` gives ``"aeon flux"``, ``"L.A.
    Confidential"`` ``"la confidential"``, ``"8½"`` ``"8 1 2"`` and ``"20,000 Leagues"`` ``"20000 leagues"``.
    Letters of all scripts stay. Folding twice changes nothing.
    """
    text = text.replace("&", " and ")
    if not text.isascii():
        text = _plain_letters(text)
    if "+" in text:
        text = _PLUS.sub(" and ", text)
    if "," in text:
        text = _THOUSANDS.sub("", text)
    if "." in text or "*" in text:
        text = _INITIALS.sub(r"\1", text)
    if text.isascii():
        text = text.replace("'", "").replace("`", "")
        return " ".join(text.lower().translate(_WORD_BREAKS).split())
    words = [char if char.isalnum() or _is_mark(char) else " " for char in _APOSTROPHE.sub("", text)]
    return " ".join("".join(words).split())


def _plain_letters(text: str) -> str:
    # A fraction or a raised number is a word of its own: 8½, Alien³.
    text = "".join(f" {char} " if _is_small_number(char) else char for char in text)
    # Folding case may compose letters that were taken apart, and the reverse ("ŉ").
    text = _LEFT_OUT.sub("", unicodedata.normalize("NFKD", text)).casefold()
    text = _LEFT_OUT.sub("", unicodedata.normalize("NFKD", text)).casefold().translate(PLAIN_LETTERS)
    return unicodedata.normalize("NFC", text)


def _is_small_number(char: str) -> bool:
    return not char.isascii() and unicodedata.category(char) == "No" and unicodedata.decomposition(char) != ""


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")


def holds(text: str, words: str) -> bool:
    """Whether a text holds some words, whole and in their order, however either is written."""
    return f" {fold(words)} " in f" {fold(text)} "
