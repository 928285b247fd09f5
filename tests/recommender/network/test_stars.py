"""The stars branch: what people would give, and tastes inferred by variational Bayes, in parts."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from scipy import sparse

from recommender.models.biases import DampedBiases
from recommender.network import stars_fit
from recommender.network.stars import StarsBranch
from recommender.network.stars_fit import StarSettings, fit_stars, stack_parts
from recommender.progress import no_progress
from recommender.ratings.interactions import Interactions
from tests.recommender.people import people_of

PEOPLE, FILMS = 120, 40
SETTINGS = StarSettings(rank=3)


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


def fitted(
    ratings: Interactions,
    steps: list[float] | None = None,
    content: np.ndarray | None = None,
    settings: StarSettings = SETTINGS,
) -> StarsBranch:
    nothing = np.zeros((FILMS, 1), np.float32) if content is None else content

    def progress(_step: str, done: float, _total: float) -> None:
        if steps is not None:
            steps.append(done)

    return fit_stars(ratings, nothing, settings, progress=progress, seed=1)


def everybody(ratings: Interactions) -> tuple[np.ndarray, np.ndarray]:
    """All people in rows of equal length."""
    people = ratings.histories()
    ids = np.zeros((len(people), int(people.lengths.max())), np.int64)
    stars = np.zeros(ids.shape, np.float32)
    for row, (start, end) in enumerate(zip(people.indptr, people.indptr[1:], strict=False)):
        ids[row, : end - start], stars[row, : end - start] = (
            people.films[start:end],
            people.ratings[start:end],
        )
    return ids, stars


@pytest.fixture(scope="module")
def branch() -> StarsBranch:
    return fitted(rated(1.0))


def test_a_taste_that_people_share_is_found(branch: StarsBranch) -> None:
    tables = [branch.film_bias, branch.factors, branch.content]

    taste = branch.parts(*everybody(rated(1.0)), tables)[2]

    sides = np.where(np.arange(PEOPLE) % 2, 1, -1)[:, None] * np.where(np.arange(FILMS) < FILMS // 2, 1, -1)
    assert np.corrcoef(taste.ravel(), sides.ravel())[0, 1] > 0.97
    assert branch.noise == pytest.approx(0.25, abs=0.06)


def test_offsets_are_damped_means(branch: StarsBranch) -> None:
    ratings = rated(1.0)
    biases = DampedBiases.fit(ratings, StarSettings().film_damping, StarSettings().user_damping)

    offset, film, *_ = branch.parts(*everybody(ratings), [branch.film_bias, branch.factors, branch.content])

    np.testing.assert_allclose(offset[:, 0], biases.users(ratings.histories()), atol=1e-4)
    np.testing.assert_allclose(film[0], biases.films, atol=1e-5)


def test_a_prediction_is_the_weighted_sum_of_the_parts(branch: StarsBranch) -> None:
    random = np.random.default_rng(7)
    stacked = replace(
        branch,
        content=random.random((FILMS, 3)).astype(np.float32),
        known=random.normal(size=(FILMS, 1)).astype(np.float32),
        stack=random.normal(0.3, 0.1, (4, 3)).astype(np.float32),
        shift=0.2,
        few=1.0,
        many=2.0,
        usual=1.5,
    )
    ids, stars = np.array([[3, 8, 21]]), np.array([[5, 2, 4]], np.float32)
    targets = np.array([30, 2])

    predicted = stacked.predict(ids, stars, targets)

    tables = [table[targets] for table in (stacked.film_bias, stacked.factors, stacked.content)]
    log_count = np.clip(np.log(4), 1.0, 2.0) - 1.5
    weights = stacked.stack[:, 0, None] + stacked.stack[:, 1, None] * log_count
    weights = weights + stacked.stack[:, 2, None] * stacked.known[targets, 0]
    parts = np.stack([np.broadcast_to(part[0], 2) for part in stacked.parts(ids, stars, tables)])
    assert predicted.shape == (1, 2)
    np.testing.assert_allclose(
        predicted[0], np.clip(stacked.mean + 0.2 + (weights * parts).sum(axis=0), 1, 5), rtol=1e-5
    )
    np.testing.assert_allclose(stacked.predict(ids, stars)[:, targets], predicted, rtol=1e-6)


def test_films_alike_in_words_share_what_offsets_leave() -> None:
    content = np.zeros((FILMS, 2), np.float32)
    content[:10, 0] = content[10:20, 1] = 1
    branch = replace(fitted(rated(1.0)), content=content)
    ids, stars = np.array([[0, 1, 12]]), np.array([[5, 5, 1]], np.float32)

    alike = branch.parts(ids, stars, [branch.film_bias, branch.factors, branch.content])[3][0]

    assert alike[5] > 0.3
    assert alike[15] < -0.3
    assert not alike[20:].any()


@pytest.mark.parametrize("stars", [1.0, 5.0])
def test_predictions_stay_within_the_stars_there_are(branch: StarsBranch, stars: float) -> None:
    ids = np.arange(FILMS)[None]

    predicted = branch.predict(ids, np.full(ids.shape, stars, np.float32))

    assert predicted.dtype == np.float32
    assert ((predicted >= 1) & (predicted <= 5)).all()
    assert np.abs(predicted - stars).max() < 1.5


def test_parts_do_not_change_the_numbers(branch: StarsBranch) -> None:
    in_parts = fitted(rated(1.0), settings=replace(SETTINGS, rows_at_once=7))

    np.testing.assert_allclose(in_parts.factors, branch.factors, atol=1e-5)
    np.testing.assert_allclose(in_parts.spread, branch.spread, atol=1e-5)
    assert in_parts.noise == pytest.approx(branch.noise)


def test_the_spread_is_that_of_the_factors_and_more(branch: StarsBranch) -> None:
    own = branch.factors[:, :, None] * branch.factors[:, None, :]

    uncertainty = np.linalg.eigvalsh((branch.spread.reshape(own.shape) - own).astype(np.float64))

    assert uncertainty.min() > 0


def test_who_rated_nothing_is_as_the_prior_says_and_a_rating_counts_against_it() -> None:
    # One number each, known exactly: 2. A row without ratings, one that left 3 stars, one that left 3 twice.
    others = stars_fit._Normals(np.array([[2.0], [2.0]]), np.array([[4.0], [4.0]]), 0.0)
    residuals = sparse.csr_array(np.array([[0.0, 0.0], [3.0, 0.0], [3.0, 3.0]]))
    known = stars_fit._Known(residuals, (residuals != 0).astype(np.float64))
    noise, prior = 0.5, 0.2

    rows = known.infer(others, noise, np.array([prior]), SETTINGS.rows_at_once)

    # Bishop, "Pattern Recognition and Machine Learning", 2006, (3.50) and (3.51).
    variance = 1 / (1 / prior + np.array([0, 1, 2]) * 2.0**2 / noise)
    mean = variance * np.array([0, 1, 2]) * 2 * 3 / noise
    assert variance[0] == pytest.approx(prior)
    np.testing.assert_allclose(rows.means[:, 0], mean)
    np.testing.assert_allclose(rows.squares[:, 0], mean**2 + variance)


def test_each_number_has_its_own_prior() -> None:
    others = stars_fit._Normals(np.zeros((1, 2)), np.zeros((1, 4)), 0.0)
    nothing = sparse.csr_array((1, 1), dtype=np.float64)

    rows = stars_fit._Known(nothing, nothing).infer(others, 1.0, np.array([0.3, 0.7]), SETTINGS.rows_at_once)

    np.testing.assert_allclose(rows.squares[0], [0.3, 0, 0, 0.7])


def test_learning_ends_once_nothing_changes_and_says_so() -> None:
    steps: list[float] = []

    fitted(rated(0.0), steps)

    sweeps = StarSettings().sweeps
    assert len(steps) < sweeps
    assert steps[-1] == sweeps


def put_aside(ratings: Interactions) -> tuple[Interactions, Interactions]:
    """A quarter of the ratings of four people of five."""
    asked = (np.arange(len(ratings)) % 4 == 0) & (ratings.users % 5 > 0)
    return ratings.subset(~asked), ratings.subset(asked)


def test_stars_put_aside_say_what_each_part_counts() -> None:
    known, asked = put_aside(rated(1.0))
    branch = fitted(known)

    stack = stack_parts(branch, known, asked, seed=1)

    assert stack.weights[2, 0] == pytest.approx(1.0, abs=0.1), "the taste is what there is to know"
    stacked = stack.put_into(branch, known.film_counts())
    people = known.histories(asked.active_users())
    errors = [
        np.concatenate(
            [
                one.predict(
                    people.films[None, people.indptr[row] : people.indptr[row + 1]],
                    people.ratings[None, people.indptr[row] : people.indptr[row + 1]],
                    asked.films[asked.users == user],
                )[0]
                - asked.ratings[asked.users == user]
                for row, user in enumerate(asked.active_users())
            ]
        )
        for one in (branch, stacked)
    ]
    plain, weighed = (float(np.square(error).mean()) for error in errors)
    assert weighed <= plain


def test_stars_of_a_random_part_weigh_the_parts_as_all_do() -> None:
    known, asked = put_aside(rated(1.0))
    branch = fitted(known)
    of_all = stack_parts(branch, known, asked, seed=1)

    of_half = stack_parts(branch, known, asked, most=len(asked) // 2, seed=1)

    assert of_half.weights.tolist() != of_all.weights.tolist()
    assert of_half.weights[2, 0] == pytest.approx(of_all.weights[2, 0], abs=0.1)


def test_a_few_stars_leave_the_plain_sum() -> None:
    known, asked = put_aside(rated(1.0))
    branch = fitted(known)

    stack = stack_parts(branch, known, asked.subset(np.arange(20)), seed=1)

    assert stack.weights.tolist() == branch.stack.tolist() == [[1, 0, 0], [1, 0, 0], [1, 0, 0], [0, 0, 0]]
    assert stack.shift == 0


def test_the_taste_of_a_few_people_needs_no_copy_of_a_large_catalog() -> None:
    n_films, rank = 20_000, 8
    spread = np.tile(np.eye(rank, dtype=np.float32).ravel(), (n_films, 1))
    branch = StarsBranch(
        film_bias=np.zeros((n_films, 1), np.float32),
        factors=np.ones((n_films, rank), np.float32),
        spread=spread,
        content=np.zeros((n_films, 1), np.float32),
        known=np.zeros((n_films, 1), np.float32),
        stack=np.ones((4, 3), np.float32),
        mean=3.0,
        user_damping=2.0,
        noise=1.0,
    )
    people = people_of([[7, 9_000], [19_999]], [[5, 1], [4]], n_films)

    tracemalloc.start()
    branch.score_people(people.indptr, people.films, people.ratings)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < spread.nbytes


def test_nobody_at_all_leaves_finite_stars() -> None:
    nobody = rated(1.0).subset(np.zeros(0, np.int64))

    branch = fit_stars(
        nobody, np.zeros((FILMS, 1), np.float32), StarSettings(rank=2), progress=no_progress, seed=1
    )

    assert np.isfinite(branch.predict(np.zeros((1, 1), np.int64), np.zeros((1, 1), np.float32))).all()
