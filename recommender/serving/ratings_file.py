"""Ratings of any number of people from a CSV file, grouped by person on disk."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from itertools import chain, groupby, islice
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from recommender.errors import BadInputError
from recommender.progress import Progress
from recommender.serving.csv_table import WANTED, ColumnTable, RowBlock
from recommender.serving.film_finder import NO_FILM, SEVERAL_FILMS, FilmFinder, are_titles
from recommender.serving.product_rows import ProductRows
from recommender.serving.scorer import Rows, Stars
from recommender.sources.exports.archive import read_archive
from recommender.sources.exports.export import Export, no_stars
from recommender.sources.exports.headings import OwnColumns, columns_of_many, names_films, person_column
from recommender.sources.exports.json_items import BROKEN
from recommender.sources.exports.one_table import (
    JsonRecords,
    ManyPeople,
    export_of,
    is_heading,
    is_json,
    many_people_of,
    people_in_columns,
    people_of_service,
    records_of,
    service_of,
)
from recommender.sources.exports.plain_table import columns_of_few_stars, person_of, star_columns
from recommender.sources.exports.row import LEAST_STARS, NOT_RATED, ExportedRow
from recommender.sources.skipped import SkippedLines
from recommender.tables.cells import number, plain_id
from recommender.tables.columns import find_columns, folded, names_imdb
from recommender.tables.moments import FINER_UNITS, seconds_of
from recommender.tables.opening import STANDARD_INPUT
from recommender.tables.table import Table, open_table

LIKES = 1
"""The scale of ratings that are 0 (disliked) or 1 (liked)."""
SCALES = (5, 10, 100, LIKES)
_LEAST, _MOST = 0.5, 5.0
_LEAST_OF_FINE = 1e-9  # lowest rating of scales to 10 and 100: all but 0
_ZIP = b"PK\x03\x04"
_REQUIRED, _OPTIONAL = ("user_id", "product_id", "rating"), ("timestamp",)
_PARAMETERS = 500
_RATING = np.dtype([("at", np.float64), ("film", np.int32), ("stars", np.float32)])
_SELECT = "SELECT user, ratings FROM parts"
_ORDER = "ORDER BY user, part"
_SHOWN = 5  # numbers of lines
NAMED = 4
"""Unknown films that are remembered by name."""
LOOKED_AT = 50  # lines that tell whether a column holds ids or titles
_LINES_OF_PEOPLE = 2000  # lines that tell whose columns there are: who came late has stars far below


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """How much of a ratings file is read at a time.

    Attributes:
        rows: Rows of a block, as lists of texts; more of them keep the garbage collector busy.
        blocks: Blocks that are grouped by person together.
    """

    rows: int = 1000
    blocks: int = 50


DEFAULTS = ReadingSettings()


@dataclass(frozen=True, slots=True)
class People:
    """Some people and their ratings of films in the catalog, in compressed sparse row layout.

    Attributes:
        users: User ids.
        indptr: Shape (people + 1,), int64; the ratings of person i are ``indptr[i]`` to ``indptr[i + 1]``.
        films: Rows of the catalog without repeats for a person, oldest rating first, shape (ratings,), int64.
        stars: Stars for them, 1 to 5, shape (ratings,), float32.
    """

    users: list[str]
    indptr: Rows
    films: Rows
    stars: Stars


class RatingsOnDisk:
    """Ratings in a temporary SQLite file, in memory that does not grow with the number of people.

    A person's ratings are in order of time, then line, and the last rating of a film counts. Stars are
    clipped to 1 to 5.

    Attributes:
        n_people: Number of people in the file.
        n_ratings: Number of ratings in the file.
        n_unknown: Number of ratings of films that the catalog lacks.
        n_unclear: Number of ratings of titles that may be several films of the catalog.
        n_repeated: Number of ratings that a later one by the same person for the same film replaces, among
            the people that `people` gave so far.
        skipped: Number of rows skipped, by reason.
        unknown: Ids or titles of the first films that the catalog lacks, some more than are to be shown.
        unclear: The titles that may be several films, with their years where they have some.
        by_title: Whether films are named by their titles.
        scale: The highest rating of a table of titles, as its ratings tell it; else 5.
    """

    def __init__(self, connection: sqlite3.Connection, settings: ReadingSettings) -> None:
        self._connection, self._settings = connection, settings
        self.n_people = 0
        self.n_ratings = 0
        self.n_unknown = 0
        self.n_repeated = 0
        self.skipped: Counter[str] = Counter()
        self.n_unclear = 0
        self.unknown: tuple[str, ...] = ()
        self.unclear: tuple[str, ...] = ()
        self.by_title = False
        self.scale = _MOST
        self._are_folded = False

    @classmethod
    @contextmanager
    def read(
        cls,
        path: Path,
        products: Mapping[str, int],
        scratch: Path,
        progress: Progress,
        *,
        scale: int = 5,
        films: FilmFinder | None = None,
        settings: ReadingSettings = DEFAULTS,
    ) -> Iterator[Self]:
        """Reads a table with the columns ``user_id``, ``product_id``, ``rating`` and maybe ``timestamp``.

        Args:
            path: The file, with lines and columns in any order. With ``films`` it may also be one person's
                export from another service; the user id is then the name of the file. Or it may name films by
                title, with a column that says whose the ratings are.
            products: Product id -> row.
            scratch: Directory for temporary files, with room for about twice the size of the file.
            progress: Told of the position in the file.
            scale: Highest rating, one of `SCALES`.
            films: Finds the films of exports.
            settings: How much is read at a time.

        Raises:
            BadInputError: A line cannot be read; the message names it.
        """
        with TemporaryDirectory(
            dir=scratch, prefix=".marquee-batch-", ignore_cleanup_errors=True
        ) as directory:
            connection = sqlite3.connect(Path(directory) / "ratings.sqlite", isolation_level=None)
            try:
                ratings = cls(connection, settings)
                ratings._load(path, products, progress, scale, films)
                yield ratings
            finally:
                connection.close()

    def people(self, size: int) -> Iterator[People]:
        """All people in the order of their ids, in groups of ``size``."""
        people = _joined(self._connection.execute(f"{_SELECT} {_ORDER}"))
        while some := list(islice(people, size)):
            told, repeated = _people(some)
            self.n_repeated += repeated
            yield told

    def of(self, users: Sequence[str]) -> dict[str, tuple[Rows, Stars]]:
        """Rows and stars of some people; people without a rating that the catalog knows are left out.

        A name that the file lacks is that of the one person whose name differs by capitals alone.
        """
        found: dict[str, tuple[Rows, Stars]] = {}
        rest = iter(dict.fromkeys(users))
        while part := list(islice(rest, _PARAMETERS)):
            statement = f"{_SELECT} WHERE user IN ({','.join('?' * len(part))}) {_ORDER}"
            people, _ = _people(list(_joined(self._connection.execute(statement, part))))
            for user, start, end in zip(people.users, people.indptr, people.indptr[1:], strict=False):
                if end > start:
                    found[user] = people.films[start:end], people.stars[start:end]
        spelt = self._spelt_otherwise([user for user in dict.fromkeys(users) if user not in found])
        if spelt:
            told = self.of(list(dict.fromkeys(spelt.values())))
            found |= {user: told[name] for user, name in spelt.items() if name in told}
        return found

    def _spelt_otherwise(self, users: Sequence[str]) -> dict[str, str]:
        """The names in the file that differ from some others by capitals alone, where it is one name."""
        cased = [user for user in users if user.lower() != user.upper()]
        if not cased:
            return {}
        execute = self._connection.execute
        if not self._are_folded:  # once, and on disk
            self._connection.create_function("folded", 1, str.casefold, deterministic=True)
            execute("CREATE TABLE names AS SELECT DISTINCT user, folded(user) AS folded FROM parts")
            execute("CREATE INDEX by_folded ON names (folded, user)")
            self._are_folded = True
        spelt: dict[str, str] = {}
        for user in cased:
            named = execute("SELECT user FROM names WHERE folded = ? LIMIT 2", (user.casefold(),)).fetchall()
            if len(named) == 1 and named[0][0] != user:
                spelt[user] = named[0][0]
        return spelt

    def _load(
        self,
        path: Path,
        products: Mapping[str, int],
        progress: Progress,
        scale: int,
        films: FilmFinder | None,
    ) -> None:
        execute = self._connection.execute
        execute("PRAGMA journal_mode = OFF")
        execute("PRAGMA synchronous = OFF")
        execute("PRAGMA cache_size = -4096")
        # The ratings of one person in several blocks are one record for each block.
        execute("CREATE TABLE parts (part INTEGER PRIMARY KEY, user TEXT, ratings BLOB)")
        execute("BEGIN")
        with ExitStack() as stack:
            records: JsonRecords | None = None
            export: Export | ManyPeople | None = _zipped(path) if films else None
            if export is None:
                opened = stack.enter_context(open_table(path, wanted=WANTED, names=(*_REQUIRED, *_OPTIONAL)))
                told = None if scale == _MOST else float(scale)
                records = records_of(opened) if films and is_json(opened) else None
                if records is not None and person_column(records.header):
                    opened = stack.enter_context(records.table())
                    self._skip(records.skipped)
                elif records is not None:
                    export = records.export(told)
                if export is None and films:
                    export = _by_title(opened, ProductRows(products), films, told)
            if export is None or films is None:
                known = ProductRows(products, are_imdb=names_imdb(opened.first))
                self._add_table(ColumnTable(opened, _REQUIRED, _OPTIONAL), known, scale, progress)
            else:
                who = "me" if path == STANDARD_INPUT else path.stem
                self.scale = export.scale
                rows = export.rows if isinstance(export, ManyPeople) else {who: export.rows}
                self._add_rows(rows, export.skipped, films)
            if records is not None:
                del self.skipped["empty line"]  # of the table that was made of them
        execute("COMMIT")
        progress("grouping by person", 0, 0)
        execute("CREATE INDEX by_user ON parts (user, part, ratings)")
        self.n_people = execute("SELECT count(DISTINCT user) FROM parts").fetchone()[0]

    def _add_table(self, table: ColumnTable, products: ProductRows, scale: int, progress: Progress) -> None:
        blocks = (self._block(block, products, scale) for block in table.blocks(self._settings.rows))
        finer = False  # than 0 and 1
        while some := list(islice(blocks, self._settings.blocks)):
            finer = finer or any(np.any(ratings["stars"] != 1.0) for _, ratings in some)
            self._add(some)
            progress(f"reading {Path(table.name).name}", *table.position())
        self.skipped["empty line"] += table.empty_lines
        if self.skipped[NOT_RATED] and self.n_ratings and not finer and scale != LIKES:
            raise BadInputError(
                f"{table.name} has no ratings but 0 and 1: say --scale {LIKES} if they mean disliked, liked."
            )

    def _block(self, block: RowBlock, products: ProductRows, scale: int) -> tuple[list[str], NDArray[Any]]:
        """Users and ratings of a block; skipped rows are counted."""
        users, ratings, rated = _ratings(block, products, scale)
        self.skipped[NOT_RATED] += len(block.lines) - len(ratings)
        if len(self.unknown) < NAMED and len(places := np.flatnonzero(ratings["film"] < 0)):
            found = dict.fromkeys(block.columns[1][row] for row in rated[places].tolist())
            self.unknown = tuple(dict.fromkeys((*self.unknown, *found)))[:NAMED]
        return users, ratings

    def _add(self, some: Iterable[tuple[list[str], NDArray[Any]]]) -> None:
        users = list(chain.from_iterable(own for own, _ in some))
        ratings = np.concatenate([own for _, own in some])
        self._connection.executemany(
            "INSERT INTO parts (user, ratings) VALUES (?, ?)", _parts(users, ratings)
        )
        self.n_ratings += len(ratings)
        self.n_unknown += int(np.count_nonzero(ratings["film"] < 0))

    def _skip(self, skipped: SkippedLines) -> None:
        """Counts what was left out, lines that are no JSON by their numbers."""
        for reason, count in skipped.counts.items():
            numbers = skipped.lines()[reason]
            more = ", ..." if count > _SHOWN else ""
            lines = f" (line {', '.join(map(str, numbers[:_SHOWN]))}{more})" if reason == BROKEN else ""
            self.skipped[f"{reason}{lines}"] += count

    def _add_rows(
        self, rows: Mapping[str, list[ExportedRow]], skipped: SkippedLines, films: FilmFinder
    ) -> None:
        """Adds people's ratings of films that are named by title or number; each film is looked for once."""
        self.by_title = True
        self._skip(skipped)
        rated = [(user, film) for user, own in rows.items() for film in own if film.stars is not None]
        self.skipped["seen, not rated"] += sum(map(len, rows.values())) - len(rated)
        if not rated:
            raise BadInputError(f"{skipped.file_name} holds no rating that can be read.")
        ratings = np.empty(len(rated), _RATING)
        found: dict[ExportedRow, int] = {}
        unknown: dict[str, None] = {}
        unclear: dict[str, None] = {}
        for place, (_, film) in enumerate(rated):
            named = replace(film, stars=None, rated_at=None)
            row = found[named] if named in found else found.setdefault(named, films.row_or_why(named))
            ratings[place] = film.rated_at or 0, max(row, NO_FILM), film.stars
            self.n_unclear += row == SEVERAL_FILMS
            if row < 0:
                (unclear if row == SEVERAL_FILMS else unknown)[film.name] = None
        self.unknown, self.unclear = tuple(unknown)[:NAMED], tuple(unclear)
        ratings["stars"] = np.maximum(ratings["stars"], LEAST_STARS)
        self._add([([user for user, _ in rated], ratings)])
        self.n_unknown -= self.n_unclear


def _titled(table: Table, products: ProductRows, films: FilmFinder) -> tuple[str, OwnColumns] | None:
    """The columns of a table in which many people name films by title; None for any other table."""
    found = columns_of_many(table.first) if service_of(table.first) is None else None
    place = find_columns(table.first, ("film",)).get("film")
    if found is None or place is None:
        return found
    if folded(table.first[place]) != found[1].title:
        return None  # there are ids, too
    # "film" may be either: what more of the first ones are known as.
    return found if are_titles(table.cells_ahead(place, LOOKED_AT), products, films) else None


def _by_title(
    table: Table, products: ProductRows, films: FilmFinder, scale: float | None
) -> Export | ManyPeople | None:
    """The ratings in a table that names films by title, or in an export; None for a table of ids.

    Raises:
        BadInputError: It names films, and has no stars.
    """
    table.find_heading(is_heading)
    titled = _titled(table, products, films)
    if titled is not None:
        return many_people_of(table, *titled, scale)
    service, person = service_of(table.first), person_column(table.first)
    if service is not None and person is not None:
        return people_of_service(table, folded(person), service)
    export = export_of(table, scale=scale)
    rows = table.sample(_LINES_OF_PEOPLE) if export is None and names_films(table.first) else []
    if rows and person_of(table.first, rows) is None:
        people = star_columns(table.first, rows)
        if not people:
            raise no_stars(table.name)
        return people_in_columns(table, people, scale, columns_of_few_stars(table.first, rows))
    return export


def _zipped(path: Path) -> Export | None:
    """Reads an export that is a zip of several files; None for any other file."""
    if not path.is_file():
        return None
    with path.open("rb") as file:
        if file.read(len(_ZIP)) != _ZIP:
            return None
        return read_archive(file, str(path))


def _ratings(
    block: RowBlock, products: ProductRows, scale: int
) -> tuple[list[str], NDArray[Any], NDArray[np.int64]]:
    """Users and ratings of the rows with a rating, and the indices of these rows.

    Ratings have shape (rows,) and type ``_RATING``; film -1 for those that the catalog lacks.
    """
    users, product_ids, texts, times = block.columns
    given = _numbers(texts)
    least, most = (_LEAST, _MOST) if scale == _MOST else (_LEAST_OF_FINE, float(scale))
    likes = scale == LIKES
    wrong = ~(((given >= least) & (given <= most)) | (given == 0)) | (likes & (given != 0) & (given != 1))
    if len(places := np.flatnonzero(wrong)):
        expected = "0 or 1" if likes else f"a number from 1 to {scale}"
        hint = "" if scale != _MOST else " (other scales: --scale)"
        raise block.error(places[0], f"the rating {texts[places[0]]!r} is not {expected}{hint}")
    seconds = _seconds(times)
    if len(places := np.flatnonzero(np.isnan(seconds))):
        raise block.error(places[0], f"the timestamp {times[places[0]]!r} is no time that can be read")
    rated = np.arange(len(users)) if likes else np.flatnonzero(given)
    ratings = np.empty(len(users), _RATING)
    ratings["film"] = products.of(product_ids)
    ratings["stars"] = given * (_MOST - 1) + 1 if likes else np.maximum(given * (_MOST / scale), 1.0)
    ratings["at"] = seconds
    if ".0" in "\n".join(users):
        users = [plain_id(user) for user in users]
    if len(rated) < len(users):
        users, ratings = [users[place] for place in rated.tolist()], ratings[rated]
    return users, ratings, rated


def _seconds(texts: list[str]) -> NDArray[np.float64]:
    """Seconds since 1970; 0 for an empty text, NaN for one that cannot be read."""
    if not any(texts):
        return np.zeros(len(texts))
    texts = [text or "0" for text in texts]
    try:
        seconds = np.fromiter(map(float, texts), np.float64, len(texts))
    except ValueError:
        return np.array([_second(text) for text in texts])
    seconds[~np.isfinite(seconds)] = np.nan
    size = np.abs(seconds)
    for place, (least, per_second) in enumerate(FINER_UNITS):
        most = FINER_UNITS[place - 1][0] if place else np.inf
        seconds[(size >= least) & (size < most)] /= per_second
    return seconds


def _second(text: str) -> float:
    seconds = seconds_of(text)
    return np.nan if seconds is None else seconds


def _numbers(texts: list[str]) -> NDArray[np.float64]:
    """Texts as numbers; NaN for a text that is none."""
    try:
        return np.fromiter(map(float, texts), np.float64, len(texts))
    except ValueError:
        return np.array([_number(text) for text in texts])


def _number(text: str) -> float:
    found = number(text)
    return np.nan if found is None else found


def _parts(users: list[str], ratings: NDArray[Any]) -> Iterator[tuple[str, bytes]]:
    """People in the order of their first ratings, each with their ratings as bytes."""
    people = list(dict.fromkeys(users))
    numbers = dict(zip(people, range(len(people)), strict=True))
    of_ratings = np.fromiter(map(numbers.__getitem__, users), np.int64, len(users))
    grouped = ratings[np.argsort(of_ratings, kind="stable")].tobytes()
    ends = (np.cumsum(np.bincount(of_ratings, minlength=len(people))) * _RATING.itemsize).tolist()
    return ((user, grouped[start:end]) for user, start, end in zip(people, [0, *ends], ends, strict=False))


def _joined(parts: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Joins the parts of each person."""
    for user, group in groupby(parts, key=itemgetter(0)):
        yield user, b"".join(ratings for _, ratings in group)


def _people(some: Sequence[tuple[str, bytes]]) -> tuple[People, int]:
    """People from their ratings as bytes, in the order of lines; and how many ratings others replace."""
    ratings = np.frombuffer(b"".join(own for _, own in some), _RATING)
    lengths = np.array([len(own) for _, own in some], np.int64) // _RATING.itemsize
    person = np.repeat(np.arange(len(some)), lengths)
    ratings = ratings[np.lexsort((ratings["at"], person))]
    # The last rating of a film is the first one from the end.
    films = (person << 32) + ratings["film"]
    _, from_behind = np.unique(films[::-1], return_index=True)
    kept = np.sort(len(films) - 1 - from_behind)
    known = ratings["film"] >= 0
    kept = kept[known[kept]]
    ends = np.cumsum(np.bincount(person[kept], minlength=len(some)))
    people = People(
        [user for user, _ in some],
        np.concatenate([[0], ends]).astype(np.int64),
        ratings["film"][kept].astype(np.int64),
        ratings["stars"][kept],
    )
    return people, int(np.count_nonzero(known)) - len(kept)
