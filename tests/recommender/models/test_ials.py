"""Implicit alternating least squares: the same factors as solving person by person, in bounded work."""

import numpy as np
import pytest
from scipy import sparse

from recommender.models.ials import AlsPenalty, fit_film_factors, solve_factors

PENALTY = AlsPenalty(0.1, 0.3, 0.5)


def weights_of(lengths: list[int], n_films: int) -> sparse.csr_array:
    random = np.random.default_rng(3)
    films = [np.sort(random.choice(n_films, length, replace=False)) for length in lengths]
    indptr = np.concatenate([[0], np.cumsum(lengths)])
    values = random.uniform(0.2, 1.0, indptr[-1]).astype(np.float32)
    return sparse.csr_array((values, np.concatenate(films), indptr), shape=(len(lengths), n_films))


@pytest.mark.parametrize("values_at_once", [1, 1 << 20], ids=["a row at a time", "rows together"])
@pytest.mark.parametrize("rows_of_a_thread", [4, 1000], ids=["several threads", "one thread"])
def test_rows_of_any_length_solve_their_ridge_regression(values_at_once: int, rows_of_a_thread: int) -> None:
    weights = weights_of([0, 1, 2, 2, 5, 6, 7, 30, 40, 0, 3], 40)
    others = np.random.default_rng(4).normal(size=(40, 6))

    solved = solve_factors(
        weights, others, PENALTY, rows_at_once=rows_of_a_thread, values_at_once=values_at_once
    )

    for row, values in enumerate(weights.toarray().astype(np.float64)):
        ridge_scale = (values.sum() + PENALTY.background * 40) ** PENALTY.exponent
        system = (others * (values + PENALTY.background)[:, None]).T @ others
        expected = np.linalg.solve(system + PENALTY.ridge * ridge_scale * np.eye(6), values @ others)
        np.testing.assert_allclose(solved[row], expected, atol=1e-10)


@pytest.mark.parametrize("most_people", [60, 1000], ids=["a sample", "everybody"])
def test_films_rated_by_the_same_people_get_similar_factors(most_people: int) -> None:
    random = np.random.default_rng(5)
    groups = np.arange(300) % 2
    rated = np.stack([6 * group + random.choice(6, 3, replace=False) for group in groups])
    weights = sparse.csr_array((np.ones(900), (np.repeat(np.arange(300), 3), rated.ravel())), shape=(300, 12))

    films = fit_film_factors(weights, 3, PENALTY, 10, most_people=most_people, seed=1)

    products = films @ films.T
    assert min(products[:6, :6].min(), products[6:, 6:].min()) > 2 * products[:6, 6:].max()
