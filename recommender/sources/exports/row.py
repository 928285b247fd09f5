"""What a line of an export says, whatever the service."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from recommender.tables.cells import number
from recommender.tables.moments import LATEST, seconds_of

NOT_RATED = "not rated"
NO_FILM = "no film"
IMPOSSIBLE = "impossible rating"
_YEARS = range(1870, 2101)
_MOST, _LEAST = 5.0, 1.0


@dataclass(frozen=True, slots=True)
class ExportedRow:
    """A film that somebody saw.

    Attributes:
        title: Its title there, None where the export has ids alone.
        year: Its year.
        other_title: The original title, where it differs.
        imdb: IMDb's number.
        tmdb: TMDb's number of a film; a series has others.
        movielens: MovieLens' number.
        stars: 1 to 5 in halves; None: seen, not rated.
        rated_at: s since 1970, UTC: when it was rated, or seen.
    """

    title: str | None
    year: int | None = None
    other_title: str | None = None
    imdb: int | None = None
    tmdb: int | None = None
    movielens: int | None = None
    stars: float | None = None
    rated_at: int | None = None


class ExportService(Protocol):
    """A module that knows one service's tables."""

    NAME: str

    def recognises(self, names: set[str]) -> bool:
        """Whether a table with columns of these folded names comes from there."""

    def row(self, cells: Mapping[str, str]) -> ExportedRow | str:
        """A row from its cells by folded column name; a text says why it is none."""


def stars_of(text: str, scale: float) -> float | str | None:
    """Stars from a rating out of ``scale``: in halves, at least 1; None for no rating (nothing, or 0).

    A text says why it is none.
    """
    if not text.strip():
        return None
    value = number(text)
    if value is None or not math.isfinite(value) or not 0 <= value <= scale:
        return IMPOSSIBLE
    if value == 0:
        return None
    return max(_LEAST, round(2 * value * _MOST / scale) / 2)


def year_of(text: str) -> int | None:
    """A year in which a film may have been made."""
    value = number(text.strip()[:6])
    return int(value) if value is not None and value in _YEARS else None


def moment_of(text: str) -> int | None:
    """Whole seconds since 1970, UTC; None for nothing and for what is no moment."""
    seconds = seconds_of(text) if text.strip() else None
    return int(seconds) if seconds is not None and abs(seconds) < LATEST else None


def whole_number(value: object) -> int | None:
    """A number of an id."""
    found = number(str(value)) if value is not None and not isinstance(value, bool) else None
    return int(found) if found is not None and math.isfinite(found) and found > 0 else None
