"""Scores without a rating are those of whoever never gave it, however they are computed."""

from dataclasses import replace

import numpy as np
import pytest

from recommender.network.answer import NetworkScorer
from recommender.network.branch import Branch
from recommender.network.branch_weights import BranchWeights
from recommender.network.factors import FactorBranch
from recommender.serving.reasons import LeaveOneOut
from recommender.serving.scorer import Rows, Scores, Stars

FILMS, STARS = np.array([3, 50, 8, 61, 20]), np.array([5, 2, 4, 4.5, 3], np.float32)
LIKED = [0, 2, 3]
TARGETS = np.array([4, 77, 90])


def scores_of_the_rest(scorer: NetworkScorer, left_out: list[list[int]], dial: float = 0.0) -> Scores:
    """Of people who gave all ratings but some, weighed as with all of them."""
    kept = [np.delete(np.arange(len(FILMS)), some) for some in left_out]
    indptr, at = np.concatenate([[0], np.cumsum([*map(len, kept)])]), np.concatenate(kept)
    return scorer.score_batch(indptr, FILMS[at], STARS[at], dial, np.full(len(kept), len(FILMS)))


@pytest.mark.parametrize("dial", [0.0, -0.8])
def test_each_like_is_left_out_and_last_all_ratings(scorer: NetworkScorer, dial: float) -> None:
    left_out = scorer.left_out(FILMS, STARS, dial)

    assert left_out.tried.tolist() == LIKED
    expected = scores_of_the_rest(scorer, [[at] for at in LIKED] + [[*range(len(FILMS))]], dial)
    np.testing.assert_allclose(left_out.scores(TARGETS), expected[:, TARGETS], rtol=1e-3, atol=1e-3)
    some = left_out.scores(TARGETS, np.array([2, 0]))
    np.testing.assert_allclose(some, expected[[2, 0, 3]][:, TARGETS], rtol=1e-3, atol=1e-3)


def test_films_that_are_not_listed_have_no_score(branches: dict[str, Branch], weights: BranchWeights) -> None:
    scorer = NetworkScorer(branches.values(), weights, most_listed=40)
    likes = np.asarray(branches["popularity"].film_embeddings())[:, 0]
    listed = np.isin(np.arange(len(likes)), np.argsort(-likes, kind="stable")[:40])

    scores = scorer.left_out(FILMS, STARS).scores(np.arange(len(likes)))

    assert np.isneginf(scores[:, ~listed]).all()
    assert np.isfinite(scores[:, listed]).all()


@pytest.mark.parametrize("precision", [np.float32, np.float16])
@pytest.mark.parametrize("unliked", [0.0, 1.0])
def test_factors_without_a_rating_are_those_of_the_rest(
    branches: dict[str, Branch], precision: type[np.floating], unliked: float
) -> None:
    factors = branches["factors"]
    assert isinstance(factors, FactorBranch)
    factors = replace(factors, factors=factors.factors.astype(precision), unliked=unliked)

    found = factors.embed_without_each(FILMS, STARS, np.array(LIKED))

    def embedded(films: Rows, stars: Stars) -> Scores:
        if precision is np.float16:  # numpy solves no systems in half precision
            return replace(factors, factors=factors.factors.astype(np.float32)).embed(films, stars)  # type: ignore[no-any-return]
        return factors.embed(films, stars)  # type: ignore[no-any-return]

    for place, at in enumerate(LIKED):
        rest = embedded(np.delete(FILMS, at)[None], np.delete(STARS, at)[None])[0]
        np.testing.assert_allclose(found[place], rest, rtol=1e-2, atol=1e-3)
    assert not found[-1].any()


def test_a_drop_of_ten_places_is_seen_among_the_nearest_rivals(scorer: NetworkScorer) -> None:
    scores = scorer.score(FILMS, STARS)
    scores[FILMS] = -np.inf
    first = np.argsort(-scores)[:5]

    every = LeaveOneOut.tried(scorer, (FILMS, STARS), scores, first, 0.0)
    near = LeaveOneOut.tried(scorer, (FILMS, STARS), scores, first, 0.0, most_rivals=30)

    assert near.rated.tolist() == every.rated.tolist()
    assert near.places.tolist() == every.places.tolist()
    assert ((near.each >= 10) == (every.each >= 10)).all()
    assert (near.each <= every.each).all()
    assert (every.each >= 10).any()
