"""Parts of a title that name an edition or its packaging, not the film (``Two-Disc Special Edition``)."""

import functools
import re

from recommender.catalog import vocabulary
from recommender.catalog.folding import fold

_LANGUAGE = f"(?:{'|'.join(vocabulary.LANGUAGES)})"
_COUNTED = rf"(?:\d+|{'|'.join(vocabulary.COUNTS)})"
# Not "Rocky 2 Blu-ray": a number before the name of a format may be the film's.
_DISCS = rf"{_COUNTED} (?:discs?|dvds|blu ?rays|dvd set|blu ?ray set|vhs set)(?: set)?"
_QUALITY = f"(?:{'|'.join((*vocabulary.QUALITIES, _DISCS, _LANGUAGE))})"
_NOISE = re.compile(
    r"\b(?:"
    + "|".join(
        (
            *vocabulary.NOISE_BEFORE_EDITIONS,
            rf"(?:{_QUALITY} )+(?:{'|'.join(vocabulary.EDITIONS)})",
            rf"(?:{_LANGUAGE} )*imports?(?: {_LANGUAGE})*",
            rf"{_LANGUAGE} (?:subtitled|dubbed|audio|included by default|language)",
            rf"(?:non )?{_LANGUAGE} format",
            _DISCS,
            *vocabulary.NOISE_FORMATS,
        )
    )
    + r")\b"
)
_TRAILING = re.compile(rf"(?: (?:{'|'.join(vocabulary.TRAILING_PACKAGING)})(?= ?$))+ ?$")
_SHOWN_TRAILING = re.compile(
    rf"(?:[\s:,;+&-]|\s-\s)+(?:{'|'.join(vocabulary.SHOWN_TRAILING_PACKAGING)})\s*$", re.IGNORECASE
)
_COLLECTION = re.compile(rf"\b(?:{'|'.join(vocabulary.COLLECTIONS)})\b")


@functools.lru_cache(maxsize=4096)
def is_packaging(text: str) -> bool:
    """Whether a piece of a title only names the packaging (``Two-Disc Special Edition``)."""
    folded = fold(text)
    rest = without_trailing(without_packaging(folded), keep=False)
    glue = vocabulary.PACKAGING_GLUE
    return all(word in glue or word.isdecimal() for word in rest.split()) and bool(folded)


def without_packaging(folded: str) -> str:
    """A folded title without packaging anywhere in it."""
    return folded if vocabulary.PACKAGING_HINTS.isdisjoint(folded.split()) else _NOISE.sub(" ", folded)


def without_trailing(folded: str, *, keep: bool = True) -> str:
    """A folded title without packaging at its end.

    Args:
        folded: Folded title.
        keep: Whether a title that is nothing else stays.
    """
    text = " ".join(folded.split())
    shorter = _TRAILING.sub("", f" {text}").strip()
    return shorter or (text if keep else "")


def without_shown_packaging(text: str) -> str:
    """A title for people, without packaging at its end. A title that is nothing else stays."""
    while True:
        shorter = _SHOWN_TRAILING.sub("", text).rstrip(" -:;,+&")
        head, dash, tail = shorter.rpartition(" - ")
        if dash and is_packaging(tail):
            shorter = head
        if shorter == text or not fold(shorter):
            return text
        text = shorter


def is_collection(folded: str) -> bool:
    """Whether a folded title, without its packaging, names several films."""
    return not vocabulary.COLLECTION_HINTS.isdisjoint(folded.split()) and bool(_COLLECTION.search(folded))
