"""Lines of the releases of 2014 and 2023, in the layouts their authors describe."""

import gzip
from pathlib import Path

import pytest

from recommender.ratings.prepared import read_prepared
from recommender.sources.amazon.lines import blocks
from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon
from recommender.sources.amazon.releases import release_of_product_lines, release_of_review_lines

LOOSE = AmazonOptions(years=None, min_user_ratings=1, min_film_ratings=1)
REVIEWS_2014 = """\
{"reviewerID": "ADZPIG9QOCDG5", "asin": "0005019281", "reviewerName": "Alice", "helpful": [0, 0], \
"reviewText": "fine", "overall": 4.0, "summary": "good", "unixReviewTime": 1203984000, \
"reviewTime": "02 26, 2008"}
{"reviewerID": "A35947ZP82G7JH", "asin": "0005019281", "helpful": [0, 0], "reviewText": "so so", \
"overall": 3.0, "summary": "ok", "unixReviewTime": 1388361600, "reviewTime": "12 30, 2013"}
{"reviewerID": "A35947ZP82G7JH", "asin": "0005119367", "overall": 6.0, "unixReviewTime": 1388361600}
"""
META_2014 = """\
{'asin': '0005019281', 'categories': [['Movies & TV', 'Movies']], 'title': "An American Christmas Carol", \
'price': 9.98, 'salesRank': {'Movies & TV': 60000}, 'imUrl': 'http://x/a.jpg'}
{'asin': '0005119367', 'categories': [['Movies & TV', 'Movies']], 'description': 'It\\'s old', \
'title': 'Joseph'}
{'asin': '1', 'title': __import__('os').system('false')}
{'asin': '2', 'title': 'cut of
"""
REVIEWS_2023 = """\
{"rating": 5.0, "title": "Five", "text": "amazing", "images": [], "asin": "B013488XFS", \
"parent_asin": "B013488XFZ", "user_id": "AGGZ357AO26RQZVRLGU4D4N52DZQ", "timestamp": 1440385637000, \
"helpful_vote": 0, "verified_purchase": true}
{"rating": 1.0, "title": "No", "text": "bad", "images": [], "asin": "B013488XFZ", \
"parent_asin": "B013488XFZ", "user_id": "AG2L7H23R5LLKDKLBEF2Q3L2MVDA", "timestamp": 1646271834582, \
"helpful_vote": 0, "verified_purchase": false}
{"rating": 0.0, "asin": "B013488XFZ", "parent_asin": "B013488XFZ", "user_id": "A", "timestamp": 1646271834582}
"""
META_2023 = """\
{"main_category": "Prime Video", "title": "Heat", "subtitle": null, "average_rating": 4.8, \
"rating_number": 19, "features": ["IMDb 8.3"], "description": ["A thief."], "price": 7.599, \
"images": [{"hi_res": "https://x.example/heat.jpg", "variant": "MAIN"}], \
"store": "Al Pacino  (Actor),     Robert De Niro  (Actor)    Format: DVD", \
"categories": ["Movies & TV", "Genre for Featured Categories", "Drama"], \
"details": {"Run time": "2 hours and 50 minutes", "Release date": "March 3, 2001"}, \
"parent_asin": "B013488XFZ", "bought_together": null}
"""


def write(path: Path, text: str, *, packed: bool) -> Path:
    path.write_bytes(gzip.compress(text.encode()) if packed else text.encode())
    return path


@pytest.mark.parametrize("packed", [True, False])
def test_2014_is_read(tmp_path: Path, *, packed: bool) -> None:
    reviews = write(tmp_path / "reviews_Movies_and_TV_5.json", REVIEWS_2014, packed=packed)
    meta = write(tmp_path / "meta_Movies_and_TV.json", META_2014, packed=packed)
    report = prepare_amazon(reviews, meta, tmp_path / "out", LOOSE)
    data = read_prepared(tmp_path / "out")
    assert data.ratings[["film_id", "rating", "rated_at"]].to_numpy().tolist() == [
        ["0005019281", 4.0, 1_203_984_000],
        ["0005019281", 3.0, 1_388_361_600],
    ]
    film = data.films.iloc[0]
    assert (film["title"], film["price"]) == ("An American Christmas Carol", "$9.98")
    assert film["link"] == "https://www.amazon.com/dp/0005019281"
    assert report["releases"] == {
        "meta_Movies_and_TV.json": "2014",
        "reviews_Movies_and_TV_5.json": "2014",
    }
    # The release has no details and no verified purchases: neither leaves anything out.
    assert (report["products_read"], report["products_without_details"]) == (2, 0)
    assert report["skipped"] == {"impossible rating": 1, "not a Python literal": 2}


def test_years_of_2014_are_filtered(tmp_path: Path) -> None:
    reviews = write(tmp_path / "r", REVIEWS_2014, packed=False)
    meta = write(tmp_path / "m", META_2014, packed=False)
    options = AmazonOptions(years=(2013, 2013), min_user_ratings=1, min_film_ratings=1)
    assert prepare_amazon(reviews, meta, tmp_path / "out", options)["after_filters"] == 1


def test_2023_is_read(tmp_path: Path) -> None:
    reviews = write(tmp_path / "Movies_and_TV.jsonl", REVIEWS_2023, packed=False)
    meta = write(tmp_path / "meta_Movies_and_TV.jsonl.gz", META_2023, packed=True)
    everything = AmazonOptions(years=None, include_unverified=True, min_user_ratings=1, min_film_ratings=1)
    report = prepare_amazon(reviews, meta, tmp_path / "out", everything)
    data = read_prepared(tmp_path / "out")
    assert data.ratings[["user_id", "film_id", "rating", "rated_at"]].to_numpy().tolist() == [
        ["AGGZ357AO26RQZVRLGU4D4N52DZQ", "B013488XFZ", 5.0, 1_440_385_637],
        ["AG2L7H23R5LLKDKLBEF2Q3L2MVDA", "B013488XFZ", 1.0, 1_646_271_834],
    ]
    film = data.films.iloc[0]
    assert (film["title"], film["price"], film["genres"]) == ("Heat", "$7.60", ["Drama"])
    assert film["people"] == film["actors"] == ["Al Pacino", "Robert De Niro"]
    assert (film["runtime"], film["kind"], film["poster"]) == (170, "film", "https://x.example/heat.jpg")
    assert report["skipped"] == {"impossible rating": 1}
    assert set(report["releases"].values()) == {"2023"}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("years", "unverified", "kept"),
    [((2015, 2015), False, 2), ((2022, 2022), True, 1), (None, False, 2), (None, True, 3)],
)
def test_years_and_purchases_of_2023_are_filtered(
    tmp_path: Path, years: tuple[int, int] | None, kept: int, *, unverified: bool
) -> None:
    reviews = write(tmp_path / "r", REVIEWS_2023 + REVIEWS_2023.splitlines()[0] + "\n", packed=False)
    meta = write(tmp_path / "m", META_2023, packed=False)
    options = AmazonOptions(years, include_unverified=unverified, min_user_ratings=1, min_film_ratings=1)
    assert prepare_amazon(reviews, meta, tmp_path / "out", options)["after_filters"] == kept


@pytest.mark.parametrize(
    ("reviews", "release"),
    [
        (REVIEWS_2014, "2014"),
        (REVIEWS_2023, "2023"),
        ('{"reviewerID": "u", "asin": "A", "overall": 5.0, "verified": true}', "2018"),
        ("broken\n" + REVIEWS_2023, "2023"),
        ("", "2018"),
        ("\xff", "2018"),
    ],
)
def test_reviews_are_told_apart_by_looking(tmp_path: Path, reviews: str, release: str) -> None:
    lines = blocks(write(tmp_path / "r", reviews, packed=False), "")
    assert release_of_review_lines(next(lines, None)) == release


@pytest.mark.parametrize(
    ("products", "release"),
    [
        (META_2014, "2014"),
        (META_2023, "2023"),
        ('{"asin": "A", "title": "Heat"}', "2018"),
        ("[1]\nbroken\n", "2018"),
    ],
)
def test_products_are_told_apart_by_looking(tmp_path: Path, products: str, release: str) -> None:
    lines = blocks(write(tmp_path / "m", products, packed=False), "")
    assert release_of_product_lines(next(lines, None)) == release
