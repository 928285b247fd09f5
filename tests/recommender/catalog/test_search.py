from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.film import Edition
from recommender.catalog.search import Match, search_titles
from recommender.catalog.store import Catalog
from recommender.catalog.title_index import TitleIndex, TitleIndexWriter
from tests.recommender.catalog_of import film, make_catalog

FILMS = [
    film("heat", "Heat", 1995, count=500),
    film("heat72", "Heat", 1972, count=100),
    film("alien", "Alien", 1979, count=900),
    film("aliens", "Aliens", 1986, count=800),
    film("thing", "The Thing", 1982, count=300),
    film("thing2", "A Thing", 1990, count=200),
    film("br", "Blade Runner", 1982, count=700),
    film("br49", "Blade Runner 2049", 2017, count=600),
    film("lotr", "The Lord of the Rings: The Fellowship of the Ring", 2001, count=1000),
    film("sw4", "Star Wars: Episode IV - A New Hope", 1977, count=1000),
    film("it", "It", 2017, count=50),
    film("mis", "Misérables, Les", 2012, count=80),
    film("cyr", "Иди и смотри", 1985, count=70),
    film("cjk", "千と千尋の神隠し", 2001, count=70),
    film("clear", "Sabrina", 1995, count=4000),
    film("obscure", "Sabrina", 1954, count=3),
    film("gf", "The Godfather", 1972, count=2000),
    film("gf2", "The Godfather: Part II", 1974, count=400),
    film("ring", "Ring", 1998, count=90),
    film("ring02", "The Ring", 2002, count=80),
    film("fog", "Fog", 2005, count=30),
    film("fog80", "The Fog", 1980, count=90),
    film("monkeys", "Twelve Monkeys", 1995, count=400),
    film("1984", "1984", 1984, count=9),
    film("unknown-year", "Nowhere", None, count=9),
]
EDITIONS = [
    Edition("heat-dvd", "heat", "Heat (Two-Disc Special Edition)"),
    Edition("alien-de", "alien", "Alien - Das unheimliche Wesen aus einer fremden Welt [Blu-ray]"),
]


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    opened = make_catalog(tmp_path_factory.mktemp("search"), FILMS, EDITIONS)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "typed",
    [
        *("heat", "Heat (1972)", "heat 1995 5", "thing", "the ring", "fog", "sabrina", "godfather", "lotr"),
        *("star wars", "twelve monkeys", "1984", "blade runner", "alein", "nothing like it", "", "les mis"),
    ],
)
def test_what_is_named_is_what_a_whole_search_names(catalog: Catalog, typed: str) -> None:
    whole = [match for match in catalog.search(typed) if match.certainty != "guess"]
    assert [match for match in catalog.named(typed) if match.certainty != "guess"] == whole


def test_a_misspelt_title_names_no_film(catalog: Catalog) -> None:
    assert catalog.named("alein") == []
    assert catalog.search("alein")


@pytest.mark.parametrize("typed", ["alein", "godfather two", "thing 1982", "star wars", "lord of the rings"])
def test_titles_in_many_blocks_are_found_as_in_one(tmp_path: Path, typed: str) -> None:
    writer = TitleIndexWriter()
    for row, one in enumerate(FILMS):
        writer.add_film(row, one.title, one.year, one.rating_count)
    writer.write(tmp_path / "whole")
    writer.write(tmp_path / "in blocks", block=7)
    whole = TitleIndex.open(tmp_path / "whole")
    in_blocks = TitleIndex.open(tmp_path / "in blocks", block=7)
    assert len(np.load(tmp_path / "in blocks" / "starts.npy")) > 3
    assert search_titles(in_blocks, typed, 5) == search_titles(whole, typed, 5) != []


def ids(matches: list[Match]) -> list[str]:
    return [match.film.film_id for match in matches]


@pytest.mark.parametrize(
    ("typed", "film_id"),
    [
        ("alien", "alien"),
        ("ALIENS", "aliens"),
        ("Heat (1972)", "heat72"),
        ("heat 1995", "heat"),
        ("The Thing", "thing"),
        ("a thing", "thing2"),
        ("Blade Runner 2049", "br49"),
        ("blade runner", "br"),
        ("blade runner 1982", "br"),
        ("It", "it"),
        ("les miserables", "mis"),
        ("иди и смотри", "cyr"),
        ("千と千尋の神隠し", "cjk"),
        ("star wars episode 4 a new hope", "sw4"),
        ("alien das unheimliche wesen aus einer fremden welt", "alien"),
        ("Sabrina", "clear"),
        ("Sabrina (1954)", "obscure"),
        ("1984", "1984"),
        ("1984 (1984)", "1984"),
        ("godfather 2", "gf2"),
        ("12 monkeys", "monkeys"),
        ("ring", "ring"),
        ("the ring", "ring02"),
        ("the fog", "fog80"),
    ],
)
def test_the_same_title_is_certain(catalog: Catalog, typed: str, film_id: str) -> None:
    first = catalog.search(typed)[0]
    assert (first.film.film_id, first.similarity, first.is_certain) == (film_id, 1.0, True)


@pytest.mark.parametrize(
    ("typed", "film_id"),
    [
        ("Haet", "heat"),
        ("alein", "alien"),
        ("blad runer", "br"),
        ("lord of the rings", "lotr"),
        ("felowship of the ring", "lotr"),
        ("a new hope", "sw4"),
        ("runner blade", "br"),
        ("missérables", "mis"),
        ("Иди и смотрю", "cyr"),
    ],
)
def test_a_misspelt_or_partial_title_is_found_but_not_certain(
    catalog: Catalog, typed: str, film_id: str
) -> None:
    matches = catalog.search(typed)
    assert matches[0].film.film_id == film_id
    assert not any(match.is_certain for match in matches)


@pytest.mark.parametrize("typed", ["Heat", "thing", "fog", "Heat (1960)", "Alien 2020", "Nowhere (1999)"])
def test_doubt_is_never_certain(catalog: Catalog, typed: str) -> None:
    assert not any(match.is_certain for match in catalog.search(typed))


def test_among_equal_titles_the_better_known_comes_first(catalog: Catalog) -> None:
    assert ids(catalog.search("heat"))[:2] == ["heat", "heat72"]


def test_a_typed_year_puts_that_year_first(catalog: Catalog) -> None:
    assert ids(catalog.search("haet 1972"))[0] == "heat72"


@pytest.mark.parametrize("typed", ["", "   ", "!!!", "💥", "()", "\ud800"])
def test_nothing_is_found_for_nothing(catalog: Catalog, typed: str) -> None:
    assert catalog.search(typed) == []


def test_no_more_than_asked_for(catalog: Catalog) -> None:
    assert len(catalog.search("alien", limit=1)) == 1
    assert catalog.search("alien", limit=0) == []


@given(typed=st.one_of(st.text(), st.text(alphabet="aehilnt ():0123456789", max_size=30)))
@settings(deadline=None)
def test_any_text_gives_distinct_films_in_a_sensible_form(catalog: Catalog, typed: str) -> None:
    matches = catalog.search(typed, limit=4)
    assert len(matches) == len({match.row for match in matches}) <= 4
    assert all(0.0 <= match.similarity <= 1.0 for match in matches)
    assert all(FILMS[match.row] == match.film for match in matches)
    assert not any(match.is_certain for match in matches[1:])
    assert catalog.search(typed, limit=4) == matches


@given(
    row=st.integers(0, 199),
    place=st.integers(0, 40),
    kind=st.sampled_from(["drop", "double", "swap", "change"]),
)
@settings(deadline=None)
def test_a_title_with_one_typo_is_among_the_first_five(
    many: Catalog, row: int, place: int, kind: str
) -> None:
    title = many.film(row).title
    at = place % (len(title) - 1)
    pair = title[at : at + 2]
    typed = {
        "drop": title[:at] + title[at + 1 :],
        "double": title[:at] + pair[0] + title[at:],
        "swap": title[:at] + pair[::-1] + title[at + 2 :],
        "change": title[:at] + "x" + title[at + 1 :],
    }[kind]
    assert row in [match.row for match in many.search(typed, limit=5)]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    first = [
        "Silent",
        "Golden",
        "Broken",
        "Hidden",
        "Burning",
        "Frozen",
        "Distant",
        "Crimson",
        "Hollow",
        "Savage",
    ]
    second = [
        "River",
        "Empire",
        "Garden",
        "Mirror",
        "Letters",
        "Harbour",
        "Orchard",
        "Winter",
        "Paradise",
        "Machine",
    ]
    third = ["", " Returns"]
    titles = [f"{a} {b}{c}" for a in first for b in second for c in third]
    return make_catalog(
        tmp_path_factory.mktemp("many"), [film(f"m{row}", title) for row, title in enumerate(titles)]
    )


def test_the_index_is_the_same_on_every_writing(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_catalog(tmp_path / name, FILMS, EDITIONS).close()
    for path in (tmp_path / "one" / "titles").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / "titles" / path.name).read_bytes()


def test_a_whole_title_means_that_film_beside_a_better_known_one_with_an_article(tmp_path: Path) -> None:
    films = [film("heat", "Heat", 1995, count=130), film("the-heat", "The Heat", 2013, count=170)]
    catalog = make_catalog(tmp_path, films, [])

    found = [catalog.search(typed)[0] for typed in ("Heat", "The Heat")]

    assert [(match.film.film_id, match.is_certain) for match in found] == [("heat", True), ("the-heat", True)]
