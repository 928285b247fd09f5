import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.ratings.top_k import top_k_of_each, top_k_rows

SCORES = [-2.0, 0.0, 0.5, 1.0, 7.0]


def sorted_codes(scores: list[float], n: int) -> list[int]:
    listed = [code for code, score in enumerate(scores) if score > -np.inf]
    return sorted(listed, key=lambda code: (-scores[code], code))[: max(n, 0)]


@given(
    scores=st.lists(st.sampled_from(SCORES), min_size=1, max_size=400), n=st.integers(-1, 420), data=st.data()
)
@settings(deadline=None)
def test_the_best_rows_are_those_of_a_full_sort(scores: list[float], n: int, data: st.DataObject) -> None:
    without = data.draw(st.lists(st.integers(0, len(scores) - 1), unique=True, max_size=len(scores)))
    expected = sorted_codes([-np.inf if row in without else score for row, score in enumerate(scores)], n)
    array = np.array(scores, dtype=np.float32)
    assert top_k_rows(array, np.array(without, dtype=np.int64), n).tolist() == expected


@given(
    seed=st.integers(0, 2**32 - 1),
    rows=st.integers(0, 6),
    columns=st.integers(1, 500),
    n=st.integers(0, 520),
    left_out=st.sampled_from([0.0, 0.1, 0.9, 0.995, 1.0]),
    kinds=st.sampled_from([1, 3, 1000]),
)
@settings(deadline=None)
def test_the_best_of_each_row_are_those_of_a_full_sort(
    *, seed: int, rows: int, columns: int, n: int, left_out: float, kinds: int
) -> None:
    random = np.random.default_rng(seed)
    scores = random.integers(-kinds, kinds, (rows, columns)).astype(np.float32)
    scores[random.random((rows, columns)) < left_out * random.random((rows, 1))] = -np.inf
    best = top_k_of_each(scores, n)
    assert best.shape == (rows, min(n, columns))
    for row, found in zip(scores.tolist(), best.tolist(), strict=True):
        expected = sorted_codes(row, n)
        assert found == expected + [-1] * (len(found) - len(expected))


@pytest.mark.parametrize("equal", [0.0, np.finfo(np.float32).min])
def test_many_equal_scores_go_by_column(equal: float) -> None:
    scores = np.full((3, 1000), equal, np.float32)
    scores[1, 700] = 1.0
    scores[2, :10] = -np.inf
    assert top_k_of_each(scores, 3).tolist() == [[0, 1, 2], [700, 0, 1], [10, 11, 12]]
