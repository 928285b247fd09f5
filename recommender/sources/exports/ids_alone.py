"""A table of ids and stars without titles, as data sets have them.

movieId,rating,timestamp
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from recommender.sources.exports import movielens, plain_table
from recommender.sources.exports.headings import OwnColumns
from recommender.sources.exports.row import ExportedRow
from recommender.tables.cells import imdb_number, plain_id
from recommender.tables.columns import NAMES, find_columns, folded

_TOO_PLAIN: Final = frozenset(("movie", "film", "id"))
"""Headings of ids in a data set; in a table of one's own those of titles, or of running numbers."""


def id_columns(header: Sequence[str]) -> OwnColumns | None:
    """The columns of such a table, the ids in place of titles; None where it lacks ids or ratings."""
    ids = [heading for heading in header if folded(heading) not in _TOO_PLAIN]
    found = find_columns(ids, ("film", "rating", "time"))
    if not {"film", "rating"} <= found.keys():
        return None
    names = {meaning: folded(ids[place]) for meaning, place in found.items()}
    return OwnColumns(names["film"], names["rating"], when=names.get("time"))


def service_named(columns: OwnColumns) -> str:
    """The service whose ids they are, by their heading."""
    return movielens.NAME if columns.title == "movieid" else plain_table.NAME


def row(cells: Mapping[str, str], columns: OwnColumns, scale: float) -> ExportedRow | str:
    """A row, or why it is none."""
    read = plain_table.row(cells, columns, scale)
    if isinstance(read, str):
        return read
    product_id = plain_id(cells[columns.title].strip())
    imdb = imdb_number(product_id) if columns.title in NAMES["imdb"] else None
    return replace(read, title=None, imdb=imdb, product_id=None if imdb else product_id)
