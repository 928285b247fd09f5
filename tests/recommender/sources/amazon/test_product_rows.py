from typing import Any

import msgspec
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.sources.amazon.credits import credits_of
from recommender.sources.amazon.products import PRODUCTS_SCHEMA, genres, product_row
from recommender.sources.amazon.releases import ProductLine

ANYTHING = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists)


@settings(deadline=None, max_examples=60)
@given(
    st.fixed_dictionaries(
        {}, optional={name: ANYTHING for name in ProductLine.__struct_fields__ if name != "asin"}
    )
)
def test_whatever_the_fields_hold_gives_a_row(fields: dict[str, Any]) -> None:
    encoded = msgspec.json.encode({**fields, "asin": "B1"})
    row = product_row(1, msgspec.json.decode(encoded, type=ProductLine), None)
    table = pa.Table.from_pylist([row], schema=PRODUCTS_SCHEMA)
    assert table.num_rows == 1
    assert row["shown"]
    assert row["link"] == "https://www.amazon.com/dp/B1"


def test_the_blouse_of_the_real_files_is_no_film() -> None:
    blouse = ProductLine(
        "6305121869",
        title="Women Blouse, Ninasill Hooded Sweatshirt Coat",
        category=["Clothing, Shoes & Jewelry", "Women", "Clothing"],
        main_cat="Movies & TV",
        details={},
        price="$9.99 - $12.50",
    )
    row = product_row(1, blouse, None)
    assert not row["is_film"]
    assert row["has_details"]
    assert row["price"] == "$9.99 - $12.50"


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("Mad Max : Fury Road - Edition limit&eacute;e 3D", "Mad Max : Fury Road - Edition limitée 3D"),
        ('<span id="productTitle" class="a-size-large">Heat</span>', "Heat"),
        ("var aPageStart = (new Date()).getTime();", "Untitled (B1)"),
        ("", "Untitled (B1)"),
        (["Heat"], "Heat"),
        (None, "Untitled (B1)"),
    ],
)
def test_titles_lose_markup(title: Any, clean: str) -> None:
    assert product_row(1, ProductLine("B1", title=title), None)["title"] == clean


def test_genres_are_the_kinds_of_film_in_the_category_path() -> None:
    assert genres(["Movies & TV", "Studio Specials", "Warner Home Video", "All Warner Titles"]) == []
    assert genres(["Movies & TV", "Movies", "ACTION/ADVENTURE", "Drama", "Drama"]) == [
        "Action/Adventure",
        "Drama",
    ]


def test_people_are_split_and_nobody_is_left_out() -> None:
    named = credits_of("Tom Hanks; Meg Ryan, Bill Pullman", {})
    assert named.people == ["Tom Hanks", "Meg Ryan", "Bill Pullman"]
    assert named.actors == named.directors == []
    assert [credits_of(brand, {}).people for brand in ("Various", ".", None)] == [[], [], []]


@pytest.mark.parametrize(
    ("title", "category", "kind"),
    [
        ("Heat", ["Movies & TV", "Movies"], "film"),
        ("Lost: Season 4", ["Movies & TV", "Movies"], "series"),
        ("Planet Earth", ["Movies & TV", "TV"], "series"),
        ("The Godfather Trilogy", ["Movies & TV", "Movies"], "collection"),
    ],
)
def test_seasons_and_box_sets_are_told_from_films(title: str, category: list[str], kind: str) -> None:
    assert product_row(1, ProductLine("B1", title=title, category=category), None)["kind"] == kind


def test_shelves_tell_the_language_and_the_series() -> None:
    category = ["Movies & TV", "Art House & International", "By Original Language", "French"]
    row = product_row(1, ProductLine("B1", category=category, details={"Language:": "English"}), None)
    assert row["language"] == "French"
    category = ["Movies & TV", "Characters & Series", "James Bond"]
    row = product_row(
        1, ProductLine("B1", category=category, details="<b>Language:</b> English (Stereo)"), None
    )
    assert (row["series"], row["language"]) == ("James Bond", "English")


@pytest.mark.parametrize(
    ("images", "address"),
    [
        (
            ["https://images.example/I/51.jpg", "https://images.example/I/2.jpg"],
            "https://images.example/I/51.jpg",
        ),
        ([{"thumb": "https://x/t.jpg", "large": "https://x/l.jpg", "hi_res": None}], "https://x/l.jpg"),
        ([{"hi_res": "https://x/h.jpg", "large": "https://x/l.jpg"}], "https://x/h.jpg"),
        ("http://ecx.images.example/1.jpg", None),
        (["javascript:alert(1)", 'https://x/"><script>'], None),
        ([], None),
        (None, None),
    ],
)
def test_the_first_picture_is_the_poster(images: Any, address: str | None) -> None:
    assert product_row(1, ProductLine("B1", images=images), None)["poster"] == address


def test_other_titles_are_those_that_say_so() -> None:
    assert product_row(1, ProductLine("B1", title="Hero (a.k.a. Ying xiong) (Bonus)"), None)[
        "other_titles"
    ] == ("Ying xiong",)
