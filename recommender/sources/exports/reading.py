"""One person's ratings from the export of a service. Limits bound time and memory."""

from io import SEEK_END
from pathlib import PurePosixPath
from typing import IO

from recommender.errors import BadInputError, FileProblem
from recommender.sources.exports.archive import read_archive
from recommender.sources.exports.export import (
    LIMITS,
    Export,
    ExportLimits,
    no_stars,
    of_several,
    too_large,
)
from recommender.sources.exports.headings import names_films, tells_years
from recommender.sources.exports.one_table import export_of
from recommender.sources.exports.plain_table import star_columns
from recommender.tables.opening import open_stream
from recommender.tables.table import Table

_ZIP = b"PK\x03\x04"
_LOOKED_AT = 50  # rows that tell which columns hold stars
_HELP = (
    "it is no export known here: give ratings.csv or the zip of Letterboxd, ratings.csv of IMDb, the zip or "
    "a JSON or CSV file of Trakt, movielens-ratings.csv, or a CSV file (a JSON list) with Title, Year, Rating"
)


def read_export(file: IO[bytes], name: str, limits: ExportLimits = LIMITS) -> Export:
    """Reads an export of any service from a file that can seek (an upload).

    The limits bound time and memory, whatever the file unpacks to.

    Args:
        file: The bytes.
        name: Name of the file, for people and messages.
        limits: The largest export that is read.

    Raises:
        BadInputError: The file is no export, too large, damaged, of several people, or without a film.
    """
    size = file.seek(0, SEEK_END)
    file.seek(0)
    if size > limits.bytes:
        raise too_large(name, limits)
    is_zip = file.read(len(_ZIP)) == _ZIP
    file.seek(0)
    export = read_archive(file, name, limits, of_one=True) if is_zip else None
    if export is None:
        _refuse_watchlist(name)
        file.seek(0)
        with open_stream(file, name, at_most=limits.bytes) as opened:
            table = Table(opened)
            if not table.first:
                raise BadInputError(f"{name} is empty.", FileProblem.BLANK)
            export = export_of(table, limits, of_one=True)
            if export is None:
                raise _no_export(table, name)
    return _with_films(export, name)


def _with_films(export: Export, name: str) -> Export:
    if not export.rows:
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in export.skipped.counts.most_common())
        raise BadInputError(
            f"{name} holds no film that can be read ({reasons or 'it is empty'}).", FileProblem.EMPTY
        )
    return export


def _refuse_watchlist(name: str) -> None:
    if "watchlist" in PurePosixPath(name).name.lower():
        raise BadInputError(
            f"{name} is a watchlist, which holds no ratings: give ratings.csv, or the whole zip.",
            FileProblem.WATCHLIST,
        )


def _no_export(table: Table, name: str) -> BadInputError:
    """Says what a table is instead, by its first lines."""
    header = table.first
    if names_films(header) or tells_years(header):
        if columns := star_columns(header, table.sample(_LOOKED_AT)):
            return of_several(name, columns)
        if names_films(header):
            return no_stars(name)
    return BadInputError(f"{name}: {_HELP}.", FileProblem.UNKNOWN)
