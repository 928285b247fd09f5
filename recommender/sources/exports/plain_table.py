"""A table that somebody keeps: a title and stars, perhaps its year, as in Letterboxd's import.

Title,Year,Rating
"""

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


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is one person's."""
    return bool(names & set(_TITLE)) and bool(names & set(_RATING)) and not names & _OF_MANY


def scale_of(every: Iterable[Mapping[str, str]]) -> float:
    """The scale of a table's ratings: the narrowest that most of them fit.

    Args:
        every: The cells of all rows.
    """
    said = (number(_cell(cells, _RATING)) for cells in every)
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
    stars = stars_of(_cell(cells, _RATING), scale)
    if not isinstance(stars, float):
        return stars or NOT_RATED
    return ExportedRow(
        title,
        year_of(_cell(cells, _YEAR)),
        stars=stars,
        rated_at=moment_of(_cell(cells, _WHEN)),
    )


def _cell(cells: Mapping[str, str], names: Sequence[str]) -> str:
    """The cell of the first column that has one of some names; empty without any."""
    return next((cells[name] for name in names if name in cells), "")
