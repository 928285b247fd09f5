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
        people = tf.shape(batch["weights"])[0]
        total = tf.convert_to_tensor(self.hidden_bias.value)
        for name, table in (("liked", self.liked), ("other", self.other)):
            rows = tf.gather(table.value, batch[f"{name}_films"]) * batch[f"{name}_values"][:, None]
            total += tf.math.unsorted_segment_sum(rows, batch[f"{name}_people"], people)
        hidden = tf.tanh(total)
        if "candidates" not in batch:
            return tf.matmul(hidden, self.out.value, transpose_b=True) + self.out_bias.value
        out = tf.gather(self.out.value, batch["candidates"])
        bias = tf.gather(self.out_bias.value, batch["candidates"])
        return tf.matmul(hidden, out, transpose_b=True) + (bias - batch["correction"])

    def loss_of(self, batch: Batch) -> Any:  # noqa: ANN401
        """Mean over people of the multinomial loss, each weighed by how much is asked of them."""
        logits = self(batch)
        asked = tf.scatter_nd(
            tf.stack([batch["wanted_people"], batch["wanted_places"]], axis=1),
            batch["wanted_shares"],
            tf.shape(logits),
        )
        losses = tf.nn.softmax_cross_entropy_with_logits(asked, logits)
        return tf.reduce_mean(losses * batch["weights"])


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
