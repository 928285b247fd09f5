"""The export in one open table, of any service or of one's own."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from recommender.errors import BadInputError, FileProblem
from recommender.sources.exports import (
    ids_alone,
    imdb,
    letterboxd,
    marquee,
    movielens,
    plain_table,
    trakt,
)
from recommender.sources.exports.export import LIMITS, Export, ExportLimits, films_in_columns, too_large
from recommender.sources.exports.headings import (
    OwnColumns,
    columns_of_many,
    columns_with,
    has_films_beside,
    holds_remarks,
    is_of_books,
    names_films,
    own_columns,
    person_column,
    says_own,
)
from recommender.sources.exports.ids_alone import id_columns, service_named
from recommender.sources.exports.json_items import numbered_items
from recommender.sources.exports.row import (
    IMPOSSIBLE,
    KIND_OF_NO_FILM,
    NOT_RATED,
    ExportedRow,
    ExportService,
)
from recommender.sources.exports.whose import OnePerson
from recommender.sources.skipped import SkippedLines
from recommender.tables.cells import number as number_in
from recommender.tables.cells import plain_id
from recommender.tables.columns import folded
from recommender.tables.opening import open_stream
from recommender.tables.scales import SCALES
from recommender.tables.table import Table

_Lines = Iterable[tuple[int, Mapping[str, str]]]
"""Numbers of lines, and their cells by folded column name."""
LIMITS_OF_MANY = ExportLimits(10 * LIMITS.bytes, 300_000, "a table of titles and people")
_NO_PERSON = "no person"
_LOOKED_AT = 50  # rows that tell which columns hold stars
_FEWEST_HEADINGS = 2  # of a table
_SERVICES: tuple[ExportService, ...] = (letterboxd, imdb, trakt, movielens, marquee)


def export_of(
    table: Table, limits: ExportLimits = LIMITS, scale: float | None = None, *, of_one: bool = False
) -> Export | None:
    """The export in an open table. None if it is no export; nothing is read then.

    Args:
        table: It.
        limits: The largest one that is read.
        scale: The highest rating of a table that somebody keeps; None to tell it by the ratings.
        of_one: Whether a column that names people is read, too: it has to name one. Else such a table is no
            export, but for those of services. Whether the only column that can have stars is taken for these,
            too, whatever it is called.

    Raises:
        BadInputError: The table has too many films, is one of books, of several people, or damaged JSON.
    """
    if is_json(table):
        return records_of(table, limits).export(scale)
    table.find_heading(is_heading)
    skipped = SkippedLines(table.name)
    rows = table.sample(_LOOKED_AT) if of_one else []
    return _of_lines(table.first, _lines(table, skipped.add, limits), skipped, scale, rows, of_one=of_one)


@dataclass(frozen=True, slots=True)
class ManyPeople:
    """A table in which many people keep stars of films by their titles.

    Attributes:
        rows: Films of each person, in the order of the file.
        skipped: Rows left out, by reason.
        scale: The highest rating.
    """

    rows: dict[str, list[ExportedRow]]
    skipped: SkippedLines
    scale: float


def many_people_of(table: Table, person: str, columns: OwnColumns, scale: float | None = None) -> ManyPeople:
    """Everybody's films in an open table; see `headings.columns_of_many`.

    Args:
        table: It.
        person: Folded name of the column of people.
        columns: The other columns.
        scale: The highest rating; None to tell it by the ratings.

    Raises:
        BadInputError: The table is too large.
    """
    skipped = SkippedLines(table.name)
    every = list(_lines(table, skipped.add, LIMITS_OF_MANY))
    scale = scale or plain_table.scale_of((cells for _, cells in every), columns)
    read = partial(plain_table.row, columns=columns, scale=scale)
    return ManyPeople(_by_person(every, person, read, skipped), skipped, scale)


def people_of_service(table: Table, person: str, service: ExportService) -> ManyPeople:
    """Everybody's films in an open table of a service to which a column of people was added.

    Args:
        table: It.
        person: Folded name of the column of people.
        service: Whose table it is.

    Raises:
        BadInputError: The table is too large.
    """
    skipped = SkippedLines(table.name)
    lines = _lines(table, skipped.add, LIMITS_OF_MANY)
    return ManyPeople(_by_person(lines, person, service.row, skipped), skipped, SCALES[0])


def _by_person(
    lines: _Lines,
    person: str,
    read: Callable[[Mapping[str, str]], ExportedRow | str],
    skipped: SkippedLines,
) -> dict[str, list[ExportedRow]]:
    """The films of each person whom a column names."""
    found: dict[str, list[ExportedRow]] = {}
    for line, cells in lines:
        who = plain_id(cells[person].strip())
        row = read(cells) if who else _NO_PERSON
        if isinstance(row, str):
            skipped.add(row, line)
        else:
            found.setdefault(who, []).append(row)
    return found


def people_in_columns(
    table: Table, people: Sequence[str], scale: float | None = None, others: Mapping[str, int] | None = None
) -> ManyPeople:
    """Everybody's films in an open table with a column of stars for each; see `plain_table.star_columns`.

    Args:
        table: It.
        people: The headings of these columns.
        scale: The highest rating; None to tell it by the ratings.
        others: Headings of columns that hold other things, and what may be stars of somebody in each.

    Raises:
        BadInputError: The table is too large.
    """
    skipped = SkippedLines(table.name)
    every = list(_lines(table, skipped.add, LIMITS_OF_MANY))
    each = {who: columns for who in people if (columns := columns_with(table.first, who)) is not None}
    scale = scale or max(plain_table.scale_of((cells for _, cells in every), own) for own in each.values())
    found: dict[str, list[ExportedRow]] = {}
    for heading, count in (others or {}).items():
        skipped.absorb(f"rating in the column {heading}, which holds mostly other things", count, [])
    for line, cells in every:
        for who, columns in each.items():
            # Among numbers a letter is a mark, such as A for abandoned.
            is_mark = plain_table.is_letter(cells, columns)
            row = IMPOSSIBLE if is_mark else plain_table.row(cells, columns, scale)
            if not isinstance(row, str):
                found.setdefault(who, []).append(row)
            elif row != NOT_RATED:  # who has not seen it leaves the cell empty
                skipped.add(row, line)
    return ManyPeople(found, skipped, scale)


def _of_lines(
    header: Sequence[str],
    lines: _Lines,
    skipped: SkippedLines,
    scale: float | None,
    sample: Sequence[Sequence[str]],
    *,
    of_one: bool,
) -> Export | None:
    """The export in lines with such columns; cells of some rows tell what is in those of other names."""
    if is_of_books(header):
        raise BadInputError(f"{skipped.file_name} is a table of books: give one of films.", FileProblem.BOOKS)
    if has_films_beside(header):
        raise films_in_columns(skipped.file_name)
    rating = plain_table.only_star_column(header, sample) if of_one else None
    beside = [one for one in plain_table.star_columns(header, sample) if one != rating] if rating else []
    heading = plain_table.person_of(header, sample) if of_one else None
    if heading is None:
        return _of_films(header, lines, skipped, scale, rating, beside)
    person = OnePerson(skipped.file_name, heading)
    others = [other for other in header if other != heading]
    export = _of_films(others, person.lines(lines), skipped, scale, rating)
    return replace(export, person=person.name) if export is not None else None


def _of_films(  # noqa: PLR0917 (what is known of a table)
    header: Sequence[str],
    lines: _Lines,
    skipped: SkippedLines,
    scale: float | None,
    rating: str | None,
    beside: Sequence[str] = (),
) -> Export | None:
    """The export in lines with such columns: of a service, of one's own, or of ids alone.

    ``rating`` is the column of stars where none is called so, ``beside`` are those of others' stars.
    """
    service = service_of(header)
    if service is not None:
        return Export(service.NAME, list(_rows(lines, service.row, skipped)), skipped)
    columns = own_columns(header)
    if columns is None and rating is not None:
        columns = columns_with(header, rating)
    else:
        rating = None
    ids = None if columns or person_column(header) else id_columns(header)
    meant = columns or ids
    if meant is None:
        return None
    every = list(lines)
    scale = scale or plain_table.scale_of((cells for _, cells in every), meant)
    read = plain_table.row if columns else ids_alone.row
    return Export(
        plain_table.NAME if columns else service_named(meant),
        list(_rows(every, partial(read, columns=meant, scale=scale), skipped)),
        skipped,
        scale,
        0 if meant.is_school else sum(plain_table.is_letter(cells, meant) for _, cells in every),
        meant.is_school,
        rounded=sum(plain_table.is_rounded(cells, meant, scale) for _, cells in every),
        stars_column=rating if rating and not says_own(rating) else "",
        own_column=rating or "",
        other_columns=tuple(beside) if rating else (),
    )


def is_heading(header: Sequence[str]) -> bool:
    """Whether cells name the columns of a table of films, and not what this is: "My films"."""
    cells = [cell for cell in header if cell]
    if len(cells) < _FEWEST_HEADINGS or any("://" in cell or number_in(cell) is not None for cell in cells):
        return False
    known = service_of(header) or own_columns(header) or columns_of_many(header) or id_columns(header)
    return known is not None or names_films(header)


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
        if len(cells) > len(names) and holds_remarks(names[-1]):
            cells = cells[: len(names)]  # noqa: PLW2901 - "nice; really" of an unquoted remark, which nobody reads
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
    skipped: SkippedLines,
) -> Iterator[ExportedRow]:
    for line, cells in lines:
        row = read(cells)
        if isinstance(row, str):
            skipped.add(row, line, _shown(cells, row))
        else:
            yield row


def _shown(cells: Mapping[str, str], reason: str) -> str:
    """What people see of a line that is left out: all of it, and of what says what it is the title."""
    title, year = cells.get("title", "").strip(), cells.get("year", "").strip()
    if title and reason.endswith(KIND_OF_NO_FILM):
        return f"{title} ({year})" if year else title
    return ", ".join(cell.strip() for cell in cells.values() if cell.strip())


def _named(names: list[str], cells: list[str]) -> Mapping[str, str]:
    """Cells by column name, empty where a row is short. Of columns with the same name the first counts."""
    padded = cells + [""] * (len(names) - len(cells))
    named: dict[str, str] = {}
    for name, cell in zip(names, padded, strict=False):
        named.setdefault(name, cell)
    return named


def is_json(table: Table) -> bool:
    """Whether an open file holds JSON, and no table."""
    return bool(table.first) and table.first[0].startswith(("[", "{"))


@dataclass(frozen=True, slots=True)
class JsonRecords:
    """The items of a JSON list, or of lines of JSON.

    Attributes:
        items: With the numbers of their lines, or places in the list.
        skipped: Lines that are no JSON.
    """

    items: list[tuple[int, object]]
    skipped: SkippedLines

    @property
    def header(self) -> list[str]:
        """The names in plain records; none for items of Trakt."""
        if any(trakt.is_item(item) for _, item in self.items):
            return []
        return list(dict.fromkeys(name for _, item in self.items for name in _record(item)))

    def export(self, scale: float | None = None) -> Export:
        """Trakt's items; else plain records, which are the lines of a table.

        Raises:
            BadInputError: They are those of several people.
        """
        skipped, header = self.skipped, self.header
        if header:
            names = [folded(heading) for heading in header]
            lines = [(number, _record(item)) for number, item in self.items if isinstance(item, dict)]
            named = (
                (number, _named(names, [cells.get(one, "") for one in header])) for number, cells in lines
            )
            sample = [[cells.get(one, "") for one in header] for _, cells in lines[:_LOOKED_AT]]
            export = _of_lines(header, named, skipped, scale, sample, of_one=True)
            if export is not None:
                self._skip_others()
                return replace(export, service="JSON") if export.service == plain_table.NAME else export
        return Export(trakt.NAME, list(_rows_of_items(self.items, skipped)), skipped)

    @contextmanager
    def table(self) -> Iterator[Table]:
        """Plain records as a table, whose lines have their numbers; what is left out is an empty line."""
        self._skip_others()
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        header = self.header
        writer.writerow(header)
        before = self.items[0][0] - 1 if self.items else 0
        last = before
        for number, item in self.items:
            text.write("\n" * (number - last - 1))
            last = number
            cells = _record(item)
            if cells:
                writer.writerow(" ".join(cells.get(name, "").split()) for name in header)
            else:
                text.write("\n")
        content = io.BytesIO(text.getvalue().encode("utf-8-sig", errors="replace"))
        with open_stream(content, self.skipped.file_name) as opened:
            table = Table(opened)
            table.first_line = before
            yield table

    def _skip_others(self) -> None:
        for number, item in self.items:
            if not isinstance(item, dict):
                self.skipped.add("not an object", number)


def records_of(table: Table, limits: ExportLimits = LIMITS_OF_MANY) -> JsonRecords:
    """The items of an open file of JSON.

    Raises:
        BadInputError: It is damaged, or has too many.
    """
    skipped = SkippedLines(table.name)
    items = list(islice(numbered_items(table, skipped.add), limits.films + 1))
    if len(items) == 1 and isinstance(items[0][1], dict):  # {"ratings": [...]}
        lists = [value for value in items[0][1].values() if isinstance(value, list)]
        items = list(enumerate(lists[0], start=1)) if len(lists) == 1 else items
    if len(items) > limits.films:
        raise too_large(table.name, limits)
    return JsonRecords(items, skipped)


def _record(item: object) -> dict[str, str]:
    """The texts and numbers of an object of JSON; nothing of another value."""
    if not isinstance(item, dict):
        return {}
    return {
        heading: str(value)
        for heading, value in item.items()
        if isinstance(value, str | int | float) and not isinstance(value, bool)
    }


def _rows_of_items(items: Iterable[tuple[int, object]], skipped: SkippedLines) -> Iterator[ExportedRow]:
    for number, value in items:
        row = trakt.item(value)
        if isinstance(row, str):
            skipped.add(row, number)
        else:
            yield row
