"""The export in one open table, of any service or of one's own."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from recommender.errors import BadInputError, FileProblem
from recommender.sources.exports import imdb, letterboxd, marquee, movielens, plain_table, trakt
from recommender.sources.exports.export import LIMITS, Export, ExportLimits, too_large
from recommender.sources.exports.headings import is_of_books, own_columns
from recommender.sources.exports.json_items import json_items
from recommender.sources.exports.row import ExportedRow, ExportService
from recommender.sources.skipped import SkippedLines
from recommender.tables.columns import folded
from recommender.tables.table import Table

_SERVICES: tuple[ExportService, ...] = (letterboxd, imdb, trakt, movielens, marquee)


def export_of(table: Table, limits: ExportLimits = LIMITS, scale: float | None = None) -> Export | None:
    """The export in an open table. None if it is no export; nothing is read then.

    Args:
        table: It.
        limits: The largest one that is read.
        scale: The highest rating of a table that somebody keeps; None to tell it by the ratings.

    Raises:
        BadInputError: The table has too many films, is one of books, or damaged JSON.
    """
    skipped = SkippedLines(table.name)
    if table.first and table.first[0].startswith(("[", "{")):
        return Export(trakt.NAME, list(_items(table, skipped, limits)), skipped)
    if is_of_books(table.first):
        raise BadInputError(f"{table.name} is a table of books: give one of films.", FileProblem.BOOKS)
    service = service_of(table.first)
    if service is not None:
        rows = _rows(_lines(table, skipped.add, limits), service.row, skipped.add)
        return Export(service.NAME, list(rows), skipped)
    columns = own_columns(table.first)
    if columns is None:
        return None
    every = list(_lines(table, skipped.add, limits))
    letters = 0 if columns.is_school else sum(plain_table.is_letter(cells, columns) for _, cells in every)
    scale = scale or plain_table.scale_of((cells for _, cells in every), columns)
    rows = _rows(every, partial(plain_table.row, columns=columns, scale=scale), skipped.add)
    return Export(plain_table.NAME, list(rows), skipped, scale, letters, columns.is_school)


def service_of(header: Iterable[str]) -> ExportService | None:
    """The service whose tables have such a header; None for no service, or a table of one's own."""
    names = {folded(name) for name in header}
    return next((service for service in _SERVICES if service.recognises(names)), None)


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
            raise too_large(table.name, limits)
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
            raise too_large(table.name, limits)
        row = trakt.item(value)
        if isinstance(row, str):
            skipped.add(row, number)
        else:
            yield row
