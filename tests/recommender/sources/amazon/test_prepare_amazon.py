import gzip
import json
import multiprocessing
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest
from bs4 import BeautifulSoup
from review_files import AmazonFiles, product, review

from recommender.errors import BadInputError, MarqueeError
from recommender.ratings.data_set import fingerprint
from recommender.ratings.prepared import PreparedDataset, read_prepared
from recommender.sources.amazon.prepare import AmazonOptions, parse_years, prepare_amazon
from recommender.sources.amazon.tables import Tables
from recommender.sources.engines.duckdb_engine import duckdb_engine

EVERYTHING = AmazonOptions(years=None, include_unverified=True, min_user_ratings=1, min_film_ratings=1)


def prepare(files: AmazonFiles, options: AmazonOptions | None = None) -> PreparedDataset:
    out = files.reviews.parent / "out"
    prepare_amazon(files.reviews, files.meta, out, options)
    return read_prepared(out)


def rows_of(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path) as file:
        return [json.loads(line) for line in file]


def article(files: AmazonFiles) -> pd.DataFrame:
    """The article's steps, in its own order and with its own tools."""
    df_meta = pd.DataFrame(rows_of(files.meta))
    df_meta = df_meta.dropna(subset=["details"])
    df_movie = pd.DataFrame(rows_of(files.reviews))
    of_2018 = df_movie[df_movie["reviewTime"].str.contains("2018")]
    of_2018 = of_2018[of_2018["verified"]]
    data = of_2018.merge(df_meta, on="asin", how="inner")
    links = []
    for details in data["details"]:
        found = BeautifulSoup(details, "lxml").select("a.a-text-normal") if isinstance(details, str) else []
        links.append(found[0]["href"] if found else "")
    data["links"] = links
    data = data.rename(columns={"overall": "rating", "asin": "movieID"})
    reviewer_count = data.groupby("reviewerID")["rating"].count().rename("reviewer_count")
    product_count = data.groupby("movieID")["rating"].count().rename("movie_count")
    data = data.merge(reviewer_count, on="reviewerID").merge(product_count, on="movieID")
    return data[(data["reviewer_count"] > 1) & (data["movie_count"] > 1)]


def test_keeping_editions_gives_exactly_the_articles_rows(random_amazon: AmazonFiles) -> None:
    expected = article(random_amazon)
    data = prepare(random_amazon, AmazonOptions(keep_editions=True))
    assert len(expected) > 50
    columns = ["user_id", "film_id", "rating", "rated_at"]
    rows = sorted(
        map(tuple, data.ratings[columns].astype({"user_id": str, "film_id": str}).to_numpy().tolist())
    )
    theirs = expected[["reviewerID", "movieID", "rating", "unixReviewTime"]]
    assert rows == sorted(map(tuple, theirs.to_numpy().tolist()))


def test_keeping_editions_gives_the_articles_links(random_amazon: AmazonFiles) -> None:
    links = article(random_amazon).drop_duplicates("movieID").set_index("movieID")["links"]
    films = prepare(random_amazon, AmazonOptions(keep_editions=True)).films.set_index("film_id")
    assert set(films.index) == set(links.index)
    for film, link in links.items():
        if link:
            assert films.loc[film, "link"] == f"https://www.amazon.com{link}"
            assert films.loc[film, "link_kind"] == "details"
        else:
            assert films.loc[film, "link"] == f"https://www.amazon.com/dp/{film}"
            assert films.loc[film, "link_kind"] == "product"


def test_report_counts_each_step(amazon: AmazonFiles) -> None:
    amazon.write_meta([product("A"), product("B"), product("C", details=None), b"{", b""])
    amazon.write_reviews(
        [
            review("u", "A"),
            review("u", "B"),
            review("v", "A"),
            review("v", "B"),
            review("w", "A"),  # dropped: w has one rating
            review("w", "C"),  # no details
            review("w", "D"),  # not listed
            review("u", "A", day="01 1, 2017"),
            review("u", "A", verified=False),
            b"not json",
            b'{"overall": 9, "reviewerID": "x", "asin": "A", "reviewTime": "01 1, 2018"}',
            b"\xff\xfe{}",
            b"",
            b'{"overall": 5.0, "reviewerID": "x", "reviewTime": "01 1, 2018"}',
        ]
    )
    report = prepare(amazon).report
    seconds, peak = report.pop("seconds"), report.pop("peak_mb")
    assert isinstance(seconds, float)
    assert isinstance(peak, float)
    assert peak > 0
    warnings = report.pop("warnings")
    assert isinstance(warnings, list)
    assert len(warnings) == 2
    assert report == {
        "source": "amazon",
        "releases": {"meta.json.gz": "2018", "reviews.json.gz": "2018"},
        "reviews_read": 9,
        "products_read": 3,
        "lines_skipped": 7,
        "skipped": {
            "cut off": 1,
            "empty line": 2,
            "impossible rating": 1,
            "no asin": 1,
            "not JSON": 1,
            "not UTF-8": 1,
        },
        "skipped_lines": {
            "reviews.json.gz": {
                "empty line": [13],
                "impossible rating": [11],
                "no asin": [14],
                "not JSON": [10],
                "not UTF-8": [12],
            },
            "meta.json.gz": {"cut off": [4], "empty line": [5]},
        },
        "products_without_details": 1,
        "other_years": 1,
        "not_verified": 1,
        "after_filters": 7,
        "after_join": 5,
        "products_repeated": 0,
        "not_films": 0,
        "not_film_ratings": 0,
        "repeated_ratings": 0,
        "ratings_below_floor": 1,
        "editions_merged": 0,
        "ratings": 4,
        "users": 2,
        "films": 2,
        "editions": 2,
    }


def test_editions_are_merged_before_anything_is_counted(amazon: AmazonFiles) -> None:
    amazon.write_meta([product("A", "Heat"), product("B", "Heat [Blu-ray]"), product("C", "Alien")])
    pool = [review(f"u{number}", asin, 4.0) for number in range(5) for asin in ("A", "B")]
    amazon.write_reviews([*pool, review("x", "B", 5.0), review("u1", "C"), review("u2", "C")])
    data = prepare(amazon)
    # u0 has two reviews, of one film: a single rating, and so has x.
    assert data.films["film_id"].tolist() == ["B", "C"]
    assert data.films["title"].tolist() == ["Heat", "Alien"]
    assert data.films["rating_count"].tolist() == [2, 2]
    assert data.editions["product_id"].tolist() == ["A", "B", "C"]
    assert data.editions["film_id"].tolist() == ["B", "B", "C"]
    assert sorted(data.ratings["user_id"]) == ["u1", "u1", "u2", "u2"]


def test_of_repeated_reviews_the_newest_stays_and_of_one_day_the_last(amazon: AmazonFiles) -> None:
    amazon.write_meta([product("A"), product("B")])
    amazon.write_reviews(
        [
            review("u", "A", 1.0, "03 9, 2018"),
            review("u", "A", 2.0, "03 4, 2018"),
            review("u", "B", 3.0),
            review("u", "B", 4.0),
        ]
    )
    data = prepare(amazon, EVERYTHING)
    assert dict(zip(data.ratings["film_id"], data.ratings["rating"], strict=True)) == {"A": 1.0, "B": 4.0}
    assert data.report["repeated_ratings"] == 2


def test_same_reviewers_of_remakes_do_not_merge_them(amazon: AmazonFiles) -> None:
    amazon.write_meta([product("A", "Jane Eyre (1943)"), product("B", "Jane Eyre (2011) [Blu-ray]")])
    amazon.write_reviews([review(f"u{n}", asin) for n in range(9) for asin in "AB"])
    assert len(prepare(amazon, EVERYTHING).films) == 2


def test_cast_that_many_other_films_have_merges_nothing(amazon: AmazonFiles) -> None:
    """Also films that no pair of editions asks for are counted."""
    editions = [product("A", "Heat", brand="Al Pacino"), product("B", "Heat [VHS]", brand="Al Pacino")]
    amazon.write_reviews([review(f"{user}{asin}", asin) for user in "uv" for asin in "ABCD"])
    amazon.write_meta([*editions, product("C"), product("D")])
    assert prepare(amazon, EVERYTHING).report["editions_merged"] == 1
    amazon.write_meta([*editions, product("C", brand="Al Pacino"), product("D")])
    assert prepare(amazon, EVERYTHING).report["editions_merged"] == 0


def test_preparing_loads_neither_pandas_nor_the_html_parser(random_amazon: AmazonFiles) -> None:
    """They take 60 MB beside those of the processes that decode."""
    command = (
        "import sys; from pathlib import Path; from recommender.sources.amazon import prepare, workers; "
        "workers._SMALL = 0; "  # short files as well are decoded by others
        "prepare.prepare_amazon(*map(Path, sys.argv[1:])); "
        "print(*{'pandas', 'bs4', 'lxml'} & set(sys.modules))"
    )
    files = [str(random_amazon.reviews), str(random_amazon.meta), str(random_amazon.meta.parent / "out")]
    run = subprocess.run([sys.executable, "-c", command, *files], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_years_and_unverified_reviews_can_be_asked_for(amazon: AmazonFiles) -> None:
    amazon.write_meta([product("A")])
    amazon.write_reviews(
        [review(f"u{year}", "A", day=f"01 2, {year}", verified=year % 2 == 0) for year in range(2010, 2019)]
    )
    loose = AmazonOptions(min_user_ratings=1, min_film_ratings=1)
    assert prepare(amazon, loose).report["after_filters"] == 1
    assert prepare(amazon, replace(loose, years=(2010, 2014))).report["after_filters"] == 3
    assert prepare(amazon, replace(loose, years=None)).report["after_filters"] == 5
    assert prepare(amazon, replace(loose, years=None, include_unverified=True)).report["after_filters"] == 9


def test_clothes_are_left_out_and_counted_but_for_the_articles_rows(amazon: AmazonFiles) -> None:
    blouse = product("B", "Women Blouse", category=["Clothing, Shoes & Jewelry", "Women"], details={})
    amazon.write_meta([product("A"), blouse])
    amazon.write_reviews([review(user, asin) for user in "uvw" for asin in "AB"])
    data = prepare(amazon, EVERYTHING)
    assert data.films["film_id"].tolist() == ["A"]
    assert (data.report["not_films"], data.report["not_film_ratings"]) == (1, 3)
    kept = prepare(amazon, replace(EVERYTHING, keep_editions=True))
    assert kept.films["film_id"].tolist() == ["A", "B"]


def test_product_that_is_listed_twice_counts_its_reviews_once(amazon: AmazonFiles) -> None:
    amazon.write_meta([product("A", details=None), product("A", "Second"), product("A", "Third")])
    amazon.write_reviews([review("u", "A"), review("v", "A")])
    data = prepare(amazon, replace(EVERYTHING, keep_editions=True))
    assert len(data.ratings) == 2
    assert data.films["title"].tolist() == ["Second"]
    assert data.report["products_repeated"] == 2


def test_missing_date_is_computed_from_the_day(amazon: AmazonFiles) -> None:
    line = review("u", "A", day="03 4, 2018")
    del line["unixReviewTime"]
    amazon.write_meta([product("A")])
    amazon.write_reviews([line, {**line, "reviewTime": "someday"}])
    data = prepare(amazon, EVERYTHING)
    assert data.ratings["rated_at"].tolist() == [1_520_121_600]
    assert data.report["skipped"] == {"no date": 1}


@pytest.mark.parametrize("day", ["13 1, 2018", "02 30, 2018", "01 1, 9999", "01 1, 0000"])
def test_day_that_cannot_be_is_no_date(amazon: AmazonFiles, day: str) -> None:
    line = review("u", "A")
    del line["unixReviewTime"]
    amazon.write_meta([product("A")])
    amazon.write_reviews([review("u", "A"), {**line, "reviewTime": day}])
    assert prepare(amazon, EVERYTHING).report["skipped"] == {"no date": 1}


def test_time_that_cannot_be_spoils_its_line_only(amazon: AmazonFiles) -> None:
    amazon.write_meta([product("A")])
    times = [1 << 70, 1_520_121_600_000, -(1 << 40), 1 << 31]
    amazon.write_reviews([review(f"u{seconds}", "A", unixReviewTime=seconds) for seconds in times])
    data = prepare(amazon, EVERYTHING)
    assert data.ratings["rated_at"].tolist() == [1 << 31]
    assert data.report["skipped"] == {"wrong unixReviewTime": 3}


def test_the_same_files_give_the_same_data_set(random_amazon: AmazonFiles, tmp_path: Path) -> None:
    for name in "ab":
        prepare_amazon(random_amazon.reviews, random_amazon.meta, tmp_path / name, EVERYTHING)
    assert fingerprint(tmp_path / "a") == fingerprint(tmp_path / "b")


def test_workers_give_the_same_data_set_as_one_process(random_amazon: AmazonFiles, tmp_path: Path) -> None:
    prepare_amazon(random_amazon.reviews, random_amazon.meta, tmp_path / "one", EVERYTHING)
    two = replace(EVERYTHING, workers=2, block=4096)
    report = prepare_amazon(random_amazon.reviews, random_amazon.meta, tmp_path / "two", two)
    assert fingerprint(tmp_path / "one") == fingerprint(tmp_path / "two")
    assert report["lines_skipped"] == 0


@pytest.mark.parametrize("which", ["reviews", "meta"])
def test_cut_off_download_is_refused_and_leaves_nothing(random_amazon: AmazonFiles, which: str) -> None:
    path: Path = getattr(random_amazon, which)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(BadInputError, match="cut off after line"):
        prepare(random_amazon)
    assert sorted(p.name for p in path.parent.iterdir()) == ["meta.json.gz", "reviews.json.gz"]


@pytest.mark.parametrize("which", ["reviews", "meta"])
def test_download_with_flipped_bytes_is_refused_and_leaves_nothing(
    random_amazon: AmazonFiles, which: str
) -> None:
    path: Path = getattr(random_amazon, which)
    content = bytearray(path.read_bytes())
    for place in range(len(content) // 2, len(content) // 2 + 50):
        content[place] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(BadInputError, match=path.name) as caught:
        prepare(random_amazon)
    assert "\n" not in str(caught.value)
    assert sorted(p.name for p in path.parent.iterdir()) == ["meta.json.gz", "reviews.json.gz"]


@pytest.mark.parametrize("which", ["reviews", "meta"])
def test_file_without_a_good_line_is_refused(random_amazon: AmazonFiles, which: str) -> None:
    getattr(random_amazon, f"write_{which}")([b"no", b"{}"])
    with pytest.raises(BadInputError, match="is it the right file"):
        prepare(random_amazon)


def test_empty_result_says_which_option_to_change(random_amazon: AmazonFiles) -> None:
    with pytest.raises(BadInputError, match="--years all"):
        prepare(random_amazon, AmazonOptions(years=(1999, 1999)))


@pytest.mark.parametrize("when", ["reading reviews", "merging editions", "writing"])
def test_interruption_leaves_nothing(random_amazon: AmazonFiles, when: str) -> None:
    def interrupt(step: str, done: float, total: float) -> None:
        if step == when:
            raise KeyboardInterrupt

    options = AmazonOptions(workers=2, block=4096)  # so that other processes read
    out = random_amazon.reviews.parent / "out"
    with pytest.raises(KeyboardInterrupt):
        prepare_amazon(random_amazon.reviews, random_amazon.meta, out, options, progress=interrupt)
    assert not multiprocessing.active_children()
    assert sorted(p.name for p in out.parent.iterdir()) == ["meta.json.gz", "reviews.json.gz"]


def test_full_disk_is_said_while_lines_are_read_and_leaves_nothing(
    random_amazon: AmazonFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("Error writing bytes to file. Detail: [errno 28] No space left on device")

    monkeypatch.setattr("pyarrow.parquet.ParquetWriter.write_table", full)
    with pytest.raises(MarqueeError, match=r"the disk of .*out is full"):
        prepare(random_amazon)
    assert sorted(p.name for p in random_amazon.meta.parent.iterdir()) == ["meta.json.gz", "reviews.json.gz"]


def test_full_disk_is_said_while_duckdb_writes_and_the_old_data_set_stays(
    random_amazon: AmazonFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise duckdb.IOException("IO Error: Could not write file: No space left on device")

    prepare(random_amazon)
    out = random_amazon.meta.parent / "out"
    before = fingerprint(out)
    monkeypatch.setattr("recommender.sources.engines.duckdb_engine.DuckDBEngine.write", full)
    with pytest.raises(MarqueeError, match=r"the disk of .*out is full"):
        prepare(random_amazon, EVERYTHING)
    assert fingerprint(out) == before
    assert sorted(p.name for p in out.parent.iterdir()) == ["meta.json.gz", "out", "reviews.json.gz"]


def test_progress_goes_from_nothing_to_all_of_each_step(random_amazon: AmazonFiles) -> None:
    steps: dict[str, list[float]] = {}

    def note(step: str, done: float, total: float) -> None:
        steps.setdefault(step, []).append(done / total)

    out = random_amazon.meta.parent / "out"
    prepare_amazon(random_amazon.reviews, random_amazon.meta, out, EVERYTHING, progress=note)
    assert list(steps) == [
        "reading products",
        "reading reviews",
        "joining reviews and products",
        "merging editions",
        "counting",
        "writing",
    ]
    for shares in steps.values():
        assert shares == sorted(shares)
        assert shares[-1] == 1


def test_more_lines_than_can_be_told_apart_are_refused(tmp_path: Path) -> None:
    with duckdb_engine(tmp_path) as engine, pytest.raises(BadInputError, match="fewer files"):
        Tables(engine).load([tmp_path, tmp_path], [1 << 30, 1 << 30], [tmp_path])


def test_plain_files_are_read_as_well(amazon: AmazonFiles) -> None:
    lines: list[dict[str, Any]] = [review("u", "A"), review("v", "A")]
    amazon.write_meta([product("A")])
    amazon.reviews.write_text("\n".join(map(json.dumps, lines)))  # and no line feed at the end
    assert prepare(amazon, EVERYTHING).report["reviews_read"] == 2


@pytest.mark.parametrize(
    ("text", "years"),
    [("2018", (2018, 2018)), ("2010-2018", (2010, 2018)), ("all", None), (" ALL ", None)],
)
def test_years_are_read(text: str, years: tuple[int, int] | None) -> None:
    assert parse_years(text) == years


@pytest.mark.parametrize("text", ["", "2018-2010", "soon", "18", "2010-", "2010-2018-2019"])
def test_other_words_are_no_years(text: str) -> None:
    with pytest.raises(BadInputError, match="2010-2018"):
        parse_years(text)


def test_metadata_without_details_is_told_of_as_such_with_the_broken_lines(amazon: AmazonFiles) -> None:
    amazon.write_reviews([review("ann", "B1"), b"{broken"])
    amazon.write_meta([product("B1", details=None)])
    with pytest.raises(BadInputError, match="none of 1 products has the field `details`") as caught:
        prepare(amazon, EVERYTHING)
    assert "--years" not in str(caught.value)
    assert "Lines that cannot be used: 1 " in str(caught.value)


def test_only_filters_that_are_still_on_are_proposed(amazon: AmazonFiles) -> None:
    amazon.write_reviews([review("ann", "B1", verified=False)])
    amazon.write_meta([product("B1")])
    with pytest.raises(BadInputError, match="try --include-unverified") as caught:
        prepare(amazon, AmazonOptions(years=None))
    assert "--years" not in str(caught.value)
    with pytest.raises(BadInputError, match="lower --min-user-ratings") as caught:
        prepare(amazon, AmazonOptions(years=None, include_unverified=True))
    assert "--include-unverified" not in str(caught.value)
