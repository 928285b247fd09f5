"""Weights of the branches: from cold to warm as ratings come in."""

import json

import numpy as np
import pytest

from recommender.network.branch_weights import ADVENTUROUS, FAMILIAR, BranchWeights

COLD, WARM = [3.0, 0.0, -1.0], [1.0, 2.0, -1.0]


@pytest.fixture
def weights() -> BranchWeights:
    tables = (np.array(values, np.float32) for values in (COLD, WARM, [10.0, 4.0, 7.0], [1.0, 1.0, 0.5]))
    return BranchWeights(("tower", "linear", "popularity"), *tables)


def after(weights: BranchWeights, *ratings: float, dial: float = 0.0) -> np.ndarray:
    return weights.of(np.array(ratings, np.float32)[:, None], dial)


def test_weights_are_cold_at_first_and_warm_in_the_end(weights: BranchWeights) -> None:
    at_first, in_the_end = after(weights, 0, 500)

    np.testing.assert_allclose(at_first, np.array(COLD) * [1, 1, 0.5], atol=1e-6)
    np.testing.assert_allclose(in_the_end, np.array(WARM) * [1, 1, 0.5], atol=1e-6)


def test_each_weight_is_half_way_at_its_half_life(weights: BranchWeights) -> None:
    assert after(weights, 10)[0, 0] == pytest.approx(2.0)
    assert after(weights, 4)[0, 1] == pytest.approx(1.0)


def test_a_weight_goes_one_way(weights: BranchWeights) -> None:
    assert (np.diff(after(weights, *range(60))[:, 0]) < 0)[:40].all()


@pytest.mark.parametrize("dial", [-1.0, 0.4, 1.0])
def test_the_dial_moves_popularity_by_a_share_of_all_weights(weights: BranchWeights, dial: float) -> None:
    moved = (after(weights, 0, 500, dial=dial) - after(weights, 0, 500)) / weights.scale

    reach = ADVENTUROUS if dial > 0 else FAMILIAR
    np.testing.assert_allclose(moved, [[0, 0, -dial * reach * 4], [0, 0, -dial * reach * 4]], atol=1e-5)


def test_json_brings_them_back(weights: BranchWeights) -> None:
    again = BranchWeights.from_json(json.loads(json.dumps(weights.as_json())))

    assert again.names == weights.names
    np.testing.assert_array_equal(after(again, 0, 3, 90), after(weights, 0, 3, 90))


def test_branches_that_count_for_nobody_are_left_out_but_the_one_that_is_dialled() -> None:
    cold, warm = np.array([0, 0, 0.5, 0], np.float32), np.array([0.2, 0, 0, 0], np.float32)
    ones = np.arange(1, 5, dtype=np.float32)
    weights = BranchWeights(("tower", "content", "genres", "popularity"), cold, warm, ones, ones)

    used = weights.of_used()

    assert used.names == ("tower", "genres", "popularity")
    np.testing.assert_array_equal(after(used, 0, 3), after(weights, 0, 3)[:, [0, 2, 3]])
