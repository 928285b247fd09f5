"""Marquee's own export, in the columns of Letterboxd's import.

Title,Year,Rating,WatchedDate,imdbID,tmdbID,ProductID
"""

from collections.abc import Mapping

from recommender.sources.exports.row import (
    NO_FILM,
    NOT_RATED,
    ExportedRow,
    moment_of,
    stars_of,
    whole_number,
    year_of,
)
from recommender.tables.cells import imdb_number

NAME = "Marquee"
SCALE = 5.0


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is Marquee's, or made for Letterboxd's import."""
    return {"title", "rating", "watcheddate"} <= names and bool(names & {"imdbid", "productid", "tmdbid"})


def row(cells: Mapping[str, str]) -> ExportedRow | str:
    """A row, or why it is none."""
    title = cells["title"].strip()
    imdb = imdb_number(cells.get("imdbid", ""))
    if not (title or imdb):
        return NO_FILM
    stars = stars_of(cells["rating"], SCALE)
    if not isinstance(stars, float):
        return stars or NOT_RATED
    return ExportedRow(
        title or None,
        year_of(cells.get("year", "")),
        imdb=imdb,
        tmdb=whole_number(cells.get("tmdbid")),
        stars=stars,
        rated_at=moment_of(cells.get("watcheddate", "")),
    )
