"""Decisions about editions count in every preparation, and no rating of the chat is lost by them."""

import functools
import importlib.util
import os
import shutil
from pathlib import Path

import pytest
from review_files import AmazonFiles, product, review

from recommender.catalog.edition_decisions import EditionDecision, EditionDecisions
from recommender.ratings.data_set import fingerprint
from recommender.ratings.prepared import PreparedDataset, read_prepared
from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon, update_amazon
from recommender.sources.chat import merge_chat_ratings
from recommender.sources.engines.duckdb_engine import duckdb_engine
from recommender.sources.engines.engine import OpenEngine
from recommender.sources.engines.spark_engine import spark_engine
from recommender.sources.join import join
from recommender.sources.movielens import read_movielens

ALL = AmazonOptions(min_user_ratings=1, min_film_ratings=1)
HAS_SPARK = importlib.util.find_spec("pyspark") and (os.environ.get("JAVA_HOME") or shutil.which("java"))
ENGINES = [
    pytest.param(duckdb_engine, id="duckdb"),
    pytest.param(
        functools.partial(spark_engine, master="local[2]"),
        id="spark",
        marks=pytest.mark.skipif(not HAS_SPARK, reason="needs pyspark (pip install marquee[spark]) and Java"),
    ),
]


def decisions(*lines: str) -> EditionDecisions:
    return EditionDecisions(tuple(each for line in lines if (each := EditionDecision.read(line))))


def films(data: PreparedDataset) -> dict[str, str]:
    return dict(zip(data.editions["product_id"], data.editions["film_id"], strict=True))


@pytest.fixture
def shop(amazon: AmazonFiles) -> AmazonFiles:
    """A and B are merged by their reviews; C and D stand alone."""
    amazon.write_meta(
        [product("A", "Heat"), product("B", "Heat [DVD]"), product("C", "Alien"), product("D", "Aliens")]
    )
    pool = [review(f"u{number}", asin, 4.0) for number in range(5) for asin in "AB"]
    amazon.write_reviews([*pool, review("x", "B"), review("u1", "C"), review("u2", "C"), review("u1", "D")])
    return amazon


@pytest.mark.parametrize("open_engine", ENGINES)
def test_in_amazons_files_on_each_engine(shop: AmazonFiles, tmp_path: Path, open_engine: OpenEngine) -> None:
    out = tmp_path / "out"
    plain = prepare_amazon(shop.reviews, shop.meta, out, ALL, open_engine=open_engine)
    assert films(read_prepared(out)) == {"A": "B", "B": "B", "C": "C", "D": "D"}
    assert "editions_decided" not in plain
    decided = decisions("split B", "merge D C", "merge C gone", "fine A C")
    report = prepare_amazon(shop.reviews, shop.meta, out, ALL, decisions=decided, open_engine=open_engine)
    data = read_prepared(out)
    assert films(data) == {"A": "A", "B": "B", "C": "C", "D": "C"}
    assert data.films["rating_count"].tolist() == [5, 6, 2], "of u1's two reviews of the one film one counts"
    assert report["editions_decided"] == {"applied": 2, "gone": 1, "together": 0}


def test_an_update_keeps_to_them(shop: AmazonFiles, tmp_path: Path) -> None:
    decided = decisions("split B", "merge D C")
    prepare_amazon(shop.reviews, shop.meta, tmp_path / "one", ALL, decisions=decided)
    prepare_amazon(shop.reviews, shop.meta, tmp_path / "grown", ALL)
    assert fingerprint(tmp_path / "grown") != fingerprint(tmp_path / "one")
    update_amazon(tmp_path / "grown", [], decisions=decided)
    assert fingerprint(tmp_path / "grown") == fingerprint(tmp_path / "one")


def test_the_articles_rows_stay_whatever_was_decided(shop: AmazonFiles, tmp_path: Path) -> None:
    options = AmazonOptions(keep_editions=True)
    prepare_amazon(shop.reviews, shop.meta, tmp_path / "a", options)
    prepare_amazon(shop.reviews, shop.meta, tmp_path / "b", options, decisions=decisions("merge C D"))
    assert fingerprint(tmp_path / "a") == fingerprint(tmp_path / "b")


RATINGS = "userId,movieId,rating,timestamp\n1,1,4,100\n2,2,2,200\n1,2,5,300\n3,3,1,400\n4,4,3,500\n"
TITLES = (
    "movieId,title,genres\n1,Freaky Friday (1977),Comedy\n2,Freaky Friday (1976),Comedy\n"
    "3,Heat (1995),Crime\n4,Heat (1995),Drama\n"
)


def movielens(folder: Path, decided: EditionDecisions, *, keep_editions: bool = False) -> PreparedDataset:
    folder.mkdir(exist_ok=True)
    (folder / "ratings.csv").write_text(RATINGS)
    (folder / "movies.csv").write_text(TITLES)
    return read_movielens(
        folder / "ratings.csv", folder / "movies.csv", keep_editions=keep_editions, decisions=decided
    )


def test_in_movielens_files(tmp_path: Path) -> None:
    assert films(movielens(tmp_path, decisions())) == {
        "ml:1": "ml:1",
        "ml:2": "ml:2",
        "ml:3": "ml:3",
        "ml:4": "ml:3",
    }
    decided = decisions("merge ml:1 ml:2", "split ml:4", "split ml:9")
    data = movielens(tmp_path, decided)
    assert films(data) == {"ml:1": "ml:2", "ml:2": "ml:2", "ml:3": "ml:3", "ml:4": "ml:4"}
    of_one = data.ratings[data.ratings["user_id"] == "1"]
    assert of_one["rating"].tolist() == [5.0], "the newest of the merged film"
    assert data.report["editions_decided"] == {"applied": 2, "gone": 1, "together": 0}
    apart = movielens(tmp_path, decided, keep_editions=True)
    assert len(set(films(apart).values())) == 4


def test_in_several_data_sets_joined(tmp_path: Path) -> None:
    def joined(*lines: str) -> PreparedDataset:
        # As the starter's: each part is read with the decisions, then they are joined with them.
        decided = decisions(*lines)
        parts = [movielens(tmp_path / name, decided) for name in ("one", "two")]
        return join(parts, ["one", "two"], decided)

    data = joined("merge ml:1 ml:2", "split ml:4", "merge ml:3 nowhere")
    of = films(data)
    assert of["ml:1"] == of["ml:2"] != of["ml:3"] != of["ml:4"]
    assert data.report["editions_decided"] == {"applied": 2, "gone": 1, "together": 0}


def test_what_a_joined_data_set_holds_together_stays_so_and_is_counted(tmp_path: Path) -> None:
    parts = [movielens(tmp_path / name, decisions()) for name in ("one", "two")]
    data = join(parts, ["one", "two"], decisions("split ml:4"))
    assert films(data)["ml:4"] == films(data)["ml:3"]
    assert data.report["editions_decided"] == {"applied": 0, "gone": 0, "together": 1}


def test_a_film_of_another_data_set_is_parted_in_the_join(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    first = movielens(one, decisions())
    two.mkdir()
    (two / "ratings.csv").write_text("userId,movieId,rating,timestamp\n1,0076054,4,100\n2,0113277,2,200\n")
    (two / "movies.csv").write_text(
        "movieId,title,genres\n0076054,Freaky Friday (1976),Comedy\n0113277,Alien (1979),Horror\n"
    )
    second = read_movielens(two / "ratings.csv", two / "movies.csv")
    together = films(join([first, second], ["one", "two"]))
    assert together["imdb:tt0076054"] == together["ml:2"]
    apart = films(join([first, second], ["one", "two"], decisions("split imdb:tt0076054")))
    assert apart["imdb:tt0076054"] != apart["ml:2"]
    merged = films(join([first, second], ["one", "two"], decisions("merge imdb:tt0076054 ml:1")))
    assert merged["imdb:tt0076054"] == merged["ml:1"] == merged["ml:2"]


def test_ratings_of_the_chat_follow_their_film(tmp_path: Path) -> None:
    said = [
        ("telegram:1", "ml:1", 5.0, 1000),
        ("telegram:1", "ml:2", 3.0, 2000),
        ("telegram:2", "ml:3", 4.0, 3000),
    ]
    merged = merge_chat_ratings(movielens(tmp_path, decisions("merge ml:1 ml:2", "split ml:4")), said)
    chat = merged.ratings[merged.ratings["source"] == "chat"]
    assert list(zip(chat["user_id"], chat["film_id"], chat["rating"], strict=True)) == [
        ("chat:telegram:1", "ml:2", 3.0),
        ("chat:telegram:2", "ml:3", 4.0),
    ]
    assert merged.report["chat"]["unknown_ratings"] == 0  # type: ignore[index]
    parted = merge_chat_ratings(movielens(tmp_path, decisions("split ml:3")), said)
    assert parted.report["chat"]["unknown_ratings"] == 0  # type: ignore[index]
    assert films(parted)["ml:3"] == "ml:3"
