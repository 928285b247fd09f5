from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from recommender.catalog.series import series_of
from recommender.serving import wished
from recommender.serving.filter import Filter
from recommender.serving.group import for_group, values
from recommender.serving.listing import least_stars
from recommender.serving.recommender import Recommender
from recommender.serving.scorer import Rows, Scores, Stars
from tests.recommender.catalog_of import film, make_recommender, numbered_films
from tests.recommender.serving.scorers import PleasedScorer, VectorScorer

N = 40
ADA, BEN = {"f1": 5.0, "f2": 4.5}, {"f7": 5.0, "f9": 1.0}


@pytest.fixture(scope="module")
def pleased(tmp_path_factory: pytest.TempPathFactory) -> Recommender:
    return make_recommender(tmp_path_factory.mktemp("catalog"), numbered_films(N), PleasedScorer(N))


def ids(recommender: Recommender, *people: dict[str, float], n: int = 5, **more: object) -> list[str]:
    made = for_group(recommender, people, n, **more)  # type: ignore[arg-type]
    return [item.film.film_id for item in made.films]


def test_a_value_is_half_the_least_and_half_the_mean_of_what_a_film_is_worth_to_each() -> None:
    scores = np.array([[3, 2, 1, 0], [0, 2, 3, 1]], np.float32)
    worth = 1 - np.log1p(np.array([[0, 1, 2, 3], [3, 1, 0, 2]])) / np.log(4)
    expected = 0.5 * worth.min(axis=0) + 0.5 * worth.mean(axis=0)
    found = values(scores, np.ones(4, bool))
    assert found == pytest.approx(expected, abs=1e-6)
    # Second for both stands before first for one and last for the other.
    assert int(found.argmax()) == 1


def test_places_are_given_to_free_films_alone() -> None:
    scores = np.array([[9, 2, 1]], np.float32)
    assert values(scores, np.array([False, True, True])).tolist() == pytest.approx([0, 1, 1 - np.log(2)])


def test_nothing_that_anyone_rated_is_listed_and_no_film_twice(pleased: Recommender) -> None:
    listed = [one for offset in (0, 5, 10) for one in ids(pleased, ADA, BEN, offset=offset)]
    assert len(listed) == len(set(listed)) == 15
    assert not {*ADA, *BEN} & set(listed)
    assert len(ids(pleased, ADA, BEN, n=100)) == N - 4


def test_a_group_of_one_gets_the_list_of_that_person(pleased: Recommender) -> None:
    own = [item.film.film_id for item in pleased.recommend(ADA, 5)]
    assert ids(pleased, ADA) == own
    assert ids(pleased, ADA, {}) == own


def test_whoever_told_nothing_counts_for_nothing_and_is_told_apart(pleased: Recommender) -> None:
    made = for_group(pleased, [ADA, {}, BEN, {"nothing known": 5.0}], 3)
    assert [item.film.film_id for item in made.films] == ids(pleased, ADA, BEN, n=3)
    for item, each in zip(made.films, made.each, strict=True):
        assert each[1] is each[3] is None
        assert item.expected_rating == pytest.approx((each[0] + each[2]) / 2)  # type: ignore[operator]


def test_a_group_of_which_nothing_is_known_gets_what_most_people_like(pleased: Recommender) -> None:
    made = for_group(pleased, [{}, {}], 5)
    assert [item.film.film_id for item in made.films] == [each.film.film_id for each in pleased.popular(5)]
    assert made.each == ((None, None),) * 5


class ParityScorer(VectorScorer):
    """Ranks by row; whoever rated an even row is expected to dislike all odd rows but the last ten."""

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:  # noqa: ARG002
        return -np.arange(self.n_films, dtype=np.float32)

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:  # noqa: ARG002
        dislikes = (targets % 2 == 1) & (targets < self.n_films - 10) & (films % 2 == 0).any()
        return np.where(dislikes, 2.0, 4.5).astype(np.float32)


def test_a_film_that_one_is_expected_to_dislike_stays_out_while_there_are_others(tmp_path: Path) -> None:
    recommender = make_recommender(tmp_path, numbered_films(N), ParityScorer(N))
    odd, even = {"f3": 5.0}, {"f4": 5.0}
    assert ids(recommender, odd) == ["f0", "f1", "f2", "f4", "f5"]
    assert ids(recommender, odd, even) == ["f0", "f2", "f6", "f8", "f10"]
    every = for_group(recommender, [odd, even], N).each
    least = least_stars(np.array([5.0], np.float32), recommender.popular_films.global_mean)
    assert [min(each) >= least for each in every] == [True] * 24 + [False] * (N - 2 - 24)  # type: ignore[type-var]


def test_two_of_a_series_at_most_stand_in_a_list(tmp_path: Path) -> None:
    films = [film(f"s{n}", f"Rocky {n}", 1980 + n) for n in range(2, 8)] + numbered_films(10)
    recommender = make_recommender(tmp_path, films, ParityScorer(len(films)))
    made = for_group(recommender, [{"f1": 5.0}], 5).films
    assert max(Counter(series_of(item.film.title) for item in made).values()) == 2


def test_a_wish_and_what_the_group_was_shown_are_minded(pleased: Recommender) -> None:
    comedies = wished.for_group(pleased, [ADA, BEN], 3, Filter(genres=("Comedy",)))
    assert all(item.film.genres == ("Comedy",) for item in comedies.films)
    assert len(comedies.films) == len(comedies.each) == 3
    first = comedies.films[0].film.film_id
    again = wished.for_group(pleased, [ADA, BEN], 3, Filter(genres=("Comedy",), without=(first,)))
    assert first not in [item.film.film_id for item in again.films]


def test_films_like_one_are_those_most_alike_that_nobody_rated(pleased: Recommender) -> None:
    made = wished.for_group(pleased, [ADA, BEN], 5, Filter(like=("f3",)))
    listed = [item.film.film_id for item in made.films]
    assert "f3" not in listed
    assert not {*ADA, *BEN} & set(listed)
    assert len(listed) == 5


def test_no_films_are_none(pleased: Recommender) -> None:
    nothing = np.zeros(N, bool)
    assert for_group(pleased, [ADA], 5, allowed=nothing).films == ()
    assert for_group(pleased, [ADA], 0).films == ()
    assert for_group(pleased, [], 5).each == ((),) * 5
