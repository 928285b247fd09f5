import functools
import gzip
import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pandas as pd
import pytest

from bot.cli.main import main
from recommender.ratings.prepared import read_prepared, write_prepared
from tests.recommender.conftest import make_dataset

RATING = {"user_id": "ann", "film_id": "f000", "rating": 4.0, "rated_at": 1_500_000_000, "source": "test"}


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def movielens(tmp_path: Path) -> tuple[Path, Path]:
    ratings, titles = tmp_path / "ratings.csv", tmp_path / "movies.csv"
    rows = [
        f"{user},{film},{1 + (user + film) % 5},{1_000_000 * user}" for user in range(9) for film in range(5)
    ]
    ratings.write_text("userId,movieId,rating,timestamp\n" + "\n".join(rows) + "\n")
    titles.write_text("movieId,title,genres\n" + "".join(f"{n},Film {n} (2001),Drama\n" for n in range(5)))
    return ratings, titles


def test_movielens_is_prepared_and_explored(
    movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    out = tmp_path / "data"
    assert run("data", "prepare", "movielens", "--ratings", ratings, "--titles", titles, "--out", out) == 0
    assert "45 ratings of 5 films (5 editions) by 9 people; 0 lines skipped" in capsys.readouterr().out
    assert run("data", "explore", out, "--out", tmp_path / "look") == 0
    assert "mean" in capsys.readouterr().out
    assert (tmp_path / "look" / "report.html").is_file()


def test_rows_can_be_looked_at_in_80_columns_and_as_json(
    movielens: tuple[Path, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    ratings, titles = movielens
    out = tmp_path / "data"
    run("data", "prepare", "movielens", "--ratings", ratings, "--titles", titles, "--out", out)
    capsys.readouterr()
    assert run("data", "show", out, "-n", "3") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["person", "film", "title", "stars", "day"]
    assert len(lines) == 5
    assert all(len(line) <= 80 for line in lines)
    assert "Film 0 (2001)" in lines[1]
    assert lines[4].startswith("3 of 45 ratings; 9 people, 5 films")
    assert run("data", "show", out, "--random", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert {row["title"] for row in told} <= {f"Film {n} (2001)" for n in range(5)}


def test_where_rows_are_too_wide_titles_are_cut_not_ids_and_days(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    rating = {"user_id": "A3LZGLA88K0LA0B7", "film_id": "f000", "rating": 4.0, "rated_at": 1_500_000_000}
    dataset = make_dataset(pd.DataFrame([rating | {"source": "test"}]), 1)
    dataset.films["title"] = "The Mummy: Tomb of the Dragon Emperor, and what became of it in the years after"
    write_prepared(dataset, tmp_path / "set")
    assert run("data", "show", tmp_path / "set") == 0
    row = capsys.readouterr().out.splitlines()[1]
    assert len(row) <= 80
    assert row.startswith("A3LZGLA88K0LA0B7  f000  The Mummy: Tomb of the")
    assert row.endswith("2017-07-14")


def test_amazon_is_prepared_with_all_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reviews, meta = tmp_path / "r.json.gz", tmp_path / "m.json.gz"
    rows = [
        {"overall": 4, "verified": False, "reviewTime": f"01 2, {year}", "reviewerID": "u", "asin": "A"}
        for year in (2015, 2016, 2018)
    ]
    reviews.write_bytes(gzip.compress("\n".join([*map(json.dumps, rows), "broken"]).encode()))
    meta.write_bytes(gzip.compress(json.dumps({"asin": "A", "title": "Heat", "details": {}}).encode()))
    options = ["--years", "2015-2016", "--include-unverified", "--keep-editions"]
    counts = ["--min-user-ratings", "2", "--min-film-ratings", "1"]
    command = ["data", "prepare", "amazon", "--reviews", reviews, "--meta", meta, "--out", tmp_path / "out"]
    assert run(*command, *options, *counts) == 0
    assert len(read_prepared(tmp_path / "out").ratings) == 2
    assert "warning: r.json.gz: 25.0% of its lines are unusable (1 not JSON)" in capsys.readouterr().err


def test_amazon_data_set_is_updated_in_place_with_its_own_options(tmp_path: Path) -> None:
    meta, out = tmp_path / "m.json", tmp_path / "out"
    meta.write_text(json.dumps({"asin": "A", "title": "Heat", "details": {}}))
    for year in (2015, 2016):
        row = {"overall": 4, "reviewTime": f"01 2, {year}", "reviewerID": f"u{year}", "asin": "A"}
        (tmp_path / f"{year}.json").write_text(json.dumps({"verified": False, **row}))
    options = ["--years", "all", "--include-unverified", "--min-user-ratings", "1", "--min-film-ratings", "1"]
    first = ["data", "prepare", "amazon", "--reviews", tmp_path / "2015.json"]
    assert run(*first, "--meta", meta, "--out", out, *options) == 0
    update = ["data", "prepare", "amazon", "--update", out, "--reviews", tmp_path / "2016.json"]
    assert run(*update, "--years", "all") == 2
    assert run(*update) == 0
    assert sorted(read_prepared(out).ratings["user_id"]) == ["u2015", "u2016"]


def test_prepared_data_sets_are_joined(
    movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    for name in "ab":
        prepare = ["data", "prepare", "movielens", "--ratings", ratings, "--titles", titles]
        assert run(*prepare, "--out", tmp_path / name) == 0
    join = ["data", "prepare", "join", tmp_path / "a", "--out", tmp_path / "both"]
    assert run(*join) == 2
    assert run(*join, tmp_path / "b") == 0
    printed = capsys.readouterr().out
    assert "films matched: 0 by product, 0 by imdb, 5 by title and year" in printed
    assert "90 ratings of 5 films (5 editions) by 18 people" in printed
    assert run(*join, tmp_path / "b", "--min-user-ratings", 6) == 1
    assert "lower the floors" in capsys.readouterr().err


def test_starter_data_set_is_prepared_from_files_that_are_there(
    movielens: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "var" / "downloads" / "ml-latest-2016"
    folder.mkdir(parents=True)
    for path in movielens:
        (folder / path.name).write_bytes(path.read_bytes())
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path / "var"))
    assert run("data", "download", "movielens-2016") == 0
    assert run("data", "prepare", "starter", "--out", tmp_path / "out") == 0
    assert "films matched" in capsys.readouterr().out
    assert read_prepared(tmp_path / "out").report["source"] == "joined"


@pytest.mark.parametrize("arguments", [["--years", "soon"], ["--min-user-ratings", "0"], []])
def test_wrong_use_ends_with_two(
    movielens: tuple[Path, Path], tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    files = ["--reviews", movielens[0], "--meta", movielens[1]]
    out = ["--out", tmp_path / "out"] if arguments else []
    assert run("data", "prepare", "amazon", *files, *out, *arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_errors_are_one_line_that_says_what_to_do(
    movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert run("data", "explore", tmp_path / "empty", "--out", tmp_path / "look") == 1
    assert "marquee data prepare" in capsys.readouterr().err
    files = ["--reviews", movielens[0], "--meta", movielens[1]]
    assert run("data", "prepare", "amazon", *files, "--out", tmp_path / "out") == 1
    message = capsys.readouterr().err.splitlines()[-1]
    assert message.startswith("marquee: ")
    assert "right file" in message
    assert not (tmp_path / "out").exists()


def test_master_without_spark_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r.json").write_text("{}")
    command = ["data", "prepare", "amazon", "--reviews", tmp_path / "r.json", "--meta", tmp_path / "r.json"]
    assert run(*command, "--out", tmp_path / "out", "--master", "local[2]") == 2
    assert "add --engine spark" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--memory", "much"], "such as 1GB"),
        (["--memory", "1GB", "--engine", "spark"], "spark-defaults.conf"),
    ],
)
def test_memory_that_cannot_be_followed_is_wrong_usage(
    options: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "r.json").write_text("{}")
    command = ["data", "prepare", "amazon", "--reviews", tmp_path / "r.json", "--meta", tmp_path / "r.json"]
    assert run(*command, "--out", tmp_path / "out", *options) == 2
    assert said in capsys.readouterr().err


def test_spark_engine_that_is_not_installed_says_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    meta, reviews = tmp_path / "m.json", tmp_path / "r.json"
    meta.write_text(json.dumps({"asin": "A", "title": "Heat", "details": {}}))
    reviews.write_text(json.dumps({"overall": 4, "reviewTime": "01 2, 2018", "reviewerID": "u", "asin": "A"}))
    command = ["data", "prepare", "amazon", "--reviews", reviews, "--meta", meta, "--out", tmp_path / "out"]
    assert run(*command, "--engine", "spark") == 1
    assert "pip install marquee[spark]" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@contextmanager
def file_server(directory: Path) -> Iterator[str]:
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(directory))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_release_of_2023_is_fetched_from_a_mirror_and_prepared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    mirror, to = tmp_path / "mirror", tmp_path / "downloads"
    for folder, name, rows in (
        ("review_categories", "Movies_and_TV.jsonl.gz", reviews_of_2023()),
        ("meta_categories", "meta_Movies_and_TV.jsonl.gz", products_of_2023()),
    ):
        (mirror / folder).mkdir(parents=True)
        lines = "".join(f"{json.dumps(row)}\n" for row in rows)
        (mirror / folder / name).write_bytes(gzip.compress(lines.encode()))

    with file_server(mirror) as url:
        monkeypatch.setenv("MARQUEE_AMAZON_URL", f"{url}/nothing-here {url}")
        assert run("data", "download", "amazon-2023", "--to", to) == 0
    reviews, meta = capsys.readouterr().out.split()
    prepare = ["data", "prepare", "amazon", "--reviews", reviews, "--meta", meta, "--years", "all"]
    assert run(*prepare, "--out", tmp_path / "set") == 0

    data = read_prepared(tmp_path / "set")
    assert sorted(data.films["title"]) == ["Alien", "Heat"]
    assert len(data.ratings) == 6  # the unverified one is left out
    assert set(data.ratings["rated_at"]) == {1_588_687_728, 1_588_687_729}
    assert data.films.set_index("title")["genres"]["Alien"] == ["Science Fiction"]


def reviews_of_2023() -> list[dict[str, object]]:
    return [
        {
            "rating": 5.0,
            "title": "Great",
            "text": "Seen it twice.",
            "images": [],
            "asin": f"{film}-DVD",
            "parent_asin": film,
            "user_id": f"A{person}",
            "timestamp": 1_588_687_728_923 + 1000 * place,
            "helpful_vote": 0,
            "verified_purchase": person < 3,
        }
        for person in range(4)
        for place, film in enumerate(("B000000001", "B000000002"))
    ]


def products_of_2023() -> list[dict[str, object]]:
    return [
        {
            "main_category": "Movies & TV",
            "title": title,
            "subtitle": f"English {year}",
            "average_rating": 4.8,
            "rating_number": 1000,
            "features": [],
            "description": [],
            "price": None,
            "images": [{"360w": "https://example.org/1.jpg"}],
            "videos": [],
            "store": None,
            "categories": ["Movies & TV", "Genre for Featured Categories", "Science Fiction"],
            "details": {"Content Rating": "R", "Release date": f"June 1, {year}"},
            "parent_asin": film,
            "bought_together": None,
        }
        for film, title, year in (("B000000001", "Heat", 1995), ("B000000002", "Alien", 1979))
    ]


def test_what_is_skipped_is_said_by_reason(
    movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    with ratings.open("a") as file:
        file.write("1,2,0,5\n1,2,0,5\n1,2,good,5\n1,77,4,5\n")
    command = ["data", "prepare", "movielens", "--ratings", ratings, "--titles", titles]
    assert run(*command, "--out", tmp_path / "data") == 0
    printed = capsys.readouterr().out
    assert "3 lines skipped (1 not a rating, 2 not rated); 1 ratings of films that are not listed" in printed


def test_ratings_given_twice_are_told_of(
    movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    last = ratings.read_text().splitlines()[-1]
    with ratings.open("a") as file:
        file.write(f"{last}\n{last}\n")
    command = ["data", "prepare", "movielens", "--ratings", ratings, "--titles", titles]
    assert run(*command, "--out", tmp_path / "data") == 0
    assert "; 2 ratings given twice" in capsys.readouterr().out


def test_what_amazons_filters_leave_out_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = [
        *(("u", "A", 2018, True), ("v", "A", 2018, True), ("w", "A", 2018, True), ("u", "B", 2018, True)),
        *(("v", "B", 2018, True), ("x", "A", 2018, False), ("y", "A", 2017, True), ("z", "A", 2017, False)),
    ]
    rows = [
        {"overall": 4, "verified": bought, "reviewTime": f"01 2, {year}", "reviewerID": who, "asin": film}
        for who, film, year, bought in told
    ]
    products = [{"asin": "A", "title": "Heat", "details": {}}, {"asin": "B", "title": "Up", "details": {}}]
    (tmp_path / "r.json").write_text("\n".join(map(json.dumps, rows)))
    (tmp_path / "m.json").write_text("\n".join(map(json.dumps, products)))
    files = ["--reviews", tmp_path / "r.json", "--meta", tmp_path / "m.json", "--out", tmp_path / "out"]
    assert run("data", "prepare", "amazon", *files) == 0
    left_out = (
        "; 2 reviews of other years; 1 reviews not of verified purchases; 1 ratings of people or films with "
        "too few of them"
    )
    assert left_out in capsys.readouterr().out


def test_amazons_ratings_alone_are_prepared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ratings.csv").write_text("0767802586,A1JSM8PTVPBHPX,5.0,1425941529\n")
    (tmp_path / "meta.json").write_text(json.dumps({"asin": "0767802586", "title": "Heat", "details": {}}))
    options = ["--years", "all", "--min-user-ratings", "1", "--min-film-ratings", "1"]
    files = ["--reviews", tmp_path / "ratings.csv", "--meta", tmp_path / "meta.json"]
    assert run("data", "prepare", "amazon", *files, "--out", tmp_path / "out", *options) == 0
    assert "1 ratings of 1 films (1 editions) by 1 people; 0 lines skipped" in capsys.readouterr().out


def test_people_with_too_few_ratings_to_evaluate_are_told_of(
    movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    rows = [f"{user},{film},{1 + film % 5},{user}" for user in range(49) for film in range(user % 3, 3)]
    ratings.write_text("userId,movieId,rating,timestamp\n" + "\n".join(rows) + "\n")
    files = ["--ratings", ratings, "--titles", titles]
    assert run("data", "prepare", "movielens", *files, "--out", tmp_path / "data") == 0
    command = ["evaluate", "--data", tmp_path / "data", "--models-to-compare", "popularity"]
    assert run(*command, "--out", tmp_path / "report") == 1
    message = capsys.readouterr().err.splitlines()[-1]
    assert "no rating can be asked" in message
    assert "49 people have 2.0 ratings each" in message


@pytest.mark.parametrize("kind", ["same", "folder", "file"])
def test_joining_into_one_of_the_data_sets_that_are_joined_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    for name in ("one", "other"):
        write_prepared(make_dataset(pd.DataFrame([RATING]), 1), tmp_path / name)
    out = tmp_path / "one"
    if kind == "folder":
        out = tmp_path / "link"
        out.symlink_to(tmp_path / "one")
    elif kind == "file":
        out = tmp_path / "copy"
        out.mkdir()
        (out / "ratings.parquet").hardlink_to(tmp_path / "one" / "ratings.parquet")
    before = (tmp_path / "one" / "ratings.parquet").stat()
    assert run("data", "prepare", "join", tmp_path / "one", tmp_path / "other", "--out", out) == 1
    said = capsys.readouterr().err
    assert f"{tmp_path / 'one'} names: give it another name" in said
    assert "replaces" not in said
    assert (tmp_path / "one" / "ratings.parquet").stat() == before
    assert kind != "folder" or out.is_symlink()


def test_what_a_new_data_set_replaces_is_said_before(
    movielens: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    out = tmp_path / "data"
    command = ("data", "prepare", "movielens", "--ratings", ratings, "--titles", titles, "--out", out)
    assert run(*command) == 0
    assert "replaces" not in capsys.readouterr().err
    assert run(*command) == 0
    assert f"{out} holds a data set of 45 ratings, which the new one replaces" in capsys.readouterr().err


def test_charts_reports_and_models_are_not_put_into_the_data_set_that_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here = tmp_path / "set"
    write_prepared(make_dataset(pd.DataFrame([RATING]), 1), here)
    before = sorted(here.iterdir())
    for command in (
        ("data", "explore", here, "--out", here),
        ("evaluate", "--data", here, "--out", here),
        ("train", "--data", here, "--models", here),
    ):
        assert run(*command) == 1
        assert "give it another name" in capsys.readouterr().err
    assert sorted(here.iterdir()) == before


def test_starter_data_replaces_a_data_set_only_where_its_directory_is_named(
    movielens: tuple[Path, Path], data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ratings, titles = movielens
    out = data_dir / "dataset"
    assert run("data", "prepare", "movielens", "--ratings", ratings, "--titles", titles, "--out", out) == 0
    assert run("data", "prepare", "starter") == 2
    assert f"--out {out}" in capsys.readouterr().err
