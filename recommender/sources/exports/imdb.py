"""IMDb: ratings.csv (Your ratings, Export).

Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,
Num Votes,Release Date,Directors. Before 2017 it was ``You rated``, in Windows-1252. Lists have the same.
"""

from collections.abc import Mapping

from recommender.sources.exports.row import (
    KIND_OF_NO_FILM,
    NO_FILM,
    NOT_RATED,
    ExportedRow,
    moment_of,
    stars_of,
    year_of,
)
from recommender.tables.cells import imdb_number
from recommender.tables.columns import folded

NAME = "IMDb"
SCALE = 10.0
_OWN = ("yourrating", "yourated")
_NO_FILMS = {
    *("tvepisode", "episode", "videogame", "game", "podcastseries", "podcastepisode", "musicvideo"),
}
_SERIES = {"tvseries", "tvminiseries", "series", "miniseries"}


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is IMDb's."""
    return "const" in names and any(name in names for name in _OWN)


def row(cells: Mapping[str, str]) -> ExportedRow | str:
    """A row, or why it is none. Films of a list without own stars need not have been seen."""
    imdb = imdb_number(cells["const"])
    title = cells.get("title", "").strip()
    if not imdb and not title:
        return NO_FILM
    kind = folded(cells.get("titletype", ""))
    if kind in _NO_FILMS:
        return f"{cells['titletype'].strip()}{KIND_OF_NO_FILM}"
    stars = stars_of(next((cells[name] for name in _OWN if name in cells), ""), SCALE)
    if not isinstance(stars, float):
        return stars or NOT_RATED
    original = cells.get("originaltitle", "").strip()
    return ExportedRow(
        title or None,
        year_of(cells.get("year", "")),
        other_title=original if original and original != title else None,
        imdb=imdb,
        stars=stars,
        rated_at=moment_of(cells.get("daterated", "") or cells.get("created", "")),
        is_series=kind in _SERIES,
    )
