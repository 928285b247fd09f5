import csv
import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.film import Edition
from recommender.errors import BadInputError
from recommender.progress import no_progress
from recommender.serving.batch import BatchSettings, predict_to_file, recommend_to_file
from recommender.serving.ratings_file import ReadingSettings
from recommender.serving.recommender import Recommender
from tests.recommender.catalog_of import make_recommender, numbered_films
from tests.recommender.serving.scorers import PleasedScorer

N = 30
HEADER = "user_id,product_id,rating,timestamp\n"


@pytest.fixture(scope="module")
def recommender(tmp_path_factory: pytest.TempPathFactory) -> Recommender:
    editions = [Edition("dvd1", "f1", "Film 1 [DVD]")]
    return make_recommender(tmp_path_factory.mktemp("catalog"), numbered_films(N), PleasedScorer(N), editions)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_csv(path: Path, rows: Sequence[Sequence[object]], header: str = HEADER) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(header)
        csv.writer(file).writerows(rows)
    return path


users = st.one_of(st.sampled_from(["ann", "bob", "eve, jr", 'q"uote', "é"]), st.integers(0, 99).map(str))
products = st.sampled_from([f"f{row}" for row in range(N)] + ["dvd1", "elsewhere"])
ratings = st.lists(
    st.tuples(users, products, st.sampled_from([1.0, 2.5, 4.0, 5.0]), st.integers(0, 9)), max_size=60
)


@given(rows=ratings, n=st.integers(1, N + 5))
@settings(deadline=None, max_examples=40)
def test_each_person_gets_what_they_would_get_alone(
    recommender: Recommender,
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, float, int]],
    n: int,
) -> None:
    directory = tmp_path_factory.mktemp("batch")
    out = directory / "out.csv"
    report = recommend_to_file(recommender, write_csv(directory / "r.csv", rows), n, out, no_progress)
    found = rows_of(out)
    people: dict[str, dict[str, float]] = {}
    for user, product, stars, _ in sorted(rows, key=lambda row: row[3]):
        given = people.setdefault(user, {})
        given.pop(product, None)
        given[product] = stars
    expected = [
        (user, str(item.rank), item.film.film_id, item.film.film_id)
        for user in sorted(people, key=str.encode)
        for item in recommender.recommend(people[user], n)
    ]
    assert [(row["user_id"], row["rank"], row["film_id"], row["product_id"]) for row in found] == expected
    assert (report.people, report.ratings, report.rows) == (len(people), len(rows), len(found))
    assert report.unknown_ratings == sum(row[1] == "elsewhere" for row in rows)
    assert [path.name for path in directory.iterdir() if path.name not in {"r.csv", "out.csv"}] == []


@given(rows=ratings, pairs=st.lists(st.tuples(users, products), max_size=40))
@settings(deadline=None, max_examples=40)
def test_every_pair_is_answered_in_its_place(
    recommender: Recommender,
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, float, int]],
    pairs: list[tuple[str, str]],
) -> None:
    directory = tmp_path_factory.mktemp("batch")
    asked = write_csv(directory / "p.csv", pairs, "user_id,product_id\n")
    out = directory / "out.csv"
    predict_to_file(recommender, write_csv(directory / "r.csv", rows), asked, out, no_progress)
    found = rows_of(out)
    assert [(row["user_id"], row["product_id"]) for row in found] == pairs
    for row in found:
        assert 1.0 <= float(row["rating"]) <= 5.0
        given = {p: s for u, p, s, _ in sorted(rows, key=lambda r: r[3]) if u == row["user_id"]}
        if row["product_id"] == "elsewhere":
            assert float(row["rating"]) == pytest.approx(recommender.popular_films.global_mean, abs=1e-4)
        elif not recommender.is_personal(given):
            film = recommender.catalog.row_of(row["product_id"])
            assert film is not None
            assert float(row["rating"]) == pytest.approx(recommender.popular_films.damped[film], abs=1e-4)


def test_predictions_are_those_of_the_recommender(recommender: Recommender, tmp_path: Path) -> None:
    given = write_csv(tmp_path / "r.csv", [("ann", "f3", 5, 1), ("ann", "f4", 1, 2)])
    pairs = write_csv(tmp_path / "p.csv", [("ann", "f9"), ("ann", "dvd1")], "user_id,product_id\n")
    predict_to_file(recommender, given, pairs, tmp_path / "out.csv", no_progress)
    expected = recommender.predict({"f3": 5, "f4": 1}, ["f9", "dvd1"])
    assert [float(row["rating"]) for row in rows_of(tmp_path / "out.csv")] == pytest.approx(
        expected, abs=1e-4
    )


def test_small_portions_give_the_same_result(recommender: Recommender, tmp_path: Path) -> None:
    rows = [(f"u{number % 17}", f"f{number % N}", 1 + number % 5, number) for number in range(100)]
    given = write_csv(tmp_path / "r.csv", rows)
    pairs = write_csv(tmp_path / "p.csv", [row[:2] for row in rows], "user_id,product_id\n")
    outputs = []
    for portion in (1000, 3):
        in_portions = BatchSettings(portion, portion, ReadingSettings(rows=portion, blocks=2))
        recommend_to_file(recommender, given, 4, tmp_path / "a.csv", no_progress, settings=in_portions)
        predict_to_file(recommender, given, pairs, tmp_path / "b.csv", no_progress, settings=in_portions)
        outputs.append(((tmp_path / "a.csv").read_text(), (tmp_path / "b.csv").read_text()))
    assert outputs[0] == outputs[1]


def test_the_newest_rating_of_a_film_counts(recommender: Recommender, tmp_path: Path) -> None:
    pair = write_csv(tmp_path / "p.csv", [("ann", "f9")], "user_id,product_id\n")
    answers = []
    for name, rows in (("a", [("ann", "dvd1", 5, 20), ("ann", "f1", 1, 10)]), ("b", [("ann", "f1", 5, 1)])):
        given = write_csv(tmp_path / f"{name}.csv", rows)
        predict_to_file(recommender, given, pair, tmp_path / "out.csv", no_progress)
        answers.append((tmp_path / "out.csv").read_text())
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    "text",
    [
        "user_id,product_id,rating\nann,f1,5\n",
        "\ufeffuser_id,product_id,rating\r\nann,f1,5\r\n",
        "rating,film_id,user_id\n5,f1,ann\n\n",
        'user_id,product_id,rating,timestamp,note\n"ann"," f1 ",5.0,,"two\nlines"\n',
    ],
)
def test_columns_may_stand_in_any_order(recommender: Recommender, tmp_path: Path, text: str) -> None:
    (tmp_path / "r.csv").write_bytes(text.encode())
    recommend_to_file(recommender, tmp_path / "r.csv", 2, tmp_path / "out.csv", no_progress)
    expected = [item.film.film_id for item in recommender.recommend({"f1": 5}, 2)]
    assert [row["film_id"] for row in rows_of(tmp_path / "out.csv")] == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (HEADER + "ann,f1,5,1\nbob,f1,six,1\n", "line 3: the rating 'six'"),
        (HEADER + "ann,f1,9,1\n", "line 2: the rating '9'"),
        (HEADER + "ann,f1,nan,1\n", "line 2: the rating 'nan'"),
        (HEADER + "ann,f1,5,soon\n", "line 2: the timestamp 'soon'"),
        (HEADER + "ann,f1\n", "line 2: 2 columns are too few"),
        (HEADER + ",f1,5,1\n", "line 2: the user_id is empty"),
        (HEADER + 'ann,"f1,5,1\n', "line 2: "),
        ("which,what\n", "user_id is missing"),
        ("user,item\n", "rating is missing"),
        ("", "user_id is missing"),
        ("user_id,product_id,rating\n\x00\x01,f1,5\n", "UTF-8"),
        (HEADER + "ann,f1,4,5,1\n", "line 2: 5 columns are too many"),
    ],
)
def test_a_bad_line_is_named_and_leaves_no_output(
    recommender: Recommender, tmp_path: Path, text: str, problem: str
) -> None:
    (tmp_path / "r.csv").write_bytes(text.encode("latin-1"))
    (tmp_path / "out.csv").write_text("of yesterday")
    with pytest.raises(BadInputError, match=problem):
        recommend_to_file(recommender, tmp_path / "r.csv", 2, tmp_path / "out.csv", no_progress)
    assert (tmp_path / "out.csv").read_text() == "of yesterday"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "r.csv"]


def test_an_output_that_is_a_directory_is_refused(recommender: Recommender, tmp_path: Path) -> None:
    given = write_csv(tmp_path / "r.csv", [])
    with pytest.raises(BadInputError, match="is a directory"):
        recommend_to_file(recommender, given, 2, tmp_path, no_progress)


def test_progress_runs_to_the_end(recommender: Recommender, tmp_path: Path) -> None:
    told: list[tuple[str, float, float]] = []
    given = write_csv(tmp_path / "r.csv", [(f"u{number}", "f1", 5, 1) for number in range(5)])
    recommend_to_file(
        recommender,
        given,
        2,
        tmp_path / "out.csv",
        lambda step, done, total: told.append((step, done, total)),
    )
    steps = [step for step, _ in itertools.groupby(told, key=lambda item: item[0])]
    assert steps == ["reading r.csv", "grouping by person", "recommending"]
    assert told[-1] == ("recommending", 5, 5)
