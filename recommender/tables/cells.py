"""The content of cells: ids, numbers and genres in the forms of public files."""

import ast
import json
import re
from typing import cast

_WHOLE = re.compile(r"(\d+)\.0+")
_IMDB = re.compile(r"(?:.*/)?(?:tt)?0*(\d{1,9})(?:\.0+)?(?:/.*)?")
_NO_GENRE = {"", "unknown", "(no genres listed)", "nan", "none", "null", "\\n", "n/a"}
_NO_RATING = frozenset(
    (
        *(
            "n/a",
            "n.a.",
            "na",
            "nan",
            "none",
            "null",
            "\\n",
            "nil",
            "tbd",
            "unrated",
            "not rated",
            "no rating",
        ),
        *("not seen", "unseen", "unwatched", "not watched", "k.a.", "k. a.", "keine", "keine angabe", "ohne"),
        *("nicht gesehen", "nicht bewertet", "s/n", "sin nota", "no vista", "sin ver", "pas vu", "non vu"),
        *("sans note", "nc", "sem nota", "não vi", "não visto", "нет", "н/д", "без оценки", "не смотрел"),
        *("не смотрела", "не видел", "не видела", "ещё не смотрел", "ещё не смотрела", "ещё не видел"),
        *("haven't seen", "haven't seen it", "not seen yet", "didn't see", "didn't see it", "never seen"),
        *("noch nicht gesehen", "ungesehen", "no la he visto", "no la vi", "no vista aún", "pas encore vu"),
        *("jamais vu", "pas noté", "ainda não vi", "não assisti", "nunca vi", "ещё не видела"),
    )
)
_MARKS = "-\u2012\u2013\u2014?./_ "  # where there are no others, they mean nothing
_SEPARATORS = ("|", ";", ",", " / ")


def plain_id(text: str) -> str:
    """An id without what a table of numbers adds: ``31.0`` becomes ``31``."""
    match = _WHOLE.fullmatch(text) if text.endswith("0") else None
    return match[1] if match else text


def number(text: str) -> float | None:
    """A number with a decimal point or comma; None for other texts."""
    try:
        return float(text)
    except ValueError:
        pass
    try:
        return float(text.replace(",", ".", 1))
    except ValueError:
        return None


def is_no_rating(text: str) -> bool:
    """Whether a cell says that there is no rating: empty, ``n/a``, ``-``, ``nan``, ``not seen``."""
    plain = text.strip().casefold().replace("\u2019", "'")
    return not plain.strip(_MARKS) or plain.strip("()[]") in _NO_RATING


def imdb_number(text: str) -> int | None:
    """IMDb number of ``tt0112792``, ``0112792``, ``112792.0`` or a page's address; None for other texts."""
    match = _IMDB.fullmatch(text.strip())
    return int(match[1]) or None if match else None


def genres_of(text: str, *, by_blanks: bool = False) -> tuple[str, ...]:
    """The genres in a cell, each once, in their order.

    A JSON list of names, or of objects with names, is read as one. In other texts the first of these that
    occurs separates the genres: a bar, a semicolon, a comma, a slash between blanks.

    Args:
        text: The cell.
        by_blanks: Whether blanks separate genres if nothing else does.
    """
    text = text.strip()
    if text.startswith("["):
        names = _listed(text)
    else:
        separator = next((mark for mark in _SEPARATORS if mark in text), None)
        names = (
            text.split(separator)
            if separator
            else text.split()
            if by_blanks and not _is_none(text)
            else [text]
        )
    stripped = (name.strip().strip("'\"") for name in names)
    return tuple(dict.fromkeys(name for name in stripped if not _is_none(name)))


def _is_none(name: str) -> bool:
    return name.casefold() in _NO_GENRE


def _listed(text: str) -> list[str]:
    """The names in a list, in JSON or as Python prints it."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        try:
            values = ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return text.strip("[] ").split(",")
    named = (
        value.get("name") if isinstance(value, dict) else value for value in cast("list[object]", values)
    )
    return [name for name in named if isinstance(name, str)]
