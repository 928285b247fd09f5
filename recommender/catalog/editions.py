"""Products that are editions of one film.

A pair is merged only on evidence, and in doubt products stay apart. An equal title is not enough: there are
five Jane Eyres. The evidence, strongest first:

- a shared pool of reviews: the same people gave the same stars on the same day under both products;
- an equal title and the same year;
- an equal title and the same cast, if that cast is rare enough to tell films apart.

A pair is ruled out by contradicting years, seasons, volumes or parts, or if one product is a collection and
the other a single film. Pairs are joined strongest first. A pair that would bring contradicting products
together is dropped, so no chain of good pairs ends in a bad film.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from recommender.catalog.vocabulary import GRAMMAR

# A title of more products than this says nothing ("Christmas"). Their pools still count.
LARGEST_BLOCK = 60
_POOL_SHARE = 0.5  # share of the smaller product's reviews under both, with equal titles
_CROWD_SHARE = 0.6  # share of the smaller product's reviewers with the same stars for both, on any day
_CROWD_SIZE = 3
_SAME_SHARE = 0.8  # share of all reviews under both, with different titles
_SAME_SIZE = 10
_FIRM = 2.5  # strength of a pool of three reviews or more
_REFUTING_SIZE = 10  # reviews of each of two products that have next to none in common: two pools
_REFUTING_SHARE = 0.1
_RARE = 0.004  # largest share of products with a rare name
_RARE_COUNT = 40
_YEARS_APART = 1  # years: shops print that of the disc or of the premiere
_LENGTH_RATIO = 1.6  # cuts of one film differ by less, a film and a series by more


@dataclass(frozen=True, slots=True)
class Product:
    """The facts about a product that the merger looks at.

    Attributes:
        product_id: The shop's id.
        key: Folded title without packaging, year and season (``Title.key``).
        year: Year in brackets or in the details; None without one.
        trailing_year: Bare year at the end of the title; None without one.
        parts: Seasons, volumes and parts as one text.
        collection: Whether the product holds several films.
        people: Folded names.
        minutes: Running time in minutes; None where unknown.
        reviews: Number of distinct reviews (person, day, stars).
    """

    product_id: str
    key: str
    year: int | None = None
    trailing_year: int | None = None
    parts: str = ""
    collection: bool = False
    people: frozenset[str] = frozenset()
    minutes: int | None = None
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class Overlap:
    """Numbers of reviews that two products share.

    Attributes:
        pool: Reviews with the same person, stars and day.
        crowd: Reviews with the same person and stars.
    """

    pool: int = 0
    crowd: int = 0


Pair = tuple[int, int]  # places in the list of products, the smaller first
_NOTHING = Overlap()


def title_pairs(products: Sequence[Product]) -> Iterator[Pair]:
    """Pairs of products with equal titles that nothing rules out."""
    blocks: defaultdict[tuple[str, str, bool], list[int]] = defaultdict(list)
    for place, product in enumerate(products):
        blocks[product.key, product.parts, product.collection].append(place)
    for block in blocks.values():
        if len(block) <= LARGEST_BLOCK:
            yield from (pair for pair in combinations(block, 2) if not _ruled_out(products, pair))


def rare_names(casts: Iterable[Iterable[str]]) -> set[str]:
    """Names of so few products that a shared one tells films apart.

    Args:
        casts: Folded names of each product of the catalog, in a pair or not.
    """
    products = 0
    bearers: Counter[str] = Counter()
    for cast in casts:
        products += 1
        bearers.update(set(cast))
    at_most = max(_RARE_COUNT if products > _RARE_COUNT / _RARE else 2, _RARE * products)
    return {name for name, count in bearers.items() if count <= at_most}


def merge(
    products: Sequence[Product],
    pairs: Iterable[Pair],
    overlaps: Mapping[Pair, Overlap],
    rare: Collection[str],
) -> list[int]:
    """Groups products into films.

    Args:
        products: Products in pairs. Others may be left out.
        pairs: Candidates: those of `title_pairs`, and pairs with any titles that share many reviews.
        overlaps: Reviews that candidates share. A missing pair shares none.
        rare: Names from `rare_names`.

    Returns:
        For each product the place of the first product of its film. The order of ``pairs`` does not matter.
    """
    scored = []
    for pair in set(pairs):
        if not _ruled_out(products, pair):
            strength = _strength(products[pair[0]], products[pair[1]], overlaps.get(pair, _NOTHING), rare)
            if strength:
                scored.append((-strength, products[pair[0]].product_id, products[pair[1]].product_id, pair))
    films = _Films(products, overlaps)
    for strength, *_, pair in sorted(scored):
        films.join(*pair, is_weak=-strength < _FIRM and overlaps.get(pair, _NOTHING).pool > 0)
    return [films.root(place) for place in range(len(products))]


def _ruled_out(products: Sequence[Product], pair: Pair) -> bool:
    a, b = products[pair[0]], products[pair[1]]
    if a.parts != b.parts or a.collection != b.collection:
        return True
    return a.year is not None and b.year is not None and abs(a.year - b.year) > _YEARS_APART


def _strength(a: Product, b: Product, overlap: Overlap, rare: Collection[str]) -> float:
    """The strength of the evidence that two products are one film; 0 for too little."""
    fewer = min(a.reviews, b.reviews)
    pool_share = overlap.pool / fewer if fewer else 0.0
    crowd_share = overlap.crowd / fewer if fewer else 0.0
    either = a.reviews + b.reviews - overlap.pool
    if a.key != b.key:
        same = overlap.pool / either if either else 0.0
        sure = same >= _SAME_SHARE and fewer >= _SAME_SIZE and _titles_overlap(a, b)
        return same if sure else 0.0
    if overlap.pool and pool_share >= _POOL_SHARE:
        return 2 + pool_share * overlap.pool / (overlap.pool + 2)  # ten of ten is stronger than one of one
    if overlap.crowd >= _CROWD_SIZE and crowd_share >= _CROWD_SHARE:
        return 1 + crowd_share
    years = {a.year or a.trailing_year, b.year or b.trailing_year}
    if len(years) == 1 and None not in years:
        return 1.0
    shared_cast = any(name in rare for name in a.people & b.people)
    if shared_cast and not _lengths_differ(a, b) and not _years_differ(a, b):
        return 0.5
    return 0.0


def _lengths_differ(a: Product, b: Product) -> bool:
    if a.minutes is None or b.minutes is None:
        return False
    return max(a.minutes, b.minutes) > _LENGTH_RATIO * min(a.minutes, b.minutes)


def _years_differ(a: Product, b: Product) -> bool:
    first, second = a.year or a.trailing_year, b.year or b.trailing_year
    return first is not None and second is not None and abs(first - second) > _YEARS_APART


def _titles_overlap(a: Product, b: Product) -> bool:
    """Whether half the words of the shorter title are in the other one, and no numbers contradict."""
    words, others = set(a.key.split()), set(b.key.split())
    if len(words) > len(others):
        words, others = others, words
    words -= GRAMMAR
    numbers, other_numbers = ({word for word in (*side,) if word.isdecimal()} for side in (words, others))
    if numbers and other_numbers and numbers != other_numbers:
        return False
    return bool(words) and 2 * len(words & others) >= len(words)


class _Films:
    """Disjoint sets of products, with the facts of their members."""

    def __init__(self, products: Sequence[Product], overlaps: Mapping[Pair, Overlap]) -> None:
        self._products = products
        self._overlaps = overlaps
        self._parent = list(range(len(products)))
        self._largest = list(range(len(products)))  # the product with most reviews of each film
        self._years = [
            (product.year, product.year) if product.year is not None else None for product in products
        ]

    def root(self, place: int) -> int:
        while self._parent[place] != place:
            self._parent[place] = self._parent[self._parent[place]]
            place = self._parent[place]
        return place

    def join(self, one: int, other: int, *, is_weak: bool) -> None:
        """Joins two films, unless their years contradict.

        Args:
            one: A product of the first film.
            other: A product of the second film.
            is_weak: Whether they share so few reviews that two separate pools count for more.
        """
        one, other = sorted((self.root(one), self.root(other)))
        if one == other or (is_weak and self._pools_are_apart(one, other)):
            return
        known = [years for years in (self._years[one], self._years[other]) if years is not None]
        if known:
            first, last = min(years[0] for years in known), max(years[1] for years in known)
            if last - first > _YEARS_APART:
                return
            self._years[one] = (first, last)
        self._parent[other] = one
        self._largest[one] = max(
            self._largest[one], self._largest[other], key=lambda place: self._products[place].reviews
        )

    def _pools_are_apart(self, one: int, other: int) -> bool:
        first, second = sorted((self._largest[one], self._largest[other]))
        fewer = min(self._products[first].reviews, self._products[second].reviews)
        shared = self._overlaps.get((first, second), _NOTHING).pool
        return fewer >= _REFUTING_SIZE and shared < _REFUTING_SHARE * fewer
