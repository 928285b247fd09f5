"""An export that is a zip of several files: that of a service, or tables of one's own."""

import zipfile
from collections.abc import Iterable
from io import SEEK_END
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import IO

from recommender.errors import BadInputError, FileProblem
from recommender.sources.exports import letterboxd, plain_table, trakt
from recommender.sources.exports.export import LIMITS, Export, ExportLimits, too_large
from recommender.sources.exports.headings import person_column
from recommender.sources.exports.one_table import export_of, service_of
from recommender.sources.exports.row import ExportedRow
from recommender.sources.exports.whose import refuse_several
from recommender.sources.skipped import SkippedLines
from recommender.tables.opening import DAMAGED, damaged, open_stream
from recommender.tables.table import Table

_MOST_DIRECTORY = 1 << 20  # bytes of the list of members of a zip
_END_OF_ZIP, _END_SIZE, _MOST_COMMENT = b"PK\x05\x06", 22, 1 << 16
_SUFFIXES = frozenset((".csv", ".tsv", ".txt"))


def read_archive(
    file: IO[bytes], name: str, limits: ExportLimits = LIMITS, *, of_one: bool = False
) -> Export | None:
    """The export in a zip of several files. None if it is no export; the zip may hold one table then.

    Args:
        file: The bytes.
        name: Its name, for messages.
        limits: The largest one that is read.
        of_one: See `one_table.export_of`.

    Raises:
        BadInputError: The zip is damaged, too large, or of several people.
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
            wished = letterboxd.members(members, [letterboxd.WATCHLIST])
            _refuse_large([*tables, *wished], name, limits)
            if tables and service_of(_header(archive, tables[0], name, limits)) is letterboxd:
                joined = letterboxd.joined(
                    [_member(archive, member, skipped, name, limits) for member in tables],
                    lambda reason, count: skipped.absorb(reason, count, []),
                )
                later = [row for member in wished for row in _member(archive, member, skipped, name, limits)]
                films = _within_limit(joined, name, limits)
                return Export(letterboxd.NAME, films, skipped, watchlist=later)
            own = _own_tables(archive, members, name, limits, of_one=of_one)
    except DAMAGED as error:
        raise damaged(name, error) from error
    file.seek(0)
    return own


def _own_tables(
    archive: zipfile.ZipFile,
    members: list[zipfile.ZipInfo],
    name: str,
    limits: ExportLimits,
    *,
    of_one: bool,
) -> Export | None:
    """The tables that somebody keeps, as one; None for a zip of one file.

    None, too, where a column names people, unless this may name one.

    Raises:
        BadInputError: They have several scales, or are of several people.
    """
    tables = _tables(members)
    if len(members) == 1 or not tables:
        return None
    _refuse_large(tables, name, limits)
    people_in = [person_column(_header(archive, member, name, limits)) for member in tables]
    if any(people_in) and not of_one:
        return None
    read = [_export(archive, member, name, limits, of_one=of_one) for member in tables]
    found = [export for export in read if export is not None]
    if not found:
        return None
    people = {export.person.casefold(): export.person for export in found if export.person}
    refuse_several(name, next(filter(None, people_in), ""), list(people.values()))
    if len({(export.scale, export.is_school) for export in found if export.rows}) > 1:
        raise BadInputError(
            f"{name} holds tables whose ratings are on several scales: give one at a time.",
            FileProblem.SEVERAL_SCALES,
        )
    skipped = SkippedLines(name)
    for export in found:
        _absorb(export, skipped)
    services = {export.service for export in found}
    first = next((export for export in found if export.rows), found[0])
    return Export(
        first.service if len(services) == 1 else plain_table.NAME,
        _within_limit(chain.from_iterable(export.rows for export in found), name, limits),
        skipped,
        first.scale,
        sum(export.letters for export in found),
        first.is_school,
        rounded=sum(export.rounded for export in found),
        stars_column=next((export.stars_column for export in found if export.stars_column), ""),
    )


def _tables(members: Iterable[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The members that are tables by their names, but for hidden ones and watchlists."""
    return [
        member
        for member in members
        if (path := PurePosixPath(member.filename)).suffix.lower() in _SUFFIXES
        and not any(part.startswith((".", "__")) for part in path.parts)
        and "watchlist" not in path.name.lower()
    ]


def _header(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, limits: ExportLimits) -> list[str]:
    with archive.open(member) as file, open_stream(file, name, at_most=limits.bytes) as opened:
        return Table(opened).first


def _member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, skipped: SkippedLines, name: str, limits: ExportLimits
) -> list[ExportedRow]:
    """The rows of one file of an archive."""
    export = _export(archive, member, name, limits)
    if export is None:
        return []
    _absorb(export, skipped)
    return export.rows


def _export(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    name: str,
    limits: ExportLimits,
    *,
    of_one: bool = False,
) -> Export | None:
    label = f"{name}/{member.filename}"
    with archive.open(member) as file, open_stream(file, label, at_most=limits.bytes) as opened:
        return export_of(Table(opened), limits, of_one=of_one)


def _absorb(export: Export, skipped: SkippedLines) -> None:
    skipped.show(export.skipped.shown)
    for reason, count in export.skipped.counts.items():
        skipped.absorb(reason, count, [])


def _within_limit(rows: Iterable[ExportedRow], name: str, limits: ExportLimits) -> list[ExportedRow]:
    read = list(islice(rows, limits.films + 1))
    if len(read) > limits.films:
        raise too_large(name, limits)
    return read


def _refuse_large(members: Iterable[zipfile.ZipInfo], name: str, limits: ExportLimits) -> None:
    """Refuses members that claim to be large. A member that is larger than it claims is cut off later.

    Raises:
        BadInputError: A member, or all of them, are too large.
    """
    if sum(member.file_size for member in members) > limits.bytes:
        raise too_large(name, limits)


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
        raise too_large(name, limits)
