"""Films of several data sets that are the same.

In doubt films stay apart. A title without a year says too little. A title that two films of one data set
share says nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Self

from recommender.catalog.title import Title, parse_title
from recommender.catalog.translated_titles import translated_titles

_IMDB = re.compile(r"\btt(\d+)\b")
_OWN_NUMBERS = "ml:"  # MovieLens renumbers films in each release

Name = tuple[str, frozenset[tuple[str, str]]]
"""A folded title, its words run together ("Beetle Juice"), with its seasons and parts."""


@dataclass(frozen=True, slots=True)
class FilmKeys:
    """The keys that may identify a film.

    Attributes:
        part: Number of its data set.
        products: Product ids that mean the same in each data set.
        imdb: IMDb number; None where unknown.
        name: Its title.
        also: Names in brackets behind the title (``Amelie (Le fabuleux destin ...)``). Remarks in brackets
            are among them. The English name of a film that is known by its IMDb number: ``Old Boy`` of
            ``Oldeuboi``.
        year: Year of release; None where unknown.
        genres: Genres in one vocabulary; empty where unknown.
    """

    part: int
    products: frozenset[str]
    imdb: int | None
    name: Name
    also: frozenset[Name]
    year: int | None
    genres: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        part: int,
        title: str,
        year: int | None,
        *,
        products: set[str],
        link: str,
        link_kind: str,
        genres: Iterable[str] = (),
    ) -> Self:
        """The keys of a film.

        Args:
            part: Number of its data set.
            title: Its title, without the year.
            year: Year of release; None where unknown.
            products: Its product ids.
            link: Address of its page.
            link_kind: What the address leads to; see `recommender.catalog.film.Link`.
            genres: Its genres.
        """
        texts = [product for product in sorted(products) if product.startswith("imdb:")]
        found = [match for text in [link, *texts] if (match := _IMDB.search(text))]
        parsed = parse_title(title)
        head, colon, _ = parsed.shown.partition(": ")
        name = _name(parsed)
        imdb = int(found[0][1]) if found and (link_kind == "imdb" or texts) else None
        english = translated_titles().english(f"tt{imdb:07d}", year) if imdb and year else ""
        others = [*parsed.also, *([head] if colon else []), *([english] if english else [])]
        also = frozenset(_name(parse_title(other)) for other in others)
        return cls(
            part=part,
            products=frozenset(product for product in products if not product.startswith(_OWN_NUMBERS)),
            imdb=imdb,
            name=name,
            also=also - {name},
            year=year,
            genres=frozenset(genres),
        )


def _name(title: Title) -> Name:
    return title.key.replace(" ", ""), title.parts


def match_films(films: Sequence[FilmKeys]) -> tuple[list[int], dict[str, int]]:
    """Groups films of several data sets.

    Returns:
        For each film the place of the first film that is the same. Also the number of films matched in each
        way.
    """
    groups = _Groups(films)
    ways = {
        "product": groups.join_all(lambda film: film.products),
        "imdb": groups.join_all(lambda film: [film.imdb] if film.imdb else []),
        "title_and_year": groups.join_titles(),
        "other_name_and_year": groups.join_names(0),
        "name_and_next_year": groups.join_names(1),
    }
    return [groups.root(place) for place in range(len(films))], ways


class _Groups:
    """Disjoint sets of films. A set has at most one IMDb number, unless its films share a product."""

    def __init__(self, films: Sequence[FilmKeys]) -> None:
        self._films = films
        self._parent = list(range(len(films)))
        self._imdb = [film.imdb for film in films]
        self._parts = [{film.part} for film in films]

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

    def join_titles(self) -> int:
        """Joins films of equal title and year, where only one film of each data set has them."""
        bearers: defaultdict[Hashable, list[int]] = defaultdict(list)
        for place, film in enumerate(self._films):
            if film.year:
                bearers[film.name, film.year].append(place)
        joined = 0
        for places in bearers.values():
            unique = self._alone(places)
            for place in unique[1:]:
                if self._agree(unique[0], place):
                    joined += self._join(unique[0], place)
        return joined

    def join_names(self, apart: int) -> int:
        """Joins films that share a name, where only one film of each data set has it.

        In the same year the name must be the title of one of the two, since brackets may hold remarks. A year
        apart it must be the title of both. Films that have a match already stay as they are. So do films
        without a genre in common.

        Args:
            apart: Most years between the two. With 0, films of other years may have the name, too.
        """
        bearers: defaultdict[Hashable, list[int]] = defaultdict(list)
        for place, film in enumerate(self._films):
            for name in (film.name,) if apart else (film.name, *film.also):
                bearers[name if apart else (name, film.year)].append(place)
        joined = 0
        for key in sorted(bearers, key=str):
            for one, other in combinations(self._alone(bearers[key]), 2):
                if self._similar(one, other, apart) and self._agree(one, other):
                    joined += self._join(one, other)
        return joined

    def _alone(self, places: Sequence[int]) -> list[int]:
        """The places whose data set has no other film among them."""
        roots = {(self._films[place].part, self.root(place)) for place in places}
        once = Counter(part for part, _ in roots)
        return [place for place in places if once[self._films[place].part] == 1]

    def _similar(self, one: int, other: int, apart: int) -> bool:
        a, b = self._films[one], self._films[other]
        return (
            a.year is not None
            and b.year is not None
            and abs(a.year - b.year) <= apart
            and (a.name == b.name or a.name in b.also or b.name in a.also)
            and self._parts[self.root(one)].isdisjoint(self._parts[self.root(other)])
            and not a.genres.isdisjoint(b.genres)
        )

    def _agree(self, one: int, other: int) -> bool:
        """Whether the IMDb numbers of two films agree. An unknown one agrees with all."""
        return len({self._imdb[self.root(one)], self._imdb[self.root(other)]} - {None}) <= 1

    def _join(self, one: int, other: int) -> int:
        one, other = sorted((self.root(one), self.root(other)))
        if one == other:
            return 0
        self._parent[other] = one
        self._imdb[one] = self._imdb[one] if self._imdb[one] is not None else self._imdb[other]
        self._parts[one] |= self._parts[other]
        return 1
