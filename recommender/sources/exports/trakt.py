"""Trakt: a zip of JSON files (Settings, Data, Export), one of them, or a table.

JSON   [{"rated_at": "2014-09-01T09:10:11.000Z", "rating": 10, "type": "movie",
         "movie": {"title": "TRON: Legacy", "year": 2010, "ids": {"imdb": "tt1104001", "tmdb": 20526}}}]
CSV    rated_at,type,title,year,trakt_id,imdb_id,tmdb_id,rating and others. ``trakt_rating`` is everybody's.
"""

from collections.abc import Mapping

from recommender.sources.exports.row import (
    KIND_OF_NO_FILM,
    NO_FILM,
    NOT_RATED,
    ExportedRow,
    moment_of,
    stars_of,
    whole_number,
    year_of,
)
from recommender.tables.cells import imdb_number

NAME = "Trakt"
SCALE = 10.0
_KINDS = ("movie", "show")
_HOLDS = (*_KINDS, "season", "episode", "list", "person")
_OWN = ("rating", "yourrating", "myrating", "userrating")
_WHEN = ("ratedat", "watchedat", "lastwatchedat")


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is Trakt's."""
    return "traktid" in names or (bool(names & set(_WHEN)) and bool(names & {"imdbid", "tmdbid"}))


def is_member(name: str) -> bool:
    """Whether a file of the zip tells ratings or films seen."""
    stem = name.lower().rpartition("/")[2]
    return stem.endswith(".json") and stem.startswith(("ratings", "watched-movies", "watched-shows"))


def row(cells: Mapping[str, str]) -> ExportedRow | str:
    """A row of the table, or why it is none."""
    kind = cells.get("type", "").strip().lower() or "movie"
    return _row(
        kind,
        {"title": cells.get("title"), "year": cells.get("year")},
        {"imdb": cells.get("imdbid"), "tmdb": cells.get("tmdbid")},
        next((cells[name] for name in _OWN if cells.get(name)), ""),
        next((cells[name] for name in _WHEN if cells.get(name)), ""),
    )


def is_item(value: object) -> bool:
    """Whether an object of JSON may be an item, which holds the film as an object of its own."""
    return isinstance(value, dict) and any(isinstance(value.get(kind), dict) for kind in _HOLDS)


def item(value: object) -> ExportedRow | str:
    """A row from an object of the JSON, or why it is none."""
    if not isinstance(value, dict):
        return "not an object"
    kind = value.get("type") or next((kind for kind in _KINDS if kind in value), "")
    film = value.get(kind) if isinstance(kind, str) else None
    if not isinstance(film, dict):
        return NO_FILM
    ids = film.get("ids")
    rating = value.get("rating")
    when = value.get("rated_at") or value.get("last_watched_at") or value.get("watched_at")
    return _row(
        kind,
        film,
        ids if isinstance(ids, dict) else {},
        "" if rating is None else str(rating),
        when if isinstance(when, str) else "",
    )


def _row(
    kind: str, film: Mapping[str, object], ids: Mapping[str, object], rating: str, when: str
) -> ExportedRow | str:
    if kind not in _KINDS:
        return f"{kind}{KIND_OF_NO_FILM}" if kind in {"season", "episode", "list", "person"} else NO_FILM
    title = film.get("title")
    title = title.strip() if isinstance(title, str) else ""
    imdb = imdb_number(str(ids.get("imdb") or ""))
    if not title and not imdb:
        return NO_FILM
    stars = stars_of(rating, SCALE)
    if isinstance(stars, str):
        return stars
    seen = moment_of(when)
    if stars is None and seen is None:
        return NOT_RATED
    return ExportedRow(
        title or None,
        year_of(str(film.get("year") or "")),
        imdb=imdb,
        tmdb=whole_number(ids.get("tmdb")) if kind == "movie" else None,
        stars=stars,
        rated_at=seen,
        is_series=kind == "show",
    )
