"""The layouts in which MovieLens and its relatives are distributed, told apart by looking."""

import csv
import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from recommender.catalog.title import article_first, split_year
from recommender.errors import BadInputError
from recommender.sources.skipped import SkippedLines

Split = Callable[[str], list[str]]

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
_NO_GENRE = {"", "unknown", "(no genres listed)"}
_U_ITEM_COLUMNS = 5 + len(_GENRES_100K)
_COLUMNS = {
    "user": ("userid", "user_id", "user", "reviewerid"),
    "film": ("movieid", "movie_id", "item_id", "itemid", "product_id", "film_id"),
    "rating": ("rating", "stars", "overall"),
    "time": ("timestamp", "time", "rated_at", "unixreviewtime"),
    "title": ("title", "movie_title", "name"),
    "genres": ("genres", "class", "genre"),
    "year": ("release_year", "year"),
    "imdb": ("imdbid", "imdb_id"),
    "tmdb": ("tmdbid", "tmdb_id"),
}


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One rating, on the file's own scale; ``time`` in seconds since 1970, UTC."""

    user: str
    film: str
    rating: float
    time: int


@dataclass(frozen=True, slots=True)
class TitleRow:
    """One film of a titles file; the title in plain order, without its year."""

    film: str
    title: str
    year: int | None
    genres: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Layout:
    split: Split
    columns: dict[str, int]
    has_header: bool


def read_ratings(path: Path, skipped: SkippedLines) -> Iterator[RatingRow]:
    """Reads ratings in any of the layouts: .csv, ``::`` (.dat), u.data, RecBole's .inter; .gz as well.

    Raises:
        BadInputError: The file is in none of the layouts, or its compression is damaged.
    """
    layout = _layout(path, positional=("user", "film", "rating", "time"))
    user, film, rating = (_need(layout, name, path) for name in ("user", "film", "rating"))
    when = layout.columns.get("time")
    for number, line in _lines(path, layout):
        parts = layout.split(line)
        try:
            row = RatingRow(
                parts[user].strip(),
                parts[film].strip(),
                float(parts[rating]),
                int(float(parts[when])) if when is not None else 0,
            )
        except (ValueError, IndexError, OverflowError):
            skipped.add("empty line" if not line.strip() else "not a rating", number)
            continue
        if not row.user or not row.film:
            skipped.add("no user or film", number)
        elif not 0 <= row.rating <= 10:  # noqa: PLR2004  # the widest scale among the layouts; NaN fails too
            skipped.add("impossible rating", number)
        else:
            yield row


def read_titles(path: Path, skipped: SkippedLines) -> Iterator[TitleRow]:
    """Reads titles in any of the layouts: .csv, ``::`` (.dat), u.item, RecBole's .item; .gz as well.

    Raises:
        BadInputError: The file is in none of the layouts, or its compression is damaged.
    """
    layout = _layout(path, positional=("film", "title", "genres"))
    film, title = (_need(layout, name, path) for name in ("film", "title"))
    for number, line in _lines(path, layout):
        parts = layout.split(line)
        if len(parts) <= max(film, title) or not parts[film].strip() or not parts[title].strip():
            skipped.add("empty line" if not line.strip() else "not a title", number)
            continue
        plain, year = split_year(parts[title])
        if "year" in layout.columns and len(parts) > layout.columns["year"]:
            year = _year(parts[layout.columns["year"]]) or year
        yield TitleRow(parts[film].strip(), article_first(plain), year, _genres(parts, layout))


def read_imdb_numbers(path: Path) -> dict[str, int]:
    """Reads MovieLens' links.csv: film -> IMDb number."""
    return _numbers(path, "imdb", must_have=True)


def read_tmdb_numbers(path: Path) -> dict[str, int]:
    """Reads MovieLens' links.csv: film -> TMDb number; empty where the file has none."""
    return _numbers(path, "tmdb", must_have=False)


def _numbers(path: Path, column: str, *, must_have: bool) -> dict[str, int]:
    layout = _layout(path, positional=("film", "imdb"))
    if column not in layout.columns and not must_have:
        return {}
    film, at = (_need(layout, name, path) for name in ("film", column))
    numbers: dict[str, int] = {}
    for _, line in _lines(path, layout):
        parts = layout.split(line)
        if len(parts) > max(film, at) and parts[at].strip().isdecimal():
            numbers[parts[film].strip()] = int(parts[at])
    return numbers


def _open(path: Path) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path, "rb")) if path.suffix == ".gz" else path.open("rb")


def _decode(line: bytes) -> str:
    try:
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:  # MovieLens 100K and 1M are in Latin-1
        return line.decode("latin-1").rstrip("\r\n")


def _lines(path: Path, layout: _Layout) -> Iterator[tuple[int, str]]:
    try:
        with _open(path) as file:
            for number, line in enumerate(file, start=1):
                if number == 1 and layout.has_header:
                    continue
                yield number, _decode(line)
    except (gzip.BadGzipFile, EOFError) as error:
        raise BadInputError(f"{path} is damaged or cut off ({error}): download it again.") from error


def _layout(path: Path, positional: tuple[str, ...]) -> _Layout:
    try:
        with _open(path) as file:
            first = _decode(file.readline())
    except (gzip.BadGzipFile, EOFError) as error:
        raise BadInputError(f"{path} is damaged or cut off ({error}): download it again.") from error
    if not first.strip():
        raise BadInputError(f"{path} is empty: give a ratings or titles file of MovieLens.")
    split = _splitter(first)
    parts = split(first)
    by_position = {name: index for index, name in enumerate(positional) if index < len(parts)}
    if first.count("|") + 1 >= _U_ITEM_COLUMNS and "::" not in first:
        return _Layout(split, {"film": 0, "title": 1, "flags": 5}, has_header=False)
    names = [part.partition(":")[0].strip().lower() for part in parts]
    columns = {
        meaning: names.index(name) for meaning, known in _COLUMNS.items() for name in known if name in names
    }
    if "film" in columns:
        return _Layout(split, columns, has_header=True)
    if "::" in first or "\t" in first:
        return _Layout(split, by_position, has_header=False)
    raise BadInputError(
        f"{path} is in no layout known here: its first line should name columns such as "
        "userId,movieId,rating,timestamp or movieId,title,genres."
    )


def _splitter(first: str) -> Split:
    if "::" in first:
        return lambda line: line.split("::")
    if "\t" in first:
        return lambda line: line.split("\t")
    if first.count("|") + 1 >= _U_ITEM_COLUMNS:
        return lambda line: line.split("|")
    return lambda line: next(csv.reader([line]), []) if '"' in line else line.split(",")


def _need(layout: _Layout, name: str, path: Path) -> int:
    if name not in layout.columns:
        raise BadInputError(f"{path} has no column for the {name}: is it the right file?")
    return layout.columns[name]


def _year(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isdecimal() and 1850 <= int(text) <= 2100 else None  # noqa: PLR2004  # films exist


def _genres(parts: list[str], layout: _Layout) -> tuple[str, ...]:
    if "flags" in layout.columns:
        flags = parts[layout.columns["flags"] :]
        names = [name for name, flag in zip(_GENRES_100K, flags, strict=False) if flag.strip() == "1"]
    elif "genres" in layout.columns and layout.columns["genres"] < len(parts):
        text = parts[layout.columns["genres"]].strip()
        # RecBole separates by spaces, all others by bars.
        names = [text] if text in _NO_GENRE else text.split("|") if "|" in text else text.split()
    else:
        names = []
    return tuple(name.strip() for name in names if name.strip() not in _NO_GENRE)
