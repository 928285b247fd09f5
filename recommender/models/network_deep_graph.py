"""The deep branch as a Keras model, and a step of its training that costs by the rows it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import keras, tf

if TYPE_CHECKING:
    from numpy.typing import NDArray

Batch = dict[str, Any]


class DeepNetwork(keras.Model):  # type: ignore[misc]
    """An autoencoder with one hidden layer; its inputs are flat, one entry a rating.

    Tables have a row a film, and a batch reads only the rows of its own films. The gradient holds no others,
    so that a step costs by ratings and candidates, whatever the size of the catalog.
    """

    def __init__(self, n_films: int, units: int, *, shares: NDArray[np.float32] | None = None) -> None:
        """Makes the weights.

        Args:
            n_films: Films in the catalog.
            units: Of the hidden layer.
            shares: Where the films' biases start, shape (n_films,); 0 if left out.
        """
        super().__init__()
        limit = float(np.sqrt(6 / (n_films + units)))  # Glorot and Bengio, 2010

        def table(name: str) -> Any:  # noqa: ANN401
            initial = keras.initializers.RandomUniform(-limit, limit)
            return self.add_weight(shape=(n_films, units), initializer=initial, name=name)

        start = keras.initializers.Constant(np.zeros(n_films, np.float32) if shares is None else shares)
        self.liked, self.other, self.out = table("liked"), table("other"), table("out")
        self.hidden_bias = self.add_weight(shape=(units,), initializer="zeros", name="hidden_bias")
        self.out_bias = self.add_weight(shape=(n_films,), initializer=start, name="out_bias")
        self.built = True

    def call(self, batch: Batch) -> Any:  # noqa: ANN401
        """Scores, shape (people, candidates): of all films where the batch names no candidates."""
        return tf.matmul(self._hidden(batch), self._out(batch), transpose_b=True)

    def loss_of(self, batch: Batch) -> Any:  # noqa: ANN401
        """Mean over people of the multinomial loss, each weighed by how much is asked of them."""
        hidden, out = self._hidden(batch), self._out(batch)
        people, places = batch["wanted_people"], batch["wanted_places"]
        # Only the few scores of what is wanted count one by one; the others only as their sum.
        wanted = tf.reduce_sum(tf.gather(hidden, people) * tf.gather(out, places), axis=1)
        given = tf.math.unsorted_segment_sum(wanted * batch["wanted_shares"], people, tf.shape(hidden)[0])
        return tf.reduce_mean((_log_sum_exp(hidden, out) - given) * batch["weights"])

    def _hidden(self, batch: Batch) -> Any:  # noqa: ANN401
        """The hidden layer and a 1 for the bias, shape (people, units + 1)."""
        people = tf.shape(batch["weights"])[0]
        total = tf.convert_to_tensor(self.hidden_bias.value)
        for name, table in (("liked", self.liked), ("other", self.other)):
            rows = tf.gather(table.value, batch[f"{name}_films"]) * batch[f"{name}_values"][:, None]
            total += tf.math.unsorted_segment_sum(rows, batch[f"{name}_people"], people)
        return tf.concat([tf.tanh(total), tf.ones((people, 1))], axis=1)

    def _out(self, batch: Batch) -> Any:  # noqa: ANN401
        """Weights of the candidates and their biases, shape (candidates, units + 1)."""
        if "candidates" not in batch:
            return tf.concat([self.out.value, self.out_bias.value[:, None]], axis=1)
        out = tf.gather(self.out.value, batch["candidates"])
        bias = tf.gather(self.out_bias.value, batch["candidates"]) - batch["correction"]
        return tf.concat([out, bias[:, None]], axis=1)


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _log_sum_exp(rows: Any, columns: Any) -> Any:  # noqa: ANN401
    """Log of the sum over columns of exp(rows @ columns.T), shape (rows,).

    Its gradient scales the narrow sides instead of the wide matrix of exponents between them: most of a
    step's time is what it takes to go through that matrix once more.
    """
    scores = tf.matmul(rows, columns, transpose_b=True)
    largest = tf.reduce_max(scores, axis=1, keepdims=True)
    exponents = tf.exp(scores - largest)
    total = tf.reduce_sum(exponents, axis=1, keepdims=True)

    def gradient(upstream: Any) -> tuple[Any, Any]:  # noqa: ANN401
        scale = upstream[:, None] / total
        return (
            tf.matmul(exponents, columns) * scale,
            tf.matmul(exponents, rows * scale, transpose_a=True),
        )

    return (tf.math.log(total) + largest)[:, 0], gradient


class RowAdam(keras.optimizers.Adam):  # type: ignore[misc]
    """Adam that touches only the rows with a gradient.

    Plain Adam moves every row at each step, because the mean of its gradients fades slowly; a row seen once
    goes on for some ten steps. Here such a row goes all that way at once: no mean of gradients is kept for
    rows, only that of their squares. Weights whose gradient is dense take Adam's own step.
    """

    def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:  # noqa: ANN401
        """One step of one variable; see `keras.optimizers.Adam.update_step`."""
        if not isinstance(gradient, tf.IndexedSlices):
            super().update_step(gradient, variable, learning_rate)
            return
        # Films rated by several people of the batch have several gradients: their sum counts.
        rows, place = tf.unique(gradient.indices)
        total = tf.math.unsorted_segment_sum(gradient.values, place, tf.size(rows))
        squares = self._velocities[self._get_variable_index(variable)].value
        mean = tf.gather(squares, rows) * self.beta_2 + tf.square(total) * (1 - self.beta_2)
        squares.scatter_update(tf.IndexedSlices(mean, rows))
        steps = tf.cast(self.iterations + 1, variable.dtype)
        rate = learning_rate * tf.sqrt(1 - tf.pow(tf.cast(self.beta_2, variable.dtype), steps))
        variable.scatter_sub(tf.IndexedSlices(rate * total / (tf.sqrt(mean) + self.epsilon), rows))
