import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.links import absolute_shop_url, imdb_link, product_link, search_link
from recommender.catalog.not_films import is_film
from recommender.catalog.plain_text import DESCRIPTION_LENGTH, description, plain_text, price


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Hansel &amp; Gretel", "Hansel & Gretel"),
        ("Edition limit&amp;eacute;e", "Edition limitée"),
        ("The white queen&Acirc;&nbsp;Stagione", "The white queen Stagione"),
        ("<span class='x'>Heat</span> <b>now</b>", "Heat now"),
        ("Heat<script>alert('x')</script><style>.a{b:c}</style>", "Heat"),
        (".a-box-inner{background-color:#fff}", ""),
        ("var aPageStart = (new Date()).getTime();", ""),
        ("<div class='cut off", ""),
        ("I <3 Heat", "I <3 Heat"),
        ("a\x00b\n\tc", "a b c"),
        ("AC/DC: {Live}", "AC/DC: {Live}"),
    ],
)
def test_markup_goes_and_words_stay(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@settings(deadline=None)
@given(st.text())
def test_plain_text_is_one_clean_line(text: str) -> None:
    plain = plain_text(text)
    assert plain == " ".join(plain.split())
    assert not {unicodedata.category(char) for char in plain} & {"Cc", "Cf", "Cs"}


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("abc def.,'!?-:;1234567890éü"), max_size=60))
def test_text_without_markup_stays_as_it_is(text: str) -> None:
    assert plain_text(text) == " ".join(text.split())


@pytest.mark.parametrize("text", ["$9.99", "$5.00 - $17.50", "$1,234.00", "£7"])
def test_prices_stay(text: str) -> None:
    assert price(text) == text


def test_price_that_is_a_number_is_printed_as_the_shop_does() -> None:
    assert (price(9.99), price(1200)) == ("$9.99", "$1,200.00")


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".a-box-inner{background-color:#fff}",
        "Too low to display",
        None,
        True,
        0.0,
        float("nan"),
        ["$9"],
        "$",
    ],
)
def test_what_is_no_price_is_dropped(text: Any) -> None:
    assert price(text) is None


@settings(deadline=None)
@given(st.one_of(st.none(), st.text(), st.lists(st.one_of(st.text(), st.integers()))))
def test_descriptions_are_short_or_missing(parts: Any) -> None:
    text = description(parts)
    assert text is None or 0 < len(text) <= DESCRIPTION_LENGTH + 1


def test_long_description_ends_between_words() -> None:
    text = description(["word " * 400])
    assert text is not None
    assert text.endswith("word…")


def test_links_say_what_they_are() -> None:
    assert imdb_link(113277).url == "https://www.imdb.com/title/tt0113277/"
    assert imdb_link("tt0113277") == imdb_link("0113277")
    assert (
        search_link("Heat & Dust", 1983).url == "https://www.imdb.com/find/?q=Heat%20%26%20Dust%201983&s=tt"
    )
    assert search_link("Heat", None).kind == "search"
    assert product_link("B1").url == "https://www.amazon.com/dp/B1"
    assert product_link("../x").url == "https://www.amazon.com/dp/..%2Fx"


@settings(deadline=None)
@given(st.text())
def test_addresses_are_absolute_or_none(href: str) -> None:
    url = absolute_shop_url(href)
    assert url is None or url.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    ("title", "category", "main", "film"),
    [
        ("Women Blouse", ["Clothing, Shoes & Jewelry", "Women"], "Movies & TV", False),
        ("Sweatshirt", [], "Sports & Outdoors", False),
        (
            "30 Minute Yoga Workout",
            ["Movies & TV", "Special Interests", "Exercise & Fitness"],
            "Movies & TV",
            False,
        ),
        ("Blank DVD-R 50 Pack", ["Movies & TV"], "Movies & TV", False),
        ("Dead Calm", ["Movies & TV", "Movies", "Exercise & Fitness"], "Movies & TV", True),
        ("Heat", ["Movies & TV", "Movies"], "Movies & TV", True),
        ("Heat", [], None, True),
        ("Heat", ["Warner Home Video"], None, True),
        ("Breaking Bad: Season 1", ["Movies & TV", "TV"], "Movies & TV", True),
        ("Point Blank DVD", ["Movies & TV"], "Movies & TV", True),
    ],
)
def test_only_what_is_surely_no_film_is_left_out(
    title: str, category: list[str], main: str | None, *, film: bool
) -> None:
    assert is_film(title, category, main) is film
