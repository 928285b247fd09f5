"""A table that somebody keeps: a title and stars, perhaps its year, as in Letterboxd's import.

Title,Year,Rating
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from recommender.sources.exports.row import NO_FILM, NOT_RATED, ExportedRow, moment_of, stars_of, year_of
from recommender.tables.cells import number

NAME = "CSV"
SCALES = (5.0, 10.0, 100.0)
_SHARE_ABOVE = 0.4
"""The scale is wider if more of the ratings lie above it: fewer may be slips of the pen."""
_TITLE = ("title", "film", "movie", "name", "titel", "título", "titulo", "titre", "фильм", "название")
_YEAR = ("year", "jahr", "año", "ano", "année", "annee", "год")
_RATING = (
    "rating",
    "stars",
    "sterne",
    "bewertung",
    "estrellas",
    "estrelas",
    "score",
    "myscore",
    "myrating",
    "mystars",
    "grade",
    "punkte",
    "wertung",
    "puntuación",
    "puntuacion",
    "calificación",
    "calificacion",
    "classificação",
    "avaliação",
    "nota",
    "note",
    "étoiles",
    "оценка",
)
_WHEN = ("watcheddate", "seenon", "watched", "watchedon", "date", "datum", "fecha", "data", "дата")
# With one of these it is a table of many people.
_OF_MANY = frozenset(("user", "userid", "username", "person", "personid", "reviewer", "reviewerid", "who"))


_OUT_OF = re.compile(r"\(?(?:outof|von|sobre|sur|de|из|/)(?P<scale>100|10|5)\)?$")
_DRAWN = re.compile(r"\s*(?P<full>[★⭐🌟*]+)\s*(?P<half>½)?[☆\s\ufe0f]*")
_OF_SCALE = re.compile(r"\s*(?P<given>[\d.,]+)\s*/\s*(?P<scale>5|10|100)\s*")
_WITH_UNIT = re.compile(
    r"\s*(?P<given>[\d.,]+)\s*(?:stars?|sterne?|estrellas?|estrelas?|étoiles?|зв[её]зд\w*|★|⭐)\s*",
    re.IGNORECASE,
)


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is one person's."""
    return bool(names & set(_TITLE)) and _rating_column(names) is not None and not names & _OF_MANY


def scale_of(every: Iterable[Mapping[str, str]]) -> float:
    """The scale of a table's ratings: the narrowest that most of them fit.

    Args:
        every: The cells of all rows.
    """
    lines = list(every)
    named = _OUT_OF.search(_rating_column(lines[0]) or "") if lines else None
    if named is not None:
        return float(named["scale"])
    said = (number(_rating(cells)) for cells in lines)
    given = [value for value in said if value is not None and 0 < value <= SCALES[-1]]
    for scale in SCALES:
        if sum(value > scale for value in given) <= _SHARE_ABOVE * len(given):
            return scale
    return SCALES[-1]


def row(cells: Mapping[str, str], scale: float = SCALES[0]) -> ExportedRow | str:
    """A row; its stars are out of ``scale``."""
    title = _cell(cells, _TITLE).strip()
    if not title:
        return NO_FILM
    stars = _stars(_rating(cells), scale)
    if not isinstance(stars, float):
        return stars or NOT_RATED
    return ExportedRow(
        title,
        year_of(_cell(cells, _YEAR)),
        stars=stars,
        rated_at=moment_of(_cell(cells, _WHEN)),
    )


def _stars(text: str, scale: float) -> float | str | None:
    """Stars as people write them in tables, too: ``★★★★½``, ``4/5``, ``4 stars``; see `stars_of`."""
    drawn = _DRAWN.fullmatch(text)
    if drawn is not None:
        return stars_of(f"{len(drawn['full']) + (0.5 if drawn['half'] else 0)}", SCALES[0])
    of_scale = _OF_SCALE.fullmatch(text)
    if of_scale is not None:
        return stars_of(of_scale["given"], float(of_scale["scale"]))
    with_unit = _WITH_UNIT.fullmatch(text)
    return stars_of(with_unit["given"], SCALES[0]) if with_unit is not None else stars_of(text, scale)


def _rating(cells: Mapping[str, str]) -> str:
    return cells.get(_rating_column(cells) or "", "")


def _rating_column(names: Iterable[str]) -> str | None:
    """The column of the ratings; its name may tell the scale: ``Score (out of 10)``."""
    every = list(names)
    named = next((name for name in _RATING if name in every), None)
    return named or next((name for name in every if _OUT_OF.sub("", name) in _RATING), None)


def _cell(cells: Mapping[str, str], names: Sequence[str]) -> str:
    """The cell of the first column that has one of some names; empty without any."""
    return next((cells[name] for name in names if name in cells), "")
