"""What somebody wishes of films, and which films of a catalog meet it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from itertools import combinations
from typing import Any, Final, Literal, Self

import numpy as np
from numpy.typing import NDArray

from recommender.catalog.film import FilmKind
from recommender.catalog.film_index import UNKNOWN
from recommender.catalog.store import Catalog

Wish = Literal[
    "genres", "without_genres", "years", "kinds", "longest", "languages", "countries", "people", "like"
]
Mask = NDArray[np.bool_]

RELAXED_FIRST: Final[tuple[Wish, ...]] = (
    *("countries", "languages", "longest", "years", "without_genres", "genres", "people", "kinds"),
)
"""Wishes in the order in which they are given up where not all can be met; what a list is like stays."""
_DROPPED_TOGETHER = 2
_YEARS_NEAR = 10
_KEPT = 40  # masks
_FIELDS_OF: Final[Mapping[Wish, tuple[str, ...]]] = {"years": ("year_from", "year_to")}


@dataclass(frozen=True, slots=True)
class Filter:
    """What films of a list have to be; all that is wished at once.

    Values of genres, languages, countries and people are the catalog's, in whatever case.

    Attributes:
        genres: Every film is of all of them.
        without_genres: No film is of any of them.
        year_from: The first year.
        year_to: The last year.
        kinds: Films alone, unless seasons or box sets are asked for.
        longest: Minutes that a film lasts at most.
        languages: One of them is spoken.
        countries: One of them made it.
        people: All of them took part.
        like: Product ids of films that the list is to be like.
        without: Product ids of films that are left out, in all editions.
    """

    genres: tuple[str, ...] = ()
    without_genres: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    kinds: tuple[FilmKind, ...] = ("film",)
    longest: int | None = None
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    like: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """What is wished beyond what goes without saying."""
        return tuple(
            wish
            for wish, usual in _USUAL.items()
            if any(getattr(self, name) != value for name, value in usual.items())
        )

    def dropped(self, wishes: Iterable[Wish]) -> "Filter":
        """The same without some wishes."""
        nothing = Filter()
        names = [name for wish in wishes for name in _fields_of(wish)]
        return replace(self, **{name: getattr(nothing, name) for name in names})

    def to_json(self) -> dict[str, Any]:
        """What is wished, by name, as JSON takes it; `from_json` reads it."""
        nothing = Filter()
        own = {one.name: getattr(self, one.name) for one in fields(self)}
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in own.items()
            if value != getattr(nothing, name)
        }

    @classmethod
    def from_json(cls, saved: Mapping[str, Any]) -> Self:
        """What `to_json` gave; what this version does not know is left out."""
        known = {one.name for one in fields(cls)}
        own: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in saved.items()
            if name in known
        }
        return cls(**own)


_USUAL: Final[Mapping[Wish, Mapping[str, object]]] = {
    wish: {name: getattr(Filter(), name) for name in _FIELDS_OF.get(wish, (wish,))}
    for wish in (*RELAXED_FIRST, "like")
}
"""Wish -> its fields, and what they are where it is not wished; in the order of `Filter.wishes`."""


@dataclass(frozen=True, slots=True)
class Met:
    """How far a wish can be met.

    Attributes:
        mask: The films of the list, shape (n_films,), bool.
        count: How many they are.
        dropped: Wishes that had to be given up, as no film would have met them all;
        nearly: those of them that the films meet nearly: one of the genres, a few years earlier or later.
        instead: Where fewer films than asked for meet all: how many would without each of the wishes.
        known: How many films the catalog knows the fact of that is wished, where not of all.
    """

    mask: Mask
    count: int
    dropped: tuple[Wish, ...]
    nearly: tuple[Wish, ...]
    instead: Mapping[Wish, int]
    known: Mapping[Wish, int]


class FilmMasks:
    """The films of a catalog that meet wishes; reads the catalog's index when asked, and keeps what is small.

    Args:
        catalog: The catalog.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._index = catalog.index
        # A byte a film for each value that is asked for often.
        self._with = lru_cache(_KEPT)(self._read)
        self._numbers = lru_cache(_KEPT)(self._index.numbers)
        self._n_known = lru_cache(_KEPT)(self._count_known)

    def met(self, wanted: Filter, free: Mask, n: int) -> Met:
        """The films that meet a wish, or as much of it as any film does.

        Args:
            wanted: The wish; what it is like is no matter of this.
            free: Films that may be listed at all, shape (n_films,), bool.
            n: How many films are asked for.
        """
        each, softer = self._each(wanted), self._softer(wanted)
        own = [wish for wish in wanted.wishes if wish in each]
        mask = _all(free, each.values())
        count = int(np.count_nonzero(mask))
        dropped: tuple[Wish, ...] = ()
        nearly: tuple[Wish, ...] = ()
        # Where films meet it that are not free, nothing else is put in their place.
        if not count and own and not _all(None, each.values()).any():
            dropped, nearly, mask = _relaxed(each, softer, own, free, n)
            count = int(np.count_nonzero(mask))
        left = [wish for wish in own if wish not in dropped]
        instead: dict[Wish, int] = {}
        if count < n and not dropped:
            instead = {wish: int(np.count_nonzero(_without(each, {}, (wish,), free))) for wish in left}
        return Met(
            mask,
            count,
            dropped,
            nearly,
            {wish: more for wish, more in instead.items() if more > count},
            self._known(own),
        )

    def without(self, product_ids: Iterable[str]) -> Mask | None:
        """All films but some, shape (n_films,), bool; None for all."""
        rows = [row for row in self._catalog.rows_of(list(product_ids)) if row is not None]
        if not rows:
            return None
        free = np.ones(self._catalog.n_films, bool)
        free[rows] = False
        return free

    def count(self, wanted: Filter) -> int:
        """How many films meet all of a wish."""
        each = self._each(wanted)
        return int(np.count_nonzero(_all(None, each.values()))) if each else self._catalog.n_films

    def usual(self) -> Mask | None:
        """The films that are listed when nothing is wished; None for all."""
        mask = self._of_kinds(Filter().kinds)
        return None if mask is None or not mask.any() else mask

    def knows(self, wish: Wish) -> bool:
        """Whether the fact that a wish is about is known of any film."""
        return self._known((wish,)).get(wish, self._catalog.n_films) > 0

    def _each(self, wanted: Filter) -> dict[Wish, Mask]:
        """For each wish the films that meet it."""
        masks: dict[Wish, Mask] = {}
        if wanted.genres:
            masks["genres"] = _all(None, (self._with("genres", genre) for genre in wanted.genres))
        if wanted.without_genres:
            masks["without_genres"] = ~_any(self._with("genres", genre) for genre in wanted.without_genres)
        if wanted.year_from is not None or wanted.year_to is not None:
            years = self._numbers("year")
            last = years.max(initial=0) if wanted.year_to is None else wanted.year_to
            masks["years"] = (years >= max(wanted.year_from or 0, 0)) & (years <= last) & (years != UNKNOWN)
        if wanted.longest is not None:
            minutes = self._numbers("runtime")
            masks["longest"] = (minutes > 0) & (minutes <= wanted.longest)
        if wanted.languages:
            masks["languages"] = _any(self._with("language", value) for value in wanted.languages)
        if wanted.countries:
            masks["countries"] = _any(self._with("country", value) for value in wanted.countries)
        if wanted.people:
            masks["people"] = _all(None, (self._read("people", name) for name in wanted.people))
        kinds = self._of_kinds(wanted.kinds)
        if kinds is not None and (wanted.kinds != Filter().kinds or kinds.any()):
            masks["kinds"] = kinds
        return masks

    def _softer(self, wanted: Filter) -> dict[Wish, Mask]:
        """What is left of a wish that is given up: any of several genres, years near by."""
        masks: dict[Wish, Mask] = {}
        if len(wanted.genres) > 1:
            masks["genres"] = _any(self._with("genres", genre) for genre in wanted.genres)
        if wanted.year_from is not None and wanted.year_to is not None:
            years = self._numbers("year")
            masks["years"] = (years >= wanted.year_from - _YEARS_NEAR) & (
                years <= wanted.year_to + _YEARS_NEAR
            )
        return masks

    def _of_kinds(self, kinds: tuple[FilmKind, ...]) -> Mask | None:
        """Films of some kinds; None where that is all of them."""
        mask = _any(self._with("kind", kind) for kind in kinds)
        return None if mask.all() else mask

    def _read(self, field: str, value: str) -> Mask:
        mask = np.zeros(self._catalog.n_films, bool)
        mask[self._index.rows_with(field, value)] = True
        return mask

    def _known(self, wishes: Iterable[Wish]) -> dict[Wish, int]:
        fields_of: dict[Wish, str] = {
            "years": "year",
            "longest": "runtime",
            "languages": "language",
            "countries": "country",
        }
        known = {wish: self._n_known(fields_of[wish]) for wish in wishes if wish in fields_of}
        return {wish: count for wish, count in known.items() if count < self._catalog.n_films}

    def _count_known(self, field: str) -> int:
        if field in {"year", "runtime"}:
            return int(np.count_nonzero(self._numbers(field) > 0))
        return sum(self._index.values(field).values())


def _fields_of(wish: Wish) -> tuple[str, ...]:
    return _FIELDS_OF.get(wish, (wish,))


def _all(first: Mask | None, masks: Iterable[Mask]) -> Mask:
    for mask in masks:
        first = mask if first is None else first & mask
    assert first is not None
    return first


def _any(masks: Iterable[Mask]) -> Mask:
    found: Mask | None = None
    for mask in masks:
        found = mask if found is None else found | mask
    assert found is not None
    return found


def _without(
    each: Mapping[Wish, Mask], softer: Mapping[Wish, Mask], dropped: tuple[Wish, ...], free: Mask
) -> Mask:
    kept = (mask for wish, mask in each.items() if wish not in dropped)
    return _all(_all(free, kept), (softer[wish] for wish in dropped if wish in softer))


def _relaxed(
    each: Mapping[Wish, Mask], softer: Mapping[Wish, Mask], own: list[Wish], free: Mask, n: int
) -> tuple[tuple[Wish, ...], tuple[Wish, ...], Mask]:
    """Gives up as few wishes as leave films: the first that leave enough, else those that leave the most."""
    for size in range(1, min(_DROPPED_TOGETHER, len(own)) + 1):
        tried = [(dropped, _without(each, softer, dropped, free)) for dropped in combinations(own, size)]
        counts = [int(np.count_nonzero(mask)) for _, mask in tried]
        enough = next((at for at, count in enumerate(counts) if count >= n), None)
        best = int(np.argmax(counts)) if enough is None else enough
        if counts[best]:
            dropped, mask = tried[best]
            return dropped, tuple(wish for wish in dropped if wish in softer), mask
    return tuple(own), (), _without(each, {}, tuple(own), free)
