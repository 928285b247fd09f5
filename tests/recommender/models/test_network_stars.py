"""The stars head: tastes inferred by variational Bayes, in parts."""

import tracemalloc

import numpy as np
import pytest
from scipy import sparse

from recommender.models import network_stars
from recommender.models.biases import DampedBiases
from recommender.models.network_stars import StarSettings, StarsHead, fit_stars, stack_parts
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions

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


def test_who_rated_nothing_is_as_the_prior_says_and_a_rating_counts_against_it() -> None:
    # One number each, known exactly: 2. A row without ratings, one that left 3 stars, one that left 3 twice.
    others = network_stars._Normals(np.array([[2.0], [2.0]]), np.array([[4.0], [4.0]]), 0.0)
    residuals = sparse.csr_array(np.array([[0.0, 0.0], [3.0, 0.0], [3.0, 3.0]]))
    known = network_stars._Known(residuals, (residuals != 0).astype(np.float64))
    noise, prior = 0.5, 0.2

    rows = known.infer(others, noise, np.array([prior]))

    # Bishop, "Pattern Recognition and Machine Learning", 2006, (3.50) and (3.51).
    variance = 1 / (1 / prior + np.array([0, 1, 2]) * 2.0**2 / noise)
    mean = variance * np.array([0, 1, 2]) * 2 * 3 / noise
    assert variance[0] == pytest.approx(prior)
    np.testing.assert_allclose(rows.means[:, 0], mean)
    np.testing.assert_allclose(rows.squares[:, 0], mean**2 + variance)


def test_each_number_has_its_own_prior() -> None:
    others = network_stars._Normals(np.zeros((1, 2)), np.zeros((1, 4)), 0.0)
    nothing = sparse.csr_array((1, 1), dtype=np.float64)

    rows = network_stars._Known(nothing, nothing).infer(others, 1.0, np.array([0.3, 0.7]))

    np.testing.assert_allclose(rows.squares[0], [0.3, 0, 0, 0.7])


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


def test_the_taste_of_a_few_people_needs_no_copy_of_a_large_catalog() -> None:
    n_films, rank = 20_000, 8
    spread = np.tile(np.eye(rank, dtype=np.float32), (n_films, 1, 1))
    head = StarsHead(
        biases=DampedBiases(3.0, np.zeros(n_films), 5.0, 2.0),
        taste=np.ones((n_films, rank), np.float32),
        spread=spread,
        noise=1.0,
        content=np.zeros((n_films, 1), np.float32),
        counts=np.ones(n_films, np.int64),
    )
    people = Histories.of_lists([[7, 9_000], [19_999]], [[5, 1], [4]], n_films)

    tracemalloc.start()
    head.tastes(people)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < spread.nbytes
