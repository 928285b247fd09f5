"""The layouts of MovieLens and its relatives. The first line of a file tells which one it is."""

import math
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from recommender.catalog.title import article_first, split_year
from recommender.errors import BadInputError
from recommender.sources.exports.headings import columns_of_many, own_columns
from recommender.sources.skipped import SkippedLines
from recommender.tables.cells import genres_of, imdb_number, is_no_rating, number, plain_id
from recommender.tables.columns import NAMES, find_columns
from recommender.tables.moments import LATEST, seconds_of
from recommender.tables.table import Table, open_table

NOT_RATED = "not rated"
LINKS = ("links", "link", "links_small")
"""Stems of the names of files that lie beside the titles and have their IMDb numbers."""
# Genres of u.item, one 0/1 column each (u.genre of MovieLens 100K).
_GENRES_100K = (
    *("unknown", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime", "Documentary", "Drama"),
    *(
        "Fantasy",
        "Film-Noir",
        "Horror",
        "Musical",
        "Mystery",
        "Romance",
        "Sci-Fi",
        "Thriller",
        "War",
        "Western",
    ),
)
_U_ITEM_COLUMNS = 5 + len(_GENRES_100K)
_RATINGS = ("ratings", "rating", "u")
_TITLES = ("movies", "titles", "movie", "films", "u")
_YEAR = re.compile(r"\d{4}(?!\d)")
_MOST = 100.0  # the widest scale
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One rating, on the scale of the file; ``time`` is in seconds since 1970, UTC; ``line`` is its line."""

    user: str
    film: str
    rating: float
    time: int
    line: int


@dataclass(frozen=True, slots=True)
class TitleRow:
    """One film of a titles file. The title is in plain order, without the year."""

    film: str
    title: str
    year: int | None
    genres: tuple[str, ...]


def read_ratings(path: Path, skipped: SkippedLines) -> Iterator[RatingRow]:
    """Reads ratings in any of the layouts: a table with a header, ``::`` (.dat), u.data, RecBole's .inter.

    The file may be compressed, or a pipe. Zeros are kept. A rating without a time is of 1970.

    Args:
        path: The file; ``-`` for standard input.
        skipped: Counts the lines that cannot be used.

    Raises:
        BadInputError: The file is in none of the layouts, or its compression is damaged.
    """
    with open_table(path, wanted=_RATINGS) as table:
        columns = _columns(table, ("user", "film", "rating", "time"), numeric=2)
        user, film, rating = (_need(columns, name, table) for name in ("user", "film", "rating"))
        when = columns.places.get("time")
        for line, cells in table.rows(skipped.add, header=columns.has_header):
            if columns.is_too_long(cells):
                skipped.add("too many columns", line)
                continue
            try:
                person, item, given = cells[user].strip(), cells[film].strip(), cells[rating]
                stars = number(given)
                said = cells[when].strip() if when is not None else ""
            except IndexError:
                skipped.add("not a rating", line)
                continue
            seconds = seconds_of(said) if said else 0.0
            if stars is None or math.isnan(stars):
                skipped.add(NOT_RATED if is_no_rating(given) else "not a rating", line)
            elif not person or not item:
                skipped.add("no user or film", line)
            elif not 0 <= stars <= _MOST:  # NaN fails too
                skipped.add("impossible rating", line)
            elif seconds is None or abs(seconds) >= LATEST:
                skipped.add("no date that can be read", line)
            else:
                yield RatingRow(plain_id(person), plain_id(item), stars, math.floor(seconds), line)


def read_titles(path: Path, skipped: SkippedLines) -> Iterator[TitleRow]:
    """Reads titles in any of the layouts: a table with a header, ``::`` (.dat), u.item, RecBole's .item.

    Args:
        path: The file.
        skipped: Counts the lines that cannot be used.

    Raises:
        BadInputError: The file is in none of the layouts, or its compression is damaged.
    """
    with open_table(path, wanted=_TITLES) as table:
        columns = _columns(table, ("film", "title", "genres", "year"))
        film, title = (_need(columns, name, table) for name in ("film", "title"))
        for line, cells in table.rows(skipped.add, header=columns.has_header):
            if columns.is_too_long(cells):
                skipped.add("too many columns", line)
                continue
            if len(cells) <= max(film, title) or not cells[film].strip() or not cells[title].strip():
                skipped.add("not a title", line)
                continue
            plain, year = split_year(" ".join(cells[title].split()))
            if "year" in columns.places and len(cells) > columns.places["year"]:
                year = _year(cells[columns.places["year"]]) or year
            yield TitleRow(plain_id(cells[film].strip()), article_first(plain), year, _genres(cells, columns))


def links_of(titles: Path) -> Path | None:
    """The file with the IMDb numbers of a titles file: beside it, or in the same zip. None without one."""
    if not titles.is_file():
        return None
    for stem in LINKS:
        for suffix in (".csv", ".csv.gz", ".csv.zip"):
            if (path := titles.parent / f"{stem}{suffix}").is_file():
                return path
    if not zipfile.is_zipfile(titles):
        return None
    with zipfile.ZipFile(titles) as archive:
        names = {name.rpartition("/")[2].lower() for name in archive.namelist()}
    return titles if names & {f"{stem}.csv" for stem in LINKS} else None


def read_imdb_numbers(path: Path, skipped: SkippedLines | None = None) -> dict[str, int]:
    """IMDb numbers by film id, from MovieLens' links.csv (``0112792``, ``tt0112792`` or ``112792.0``)."""
    skipped = skipped or SkippedLines(path.name)
    numbers: dict[str, int] = {}
    with open_table(path, wanted=LINKS) as table:
        columns = _columns(table, ("film", "imdb"), numeric=1)
        film, imdb = (_need(columns, name, table) for name in ("film", "imdb"))
        for line, cells in table.rows(skipped.add, header=columns.has_header):
            found = imdb_number(cells[imdb]) if len(cells) > max(film, imdb) else None
            if found is None:
                skipped.add("no IMDb number", line)
            else:
                numbers[plain_id(cells[film].strip())] = found
    return numbers


def read_tmdb_numbers(path: Path) -> dict[str, int]:
    """TMDb numbers by film id, from MovieLens' links.csv. The result is empty where the file has none."""
    numbers: dict[str, int] = {}
    with open_table(path, wanted=LINKS) as table:
        columns = _columns(table, ("film", "imdb", "tmdb"), numeric=1)
        if "tmdb" not in columns.places:
            return {}
        film, tmdb = (_need(columns, name, table) for name in ("film", "tmdb"))
        for _, cells in table.rows(lambda _reason, _line: None, header=columns.has_header):
            found = number(cells[tmdb]) if len(cells) > max(film, tmdb) else None
            if found is not None and found > 0:
                numbers[plain_id(cells[film].strip())] = int(found)
    return numbers


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of a table.

    Attributes:
        places: Place of each meaning, from 0.
        has_header: Whether the first line names the columns.
        count: Number of columns of the first line.
        flags: Place of the first genre column (u.item has one for each genre); None without such columns.
        by_blanks: Whether blanks separate genres (RecBole).
    """

    places: dict[str, int]
    has_header: bool
    count: int
    flags: int | None = None
    by_blanks: bool = False

    def is_too_long(self, cells: list[str]) -> bool:
        """Whether a row has more cells than the first line. A cell with a separator was not quoted then."""
        return (
            self.has_header and len(cells) > self.count and any(cell.strip() for cell in cells[self.count :])
        )


def _columns(table: Table, positional: Sequence[str], numeric: int | None = None) -> _Columns:
    """The columns of a table, from its header. Without a header their order is known.

    Args:
        table: The table.
        positional: Meanings in the order of tables without a header.
        numeric: Place of a number in a table without a header. A first line without one is a header.

    Raises:
        BadInputError: The file is empty, or in no known layout.
    """
    first = table.first
    if not first:
        raise BadInputError(f"{table.name} is empty: give a ratings or titles file of MovieLens.")
    if table.layout.separator == "|" and len(first) >= _U_ITEM_COLUMNS and not table.layout.quoted:
        return _Columns({"film": 0, "title": 1}, has_header=False, count=len(first), flags=5)
    # The title is looked for before the id, since "movie" may be either.
    places = find_columns(first, sorted(positional, key=lambda meaning: meaning != "title"))
    if "film" in places:
        typed = any(":token_seq" in name for name in first)
        return _Columns(places, has_header=True, count=len(first), by_blanks=typed)
    if _is_header(first):
        raise _without_film(table)
    by_position = {name: place for place, name in enumerate(positional) if place < len(first)}
    has_number = numeric is not None and len(first) > numeric and number(first[numeric]) is not None
    if table.layout.separator in {"::", "\t"} or has_number:
        return _Columns(by_position, has_header=False, count=len(first))
    if places:
        raise _without_film(table)
    seen = ", ".join(first[:_SHOWN])[:200]
    raise BadInputError(
        f"{table.name} is in no layout known here: its first line should name columns such as "
        f"userId,movieId,rating,timestamp or movieId,title,genres; it is {seen}.{_read_elsewhere(first)}"
    )


def _is_header(first: Sequence[str]) -> bool:
    """Whether a line names columns, whichever: two of them are known, and none is a number."""
    return len(find_columns(first, NAMES)) > 1 and all(number(cell) is None for cell in first)


def _without_film(table: Table) -> BadInputError:
    seen = ", ".join(table.first[:_SHOWN])[:200]
    return BadInputError(
        f"{table.name} has no column for the film: its first line names {seen}; one of them should be "
        f"called {', '.join(NAMES['film'][:4])}, without regard to case, and have the ids of the other file."
        f"{_read_elsewhere(table.first)}"
    )


def _need(columns: _Columns, name: str, table: Table) -> int:
    if name not in columns.places:
        seen = (
            f" (its first line names {', '.join(table.first[:_SHOWN])[:200]})" if columns.has_header else ""
        )
        raise BadInputError(
            f"{table.name} has no column for the {name}{seen}: is it the right file?"
            f"{_read_elsewhere(table.first)}"
        )
    return columns.places[name]


def _read_elsewhere(first: Sequence[str]) -> str:
    """Names the command that reads ratings by title, where a table, or JSON, may hold such."""
    is_json = bool(first) and first[0].startswith(("[", "{"))
    if not (is_json or own_columns(first) or columns_of_many(first)):
        return ""
    return (
        " A data set needs the ids of films and people; ratings by title are read by `marquee batch "
        "recommend --ratings FILE --out lists.csv`."
    )


def _year(text: str) -> int | None:
    """The year of ``1995``, ``1995.0`` or a date that begins with it."""
    match = _YEAR.match(text.strip())
    return int(match[0]) if match and 1850 <= int(match[0]) <= 2100 else None  # noqa: PLR2004  # films exist


def _genres(cells: list[str], columns: _Columns) -> tuple[str, ...]:
    if columns.flags is not None:
        flags = cells[columns.flags :]
        return tuple(
            name
            for name, flag in zip(_GENRES_100K, flags, strict=False)
            if flag.strip() == "1" and name != "unknown"
        )
    place = columns.places.get("genres")
    if place is None or place >= len(cells):
        return ()
    return genres_of(cells[place], by_blanks=columns.by_blanks)
