"""Adam by rows: a step worked out by hand, and rows that nothing touched."""

import numpy as np
import pytest

from recommender.models.keras_environment import keras, tf
from recommender.network.row_adam import RowAdam

RATE, BETA, EPSILON = 0.1, 0.9, 1e-7


def table(rows: int = 4) -> keras.Variable:
    return keras.Variable(np.arange(2 * rows, dtype=np.float32).reshape(rows, 2))


def stepped(variable: keras.Variable, *gradients: object) -> np.ndarray:
    optimizer = RowAdam(RATE, beta_2=BETA, epsilon=EPSILON)
    for gradient in gradients:
        optimizer.apply([gradient], [variable])
    return np.array(keras.ops.convert_to_numpy(variable))


def by_hand(start: np.ndarray, *gradients: np.ndarray) -> np.ndarray:
    squares, value = np.zeros_like(start, np.float64), start.astype(np.float64)
    for step, gradient in enumerate(gradients, start=1):
        touched = gradient != 0
        squares = np.where(touched, BETA * squares + (1 - BETA) * gradient**2, squares)
        rate = RATE * np.sqrt(1 - BETA**step)
        value = np.where(touched, value - rate * gradient / (np.sqrt(squares) + EPSILON), value)
    return value


def rows(values: list[list[float]], indices: list[int], n: int = 4) -> tf.IndexedSlices:
    return tf.IndexedSlices(tf.constant(values), tf.constant(indices), tf.constant([n, 2]))


def test_steps_are_those_worked_out_by_hand() -> None:
    variable = table()
    start = np.array(keras.ops.convert_to_numpy(variable))
    first, second = [[0.5, -2.0], [1.0, 1.0]], [[-1.0, 3.0]]
    dense = np.zeros((2, 4, 2))
    dense[0, [1, 3]], dense[1, [3]] = first, second

    found = stepped(variable, rows(first, [1, 3]), rows(second, [3]))

    np.testing.assert_allclose(found, by_hand(start, *dense), rtol=1e-5)


def test_a_plain_gradient_takes_the_same_step() -> None:
    gradient = np.array([[0.5, -2.0], [1.0, 1.0], [0.1, 0.2], [-3.0, 4.0]], np.float32)
    variable = table()
    start = np.array(keras.ops.convert_to_numpy(variable))

    found = stepped(variable, tf.constant(gradient), tf.constant(gradient / 2))

    np.testing.assert_allclose(found, by_hand(start, gradient, gradient / 2), rtol=1e-5)


def test_rows_without_gradient_keep_still() -> None:
    variable = table()
    start = np.array(keras.ops.convert_to_numpy(variable))

    found = stepped(variable, rows([[1.0, 1.0]], [2]), rows([[1.0, 1.0]], [1]), rows([[1.0, 1.0]], [1]))

    np.testing.assert_array_equal(found[[0, 3]], start[[0, 3]])
    assert (found[[1, 2]] != start[[1, 2]]).all()


def test_a_row_that_comes_twice_counts_as_the_sum() -> None:
    twice = stepped(table(), rows([[1.0, -2.0], [0.5, 1.0], [2.0, -1.0]], [1, 2, 1]))
    summed = stepped(table(), rows([[3.0, -3.0], [0.5, 1.0]], [1, 2]))

    np.testing.assert_allclose(twice, summed, rtol=1e-6)


def test_its_config_brings_it_back() -> None:
    optimizer = RowAdam(0.02, beta_2=0.95, epsilon=1e-5)

    again = keras.saving.deserialize_keras_object(keras.saving.serialize_keras_object(optimizer))

    assert isinstance(again, RowAdam)
    assert (again.beta_2, again.epsilon) == (0.95, 1e-5)
    assert float(again.learning_rate) == pytest.approx(0.02)


def test_a_model_compiled_with_it_is_saved_and_goes_on(tmp_path: object) -> None:
    model = keras.Sequential([keras.layers.Embedding(5, 3), keras.layers.Flatten(), keras.layers.Dense(1)])
    model.compile(optimizer=RowAdam(0.1), loss="mse")
    ids, wanted = np.array([[1], [2], [1]]), np.array([[1.0], [0.0], [1.0]])
    losses = model.fit(ids, wanted, epochs=3, verbose=0).history["loss"]
    model.save(f"{tmp_path}/model.keras")

    again = keras.saving.load_model(f"{tmp_path}/model.keras").fit(ids, wanted, epochs=3, verbose=0)

    assert again.history["loss"][0] < losses[-1] < losses[0]
