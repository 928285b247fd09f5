"""Letterboxd: a zip of tables (Settings, Data, Export), or one of them.

ratings.csv   Date,Name,Year,Letterboxd URI,Rating
diary.csv     the same, Rewatch,Tags,Watched Date
watched.csv   Date,Name,Year,Letterboxd URI
watchlist.csv the same, in the zip
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from zipfile import ZipInfo

from recommender.sources.exports.row import AGAIN, NO_FILM, ExportedRow, moment_of, stars_of, year_of

NAME = "Letterboxd"
SCALE = 5.0
MEMBERS = ("ratings.csv", "diary.csv", "watched.csv")
"""What tells of films seen; lists, and what was deleted, are not read."""
WATCHLIST = "watchlist.csv"
# Folders of the zip with deleted ratings and with lists.
_ELSEWHERE = frozenset(("deleted", "orphaned", "lists", "likes"))


def members(files: Iterable[ZipInfo], names: Sequence[str] = MEMBERS) -> list[ZipInfo]:
    """The tables of a zip that have some names, in the order of these."""
    found = {
        path.name.lower(): file
        for file in files
        if not _ELSEWHERE.intersection((path := PurePosixPath(file.filename)).parts[:-1])
    }
    return [found[name] for name in names if name in found]


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is Letterboxd's."""
    return {"letterboxduri", "name"} <= names


def row(cells: Mapping[str, str]) -> ExportedRow | str:
    """A row of any of the three tables, or why it is none."""
    title = cells["name"].strip()
    if not title:
        return NO_FILM
    stars = stars_of(cells.get("rating", ""), SCALE)
    if isinstance(stars, str):
        return stars
    when = moment_of(cells.get("watcheddate", "")) or moment_of(cells.get("date", ""))
    return ExportedRow(title, year_of(cells.get("year", "")), stars=stars, rated_at=when)


def joined(tables: Iterable[list[ExportedRow]], skip: Callable[[str, int], None]) -> list[ExportedRow]:
    """Rows of all tables, in the order of `MEMBERS`. For a film the first table that names it counts.

    Of several entries for a film in the diary, the last one with stars counts.

    Args:
        tables: Rows of each table.
        skip: Told a reason, and the number of rows that say nothing new.
    """
    kept: list[ExportedRow] = []
    before: set[tuple[str | None, int | None]] = set()
    for number, rows in enumerate(tables):
        newest = {(one.title, one.year): one for one in sorted(rows, key=_importance)}
        # ratings.csv has each film once. Two rows of one name and year are two films.
        chosen = rows if number == 0 else [one for film, one in newest.items() if film not in before]
        if again := len(rows) - len(chosen):
            skip(AGAIN, again)
        kept += chosen
        before |= newest.keys()
    return kept


def _importance(film: ExportedRow) -> tuple[bool, int]:
    return film.stars is not None, film.rated_at or 0
