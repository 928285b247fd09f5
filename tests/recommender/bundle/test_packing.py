import numpy as np
import pytest
from numpy.typing import NDArray

from recommender.bundle.packing import SCALE, PackedRows, PackedSymmetric, packed, unpacked

Floats = NDArray[np.float32]


def rows(n: int, columns: int, *, seed: int = 0) -> Floats:
    """Rows of very different sizes, one of them all zeros."""
    random = np.random.default_rng(seed)
    made = random.normal(size=(n, columns)) * 10.0 ** random.uniform(-3, 1, (n, 1))
    made[n // 2] = 0
    return made.astype(np.float32)


def symmetric(n: int, rank: int) -> Floats:
    half = rows(n, rank * rank).reshape(n, rank, rank)
    return half + half.transpose(0, 2, 1)


@pytest.mark.parametrize("name", ["factors_0", "factors_1", "deep_liked", "deep_other", "deep_out"])
def test_rows_come_back_within_half_a_step_of_their_largest_number(name: str) -> None:
    array = rows(20_000, 7)

    kept = packed({name: array})
    again = unpacked(kept)

    assert kept[name].dtype == np.int8
    assert set(again) == {name}
    step = np.abs(array).max(axis=1, keepdims=True) / 127
    assert (np.abs(again[name] - array) <= 0.57 * step + 1e-6).all()
    assert not again[name][10_000].any()


def test_a_matrix_from_its_triangle_equals_the_full_one() -> None:
    array = symmetric(50, 6)

    kept = packed({"star_spread": array})
    read = PackedSymmetric(kept["star_spread"], kept["star_spread" + SCALE])

    assert kept["star_spread"].shape == (50, 21)
    wanted = np.array([3, 0, 3, 49])
    largest = np.abs(array[wanted]).max(axis=(1, 2), keepdims=True)
    np.testing.assert_allclose(read[wanted] / largest, array[wanted] / largest, atol=0.005)
    np.testing.assert_array_equal(read[wanted], read[wanted].transpose(0, 2, 1))


def test_rows_are_read_in_the_order_asked_for() -> None:
    array = rows(9, 4)
    kept = packed({"star_content": array})
    read = PackedRows(kept["star_content"], kept["star_content" + SCALE])
    np.testing.assert_array_equal(read[np.array([8, 2, 8])], read[np.arange(9)][[8, 2, 8]])
    np.testing.assert_allclose(read[np.array([8])], array[8:], atol=np.abs(array[8]).max() / 200)


@pytest.mark.parametrize("size", [1, 2, 255, 256, 600])
def test_linear_weights_come_back_from_half_of_them(size: int) -> None:
    random = np.random.default_rng(size)
    precision = random.normal(size=(size, size))
    precision = precision @ precision.T + size * np.eye(size)
    weights = (precision / -np.diag(precision)).astype(np.float32)
    np.fill_diagonal(weights, 0)
    balance = np.sqrt(np.diag(precision)).astype(np.float32)

    kept = packed({"linear": weights, "linear_balance": balance})
    again = unpacked(kept)["linear"]

    assert "linear" not in kept
    assert kept["linear_triangle"].size == size * (size - 1) // 2
    np.testing.assert_allclose(again, weights, rtol=0.002, atol=1e-5)


def test_arrays_of_small_catalogs_and_arrays_without_rows_pass_as_they_are() -> None:
    plain = {"factors_0": rows(5, 3), "star_spread": symmetric(5, 2), "linear": rows(4, 4)}
    bias = {"deep_out_bias": np.arange(5, dtype=np.float32), "popularity": np.ones(5, np.float32)}

    assert unpacked(plain) == plain
    assert packed(bias) == bias
