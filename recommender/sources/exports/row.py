"""A row of an export, whatever the service."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from recommender.tables.cells import is_no_rating, number
from recommender.tables.moments import LATEST, seconds_of

NOT_RATED = "not rated"
NO_FILM = "no film"
IMPOSSIBLE = "impossible rating"
IN_WORDS = "words, no rating"
AGAIN = "film told of before"
KIND_OF_NO_FILM = ", no film"
"""Ends the reason of what says itself that it is none: an episode, a game."""
_YEARS = range(1870, 2101)
_MOST, _HALF = 5.0, 0.5
_UPWARDS = 0.5 + 1e-9  # what dividing may lose
LEAST_STARS = 1.0  # here; services know half a star


@dataclass(frozen=True, slots=True)
class ExportedRow:
    """A film that a person saw.

    Attributes:
        title: Its title there; None if the export has ids alone.
        year: Its year; None where unknown.
        other_title: The original title, if it differs.
        imdb: IMDb number.
        tmdb: TMDb number of a film. Series have other numbers.
        movielens: MovieLens number.
        product_id: What a table of ids calls it, in any of the forms that `ProductRows` knows.
        stars: As given there, 0.5 to 5 in halves; None for a film that was seen and not rated.
        rated_at: When it was rated, or seen, in seconds since 1970, UTC.
        is_series: Whether it is a series, which is a film only where the catalog has it.
    """

    title: str | None
    year: int | None = None
    other_title: str | None = None
    imdb: int | None = None
    tmdb: int | None = None
    movielens: int | None = None
    product_id: str | None = None
    stars: float | None = None
    rated_at: int | None = None
    is_series: bool = field(default=False, compare=False)

    @property
    def name(self) -> str:
        """What it is called there, and its year: ``Heat (1995)``."""
        imdb = f"tt{self.imdb:07d}" if self.imdb else None
        title = self.title or self.other_title or imdb or self.product_id or "?"
        return f"{title} ({self.year})" if self.year else title


class ExportService(Protocol):
    """A module that knows the tables of one service."""

    NAME: str

    def recognises(self, names: set[str]) -> bool:
        """Whether a table with columns of these folded names comes from the service."""

    def row(self, cells: Mapping[str, str]) -> ExportedRow | str:
        """A row from its cells by folded column name; or, as a text, why it is none."""


def stars_of(text: str, scale: float) -> float | str | None:
    """Stars from a rating out of ``scale``, rounded to halves (up, between two), at least half a star.

    Returns:
        Stars; None for no rating (nothing, ``n/a``, or 0); a text that says why the rating is none.
    """
    if is_no_rating(text):
        return None
    value = number(text)
    if value is None or not math.isfinite(value) or not 0 <= value <= scale:
        return IMPOSSIBLE
    if value == 0:
        return None
    return max(_HALF, in_halves(value * _MOST / scale))


def in_halves(stars: float) -> float:
    """Stars in halves: the nearest, and up where two are as near."""
    return math.floor(2 * stars + _UPWARDS) / 2


def year_of(text: str) -> int | None:
    """A year in which a film may have been made; None for other texts."""
    value = number(text.strip()[:6])
    return int(value) if value is not None and value in _YEARS else None


def moment_of(text: str) -> int | None:
    """Whole seconds since 1970, UTC; None for no moment."""
    seconds = seconds_of(text) if text.strip() else None
    return int(seconds) if seconds is not None and abs(seconds) < LATEST else None


def whole_number(value: object) -> int | None:
    """The whole number of an id; None for other values."""
    found = number(str(value)) if value is not None and not isinstance(value, bool) else None
    return int(found) if found is not None and math.isfinite(found) and found > 0 else None
