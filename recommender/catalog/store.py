"""The catalog on disk: films, their editions, and the way from a product id to a film.

One SQLite file, read only and never changed, beside the index for title search. Nothing is held in
memory but the pages SQLite keeps and the way from ids to rows, 12 bytes a product.

What many films share (genres, categories, addresses but for the product's id) stands once, in ``texts``; an
edition's title stands where it is not the film's; descriptions are numbers of words, see `lexicon`.
"""

import json
import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any, Self, cast

from recommender.catalog.film import Film, Link, LinkKind
from recommender.catalog.lexicon import Lexicon
from recommender.catalog.nearness import newest_usual_year
from recommender.catalog.product_ids import ProductIds
from recommender.catalog.search import Match, SearchResult, matches_of, result_of, search_titles
from recommender.catalog.title_index import TitleIndex, TitleIndexWriter
from recommender.errors import BadInputError, BundleError

TITLE_INDEX = "titles"
"""Directory of the title index, beside catalog.sqlite."""

_PARAMETERS = 500  # per statement; SQLite has always allowed 999
_SCHEMA = """
CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE films (
    "row" INTEGER PRIMARY KEY,
    film_id TEXT NOT NULL,
    title TEXT NOT NULL,
    year INTEGER,
    rating_mean REAL,
    rating_count INTEGER NOT NULL,
    genres INTEGER NOT NULL REFERENCES texts,
    link INTEGER NOT NULL REFERENCES texts,
    link_kind INTEGER NOT NULL REFERENCES texts,
    category INTEGER REFERENCES texts,
    price INTEGER REFERENCES texts,
    people INTEGER NOT NULL REFERENCES texts
);
CREATE TABLE editions (
    product_id TEXT PRIMARY KEY,
    "row" INTEGER NOT NULL REFERENCES films,
    title TEXT,
    year INTEGER,
    link INTEGER REFERENCES texts,
    price INTEGER REFERENCES texts
) WITHOUT ROWID;
CREATE TABLE descriptions ("row" INTEGER PRIMARY KEY REFERENCES films, words BLOB NOT NULL);
CREATE TABLE lexicon (words BLOB NOT NULL);
"""
_FILM = (
    "film_id, title, year, rating_mean, rating_count, genres.text, link.text, kind.text, category.text,"
    " price.text, people.text FROM films JOIN texts genres ON genres.id = films.genres"
    " JOIN texts link ON link.id = films.link JOIN texts kind ON kind.id = films.link_kind"
    " LEFT JOIN texts category ON category.id = films.category"
    " LEFT JOIN texts price ON price.id = films.price JOIN texts people ON people.id = films.people"
)
_EDITION = (
    "product_id, film_id, ifnull(e.title, f.title), link.text, price.text, e.year FROM editions e"
    ' JOIN films f ON f."row" = e."row" LEFT JOIN texts link ON link.id = e.link'
    " LEFT JOIN texts price ON price.id = e.price"
)
_PRODUCT_ID = "\n"
"""Stands for the product id in an address, so that all products have the same one."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A product in which a film is sold.

    Attributes:
        product_id: The shop's id, or that of another source (``ml:6``).
        film_id: The film it holds.
        title: As the shop prints it, plain text.
        link: Where it is sold, None where unknown.
        price: As the shop prints it, None where unknown.
        year: Year of this edition, None where unknown.
    """

    product_id: str
    film_id: str
    title: str
    link: str | None = None
    price: str | None = None
    year: int | None = None


class Catalog:
    """All films of a bundle, in rows 0 to ``n_films`` - 1; safe to use from several threads.

    Attributes:
        n_films: Number of films.
    """

    def __init__(self, connection: sqlite3.Connection, titles: TitleIndex) -> None:
        self._connection = connection
        self._titles = titles
        # One connection serves all threads in turn: a lookup takes microseconds, and threads come and go.
        self._lock = threading.Lock()
        self._close = weakref.finalize(self, connection.close)
        self.n_films: int = self._query("SELECT count(*) FROM films")[0][0]
        self._ids = ProductIds(connection.execute('SELECT product_id, "row" FROM editions'))

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens catalog.sqlite.

        Raises:
            BundleError: It is missing or damaged.
        """
        if not path.is_file():
            raise BundleError(f"{path} is missing: restore the bundle from a copy, or train again.")
        # immutable: no locks and no look at the disk for changes; a bundle never changes.
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
        try:
            return cls(connection, TitleIndex.open(path.parent / TITLE_INDEX))
        except sqlite3.DatabaseError as error:
            connection.close()
            raise BundleError(
                f"{path} cannot be read ({error}): restore the bundle from a copy, or train again."
            ) from None
        except BundleError:
            connection.close()
            raise

    def close(self) -> None:
        """Closes the file; otherwise it closes when the last reference to the catalog goes."""
        self._close()

    def __len__(self) -> int:
        return self.n_films

    def film(self, row: int) -> Film:
        """The film in a row, without its description.

        Raises:
            IndexError: There is no such row.
        """
        return self.films([row])[0]

    def films(self, rows: Sequence[int]) -> list[Film]:
        """The films in some rows, in the order asked for, without their descriptions; see `described`.

        Raises:
            IndexError: There is no such row.
        """
        wanted = [int(row) for row in rows]
        found: dict[int, Film] = {}
        for part in _parts(wanted):
            statement = f'SELECT "row", {_FILM} WHERE "row" IN ({_marks(part)})'
            found.update((record[0], _film(record[1:])) for record in self._query(statement, part))
        try:
            return [found[row] for row in wanted]
        except KeyError as error:
            raise IndexError(f"row {error} is not in a catalog of {self.n_films} films") from None

    def titles(self, rows: Sequence[int]) -> list[str]:
        """The titles of films in some rows, in the order asked for: quicker to read than the films.

        Raises:
            IndexError: There is no such row.
        """
        wanted = [int(row) for row in rows]
        found: dict[int, str] = {}
        for part in _parts(wanted):
            found.update(self._query(f'SELECT "row", title FROM films WHERE "row" IN ({_marks(part)})', part))  # noqa: S608
        try:
            return [found[row] for row in wanted]
        except KeyError as error:
            raise IndexError(f"row {error} is not in a catalog of {self.n_films} films") from None

    @cached_property
    def last_year(self) -> int | None:
        """The last year that the catalog knows the films of, None where it knows no years."""
        return newest_usual_year(
            self._query("SELECT year, count(*) FROM films WHERE year IS NOT NULL GROUP BY year")
        )

    def described(self, films: Sequence[Film]) -> list[Film]:
        """Films of the catalog with their descriptions, which take longer to read than all the rest."""
        rows = self.rows_of([film.film_id for film in films])
        found: dict[int, bytes] = {}
        for part in _parts([row for row in rows if row is not None]):
            statement = f'SELECT "row", words FROM descriptions WHERE "row" IN ({_marks(part)})'  # noqa: S608
            found.update(self._query(statement, part))
        if not found:
            return list(films)
        lexicon = Lexicon.from_bytes(self._query("SELECT words FROM lexicon")[0][0])
        return [
            replace(film, description=lexicon.decode(found[row])) if row in found else film
            for film, row in zip(films, rows, strict=True)
        ]

    def row_of(self, product_id: str) -> int | None:
        """The row of the film that any of its editions' ids leads to, None for an unknown id."""
        return self._ids.rows([product_id])[0]

    def rows_of(self, product_ids: Sequence[str]) -> list[int | None]:
        """The same for many ids at once, in the order asked for."""
        return self._ids.rows(product_ids)

    def all_products(self) -> dict[str, int]:
        """Product id -> row, of all editions: for work on millions of ratings; about 100 bytes each."""
        return dict(self._query('SELECT product_id, "row" FROM editions'))

    def all_film_ids(self) -> list[str]:
        """The film ids in the order of the rows."""
        return [film_id for (film_id,) in self._query('SELECT film_id FROM films ORDER BY "row"')]

    def editions(self, row: int) -> tuple[Edition, ...]:
        """The editions of the film in a row, by product id; none for a row that does not exist."""
        records = self._query(
            f'SELECT {_EDITION} WHERE e."row" = ? ORDER BY product_id',
            [int(row)],
        )
        return tuple(
            Edition(product_id, film_id, title, _address(link, product_id), price, year)
            for product_id, film_id, title, link, price, year in records
        )

    def search(self, text: str, limit: int = 5) -> list[Match]:
        """Films whose title is like ``text``, best first, each film once.

        Args:
            text: A title as people type it: misspelt, without its article, with or without a year, or the
                title of an edition.
            limit: At most so many.

        Returns:
            Matches; ``is_certain`` of the first says that it can be taken without asking back.
        """
        hits = search_titles(self._titles, text, limit)
        return matches_of(hits, self.films([hit.row for hit in hits]))

    def find(self, text: str, limit: int = 5) -> SearchResult:
        """What ``text`` may mean, said outright: a certain film, one of several, a misspelt one, or none."""
        return result_of(self.search(text, limit), self._titles.years_covered)

    def _query(self, statement: str, parameters: Sequence[object] = ()) -> list[Any]:
        with self._lock:
            return self._connection.execute(statement, parameters).fetchall()


def write_catalog(path: Path, films: Iterable[Film], editions: Iterable[Edition]) -> None:
    """Writes catalog.sqlite and the title index beside it.

    A film for which no edition bears its own id gets one that does: a film id always works as a product id.

    Args:
        path: File to write; its directory exists.
        films: Row 0, row 1, ...
        editions: In any order.

    Raises:
        BadInputError: A film or an edition stands twice, or an edition belongs to no film.
    """
    path.unlink(missing_ok=True)
    titles, texts = TitleIndexWriter(), _Texts()
    descriptions: dict[int, str] = {}
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # a bundle that is cut short is thrown away whole
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        written: dict[str, tuple[int, str]] = {}
        connection.executemany(
            f"INSERT INTO films VALUES (?{', ?' * 11})",  # noqa: S608
            _film_records(films, written, texts, descriptions, titles),
        )
        try:
            connection.executemany(
                "INSERT INTO editions VALUES (?, ?, ?, ?, ?, ?)",
                _edition_records(editions, written, texts, titles),
            )
        except sqlite3.IntegrityError as error:
            raise BadInputError(f"the catalog holds an edition twice: {error}") from None
        connection.execute(
            'INSERT OR IGNORE INTO editions SELECT film_id, "row", NULL, year, link, price FROM films'
        )
        connection.executemany("INSERT INTO texts VALUES (?, ?)", texts.records())
        lexicon = Lexicon.of(descriptions.values())
        connection.execute("INSERT INTO lexicon VALUES (?)", (lexicon.to_bytes(),))
        connection.executemany(
            "INSERT INTO descriptions VALUES (?, ?)",
            ((row, lexicon.encode(text)) for row, text in descriptions.items()),
        )
        connection.execute("COMMIT")
        connection.execute('CREATE INDEX editions_by_row ON editions ("row")')
        connection.execute("VACUUM")
    titles.write(path.parent / TITLE_INDEX)


class _Texts:
    """Texts that films share, each once, with its number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def number_or_none(self, text: str | None) -> int | None:
        return None if text is None else self.number(text)

    def records(self) -> Iterator[tuple[int, str]]:
        return ((number, text) for text, number in self._numbers.items())


def _film_records(
    films: Iterable[Film],
    written: dict[str, tuple[int, str]],
    texts: _Texts,
    descriptions: dict[int, str],
    titles: TitleIndexWriter,
) -> Iterator[tuple[object, ...]]:
    """Records of films; notes row and title of each film id, and the descriptions."""
    for row, film in enumerate(films):
        if film.film_id in written:
            raise BadInputError(f"the catalog holds film {film.film_id} twice.")
        written[film.film_id] = row, film.title
        titles.add_film(row, film.title, film.year, film.rating_count)
        if film.description is not None:
            descriptions[row] = film.description
        yield (
            row,
            film.film_id,
            film.title,
            _whole(film.year),
            None if film.rating_mean is None else float(film.rating_mean),
            int(film.rating_count),
            texts.number(json.dumps(film.genres, ensure_ascii=False)),
            texts.number(_pattern(film.link.url, film.film_id)),
            texts.number(film.link.kind),
            texts.number_or_none(film.category),
            texts.number_or_none(film.price),
            texts.number(json.dumps(film.people, ensure_ascii=False)),
        )


def _edition_records(
    editions: Iterable[Edition], written: dict[str, tuple[int, str]], texts: _Texts, titles: TitleIndexWriter
) -> Iterator[tuple[object, ...]]:
    for edition in editions:
        if edition.film_id not in written:
            raise BadInputError(f"edition {edition.product_id} belongs to no film ({edition.film_id}).")
        row, film_title = written[edition.film_id]
        if edition.title != film_title:
            titles.add_edition(row, edition.title)
        link = None if edition.link is None else _pattern(edition.link, edition.product_id)
        yield (
            edition.product_id,
            row,
            None if edition.title == film_title else edition.title,
            _whole(edition.year),
            texts.number_or_none(link),
            texts.number_or_none(edition.price),
        )


def _pattern(url: str, product_id: str) -> str:
    """An address without the product's id."""
    if _PRODUCT_ID in url:
        raise BadInputError(f"the address of {product_id} is broken into lines: {url!r}.")
    return url.replace(product_id, _PRODUCT_ID) if product_id else url


def _address(pattern: str | None, product_id: str) -> str | None:
    """The address again."""
    return None if pattern is None else pattern.replace(_PRODUCT_ID, product_id)


def _whole(number: int | None) -> int | None:
    """SQLite would store numpy's integers as bytes."""
    return None if number is None else int(number)


def _film(record: Sequence[Any]) -> Film:
    film_id, title, year, mean, count, genres, link, kind, category, price, people = record
    return Film(
        film_id=film_id,
        title=title,
        year=year,
        genres=tuple(json.loads(genres)),
        link=Link(link.replace(_PRODUCT_ID, film_id), cast("LinkKind", kind)),
        rating_mean=mean,
        rating_count=count,
        category=category,
        price=price,
        people=tuple(json.loads(people)),
    )


def _parts(values: Sequence[int]) -> Iterator[list[int]]:
    iterator = iter(values)
    while part := list(islice(iterator, _PARAMETERS)):
        yield part


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
