import dataclasses
import gc
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.catalog.film import Edition, Film, Link
from recommender.catalog.store import Catalog, write_catalog
from recommender.errors import BadInputError, BundleError
from tests.recommender.catalog_of import film, make_catalog, numbered_films

FULL = Film(
    film_id="B00001",
    title="Amélie <3 'quoted' \"twice\"",
    year=2001,
    genres=("Comedy", "Romance"),
    link=Link("https://www.imdb.com/title/tt0211915/", "imdb"),
    rating_mean=4.25,
    rating_count=1234,
    category="Movies & TV > Comedy",
    description="A long description. " * 50,
    price="$9.99",
    people=("Audrey Tautou", "Jean-Pierre Jeunet"),
    directors=("Jean-Pierre Jeunet",),
    actors=("Audrey Tautou",),
    kind="series",
    original_title="Le fabuleux destin d'Amélie Poulain",
    other_titles=("Amélie from Montmartre",),
    runtime=122,
    language="French",
    country="France",
    plot="A waitress does good in secret.",
    poster="https://image.example/a.jpg",
    imdb_id="tt0211915",
    tmdb_id=194,
)
BARE = Film("B00002", "Bare", None, (), Link("https://x.example/", "search"), None, 0)


def test_films_come_back_as_they_went_in(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, [FULL, BARE])
    assert catalog.films([1, 0, 1]) == [BARE, FULL, BARE]
    assert (catalog.n_films, len(catalog)) == (2, 2)


def test_addresses_come_back_with_and_without_the_product_id_in_them(tmp_path: Path) -> None:
    urls = ("https://x.example/B1/ref=B1", "https://x.example/other", "https://x.example/B2?id=B1")
    films = [
        dataclasses.replace(BARE, film_id=film_id, link=Link(url, "product"))
        for film_id, url in zip(("B1", "B2", "B3"), urls, strict=True)
    ]
    editions = [Edition(f"E{number}", "B1", "Bare", f"https://x.example/E{number}") for number in range(3)]
    catalog = make_catalog(tmp_path, films, editions)
    assert catalog.films(range(3)) == films
    assert [edition.link for edition in catalog.editions(0)] == [urls[0], *(one.link for one in editions)]


def test_what_films_share_takes_no_room_of_its_own(tmp_path: Path) -> None:
    long = "Movies & TV > " * 20
    films = [
        dataclasses.replace(
            item, category=long, link=Link(f"https://x.example/{long}/{item.film_id}", "product")
        )
        for item in numbered_films(500)
    ]
    sizes = []
    for count in (100, 500):
        editions = [Edition(f"e{row}", f"f{row}", "Also") for row in range(count)]
        catalog = make_catalog(tmp_path / str(count), films[:count], editions)
        assert catalog.films(range(count)) == films[:count]
        sizes.append((tmp_path / str(count) / "catalog.sqlite").stat().st_size)
    assert sizes[1] - sizes[0] < 200 * 400


def test_an_edition_that_is_called_as_its_film_takes_no_room_for_its_title(tmp_path: Path) -> None:
    films = [dataclasses.replace(item, title=f"{item.title} {'x' * 100}") for item in numbered_films(500)]

    def size(name: str, ending: str) -> int:
        editions = [Edition(f"e{row}", item.film_id, item.title + ending) for row, item in enumerate(films)]
        catalog = make_catalog(tmp_path / name, films, editions)
        assert [catalog.editions(row)[0] for row in range(500)] == editions
        return (tmp_path / name / "catalog.sqlite").stat().st_size

    assert size("other", "!") - size("same", "") > 100 * 500 * 0.9


def test_every_edition_leads_to_its_film(tmp_path: Path) -> None:
    editions = [
        Edition("B00001", "B00001", "Amelie [DVD]", "https://x.example/1", "$5", 2005),
        Edition("A0", "B00001", "Amelie [Blu-ray]"),
    ]
    catalog = make_catalog(tmp_path, [FULL, BARE], editions)
    assert catalog.rows_of(["A0", "nothing", "B00001", "B00002", "A0"]) == [0, None, 0, 1, 0]
    assert catalog.editions(0) == (editions[1], editions[0])
    assert catalog.row_of("") is None


def test_a_film_id_is_a_product_id_even_without_an_edition_of_that_name(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, [BARE])
    assert catalog.row_of("B00002") == 0
    assert [edition.product_id for edition in catalog.editions(0)] == ["B00002"]


def test_thousands_of_ids_are_found_at_once(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, numbered_films(1500))
    assert catalog.rows_of([f"f{row}" for row in range(1500)]) == list(range(1500))
    assert [item.film_id for item in catalog.films(range(1500))] == catalog.all_film_ids()
    assert catalog.all_products() == {f"f{row}": row for row in range(1500)}


@pytest.mark.parametrize("row", [-1, 2, 10**6])
def test_a_row_that_does_not_exist_is_an_index_error(tmp_path: Path, row: int) -> None:
    catalog = make_catalog(tmp_path, [FULL, BARE])
    with pytest.raises(IndexError):
        catalog.film(row)
    assert catalog.editions(row) == ()


def test_numbers_of_numpy_are_kept_as_numbers(tmp_path: Path) -> None:
    odd = dataclasses.replace(
        FULL,
        year=np.int16(2001),  # type: ignore[arg-type]
        rating_mean=np.float32(4.25),  # type: ignore[arg-type]
        rating_count=np.int64(1234),  # type: ignore[arg-type]
    )
    catalog = make_catalog(tmp_path, [odd], [Edition("E", "B00001", "E", year=np.int16(2005))])  # type: ignore[arg-type]
    assert catalog.film(0) == FULL
    assert catalog.editions(0)[1].year == 2005


@pytest.mark.parametrize(
    ("films", "editions"),
    [
        ([BARE, BARE], []),
        ([BARE], [Edition("E", "B00002", "x"), Edition("E", "B00002", "y")]),
        ([BARE], [Edition("E", "elsewhere", "x")]),
    ],
    ids=["film twice", "edition twice", "edition of no film"],
)
def test_a_catalog_that_contradicts_itself_is_refused(
    tmp_path: Path, films: list[Film], editions: list[Edition]
) -> None:
    with pytest.raises(BadInputError):
        write_catalog(tmp_path / "catalog.sqlite", films, editions)


def test_an_empty_catalog_answers(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, [])
    assert (catalog.n_films, catalog.row_of("x"), catalog.search("Heat")) == (0, None, [])


def test_a_missing_or_damaged_catalog_is_a_bundle_error(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    with pytest.raises(BundleError, match="is missing"):
        Catalog.open(path)
    make_catalog(tmp_path, [BARE]).close()
    (tmp_path / "titles" / "rows.npy").write_bytes(b"")
    with pytest.raises(BundleError, match="title index"):
        Catalog.open(path)
    make_catalog(tmp_path, [BARE]).close()
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(BundleError, match="cannot be read"):
        Catalog.open(path)


def test_a_path_with_odd_characters_opens(tmp_path: Path) -> None:
    assert make_catalog(tmp_path / "a b#c?d%20é", [BARE]).film(0) == BARE


def test_the_catalog_is_never_written(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, [BARE])
    before = sorted(path.name for path in tmp_path.iterdir())
    catalog.search("bare")
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_film_is_found_by_its_other_titles(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, [BARE, FULL])
    for title in ("Amelie from Montmartre", "le fabuleux destin d'amelie poulain"):
        assert [match.row for match in catalog.search(title)] == [1]


def test_titles_come_in_the_order_asked_for(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, [film(f"f{row}", f"Title {row}") for row in range(1200)])
    assert catalog.titles([7, 0, 1100, 7]) == ["Title 7", "Title 0", "Title 1100", "Title 7"]
    assert catalog.titles([]) == []
    with pytest.raises(IndexError, match="row 1200 is not in a catalog"):
        catalog.titles([1200])


def test_a_catalog_knows_where_its_films_end(tmp_path: Path) -> None:
    films = [film(f"f{row}", f"Title {row}", 2000 + row % 10) for row in range(200)]
    assert make_catalog(tmp_path / "one", [*films, film("odd", "Odd", 2031)]).last_year == 2009
    assert make_catalog(tmp_path / "none", [film("odd", "Odd", None)]).last_year is None


def test_threads_share_a_catalog(tmp_path: Path) -> None:
    films = numbered_films(200)
    catalog = make_catalog(tmp_path, films)
    wrong: list[object] = []

    def read(start: int) -> None:
        for row in range(start, 200, 4):
            found = (
                catalog.film(row),
                catalog.row_of(f"f{row}"),
                catalog.search(f"number {row} film")[0].row,
            )
            if found != (films[row], row, row):
                wrong.append(found)

    threads = [threading.Thread(target=read, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_catalog_nobody_uses_closes_its_file(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, [BARE])
    connection = catalog._database._connection
    del catalog
    gc.collect()
    with pytest.raises(Exception, match="closed"):
        connection.execute("SELECT 1")


@given(ids=st.lists(st.text(st.characters(exclude_categories=())), max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
def test_any_text_may_be_looked_up(tmp_path_factory: pytest.TempPathFactory, ids: list[str]) -> None:
    catalog = make_catalog(tmp_path_factory.mktemp("catalog"), [film("known", "Known")])
    assert catalog.rows_of([*ids, "known"]) == [*(0 if text == "known" else None for text in ids), 0]
