"""The search for the balance of branches, on ratings none of them has seen."""

import numpy as np
import pytest

from recommender.models import network_blend
from recommender.models.network_blend import find_blend
from recommender.models.network_candidates import Candidates
from recommender.progress import no_progress


@pytest.fixture
def people() -> Candidates:
    """Of 120 films ten are relevant to each of 200 people; two branches each see one half of them."""
    random = np.random.default_rng(5)
    relevant = np.zeros((200, 120))
    for row in relevant:
        row[random.choice(120, 10, replace=False)] = 1
    even = np.arange(120) % 2 == 0
    scores = {
        "linear": np.where(even, relevant, 0.0) * 2 + random.normal(size=relevant.shape),
        "deep": np.where(even, 0.0, relevant) * 2 + random.normal(size=relevant.shape),
        "alike": random.normal(size=relevant.shape),
    }
    return Candidates(
        {name: one.astype(np.float32) for name, one in scores.items()},
        dict.fromkeys(scores, 1.0),
        np.zeros(relevant.shape, bool),
        relevant,
        np.full(200, 10),
        np.full(200, 30),
    )


def test_branches_that_know_different_things_both_count_and_noise_does_not(people: Candidates) -> None:
    weights, quality = find_blend(people, no_progress, 1)

    assert min(weights["linear"], weights["deep"]) > 0.2
    assert abs(weights["alike"]) < 0.1
    assert quality > max(people.quality(scores) for scores in people.scores.values())


def test_weights_add_up_to_one_however_strong_the_branches(people: Candidates) -> None:
    weights, _ = find_blend(people, no_progress, 1)

    assert sum(map(abs, weights.values())) == pytest.approx(1, abs=0.02)


def test_the_same_seed_finds_the_same_balance(people: Candidates) -> None:
    assert find_blend(people, no_progress, 7) == find_blend(people, no_progress, 7)


def test_a_branch_is_not_tried_again_where_nothing_has_changed(
    people: Candidates, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    quality = Candidates.quality

    def counted(self: Candidates, total: np.ndarray) -> float:
        asked.append(total.tobytes())
        return quality(self, total)

    monkeypatch.setattr(Candidates, "quality", counted)
    monkeypatch.setattr(network_blend, "NOISE", 10.0)  # no step earns that much

    find_blend(people, no_progress, 1)

    start = network_blend.DRAWS * (len(people.scores) + 1) + 1
    steps = network_blend.DRAWS * len(people.scores) * (len(network_blend.STEPS) - 1)
    assert len(asked) <= start + steps + network_blend.DRAWS * len(people.scores)
