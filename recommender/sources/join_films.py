"""Which films of several data sets are the same.

In doubt they stay apart: a title without a year says too little, and one that two films of a data set bear
says nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Self

from recommender.catalog.titles import parse_title

_IMDB = re.compile(r"\btt(\d+)\b")
_OWN_NUMBERS = "ml:"  # MovieLens numbers films anew in each release


@dataclass(frozen=True, slots=True)
class FilmKeys:
    """What may identify a film.

    Attributes:
        part: Its data set.
        products: Ids of its products that mean the same in each data set.
        imdb: IMDb's number.
        title: Folded title with seasons and parts, and the year; None without a year.
    """

    part: int
    products: frozenset[str]
    imdb: int | None
    title: tuple[str, frozenset[tuple[str, str]], int] | None

    @classmethod
    def of(
        cls, part: int, title: str, year: int | None, *, products: set[str], link: str, link_kind: str
    ) -> Self:
        """Takes a film's row and its products."""
        texts = [product for product in sorted(products) if product.startswith("imdb:")]
        found = [match for text in [link, *texts] if (match := _IMDB.search(text))]
        parsed = parse_title(title)
        return cls(
            part=part,
            products=frozenset(product for product in products if not product.startswith(_OWN_NUMBERS)),
            imdb=int(found[0][1]) if found and (link_kind == "imdb" or texts) else None,
            title=(parsed.key, parsed.parts, year) if year else None,
        )


def match_films(films: Sequence[FilmKeys]) -> tuple[list[int], dict[str, int]]:
    """Groups films of several data sets.

    Returns:
        For each film the place of the first film that is the same; and how many were matched in which way.
    """
    groups = _Groups(films)
    ways = {
        "product": groups.join_all(lambda film: film.products),
        "imdb": groups.join_all(lambda film: [film.imdb] if film.imdb else []),
        "title_and_year": groups.join_unique(),
    }
    return [groups.root(place) for place in range(len(films))], ways


class _Groups:
    """Disjoint sets of films, each with one IMDb number at most but for those that share a product."""

    def __init__(self, films: Sequence[FilmKeys]) -> None:
        self._films = films
        self._parent = list(range(len(films)))
        self._imdb = [film.imdb for film in films]

    def root(self, place: int) -> int:
        while self._parent[place] != place:
            self._parent[place] = self._parent[self._parent[place]]
            place = self._parent[place]
        return place

    def join_all(self, keys: Callable[[FilmKeys], Sequence[Hashable] | frozenset[str]]) -> int:
        """Joins all films of different data sets that share a key."""
        first: dict[Hashable, int] = {}
        joined = 0
        for place, film in enumerate(self._films):
            for key in keys(film):
                other = first.setdefault(key, place)
                if self._films[other].part != film.part:
                    joined += self._join(other, place)
        return joined

    def join_unique(self) -> int:
        """Joins films of equal title and year, where only one film of each data set bears them."""
        bearers: defaultdict[Hashable, list[int]] = defaultdict(list)
        for place, film in enumerate(self._films):
            if film.title:
                bearers[film.title].append(place)
        joined = 0
        for places in bearers.values():
            roots = {(self._films[place].part, self.root(place)) for place in places}
            once = Counter(part for part, _ in roots)
            unique = [place for place in places if once[self._films[place].part] == 1]
            for place in unique[1:]:
                numbers = {self._imdb[self.root(unique[0])], self._imdb[self.root(place)]} - {None}
                if len(numbers) <= 1:
                    joined += self._join(unique[0], place)
        return joined

    def _join(self, one: int, other: int) -> int:
        one, other = sorted((self.root(one), self.root(other)))
        if one == other:
            return 0
        self._parent[other] = one
        self._imdb[one] = self._imdb[one] if self._imdb[one] is not None else self._imdb[other]
        return 1
