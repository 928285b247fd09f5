"""Errors whose message is meant for the person at the keyboard."""

from enum import StrEnum


class FileProblem(StrEnum):
    """Why a file of somebody's cannot be read, for who says it in another language than the message does."""

    UNREADABLE = "unreadable"
    """What follows is more exact."""
    UNKNOWN = "unknown"
    """A table, but none of a kind that is known."""
    BLANK = "blank"
    """Nothing is in it at all."""
    EMPTY = "empty"
    """No line of it can be used."""
    WATCHLIST = "watchlist"
    """Films without ratings."""
    DAMAGED = "damaged"
    """Cut off, or changed on its way."""
    TOO_LARGE = "too-large"
    """Larger than such a file can be."""
    TOO_MANY = "too-many"
    """More films than anybody has seen."""
    WORKBOOK = "workbook"
    """A spreadsheet's own format."""
    DOCUMENT = "document"
    """A text of a word processor."""
    PACKED = "packed"
    """An archive that must be unpacked first."""
    WEB_PAGE = "web-page"
    """A page that came in place of the file."""
    NO_TABLE = "no-table"
    """A file of quite another kind."""
    BOOKS = "books"
    """Ratings of books."""
    NO_STARS = "no-stars"
    """Titles, and no ratings."""
    OF_MANY = "of-many"
    """Ratings of several people, whom a column names."""
    OF_SEVERAL = "of-several"
    """Titles, and stars in columns that do not say so: one for each person, most likely."""
    FILMS_IN_COLUMNS = "films-in-columns"
    """A column for each film, and a line for each person."""
    SEVERAL_SCALES = "several-scales"
    """Tables whose ratings have different highest ones."""
    NOT_JSON = "not-json"
    """Begins like JSON and is none."""


class MarqueeError(Exception):
    """Something the caller can put right; the message is one line that says how."""


class BadInputError(MarqueeError):
    """A file, a data set or an argument cannot be used as it is.

    Attributes:
        problem: What is wrong with a file of somebody's, without its name.
        column: The heading of the column that is meant, if one is.
        people: Whose ratings are in it, where they are those of several; not all of them, if they are many.
    """

    def __init__(
        self,
        message: str,
        problem: FileProblem = FileProblem.UNREADABLE,
        column: str = "",
        people: tuple[str, ...] = (),
    ) -> None:
        """Says what is wrong.

        Args:
            message: One line, in English, that says what to do.
            problem: The same as a code.
            column: See the attribute.
            people: See the attribute.
        """
        super().__init__(message)
        self.problem = problem
        self.column = column
        self.people = people


class BundleError(MarqueeError):
    """A bundle is missing, incomplete, damaged or of another format."""
