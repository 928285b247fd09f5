"""People as the network takes them: in padded groups, each once and whole."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from recommender.network import people as people_module
from recommender.network.people import RatingWeight, padded

LENGTHS = st.lists(st.integers(0, 40), max_size=30)


@given(LENGTHS, st.integers(1, 3_000_000))
def test_everybody_is_there_once_and_whole(lengths: list[int], numbers: int) -> None:
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    films = np.arange(indptr[-1]) * 7 % 1000
    stars = (np.arange(indptr[-1]) % 5 + 1).astype(np.float32)

    groups = list(padded(indptr, films, stars, numbers))

    met: list[int] = []
    for some in groups:
        assert some.ids.shape == some.stars.shape
        assert some.ids.shape[1] >= 1
        assert some.stars.dtype == np.float32
        for row, ids, own in zip(some.rows, some.ids, some.stars, strict=True):
            length = lengths[row]
            assert ids[:length].tolist() == films[indptr[row] : indptr[row + 1]].tolist()
            assert own[:length].tolist() == stars[indptr[row] : indptr[row + 1]].tolist()
            assert not own[length:].any()
        met += some.rows.tolist()
    assert sorted(met) == list(range(len(lengths)))


@given(LENGTHS)
def test_little_is_filled_up(lengths: list[int]) -> None:
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    nothing = np.zeros(indptr[-1], np.int64), np.ones(indptr[-1], np.float32)

    for some in padded(indptr, *nothing):
        shortest = min(max(lengths[row], 1) for row in some.rows)
        assert some.ids.shape[1] <= shortest * people_module.LENGTH_RATIO


def test_numbers_bound_the_people_of_a_group() -> None:
    indptr = np.arange(0, 1001 * 10, 10)
    films, stars = np.zeros(10_000, np.int64), np.ones(10_000, np.float32)

    groups = [len(some.rows) for some in padded(indptr, films, stars, 8000)]

    assert sum(groups) == 1000
    most = people_module.VALUES_AT_ONCE / (10 * 8000)
    assert most / 2 < max(groups) <= most


def test_a_rating_counts_by_its_stars() -> None:
    stars = np.array([[0, 0.5, 2.5, 3, 3.5, 4, 5]], np.float32)

    weight = RatingWeight(neutral=0.6, low=0.2).of(stars)

    assert weight.dtype == np.float32
    np.testing.assert_allclose(weight, [[0, 0.2, 0.2, 0.6, 0.6, 1, 1]])
