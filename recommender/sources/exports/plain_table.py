"""A table that somebody keeps: a title and stars, perhaps its year, as in Letterboxd's import.

Title,Year,Rating
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from recommender.sources.exports.headings import (
    OwnColumns,
    is_of_a_site,
    person_column,
    says_own,
    unnamed_columns,
)
from recommender.sources.exports.row import (
    IMPOSSIBLE,
    IN_WORDS,
    NO_FILM,
    NOT_RATED,
    ExportedRow,
    in_halves,
    moment_of,
    stars_of,
    year_of,
)
from recommender.sources.exports.summaries import is_summary
from recommender.tables import scales
from recommender.tables.cells import is_no_rating, number
from recommender.tables.scales import SCALES

NAME = "CSV"
_DRAWN = re.compile(r"\s*(?P<full>(?:[★⭐🌟*]\ufe0f?\s*)+)(?P<half>½|1/2)?[☆\s\ufe0f]*")
_HALF = re.compile(r"(?<=\d)\s?½|(?<=\d)\s1/2(?!\d)")  # "4½", "4 1/2"
_OF_SCALE = re.compile(
    r"\s*(?P<given>[\d.,]+)\s*(?:/|(?:out )?of|von|sobre|sur|de|из)\s*(?P<scale>5|10|20|100)\s*",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\s*(?P<given>[\d.,]+)\s*%\s*")
_WITH_UNIT = re.compile(
    r"\s*(?P<given>[\d.,]+)\s*(?:stars?|sterne?|estrellas?|estrelas?|étoiles?|зв[её]зд\w*|[★⭐*]\ufe0f?)\s*",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\s*(?P<letter>[A-Fa-f])\s*(?P<sign>[-+\u2212\u2013])?\s*")
_OF_LETTERS = {"a": 5.0, "b": 4.0, "c": 3.0, "d": 2.0, "e": 1.0, "f": 1.0}
_A_THIRD = 0.3  # of a grade: the plus or minus behind it
_SCHOOL = re.compile(r"\s*(?P<grade>[1-6](?:[.,]\d+)?)\s*(?P<sign>[-+\u2212\u2013])?\s*")
_MOST, _LEAST, _WORST_GRADE = 5.0, 1.0, 6.0
_HIGH = 4.0  # stars: nobody counts discs up to it
_READABLE_FOR_A_SLIP = 3  # cells with stars; of fewer a number that is none tells of another measure
_SAME = 1e-6  # halves: the inaccuracy of computing


def scale_of(every: Iterable[Mapping[str, str]], columns: OwnColumns) -> float:
    """The scale of a table's ratings, as its heading says, or they themselves do.

    Args:
        every: The cells of all rows.
        columns: What they mean.
    """
    if columns.is_school:
        return SCALES[0]
    if columns.scale is not None:
        return columns.scale
    said = (number(_rating(cells, columns)) for cells in every if not is_summary(cells[columns.title]))
    return scales.scale_of(np.array([value for value in said if value is not None], np.float64))


def star_columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The headings of columns that hold stars, and do not say so: of a table with a column for each person.

    A word for people is what one of them is called (``Kid``) only beside such a column: else it may head ids.

    Args:
        header: The headings.
        rows: Cells of some rows; those that are short lack stars.
    """
    told = {heading: _StarsTold.by(_cells_of(header, rows, heading)) for heading in unnamed_columns(header)}
    found = [heading for heading, each in told.items() if each.are_stars]
    return found if found != [person_column(header)] else []


def person_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str | None:
    """The heading of a column that names people; None without one, and where it has stars of one of them."""
    person = person_column(header)
    return None if person is None or person in star_columns(header, rows) else person


def columns_of_few_stars(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The headings of columns that hold other things, and how many of their cells may be stars, if any."""
    told = {heading: _StarsTold.by(_cells_of(header, rows, heading)) for heading in unnamed_columns(header)}
    return {heading: each.readable for heading, each in told.items() if each.readable and not each.are_stars}


@dataclass(frozen=True, slots=True)
class _StarsTold:
    """How much of what a column holds may be stars; cells that say that there are none tell nothing.

    Attributes:
        readable: Cells that may be stars.
        words: Those that are none: "DNF", "x"; letters, which may be anything.
        others: Numbers that are none: beyond ten, or between halves.
    """

    readable: int
    words: int
    others: int

    @classmethod
    def by(cls, cells: Sequence[str]) -> "_StarsTold":
        given = [cell for cell in cells if not is_no_rating(cell)]
        numbers = [value for cell in given if (value := number(cell)) is not None]
        texts = [cell for cell in given if number(cell) is None]
        are_halves = [0 <= value <= SCALES[1] and (2 * value).is_integer() for value in numbers]
        are_drawn = [
            not _LETTER.fullmatch(cell) and isinstance(_stars(cell, SCALES[0]), float) for cell in texts
        ]
        readable = sum(are_halves) + sum(are_drawn)
        return cls(readable, are_drawn.count(False), are_halves.count(False))

    @property
    def are_stars(self) -> bool:
        """Whether most of it is stars; some words are notes, and few numbers slips of the pen."""
        return self.readable >= max(1, self.words, _READABLE_FOR_A_SLIP * self.others)


def _cells_of(header: Sequence[str], rows: Sequence[Sequence[str]], heading: str) -> list[str]:
    place = header.index(heading)
    return [row[place] for row in rows if len(row) > place]


def only_star_column(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str | None:
    """The heading of the one column that can have one's own stars, whatever it is called; None to ask.

    One that says so ("Mine") goes before others. Of any other column some stars have to be high or drawn: few
    and low numbers count discs, or how often a film was seen.

    Args:
        header: The headings.
        rows: Cells of some rows.
    """
    named = [heading for heading in star_columns(header, rows) if not is_of_a_site(heading)]
    own = [heading for heading in named if says_own(heading)]
    if len(own) == 1:
        return own[0]
    if len(named) != 1:
        return None
    place = header.index(named[0])
    return named[0] if any(_is_high(row[place]) for row in rows if len(row) > place) else None


def _is_high(cell: str) -> bool:
    """Whether a cell is a number that counts nothing small, or stars that are drawn."""
    value = number(cell)
    return value >= _HIGH if value is not None else isinstance(_stars(cell, SCALES[0]), float)


def is_letter(cells: Mapping[str, str], columns: OwnColumns) -> bool:
    """Whether a row has a grade in letters: ``A-``."""
    return _LETTER.fullmatch(_rating(cells, columns)) is not None


def is_rounded(cells: Mapping[str, str], columns: OwnColumns, scale: float) -> bool:
    """Whether the stars of a row, given as a number, lie between halves, and above the fewest here."""
    text = _rating(cells, columns)
    if not isinstance(row(cells, columns, scale), ExportedRow) or _LETTER.fullmatch(text):
        return False
    if columns.is_school:
        value = number(text)
        halves = None if value is None else 2 * (_WORST_GRADE - value)
    else:
        given, highest = _in_numbers(text, scale)
        value = number(given)
        halves = None if value is None else 2 * value * _MOST / highest
    return halves is not None and halves > 2 * _LEAST and abs(halves - round(halves)) > _SAME


def row(cells: Mapping[str, str], columns: OwnColumns, scale: float = SCALES[0]) -> ExportedRow | str:
    """A row; its stars are out of ``scale``."""
    title = cells[columns.title].strip()
    if not title or is_summary(title):
        return NO_FILM
    text = _rating(cells, columns)
    stars = stars_of_grade(text) if columns.is_school else _stars(text, scale)
    if not isinstance(stars, float):
        is_in_words = stars == IMPOSSIBLE and not any(map(str.isdecimal, text))
        return IN_WORDS if is_in_words else stars or NOT_RATED
    other = cells[columns.other_title].strip() if columns.other_title else ""
    return ExportedRow(
        title,
        year_of(cells[columns.year] if columns.year else ""),
        other_title=other if other and other != title else None,
        stars=stars,
        rated_at=moment_of(cells[columns.when] if columns.when else ""),
    )


def _stars(text: str, scale: float) -> float | str | None:
    """Stars as people write them in tables, too: ``★★★★½``, ``4/5``, ``4 stars``, ``B+``; see `stars_of`."""
    letter = _LETTER.fullmatch(text)
    if letter is not None:
        return _in_bounds(_OF_LETTERS[letter["letter"].lower()] + _signed(letter["sign"]))
    return stars_of(*_in_numbers(text, scale))


def _in_numbers(text: str, scale: float) -> tuple[str, float]:
    """The number in a text, and the highest one that it is out of."""
    drawn = _DRAWN.fullmatch(text)
    if drawn is not None:
        return f"{sum(map(drawn['full'].count, '★⭐🌟*')) + (0.5 if drawn['half'] else 0)}", SCALES[0]
    plain = _HALF.sub(".5", text)
    of_scale = _OF_SCALE.fullmatch(plain)
    if of_scale is not None:
        return of_scale["given"], float(of_scale["scale"])
    percent = _PERCENT.fullmatch(plain)
    if percent is not None:
        return percent["given"], SCALES[-1]
    with_unit = _WITH_UNIT.fullmatch(plain)
    if with_unit is not None:
        return with_unit["given"], SCALES[0]
    return plain, scale


def stars_of_grade(text: str) -> float | str | None:
    """Stars of a German school grade, from 1 (the best) to 6: ``2-``, ``1,5``."""
    if is_no_rating(text):
        return None
    grade = _SCHOOL.fullmatch(text)
    value = number(grade["grade"]) if grade is not None else None
    if grade is None or value is None or value > _WORST_GRADE:
        return IMPOSSIBLE
    return _in_bounds(_WORST_GRADE - value + _signed(grade["sign"]))


def _signed(sign: str | None) -> float:
    return 0.0 if not sign else _A_THIRD if sign == "+" else -_A_THIRD


def _in_bounds(stars: float) -> float:
    return min(_MOST, max(_LEAST, in_halves(stars)))


def _rating(cells: Mapping[str, str], columns: OwnColumns) -> str:
    return cells[columns.rating]
