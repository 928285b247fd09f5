"""What an export holds, and how large one may be."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from recommender.errors import BadInputError, FileProblem
from recommender.sources.exports.row import ExportedRow
from recommender.sources.skipped import SkippedLines


@dataclass(frozen=True, slots=True)
class ExportLimits:
    """The largest export that is read. No real one is larger.

    Attributes:
        bytes: Size in bytes, packed or unpacked.
        films: Number of rows.
        what: What is so large at most, for messages.
    """

    bytes: int = 100 * 1000 * 1000
    films: int = 100_000
    what: str = "an export of one person's ratings"


LIMITS = ExportLimits()


@dataclass(frozen=True, slots=True)
class Export:
    """The content of an export.

    Attributes:
        service: Name of the service.
        rows: Films, in the order of the file.
        skipped: Rows left out, by reason. Each row of the file is in ``rows`` or counted here.
        scale: The highest rating of a table that somebody keeps; 5 for exports, which say it.
        letters: Ratings of such a table that are letters: A is five stars, F is one.
        stars_column: The heading of a column taken for the stars though it does not say so; else empty.
        own_column: The heading of the column taken for the stars where none is called so, whatever it says.
        other_columns: Headings of columns of others' stars beside one's own, which are left out.
        rounded: Ratings of such a table that lie between two halves of stars, and are rounded to one.
        is_school: Whether its ratings are German school grades: 1 is five stars.
        watchlist: Films that the person means to watch.
        person: Whose ratings they are, as a column of the table says; empty without such a column.
    """

    service: str
    rows: list[ExportedRow]
    skipped: SkippedLines
    scale: float = 5.0
    letters: int = 0
    is_school: bool = False
    watchlist: list[ExportedRow] = field(default_factory=list)
    person: str = ""
    rounded: int = 0
    stars_column: str = ""
    own_column: str = ""
    other_columns: tuple[str, ...] = ()


def too_large(name: str, limits: ExportLimits) -> BadInputError:
    """The error for an export that is larger than one can be."""
    return BadInputError(
        f"{name} is larger than {limits.what} can be ({limits.bytes // 10**6} MB, {limits.films:,} films).",
        FileProblem.TOO_LARGE,
    )


def of_many(name: str, column: str, people: Sequence[str]) -> BadInputError:
    """The error for ratings of several people where those of one are wanted."""
    return BadInputError(
        f"{name} holds the ratings of several people: {', '.join(people)} (column {column!r}; without it "
        "they are one person's): `marquee batch recommend --ratings FILE --out lists.csv` gives each of them "
        "a list; where it has ids, `marquee data prepare movielens --ratings FILE --titles movies.csv --out "
        "DIR` makes a data set of it.",
        FileProblem.OF_MANY,
        column,
        tuple(people),
    )


def of_several(name: str, columns: Sequence[str]) -> BadInputError:
    """The error for a table with stars in several columns, or in one that does not say so."""
    named = ", ".join(columns)
    return BadInputError(
        f"{name} has stars in columns of other names ({named}): call one's own Rating.",
        FileProblem.OF_SEVERAL,
        named,
    )


def no_stars(name: str) -> BadInputError:
    """The error for a table of films without ratings."""
    return BadInputError(
        f"{name} names films, and has no column of stars (a viewing history has none): add one called "
        "Rating, from 1 to 5.",
        FileProblem.NO_STARS,
    )


def films_in_columns(name: str) -> BadInputError:
    """The error for a table with a film in each column, as web forms make them of answers."""
    return BadInputError(
        f"{name} has its films beside each other, in a column each: give a film in each line, with its stars "
        "(Title, Year, Rating).",
        FileProblem.FILMS_IN_COLUMNS,
    )
