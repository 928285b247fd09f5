"""A table that somebody keeps: a title, its year, and stars, in the columns of Letterboxd's import.

Title,Year,Rating
"""

from collections.abc import Mapping

from recommender.sources.exports.row import NO_FILM, NOT_RATED, ExportedRow, moment_of, stars_of, year_of

NAME = "CSV"
SCALE = 5.0
# With one of these it is a table of many people.
_OF_MANY = frozenset(("user", "userid", "username", "person", "personid", "reviewer", "reviewerid", "who"))


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is one person's."""
    return {"title", "year", "rating"} <= names and not names & _OF_MANY


def row(cells: Mapping[str, str]) -> ExportedRow | str:
    """A row."""
    title = cells["title"].strip()
    if not title:
        return NO_FILM
    stars = stars_of(cells["rating"], SCALE)
    if not isinstance(stars, float):
        return stars or NOT_RATED
    return ExportedRow(
        title, year_of(cells["year"]), stars=stars, rated_at=moment_of(cells.get("watcheddate", ""))
    )
