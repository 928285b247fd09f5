"""The whole network as a Keras model: loaded elsewhere it answers as serving does, and can be trained on."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from recommender.models.keras_environment import keras
from recommender.network.answer import NetworkScorer
from recommender.network.branch import Branch
from recommender.network.branch_weights import BranchWeights
from recommender.network.keras_model import keras_model
from recommender.network.row_adam import RowAdam
from recommender.ratings.histories import Histories

ROOT = Path(__file__).parents[3]
ELSEWHERE = """
import sys
import numpy as np
import recommender.network.keras_model
from recommender.models.keras_environment import keras

model = keras.saving.load_model(sys.argv[1])  # safe mode: no code but registered layers
asked = np.load(sys.argv[2])
answers = model.predict({"ids": asked["ids"], "stars": asked["stars"]}, verbose=0)
np.savez(sys.argv[3], **answers)
"""


@pytest.fixture
def model(branches: dict[str, Branch], weights: BranchWeights) -> Any:
    return keras_model(branches, weights)


@pytest.fixture(scope="module")
def asked(people: Histories) -> dict[str, np.ndarray]:
    ids = np.zeros((len(people), int(people.lengths.max())), np.int32)
    stars = np.zeros(ids.shape, np.float32)
    for row, (start, end) in enumerate(zip(people.indptr, people.indptr[1:], strict=False)):
        ids[row, : end - start], stars[row, : end - start] = (
            people.films[start:end],
            people.ratings[start:end],
        )
    return {"ids": ids, "stars": stars}


def test_loaded_in_another_process_it_answers_as_serving_does(
    model: Any, scorer: NetworkScorer, asked: dict[str, np.ndarray], people: Histories, tmp_path: Path
) -> None:
    model.save(tmp_path / "model.keras")
    np.savez(tmp_path / "asked.npz", **asked)
    names = [str(tmp_path / name) for name in ("model.keras", "asked.npz", "answers.npz")]

    subprocess.run(
        [sys.executable, "-c", ELSEWHERE, *names],
        check=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    answers = np.load(tmp_path / "answers.npz")
    scores = scorer.score_batch(people.indptr, people.films, people.ratings)
    np.testing.assert_allclose(answers["scores"], scores, rtol=1e-3, atol=1e-3)
    every = np.arange(people.n_films)
    for person in range(len(people)):
        own = slice(people.indptr[person], people.indptr[person + 1])
        stars = scorer.expected_rating(people.films[own], people.ratings[own], every)
        np.testing.assert_allclose(answers["stars"][person], stars, atol=1e-3)


def test_inputs_are_ids_and_stars_of_any_length(model: Any, people: Histories) -> None:
    assert {name: tuple(one.shape) for name, one in model.input.items()} == {
        "ids": (None, None),
        "stars": (None, None),
    }
    assert model.input["ids"].dtype == "int32"
    assert {name: tuple(one.shape) for name, one in model.output.items()} == {
        "scores": (None, people.n_films),
        "stars": (None, people.n_films),
    }


def numbers_of(layer: Any) -> list[np.ndarray]:
    return [np.array(keras.ops.convert_to_numpy(weight)) for weight in layer.weights]


@pytest.mark.parametrize("loaded", [False, True], ids=["as built", "as loaded"])
def test_it_can_be_trained_on_where_it_is_not_frozen(
    model: Any, asked: dict[str, np.ndarray], people: Histories, tmp_path: Path, *, loaded: bool
) -> None:
    if loaded:
        model.save(tmp_path / "model.keras")
        model = keras.saving.load_model(tmp_path / "model.keras")
    layers = {layer.name: layer for layer in model.layers if layer.weights}
    before = {name: numbers_of(layer) for name, layer in layers.items()}
    liked = (people.stars.toarray() >= 4).astype(np.float32)

    model.compile(
        optimizer=RowAdam(0.01),
        loss={"scores": keras.losses.BinaryCrossentropy(from_logits=True), "stars": None},
    )
    losses = model.fit(asked, {"scores": liked}, epochs=4, batch_size=7, verbose=0).history["loss"]

    assert losses[-1] < 0.95 * losses[0]
    changed = {
        name
        for name, layer in layers.items()
        if any((one != other).any() for one, other in zip(before[name], numbers_of(layer), strict=True))
    }
    assert changed == {"tower_branch", "branch_weights"}
    rated = next(weight for weight in layers["tower_branch"].weights if weight.name == "rated")
    assert (keras.ops.convert_to_numpy(rated) != before["tower_branch"][0]).any()


def test_a_frozen_branch_learns_once_it_is_set_free(
    model: Any, asked: dict[str, np.ndarray], people: Histories
) -> None:
    factors = model.get_layer("factors_branch")
    before = numbers_of(factors)
    factors.trainable = True

    model.compile(optimizer="sgd", loss={"scores": "mse", "stars": None})
    model.fit(asked, {"scores": people.seen.toarray()}, verbose=0)

    assert (numbers_of(factors)[0] != before[0]).any()


def test_ranking_and_stars_read_the_same_tables(model: Any, tmp_path: Path) -> None:
    model.save(tmp_path / "model.keras")
    loaded = keras.saving.load_model(tmp_path / "model.keras")

    assert loaded.get_layer("predicted_stars").branch_layer is loaded.get_layer("stars_branch")
    assert loaded.count_params() == model.count_params()
