"""The forms in which public files of ratings and titles come."""

import io
import os
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.errors import BadInputError
from recommender.explore.run import explore
from recommender.ratings.prepared import PreparedDataset
from recommender.sources.movielens import prepare_movielens, read_movielens
from recommender.sources.movielens_layouts import read_ratings
from recommender.sources.skipped import SkippedLines
from tests.recommender.sources.exports_of import zipped

RATINGS = "userId,movieId,rating,timestamp\n1,6,4.0,100\n2,6,5.0,200\n2,1,3.5,300\n"
TITLES = 'movieId,title,genres\n1,Toy Story (1995),Animation|Comedy\n6,"Heat, The (1995)",Action|Crime\n'


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def prepared(tmp_path: Path, ratings: str | bytes = RATINGS, titles: str | bytes = TITLES) -> PreparedDataset:
    return read_movielens(write(tmp_path / "ratings.csv", ratings), write(tmp_path / "movies.csv", titles))


def rows_of(data: PreparedDataset) -> list[list[object]]:
    found: list[list[object]] = data.ratings[["user_id", "film_id", "rating", "rated_at"]].to_numpy().tolist()
    return found


EXPECTED = [["1", "ml:6", 4.0, 100], ["2", "ml:6", 5.0, 200], ["2", "ml:1", 3.5, 300]]


@pytest.mark.parametrize(
    ("ratings", "titles"),
    [
        (
            RATINGS.replace(",", ";"),
            TITLES.replace("Heat, The", "Heat| The").replace(",", ";").replace("Heat| The", "Heat, The"),
        ),
        (RATINGS, 'movieId,movie_title,genres\n1,Toy Story (1995),\n6,"Heat, The (1995)",\n'),
        (RATINGS, 'ID;Movie;Genre\n1;Toy Story (1995);x\n6;"Heat, The (1995)";y\n'),
        (",user,movie,stars,date\n0,1,6,4,100\n1,2,6,5,200\n2,2,1,3.5,300\n", TITLES),
        ("User_ID,Item,Rating,Time\n1.0,6.0,4,100\n2.0,6.0,5,200\n2.0,1.0,3.5,300\n", TITLES),
        (RATINGS, TITLES.replace("\n1,", "\n1.0,").replace("\n6,", "\n6.0,")),
        (RATINGS.replace("4.0", "80").replace("5.0", "100").replace("3.5", "70"), TITLES),
        (RATINGS.replace("4.0", "8").replace("5.0", "10").replace("3.5", "7"), TITLES),
        ("1,6,4.0,100\n2,6,5.0,200\n2,1,3.5,300\n", TITLES),
        (
            RATINGS.replace(",100\n", ",1970-01-01 00:01:40\n").replace(",200\n", ",1970-01-01T00:03:20Z\n"),
            TITLES,
        ),
        (RATINGS.replace(",100\n", "," + "100.0\n"), TITLES),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_any_form_gives_the_same_ratings_and_films(
    tmp_path: Path, ratings: str, titles: str, encoding: str
) -> None:
    data = prepared(tmp_path, ratings.encode(encoding), titles.encode(encoding))
    assert rows_of(data) == EXPECTED
    assert dict(zip(data.films["film_id"], data.films["title"], strict=True)) == {
        "ml:1": "Toy Story",
        "ml:6": "The Heat",
    }
    assert data.report["lines_skipped"] == 0


def test_piped_ratings_are_all_read(tmp_path: Path) -> None:
    lines = "".join(f"{number % 900},{1 + 5 * (number % 2)},4,{number}\n" for number in range(50_000))
    read_end, write_end = os.pipe()

    def pour() -> None:
        with os.fdopen(write_end, "w") as file:
            file.write("userId,movieId,rating,timestamp\n" + lines)

    writer = threading.Thread(target=pour)
    writer.start()
    data = read_movielens(Path(f"/dev/fd/{read_end}"), write(tmp_path / "movies.csv", TITLES))
    writer.join()
    os.close(read_end)
    assert (data.report["reviews_read"], data.report["lines_skipped"]) == (50_000, 0)


def test_ratings_come_from_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(RATINGS.encode())))
    assert rows_of(read_movielens(Path("-"), write(tmp_path / "movies.csv", TITLES))) == EXPECTED


def test_one_zip_gives_ratings_titles_and_links(tmp_path: Path) -> None:
    members = {
        "links.csv": "movieId,imdbId,tmdbId\n6,0113277,949\n",
        "ratings.csv": RATINGS,
        "movies.csv": TITLES,
    }
    path = write(tmp_path / "ml.zip", zipped({f"ml/{name}": text for name, text in members.items()}))
    data = read_movielens(path, path)
    assert rows_of(data) == EXPECTED
    assert data.films.set_index("film_id")["link_kind"].to_dict() == {"ml:6": "imdb", "ml:1": "search"}


@pytest.mark.parametrize("time", ["1425941529000", "1425941529000000", "2015-03-09 22:52:09"])
def test_milliseconds_and_dates_become_seconds_that_explore_can_draw(tmp_path: Path, time: str) -> None:
    lines = "".join(f"{user},6,{1 + user % 5},{time}\n{user},1,4,{time}\n" for user in range(9))
    ratings = write(tmp_path / "ratings.csv", f"userId,movieId,rating,timestamp\n{lines}")
    prepare_movielens(ratings, write(tmp_path / "movies.csv", TITLES), tmp_path / "data")
    assert explore(tmp_path / "data", tmp_path / "look")
    [seconds] = set(read_movielens(ratings, tmp_path / "movies.csv").ratings["rated_at"])
    assert seconds == 1_425_941_529


def test_unreadable_and_impossible_times_are_counted(tmp_path: Path) -> None:
    ratings = (
        "userId,movieId,rating,timestamp\n1,6,4,soon\n2,6,4,9999999999\n3,6,4,4/2/2005\n4,6,4,\n5,6,4,1\n"
    )
    data = prepared(tmp_path, ratings)
    assert data.report["skipped"] == {"no date that can be read": 3}
    assert data.report["skipped_lines"] == {"ratings.csv": {"no date that can be read": [2, 3, 4]}}
    assert data.ratings["rated_at"].tolist() == [0, 1]


def test_zero_is_no_rating_and_counted(tmp_path: Path) -> None:
    data = prepared(tmp_path, "userId,movieId,rating\n1,6,0\n2,6,5\n3,6,2\n4,1,0\n5,1,\n")
    assert sorted(data.ratings["rating"]) == [2.0, 5.0]
    assert data.report["skipped"] == {"not rated": 3}


def test_zeros_and_ones_are_dislikes_and_likes(tmp_path: Path) -> None:
    data = prepared(tmp_path, "userId,movieId,rating\n1,6,0\n2,6,1\n3,6,1\n4,1,0\n")
    assert data.ratings["rating"].tolist() == [1.0, 5.0, 5.0, 1.0]
    assert data.report["skipped"] == {}
    assert data.report["warnings"] == [
        "ratings.csv has no ratings but 0 and 1: read as disliked (1 star) and liked (5 stars)."
    ]


def test_comma_that_is_not_quoted_is_counted_and_invents_no_film(tmp_path: Path) -> None:
    titles = TITLES + "1129,Escape, from NY (1981),Action\n"
    data = prepared(tmp_path, RATINGS + "9,1129,4,1\n", titles)
    assert "Escape" not in " ".join(data.films["title"])
    assert data.report["skipped"] == {"too many columns": 1}
    assert data.report["skipped_lines"] == {"movies.csv": {"too many columns": [4]}}


def test_title_with_a_line_break_inside_quotes_keeps_genres_and_year(tmp_path: Path) -> None:
    titles = 'movieId,title,genres\n6,"Dr. Strangelove\nor: How I Learned (1964)",Comedy|War\n'
    film = prepared(tmp_path, RATINGS, titles).films.set_index("film_id").loc["ml:6"]
    assert film["title"] == "Dr. Strangelove or: How I Learned"
    assert film["year"] == 1964
    assert list(film["genres"]) == ["Comedy", "War"]


def test_open_quote_costs_one_film_and_not_the_rest(tmp_path: Path) -> None:
    titles = 'movieId,title,genres\n7,"Ronin (1998),Action\n' + TITLES.partition("\n")[2]
    data = prepared(tmp_path, RATINGS, titles)
    assert len(data.films) == 2
    assert data.report["skipped"] == {"broken quotes": 1}


@pytest.mark.parametrize(
    ("cell", "genres"),
    [
        ('"Animation, Comedy"', ["Animation", "Comedy"]),
        ("Science Fiction", ["Science Fiction"]),
        ('"[""Action"", ""Science Fiction""]"', ["Action", "Science Fiction"]),
        ("\"[{'id': 28, 'name': 'Action'}]\"", ["Action"]),
    ],
)
def test_genres_are_split_at_what_separates_them(tmp_path: Path, cell: str, genres: list[str]) -> None:
    data = prepared(tmp_path, RATINGS, f"movieId,title,genres\n6,Heat (1995),{cell}\n")
    assert list(data.films["genres"][0]) == genres


@pytest.mark.parametrize("name", ["links.csv", "link.csv", "links_small.csv"])
@pytest.mark.parametrize("number", ["tt0113277", "0113277", "113277.0"])
def test_links_are_read_in_their_forms(tmp_path: Path, name: str, number: str) -> None:
    write(tmp_path / name, f"movieId,imdbId,tmdbId\n6,{number},949.0\n1,0114709,862\n")
    data = prepared(tmp_path)
    assert "https://www.imdb.com/title/tt0113277/" in set(data.films["link"])
    assert set(data.films["link_kind"]) == {"imdb"}
    assert data.report["warnings"] == []


def test_links_that_help_nothing_are_told_of(tmp_path: Path) -> None:
    write(tmp_path / "links.csv", "movieId,imdbId\n6,unknown\n1,\n")
    warnings = prepared(tmp_path).report["warnings"]
    assert isinstance(warnings, list)
    assert any("2 no IMDb number" in text for text in warnings)
    assert any("gives no film of movies.csv an IMDb number" in text for text in warnings)


def test_odd_id_among_imdb_numbers_is_odd_alone(tmp_path: Path) -> None:
    titles = (
        "0113277::Heat (1995)::Crime\n1931533::The Door (2012)::Drama\n2111292::The Door (2012)::Drama\n"
        "25::The Boat Race (1895)::\n"
    )
    ratings = "1::0113277::9::5\n1::1931533::8::6\n2::2111292::7::7\n2::25::6::8\n"
    data = read_movielens(write(tmp_path / "r.dat", ratings), write(tmp_path / "movies.dat", titles))
    assert set(data.films["film_id"]) == {"imdb:tt0113277", "imdb:tt1931533", "imdb:tt2111292", "ml:25"}
    assert data.report["warnings"] == [
        "movies.dat: 1 of 4 ids are no IMDb numbers, as the others are; 25 became ml:25."
    ]


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        (
            "which,movieId,rating\n1,6,4\n",
            "has no column for the user .its first line names which, movieId, rating",
        ),
        ("user,what,rating\n1,6,4\n", "has no column for the film: its first line names user, what, rating"),
        ("a,b,c\nx,y,z\n", "it is a, b, c"),
        ("userId,movieId,rating\n1,6,good\n2,6,\n", "1 not a rating, 1 not rated"),
        (b"PAR1\x15\x04", "a Parquet file"),
        (b"version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer"),
    ],
)
def test_unusable_file_is_told_by_what_was_seen_and_what_is_missing(
    tmp_path: Path, ratings: str | bytes, said: str
) -> None:
    with pytest.raises(BadInputError, match=said) as caught:
        prepared(tmp_path, ratings)
    assert "\n" not in str(caught.value)


cells = st.text(st.sampled_from(list('aé0156.,;|"\n\r\t -:')), max_size=8)


@given(
    header=st.sampled_from(
        ["userId,movieId,rating,timestamp", "user;item;stars", "1::2::3::4", "1\t2\t3\t4"]
    ),
    rows=st.lists(st.lists(cells, max_size=6), max_size=8),
    joint=st.sampled_from([",", ";", "::", "\t"]),
    encoding=st.sampled_from(["utf-8", "windows-1252", "utf-16"]),
)
@settings(deadline=None, max_examples=200)
def test_every_line_of_generated_ratings_is_read_or_counted(
    tmp_path_factory: pytest.TempPathFactory, header: str, rows: list[list[str]], joint: str, encoding: str
) -> None:
    text = "\n".join([header, *(joint.join(row) for row in rows)])
    path = write(tmp_path_factory.mktemp("any") / "r.csv", text.encode(encoding))
    skipped = SkippedLines("r.csv")
    read = list(read_ratings(path, skipped))
    normal = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    lines = normal.count("\n") + 1
    has_header = header[0] == "u"
    in_cells = '"' in text
    counted = len(read) + skipped.total + has_header
    assert counted <= lines + text.count("\n") + text.count("\r")
    if not in_cells:
        assert counted >= lines
