"""Reasons are tried: what they say happens without a rating happens."""

from pathlib import Path

import numpy as np
import pytest

from recommender.serving.reasons import LeaveOneOut, Reason, is_profile_known
from recommender.serving.recommender import Recommender
from recommender.serving.scorer import Rows, Scores, Stars
from tests.recommender.catalog_of import make_recommender, numbered_films
from tests.recommender.serving.scorers import VectorScorer

N = 60


class PushScorer(VectorScorer):
    """Films 30 and after score by row, falling; a rating of film f pushes ``pushes[f]`` films up."""

    def __init__(self, pushes: dict[int, dict[int, float]]) -> None:
        super().__init__(N)
        self.pushes = pushes
        self.known: list[int] = []

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:  # noqa: ARG002
        scores = -np.arange(N, dtype=np.float32)
        for film in films.tolist():
            for target, push in self.pushes.get(film, {}).items():
                scores[target] += push
        return scores

    def score_batch(
        self, indptr: Rows, films: Rows, ratings: Stars, dial: float = 0.0, known: Rows | None = None
    ) -> Scores:
        assert known is not None
        self.known = known.tolist()
        return super().score_batch(indptr, films, ratings, dial, known)

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:  # noqa: ARG002
        return np.full(len(targets), 5.0, np.float32)

    def reasons(self, films: Rows, ratings: Stars, targets: Rows) -> Scores:  # noqa: ARG002
        of_films = [self.pushes.get(film, {}) for film in films.tolist()]
        return np.array(
            [[pushes.get(target, 0.0) for pushes in of_films] for target in targets.tolist()], np.float32
        )


def recommender_of(directory: Path, pushes: dict[int, dict[int, float]]) -> Recommender:
    return make_recommender(directory, numbered_films(N), PushScorer(pushes))


def reason_of(recommender: Recommender, ratings: dict[str, float], film_id: str) -> Reason | None:
    found = {item.film.film_id: item.reason for item in recommender.recommend(ratings, 10)}
    return found[film_id]


def named(reason: Reason | None) -> list[str]:
    assert reason is not None
    assert reason.kind == "liked"
    return [film.film_id for film in reason.films]


def test_a_rating_is_named_where_the_film_falls_ten_places_without_it(tmp_path: Path) -> None:
    recommender = recommender_of(tmp_path, {50: {40: 39.0}})
    assert named(reason_of(recommender, {"f50": 5.0, "f51": 5.0}, "f40")) == ["f50"]


@pytest.mark.parametrize(("places", "is_named"), [(9, False), (10, True)])
def test_nine_places_are_no_reason_and_ten_are_one(tmp_path: Path, places: int, *, is_named: bool) -> None:
    recommender = recommender_of(tmp_path, {50: {18: 20.0}, 51: {18: 18.5 - places}})
    films, stars = np.array([50, 51]), np.array([5, 5], np.float32)
    scores = recommender.scorer.score(films, stars)
    scores[films] = -np.inf
    left_out = LeaveOneOut.tried(recommender.scorer, (films, stars), scores, np.array([18]), 0.0)
    assert (left_out.strongest(0) == [50]) == is_named


def test_the_two_strongest_are_named_the_stronger_first(tmp_path: Path) -> None:
    recommender = recommender_of(tmp_path, {50: {45: 10.0}, 51: {45: 20.0}, 52: {45: 15.0}})
    ratings = {"f50": 5.0, "f51": 5.0, "f52": 5.0}
    left_out = LeaveOneOut.tried(
        recommender.scorer, recommender.person(ratings), _scores(recommender, ratings), np.array([45]), 0.0
    )
    assert left_out.strongest(0) == [51, 52]


def _scores(recommender: Recommender, ratings: dict[str, float]) -> Scores:
    films, stars = recommender.person(ratings)
    scores = recommender.scorer.score(films, stars)
    scores[films] = -np.inf
    return scores


def test_a_film_they_disliked_is_never_a_reason(tmp_path: Path) -> None:
    recommender = recommender_of(tmp_path, {50: {40: 39.0}})
    assert reason_of(recommender, {"f50": 2.0}, "f40") is None


def test_what_no_single_rating_does_is_told_as_taste(tmp_path: Path) -> None:
    pushes = {film: {40: 20.0} for film in (50, 51, 52)}
    # Any one left out, film 40 still stands at place 0: it had 20 to spare.
    recommender = recommender_of(tmp_path, pushes)
    three = {"f50": 5.0, "f51": 5.0, "f52": 5.0}
    assert reason_of(recommender, three, "f40") == Reason("taste")


def test_what_ratings_do_not_move_is_popular_or_has_no_reason(tmp_path: Path) -> None:
    recommender = recommender_of(tmp_path, {})
    ratings = {"f50": 5.0, "f51": 5.0, "f52": 5.0}
    assert reason_of(recommender, ratings, "f0") == Reason("popular")
    assert reason_of(recommender, ratings, "f9") is None


def test_branches_stay_weighed_as_with_all_ratings(tmp_path: Path) -> None:
    scorer = PushScorer({50: {40: 39.0}, 51: {40: 1.0}})
    recommender = make_recommender(tmp_path, numbered_films(N), scorer)
    recommender.recommend({"f50": 5.0, "f51": 5.0, "f52": 1.0}, 5)
    assert set(scorer.known) == {3}
    assert len(scorer.known) == 3  # all left out, and two ratings tried


def test_at_most_twelve_ratings_are_tried_however_many_there_are(tmp_path: Path) -> None:
    scorer = PushScorer({film: {0: 1.0} for film in range(20, 50)})
    recommender = make_recommender(tmp_path, numbered_films(N), scorer)
    recommender.recommend({f"f{film}": 5.0 for film in range(20, 50)}, 5)
    assert len(scorer.known) == 13


@pytest.mark.parametrize(
    ("stars", "known"), [([5, 5], True), ([1, 1, 4], True), ([5], False), ([1, 1, 1, 3], False)]
)
def test_taste_takes_two_ratings_and_a_liked_film(stars: list[float], *, known: bool) -> None:
    assert is_profile_known(np.array(stars, np.float32)) == known
