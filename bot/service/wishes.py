"""Wishes: what somebody asks of a list, kept so that the next list and every button can go on from it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from bot.service.service import Visit
from db import wishes
from recommender.catalog.film import FilmKind
from recommender.catalog.folding import fold
from recommender.catalog.genres import one_vocabulary
from recommender.serving.filter import Filter, Wish

if TYPE_CHECKING:
    from recommender.catalog.store import Catalog

__all__ = [
    "MOODS",
    "FilmKind",
    "Filter",
    "Vocabulary",
    "Wish",
    "genre_of",
    "keep",
    "knows_lengths",
    "knows_people",
    "latest",
    "newest",
    "of",
    "of_anybody",
    "person_named",
    "replace",
    "vocabulary",
]

MOODS: Final = (
    *("Comedy", "Action", "Thriller", "Romance", "Horror", "Sci-Fi", "Animation", "Drama", "Documentary"),
)
"""Genres of IMDb that people are in the mood for, as buttons number them: a new one comes last."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The catalog's own words, as people type them (folded) -> as the catalog has them.

    Attributes:
        genres: Of genres.
        languages: Of languages.
        countries: Of countries.
        last_year: The last year that it knows the films of; None where it knows no years.
        n_films: How many films it holds.
    """

    genres: dict[str, str]
    languages: dict[str, str]
    countries: dict[str, str]
    last_year: int | None
    n_films: int


def vocabulary(visit: Visit) -> Vocabulary:
    """The words that films of the catalog are found by; empty without a model."""
    if visit.catalog is None:
        return Vocabulary({}, {}, {}, None, 0)
    return Vocabulary(
        _words(visit.catalog, "genres"),
        _words(visit.catalog, "language"),
        _words(visit.catalog, "country"),
        visit.catalog.last_year,
        visit.catalog.n_films,
    )


def knows_lengths(visit: Visit) -> bool:
    """Whether the catalog knows how long any of its films is."""
    return visit.recommender is not None and visit.recommender.masks.knows("longest")


def knows_people(visit: Visit) -> bool:
    """Whether the catalog knows who made any of its films, or plays in it."""
    return visit.catalog is not None and bool(visit.catalog.index.values("people"))


def person_named(visit: Visit, words: str) -> str | None:
    """The person of the catalog that words name, by the full name or by the surname alone."""
    return visit.catalog.index.named("people", words.strip()) if visit.catalog and words.strip() else None


def genre_of(visit: Visit, genre: str) -> str | None:
    """The catalog's word for one of IMDb's genres; None where it has no such films."""
    known = vocabulary(visit).genres.values()
    if genre in known:
        return genre
    return next((value for value in known if genre in one_vocabulary([value])), None)


def newest(visit: Visit, wanted: Filter, earliest: int, n: int) -> Filter:
    """A wish for the last years that hold so many films of it.

    Args:
        visit: Of whoever wishes.
        wanted: What films should be besides.
        earliest: The year that is the first at the latest.
        n: How many films.
    """
    known = visit.catalog.last_year if visit.catalog else None
    for year in range(known or earliest, earliest, -1):
        since = replace(wanted, year_from=year)
        if visit.recommender is not None and visit.recommender.masks.count(since) >= n:
            return since
    return replace(wanted, year_from=earliest)


def keep(visit: Visit, wanted: Filter) -> int:
    """Remembers a wish; gives its number, 0 for a wish that says nothing."""
    if not wanted.to_json():
        return 0
    with visit.database.writing() as session:
        return wishes.add(session, visit.ensured(session), wanted.to_json())


def of(visit: Visit, number: int) -> Filter | None:
    """The wish of a number; None where it is not theirs, or no longer kept."""
    if not number:
        return Filter()
    with visit.database.reading() as session:
        user = visit.stored(session)
        found = wishes.get(session, user, number) if user else None
        return Filter.from_json(found.wanted) if found else None


def of_anybody(visit: Visit, number: int) -> Filter | None:
    """The wish of a number, whoever's, for what all see anyway; None where it is no longer kept."""
    with visit.database.reading() as session:
        found = wishes.of_anybody(session, number)
        return Filter.from_json(found.wanted) if found else None


def latest(visit: Visit) -> Filter | None:
    """What somebody wished the last time; None where they never wished anything."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        found = wishes.latest(session, user) if user else None
        return Filter.from_json(found.wanted) if found else None


def _words(catalog: "Catalog", field: str) -> dict[str, str]:
    values = catalog.index.values(field)
    # Of two values that fold alike the one that most films bear.
    return {fold(value): value for value, _ in sorted(values.items(), key=lambda each: each[1])}
