from dataclasses import replace

import pytest

from recommender.catalog.links import imdb_link
from recommender.serving.film_finder import FilmFinder
from recommender.sources.exports.row import ExportedRow
from tests.recommender.catalog_of import film, make_catalog

FILMS = [
    replace(film("ml:6", "Heat", 1995), link=imdb_link(113277)),
    film("imdb:tt0047437", "Sabrina", 1954),
    film("ml:7", "Sabrina", 1995),
    film("B1", "The Door", 2012, count=5),
    film("B2", "The Door", 2012, count=6),
    film("B6", "The Mirror", 2014, imdb_id="tt2343793", tmdb_id=111),
    film("B7", "The Mirror", 2014, imdb_id="tt3270374", tmdb_id=222),
    film("B3", "Alien"),
    film("B4", "Jane Eyre"),
    film("B5", "Jane Eyre"),
    film("B8", "Old Boy", 2003),
    film("B9", "Pulp Fiction", 1994),
    film("B10", "Grease", 1978),
    film("B11", "Aliens", 1986),
    film("B12", "Rocky III", 1982),
    film("B13", "Titanic", 1997, count=500),
    film("B14", "Titanic", 1953, count=40),
    film("B15", "Psycho", 1960, count=300),
    film("B16", "Psycho", 1998, count=40),
    film("B17", "The Arrival", 1996, count=23),
    film("B18", "The Matrix", 1999, count=296),
    film("B19", "The Wild Bunch", 1969, count=20),
    film("B20", "The Visitor (a.k.a. Visitor)", 1979, count=9),
]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (ExportedRow("Oldboy", 2003), "B8"),
        (ExportedRow("Pulp Ficton", 1994), "B9"),
        (ExportedRow("Pulp Ficton", 1995), None),  # the year must be the very same
        (ExportedRow("Pulp Ficton"), None),
        (ExportedRow("Grease 2", 1978), None),
        (ExportedRow("Rocky II", 1982), None),
        (ExportedRow("Aliens", 1979), None),  # there is one of this very title
        (ExportedRow("Haet", 1995), None),  # too short
        (ExportedRow("Titanic"), "B13"),  # far better known than the other one
        (ExportedRow("Titanic", 1980), None),
        (ExportedRow("Psycho"), None),
    ],
)
def test_a_title_is_nearly_a_films_by_blanks_and_typos_and_its_fame_never_by_numbers(
    finder: FilmFinder, row: ExportedRow, found: str | None
) -> None:
    at = finder.nearly(row)
    assert (None if at is None else FILMS[at].film_id) == found


@pytest.mark.parametrize(
    ("title", "apart"),
    [
        ("Alien, Grease, Heat", ["Alien", "Grease", "Heat"]),
        ("Alien, Titanic, Nobody Knows It", ["Alien", "Titanic", "Nobody Knows It"]),
        ("Alien; Nobody Knows It", ["Alien", "Nobody Knows It"]),
        ("Alien, Down and Sideways", ["Alien, Down and Sideways"]),
        ("Door, The", ["Door, The"]),
        ("Heat", ["Heat"]),
    ],
)
def test_films_between_marks_are_taken_apart_where_most_of_them_are_known(
    finder: FilmFinder, title: str, apart: list[str]
) -> None:
    assert [row.title for row in finder.apart(ExportedRow(title))] == apart


def test_films_whose_titles_are_near_may_be_asked_about(finder: FilmFinder) -> None:
    assert [FILMS[row].film_id for row in finder.near(ExportedRow("Pulp Ficton"))] == ["B9"]
    assert finder.near(ExportedRow("Pulp Ficton", 1960)) == []


@pytest.fixture(scope="module")
def finder(tmp_path_factory: pytest.TempPathFactory) -> FilmFinder:
    return FilmFinder(make_catalog(tmp_path_factory.mktemp("catalog"), FILMS))


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (ExportedRow("Heat", 1995), "ml:6"),
        (ExportedRow("Heat", 1996), "ml:6"),  # another first night
        (ExportedRow("Heat", 1995, imdb=113277), "ml:6"),
        (ExportedRow("Heat", 1995, imdb=999), None),  # another film of that name and year
        (ExportedRow("Heat", 1986), None),
        (ExportedRow("La sfida", 1995, other_title="Heat"), "ml:6"),
        (ExportedRow("whatever", 2001, imdb=47437), "imdb:tt0047437"),
        (ExportedRow("Sabrina", 1995), "ml:7"),
        (ExportedRow("Sabrina"), None),
        (ExportedRow("The Door", 2012), None),
        (ExportedRow("The Mirror", 2014), None),
        (ExportedRow("The Mirror", 2014, imdb=3270374), "B7"),
        (ExportedRow("The Mirror", 2014, tmdb=111), "B6"),
        (ExportedRow("The Mirror", 2014, imdb=3270374, tmdb=111), "B7"),
        (ExportedRow("Alien", 1979), "B3"),
        (ExportedRow("Jane Eyre", 1996), None),
        (ExportedRow(None, movielens=7), "ml:7"),
        (ExportedRow(None, product_id="B3"), "B3"),
        (ExportedRow(None, product_id="7"), "ml:7"),
        (ExportedRow(None, product_id="tt0047437"), "imdb:tt0047437"),
        (ExportedRow(None, product_id="9999"), None),
        (ExportedRow("Toy Story", 1995, movielens=7), None),  # numbers differ between releases
        (ExportedRow("Heat of the Night", 1995), None),
        (ExportedRow("Arrival"), None),  # another film may be called so
        (ExportedRow("Arrival", 1996), "B17"),
        (ExportedRow("The Arrival"), "B17"),
        (ExportedRow("Arrival, The"), "B17"),
        (ExportedRow("Ankunft", other_title="Arrival"), None),
        (ExportedRow("Matrix"), "B18"),
        (ExportedRow("Wild Bunch"), "B19"),
        (ExportedRow("Visitor"), "B20"),
    ],
)
def test_film_is_found_by_what_can_mean_no_other(
    finder: FilmFinder, row: ExportedRow, found: str | None
) -> None:
    at = finder.row(row)
    assert (None if at is None else FILMS[at].film_id) == found


@pytest.mark.parametrize(
    ("row", "film_id"),
    [(ExportedRow("Matrix"), "B18"), (ExportedRow("A Matrix"), "B18"), (ExportedRow("The Alien"), "B3")],
)
def test_a_title_differs_by_its_article(finder: FilmFinder, row: ExportedRow, film_id: str) -> None:
    assert finder.differs_by_article(row, _place(film_id))


@pytest.mark.parametrize(
    ("row", "film_id"),
    [
        (ExportedRow("the matrix"), "B18"),
        (ExportedRow("Matrix, The"), "B18"),
        (ExportedRow("Matrix", 1999), "B18"),
        (ExportedRow("Visitor"), "B20"),  # it is called so, too
        (ExportedRow("Alien"), "B3"),
        (ExportedRow("Anything"), "B18"),
    ],
)
def test_a_title_does_not_differ_by_an_article_that_one_of_its_names_or_its_year_tells(
    finder: FilmFinder, row: ExportedRow, film_id: str
) -> None:
    assert not finder.differs_by_article(row, _place(film_id))


def _place(film_id: str) -> int:
    return next(place for place, each in enumerate(FILMS) if each.film_id == film_id)
