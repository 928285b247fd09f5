"""Ratings that somebody brings from another service: read, shown, used as one change, undone as one.

Nothing counts before the person has said so, nothing is guessed, and what they rated here holds.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import IO

from bot.service.problems import NoModel
from bot.service.service import Visit
from db import imports, marks, ratings
from recommender.catalog.film import Film
from recommender.errors import BadInputError, FileProblem
from recommender.serving.film_finder import FilmFinder
from recommender.serving.product_rows import imdb_id
from recommender.sources.exports import plain_table
from recommender.sources.exports.reading import read_export
from recommender.sources.exports.row import (
    AGAIN,
    IMPOSSIBLE,
    IN_WORDS,
    KIND_OF_NO_FILM,
    LEAST_STARS,
    ExportedRow,
)
from recommender.tables.table import NOTHING

_log = logging.getLogger(__name__)
_MOST_NAMED = 300  # films that are not in the catalog and are remembered by name
_MOST_UNCLEAR = 200
_TEXT = "TXT"  # what a list is called, as tables are CSV
_MOST_LEFT_OUT = 3  # lines that are left out and shown
_LONGEST_HEADING = 60  # characters of headings that are shown
_LONGEST_NAME = 30  # characters of a person's name that are shown
_MOST_FILMS = 10_000  # more than that hardly anybody has seen; to look for each takes some milliseconds


@dataclass(frozen=True, slots=True)
class Import:
    """An import as it stands.

    Attributes:
        number: Its number.
        service: Name of the service.
        state: ``offered``, ``used``, ``undone`` or ``left``.
        read: Lines with stars in the file.
        again: Those of them that are about a film told of before.
        matched: Those that are certain, and have no stars here.
        known: Those that are certain, and have stars here, which hold unless the person takes the file's.
        missing: Those that the catalog does not have.
        unclear: Those that may be one of several.
        unrated: Films without stars in the file.
        skipped: Rows of the file that say nothing of a film.
        missing_names: Some of the missing ones.
        put_in: Ratings that it gave, once used.
        scale: The highest rating of the file, where it is one's own table.
        raised: Lines with half a star there, which count as the fewest stars here.
        letters: Ratings of one's own table that are letters.
        is_school: Whether its ratings are German school grades.
        impossible: Those of the skipped rows whose rating is beyond the scale, or none.
        no_films: Those of the skipped rows that are series that are not here, episodes, games.
        other_columns: Headings of columns of others' stars, which are left out.
        in_words: Those of the skipped rows that have words in place of stars: "DNF".
        twice: Those of the skipped rows about films that a surer file of the export tells of.
        read_as: Matched titles that are spelt otherwise here, as "there: here".
        guesses: Unclear ones of which no title is the same, as "there: here".
        left_out: Some of the skipped rows as they stand there.
        later: Films of its watchlist that go onto theirs.
        later_missing: Films of its watchlist that are none for certain here.
        differing: Known ones whose stars in the file are others than here.
        stars_column: The heading of a column taken for the stars though it does not say so; else empty.
        rounded: Ratings of one's own table that lie between halves of stars.
        replaced: Ratings that have the file's stars in place of those here, once used.
        restored: Those of them that have their stars of before again, once undone.
    """

    number: int
    service: str
    state: str
    read: int
    again: int
    matched: int
    known: int
    missing: int
    unclear: int
    unrated: int
    skipped: int
    missing_names: tuple[str, ...]
    put_in: int
    scale: int = 5
    raised: int = 0
    letters: int = 0
    is_school: bool = False
    impossible: int = 0
    twice: int = 0
    read_as: tuple[str, ...] = ()
    guesses: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    later: int = 0
    later_missing: int = 0
    differing: tuple["Differing", ...] = ()
    replaced: int = 0
    restored: int = 0
    rounded: int = 0
    stars_column: str = ""
    in_words: int = 0
    no_films: int = 0
    other_columns: tuple[str, ...] = ()

    @property
    def other_lines(self) -> int:
        """Skipped rows of which nothing else is told."""
        return max(0, self.skipped - self.impossible - self.in_words - self.twice - self.no_films)


@dataclass(frozen=True, slots=True)
class Differing:
    """A film that has other stars here than in the file.

    Attributes:
        name: What it is called here.
        here: Its stars here.
        there: Its stars in the file.
    """

    name: str
    here: float
    there: float


@dataclass(frozen=True, slots=True)
class BadFile:
    """A file that is no export.

    Attributes:
        problem: Why.
        count: Films in it, where these are too many.
        most: Films that are taken at most.
        column: The heading of the column that is meant, if one is.
        people: Whose ratings are in it, where they are those of several.
    """

    problem: FileProblem
    count: int = 0
    most: int = _MOST_FILMS
    column: str = ""
    people: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """A film of an import that may be one of several.

    Attributes:
        place: Its place among the unclear ones, from 0.
        count: How many there are.
        name: As the service names it.
        stars: Given there.
        films: Which it may be.
    """

    place: int
    count: int
    name: str
    stars: float
    films: tuple[Film, ...]


def read(
    visit: Visit, file: IO[bytes], name: str, message_key: str, *, is_text: bool = False
) -> Import | BadFile | NoModel:
    """Reads an export and keeps what it says, for the person to look at; thousands of films take seconds.

    Args:
        visit: Of whoever sent it.
        file: The bytes; it can go back.
        name: The file's name.
        message_key: Names the message that brought it; the same one again gives the same import.
        is_text: Whether it is a table that was made of a list of films and stars.
    """
    if visit.catalog is None:
        return NoModel()
    with visit.database.reading() as session:
        user = visit.stored(session)
        known = imports.find(session, user, message_key=message_key) if user else None
        own = ratings.of(session, user) if user else {}
    if known is not None:
        return _import(known)
    try:
        export = read_export(file, name)
    except BadInputError as error:
        _log.info("an export cannot be read: %s", error.problem if error.people else error)  # names of nobody
        people = ", ".join(one[:_LONGEST_NAME] for one in error.people)
        return BadFile(error.problem, column=error.column[:_LONGEST_HEADING], people=people)
    films = len(export.rows) + len(export.watchlist)
    if films > _MOST_FILMS:
        return BadFile(FileProblem.TOO_MANY, films)
    stars_column = export.own_column if export.other_columns else export.stars_column
    content = replace(_matched(visit, export.rows, own), stars_column=stars_column[:_LONGEST_HEADING])
    if export.watchlist:
        later = _later(visit, export.watchlist, content)
        content.later.extend(later.films)
        content.counts["later_missing"] = later.missing
    content.other_columns.extend(each[:_LONGEST_HEADING] for each in export.other_columns)
    series = content.counts["series"]
    skipped = export.skipped.total - sum(export.skipped.counts[each] for each in NOTHING)
    content.counts["skipped"] = skipped + series
    content.counts["no_films"] = series + sum(
        count for reason, count in export.skipped.counts.items() if reason.endswith(KIND_OF_NO_FILM)
    )
    content.counts["scale"] = round(export.scale)
    content.counts["letters"] = export.letters
    content.counts["rounded"] = export.rounded
    content.counts["is_school"] = export.is_school
    content.counts["impossible"] = export.skipped.counts[IMPOSSIBLE]
    content.counts["in_words"] = export.skipped.counts[IN_WORDS]
    content.counts["twice"] = export.skipped.counts[AGAIN]
    content.left_out.extend(export.skipped.shown)
    del content.left_out[_MOST_LEFT_OUT:]
    with visit.database.writing() as session:
        service = _TEXT if is_text and export.service == plain_table.NAME else export.service
        return _import(imports.offer(session, visit.ensured(session), message_key, service, content))


def find(visit: Visit, number: int) -> Import | None:
    """An import of this person's; None where there is no such one."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        stored = imports.find(session, user, number=number) if user else None
    return None if stored is None else _import(stored)


def use(visit: Visit, number: int, message_key: str, *, replacing: bool = False) -> Import | None:
    """Puts the matched films among the person's ratings; again it changes nothing.

    Args:
        visit: Of whoever sent it.
        number: Of the import.
        message_key: As in `read`.
        replacing: Whether films that have other stars here get those of the file.

    Returns:
        None where there is no such import.
    """
    catalog = visit.catalog
    with visit.database.writing() as session:
        user = visit.stored(session)
        stored = imports.find(session, user, number=number) if user else None
        if user is None or stored is None:
            return None
        rated: list[str] = []
        if catalog is not None and stored.state == "offered":
            products = [product_id for product_id, _, _ in stored.content.matched]
            rows = catalog.rows_of(products)
            held = {row for row in catalog.rows_of(list(ratings.of(session, user))) if row is not None}
            rated = [one for one, row in zip(products, rows, strict=True) if row in held]
        used = imports.use(session, user, number, rated, message_key, replacing=replacing)
    return None if used is None else _import(used)


def leave(visit: Visit, number: int) -> None:
    """Drops an import that is not used."""
    with visit.database.writing() as session:
        user = visit.stored(session)
        if user is not None:
            imports.leave(session, user, number)


def undo(visit: Visit, number: int, message_key: str) -> tuple[Import, int] | None:
    """Takes a used import back, but for films rated again since.

    Returns:
        The import, and how many ratings went; None where there is no such import.
    """
    with visit.database.writing() as session:
        user = visit.stored(session)
        if user is None:
            return None
        removed = imports.undo(session, user, number, message_key)
        stored = imports.find(session, user, number=number)
    return None if stored is None else (_import(stored), removed)


def unclear(visit: Visit, number: int, place: int) -> Unclear | None:
    """One of the films that may be several; None behind the last one, and where there is no such import."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        stored = imports.find(session, user, number=number) if user else None
    if stored is None or visit.catalog is None or not 0 <= place < len(stored.content.unclear):
        return None
    name, stars, products = stored.content.unclear[place]
    rows = [row for row in visit.catalog.rows_of(products) if row is not None]
    return Unclear(place, len(stored.content.unclear), name, stars, tuple(visit.catalog.films(rows)))


@dataclass(frozen=True, slots=True)
class _Later:
    films: list[str]
    missing: int


def _matched(visit: Visit, rows: list[ExportedRow], own: dict[str, float]) -> imports.Content:
    catalog = visit.catalog
    assert catalog is not None
    finder = FilmFinder(catalog)
    held: dict[int, list[str]] = {}
    for product_id, row in zip(own, catalog.rows_of(list(own)), strict=True):
        if row is not None:
            held.setdefault(row, []).append(product_id)
    matched: dict[int, tuple[float, int | None]] = {}
    unclear: list[tuple[str, float, list[int]]] = []
    missing: list[str] = []
    rated = [each for film in rows if film.stars is not None for each in finder.apart(film)]
    series = [film for film in rated if film.is_series and finder.row(film) is None]
    rated = [film for film in rated if film not in series] if series else rated
    known: dict[int, ExportedRow] = {}
    read_as: list[str] = []
    guesses: list[str] = []
    with visit.bundle_at_work():
        for film in rated:
            assert film.stars is not None
            row = finder.row(film)
            possible = [] if row is not None else finder.possible(film)
            if (
                row is None
                and (nearly := None if possible and film.year else finder.nearly(film)) is not None
            ):
                row = nearly
                read_as.append(f"{_name(film)}: {catalog.film(row).name}")
            elif row is None and not possible and (possible := finder.near(film)):
                guesses.append(f"{_name(film)}: {catalog.film(possible[0]).name}")
            else:
                meant = row if row is not None else _only(possible)
                if meant is not None and finder.differs_by_article(film, meant):
                    named = guesses if row is None else read_as
                    named.append(f"{_name(film)}: {catalog.film(meant).name}")
            if row is None and possible:
                unclear.append((_name(film), max(LEAST_STARS, film.stars), possible))
            elif row is None:
                missing.append(_name(film))
            elif row in held:
                known[row] = film
            else:
                matched[row] = (max(LEAST_STARS, film.stars), film.rated_at)
        ids = dict(zip(matched, (film.film_id for film in catalog.films(list(matched))), strict=True))
        differing = [
            (product_id, stars, film.rated_at, own[product_id], catalog.film(row).name)
            for row, film in known.items()
            for product_id in held[row]
            if (stars := max(LEAST_STARS, film.stars or 0.0)) != own[product_id]
        ]
        choices = [
            (name, stars, [film.film_id for film in catalog.films(possible)])
            for name, stars, possible in unclear[:_MOST_UNCLEAR]
        ]
    counts = {
        "read": len(rated),
        "again": len(rated) - len(matched) - len(known) - len(missing) - len(unclear),
        "known": len(known),
        "missing": len(missing),
        "unclear": len(unclear),
        "unrated": sum(film.stars is None for film in rows),
        "series": len(series),
        "raised": sum(film.stars is not None and film.stars < LEAST_STARS for film in rated),
    }
    given = [(ids[row], stars, at) for row, (stars, at) in matched.items()]
    return imports.Content(
        given,
        choices,
        missing[:_MOST_NAMED],
        counts,
        read_as=read_as[:_MOST_NAMED],
        guesses=guesses[:_MOST_NAMED],
        differing=differing,
        left_out=[_name(film) for film in series[:_MOST_LEFT_OUT]],
    )


def _later(visit: Visit, wished: list[ExportedRow], content: imports.Content) -> _Later:
    """The films of a watchlist that are not on theirs yet, and that they have not seen."""
    catalog = visit.catalog
    assert catalog is not None
    finder = FilmFinder(catalog)
    with visit.bundle_at_work():
        found = [finder.row(film) for film in wished]
        with visit.database.reading() as session:
            user = visit.stored(session)
            known = [mark.product_id for mark in marks.of(session, user)] if user else []
            known += ratings.of(session, user) if user else {}
        known += [product_id for product_id, _, _ in content.matched]
        held = set(catalog.rows_of(known))
        rows = dict.fromkeys(row for row in found if row is not None and row not in held)
        return _Later([film.film_id for film in catalog.films(list(rows))], found.count(None))


def _only(rows: Sequence[int]) -> int | None:
    return rows[0] if len(rows) == 1 else None


def _name(film: ExportedRow) -> str:
    title = (film.title or film.other_title or (imdb_id(film.imdb) if film.imdb else film.name))[:200]
    return f"{title} ({film.year})" if film.year else title


def _import(stored: imports.Stored) -> Import:
    content, counts = stored.content, stored.content.counts
    return Import(
        stored.number,
        stored.service,
        stored.state,
        counts["read"],
        counts["again"],
        len(content.matched),
        counts["known"],
        counts["missing"],
        counts["unclear"],
        counts["unrated"],
        counts["skipped"],
        tuple(content.missing),
        len(content.put_in),
        counts.get("scale", 5),
        counts.get("raised", 0),
        counts.get("letters", 0),
        bool(counts.get("is_school", 0)),
        counts.get("impossible", 0),
        counts.get("twice", 0),
        tuple(content.read_as),
        tuple(content.guesses),
        tuple(content.left_out),
        len(content.later),
        counts.get("later_missing", 0),
        tuple(Differing(name, here, there) for _, there, _, here, name in content.differing),
        len(content.replaced),
        content.restored,
        counts.get("rounded", 0),
        content.stars_column,
        counts.get("in_words", 0),
        counts.get("no_films", 0),
        tuple(content.other_columns),
    )
