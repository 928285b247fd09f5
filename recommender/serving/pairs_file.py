"""Pairs of person and film from a table, by ids or by titles."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from recommender.serving.csv_table import WANTED, ColumnTable, RowBlock
from recommender.serving.film_finder import NO_FILM, SEVERAL_FILMS, FilmFinder, are_titles
from recommender.serving.product_rows import ProductRows
from recommender.serving.ratings_file import LOOKED_AT
from recommender.serving.scorer import Rows
from recommender.sources.exports.headings import columns_of_pairs
from recommender.sources.exports.row import ExportedRow, year_of
from recommender.tables.columns import find_columns, names_imdb
from recommender.tables.table import Table, open_table

_REQUIRED = ("user_id", "product_id")


@dataclass(frozen=True, slots=True)
class Pairs:
    """Some pairs.

    Attributes:
        users: Who is meant.
        asked: Ids or titles of films as they stand in the table; titles with their years.
        rows: Of these films, shape (pairs,), int64; negative where none is meant for certain.
    """

    users: list[str]
    asked: list[str]
    rows: Rows


@dataclass(slots=True)
class PairsFile:
    """An open table of pairs.

    Attributes:
        table: It.
        by_title: Whether films are named by title.
        unknown: Ids and titles that the catalog lacks, in their order, so far.
        unclear: Titles that may be several films, so far.
    """

    table: ColumnTable
    by_title: bool
    _ids_too: bool
    _products: ProductRows
    _films: FilmFinder
    unknown: dict[str, None] = field(default_factory=dict)
    unclear: dict[str, None] = field(default_factory=dict)
    _found: dict[ExportedRow, int] = field(default_factory=dict)

    def blocks(self, size: int) -> Iterator[Pairs]:
        """The pairs in their order, at most ``size`` at a time; see `ColumnTable.blocks`."""
        for block in self.table.blocks(size):
            yield self._pairs(block)

    def _pairs(self, block: RowBlock) -> Pairs:
        users, asked, years = block.columns
        rows = self._products.of(asked)
        if self.by_title:
            films = [ExportedRow(title, year_of(year)) for title, year in zip(asked, years, strict=True)]
            for place, film in enumerate(films):
                is_title = asked[place].isdecimal() and not self._ids_too  # "1917"
                if rows[place] < 0 or is_title:
                    rows[place] = self._row(film)
            asked = [film.name for film in films]
        for name, row in zip(asked, rows.tolist(), strict=True):
            if row < 0:
                (self.unclear if row == SEVERAL_FILMS else self.unknown)[name] = None
        return Pairs(users, asked, rows)

    def _row(self, film: ExportedRow) -> int:
        if film not in self._found:
            self._found[film] = self._films.row_or_why(film) if film.title else NO_FILM
        return self._found[film]


@contextmanager
def open_pairs(path: Path, products: Mapping[str, int], films: FilmFinder) -> Iterator[PairsFile]:
    """Opens a table of people and films, by ids (``user_id,product_id``) or by titles (``name,film,year``).

    Args:
        path: The file.
        products: Product id -> row.
        films: Finds films by title.

    Raises:
        BadInputError: The header names no people or no films, or the file is no text.
    """
    with open_table(path, wanted=WANTED, names=_REQUIRED) as table:
        rows_of = ProductRows(products, are_imdb=names_imdb(table.first))
        ids_too = columns_of_pairs(table.first) is None
        by_title = _use_titles(table, rows_of, films)
        yield PairsFile(ColumnTable(table, _REQUIRED, ("year",)), by_title, ids_too, rows_of, films)


def _use_titles(table: Table, products: ProductRows, films: FilmFinder) -> bool:
    """Whether films are named by title; the header then has the names that are read."""
    header = table.first
    places = find_columns(header, ("user", "film"))
    found = columns_of_pairs(header)
    if found is not None and ("film" not in places or header[places["film"]] == found[1]):
        person, title, year = found
    elif found is None and len(places) == len(_REQUIRED):  # a title may stand where an id is expected
        person, title, year = header[places["user"]], header[places["film"]], None
    else:
        return False
    if "film" in places:  # it may be either
        cells = table.cells_ahead(places["film"], LOOKED_AT)
        if not are_titles((cell for cell in cells if found or not cell.isdecimal()), products, films):
            return False
    names = {person: "user_id", title: "product_id", year: "year"}
    table.first = [names.get(heading, "") for heading in header]
    return True
