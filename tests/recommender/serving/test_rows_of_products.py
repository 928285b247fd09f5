import pytest

from recommender.serving.product_rows import ProductRows

PRODUCTS = {
    "ml:6": 0,
    "imdb:tt0113277": 0,
    "ml:1000001": 1,
    "imdb:tt1000001": 2,
    "0767802586": 3,
    "7": 4,
    "ml:7": 5,
}


@pytest.mark.parametrize(
    ("product_id", "row"),
    [
        *(("ml:6", 0), ("6", 0), ("6.0", 0), ("0113277", 0), ("tt0113277", 0), ("tt113277", 0)),
        *(("0767802586", 3), ("767802586", 3), ("767802586.0", 3)),
        ("7", 4),  # the catalog's own id goes before all others
        ("1000001", -1),  # two films
        ("tt1000001", 2),
        *(("8", -1), ("", -1), ("ml:8", -1), ("\u0666", -1), ("six", -1)),
    ],
)
def test_id_in_another_form_is_the_one_film_it_can_mean(product_id: str, row: int) -> None:
    rows = ProductRows(PRODUCTS)
    assert rows.of([product_id, "ml:6", product_id]).tolist() == [row, 0, row]


def test_numbers_of_imdb_are_found_without_the_zeros_that_a_spreadsheet_took_off() -> None:
    products = {"imdb:tt0116282": 0, "ml:116282": 1}
    assert (
        ProductRows(products, are_imdb=True).of(["116282", "0116282", "tt116282", "116282.0"]).tolist()
        == [0] * 4
    )
    assert ProductRows(products).of(["116282"]).tolist() == [1]
