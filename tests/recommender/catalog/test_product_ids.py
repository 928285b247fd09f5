"""Every id finds its row, and no other id finds one."""

from recommender.catalog.product_ids import ProductIds


def test_ids_find_their_rows_in_the_order_asked_and_unknown_ones_none() -> None:
    ids = ProductIds((f"p{number}", number // 2) for number in range(10_000))

    found = ids.rows([f"p{number}" for number in range(10_010, -1, -1)])

    assert found == [None] * 11 + [number // 2 for number in range(9_999, -1, -1)]


def test_ids_that_no_shop_has_are_unknown() -> None:
    assert ProductIds([("p", 0), ("q", 1)]).rows(["", "P", "p ", "\ud800", "q"]) == [None] * 4 + [1]


def test_a_catalog_without_products_knows_nothing() -> None:
    assert ProductIds([]).rows(["p", "q"]) == [None, None]
