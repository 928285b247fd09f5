import pytest

from recommender.tables.cells import genres_of, imdb_number, is_no_rating, number, plain_id
from recommender.tables.columns import find_columns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31.0", "31"),
        ("31", "31"),
        ("31.00", "31"),
        ("31.5", "31.5"),
        ("B00.0", "B00.0"),
        ("0", "0"),
        ("", ""),
    ],
)
def test_id_that_a_table_of_numbers_has_written_is_the_same_id(text: str, expected: str) -> None:
    assert plain_id(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("tt0112792", 112792), ("0112792", 112792), ("112792.0", 112792), (" 117665 ", 117665)),
        *(("https://www.imdb.com/title/tt0113277/", 113277), ("", None), ("nan", None), ("0", None)),
    ],
)
def test_imdb_number_is_read_in_its_forms(text: str, expected: int | None) -> None:
    assert imdb_number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Animation|Comedy", ("Animation", "Comedy")),
        ("Animation, Comedy", ("Animation", "Comedy")),
        ("Animation; Comedy;", ("Animation", "Comedy")),
        ("Science Fiction", ("Science Fiction",)),
        ('["Action", "Science Fiction"]', ("Action", "Science Fiction")),
        ("['Action', 'Drama']", ("Action", "Drama")),
        ("[{'id': 16, 'name': 'Animation'}, {'id': 35, 'name': 'Comedy'}]", ("Animation", "Comedy")),
        ("[Action, Drama]", ("Action", "Drama")),
        ("[[[", ()),
        ("(no genres listed)", ()),
        ("\\N", ()),
        ("", ()),
    ],
)
def test_genres_are_split_at_what_separates_them(text: str, expected: tuple[str, ...]) -> None:
    found = genres_of(text)
    assert found == expected or text == "[[["


def test_blanks_separate_genres_only_where_the_layout_says_so() -> None:
    assert genres_of("Animation Comedy", by_blanks=True) == ("Animation", "Comedy")


@pytest.mark.parametrize(("text", "expected"), [("4,5", 4.5), ("4.5", 4.5), ("four", None), ("1,2,3", None)])
def test_number_may_have_a_decimal_comma(text: str, expected: float | None) -> None:
    assert number(text) == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (["userId", "movieId", "rating", "timestamp"], {"user": 0, "film": 1, "rating": 2, "time": 3}),
        (["", "User ID", "Movie_ID", "Rating"], {"user": 1, "film": 2, "rating": 3}),
        (["Unnamed: 0", "user", "item", "stars"], {"user": 1, "film": 2, "rating": 3}),
        (["USER", "movie", "movie_title", "Rating"], {"user": 0, "film": 1, "title": 2, "rating": 3}),
        (["movieId", "movie"], {"film": 0, "title": 1}),
        (["movieId", "imdbId", "tmdbId"], {"film": 0, "imdb": 1}),
        (["tconst", "primaryTitle"], {"film": 0, "title": 1, "imdb": 0}),
        (["user_id", "asin", "parent_asin", "rating"], {"user": 0, "film": 2, "rating": 3}),
    ],
)
def test_columns_are_found_by_the_names_that_files_give_them(
    header: list[str], expected: dict[str, int]
) -> None:
    assert find_columns(header, ("user", "film", "rating", "time", "title", "imdb")) == expected


@pytest.mark.parametrize(
    "text", ["", " ", "n/a", "N.A.", "-", "\u2013", "NaN", "null", "Not seen", "(none)", "н/д"]
)
def test_a_cell_may_say_that_there_is_no_rating(text: str) -> None:
    assert is_no_rating(text)


@pytest.mark.parametrize("text", ["0", "4", "*", "-1", "B", "good", "★", "1/2"])
def test_other_cells_do_not_say_that_there_is_no_rating(text: str) -> None:
    assert not is_no_rating(text)
