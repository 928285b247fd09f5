"""A table that somebody keeps: a title and stars, perhaps its year, as in Letterboxd's import.

Title,Year,Rating
"""

from collections.abc import Mapping, Sequence

from recommender.sources.exports.row import NO_FILM, NOT_RATED, ExportedRow, moment_of, stars_of, year_of

NAME = "CSV"
SCALE = 5.0
_TITLE = ("title", "film", "movie", "name", "titel", "título", "titulo", "titre", "фильм", "название")
_YEAR = ("year", "jahr", "año", "ano", "année", "annee", "год")
_RATING = (
    "rating",
    "stars",
    "sterne",
    "bewertung",
    "estrellas",
    "estrelas",
    "nota",
    "note",
    "étoiles",
    "оценка",
)
# With one of these it is a table of many people.
_OF_MANY = frozenset(("user", "userid", "username", "person", "personid", "reviewer", "reviewerid", "who"))


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is one person's."""
    return bool(names & set(_TITLE)) and bool(names & set(_RATING)) and not names & _OF_MANY


def row(cells: Mapping[str, str]) -> ExportedRow | str:
    """A row."""
    title = _cell(cells, _TITLE).strip()
    if not title:
        return NO_FILM
    stars = stars_of(_cell(cells, _RATING), SCALE)
    if not isinstance(stars, float):
        return stars or NOT_RATED
    return ExportedRow(
        title,
        year_of(_cell(cells, _YEAR)),
        stars=stars,
        rated_at=moment_of(cells.get("watcheddate", "")),
    )


def _cell(cells: Mapping[str, str], names: Sequence[str]) -> str:
    """The cell of the first column that has one of some names; empty without any."""
    return next((cells[name] for name in names if name in cells), "")
