import math
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.bundle import BundleWriter, promote
from recommender.catalog.film import Edition
from recommender.errors import BundleError
from recommender.serving.listing import least_stars
from recommender.serving.recommender import Recommender
from recommender.serving.scorer import Rows, Scores, Stars
from tests.recommender.catalog_of import film, make_recommender, numbered_films
from tests.recommender.serving.scorers import ConstantScorer, PleasedScorer, VectorScorer

N = 40
EDITIONS = [Edition("dvd1", "f1", "Film 1 [DVD]"), Edition("dvd2", "f2", "Film 2 [DVD]")]


@pytest.fixture(scope="module")
def recommender(tmp_path_factory: pytest.TempPathFactory) -> Recommender:
    return make_recommender(tmp_path_factory.mktemp("catalog"), numbered_films(N), VectorScorer(N), EDITIONS)


class ContraryScorer(VectorScorer):
    """Ranks by row, and expects the fewest stars of what it ranks first."""

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:  # noqa: ARG002
        return -np.arange(self.n_films, dtype=np.float32)

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:  # noqa: ARG002
        return (1.0 + 3.0 * targets / self.n_films).astype(np.float32)


class DialledScorer(PleasedScorer):
    """Ranks by row, from the first in familiar lists, from the last in adventurous ones."""

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:  # noqa: ARG002
        return (dial * np.arange(self.n_films)).astype(np.float32)


product_ids = st.one_of(st.sampled_from([f"f{row}" for row in range(N)] + ["dvd1", "dvd2"]), st.text())
person = st.dictionaries(product_ids, st.floats(0.5, 5.0, width=32), max_size=N + 5)


@given(ratings=person, n=st.integers(-1, N + 10))
@settings(deadline=None)
def test_a_list_is_full_without_rated_or_repeated_films(
    recommender: Recommender, ratings: dict[str, float], n: int
) -> None:
    rated = {row for row in recommender.catalog.rows_of(list(ratings)) if row is not None}
    found = recommender.recommend(ratings, n)
    rows = [recommender.catalog.row_of(item.film.film_id) for item in found]
    assert len(found) == len(set(rows)) == max(0, min(n, N - len(rated)))
    assert rated.isdisjoint(rows)
    assert [item.rank for item in found] == list(range(1, len(found) + 1))
    assert recommender.recommend(ratings, n) == found
    if rated:
        assert all(item.expected_rating and 1 <= item.expected_rating <= 5 for item in found)


@given(ratings=person)
@settings(deadline=None)
def test_reasons_are_films_this_person_rated_well(
    recommender: Recommender, ratings: dict[str, float]
) -> None:
    films, stars = recommender.person(ratings)
    liked = {recommender.catalog.film(int(row)) for row in films[stars >= 3.5]}
    for item in recommender.recommend(ratings, 5):
        if item.reason and item.reason.kind == "liked":
            assert 1 <= len(item.reason.films) == len(set(item.reason.films)) <= 2
            assert liked.issuperset(item.reason.films)
        else:
            assert item.reason is None or item.reason.films == ()


def test_the_list_is_the_order_of_the_scores_where_all_are_good_enough(tmp_path: Path) -> None:
    pleased = make_recommender(tmp_path, numbered_films(N), PleasedScorer(N))
    scores = VectorScorer(N).score(np.array([3, 7]), np.array([5, 2], dtype=np.float32))
    expected = [row for row in np.argsort(-scores).tolist() if row not in {3, 7}][:5]
    found = pleased.recommend({"f3": 5, "f7": 2}, 5)
    assert [item.film.film_id for item in found] == [f"f{row}" for row in expected]


def test_lists_that_follow_go_on_where_the_one_before_ended(recommender: Recommender) -> None:
    ratings = {"f3": 5.0, "f7": 2.0}
    for ask in (recommender.recommend, lambda _, n, offset=0: recommender.popular(n, offset=offset)):
        lists = [ask(ratings, 5, offset=offset) for offset in range(0, N + 5, 5)]
        assert [item.film.film_id for item in lists[0]] == [item.film.film_id for item in ask(ratings, 5)]
        films = [item.film.film_id for listed in lists for item in listed]
        assert len(films) == len(set(films)) >= N - 2
        assert [item.rank for listed in lists for item in listed] == list(range(1, len(films) + 1))


def test_what_they_would_dislike_comes_after_all_else_the_least_bad_first(tmp_path: Path) -> None:
    hates_high_scores = make_recommender(tmp_path, numbered_films(N), ContraryScorer(N))
    ratings = {"f0": 1.0, "f1": 1.0}
    bar = least_stars(np.array([1, 1], np.float32), hates_high_scores.popular_films.global_mean)
    found = hates_high_scores.recommend(ratings, N)
    stars = [item.expected_rating or 0.0 for item in found]
    good = sum(value >= bar for value in stars)
    assert 5 <= good < len(found)
    assert all(value >= bar for value in stars[:good])
    assert stars[good:] == sorted(stars[good:], reverse=True)
    assert [item.film.film_id for item in hates_high_scores.recommend(ratings, 5)] == [
        item.film.film_id for item in found[:5]
    ]


def test_at_most_two_films_of_a_series_stand_in_a_list(tmp_path: Path) -> None:
    titles = ["Rocky", "Rocky II", "Rocky III", "Alien", "Aliens", "Alien 3", "Heat", "Fargo", "Up"]
    films = [film(f"f{row}", title, 1990, count=100 - row) for row, title in enumerate(titles)]
    alike = make_recommender(tmp_path, films, ConstantScorer(len(films)))
    for listed in (alike.recommend({"f8": 5.0}, 5), alike.popular(5)):
        assert [item.film.title for item in listed] == ["Rocky", "Rocky II", "Alien", "Aliens", "Heat"]
    second = [item.film.title for item in alike.recommend({"f8": 5.0}, 5, offset=5)]
    assert second == ["Rocky III", "Alien 3", "Fargo"]
    # What they have rated takes no place of its series.
    rated = [item.film.title for item in alike.recommend({"f0": 5.0, "f1": 5.0}, 3)]
    assert rated == ["Rocky III", "Alien", "Aliens"]


def test_the_dial_reaches_the_scorer(tmp_path: Path) -> None:
    films = numbered_films(N)
    turned = make_recommender(tmp_path, films, DialledScorer(N))
    assert turned.recommend({"f5": 5.0}, 1, dial=-1.0)[0].film.film_id == "f0"
    assert turned.recommend({"f5": 5.0}, 1, dial=1.0)[0].film.film_id == f"f{N - 1}"


def test_a_film_is_left_out_in_all_its_editions(recommender: Recommender) -> None:
    found = recommender.recommend({"dvd1": 5.0}, N)
    assert "f1" not in [item.film.film_id for item in found]
    assert len(found) == N - 1


def test_the_last_rated_edition_of_a_film_counts(recommender: Recommender) -> None:
    rows, stars = recommender.person({"f1": 2.0, "f5": 4.0, "dvd1": 5.0})
    assert (rows.tolist(), stars.tolist()) == ([5, 1], [4.0, 5.0])


def test_stars_out_of_range_are_brought_into_it(recommender: Recommender) -> None:
    rows, stars = recommender.person({"f1": 0.0, "f2": 99.0, "f3": math.nan})
    assert (rows.tolist(), stars.tolist()) == ([1, 2], [1.0, 5.0])


def test_somebody_new_gets_popular_films(recommender: Recommender) -> None:
    assert recommender.recommend({}, 5) == recommender.popular(5)
    assert recommender.recommend({"elsewhere": 5.0}, 5) == recommender.popular(5)
    assert all(item.expected_rating is None and item.reason is None for item in recommender.popular(5))


def test_one_known_rating_makes_the_list_personal(recommender: Recommender) -> None:
    assert not recommender.is_personal({})
    assert not recommender.is_personal({"elsewhere": 5.0})
    assert recommender.is_personal({"elsewhere": 5.0, "dvd2": 1.0})


def test_popular_leaves_out_what_it_is_told_to(recommender: Recommender) -> None:
    usual = [item.film.film_id for item in recommender.popular(3)]
    others = [item.film.film_id for item in recommender.popular(N, exclude=[*usual, "dvd2", "nothing"])]
    assert set(usual).isdisjoint(others)
    assert "f2" not in others
    assert [item.rank for item in recommender.popular(3, exclude=usual)] == [1, 2, 3]


def test_predictions_keep_their_places(recommender: Recommender) -> None:
    asked = ["f3", "nothing", "dvd1", "f1"]
    values = recommender.predict({"f5": 5.0, "f6": 1.0}, asked)
    assert values[1] is None
    assert values[2] == values[3]
    rows, stars = recommender.person({"f5": 5.0, "f6": 1.0})
    expected = VectorScorer(N).expected_rating(rows, stars, np.array([3, 1]))
    assert [values[0], values[3]] == pytest.approx(expected.tolist())
    assert recommender.predict({}, []) == []
    assert recommender.predict({}, ["nothing"]) == [None]


def test_equal_scores_go_by_row(tmp_path: Path) -> None:
    alike = make_recommender(tmp_path, numbered_films(300), ConstantScorer(300))
    found = alike.recommend({"f2": 5.0}, 5)
    assert [item.film.film_id for item in found] == ["f0", "f1", "f3", "f4", "f5"]


def test_threads_get_the_same_answers(recommender: Recommender) -> None:
    people = [{f"f{row}": 5.0, f"f{row + 1}": 2.0} for row in range(20)]
    expected = [recommender.recommend(ratings, 5) for ratings in people]
    answers: dict[int, object] = {}

    def ask(number: int) -> None:
        answers[number] = [recommender.recommend(ratings, 5) for ratings in people]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(answers.values()) == [expected] * 4


def test_parts_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="does not fit together"):
        make_recommender(tmp_path, numbered_films(3), VectorScorer(4))


def test_opening_without_a_model_in_service_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="marquee train"):
        Recommender.open(tmp_path)
    with pytest.raises(BundleError, match="there is no bundle v9"):
        Recommender.open(tmp_path, "v9")


def test_a_swap_leaves_those_at_work_their_bundle(tmp_path: Path) -> None:
    old = make_recommender(tmp_path / "old", numbered_films(N), VectorScorer(N))
    before = old.recommend({"f1": 5.0}, 5)
    with BundleWriter(tmp_path, "popularity") as writer:
        writer.write_catalog(numbered_films(2), [])
        writer.finish(servable=True, data_fingerprint="", n_users=0, n_ratings=0, metrics={})
    promote(tmp_path, writer.version)
    for path in sorted((tmp_path / "old").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert old.recommend({"f1": 5.0}, 5) == before


def test_an_empty_catalog_has_nothing_to_recommend(tmp_path: Path) -> None:
    empty = make_recommender(tmp_path, [], VectorScorer(0))
    assert empty.recommend({"f1": 5.0}, 5) == []
    assert empty.popular(5) == []


def test_closing_closes_the_catalog(tmp_path: Path) -> None:
    closing = make_recommender(tmp_path, numbered_films(3), VectorScorer(3))
    closing.close()
    with pytest.raises(Exception, match="closed"):
        closing.catalog.film(0)


@pytest.mark.parametrize(
    "module", ["recommender.serving.recommender", "recommender.bundle", "recommender.catalog.store"]
)
def test_serving_does_not_import_what_only_training_needs(module: str) -> None:
    heavy = {"pandas", "pyarrow", "scipy", "sklearn", "tensorflow", "keras", "duckdb", "bs4"}
    program = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout
    assert heavy.isdisjoint(loaded.split())
