"""What every branch must hold: one formula for numpy and Keras, however people are laid out."""

import json

import numpy as np
import pytest

from recommender.models.keras_environment import keras
from recommender.network.answer import BRANCHES
from recommender.network.branch import Branch
from recommender.network.keras_layers import BranchLayer
from recommender.network.people import Padded
from recommender.ratings.histories import Histories


@pytest.fixture(params=[kind.name for kind in BRANCHES])
def branch(request: pytest.FixtureRequest, branches: dict[str, Branch]) -> Branch:
    return branches[request.param]


@pytest.fixture(scope="module")
def rows(people: Histories) -> Padded:
    """The people of the tests, all in one batch."""
    width = int(people.lengths.max())
    ids, stars = np.zeros((len(people), width), np.int64), np.zeros((len(people), width), np.float32)
    for row, (start, end) in enumerate(zip(people.indptr, people.indptr[1:], strict=False)):
        ids[row, : end - start], stars[row, : end - start] = (
            people.films[start:end],
            people.ratings[start:end],
        )
    return Padded(np.arange(len(people)), ids, stars)


def test_numpy_and_keras_give_the_same_scores(branch: Branch, rows: Padded) -> None:
    scores = branch.score(rows.ids, rows.stars)

    by_keras = BranchLayer.of(branch)(rows.ids.astype(np.int32), rows.stars)

    assert scores.dtype == np.float32
    np.testing.assert_allclose(keras.ops.convert_to_numpy(by_keras), scores, rtol=1e-4, atol=1e-4)


def test_scores_are_finite_and_tell_films_apart(branch: Branch, rows: Padded) -> None:
    scores = branch.score(rows.ids, rows.stars)

    assert scores.shape == (len(rows.ids), branch.n_films)
    assert np.isfinite(scores).all()
    assert scores[0].std() > 1e-4


def test_scores_are_products_of_persons_and_films(branch: Branch, rows: Padded) -> None:
    if branch.name == "linear":
        pytest.skip("adds what each rated film adds")
    products = branch.embed(rows.ids, rows.stars) @ np.transpose(branch.film_embeddings())

    np.testing.assert_allclose(products, branch.score(rows.ids, rows.stars), rtol=1e-5, atol=1e-5)


def test_what_fills_up_rows_does_not_matter(branch: Branch, rows: Padded) -> None:
    ids = np.concatenate([rows.ids, np.full((len(rows.ids), 3), 17)], axis=1)
    stars = np.concatenate([rows.stars, np.zeros((len(rows.ids), 3), np.float32)], axis=1)

    np.testing.assert_allclose(
        branch.score(ids, stars), branch.score(rows.ids, rows.stars), rtol=1e-5, atol=1e-5
    )


def test_one_person_scores_as_in_a_batch(branch: Branch, people: Histories, rows: Padded) -> None:
    batch = branch.score(rows.ids, rows.stars)

    for person in (0, 5, len(people) - 2):
        own = slice(people.indptr[person], people.indptr[person + 1])
        alone = branch.score(people.films[None, own], people.ratings[None, own])
        np.testing.assert_allclose(alone[0], batch[person], rtol=1e-4, atol=1e-5)


def test_people_in_rows_score_as_people_in_padded_rows(
    branch: Branch, people: Histories, rows: Padded
) -> None:
    scores = branch.score_people(people.indptr, people.films, people.ratings)

    np.testing.assert_allclose(scores, branch.score(rows.ids, rows.stars), rtol=1e-4, atol=1e-5)


def test_the_order_of_ratings_does_not_matter(branch: Branch, rows: Padded) -> None:
    turned = branch.score(rows.ids[:, ::-1], rows.stars[:, ::-1])

    np.testing.assert_allclose(turned, branch.score(rows.ids, rows.stars), rtol=1e-4, atol=1e-5)


def test_nobody_in_particular_gets_finite_scores(branch: Branch) -> None:
    nobody = branch.score_people(np.array([0, 0]), np.zeros(0, np.int64), np.zeros(0, np.float32))

    assert nobody.shape == (1, branch.n_films)
    assert np.isfinite(nobody).all()


def test_tables_and_settings_bring_the_branch_back(branch: Branch, rows: Padded) -> None:
    settings = json.loads(json.dumps(branch.settings()))

    again = type(branch).restored(branch.arrays(), settings)

    assert set(branch.arrays()) == {f"{branch.name}_{table}" for table in branch.tables}
    assert again.n_films == branch.n_films == 100
    np.testing.assert_array_equal(again.score(rows.ids, rows.stars), branch.score(rows.ids, rows.stars))


def test_a_layer_gives_the_branch_back(branch: Branch) -> None:
    again = BranchLayer.of(branch).fitted()

    assert again.settings() == branch.settings()
    for name, array in branch.arrays().items():
        np.testing.assert_array_equal(again.arrays()[name], array)


def test_half_precision_scores_nearly_the_same(branch: Branch, people: Histories, rows: Padded) -> None:
    half = {
        name: array.astype(np.float16) if array.ndim == 2 and array.shape[1] > 1 else array
        for name, array in branch.arrays().items()
    }
    scores = branch.score(rows.ids, rows.stars)

    packed = type(branch).restored(half, branch.settings()).score(rows.ids, rows.stars)

    assert packed.dtype == np.float32
    np.testing.assert_allclose(packed, scores, atol=0.005 * np.ptp(scores))
