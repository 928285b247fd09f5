"""The stars head: tastes inferred by variational Bayes, in parts."""

import numpy as np
import pytest

from recommender.models import network_stars
from recommender.models.interactions import Interactions
from recommender.models.network_stars import StarSettings, StarsHead, fit_stars, stack_parts

PEOPLE, FILMS = 120, 40


def rated(strength: float) -> Interactions:
    """Everybody rates every other film; each person likes or dislikes what the first half is about."""
    random = np.random.default_rng(3)
    users, films = (codes.ravel() for codes in np.indices((PEOPLE, FILMS)))
    kept = random.random(len(users)) < 0.5
    users, films = users[kept], films[kept]
    sides = np.where(users % 2, 1, -1) * np.where(films < FILMS // 2, 1, -1)
    stars = np.clip(3 + strength * sides + random.normal(0, 0.5, len(users)), 1, 5).astype(np.float32)
    ids = np.arange(max(PEOPLE, FILMS)).astype(str).astype(object)
    return Interactions(users, films, stars, np.zeros(len(users), np.int64), ids[:PEOPLE], ids[:FILMS])


def fitted(ratings: Interactions, steps: list[float] | None = None) -> StarsHead:
    nothing = np.zeros((FILMS, 1), np.float32)

    def progress(_step: str, done: float, _total: float) -> None:
        if steps is not None:
            steps.append(done)

    return fit_stars(ratings, nothing, StarSettings(rank=3), progress=progress, step="stars", seed=1)


def test_a_taste_that_people_share_is_found() -> None:
    ratings = rated(1.0)
    head = fitted(ratings)
    everybody = ratings.histories()
    users, films = (codes.ravel() for codes in np.indices((PEOPLE, FILMS)))

    taste = head.parts(everybody, users, films)[:, 2]

    sides = np.where(users % 2, 1, -1) * np.where(films < FILMS // 2, 1, -1)
    assert np.corrcoef(taste, sides)[0, 1] > 0.97
    assert head.noise == pytest.approx(0.25, abs=0.06)


def test_parts_do_not_change_the_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = fitted(rated(1.0))
    monkeypatch.setattr(network_stars, "ROWS_AT_A_TIME", 7)

    in_parts = fitted(rated(1.0))

    np.testing.assert_allclose(in_parts.taste, whole.taste, atol=1e-5)
    np.testing.assert_allclose(in_parts.spread, whole.spread, atol=1e-5)
    assert in_parts.noise == pytest.approx(whole.noise)


def test_the_spread_is_that_of_the_taste_and_more() -> None:
    head = fitted(rated(1.0))
    own = head.taste[:, :, None] * head.taste[:, None, :]

    uncertainty = np.linalg.eigvalsh((head.spread - own).astype(np.float64))

    assert uncertainty.min() > 0


def test_learning_ends_once_nothing_changes_and_says_so() -> None:
    steps: list[float] = []

    fitted(rated(0.0), steps)

    sweeps = StarSettings().sweeps
    assert len(steps) < sweeps
    assert steps[-1] == sweeps


def test_stars_of_a_random_part_weigh_the_parts_as_all_do(monkeypatch: pytest.MonkeyPatch) -> None:
    ratings = rated(1.0)
    # Of some people nothing is asked.
    put_aside = (np.arange(len(ratings)) % 4 == 0) & (ratings.users % 5 > 0)
    known, asked = ratings.subset(~put_aside), ratings.subset(put_aside)
    head = fitted(known)
    of_all = stack_parts(head, known, asked, seed=1)
    monkeypatch.setattr(network_stars, "MOST_TO_STACK", len(asked) // 2)

    of_half = stack_parts(head, known, asked, seed=1)

    assert of_half.weights.tolist() != of_all.weights.tolist()
    assert of_all.weights[2, 0] == pytest.approx(1.0, abs=0.1), "the taste is what there is to know"
    assert of_half.weights[2, 0] == pytest.approx(of_all.weights[2, 0], abs=0.1)
