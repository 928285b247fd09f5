"""The catalog on disk: films, their editions, and the film of each product id.

It is one SQLite file, never changed, beside the index for title search. Memory holds only the pages that
SQLite keeps. A film is one cell: its record as JSON, without empty fields, compressed with a dictionary. An
edition has only the fields that differ from its film.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import cached_property, lru_cache, partial
from itertools import chain, islice
from pathlib import Path
from typing import Any, Self

import numpy as np

from recommender.catalog.compressed import Compressed
from recommender.catalog.fields import Record, columns, from_record, to_record
from recommender.catalog.film import Edition, Film
from recommender.catalog.film_index import SCHEMA as INDEX_SCHEMA
from recommender.catalog.film_index import UNKNOWN, FilmIndex, FilmIndexWriter
from recommender.catalog.nearness import newest_usual_year
from recommender.catalog.read_only import ReadOnlyDatabase
from recommender.catalog.search import (
    Match,
    SearchResult,
    matches_of,
    result_of,
    search_names,
    search_titles,
)
from recommender.catalog.title_index import TitleIndex, TitleIndexWriter
from recommender.catalog.translated_titles import translated_titles
from recommender.errors import BadInputError, BundleError

TITLE_INDEX = "titles"
"""Directory of the title index, beside catalog.sqlite."""

_SCHEMA = """
CREATE TABLE films (
    "row" INTEGER PRIMARY KEY, film_id TEXT NOT NULL, title TEXT NOT NULL, record BLOB NOT NULL
);
CREATE TABLE editions (
    product_id TEXT PRIMARY KEY, "row" INTEGER NOT NULL REFERENCES films, differs TEXT
) WITHOUT ROWID;
CREATE TABLE common (content BLOB NOT NULL);
"""
_FILMS_KEPT = 512
_EXAMPLES = 2_000  # films in the sample for the dictionary
_LACKING = {
    column.name: list(column.default) if column.is_list else column.default for column in columns(Film)
}
_OF_EDITIONS = [column for column in columns(Edition) if column.name != "product_id"]


class Catalog:
    """All films of a bundle, in rows 0 to ``n_films`` - 1. Several threads may use it.

    Attributes:
        n_films: Number of films.
        index: Finds rows by genre, year, person and the like.
    """

    def __init__(self, database: ReadOnlyDatabase, titles: TitleIndex) -> None:
        self._database = database
        self._titles = titles
        self.n_films: int = database.rows("SELECT count(*) FROM films")[0][0]
        self._compressed = Compressed(database.rows("SELECT content FROM common")[0][0])
        self.index = FilmIndex(database)
        # Most people are shown the films that most people are shown. Not a method: it would hold the catalog.
        self._read = lru_cache(_FILMS_KEPT)(partial(_film, self._compressed))

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens catalog.sqlite.

        Raises:
            BundleError: The file is missing or damaged.
        """
        if not path.is_file():
            raise BundleError(f"{path} is missing: restore the bundle from a copy, or train again.")
        database = ReadOnlyDatabase.open(path)
        try:
            return cls(database, TitleIndex.open(path.parent / TITLE_INDEX))
        except sqlite3.DatabaseError as error:
            database.close()
            raise BundleError(
                f"{path} cannot be read ({error}): restore the bundle from a copy, or train again."
            ) from None
        except BundleError:
            database.close()
            raise

    def close(self) -> None:
        """Closes the file. Without it, the file closes with the last reference to the catalog."""
        self._database.close()

    def __len__(self) -> int:
        return self.n_films

    def film(self, row: int) -> Film:
        """The film in a row.

        Raises:
            IndexError: The row does not exist.
        """
        return self.films([row])[0]

    def films(self, rows: Sequence[int]) -> list[Film]:
        """The films in some rows, in the order asked for.

        Raises:
            IndexError: A row does not exist.
        """
        return [self._read(*cells) for cells in self._in_rows("film_id, title, record", rows)]

    def titles(self, rows: Sequence[int]) -> list[str]:
        """The titles of films in some rows, in the order asked for. They are quicker to read than the films.

        Raises:
            IndexError: A row does not exist.
        """
        return [title for (title,) in self._in_rows("title", rows)]

    @cached_property
    def last_year(self) -> int | None:
        """The last year that the catalog covers; None if it knows no years."""
        years = self.index.numbers("year")
        found, counts = np.unique(years[years != UNKNOWN], return_counts=True)
        return newest_usual_year(zip(found.tolist(), counts.tolist(), strict=True))

    def row_of(self, product_id: str) -> int | None:
        """The row of the film with this product id, of any edition; None for an unknown id."""
        return self.rows_of([product_id])[0]

    def rows_of(self, product_ids: Sequence[str]) -> list[int | None]:
        """The rows of many product ids, in the order asked for; see `row_of`."""
        if len(product_ids) == 1:
            found = self._database.rows('SELECT "row" FROM editions WHERE product_id = ?', product_ids)
            return [found[0][0] if found else None]
        statement = (
            'SELECT product_id, "row" FROM editions WHERE product_id IN (SELECT value FROM json_each(?))'
        )
        rows = dict(self._database.rows(statement, [json.dumps(list(product_ids))]))
        return [rows.get(product_id) for product_id in product_ids]

    def all_products(self) -> dict[str, int]:
        """The row of each product id, for work on millions of ratings: about 100 bytes each."""
        return dict(self._database.rows('SELECT product_id, "row" FROM editions'))

    def all_film_ids(self) -> list[str]:
        """The film ids, in the order of the rows."""
        return [film_id for (film_id,) in self._database.rows('SELECT film_id FROM films ORDER BY "row"')]

    def same_film(self, product_id: str) -> list[str]:
        """The product ids of all editions of a film; none for an unknown id."""
        statement = (
            'SELECT product_id FROM editions WHERE "row" = (SELECT "row" FROM editions WHERE product_id = ?)'
        )
        return [found for (found,) in self._database.rows(statement, [product_id])]

    def editions(self, row: int) -> tuple[Edition, ...]:
        """The editions of the film in a row, by product id; none if the row does not exist."""
        statement = 'SELECT product_id, differs FROM editions WHERE "row" = ? ORDER BY product_id'
        found = self._database.rows(statement, [int(row)])
        if not found:
            return ()
        shared = _shared(to_record(self.film(row)))
        return tuple(
            from_record(Edition, {**shared, **json.loads(differs or "{}"), "product_id": product_id})
            for product_id, differs in found
        )

    def rows_of_several_editions(self) -> set[int]:
        """The rows of films that have more than one edition."""
        statement = 'SELECT "row" FROM editions GROUP BY "row" HAVING count(*) > 1'
        return {row for (row,) in self._database.rows(statement)}

    def search(self, text: str, limit: int = 5) -> list[Match]:
        """Films with a title like a text, best first, each once.

        Args:
            text: A title as people type it: misspelt, without its article, with or without a year, or the
                title of an edition.
            limit: Most films.

        Returns:
            Matches. `Match.is_certain` of the first tells whether it can be taken without a question.
        """
        hits = search_titles(self._titles, text, limit)
        return matches_of(hits, self.films([hit.row for hit in hits]))

    def named(self, text: str, limit: int = 5) -> list[Match]:
        """The films that ``text`` names, certain or possible ones first; none where it names no film.

        It takes a fraction of the time of `search`, which finds misspelt titles as well.
        """
        hits = search_names(self._titles, text, limit)
        return matches_of(hits, self.films([hit.row for hit in hits]))

    def find(self, text: str, limit: int = 5) -> SearchResult:
        """The meaning of a text: a certain film, one of several, a misspelt one, or none.

        Args:
            text: See `search`.
            limit: Most films.
        """
        return result_of(self.search(text, limit), self._titles.years_covered)

    def _in_rows(self, cells: str, rows: Sequence[int]) -> list[tuple[Any, ...]]:
        """Cells of the films in some rows, in the order asked for."""
        wanted = [int(row) for row in rows]
        statement = f'SELECT "row", {cells} FROM films WHERE "row" IN (SELECT value FROM json_each(?))'  # noqa: S608
        found = {row: rest for row, *rest in self._database.rows(statement, [json.dumps(wanted)])}
        try:
            return [tuple(found[row]) for row in wanted]
        except KeyError as error:
            raise IndexError(f"row {error} is not in a catalog of {self.n_films} films") from None


def write_catalog(path: Path, films: Iterable[Film], editions: Iterable[Edition]) -> None:
    """Writes catalog.sqlite and the title index beside it.

    A film without an edition of its own id gets one, so that a film id always works as a product id. The best
    known films are found by their translated titles, too.

    Args:
        path: File to write. Its directory exists.
        films: Row 0, row 1, ...
        editions: Editions in any order.

    Raises:
        BadInputError: A film or an edition stands twice, or an edition belongs to no film.
    """
    path.unlink(missing_ok=True)
    titles, index = TitleIndexWriter(), FilmIndexWriter()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # an incomplete bundle is thrown away as a whole
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_SCHEMA + INDEX_SCHEMA)
        connection.execute("BEGIN")
        written: dict[str, tuple[int, tuple[Any, ...]]] = {}
        stream = iter(films)
        examples = list(islice(stream, _EXAMPLES))
        compressed = Compressed.of([_cell(to_record(film)) for film in examples])
        connection.execute("INSERT INTO common VALUES (?)", (compressed.common,))
        connection.executemany(
            "INSERT INTO films VALUES (?, ?, ?, ?)",
            _film_rows(chain(examples, stream), compressed, written, titles, index),
        )
        try:
            connection.executemany(
                "INSERT INTO editions VALUES (?, ?, ?)", _edition_rows(editions, written, titles)
            )
        except sqlite3.IntegrityError as error:
            raise BadInputError(f"the catalog holds an edition twice: {error}") from None
        connection.execute('INSERT OR IGNORE INTO editions SELECT film_id, "row", NULL FROM films')
        index.write(connection)
        connection.execute("COMMIT")
        connection.execute('CREATE INDEX editions_by_row ON editions ("row")')
        connection.execute("VACUUM")
    titles.write(path.parent / TITLE_INDEX)


def _film_rows(
    films: Iterable[Film],
    compressed: Compressed,
    written: dict[str, tuple[int, tuple[Any, ...]]],
    titles: TitleIndexWriter,
    index: FilmIndexWriter,
) -> Iterator[tuple[object, ...]]:
    """Rows of films. On the way their titles, indexed fields and what editions share are collected."""
    translated = translated_titles()
    for row, film in enumerate(films):
        record = to_record(film)
        if film.film_id in written:
            raise BadInputError(f"the catalog holds film {film.film_id} twice.")
        written[film.film_id] = row, tuple(_shared(record).values())
        titles.add_film(row, film.title, film.year, film.rating_count)
        for other in (film.original_title, *film.other_titles):
            if other and other not in film.title:
                titles.add_edition(row, other)
        for name in translated.of(film):
            titles.add_translated(row, name)
        index.add(row, record)
        yield row, film.film_id, film.title, compressed.packed(_cell(record))


def _edition_rows(
    editions: Iterable[Edition], written: dict[str, tuple[int, tuple[Any, ...]]], titles: TitleIndexWriter
) -> Iterator[tuple[object, ...]]:
    for edition in editions:
        if edition.film_id not in written:
            raise BadInputError(f"edition {edition.product_id} belongs to no film ({edition.film_id}).")
        row, shared = written[edition.film_id]
        record = to_record(edition)
        differs = {
            column.name: record[column.name]
            for column, of_film in zip(_OF_EDITIONS, shared, strict=True)
            if record[column.name] != of_film
        }
        if "title" in differs:
            titles.add_edition(row, edition.title)
        yield edition.product_id, row, json.dumps(differs, ensure_ascii=False) if differs else None


def _film(compressed: Compressed, film_id: str, title: str, record: bytes) -> Film:
    return from_record(Film, {"film_id": film_id, "title": title, **json.loads(compressed.unpacked(record))})


def _shared(film: Record) -> dict[str, Any]:
    """Fields that an edition takes from its film unless it says otherwise."""
    return {column.name: film.get(column.name, column.default) for column in _OF_EDITIONS}


def _cell(film: Record) -> str:
    """A film's record without empty fields and without those that have a cell of their own."""
    rest = {
        name: value
        for name, value in film.items()
        if name not in {"film_id", "title"} and value != _LACKING[name]
    }
    return json.dumps(rest, ensure_ascii=False, separators=(",", ":"))
