"""One person's ratings from the export of a service. Limits bound time and memory."""

import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from io import SEEK_END
from itertools import islice
from pathlib import PurePosixPath
from typing import IO

from recommender.errors import BadInputError, FileProblem
from recommender.sources.exports import imdb, letterboxd, marquee, movielens, plain_table, trakt
from recommender.sources.exports.json_items import json_items
from recommender.sources.exports.row import ExportedRow, ExportService
from recommender.sources.skipped import SkippedLines
from recommender.tables.columns import folded
from recommender.tables.opening import DAMAGED, damaged, open_stream
from recommender.tables.table import Table

_MOST_DIRECTORY = 1 << 20  # bytes of the list of members of a zip
_END_OF_ZIP, _END_SIZE, _MOST_COMMENT = b"PK\x05\x06", 22, 1 << 16
_SERVICES: tuple[ExportService, ...] = (letterboxd, imdb, trakt, movielens, marquee, plain_table)
_ZIP = b"PK\x03\x04"
_HELP = (
    "it is no export known here: give ratings.csv or the zip of Letterboxd, ratings.csv of IMDb, the zip or "
    "a JSON or CSV file of Trakt, movielens-ratings.csv, or a CSV file with the columns Title, Year, Rating"
)


@dataclass(frozen=True, slots=True)
class ExportLimits:
    """The largest export that is read. No real one is larger.

    Attributes:
        bytes: Size in bytes, packed or unpacked.
        films: Number of rows.
    """

    bytes: int = 100 * 1000 * 1000
    films: int = 100_000


LIMITS = ExportLimits()


@dataclass(frozen=True, slots=True)
class Export:
    """The content of an export.

    Attributes:
        service: Name of the service.
        rows: Films, in the order of the file.
        skipped: Rows left out, by reason. Each row of the file is in ``rows`` or counted here.
        scale: The highest rating of a table that somebody keeps; 5 for exports, which say it.
    """

    service: str
    rows: list[ExportedRow]
    skipped: SkippedLines
    scale: float = 5.0


def read_export(file: IO[bytes], name: str, limits: ExportLimits = LIMITS) -> Export:
    """Reads an export of any service from a file that can seek (an upload).

    The limits bound time and memory, whatever the file unpacks to.

    Args:
        file: The bytes.
        name: Name of the file, for people and messages.
        limits: The largest export that is read.

    Raises:
        BadInputError: The file is no export, too large, damaged, or without a film.
    """
    size = file.seek(0, SEEK_END)
    file.seek(0)
    if size > limits.bytes:
        raise _too_large(name, limits)
    is_zip = file.read(len(_ZIP)) == _ZIP
    file.seek(0)
    export = read_archive(file, name, limits) if is_zip else None
    if export is None:
        _refuse_watchlist(name)
        with open_stream(file, name, at_most=limits.bytes) as opened:
            export = export_of(Table(opened), limits)
    if export is None:
        raise BadInputError(f"{name}: {_HELP}.", FileProblem.UNKNOWN)
    return _with_films(export, name)


def export_of(table: Table, limits: ExportLimits = LIMITS, scale: float | None = None) -> Export | None:
    """The export in an open table. None if it is no export; nothing is read then.

    Args:
        table: It.
        limits: The largest one that is read.
        scale: The highest rating of a table that somebody keeps; None to tell it by the ratings.

    Raises:
        BadInputError: The table has too many films, or damaged JSON.
    """
    skipped = SkippedLines(table.name)
    if table.first and table.first[0].startswith(("[", "{")):
        return Export(trakt.NAME, list(_items(table, skipped, limits)), skipped)
    service = service_of(table.first)
    if service is None:
        return None
    lines = _lines(table, skipped.add, limits)
    if service is not plain_table:
        return Export(service.NAME, list(_rows(lines, service.row, skipped.add)), skipped)
    every = list(lines)
    scale = scale or plain_table.scale_of(cells for _, cells in every)
    rows = _rows(every, partial(plain_table.row, scale=scale), skipped.add)
    return Export(plain_table.NAME, list(rows), skipped, scale)


def service_of(header: Iterable[str]) -> ExportService | None:
    """The service whose tables have such a header; None for no service."""
    names = {folded(name) for name in header}
    return next((service for service in _SERVICES if service.recognises(names)), None)


def read_archive(file: IO[bytes], name: str, limits: ExportLimits = LIMITS) -> Export | None:
    """The export in a zip of several files. None if it is no export; the zip may hold one table then.

    Raises:
        BadInputError: The zip is damaged, or too large.
    """
    _refuse_long_directory(file, name, limits)
    skipped = SkippedLines(name)
    try:
        with zipfile.ZipFile(file) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if lists := [member for member in members if trakt.is_member(member.filename)]:
                _refuse_large(lists, name, limits)
                rows = (row for member in lists for row in _member(archive, member, skipped, name, limits))
                return Export(trakt.NAME, _within_limit(rows, name, limits), skipped)
            tables = letterboxd.members(members)
            _refuse_large(tables, name, limits)
            if tables and _is_letterboxd(archive, tables[0], name, limits):
                joined = letterboxd.joined(
                    [_member(archive, member, skipped, name, limits) for member in tables],
                    lambda reason, count: skipped.absorb(reason, count, []),
                )
                return Export(letterboxd.NAME, _within_limit(joined, name, limits), skipped)
    except DAMAGED as error:
        raise damaged(name, error) from error
    file.seek(0)
    return None


def _is_letterboxd(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, limits: ExportLimits
) -> bool:
    with archive.open(member) as file, open_stream(file, name, at_most=limits.bytes) as opened:
        return service_of(Table(opened).first) is letterboxd


def _member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, skipped: SkippedLines, name: str, limits: ExportLimits
) -> list[ExportedRow]:
    """The rows of one file of an archive."""
    label = f"{name}/{member.filename}"
    with archive.open(member) as file, open_stream(file, label, at_most=limits.bytes) as opened:
        export = export_of(Table(opened), limits)
    if export is None:
        return []
    for reason, count in export.skipped.counts.items():
        skipped.absorb(reason, count, [])
    return export.rows


def _lines(
    table: Table, skip: Callable[[str, int], None], limits: ExportLimits
) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The lines of a table: their numbers, and cells by column name."""
    names = [folded(name) for name in table.first]
    found = 0
    for line, cells in table.rows(skip, header=True):
        if len(cells) > len(names) and any(cell.strip() for cell in cells[len(names) :]):
            skip("too many columns", line)
            continue
        found += 1
        if found > limits.films:
            raise _too_large(table.name, limits)
        yield line, _named(names, cells)


def _rows(
    lines: Iterable[tuple[int, Mapping[str, str]]],
    read: Callable[[Mapping[str, str]], ExportedRow | str],
    skip: Callable[[str, int], None],
) -> Iterator[ExportedRow]:
    for line, cells in lines:
        row = read(cells)
        if isinstance(row, str):
            skip(row, line)
        else:
            yield row


def _named(names: list[str], cells: list[str]) -> Mapping[str, str]:
    """Cells by column name, empty where a row is short. Of columns with the same name the first counts."""
    padded = cells + [""] * (len(names) - len(cells))
    return dict(zip(reversed(names), reversed(padded[: len(names)]), strict=True))


def _items(table: Table, skipped: SkippedLines, limits: ExportLimits) -> Iterator[ExportedRow]:
    for number, value in enumerate(json_items(table.texts(), table.name), start=1):
        if number > limits.films:
            raise _too_large(table.name, limits)
        row = trakt.item(value)
        if isinstance(row, str):
            skipped.add(row, number)
        else:
            yield row


def _within_limit(rows: Iterable[ExportedRow], name: str, limits: ExportLimits) -> list[ExportedRow]:
    read = list(islice(rows, limits.films + 1))
    if len(read) > limits.films:
        raise _too_large(name, limits)
    return read


def _refuse_large(members: Iterable[zipfile.ZipInfo], name: str, limits: ExportLimits) -> None:
    """Refuses members that claim to be large. A member that is larger than it claims is cut off later.

    Raises:
        BadInputError: A member, or all of them, are too large.
    """
    if sum(member.file_size for member in members) > limits.bytes:
        raise _too_large(name, limits)


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


def _refuse_long_directory(file: IO[bytes], name: str, limits: ExportLimits) -> None:
    """Refuses a zip with a list of members that would fill the memory, since it is read as a whole.

    Raises:
        BadInputError: The list is too long.
    """
    size = file.seek(0, SEEK_END)
    file.seek(max(0, size - _END_SIZE - _MOST_COMMENT))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_END_OF_ZIP)
    if at < 0:
        raise BadInputError(f"{name} is damaged or cut off: download it again.", FileProblem.DAMAGED)
    if int.from_bytes(tail[at + 12 : at + 16], "little") > _MOST_DIRECTORY:
        raise _too_large(name, limits)


def _too_large(name: str, limits: ExportLimits) -> BadInputError:
    return BadInputError(
        f"{name} is larger than an export of one person's ratings can be ({limits.bytes // 10**6} MB, "
        f"{limits.films:,} films).",
        FileProblem.TOO_LARGE,
    )
