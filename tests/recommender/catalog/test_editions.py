import random
from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.editions import Overlap, Product, merge, rare_names, title_pairs

MANY = Overlap(pool=90, crowd=92)


def films(products: list[Product], overlaps: dict[tuple[int, int], Overlap] | None = None) -> list[set[int]]:
    """Groups of more than one product."""
    overlaps = overlaps or {}
    rare = rare_names(product.people for product in products)
    roots = merge(products, {*title_pairs(products), *overlaps}, overlaps, rare)
    groups = [{place for place, root in enumerate(roots) if root == first} for first in sorted(set(roots))]
    return [group for group in groups if len(group) > 1]


def heat(product_id: str, **more: object) -> Product:
    return replace(Product(product_id, "heat", reviews=100), **more)  # type: ignore[arg-type]


def test_equal_title_alone_merges_nothing() -> None:
    assert films([heat("a"), heat("b")]) == []


def test_shared_pool_merges() -> None:
    assert films([heat("a"), heat("b")], {(0, 1): MANY}) == [{0, 1}]


def test_same_people_with_same_stars_merge_although_the_days_differ() -> None:
    assert films([heat("a"), heat("b")], {(0, 1): Overlap(0, 80)}) == [{0, 1}]
    assert films([heat("a"), heat("b")], {(0, 1): Overlap(0, 40)}) == []


def test_same_year_merges_and_another_keeps_apart_even_with_a_pool() -> None:
    assert films([heat("a", year=1995), heat("b", year=1995)]) == [{0, 1}]
    assert films([heat("a", year=1995), heat("b", year=1986)], {(0, 1): MANY}) == []
    assert films([heat("a", year=1995), heat("b", trailing_year=1995)]) == [{0, 1}]


def test_rare_cast_merges_and_a_common_one_does_not() -> None:
    cast = frozenset({"al pacino"})
    assert films([heat("a", people=cast), heat("b", people=cast)]) == [{0, 1}]
    others = [Product(f"x{n}", f"film {n}", people=cast) for n in range(200)]
    assert films([heat("a", people=cast), heat("b", people=cast), *others]) == []


def test_cast_does_not_merge_a_film_with_its_series() -> None:
    cast = frozenset({"al pacino"})
    assert films([heat("a", people=cast, minutes=90), heat("b", people=cast, minutes=600)]) == []
    assert films([heat("a", people=cast, minutes=170), heat("b", people=cast, minutes=188)]) == [{0, 1}]


def test_seasons_and_collections_stay_apart_even_with_a_pool() -> None:
    assert films([heat("a", parts="season 1"), heat("b", parts="season 2")], {(0, 1): MANY}) == []
    assert films([heat("a"), heat("b", parts="season 2")], {(0, 1): MANY}) == []
    assert films([heat("a"), heat("b", collection=True)], {(0, 1): MANY}) == []
    assert films([heat("a", parts="season 1"), heat("b", parts="season 1")], {(0, 1): MANY}) == [{0, 1}]


def test_different_titles_merge_only_with_nearly_one_pool_and_common_words() -> None:
    hobbit = Product("a", "hobbit the battle of the five armies", reviews=100)
    other = Product("b", "hobbit 3 the battle of the five armies", reviews=100)
    assert films([hobbit, other], {(0, 1): Overlap(95, 95)}) == [{0, 1}]
    assert films([hobbit, other], {(0, 1): Overlap(70, 70)}) == []
    assert films([hobbit, Product("b", "hercules", reviews=100)], {(0, 1): Overlap(99, 99)}) == []
    assert films([hobbit, replace(other, reviews=9000)], {(0, 1): Overlap(95, 95)}) == []
    numbered = [Product("a", "saw 2", reviews=100), Product("b", "saw 3", reviews=100)]
    assert films(numbered, {(0, 1): Overlap(99, 99)}) == []


def test_no_chain_joins_remakes() -> None:
    products = [heat("a", year=1986), heat("b"), heat("c", year=1995), heat("d")]
    overlaps = {(0, 1): MANY, (1, 2): Overlap(60, 60), (2, 3): MANY}
    assert films(products, overlaps) == [{0, 1}, {2, 3}]


def test_one_review_in_common_does_not_join_two_pools() -> None:
    products = [heat("a"), heat("b"), heat("c"), heat("d"), heat("e", reviews=1)]
    overlaps = {(0, 1): MANY, (2, 3): MANY, (0, 4): Overlap(1, 1), (2, 4): Overlap(1, 1)}
    assert films(products, overlaps) == [{0, 1, 4}, {2, 3}]


@settings(deadline=None)
@given(st.integers(0, 10**6))
def test_order_of_pairs_does_not_matter_and_years_never_contradict(seed: int) -> None:
    rng = random.Random(seed)
    products = [
        heat(f"p{n}", year=rng.choice([None, 1943, 1970, 2011]), reviews=rng.randint(1, 50)) for n in range(8)
    ]
    overlaps = {
        pair: Overlap(shared := rng.randint(0, 30), shared + rng.randint(0, 9))
        for pair in combinations(range(8), 2)
        if rng.random() < 0.4
    }
    pairs = [*title_pairs(products), *overlaps]
    rare = rare_names(product.people for product in products)
    roots = merge(products, pairs, overlaps, rare)
    rng.shuffle(pairs)
    assert merge(products, pairs, overlaps, rare) == roots
    for root in set(roots):
        years = {product.year for product, own in zip(products, roots, strict=True) if own == root} - {None}
        assert len(years) <= 1
