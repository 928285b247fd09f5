"""The article's networks: its settings, and files that load without code of ours."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import keras
import numpy as np
import pytest

from recommender.bundle import BundleWriter
from recommender.bundle.history import read_history
from recommender.errors import BadInputError
from recommender.models.article import Article, ArticleDot, article_network
from recommender.ratings.interactions import Interactions


@pytest.fixture(scope="module")
def fitted(ratings: Interactions) -> Article:
    return Article(epochs=3, batch=256).fit(ratings)


def test_the_final_network_is_built_as_published() -> None:
    network = article_network(30, 20, 1.0, 5.0)

    dropouts = [layer.rate for layer in network.layers if isinstance(layer, keras.layers.Dropout)]
    embeddings = [layer for layer in network.layers if isinstance(layer, keras.layers.Embedding)]
    assert dropouts == [0.05, 0.5, 0.5]
    assert [(one.input_dim, one.output_dim) for one in embeddings] == [(30, 50), (20, 50)]
    assert all(np.isclose(one.embeddings_regularizer.l2, 1e-6) for one in embeddings)
    assert not any(isinstance(layer, keras.layers.Lambda) for layer in network.layers)
    assert np.isclose(float(network.optimizer.learning_rate), 0.001)


def test_it_loads_in_a_process_without_our_code(fitted: Article, tmp_path: Path) -> None:
    fitted.network.save(tmp_path / "model.keras")
    program = (
        "import sys, numpy as np, keras\n"
        "model = keras.saving.load_model('model.keras')\n"
        "print(repr(float(model.predict([np.array([[3]]), np.array([[5]])], verbose=0)[0, 0])))\n"
        "assert not any(name.startswith('recommender') for name in sys.modules)\n"
    )

    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    expected = fitted.network.predict([np.array([[3]]), np.array([[5]])], verbose=0)[0, 0]
    assert float(answer.stdout) == pytest.approx(float(expected), abs=1e-5)


def test_it_keeps_the_loss_of_each_epoch_and_draws_it(fitted: Article, tmp_path: Path) -> None:
    assert len(fitted.history["loss"]) == len(fitted.history["val_loss"]) <= 3

    with BundleWriter(tmp_path, "article") as writer:
        fitted.save(writer)
        assert (writer.directory / "loss.png").read_bytes().startswith(b"\x89PNG")
        assert read_history(writer.directory)["val_loss"] == pytest.approx(fitted.history["val_loss"])


def test_predictions_of_the_final_network_stay_in_the_range_of_the_stars(
    fitted: Article, ratings: Interactions
) -> None:
    scores = fitted.score(ratings.histories(np.arange(5)))

    assert scores.min() >= 1
    assert scores.max() <= 5


def test_the_base_network_is_a_dot_product(ratings: Interactions) -> None:
    model = ArticleDot(epochs=1, batch=256).fit(ratings)
    weights = {layer.name: layer.get_weights() for layer in model.network.layers}

    expected = weights["user_embedding"][0][2] @ weights["film_embedding"][0].T

    np.testing.assert_allclose(model.score(ratings.histories(np.array([2])))[0], expected, atol=1e-5)


@pytest.mark.skipif(find_spec("tensorboard") is None, reason="TensorBoard is not installed")
def test_tensorboard_finds_its_files(ratings: Interactions, tmp_path: Path) -> None:
    model = Article(epochs=1, batch=256)
    model.log_dir = tmp_path
    model.fit(ratings)

    assert list(tmp_path.rglob("events.out.tfevents.*"))


@pytest.mark.skipif(find_spec("tensorboard") is not None, reason="TensorBoard is installed")
def test_without_tensorboard_its_files_are_refused_in_a_line(ratings: Interactions, tmp_path: Path) -> None:
    model = Article(epochs=1, batch=256)
    model.log_dir = tmp_path

    with pytest.raises(BadInputError, match="pip install tensorboard"):
        model.fit(ratings)
