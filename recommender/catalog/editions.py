"""Which products are editions of one film.

A pair is merged only on evidence: an equal title is not enough (there are five Jane Eyres), and in doubt
products stay apart. The evidence, strongest first:

- a shared pool of reviews: the same people gave the same stars on the same day under both products;
- an equal title and the same year;
- an equal title and the same cast, where that cast is rare enough to tell films apart.

Contradicting years, seasons, volumes or parts, or a collection against a single film, rule a pair out.
Pairs are joined into films strongest first, and a pair that would bring contradicting products together is
dropped: no chain of good pairs ends in a bad film.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from recommender.catalog.vocabulary import GRAMMAR

# A title that more products bear than this says nothing ("Christmas"); their pools still speak.
LARGEST_BLOCK = 60
_POOL_SHARE = 0.5  # of the smaller product's reviews stand under both: equal titles
_CROWD_SHARE = 0.6  # of the smaller product's reviewers gave the same stars to both, on whatever day
_CROWD_SIZE = 3
_SAME_SHARE = 0.8  # of all reviews of either stand under both: different titles
_SAME_SIZE = 10
_FIRM = 2.5  # strength of a pool that stands on three reviews or more
_REFUTING_SIZE = 10  # two products with so many reviews and next to none in common have pools of their own
_REFUTING_SHARE = 0.1
_RARE = 0.004  # share of products with that cast, at most
_RARE_COUNT = 40
_YEARS_APART = 1  # shops print the disc's year or the premiere's
_LENGTH_RATIO = 1.6  # cuts of one film differ by less, a film and its series by more


@dataclass(frozen=True, slots=True)
class Product:
    """What the merger looks at.

    Attributes:
        product_id: The shop's id.
        key: Folded title without packaging, year and season (``Title.key``).
        year: Year in brackets or in the details.
        trailing_year: Bare year at the end of the title.
        parts: Seasons, volumes, parts as one text.
        collection: Several films in one product.
        people: Folded names.
        minutes: Running time.
        reviews: Distinct reviews (person, day, stars).
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
    """Reviews that two products share.

    Attributes:
        pool: Same person, stars and day.
        crowd: Same person and stars.
    """

    pool: int = 0
    crowd: int = 0


Pair = tuple[int, int]  # places in the list of products, the smaller first
_NOTHING = Overlap()


def title_pairs(products: Sequence[Product]) -> Iterator[Pair]:
    """Pairs whose titles agree and that nothing rules out."""
    blocks: defaultdict[tuple[str, str, bool], list[int]] = defaultdict(list)
    for place, product in enumerate(products):
        blocks[product.key, product.parts, product.collection].append(place)
    for block in blocks.values():
        if len(block) <= LARGEST_BLOCK:
            yield from (pair for pair in combinations(block, 2) if not _ruled_out(products, pair))


def rare_names(casts: Iterable[Iterable[str]]) -> set[str]:
    """Names that so few products bear that a shared one tells films apart.

    Args:
        casts: Folded names of each product of the catalog; those that no pair asks for as well.
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
        products: Products that stand in pairs; others may be left out.
        pairs: Candidates: :func:`title_pairs`, and pairs of whatever title that share many reviews.
        overlaps: Reviews that candidates share; a pair that is missing shares none.
        rare: See :func:`rare_names`.

    Returns:
        For each product the place of the first product of its film. The same for the same input in any order
        of ``pairs``.
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
    """How sure it is that both are the same film, 0 for not sure enough."""
    fewer = min(a.reviews, b.reviews)
    pool_share = overlap.pool / fewer if fewer else 0.0
    crowd_share = overlap.crowd / fewer if fewer else 0.0
    either = a.reviews + b.reviews - overlap.pool
    if a.key != b.key:
        same = overlap.pool / either if either else 0.0
        sure = same >= _SAME_SHARE and fewer >= _SAME_SIZE and _titles_overlap(a, b)
        return same if sure else 0.0
    if overlap.pool and pool_share >= _POOL_SHARE:
        return 2 + pool_share * overlap.pool / (overlap.pool + 2)  # ten of ten is surer than one of one
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
    """At least half the words of the shorter title stand in the other, and no numbers contradict."""
    words, others = set(a.key.split()), set(b.key.split())
    if len(words) > len(others):
        words, others = others, words
    words -= GRAMMAR
    numbers, other_numbers = ({word for word in (*side,) if word.isdecimal()} for side in (words, others))
    if numbers and other_numbers and numbers != other_numbers:
        return False
    return bool(words) and 2 * len(words & others) >= len(words)


class _Films:
    """Disjoint sets of products that remember what their members say."""

    def __init__(self, products: Sequence[Product], overlaps: Mapping[Pair, Overlap]) -> None:
        self._products = products
        self._overlaps = overlaps
        self._parent = list(range(len(products)))
        self._largest = list(range(len(products)))  # of each film the product with most reviews
        self._years = [
            (product.year, product.year) if product.year is not None else None for product in products
        ]

    def root(self, place: int) -> int:
        while self._parent[place] != place:
            self._parent[place] = self._parent[self._parent[place]]
            place = self._parent[place]
        return place

    def join(self, one: int, other: int, *, is_weak: bool) -> None:
        """Makes one film of two, unless their years contradict.

        Args:
            one: A product of the first.
            other: A product of the second.
            is_weak: They share so few reviews that two separate pools tell more.
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
