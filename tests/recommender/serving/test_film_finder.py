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
    film("B3", "Alien"),
    film("B4", "Jane Eyre"),
    film("B5", "Jane Eyre"),
]


@pytest.fixture(scope="module")
def finder(tmp_path_factory: pytest.TempPathFactory) -> FilmFinder:
    return FilmFinder(make_catalog(tmp_path_factory.mktemp("catalog"), FILMS))


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (ExportedRow("Heat", 1995), 0),
        (ExportedRow("Heat", 1996), 0),  # another first night
        (ExportedRow("Heat", 1995, imdb=113277), 0),
        (ExportedRow("Heat", 1995, imdb=999), None),  # another film of that name and year
        (ExportedRow("Heat", 1986), None),
        (ExportedRow("La sfida", 1995, other_title="Heat"), 0),
        (ExportedRow("whatever", 2001, imdb=47437), 1),
        (ExportedRow("Sabrina", 1995), 2),
        (ExportedRow("Sabrina"), None),
        (ExportedRow("The Door", 2012), None),
        (ExportedRow("Alien", 1979), 5),
        (ExportedRow("Jane Eyre", 1996), None),
        (ExportedRow(None, movielens=7), 2),
        (ExportedRow("Toy Story", 1995, movielens=7), None),  # numbers differ between releases
        (ExportedRow("Heat of the Night", 1995), None),
    ],
)
def test_film_is_found_by_what_can_mean_no_other(
    finder: FilmFinder, row: ExportedRow, found: int | None
) -> None:
    assert finder.row(row) == found
