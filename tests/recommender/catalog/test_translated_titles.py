"""Titles of other countries: the file, and what people type, see hard_translated_titles.txt."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from recommender.catalog.search import SearchResult
from recommender.catalog.store import Catalog
from recommender.catalog.title_keys import normalise
from recommender.catalog.translated_titles import (
    LANGUAGES,
    OF_SEVERAL_FILMS,
    TRANSLATED_TITLES,
    read_translated_titles,
    translated_titles,
)
from recommender.errors import BadInputError
from tests.recommender.catalog_of import film, make_catalog

FILMS = list(read_translated_titles(TRANSLATED_TITLES))
LINES = (Path(__file__).parent / "hard_translated_titles.txt").read_text(encoding="utf-8").splitlines()
HARD = [line.split(" = ", maxsplit=1) for line in LINES if " = " in line and not line.startswith("#")]


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    films = [film(f"f{row}", one.title, one.year, imdb_id=one.imdb_id) for row, one in enumerate(FILMS)]
    opened = make_catalog(tmp_path_factory.mktemp("translated"), films)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def found(catalog: Catalog) -> dict[str, SearchResult]:
    return {typed: catalog.find(typed) for typed, _ in HARD}


def first(result: SearchResult) -> str | None:
    return result.matches[0].film.name if result.matches else None


def test_each_line_is_of_one_film_by_its_imdb_number_in_their_order() -> None:
    numbers = [one.imdb_id for one in FILMS]
    assert len(numbers) >= 500
    assert all(re.fullmatch(r"tt\d{7,8}", number) for number in numbers)
    assert numbers == sorted(set(numbers), key=lambda number: int(number[2:]))
    assert all(one.title.strip() == one.title != "" and 1900 < one.year < 2030 for one in FILMS)


def test_no_title_is_empty_or_the_english_one() -> None:
    for one in FILMS:
        assert one.names, one
        for titles in one.titles.values():
            names = [title.removeprefix(OF_SEVERAL_FILMS) for title in titles]
            assert all(name == name.strip() != "" and "|" not in name for name in names), one
            keys = [normalise(name).text for name in names]
            assert len(keys) == len({*keys, normalise(one.title).text}) - 1, one


def test_every_language_has_titles_of_most_films() -> None:
    for language in LANGUAGES:
        assert sum(bool(one.titles[language]) for one in FILMS) > 0.5 * len(FILMS), language


def test_a_title_of_several_films_is_marked_in_each_of_them_and_no_other_is() -> None:
    films, marks = defaultdict(set), defaultdict(set)
    for one in FILMS:
        for title in [title for titles in one.titles.values() for title in titles]:
            key = normalise(title.removeprefix(OF_SEVERAL_FILMS)).text
            films[key].add(one.imdb_id)
            marks[key].add(title.startswith(OF_SEVERAL_FILMS))
    assert {key for key, ids in films.items() if marks[key] != {len(ids) > 1}} == set()


@pytest.mark.parametrize(
    ("typed", "rival", "imdb_id"),
    [("Star Trek", "Star Trek Into Darkness", "tt1408101"), ("21", "21 & Over", "tt1711425")],
)
def test_no_subtitle_of_a_translation_makes_a_film_a_rival_of_an_english_title(
    tmp_path: Path, typed: str, rival: str, imdb_id: str
) -> None:
    films = [film("own", typed, 2009, count=100), film("rival", rival, 2013, count=900, imdb_id=imdb_id)]
    result = make_catalog(tmp_path, films).find(typed)
    assert (result.outcome, first(result)) == ("certain", f"{typed} (2009)")


def test_the_film_is_the_first_in_nineteen_twentieths(found: dict[str, SearchResult]) -> None:
    late = [(typed, name, first(found[typed])) for typed, name in HARD if first(found[typed]) != name]
    assert len(HARD) >= 100
    assert len(late) <= 0.05 * len(HARD), late


def test_no_other_film_is_certain(found: dict[str, SearchResult]) -> None:
    certain = {typed: first(result) for typed, result in found.items() if result.outcome == "certain"}
    assert {typed: certain[typed] for typed, name in HARD if certain.get(typed, name) != name} == {}


def test_a_title_as_it_is_released_needs_no_question_unless_several_films_have_it(catalog: Catalog) -> None:
    asked = Counter[bool]()
    for one in FILMS:
        for title in (title for titles in one.titles.values() for title in titles):
            matches = catalog.named(title.removeprefix(OF_SEVERAL_FILMS))
            assert one.imdb_id in {match.film.imdb_id for match in matches}, (title, one.title)
            assert not matches[0].is_certain or matches[0].film.imdb_id == one.imdb_id, (title, one.title)
            asked[not matches[0].is_certain] += 1
    assert asked[True] <= 0.05 * asked.total()


def test_a_card_and_the_other_titles_of_a_film_stay_as_they_were(catalog: Catalog) -> None:
    match = catalog.search("Das Schweigen der Lämmer")[0]
    assert match.film.full_name == match.label == "The Silence of the Lambs (1991)"
    assert match.film.other_titles == ()
    assert match.film.original_title is None


def test_a_film_that_is_called_so_itself_goes_before_a_translation(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        [
            film("inception", "Inception", 2010, count=900, imdb_id="tt1375666"),
            film("origen", "Origen", 2001, count=900),
            film("big", "Big", 1988, count=20, imdb_id="tt0094737"),
            film("bolshoi", "Большой", 2017, count=900),
        ],
    )
    assert {match.film.film_id for match in catalog.search("Origen") if match.certainty == "possible"} == {
        "inception",
        "origen",
    }
    result = catalog.find("Большой")
    assert (result.outcome, first(result)) == ("certain", "Большой (2017)")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("крестный отец часть 2", "The Godfather: Part II (1974)"),
        ("убить билла фильм 2", "Kill Bill: Vol. 2 (2004)"),
        ("kill bill volumen 2", "Kill Bill: Vol. 2 (2004)"),
        ("El padrino parte II", "The Godfather: Part II (1974)"),
        ("Der Pate Teil 3", "The Godfather: Part III (1990)"),
    ],
)
def test_a_part_is_certain_in_the_words_of_other_languages(catalog: Catalog, typed: str, name: str) -> None:
    result = catalog.find(typed)
    assert (result.outcome, first(result)) == ("certain", name)


def test_parts_of_a_series_are_not_asked_about_where_the_first_is_named(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        [
            film("im", "Iron Man", 2008, count=200, imdb_id="tt0371746"),
            film("im2", "Iron Man 2", 2010, count=250, imdb_id="tt1228705"),
            film("im3", "Iron Man 3", 2013, count=900, imdb_id="tt1300854"),
        ],
    )
    result = catalog.find("железный человек")
    assert (result.outcome, first(result)) == ("certain", "Iron Man (2008)")
    assert first(catalog.find("Homem de Ferro 3")) == "Iron Man 3 (2013)"


def test_a_film_without_an_imdb_number_is_known_by_title_and_year() -> None:
    titles = translated_titles()
    assert "Матрица" in titles.of(film("m", "Matrix, The", 1999))
    assert "La vida es bella" in titles.of(film("v", "Life Is Beautiful (La Vita è bella)", 1997))
    assert titles.of(film("m", "The Matrix", 2004)) == ()
    assert titles.of(film("m", "The Matrix", 1999, imdb_id="tt9999999")) == ()
    assert titles.of(film("m", "The Matrix", None)) == ()


@pytest.mark.parametrize(
    "line", ["tt0133093\tThe Matrix\t1999", "tt0133093\tThe Matrix\tlate\t\tMatrix\t\t\t"]
)
def test_a_damaged_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "titles.tsv"
    path.write_text(f"# A remark\nimdb_id\ttitle\tyear\tde\tes\tfr\tpt\tru\n{line}\n", encoding="utf-8")
    with pytest.raises(BadInputError, match="line 3"):
        list(read_translated_titles(path))


def test_columns_of_other_names_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "titles.tsv"
    path.write_text("imdb_id\ttitle\tyear\tit\n", encoding="utf-8")
    with pytest.raises(BadInputError, match="columns must be"):
        list(read_translated_titles(path))
