"""The forms in which people's files come to `marquee batch`."""

import csv
import gzip
import io
import json
import os
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.errors import BadInputError
from recommender.progress import no_progress
from recommender.serving.batch import BatchReport, predict_to_file, recommend_to_file
from recommender.serving.recommender import Recommender
from tests.recommender.catalog_of import film, make_recommender
from tests.recommender.serving.scorers import VectorScorer
from tests.recommender.sources.exports_of import IMDB, LETTERBOXD, MOVIELENS, trakt_zip, zipped

FILMS = [
    film("ml:6", "Heat", 1995, count=500),
    film("imdb:tt0078748", "Alien", 1979, count=900),
    film("ml:31", "Dangerous Minds", 1995, count=100),
    film("0767802586", "Ronin", 1998, count=200),
    film("ml:4973", "Am\u00e9lie", 2001, count=300),
    film("ml:2571", "The Matrix", 1999, count=1000),
    film("ml:7", "Sabrina", 1995, count=40),
    film("imdb:tt0047437", "Sabrina", 1954, count=30),
]
HEADER = "user_id,product_id,rating,timestamp\n"


@pytest.fixture(scope="module")
def recommender(tmp_path_factory: pytest.TempPathFactory) -> Recommender:
    return make_recommender(tmp_path_factory.mktemp("catalog"), FILMS, VectorScorer(len(FILMS)))


def lists_of(path: Path) -> dict[str, list[str]]:
    people: dict[str, list[str]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            people.setdefault(row["user_id"], []).append(row["film_id"])
    return people


def recommend(recommender: Recommender, path: Path, **more: int) -> tuple[BatchReport, dict[str, list[str]]]:
    out = path.parent / "out.csv"
    report = recommend_to_file(recommender, path, len(FILMS), out, no_progress, **more)  # type: ignore[arg-type]
    return report, lists_of(out)


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize(
    "text",
    [
        "userId,movieId,rating,timestamp\nann,6,5,1\nann,31,1,2\n",
        "userId,movieId,rating,timestamp\nann,6.0,5.0,1\nann,31.0,1.0,2\n",
        "user;item;rating\nann;6;5,0\nann;31;1,0\n",
        "user\tmovie\tstars\nann\tml:6\t5\nann\tml:31\t1\n",
        ",USER ID,Movie_ID,Rating\n0,ann,6,5\n1,ann,31,1\n",
        "user_id|product_id|rating\nann|6|5\nann|31|1\n",
        "user_id,product_id,rating,timestamp\nann,6,5,2005-04-02 23:53:47\nann,31,1,2005-04-02T23:53:48Z\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_names_separators_ids_and_dates_of_public_files_give_the_same_lists(
    recommender: Recommender, tmp_path: Path, text: str, encoding: str
) -> None:
    report, lists = recommend(recommender, write(tmp_path / "r.csv", text.encode(encoding)))
    expected = [item.film.film_id for item in recommender.recommend({"ml:6": 5, "ml:31": 1}, len(FILMS))]
    assert lists == {"ann": expected}
    assert (report.ratings, report.unknown_ratings) == (2, 0)


@pytest.mark.parametrize(
    ("given", "film_id"),
    [
        *(("6", "ml:6"), ("6.0", "ml:6"), ("006", "ml:6"), ("tt0078748", "imdb:tt0078748")),
        *(("0078748", "imdb:tt0078748"), ("767802586", "0767802586"), ("0767802586", "0767802586")),
    ],
)
def test_id_that_names_one_film_is_that_film(
    recommender: Recommender, tmp_path: Path, given: str, film_id: str
) -> None:
    report, lists = recommend(recommender, write(tmp_path / "r.csv", f"{HEADER}ann,{given},5,1\n"))
    assert report.unknown_ratings == 0
    assert film_id not in lists["ann"]


def test_pairs_are_answered_by_whatever_names_the_film_and_the_person(
    recommender: Recommender, tmp_path: Path
) -> None:
    ratings = write(tmp_path / "r.csv", "userId,movieId,rating\n1.0,6.0,5\n2,6,1\n")
    pairs = write(tmp_path / "p.csv", "userId,movieId\n1,31\n1,ml:31\n1.0,31.0\n")
    predict_to_file(recommender, ratings, pairs, tmp_path / "out.csv", no_progress)
    with (tmp_path / "out.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [(row["user_id"], row["product_id"]) for row in rows] == [
        ("1", "31"),
        ("1", "ml:31"),
        ("1.0", "31.0"),
    ]
    [expected] = recommender.predict({"ml:6": 5}, ["ml:31"])
    assert [float(row["rating"]) for row in rows] == pytest.approx([expected] * 3, abs=1e-4)


def test_milliseconds_and_dates_order_ratings_as_seconds_do(recommender: Recommender, tmp_path: Path) -> None:
    answers = []
    for newer, older in (
        ("2000000000", "1000000000"),
        ("2000000000000", "1000000000000"),
        ("2033-05-18", "2001-09-09 01:46"),
        ("2000000000", "2001-09-09"),
    ):
        text = f"{HEADER}ann,6,5,{newer}\nann,6,1,{older}\nann,31,3,{newer}\n"
        _, lists = recommend(recommender, write(tmp_path / "r.csv", text))
        answers.append(lists)
    assert all(answer == answers[0] for answer in answers)
    expected = [item.film.film_id for item in recommender.recommend({"ml:6": 5, "ml:31": 3}, len(FILMS))]
    assert answers[0] == {"ann": expected}


def test_pipe_gives_all_rows(recommender: Recommender, tmp_path: Path) -> None:
    text = "userId,movieId,rating\n" + "".join(f"u{line % 700},6,4\n" for line in range(60_000))
    read_end, write_end = os.pipe()

    def pour() -> None:
        with os.fdopen(write_end, "w") as file:
            file.write(text)

    writer = threading.Thread(target=pour)
    writer.start()
    out = tmp_path / "out.csv"
    report = recommend_to_file(recommender, Path(f"/dev/fd/{read_end}"), 1, out, no_progress)
    writer.join()
    os.close(read_end)
    assert (report.people, report.ratings) == (700, 60_000)


def test_dash_reads_standard_input_and_both_files_cannot_be_it(
    recommender: Recommender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{HEADER}ann,6,5,1\n".encode())))
    out = tmp_path / "out.csv"
    assert recommend_to_file(recommender, Path("-"), 2, out, no_progress).ratings == 1
    with pytest.raises(BadInputError, match="both be standard input"):
        predict_to_file(recommender, Path("-"), Path("-"), out, no_progress)


def test_packed_ratings_are_unpacked(recommender: Recommender, tmp_path: Path) -> None:
    text = f"{HEADER}ann,6,5,1\n"
    for name, data in (
        ("r.csv.gz", gzip.compress(text.encode())),
        ("r.zip", zipped({"ml/ratings.csv": text, "ml/movies.csv": "movieId,title\n"})),
    ):
        report, _ = recommend(recommender, write(tmp_path / name, data))
        assert report.ratings == 1


def test_rating_of_zero_is_none_and_counted(recommender: Recommender, tmp_path: Path) -> None:
    text = f"{HEADER}ann,6,5,1\nann,31,0,2\nbob,31,0,2\nbob,6,3,1\n"
    report, lists = recommend(recommender, write(tmp_path / "r.csv", text))
    assert (report.ratings, report.skipped) == (2, {"not rated": 2})
    assert "ml:31" in lists["ann"]


@pytest.mark.parametrize(
    ("scale", "ratings"),
    [(5, ("5", "0.5", "3")), (10, ("10", "1", "6")), (100, ("100", "2", "60"))],
)
def test_other_scales_become_stars(
    recommender: Recommender, tmp_path: Path, scale: int, ratings: tuple[str, ...]
) -> None:
    text = HEADER + "".join(
        f"ann,{film},{stars},1\n" for film, stars in zip((6, 31, 7), ratings, strict=True)
    )
    _, lists = recommend(recommender, write(tmp_path / "r.csv", text), scale=scale)
    expected = recommender.recommend({"ml:6": 5, "ml:31": 1, "ml:7": 3}, len(FILMS))
    assert lists["ann"] == [item.film.film_id for item in expected]


def test_zeros_and_ones_are_refused_until_it_is_said_what_they_mean(
    recommender: Recommender, tmp_path: Path
) -> None:
    path = write(tmp_path / "r.csv", f"{HEADER}ann,6,1,1\nann,31,0,2\n")
    with pytest.raises(BadInputError, match="no ratings but 0 and 1: say --scale 1"):
        recommend(recommender, path)
    _, lists = recommend(recommender, path, scale=1)
    expected = recommender.recommend({"ml:6": 5, "ml:31": 1}, len(FILMS))
    assert lists["ann"] == [item.film.film_id for item in expected]
    with pytest.raises(BadInputError, match="line 2: the rating '5' is not 0 or 1"):
        recommend(recommender, write(tmp_path / "r.csv", f"{HEADER}ann,6,5,1\n"), scale=1)


@pytest.mark.parametrize(
    ("name", "data", "liked", "unknown"),
    [
        ("ann.csv", LETTERBOXD["ratings.csv"], {"ml:6": 4.5}, 1),
        ("ann.csv", LETTERBOXD["diary.csv"], {"ml:6": 3, "imdb:tt0078748": 5}, 0),
        ("ann.zip", zipped(LETTERBOXD), {"ml:6": 4.5, "imdb:tt0078748": 5}, 1),
        ("ann.csv", IMDB, {"ml:6": 4.5, "ml:4973": 5}, 0),
        ("ann.csv", MOVIELENS, {"ml:6": 4.5, "ml:2571": 5}, 0),
    ],
    ids=["letterboxd ratings", "letterboxd diary", "letterboxd zip", "imdb", "movielens"],
)
def test_export_is_one_persons_ratings(
    recommender: Recommender,
    tmp_path: Path,
    name: str,
    data: str | bytes,
    liked: dict[str, float],
    *,
    unknown: int,
) -> None:
    report, lists = recommend(recommender, write(tmp_path / name, data))
    expected = [item.film.film_id for item in recommender.recommend(liked, len(FILMS))]
    assert lists == {"ann": expected}
    assert (report.people, report.ratings, report.unknown_ratings) == (1, len(liked) + unknown, unknown)


def test_films_that_were_only_seen_are_counted_and_trakts_zip_is_read(
    recommender: Recommender, tmp_path: Path
) -> None:
    report, _ = recommend(recommender, write(tmp_path / "ann.zip", trakt_zip()))
    assert (report.ratings, report.unknown_ratings) == (2, 2)
    assert report.skipped == {"episode, no film": 1, "seen, not rated": 1}
    assert report.unknown == ("TRON: Legacy (2010)", "Breaking Bad (2008)")


def test_film_of_an_export_is_never_guessed(recommender: Recommender, tmp_path: Path) -> None:
    head = "Date,Name,Year,Letterboxd URI,Rating\n"
    for name, year, film_id in (
        ("Sabrina", "1954", "imdb:tt0047437"),
        ("Sabrina", "1955", "imdb:tt0047437"),
        ("Heat", "1986", None),
        ("Heat 2", "1995", None),
    ):
        path = write(tmp_path / "ann.csv", f"{head}2023-01-01,{name},{year},x,5\n")
        report, lists = recommend(recommender, path)
        assert report.unknown_ratings == (film_id is None), (name, year)
        if film_id:
            assert film_id not in lists["ann"]


@pytest.mark.parametrize("link", ["same", "symlink", "hardlink", "dotted"])
@pytest.mark.parametrize("which", ["ratings", "pairs"])
def test_output_never_destroys_an_input(
    recommender: Recommender, tmp_path: Path, link: str, which: str
) -> None:
    ratings = write(tmp_path / "r.csv", f"{HEADER}ann,6,5,1\n")
    pairs = write(tmp_path / "p.csv", "user_id,product_id\nann,6\n")
    target = {"ratings": ratings, "pairs": pairs}[which]
    before = target.read_bytes()
    out = tmp_path / "out.csv"
    if link == "symlink":
        out.symlink_to(target)
    elif link == "hardlink":
        out.hardlink_to(target)
    else:
        (tmp_path / "folder").mkdir()
        out = target if link == "same" else tmp_path / "folder" / ".." / target.name
    with pytest.raises(BadInputError, match="is the file that"):
        predict_to_file(recommender, ratings, pairs, out, no_progress)
    assert target.read_bytes() == before


def test_link_is_followed_and_stays_one(recommender: Recommender, tmp_path: Path) -> None:
    ratings = write(tmp_path / "r.csv", f"{HEADER}ann,6,5,1\n")
    (tmp_path / "elsewhere").mkdir()
    out, target = tmp_path / "out.csv", tmp_path / "elsewhere" / "target.csv"
    out.symlink_to(target)
    recommend_to_file(recommender, ratings, 2, out, no_progress)
    assert out.is_symlink()
    assert target.read_text().startswith("user_id,rank,")
    assert sorted(path.name for path in target.parent.iterdir()) == ["target.csv"]


def test_pipes_and_devices_are_written_to(recommender: Recommender, tmp_path: Path) -> None:
    ratings = write(tmp_path / "r.csv", f"{HEADER}ann,6,5,1\n")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[str] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_text()))
    reader.start()
    recommend_to_file(recommender, ratings, 2, pipe, no_progress)
    reader.join()
    assert found[0].count("\n") == 3
    assert pipe.is_fifo()
    recommend_to_file(recommender, ratings, 2, Path(os.devnull), no_progress)
    assert Path(os.devnull).is_char_device()


cells = st.text(st.sampled_from(list('aé0156.,;"\n\r\t -:')), max_size=8)


@given(
    header=st.sampled_from([HEADER, "userId;movieId;rating\n", "user\titem\tstars\n", "", "\n\n"]),
    rows=st.lists(st.lists(cells, max_size=6).map(",".join), max_size=6),
)
@settings(deadline=None, max_examples=100)
def test_any_text_is_read_wholly_or_refused_in_one_line(
    recommender: Recommender, tmp_path_factory: pytest.TempPathFactory, header: str, rows: list[str]
) -> None:
    path = write(tmp_path_factory.mktemp("any") / "r.csv", header + "\n".join(rows))
    message = ""
    try:
        report, lists = recommend(recommender, path)
    except BadInputError as error:
        message = str(error)
    else:
        assert report.people == len(lists)
    assert "\n" not in message


def test_pipe_gets_nothing_of_ratings_that_cannot_be_read(recommender: Recommender, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[str] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_text()))
    reader.start()
    with pytest.raises(BadInputError):
        recommend_to_file(recommender, write(tmp_path / "r.csv", HEADER + "x"), 2, pipe, no_progress)
    reader.join()
    assert found == [""]


@pytest.mark.parametrize(
    ("header", "said"),
    [("Title,Date", "no column of stars"), ("Title,Author,ISBN,My Rating", "table of books")],
)
def test_tables_without_stars_or_of_books_are_told_as_such(
    recommender: Recommender, tmp_path: Path, header: str, said: str
) -> None:
    with pytest.raises(BadInputError, match=said):
        recommend(recommender, write(tmp_path / "mine.csv", f"{header}\nHeat,1,2,3\n"))


@pytest.mark.parametrize(
    "table",
    [
        "name,movie,rating\nann,Heat,4.5\nbob,Heat,1\nann,The Matrix,5\n",
        "viewer,title,year,score\nann,Heat,1995,4.5\nbob,Heat,1995,1\nann,Matrix,1999,5\n",
        "name;film;stars\nann;Heat;4,5\nbob;Heat;1\nann;The Matrix;5\n",
        "user;film;stars\nann;Heat;4,5\nbob;Heat;1\nann;The Matrix;5\n",
        "Filmtitel\tBenutzer\tBewertung\nHeat\tann\t4,5\nHeat\tbob\t1\nThe Matrix\tann\t5\n",
        "Зритель,Фильм,Оценка\nann,Heat,4.5\nbob,Heat,1\nann,The Matrix,5\n",
        "user name,film,note\nann,Heat,9/10\nbob,Heat,2/10\nann,The Matrix,10/10\n",
    ],
)
def test_a_table_of_titles_and_people_gives_each_of_them_a_list(
    recommender: Recommender, tmp_path: Path, table: str
) -> None:
    report, lists = recommend(recommender, write(tmp_path / "people.csv", table))
    assert (report.people, report.ratings, report.unknown_ratings) == (2, 3, 0)
    for who, liked in (("ann", {"ml:6": 4.5, "ml:2571": 5.0}), ("bob", {"ml:6": 1.0})):
        assert lists[who] == [item.film.film_id for item in recommender.recommend(liked, len(FILMS))]


@pytest.mark.parametrize(
    ("header", "encodings"),
    [
        ("Benutzer;Film;Bewertung", ("utf-8", "utf-8-sig", "cp1252")),
        ("usuario;película;nota", ("utf-8", "utf-8-sig", "cp1252")),
        ("utilisateur;film;note", ("utf-8", "utf-8-sig", "cp1252")),
        ("usuário;filme;nota", ("utf-8", "utf-8-sig", "cp1252")),
        ("пользователь;фильм;оценка", ("utf-8", "utf-8-sig", "cp1251")),
    ],
)
def test_tables_of_many_people_are_read_in_five_languages_as_excel_writes_them(
    recommender: Recommender, tmp_path: Path, header: str, encodings: tuple[str, ...]
) -> None:
    liked = {"ml:6": 4.5, "ml:2571": 5.0}
    for encoding in encodings:
        path = tmp_path / f"{encoding}.csv"
        path.write_bytes(f"{header}\nann;Heat;4,5\nbob;Heat;1\nann;The Matrix;5\n".encode(encoding))
        report, lists = recommend(recommender, path)
        assert (report.people, report.ratings, report.unknown_ratings) == (2, 3, 0)
        assert lists["ann"] == [item.film.film_id for item in recommender.recommend(liked, len(FILMS))]


def test_a_services_table_with_a_column_of_people_gives_each_a_list(
    recommender: Recommender, tmp_path: Path
) -> None:
    header, heat, *_ = IMDB.splitlines()
    table = f"Profile,{header}\nann,{heat}\nbob,{heat}\n"
    report, lists = recommend(recommender, write(tmp_path / "ours.csv", table))
    assert (report.people, report.ratings, set(lists)) == (2, 2, {"ann", "bob"})


def test_one_persons_ids_need_no_column_of_people(recommender: Recommender, tmp_path: Path) -> None:
    _, of_me = recommend(recommender, write(tmp_path / "me.csv", "movieId,rating,timestamp\n6,4.5,7\n"))
    _, of_ann = recommend(recommender, write(tmp_path / "a.csv", "user,movieId,rating\nann,6,4.5\n"))
    assert of_me["me"] == of_ann["ann"]


def test_a_column_called_film_may_have_ids_or_titles(recommender: Recommender, tmp_path: Path) -> None:
    _, by_title = recommend(recommender, write(tmp_path / "t.csv", "user,film,stars\nann,Heat,5\n"))
    _, by_id = recommend(recommender, write(tmp_path / "i.csv", "user,film,stars\nann,6,5\n"))
    assert by_title == by_id


@pytest.mark.parametrize("header", ["user,stars", "name,movie,stars", "person,year,stars"])
def test_a_table_that_names_no_films_is_refused_with_the_columns_wanted(
    recommender: Recommender, tmp_path: Path, header: str
) -> None:
    path = write(tmp_path / "people.csv", f"{header}\nann,6,5\nbob,31,4\n")
    with pytest.raises(BadInputError, match="must name the columns user_id,product_id,rating"):
        recommend(recommender, path)


def test_the_scale_of_a_table_of_titles_is_told(recommender: Recommender, tmp_path: Path) -> None:
    table = "user,title,rating\nann,Heat,9\nbob,Heat,8\nann,Nowhere,3\n"
    report, _ = recommend(recommender, write(tmp_path / "people.csv", table))
    assert report.scale == 10
    assert report.unknown == ("Nowhere",)


def test_a_zip_of_ones_own_tables_is_one_persons(recommender: Recommender, tmp_path: Path) -> None:
    tables = {"a.csv": "Titre du film,Ma note\nHeat,5\n", "b.csv": "Film,Schulnote\nAlien,1\n"}
    with pytest.raises(BadInputError, match="give one at a time"):
        recommend(recommender, write(tmp_path / "mine.zip", zipped(tables)))
    report, lists = recommend(
        recommender, write(tmp_path / "mine.zip", zipped(tables | {"b.csv": "Фильм,Оценка\nAlien,4\n"}))
    )
    assert report.ratings == 2
    assert list(lists) == ["mine"]


def test_a_title_that_may_be_several_films_is_told_apart_from_unknown_ones(
    recommender: Recommender, tmp_path: Path
) -> None:
    table = "user,title,rating\nann,Heat,4\nann,Sabrina,5\nbob,Sabrina,2\nbob,Nowhere,3\nbob,Elsewhere,3\n"
    report, _ = recommend(recommender, write(tmp_path / "people.csv", table))
    assert (report.unclear, report.unclear_ratings) == (("Sabrina",), 2)
    assert (report.unknown, report.unknown_ratings) == (("Nowhere", "Elsewhere"), 2)


def test_the_first_ids_that_are_unknown_are_named_once(recommender: Recommender, tmp_path: Path) -> None:
    rows = "".join(f"u,x{number},5,1\nu,x{number},4,2\n" for number in range(10))
    report, _ = recommend(recommender, write(tmp_path / "r.csv", f"{HEADER}u,6,5,1\n{rows}"))
    assert report.unknown == ("x0", "x1", "x2", "x3")
    assert (report.unknown_ratings, report.unclear) == (20, ())


@pytest.mark.parametrize("given", ["n/a", "N/A", "-", "\u2014", "nan", "not seen", "k.A.", "", "нет", "?"])
def test_a_cell_that_says_there_are_no_stars_is_not_rated(
    recommender: Recommender, tmp_path: Path, given: str
) -> None:
    table = f"user,title,rating\nann,Heat,4\nann,Alien,{given}\n"
    report, _ = recommend(recommender, write(tmp_path / "people.csv", table))
    assert (report.ratings, report.skipped) == (1, {"not rated": 1})


def test_lists_of_films_named_by_title_end_in_titles(recommender: Recommender, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    for table, columns in (
        ("user,title,rating\nann,Heat,4\n", ["score", "title"]),
        (f"{HEADER}ann,6,4,1\n", ["score"]),
    ):
        recommend_to_file(recommender, write(tmp_path / "r.csv", table), 9, out, no_progress)
        with out.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert list(rows[0])[4:] == columns
        if "title" in columns:
            names = {each.film_id: each.name for each in FILMS}
            assert [row["title"] for row in rows] == [names[row["film_id"]] for row in rows]


@pytest.mark.parametrize(
    "header",
    ["user_id,product_id", "name,movie", "Zuschauer,Film", "user,title", "viewer,film title"],
)
def test_pairs_may_name_films_by_title(recommender: Recommender, tmp_path: Path, header: str) -> None:
    ratings = write(tmp_path / "r.csv", "user,title,rating\nann,Heat,5\n")
    pairs = write(
        tmp_path / "p.csv", f"{header}\nann,Alien\nann,The Matrix\nann,Sabrina\nann,Nowhere\nann,ml:31\n"
    )
    report = predict_to_file(recommender, ratings, pairs, tmp_path / "out.csv", no_progress)
    with (tmp_path / "out.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [(row["product_id"], row["title"]) for row in rows] == [
        ("imdb:tt0078748", "Alien"),
        ("ml:2571", "The Matrix"),
        ("", "Sabrina"),
        ("", "Nowhere"),
        ("ml:31", "ml:31"),
    ]
    expected = recommender.predict({"ml:6": 5}, ["imdb:tt0078748", "ml:2571"])
    assert [float(row["rating"]) for row in rows[:2]] == pytest.approx(expected, abs=1e-4)
    assert (report.guessed, report.guessed_products) == (("Nowhere",), 1)
    assert report.unclear_of_pairs == ("Sabrina",)


def test_a_number_among_titles_is_a_title(recommender: Recommender, tmp_path: Path) -> None:
    ratings = write(tmp_path / "r.csv", "user,title,rating\nann,Heat,5\n")
    for header, found in (("user,film", ""), ("user,product_id", "ml:31")):
        pairs = write(tmp_path / "p.csv", f"{header}\nann,Alien\nann,The Matrix\nann,31\n")
        predict_to_file(recommender, ratings, pairs, tmp_path / "out.csv", no_progress)
        last = (tmp_path / "out.csv").read_text().splitlines()[-1].split(",")
        assert (last[1], last[3]) == (found, "31")


def test_a_year_beside_the_titles_of_pairs_tells_films_apart(
    recommender: Recommender, tmp_path: Path
) -> None:
    ratings = write(tmp_path / "r.csv", "user,title,rating\nann,Heat,5\n")
    pairs = write(tmp_path / "p.csv", "Title,Year,Person\nSabrina,1954,ann\nSabrina,1995,ann\n")
    predict_to_file(recommender, ratings, pairs, tmp_path / "out.csv", no_progress)
    assert [line.split(",")[1] for line in (tmp_path / "out.csv").read_text().splitlines()[1:]] == [
        "imdb:tt0047437",
        "ml:7",
    ]


CLUB = [
    {"person": "ann", "title": "Heat", "rating": 4.5},
    {"person": "bob", "title": "Heat", "year": 1995, "rating": 1},
    {"person": "ann", "title": "The Matrix", "rating": 5},
]
LINES = "\n".join(map(json.dumps, CLUB))


@pytest.mark.parametrize(
    "text",
    [
        LINES,
        json.dumps(CLUB),
        json.dumps(CLUB, indent=2),
        json.dumps({"ratings": CLUB}),
        json.dumps(
            [
                {
                    "user_id": row["person"],
                    "movieId": {"Heat": 6}.get(str(row["title"]), "ml:2571"),
                    "rating": row["rating"],
                }
                for row in CLUB
            ]
        ),
    ],
    ids=["lines", "list", "indented", "within an object", "ids"],
)
def test_records_of_many_people_in_json_are_read_as_their_table(
    recommender: Recommender, tmp_path: Path, text: str
) -> None:
    report, lists = recommend(recommender, write(tmp_path / "club.json", text))
    assert (report.people, report.ratings, report.unknown_ratings, report.skipped) == (2, 3, 0, {})
    for who, liked in (("ann", {"ml:6": 4.5, "ml:2571": 5.0}), ("bob", {"ml:6": 1.0})):
        assert lists[who] == [item.film.film_id for item in recommender.recommend(liked, len(FILMS))]


def test_a_line_of_json_that_is_cut_off_is_named_and_the_others_are_read(
    recommender: Recommender, tmp_path: Path
) -> None:
    for text, line in ((f'{LINES}\n{{"person": "bob", "ti', 4), (LINES.replace("\n", '\n{"per\n', 1), 2)):
        report, lists = recommend(recommender, write(tmp_path / "club.jsonl", text))
        assert report.skipped == {f"no JSON, or cut off (line {line})": 1}
        assert (report.ratings, set(lists)) == (3, {"ann", "bob"})
    own = "\n".join(json.dumps({"title": row["title"], "rating": row["rating"]}) for row in CLUB[1:])
    report, _ = recommend(recommender, write(tmp_path / "mine.jsonl", f'{own}\n{{"title'))
    assert (report.ratings, report.skipped) == (2, {"no JSON, or cut off (line 3)": 1})


def test_a_list_of_json_that_is_cut_off_is_refused_with_its_line(
    recommender: Recommender, tmp_path: Path
) -> None:
    text = json.dumps(CLUB, indent=2)
    with pytest.raises(BadInputError, match="It cannot be read behind line 9"):
        recommend(recommender, write(tmp_path / "club.json", text[: text.index('"year"')]))


def test_a_rating_in_json_that_is_none_is_named_by_its_line(recommender: Recommender, tmp_path: Path) -> None:
    lines = [
        '{"user_id": "ann", "movieId": 6, "rating": 4}',
        "{",
        '{"user_id": "ann", "movieId": 7, "rating": 9}',
    ]
    with pytest.raises(BadInputError, match="line 3: the rating '9'"):
        recommend(recommender, write(tmp_path / "r.jsonl", "\n".join(lines)))


def test_a_column_of_stars_for_each_person_gives_each_of_them_a_list(
    recommender: Recommender, tmp_path: Path
) -> None:
    table = "Title,Year,ann,bob\nHeat,1995,4.5,1\nThe Matrix,1999,5,\nAlien,1979,,n/a\n"
    report, lists = recommend(recommender, write(tmp_path / "club.csv", table))
    assert (report.people, report.ratings, report.skipped) == (2, 3, {})
    for who, liked in (("ann", {"ml:6": 4.5, "ml:2571": 5.0}), ("bob", {"ml:6": 1.0})):
        assert lists[who] == [item.film.film_id for item in recommender.recommend(liked, len(FILMS))]


@pytest.mark.parametrize("called", ["Kid", "Friend", "Niño"])
def test_a_column_of_stars_may_be_called_by_a_word_for_people(
    recommender: Recommender, tmp_path: Path, called: str
) -> None:
    table = f"Film,Dad,{called}\nHeat,5,x\nThe Matrix,3,4.5\nAlien,,5\n"
    report, lists = recommend(recommender, write(tmp_path / "family.csv", table))
    assert (report.people, report.ratings) == (2, 4)
    assert sorted(lists) == sorted(["Dad", called])


@pytest.mark.parametrize("heading", ["user", "Kid ID"])
def test_a_column_of_accounts_is_never_one_of_stars(
    recommender: Recommender, tmp_path: Path, heading: str
) -> None:
    with pytest.raises(BadInputError, match="is missing"):
        recommend(recommender, write(tmp_path / "r.csv", f"Film,Dad,{heading}\nHeat,5,1\nAlien,4,2\n"))


def test_cells_that_are_no_stars_are_counted_and_take_nobodys_column_away(
    recommender: Recommender, tmp_path: Path
) -> None:
    rows = "Heat,1995,5,4,x\nThe Matrix,1999,2,DNF,5\nAlien,1979,,3,4.5\nJaws,1975,4,A,33\nUp,2009,3,2,3\n"
    table = f"Film,Year,ann,bob,cem\n{rows}"
    report, lists = recommend(recommender, write(tmp_path / "club.csv", table))
    assert (report.people, report.ratings) == (3, 10)
    assert report.skipped == {"impossible rating": 2, "words, no rating": 2}
    assert sorted(lists) == ["ann", "bob", "cem"]


def test_stars_in_a_column_of_other_things_are_told(recommender: Recommender, tmp_path: Path) -> None:
    table = "Film,ann,Dora,Where\nHeat,5,seen,Netflix\nThe Matrix,2,seen,DVD\nAlien,,3,DVD\n"
    report, lists = recommend(recommender, write(tmp_path / "club.csv", table))
    assert sorted(lists) == ["ann"]
    assert report.skipped == {"rating in the column Dora, which holds mostly other things": 1}


def test_whose_stars_begin_far_below_has_a_list_too(recommender: Recommender, tmp_path: Path) -> None:
    rows = "Heat,5,\n" * 60
    _, lists = recommend(recommender, write(tmp_path / "club.csv", f"Film,ann,bob\n{rows}Alien,4,3\n"))
    assert sorted(lists) == ["ann", "bob"]
