"""Editions that may be wrongly together or apart."""

from pathlib import Path

from recommender.catalog.doubtful_editions import doubts
from recommender.catalog.film import Edition, Film, Link
from recommender.catalog.store import Catalog, write_catalog


def film(number: str, title: str, year: int | None, ratings: int = 10) -> Film:
    return Film(number, title, year, ("Drama",), Link(f"https://x/{number}", "product"), 3.0, ratings)


def found(
    tmp_path: Path, films: list[Film], editions: list[Edition] | None = None
) -> list[tuple[str, str, str]]:
    """Reason, and both products, in the order told."""
    write_catalog(tmp_path / "catalog.sqlite", films, editions or [])
    listed = doubts(Catalog.open(tmp_path / "catalog.sqlite"))
    return [(doubt.reason, doubt.one.product_id, doubt.other.product_id) for doubt in listed]


def test_films_of_one_title_are_doubtful_where_their_years_do_not_tell_them_apart(tmp_path: Path) -> None:
    films = [
        film("a", "Freaky Friday", 1977, 15),
        film("b", "Freaky Friday", 1976, 3),
        film("c", "Freaky Friday", 2003, 30),
        film("d", "Stalker", None, 5),
        film("e", "Stalker", 1979, 50),
        film("f", "The Door", 2012, 4),
        film("g", "Door, The", 2012, 4),
        film("h", "Heat", 1995, 99),
        film("i", "Toy Story", 1995, 50),
        film("j", "Toy Story 2", 1996, 50),
    ]
    assert found(tmp_path, films) == [
        ("no-year", "e", "d"),
        ("near-years", "a", "b"),
        ("same-year", "f", "g"),
    ]


def test_parts_and_collections_are_other_films(tmp_path: Path) -> None:
    films = [film("a", "Dune: Part One", 2021), film("b", "Dune: Part Two", 2021), film("c", "Dune", 2020)]
    assert found(tmp_path, films) == []


def test_editions_that_do_not_look_like_their_film_are_doubtful_and_the_best_known_come_first(
    tmp_path: Path,
) -> None:
    films = [
        film("a", "Heat", 1995, 20),
        film("b", "Alien", 1979, 90),
        film("c", "X2: X-Men United", 2003, 50),
    ]
    editions = [
        Edition("a", "a", "Heat", None, None, 1995),
        Edition("a2", "a", "Heat [Blu-ray]", None, None, 1995),
        Edition("a3", "a", "Heat [DVD]", None, None, 1996),
        Edition("a4", "a", "The Big Sleep", None, None, 1995),
        Edition("a5", "a", "Heat (Director's Cut)", None, None, None),
        Edition("b2", "b", "Aliens in the Attic", None, None, 1979),
        Edition("c2", "c", "X2", None, None, 2003),
    ]
    assert found(tmp_path, films, editions) == [
        ("titles-differ", "b", "b2"),
        ("years-differ", "a", "a3"),
        ("titles-differ", "a", "a4"),
    ]


def test_names_in_brackets_are_no_other_titles(tmp_path: Path) -> None:
    films = [film("a", "Cinema Paradiso (Nuovo cinema Paradiso)", 1989), film("b", "Ever After", 1998)]
    editions = [
        Edition("a2", "a", "Nuovo cinema Paradiso", None, None, 1989),
        Edition("b2", "b", "EverAfter", None, None, 1998),
    ]
    assert found(tmp_path, films, editions) == []


def test_each_side_says_what_people_need_to_decide(tmp_path: Path) -> None:
    write_catalog(
        tmp_path / "catalog.sqlite",
        [film("a", "Heat", 1995, 20)],
        [Edition("a2", "a", "Heat [DVD]", "https://x/dvd", "$9", 1996)],
    )
    [doubt] = doubts(Catalog.open(tmp_path / "catalog.sqlite"))
    assert doubt.is_together
    assert doubt.ratings == 20
    assert (doubt.one.name, doubt.one.link) == ("Heat (1995)", "https://x/a")
    assert (doubt.other.name, doubt.other.link, doubt.other.film_id) == (
        "Heat [DVD] (1996)",
        "https://x/dvd",
        "a",
    )
