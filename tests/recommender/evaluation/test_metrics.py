"""Each metric against a plain, slow calculation of it."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from recommender.evaluation import metrics


def plain_ndcg(listed: list[int], relevant: set[int], k: int) -> float:
    gain = sum(1 / math.log2(place + 2) for place, film in enumerate(listed[:k]) if film in relevant)
    return gain / sum(1 / math.log2(place + 2) for place in range(min(k, len(relevant))))


@given(seed=st.integers(0, 10_000), k=st.integers(1, 12))
def test_lists_ndcg_and_recall_agree_with_a_plain_calculation(seed: int, k: int) -> None:
    random = np.random.default_rng(seed)
    scores = random.integers(0, 6, (3, 12)).astype(np.float32)
    known = random.random((3, 12)) < 0.3
    relevant = (random.random((3, 12)) < 0.3) & ~known
    relevant[:, 0] = ~known[:, 0]
    counts = np.maximum(relevant.sum(axis=1), 1)

    lists = metrics.top_films(scores.copy(), sparse.csr_array(known.astype(np.float32)), k)
    found = metrics.hits(lists, sparse.csr_array(relevant.astype(np.float32)))

    for person in range(3):
        candidates = [film for film in range(12) if not known[person, film]]
        expected = sorted(candidates, key=lambda film: -scores[person, film])[:k]
        listed = [film for film in lists[person].tolist() if film >= 0]
        assert [scores[person, film] for film in listed] == [scores[person, film] for film in expected]
        assert not set(listed) - set(candidates)
        theirs = set(np.flatnonzero(relevant[person]).tolist())
        if theirs:
            assert metrics.ndcg(found, counts, k)[person] == pytest.approx(plain_ndcg(listed, theirs, k))
            share = len(theirs & set(listed)) / len(theirs)
            assert metrics.recall(found, counts, k)[person] == pytest.approx(share)


@pytest.mark.parametrize("levels", [100_000, 40, 2], ids=["scores differ", "some are equal", "most are"])
def test_lists_from_many_films_are_those_of_sorting_them(levels: int) -> None:
    random = np.random.default_rng(6)
    scores = random.integers(0, levels, (4, 2000)).astype(np.float32)
    known = random.random((4, 2000)) < 0.1

    lists = metrics.top_films(scores.copy(), sparse.csr_array(known.astype(np.float32)), 20)

    for person in range(4):
        candidates = np.flatnonzero(~known[person])
        expected = np.sort(scores[person, candidates])[::-1][:20]
        assert scores[person, lists[person]].tolist() == expected.tolist()
        assert set(lists[person].tolist()) <= set(candidates.tolist())
        assert len(set(lists[person].tolist())) == 20


def test_a_film_that_cannot_be_scored_comes_last_and_is_left_out() -> None:
    scores = np.array([[np.nan, 1.0, 2.0]], np.float32)

    lists = metrics.top_films(scores, sparse.csr_array((1, 3), dtype=np.float32), 3)

    assert lists.tolist() == [[2, 1, -1]]


def test_reciprocal_rank_is_that_of_the_first_hit() -> None:
    found = np.array([[0, 0, 1, 1], [1, 0, 0, 0], [0, 0, 0, 0]], float)

    assert metrics.reciprocal_rank(found).tolist() == [pytest.approx(1 / 3), 1, 0]


def test_coverage_counts_films_in_anybodys_list() -> None:
    assert metrics.coverage(np.array([[0, 1], [1, -1]]), 4) == 0.5


def test_novelty_is_higher_for_films_that_few_rated() -> None:
    bits = metrics.novelty(np.array([[0, 0], [1, 1]]), np.array([50, 25]), 100)

    assert bits.tolist() == [pytest.approx(1), pytest.approx(2)]


def test_a_list_of_films_that_the_same_people_rated_has_no_diversity() -> None:
    seen = sparse.csr_array(np.array([[1, 1, 0], [1, 1, 0], [0, 0, 1]], np.float32))

    diversity = metrics.intra_list_diversity(np.array([[0, 1], [0, 2], [0, -1]]), seen)

    assert diversity[:2].tolist() == [pytest.approx(0), pytest.approx(1)]
    assert np.isnan(diversity[2])


def test_lists_with_room_for_more_films_than_anybody_has_left_have_figures() -> None:
    seen = sparse.csr_array(np.array([[1, 1, 0], [1, 0, 1]], np.float32))
    lists = np.array([[2, -1, -1], [1, -1, -1]])

    assert np.isnan(metrics.intra_list_diversity(lists, seen)).all()
    assert metrics.hits(lists[:0], seen[:0]).shape == (0, 3)


def test_stars_figures_leave_out_what_was_not_predicted() -> None:
    figures = metrics.stars_figures(np.array([4, 2, np.nan], np.float32), np.array([5, 2, 1], np.float32))

    assert figures.rmse == pytest.approx(math.sqrt(0.5))
    assert figures.mae == pytest.approx(0.5)
    assert figures.answered == pytest.approx(2 / 3)


def test_predictions_that_are_half_a_star_too_high_have_that_calibration_error() -> None:
    given_stars = np.random.default_rng(0).integers(1, 5, 1000).astype(np.float32)

    figures = metrics.stars_figures(given_stars + 0.5, given_stars)

    assert figures.calibration == pytest.approx(0.5)
