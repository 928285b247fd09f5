"""The catalog on disk: films, their editions, and the way from a product id to a film.

One SQLite file, read only and never changed, beside the index for title search. Nothing is held in
memory but the pages SQLite keeps, whatever the number of films.
"""

import json
import sqlite3
import threading
import weakref
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Self, TypeVar, cast

from recommender.catalog.film import Film, Link, LinkKind
from recommender.catalog.search import Match, TitleIndex, TitleIndexWriter
from recommender.errors import BadInputError, BundleError

_T = TypeVar("_T")
TITLE_INDEX = "titles"
"""Directory of the title index, beside catalog.sqlite."""

_PARAMETERS = 500  # per statement; SQLite has always allowed 999
_SCHEMA = """
CREATE TABLE films (
    "row" INTEGER PRIMARY KEY,
    film_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    year INTEGER,
    genres TEXT NOT NULL,
    link_url TEXT NOT NULL,
    link_kind TEXT NOT NULL,
    rating_mean REAL,
    rating_count INTEGER NOT NULL,
    category TEXT,
    description BLOB,
    price TEXT,
    people TEXT NOT NULL
);
CREATE TABLE editions (
    product_id TEXT PRIMARY KEY,
    "row" INTEGER NOT NULL REFERENCES films,
    title TEXT NOT NULL,
    link TEXT,
    price TEXT,
    year INTEGER
) WITHOUT ROWID;
"""
_FILM = (
    "film_id, title, year, genres, link_url, link_kind, rating_mean, rating_count,"
    " category, description, price, people"
)


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
        """The film in a row.

        Raises:
            IndexError: There is no such row.
        """
        return self.films([row])[0]

    def films(self, rows: Sequence[int]) -> list[Film]:
        """The films in some rows, in the order asked for.

        Raises:
            IndexError: There is no such row.
        """
        wanted = [int(row) for row in rows]
        found: dict[int, Film] = {}
        for part in _parts(wanted):
            statement = f'SELECT "row", {_FILM} FROM films WHERE "row" IN ({_marks(part)})'  # noqa: S608
            found.update((record[0], _film(record[1:])) for record in self._query(statement, part))
        try:
            return [found[row] for row in wanted]
        except KeyError as error:
            raise IndexError(f"row {error} is not in a catalog of {self.n_films} films") from None

    def row_of(self, product_id: str) -> int | None:
        """The row of the film that any of its editions' ids leads to, None for an unknown id."""
        return self.rows_of([product_id])[0]

    def rows_of(self, product_ids: Sequence[str]) -> list[int | None]:
        """The same for many ids at once, in the order asked for."""
        found: dict[str, int] = {}
        for part in _parts(product_ids):
            statement = f'SELECT product_id, "row" FROM editions WHERE product_id IN ({_marks(part)})'  # noqa: S608
            found.update(self._query(statement, [_storable(product_id) for product_id in part]))
        return [found.get(product_id) for product_id in product_ids]

    def all_products(self) -> dict[str, int]:
        """Product id -> row, of all editions: for work on millions of ratings; about 100 bytes each."""
        return dict(self._query('SELECT product_id, "row" FROM editions'))

    def all_film_ids(self) -> list[str]:
        """The film ids in the order of the rows."""
        return [film_id for (film_id,) in self._query('SELECT film_id FROM films ORDER BY "row"')]

    def editions(self, row: int) -> tuple[Edition, ...]:
        """The editions of the film in a row, by product id; none for a row that does not exist."""
        records = self._query(
            "SELECT e.product_id, f.film_id, e.title, e.link, e.price, e.year FROM editions e"
            ' JOIN films f ON f."row" = e."row" WHERE e."row" = ? ORDER BY e.product_id',
            [int(row)],
        )
        return tuple(Edition(*record) for record in records)

    def search(self, text: str, limit: int = 5) -> list[Match]:
        """Films whose title is like ``text``, best first, each film once.

        Args:
            text: A title as people type it: misspelt, without its article, with or without a year, or the
                title of an edition.
            limit: At most so many.

        Returns:
            Matches; ``is_certain`` of the first says that it can be taken without asking back.
        """
        hits = self._titles.search(text, limit)
        films = self.films([hit.row for hit in hits])
        return [
            Match(hit.row, film, hit.similarity, hit.is_certain)
            for hit, film in zip(hits, films, strict=True)
        ]

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
    titles = TitleIndexWriter()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # a bundle that is cut short is thrown away whole
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        rows: dict[str, int] = {}
        try:
            connection.executemany(
                f'INSERT INTO films ("row", {_FILM}) VALUES (?{", ?" * 12})',  # noqa: S608
                _film_records(films, rows, titles),
            )
            connection.executemany(
                "INSERT INTO editions VALUES (?, ?, ?, ?, ?, ?)", _edition_records(editions, rows, titles)
            )
        except sqlite3.IntegrityError as error:
            raise BadInputError(f"the catalog holds a film or an edition twice: {error}") from None
        connection.execute(
            'INSERT OR IGNORE INTO editions SELECT film_id, "row", title, link_url, price, year FROM films'
        )
        connection.execute("COMMIT")
        connection.execute('CREATE INDEX editions_by_row ON editions ("row")')
    titles.write(path.parent / TITLE_INDEX)


def _film_records(
    films: Iterable[Film], rows: dict[str, int], titles: TitleIndexWriter
) -> Iterator[tuple[object, ...]]:
    for row, film in enumerate(films):
        rows[film.film_id] = row
        titles.add_film(row, film.title, film.year, film.rating_count)
        yield (
            row,
            film.film_id,
            film.title,
            _whole(film.year),
            json.dumps(film.genres, ensure_ascii=False),
            film.link.url,
            film.link.kind,
            None if film.rating_mean is None else float(film.rating_mean),
            int(film.rating_count),
            film.category,
            # The bulk of a catalog: half its size once compressed.
            None if film.description is None else zlib.compress(film.description.encode()),
            film.price,
            json.dumps(film.people, ensure_ascii=False),
        )


def _edition_records(
    editions: Iterable[Edition], rows: dict[str, int], titles: TitleIndexWriter
) -> Iterator[tuple[object, ...]]:
    for edition in editions:
        row = rows.get(edition.film_id)
        if row is None:
            raise BadInputError(f"edition {edition.product_id} belongs to no film ({edition.film_id}).")
        titles.add_edition(row, edition.title)
        yield (edition.product_id, row, edition.title, edition.link, edition.price, _whole(edition.year))


def _whole(number: int | None) -> int | None:
    """SQLite would store numpy's integers as bytes."""
    return None if number is None else int(number)


def _film(record: Sequence[Any]) -> Film:
    film_id, title, year, genres, url, kind, mean, count, category, description, price, people = record
    return Film(
        film_id=film_id,
        title=title,
        year=year,
        genres=tuple(json.loads(genres)),
        link=Link(url, cast("LinkKind", kind)),
        rating_mean=mean,
        rating_count=count,
        category=category,
        description=None if description is None else zlib.decompress(description).decode(),
        price=price,
        people=tuple(json.loads(people)),
    )


def _storable(text: str) -> str:
    """Text as SQLite takes it: half of a surrogate pair, which a chat may send, becomes a question mark."""
    return text.encode(errors="replace").decode()


def _parts(values: Sequence[_T]) -> Iterator[list[_T]]:
    iterator = iter(values)
    while part := list(islice(iterator, _PARAMETERS)):
        yield part


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
