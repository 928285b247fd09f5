"""The deep branch's network and the optimizer that touches only rows with a gradient."""

from typing import Any

import numpy as np
import pytest

from recommender.models.keras_environment import tf
from recommender.models.network_deep import DeepBranch
from recommender.models.network_deep_batches import BatchMaker, SampledSettings
from recommender.models.network_deep_graph import DeepNetwork, RowAdam
from recommender.ratings.histories import Histories

# Keras hands TensorFlow variables to numpy in the way of numpy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

N_FILMS = 7
PEOPLE = Histories.of_lists([[0, 2], [2, 5, 6]], [[5, 1], [4, 4, 2]], N_FILMS)


def test_the_network_scores_as_the_branch_that_serves() -> None:
    network = DeepNetwork(N_FILMS, 4)
    network.out_bias.assign(np.arange(N_FILMS))
    maker = BatchMaker(np.ones(N_FILMS, np.int64), 1.0, relevant_from=4.0, dropout=0.0, sampled=None, seed=1)
    batch = maker.make(PEOPLE.lengths, PEOPLE.films.astype(np.int32), PEOPLE.ratings)
    weights = (network.liked, network.other, network.hidden_bias, network.out, network.out_bias)
    branch = DeepBranch(*(one.numpy() for one in weights), epochs=1)

    scores = network({name: tf.constant(array) for name, array in batch.items()})

    np.testing.assert_allclose(scores, branch.score(PEOPLE), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("sampled", [None, SampledSettings(films_from=0, wanted=9, random=3)])
def test_the_loss_is_the_multinomial_one_and_its_gradient_that_of_all_scores(
    sampled: SampledSettings | None,
) -> None:
    network = DeepNetwork(N_FILMS, 4)
    maker = BatchMaker(
        np.ones(N_FILMS, np.int64), 1.0, relevant_from=4.0, dropout=0.0, sampled=sampled, seed=1
    )
    made = maker.make(PEOPLE.lengths, PEOPLE.films.astype(np.int32), PEOPLE.ratings)
    batch = {name: tf.constant(array) for name, array in made.items()}
    variables = network.trainable_variables

    def plain_loss() -> Any:
        scores = network(batch)
        wanted = tf.scatter_nd(
            tf.stack([batch["wanted_people"], batch["wanted_places"]], axis=1),
            batch["wanted_shares"],
            tf.shape(scores),
        )
        losses = -tf.reduce_sum(wanted * tf.nn.log_softmax(scores), axis=1)
        return tf.reduce_mean(losses * batch["weights"])

    with tf.GradientTape() as ours, tf.GradientTape() as plain:
        loss, expected = network.loss_of(batch), plain_loss()

    assert float(loss) == pytest.approx(float(expected), rel=1e-5)
    for found, wanted in zip(
        ours.gradient(loss, variables), plain.gradient(expected, variables), strict=True
    ):
        np.testing.assert_allclose(tf.convert_to_tensor(found), tf.convert_to_tensor(wanted), atol=1e-6)


def test_a_step_moves_rows_with_a_gradient_and_no_others() -> None:
    table = tf.Variable(np.zeros((5, 2), np.float32))
    optimizer = RowAdam(0.1)
    optimizer.build([table])

    # Two gradients of one row count as their sum.
    slices = tf.IndexedSlices(tf.constant([[1.0, 1], [1, -1], [0.5, 0.5]]), tf.constant([3, 3, 1]))
    optimizer.apply([slices], [table])

    moved = table.numpy()
    np.testing.assert_allclose(moved[[1, 3]], [[-0.1, -0.1], [-0.1, 0]], atol=1e-4)
    assert not moved[[0, 2, 4]].any()


def test_a_row_seen_once_goes_as_far_as_plain_adam_takes_it_in_the_end() -> None:
    optimizers = RowAdam(0.01), tf.keras.optimizers.Adam(0.01)
    tables = [tf.Variable(np.zeros((3, 1), np.float32)) for _ in optimizers]
    for optimizer, table in zip(optimizers, tables, strict=True):
        optimizer.build([table])
        for row in [*[2] * 60, 0, *[2] * 10, 1, *[2] * 60]:
            slices = tf.IndexedSlices(tf.ones((1, 1)), tf.constant([row]), tf.constant([3, 1]))
            optimizer.apply([slices], [table])

    ours, adam = (table.numpy()[:, 0] for table in tables)
    np.testing.assert_allclose(ours[:2], adam[:2], rtol=0.2)
    np.testing.assert_allclose(ours[2], adam[2], rtol=0.2)


def test_a_dense_gradient_takes_the_step_of_adam() -> None:
    optimizers = RowAdam(0.1), tf.keras.optimizers.Adam(0.1)
    tables = [tf.Variable(np.ones((2, 2), np.float32)) for _ in optimizers]
    for optimizer, table in zip(optimizers, tables, strict=True):
        optimizer.build([table])
        for _ in range(3):
            optimizer.apply([tf.constant([[1.0, 2], [-1, 0]])], [table])

    np.testing.assert_allclose(tables[0], tables[1])
