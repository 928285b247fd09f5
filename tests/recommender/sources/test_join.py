import json
from pathlib import Path
from typing import cast

import pandas as pd
import pytest

from recommender.errors import BadInputError
from recommender.ratings.data_set import fingerprint
from recommender.ratings.prepared import PreparedDataset, read_prepared, write_prepared
from recommender.sources.join import join, join_prepared

Rating = tuple[str, str, float, int]


def films(*rows: tuple[str, str, int | None, str]) -> pd.DataFrame:
    """Rows of id, title, year and link."""
    frame = pd.DataFrame(rows, columns=["film_id", "title", "year", "link"])
    frame["year"] = frame["year"].astype("Int16")
    frame["link_kind"] = ["imdb" if "imdb.com/title" in link else "search" for link in frame["link"]]
    frame = frame.assign(rating_mean=None, rating_count=0, category=None, description=None, price=None)
    frame["genres"] = frame["people"] = pd.Series([[] for _ in rows], dtype=object)
    return frame


def dataset(
    source: str, rows: pd.DataFrame, ratings: list[Rating], also: dict[str, str] | None = None
) -> PreparedDataset:
    """A data set; ``also``: product id of another edition -> film."""
    frame = pd.DataFrame(ratings, columns=["user_id", "film_id", "rating", "rated_at"]).assign(source=source)
    counts = frame["film_id"].value_counts()
    editions = rows[["film_id", "title", "link", "price", "year"]].assign(product_id=rows["film_id"])
    more = [{"product_id": product, "film_id": film, "title": "t"} for product, film in (also or {}).items()]
    return PreparedDataset(
        ratings=frame.astype({"user_id": "category", "film_id": "category", "source": "category"}),
        films=rows.assign(rating_count=rows["film_id"].map(counts).fillna(0).astype(int)),
        editions=pd.concat([editions, pd.DataFrame(more)], ignore_index=True) if more else editions,
        report={"source": source, "reviews_read": len(ratings), "skipped": {"empty line": 1}},
    )


def ways(joined: PreparedDataset) -> dict[str, int]:
    """How films were matched, without the ways that none was matched in."""
    return {way: count for way, count in cast("dict[str, int]", joined.report["matched"]).items() if count}


HEAT = "https://www.imdb.com/title/tt0113277/"


def movielens() -> PreparedDataset:
    rows = films(("ml:6", "Heat", 1995, HEAT), ("ml:7", "Sabrina", 1995, "s"), ("ml:8", "Alien", 1979, "s"))
    return dataset("movielens", rows, [("1", "ml:6", 4, 10), ("1", "ml:7", 3, 11), ("2", "ml:8", 5, 12)])


def shop() -> PreparedDataset:
    rows = films(
        ("B1", "Heat [Blu-ray]", 1995, "https://shop/B1"),
        ("B2", "Alien", None, "https://shop/B2"),
        ("B3", "Sabrina", 1954, "https://shop/B3"),
    )
    rows["link_kind"] = "product"
    rows["price"] = "$5"
    ratings: list[Rating] = [("1", "B1", 5, 20), ("u", "B1", 2, 21), ("u", "B2", 4, 22), ("u", "B3", 1, 23)]
    return dataset("amazon", rows, ratings, {"B9": "B1"})


def test_films_of_one_title_and_year_become_one_and_remakes_stay_apart() -> None:
    joined = join([movielens(), shop()], ["ml", "shop"])
    assert joined.films["film_id"].tolist() == ["B1", "ml:7", "ml:8", "B2", "B3"]
    assert ways(joined) == {"title_and_year": 1}
    of = dict(zip(joined.editions["product_id"], joined.editions["film_id"], strict=True))
    assert of == {
        "ml:6": "B1",
        "B1": "B1",
        "B9": "B1",
        "ml:7": "ml:7",
        "ml:8": "ml:8",
        "B2": "B2",
        "B3": "B3",
    }
    heat = joined.films.iloc[0]
    assert (heat["rating_count"], heat["rating_mean"]) == (3, pytest.approx(11 / 3))


def test_people_of_the_shop_keep_their_ids_and_others_get_their_data_sets_name() -> None:
    joined = join([movielens(), shop()], ["ml", "shop"])
    assert sorted(set(joined.ratings["user_id"])) == ["1", "ml:1", "ml:2", "u"]
    assert joined.report["users"] == 4


def test_what_the_most_rated_film_lacks_comes_from_the_others() -> None:
    other = dataset("x", films(("t", "Heat", 1995, HEAT)), [("a", "t", 5, 1), ("b", "t", 5, 2)])
    first = dataset("movielens", films(("ml:6", "Heat", 1995, "find")), [(u, "ml:6", 4, 1) for u in "abc"])
    other.films["genres"] = pd.Series([["Crime"]])
    film = join([first, other], ["a", "b"]).films.iloc[0]
    assert (film["film_id"], film["link"], film["link_kind"], film["genres"]) == (
        *("ml:6", HEAT, "imdb"),
        ["Crime"],
    )


def test_genres_of_all_that_are_one_film_are_its_genres_in_one_vocabulary() -> None:
    one, two = (dataset(name, films(("x", "Heat", 1995, HEAT)), [("u", "x", 5, 1)]) for name in "ab")
    one.films["genres"] = pd.Series([["Children", "Crime"]])
    two.films["genres"] = pd.Series([["Science Fiction", "Family"]])
    assert join([one, two], ["a", "b"]).films["genres"].tolist() == [["Family", "Crime", "Sci-Fi"]]


def test_a_film_goes_by_the_names_that_the_others_give_it() -> None:
    one = dataset("x", films(("a", "Gegen die Wand", 2004, HEAT)), [(u, "a", 5, 1) for u in "uvw"])
    two = dataset("y", films(("b", "Head-On (Gegen die Wand)", 2004, HEAT)), [("u", "b", 5, 1)])
    film = join([one, two], ["a", "b"]).films.iloc[0]
    assert (film["title"], film["other_titles"]) == ("Gegen die Wand", ["Head-On"])


def test_imdb_number_matches_where_titles_differ_and_forbids_where_numbers_do() -> None:
    older, newer = (HEAT.replace("0113277", number) for number in ("0069293", "0307479"))
    one = dataset("x", films(("a", "Feuer", 1990, HEAT), ("b", "Solaris", 2002, older)), [("u", "a", 5, 1)])
    rows = films(("imdb:tt0113277", "Heat", 1995, HEAT), ("d", "Solaris", 2002, newer))
    two = dataset("y", rows, [("u", "d", 4, 1)])
    joined = join([one, two], ["a", "b"])
    assert ways(joined) == {"imdb": 1}
    assert len(joined.films) == 3


def test_title_that_a_data_set_has_twice_matches_nothing() -> None:
    one = dataset("x", films(("a", "Carrie", 1976, "s")), [("u", "a", 5, 1)])
    two = dataset("y", films(("b", "Carrie", 1976, "s"), ("c", "Carrie", 1976, "s")), [("u", "b", 5, 1)])
    assert len(join([one, two], ["a", "b"]).films) == 3


def test_newest_rating_of_a_person_stays_and_products_match_without_titles() -> None:
    old = dataset("amazon", films(("B1", "Heat", None, "s")), [("u", "B1", 2, 100), ("v", "B1", 3, 300)])
    new = dataset("amazon", films(("B1", "Heat 4K", 1995, "s")), [("u", "B1", 5, 200), ("v", "B1", 1, 200)])
    joined = join([old, new], ["2014", "2018"])
    assert dict(zip(joined.ratings["user_id"], joined.ratings["rating"], strict=True)) == {"u": 5, "v": 3}
    assert (joined.report["repeated_ratings"], ways(joined)) == (2, {"product": 1})
    assert joined.films["year"].tolist() == [1995]


def test_number_that_means_another_film_elsewhere_is_renamed() -> None:
    one = dataset("movielens", films(("ml:2", "GoldenEye", 1995, "s")), [("1", "ml:2", 5, 1)])
    two = dataset("movielens", films(("ml:2", "Jumanji", 1995, "s")), [("1", "ml:2", 4, 1)])
    joined = join([one, two], ["100k", "small"])
    assert dict(zip(joined.films["film_id"], joined.films["title"], strict=True)) == {
        "ml:2": "GoldenEye",
        "small/ml:2": "Jumanji",
    }
    assert joined.editions["product_id"].tolist() == ["ml:2", "small/ml:2"]
    assert sorted(joined.ratings["film_id"]) == ["ml:2", "small/ml:2"]
    assert joined.report["products_renamed"] == 1


def test_result_is_a_prepared_data_set_and_the_same_each_time(tmp_path: Path) -> None:
    for name, part in (("ml", movielens()), ("shop", shop())):
        write_prepared(part, tmp_path / name)
    for name in "ab":
        join_prepared([tmp_path / "ml", tmp_path / "shop"], tmp_path / name)
    assert fingerprint(tmp_path / "a") == fingerprint(tmp_path / "b")
    data = read_prepared(tmp_path / "a")
    assert (data.report["ratings"], data.report["reviews_read"]) == (len(data.ratings), 7) == (7, 7)
    assert data.report["skipped"] == {"empty line": 2}
    assert set(data.ratings["film_id"]) == set(data.films["film_id"])
    assert json.loads((tmp_path / "a" / "report.json").read_text())["parts"]["ml"]["source"] == "movielens"


def test_data_sets_of_one_folder_name_are_told_apart(tmp_path: Path) -> None:
    for name in "ab":
        write_prepared(movielens(), tmp_path / name / "data")
    join_prepared([tmp_path / "a" / "data", tmp_path / "b" / "data"], tmp_path / "out")
    users = sorted(set(read_prepared(tmp_path / "out").ratings["user_id"]))
    assert users == ["data-1:1", "data-1:2", "data-2:1", "data-2:2"]


def test_floors_count_the_ratings_of_all_data_sets(tmp_path: Path) -> None:
    for name, part in (("ml", movielens()), ("shop", shop())):
        write_prepared(part, tmp_path / name)
    join_prepared(
        [tmp_path / "ml", tmp_path / "shop"], tmp_path / "out", min_user_ratings=2, min_film_ratings=2
    )
    data = read_prepared(tmp_path / "out")
    assert dict(zip(data.films["film_id"], data.films["rating_count"], strict=True)) == {"B1": 2}
    assert sorted(data.ratings["user_id"]) == ["ml:1", "u"]


def test_a_single_data_set_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="at least two"):
        join_prepared([tmp_path], tmp_path / "out")
