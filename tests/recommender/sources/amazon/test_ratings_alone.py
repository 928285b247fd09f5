"""Amazon's tables of ratings without reviews, and its files piped and packed in other ways."""

import bz2
import gzip
import json
import os
import threading
from pathlib import Path

import pytest
from review_files import AmazonFiles, product, review

from recommender.errors import BadInputError
from recommender.ratings.prepared import PreparedDataset, read_prepared
from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon
from tests.recommender.sources.exports_of import zipped

ALL = AmazonOptions(years=None, min_user_ratings=1, min_film_ratings=1)
META = "".join(
    json.dumps(product(asin, title)) + "\n"
    for asin, title in (("0767802586", "Heat"), ("B00005JLXH", "Ronin"))
)
USERS = ("A1JSM8PTVPBHPX", "A2NUOB6MDGG2QN")
EXPECTED = [
    (USERS[0], "0767802586", 5.0, 1_425_941_529),
    (USERS[1], "0767802586", 1.0, 1_514_764_800),
    (USERS[1], "B00005JLXH", 3.0, 1_514_764_801),
]
ITEM_FIRST = "".join(f"{item},{user},{stars},{at}\n" for user, item, stars, at in EXPECTED)
USER_FIRST = "".join(f"{user},{item},{stars},{at}\n" for user, item, stars, at in EXPECTED)
HEADER_2023 = "user_id,parent_asin,rating,timestamp\n"
IN_MILLISECONDS = "".join(f"{user},{item},{stars},{at}123\n" for user, item, stars, at in EXPECTED)


def prepared(tmp_path: Path, reviews: str | bytes, options: AmazonOptions = ALL) -> PreparedDataset:
    (tmp_path / "meta.json").write_text(META)
    path = tmp_path / "ratings.csv"
    path.write_bytes(reviews.encode() if isinstance(reviews, str) else reviews)
    prepare_amazon(path, tmp_path / "meta.json", tmp_path / "out", options)
    return read_prepared(tmp_path / "out")


def rows_of(data: PreparedDataset) -> list[tuple[object, ...]]:
    rows = data.ratings[["user_id", "film_id", "rating", "rated_at"]].itertuples(index=False, name=None)
    return sorted(rows)


@pytest.mark.parametrize(
    ("text", "skipped"),
    [
        (ITEM_FIRST, {}),
        (USER_FIRST, {}),
        (USER_FIRST.replace("\n", "\r\n"), {}),
        (HEADER_2023 + IN_MILLISECONDS, {"header": 1}),
        ("item,user,rating,timestamp\n" + ITEM_FIRST, {"header": 1}),
    ],
    ids=["2018", "2014", "line ends of Windows", "2023", "named"],
)
@pytest.mark.parametrize("packed", [True, False])
def test_ratings_alone_are_read_with_a_product_file(
    tmp_path: Path, text: str, skipped: dict[str, int], *, packed: bool
) -> None:
    data = prepared(tmp_path, gzip.compress(text.encode()) if packed else text)
    assert rows_of(data) == EXPECTED
    assert data.report["skipped"] == skipped
    assert data.report["reviews_read"] == 3


def test_lines_that_are_no_ratings_are_counted_by_reason(tmp_path: Path) -> None:
    text = (
        USER_FIRST
        + f"{USERS[0]}\n\n{USERS[0]},B00005JLXH,9,1\n,B00005JLXH,4,1\n{USERS[0]},B00005JLXH,4,soon\n"
    )
    data = prepared(tmp_path, text)
    assert rows_of(data) == EXPECTED
    assert data.report["skipped"] == {"empty line": 1, "impossible rating": 1, "not a rating": 3}


def test_years_count_by_time_and_nobody_is_unverified(tmp_path: Path) -> None:
    options = AmazonOptions(years=(2018, 2018), min_user_ratings=1, min_film_ratings=1)
    assert rows_of(prepared(tmp_path, ITEM_FIRST, options)) == EXPECTED[1:]


@pytest.mark.parametrize("pack", [bz2.compress, lambda data: zipped({"ratings.csv": data.decode()})])
def test_other_packings_are_unpacked(tmp_path: Path, pack: object) -> None:
    assert rows_of(prepared(tmp_path, pack(ITEM_FIRST.encode()))) == EXPECTED  # type: ignore[operator]


@pytest.mark.parametrize("packed", [True, False])
def test_piped_reviews_are_all_read(amazon: AmazonFiles, tmp_path: Path, *, packed: bool) -> None:
    amazon.write_meta([product("A", "Heat")])
    lines = "".join(json.dumps(review(f"u{number}", "A")) + "\n" for number in range(20_000)).encode()
    read_end, write_end = os.pipe()

    def pour() -> None:
        with os.fdopen(write_end, "wb") as file:
            file.write(gzip.compress(lines) if packed else lines)

    writer = threading.Thread(target=pour)
    writer.start()
    report = prepare_amazon(Path(f"/dev/fd/{read_end}"), amazon.meta, tmp_path / "out", ALL)
    writer.join()
    os.close(read_end)
    assert (report["reviews_read"], report["ratings"]) == (20_000, 20_000)


def test_parquet_is_named_for_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="a Parquet file"):
        prepared(tmp_path, b"PAR1\x15\x04\x15")


def test_products_without_a_title_are_named_by_their_id_and_share_no_film(
    amazon: AmazonFiles, tmp_path: Path
) -> None:
    rows = [{**product(asin), "title": None} for asin in ("B1", "B2")]
    amazon.write_meta([{**row, "parent_asin": row["asin"]} for row in rows])
    amazon.write_reviews([review("u1", "B1"), review("u1", "B2")])
    prepare_amazon(amazon.reviews, amazon.meta, tmp_path / "out", ALL)
    films = read_prepared(tmp_path / "out").films.set_index("film_id")
    assert films["title"].to_dict() == {"B1": "Untitled (B1)", "B2": "Untitled (B2)"}


def test_products_without_a_title_merge_by_a_large_pool_of_reviews(
    amazon: AmazonFiles, tmp_path: Path
) -> None:
    amazon.write_meta([{**product(asin), "title": None} for asin in ("0000000011", "0000000022")])
    amazon.write_reviews(
        [review(f"u{person}", asin) for person in range(12) for asin in ("0000000011", "0000000022")]
    )
    prepare_amazon(amazon.reviews, amazon.meta, tmp_path / "out", ALL)
    assert len(read_prepared(tmp_path / "out").films) == 1
