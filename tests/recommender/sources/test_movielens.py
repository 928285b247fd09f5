import gzip
from pathlib import Path

import pytest

from recommender.errors import BadInputError
from recommender.ratings.prepared import read_prepared
from recommender.sources.movielens import prepare_movielens, read_movielens

U_ITEM = "{}|{}|01-Jan-1995||http://x|" + "|".join("01010" + "0" * 14)
RECBOLE_ITEMS = (
    "item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\n"
    "1\tToy Story\t1995\tAnimation Comedy\n6\tHeat, The\t1995\tAction Animation\n"
)
LAYOUTS = {
    "csv": (
        "ratings.csv",
        "userId,movieId,rating,timestamp\n1,6,4.0,100\n2,6,5.0,200\n2,1,3.5,300\n",
        "movies.csv",
        'movieId,title,genres\n1,Toy Story (1995),Animation|Comedy\n6,"Heat, The (1995)",Action|Animation\n',
    ),
    "dat": (
        "ratings.dat",
        "1::6::4::100\n2::6::5::200\n2::1::3.5::300\n",
        "movies.dat",
        "1::Toy Story (1995)::Animation|Comedy\n6::Heat, The (1995)::Action|Animation\n",
    ),
    "100k": (
        "u.data",
        "1\t6\t4\t100\n2\t6\t5\t200\n2\t1\t3.5\t300\n",
        "u.item",
        U_ITEM.format(1, "Toy Story (1995)") + "\n" + U_ITEM.format(6, "Heat, The (1995)") + "\n",
    ),
    "recbole": (
        "x.inter",
        "user_id:token\titem_id:token\trating:float\ttimestamp:float\n1\t6\t4\t100\n2\t6\t5\t200\n2\t1\t3.5\t300\n",
        "x.item",
        RECBOLE_ITEMS,
    ),
}


@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_gives_the_same_films_and_ratings(
    tmp_path: Path, layout: str, *, compressed: bool
) -> None:
    paths = []
    for name, text in zip(LAYOUTS[layout][::2], LAYOUTS[layout][1::2], strict=True):
        path = tmp_path / (name + ".gz" * compressed)
        path.write_bytes(gzip.compress(text.encode()) if compressed else text.encode())
        paths.append(path)
    prepare_movielens(*paths, tmp_path / "out")
    data = read_prepared(tmp_path / "out")
    films = data.films.set_index("film_id")
    assert films["title"].to_dict() == {"ml:1": "Toy Story", "ml:6": "The Heat"}
    assert films["year"].tolist() == [1995, 1995]
    assert "Animation" in films.loc["ml:6", "genres"]
    assert films["rating_count"].to_dict() == {"ml:1": 1, "ml:6": 2}
    assert films.loc["ml:6", "rating_mean"] == 4.5
    assert films.loc["ml:6", "link"] == "https://www.imdb.com/find/?q=The%20Heat%201995&s=tt"
    assert films.loc["ml:6", "link_kind"] == "search"
    assert data.ratings[["user_id", "film_id", "rating", "rated_at"]].values.tolist() == [
        ["1", "ml:6", 4.0, 100],
        ["2", "ml:6", 5.0, 200],
        ["2", "ml:1", 3.5, 300],
    ]


def write(path: Path, name: str, text: str) -> Path:
    (path / name).write_text(text, encoding="utf-8")
    return path / name


def test_imdb_numbers_make_ids_and_links_and_ten_points_become_five_stars(tmp_path: Path) -> None:
    data = read_movielens(
        write(tmp_path, "r.dat", "1::0113277::9::5\n1::2844::1::6\n2::0113277::10::7\n"),
        write(tmp_path, "m.dat", "0113277::Heat (1995)::Crime\n0002844::Fantômas (1913)::Crime\n"),
    )
    assert data.ratings["rating"].tolist() == [4.5, 1.0, 5.0]  # half a star counts as one
    assert data.report["rating_scale"] == 10
    assert set(data.films["film_id"]) == {"imdb:tt0113277", "imdb:tt0002844"}
    assert "https://www.imdb.com/title/tt0113277/" in set(data.films["link"])
    assert set(data.films["link_kind"]) == {"imdb"}
    assert set(data.films["imdb_id"]) == {"tt0113277", "tt0002844"}


def test_links_file_beside_the_titles_gives_imdb_pages(tmp_path: Path) -> None:
    write(tmp_path, "links.csv", "movieId,imdbId,tmdbId\n6,0113277,949\n")
    data = read_movielens(
        write(tmp_path, "ratings.csv", "userId,movieId,rating,timestamp\n1,6,4,1\n1,7,4,1\n"),
        write(tmp_path, "movies.csv", "movieId,title,genres\n6,Heat (1995),Crime\n7,Other (1995),\n"),
    )
    films = data.films.set_index("film_id")
    assert films["link_kind"].to_dict() == {"ml:6": "imdb", "ml:7": "search"}
    assert films.loc["ml:6", "link"] == "https://www.imdb.com/title/tt0113277/"
    assert films.loc["ml:6", ["imdb_id", "tmdb_id"]].tolist() == ["tt0113277", 949]
    assert films.loc["ml:7", ["imdb_id", "tmdb_id"]].isna().all()


def test_names_in_brackets_are_other_titles(tmp_path: Path) -> None:
    data = read_movielens(
        write(tmp_path, "r.dat", "1::1::4::1\n1::2::4::1\n"),
        write(
            tmp_path, "m.dat", "1::Seven (a.k.a. Se7en) (1995)::\n2::Amelie (Fabuleux destin, Le) (2001)::\n"
        ),
    )
    assert data.films["other_titles"].tolist() == [["Se7en"], ["Le Fabuleux destin"]]


def test_film_listed_twice_becomes_one_with_two_editions_and_the_newest_rating_stays(tmp_path: Path) -> None:
    ratings = write(tmp_path, "r.dat", "1::5::2::50\n1::6::4::100\n2::6::5::7\n")
    titles = write(tmp_path, "m.dat", "5::Heat (1995)::\n6::Heat (1995)::\n7::Heat (1986)::\n")
    data = read_movielens(ratings, titles)
    assert data.films["film_id"].tolist() == ["ml:6"]  # most rated
    assert data.editions["product_id"].tolist() == ["ml:5", "ml:6"]
    assert data.ratings["rating"].tolist() == [4.0, 5.0]
    assert data.report["repeated_ratings"] == 1
    apart = read_movielens(ratings, titles, keep_editions=True)
    assert sorted(apart.films["film_id"]) == ["ml:5", "ml:6"]


def test_same_title_and_year_with_two_imdb_numbers_stays_two_films(tmp_path: Path) -> None:
    write(tmp_path, "links.csv", "movieId,imdbId\n5,0001\n6,0002\n")
    data = read_movielens(
        write(tmp_path, "r.dat", "1::5::2::50\n1::6::4::100\n"),
        write(tmp_path, "m.dat", "5::War (2005)::\n6::War (2005)::\n"),
    )
    assert len(data.films) == 2


def test_bad_lines_are_counted_by_reason_and_named(tmp_path: Path) -> None:
    data = read_movielens(
        write(tmp_path, "r.dat", "1::6::4::1\n\n1::6\n2::6::nan::1\n3::6::-1::1\n4::99::4::1\n5::6::5::1\n"),
        write(tmp_path, "m.dat", "6::Heat (1995)::\n"),
    )
    assert data.report["reviews_read"] == 3
    assert data.report["after_join"] == 2
    assert data.report["lines_skipped"] == 4
    assert data.report["skipped"] == {
        "empty line": 1,
        "impossible rating": 1,
        "not a rating": 1,
        "not rated": 1,
    }
    assert data.report["skipped_lines"] == {
        "r.dat": {"empty line": [2], "impossible rating": [5], "not a rating": [3], "not rated": [4]}
    }
    assert len(data.report["warnings"]) == 1  # type: ignore[arg-type]


def test_one_stray_rating_above_five_does_not_halve_all_others(tmp_path: Path) -> None:
    lines = "".join(f"{user}::6::4::1\n" for user in range(200))
    data = read_movielens(
        write(tmp_path, "r.dat", lines + "999::6::9::1\n"), write(tmp_path, "m.dat", "6::Heat (1995)::\n")
    )
    assert set(data.ratings["rating"]) == {4.0}
    assert data.report["skipped"] == {"impossible rating": 1}


def test_one_slip_in_a_small_table_is_left_out_and_counted(tmp_path: Path) -> None:
    lines = "".join(f"{user}::6::{stars}::1\n" for user, stars in enumerate([0.5, 3.5, 4, 5, 2.5, 7]))
    data = read_movielens(write(tmp_path, "r.dat", lines), write(tmp_path, "m.dat", "6::Heat (1995)::\n"))
    assert data.ratings["rating"].tolist() == [1.0, 3.5, 4.0, 5.0, 2.5]
    assert data.report["skipped"] == {"impossible rating": 1}
    assert data.report["skipped_lines"] == {"r.dat": {"impossible rating": [6]}}
    assert "rating_scale" not in data.report


def test_lines_that_the_whole_file_makes_impossible_are_named_among_the_others(tmp_path: Path) -> None:
    stars = ["8", "0", "9", "", "10", "11", "-1", "7", "0"]
    lines = "user,film,rating,time\n" + "".join(f"{user},6,{given},1\n" for user, given in enumerate(stars))
    data = read_movielens(write(tmp_path, "r.csv", lines), write(tmp_path, "m.dat", "6::Heat (1995)::\n"))
    assert data.report["rating_scale"] == 10
    assert data.report["skipped_lines"] == {"r.csv": {"impossible rating": [7, 8], "not rated": [3, 5, 10]}}


@pytest.mark.parametrize("header", ["viewer{}title{}year{}score", "user{}title{}year{}rating"])
@pytest.mark.parametrize("separator", ["\t", ",", "::"])
def test_a_header_without_the_films_id_is_no_line_of_ratings(
    tmp_path: Path, header: str, separator: str
) -> None:
    table = header.replace("{}", separator) + "\n" + separator.join(("ann", "Heat", "1995", "4")) + "\n"
    path = write(tmp_path, "club.tsv", table)
    with pytest.raises(BadInputError, match="no column for the film"):
        read_movielens(path, path)
    with pytest.raises(BadInputError, match="no column for the film"):
        read_movielens(path, write(tmp_path, "m.dat", "6::Heat (1995)::\n"))


@pytest.mark.parametrize(
    "table",
    [
        "name,movie,rating\nann,Heat,4\n",
        "Title,Year,Rating\nHeat,1995,4\n",
        "Zuschauer;Film;Note\nann;Heat;4\n",
        "user\ttitle\trating\nann\tHeat\t4\n",
        '{"person": "ann", "title": "Heat", "rating": 4}\n',
    ],
)
def test_ratings_by_title_are_said_to_be_read_by_another_command(tmp_path: Path, table: str) -> None:
    titles = write(tmp_path, "m.dat", "6::Heat (1995)::\n")
    with pytest.raises(BadInputError, match="ratings by title are read by `marquee batch recommend"):
        read_movielens(write(tmp_path, "club.csv", table), titles)


@pytest.mark.parametrize(
    ("ratings", "titles", "message"),
    [
        ("", "6::Heat (1995)::\n", "is empty"),
        ("what is this\n", "6::Heat (1995)::\n", "no layout known"),
        ("x::y\n", "6::Heat (1995)::\n", "no column for the rating"),
        ("a::b::c::d\n", "6::Heat (1995)::\n", "holds no rating"),
        ("1::7::4::1\n", "6::Heat (1995)::\n", "belong together"),
        ("1::6::4::1\n", "::\n", "holds no title"),
    ],
)
def test_unusable_files_are_refused_in_one_line(
    tmp_path: Path, ratings: str, titles: str, message: str
) -> None:
    with pytest.raises(BadInputError, match=message) as caught:
        read_movielens(write(tmp_path, "r.dat", ratings), write(tmp_path, "m.dat", titles))
    assert "\n" not in str(caught.value)


def test_cut_off_gzip_is_refused(tmp_path: Path) -> None:
    whole = gzip.compress(b"1::6::4::1\n" * 50_000)
    (tmp_path / "r.dat.gz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadInputError, match="cut off"):
        read_movielens(tmp_path / "r.dat.gz", write(tmp_path, "m.dat", "6::Heat (1995)::\n"))
