"""Films whose editions may be wrongly together or wrongly apart, for people to look at.

`recommender.catalog.editions` merges on evidence alone, and other sources by title and year. What comes near
to the other decision is listed here, with the reason: remakes a year or two after, a title without a year, a
year that two sources give differently.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate, combinations
from typing import TYPE_CHECKING, Final, Literal

from recommender.catalog.editions import LARGEST_BLOCK
from recommender.catalog.title import parse_title
from recommender.catalog.vocabulary import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recommender.catalog.store import Catalog

Reason = Literal["same-year", "near-years", "no-year", "years-differ", "titles-differ"]

APART: Final[tuple[Reason, ...]] = ("same-year", "near-years", "no-year")
TOGETHER: Final[tuple[Reason, ...]] = ("years-differ", "titles-differ")
_YEARS_NEAR = 3
_MOST_FILMS = 30_000  # the best known ones: nobody looks at the others
_MOST_DOUBTS = 5_000
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Side:
    """One of two products that are held against each other.

    Attributes:
        product_id: Its id; of a film its own id, which is one of its products'.
        film_id: Of its film.
        title: Of the product.
        year: Of the product; None where unknown.
        ratings: Number of ratings of its film.
        link: Address of its page; None where unknown.
    """

    product_id: str
    film_id: str
    title: str
    year: int | None
    ratings: int
    link: str | None

    @property
    def name(self) -> str:
        """``Heat (1995)``."""
        return f"{self.title} ({self.year})" if self.year else self.title


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two products that may be wrongly together, or wrongly apart.

    Attributes:
        reason: Of `APART`: two films of one title, in the same year, in years that are near each other, or
            one of them without a year. Of `TOGETHER`: one film with editions of different years, or with
            titles that have too little in common.
        one: The better known film; of one film, the product whose id it bears.
        other: The other film; of one film, another product.
    """

    reason: Reason
    one: Side
    other: Side

    @property
    def is_together(self) -> bool:
        """Whether both are one film now."""
        return self.reason in TOGETHER

    @property
    def ratings(self) -> int:
        """How well it is known: the number of ratings of the film or films."""
        return self.one.ratings if self.is_together else self.one.ratings + self.other.ratings


def doubts(catalog: Catalog) -> list[Doubt]:
    """What to look at, best known first. Of a large catalog only the best known films are considered.

    It takes about 0.3 ms a film.
    """
    films = _best_known(catalog)
    found = [*_apart([side for _, side in films]), *_together(catalog, films)]
    found.sort(key=lambda doubt: (-doubt.ratings, doubt.one.product_id, doubt.other.product_id))
    return found[:_MOST_DOUBTS]


def _best_known(catalog: Catalog) -> list[tuple[int, Side]]:
    """Rows of films and the films, best known first."""
    films: list[tuple[int, Side]] = []
    for start in range(0, catalog.n_films, _AT_ONCE):
        rows = range(start, min(start + _AT_ONCE, catalog.n_films))
        for row, film in zip(rows, catalog.films(rows), strict=True):
            link = film.link.url if film.link.kind != "search" else None
            side = Side(film.film_id, film.film_id, film.title, film.year, film.rating_count, link)
            films.append((row, side))
    films.sort(key=lambda each: (-each[1].ratings, each[0]))
    return films[:_MOST_FILMS]


def _apart(films: Sequence[Side]) -> Iterator[Doubt]:
    """Pairs of films of one title whose years do not tell them apart."""
    blocks: defaultdict[object, list[Side]] = defaultdict(list)
    for film in films:
        title = parse_title(film.title)
        blocks[title.key.replace(" ", ""), title.parts, title.collection].append(film)
    for block in blocks.values():
        if len(block) > LARGEST_BLOCK:
            continue
        for one, other in combinations(block, 2):
            if one.year is None or other.year is None:
                yield Doubt("no-year", one, other)
            elif one.year == other.year:
                yield Doubt("same-year", one, other)
            elif abs(one.year - other.year) <= _YEARS_NEAR:
                yield Doubt("near-years", one, other)


def _together(catalog: Catalog, films: Sequence[tuple[int, Side]]) -> Iterator[Doubt]:
    """Editions that do not look like their film."""
    several = catalog.rows_of_several_editions()
    for row, film in films:
        if row not in several:
            continue
        sides = [
            Side(each.product_id, film.film_id, each.title, each.year, film.ratings, each.link)
            for each in catalog.editions(row)
        ]
        own = next((side for side in sides if side.product_id == film.product_id), film)
        for side in sides:
            if side.product_id == own.product_id:
                continue
            if not _titles_agree(own.title, side.title):
                yield Doubt("titles-differ", own, side)
            elif own.year is not None and side.year is not None and own.year != side.year:
                yield Doubt("years-differ", own, side)


def _titles_agree(one: str, other: str) -> bool:
    """Whether the titles begin alike, or half the words of the shorter one are in the longer one."""
    if one == other:
        return True
    first, second = parse_title(one), parse_title(other)
    names, others = ([parse_title(name).key.split() for name in each.names] for each in (first, second))
    if any(_begins_with(a, b) or _begins_with(b, a) for a in names for b in others):
        return True
    few, many = sorted((set(title.key.split()) - GRAMMAR for title in (first, second)), key=len)
    return 2 * len(few & many) >= len(few)


def _begins_with(words: Sequence[str], beginning: Sequence[str]) -> bool:
    """Whether words begin with others, however they are run together ("EverAfter", "Ever After: ...")."""
    return bool(beginning) and "".join(beginning) in accumulate(words)
