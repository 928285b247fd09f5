"""Every id finds its row, and no other id finds one."""

from recommender.catalog.product_rows import ProductRows


def test_ids_find_their_rows_in_the_order_asked_and_unknown_ones_none() -> None:
    rows = ProductRows((f"p{number}", number // 2) for number in range(10_000))

    found = rows.of([f"p{number}" for number in range(10_010, -1, -1)])

    assert found == [None] * 11 + [number // 2 for number in range(9_999, -1, -1)]


def test_ids_that_no_shop_has_are_unknown() -> None:
    assert ProductRows([("p", 0), ("q", 1)]).of(["", "P", "p ", "\ud800", "q"]) == [None] * 4 + [1]


def test_a_catalog_without_products_knows_nothing() -> None:
    assert ProductRows([]).of(["p", "q"]) == [None, None]
