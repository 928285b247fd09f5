from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.sources.amazon.details import language, link_in, links_in, release_year, run_time, told_in

LINK = '<a class="a-link-normal a-text-normal" href="https://www.amazon.com/x">'


def the_articles_link(details: Any) -> str | None:
    found = BeautifulSoup(details, "lxml").select("a.a-text-normal[href]") if isinstance(details, str) else []
    return str(found[0]["href"]) if found else None


PIECES = st.sampled_from(
    [
        LINK,
        "7 reviews</a>",
        "<a href='/first'>",
        "<A CLASS='a-text-normal' HREF='https://www.amazon.com/upper'>",
        "<a class=a-text-normal>no address</a>",
        "<a class='not-a-text-normal' href='/no'>",
        "<a title='x > y' class='a-text-normal' href='https://www.amazon.com/quoted'>",
        "<!-- ",
        " -->",
        "<script>",
        "</script>",
        "<li><b>Run Time:</b> 90 minutes</li>",
        "a-text-normal",
        "<",
        "&lt;a class=a-text-normal href=/y&gt;",
    ]
)


@settings(deadline=None, max_examples=60)
@given(
    many=st.lists(st.one_of(st.none(), st.just({}), st.lists(PIECES, max_size=6).map("".join)), max_size=6)
)
def test_many_at_once_give_the_articles_links(many: list[Any]) -> None:
    assert links_in(many) == [the_articles_link(details) for details in many]
    assert links_in(many) == [link_in(details) for details in many]


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("/product-reviews/B1", "https://www.amazon.com/product-reviews/B1"),
        ("//www.amazon.com/x", "https://www.amazon.com/x"),
        ("https://www.amazon.com/x", "https://www.amazon.com/x"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("mailto:a@b", None),
        ("", None),
        ("http://[", None),
    ],
)
def test_only_web_addresses_are_links_and_they_are_absolute(href: str, link: str | None) -> None:
    assert links_in([f'<a class="a-text-normal" href="{href}">x</a>']) == [link]


def test_link_inside_an_object_is_found() -> None:
    assert link_in({"Reviews": [f"{LINK}7</a>"]}) == "https://www.amazon.com/x"


@pytest.mark.parametrize(
    ("details", "minutes"),
    [
        ("<li><b>Run Time:</b> 94 minutes</li>", 94),
        ("<li><b>\n    Run Time:\n    </b>\n 1 hour and 34 minutes</li>", 94),
        ({"Run Time:": "143 minutes"}, 143),
        ({"\n    Run Time:\n    ": "2 hours"}, 120),
        ({"Run Time:": "unknown"}, None),
        ({"Language:": "English"}, None),
        (None, None),
        (["x"], None),
        ("<li><b>Format:</b> NTSC</li>", None),
    ],
)
def test_running_time_is_read(details: Any, minutes: int | None) -> None:
    assert run_time(details) == minutes


def test_year_of_the_film_is_read_but_not_that_of_the_disc() -> None:
    assert release_year({"Theatrical Release Date:": "December 15, 1995"}) == 1995
    assert release_year("<li><b>DVD Release Date:</b> May 3, 2005</li>") is None


@settings(deadline=None, max_examples=60)
@given(
    st.recursive(st.none() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s))
)
def test_nothing_that_stands_there_breaks_the_reader(details: Any) -> None:
    minutes, year = run_time(details), release_year(details)
    assert minutes is None or minutes > 0
    assert year is None or 1900 <= year < 2100
    assert link_in(details) is None or str(link_in(details)).startswith("http")


@pytest.mark.parametrize(
    ("details", "name"),
    [
        ("<li><b>Language:</b> English (Dolby Digital 5.1), French</li>", "English"),
        ("<li><b>Language:</b> Mandarin Chinese</li>", "Mandarin Chinese"),
        ({"Audio languages": "Deutsch, English"}, "Deutsch"),
        ({"Language": "English", "Original Language:": "French"}, "French"),
        ({"Language": ["Spanish", "English"]}, "Spanish"),
        ({"Language": "5.1"}, None),
        ({"Language": ""}, None),
        ({"Language": {"odd": 1}}, None),
        (None, None),
    ],
)
def test_the_language_is_the_first_named(details: Any, name: str | None) -> None:
    assert language(told_in(details)) == name
