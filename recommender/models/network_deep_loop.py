"""A pass over the people, a step at a time, on one device or on many machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recommender.models.keras_environment import tf
from recommender.models.strategy import this_worker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recommender.models.network_deep_batches import BatchMaker
    from recommender.models.network_deep_graph import DeepNetwork, RowAdam
    from recommender.models.network_deep_people import People


class Passes:
    """Trains a network by passes over people.

    Not `keras.Model.fit`, which knows nothing of several machines; it is the loop that TensorFlow's guide
    to its strategies has. Workers and their devices share out people; a step of all of them together is as
    large as that of one alone, and all take the same number of steps.
    """

    def __init__(
        self,
        strategy: Any,  # noqa: ANN401
        network: DeepNetwork,
        optimizer: RowAdam,
        people: People,
        maker: BatchMaker,
        *,
        batch: int,
        seed: int,
    ) -> None:
        """``strategy``: a `tf.distribute.Strategy`; ``batch``: people a step, of all devices together."""
        self._strategy, self._people, self._maker = strategy, people, maker
        self._seed = seed
        self._worker = this_worker()
        replicas = strategy.num_replicas_in_sync
        self._batch = max(-(-batch // replicas), 1)
        self._devices = replicas // self._worker.workers
        most = people.most_batches(self._batch, self._worker.workers)
        self._steps = -(-most // self._devices)

        def learn(part: Any) -> None:  # noqa: ANN401
            with tf.GradientTape() as tape:
                # The optimizer adds up what the devices found.
                loss = network.loss_of(part) / replicas
            optimizer.apply(tape.gradient(loss, network.trainable_variables))

        self._learn = learn
        self._step: Any = None

    def run(self, number: int) -> Iterator[float]:
        """Takes one pass; yields how much of it is done."""
        batches = self._strategy.distribute_datasets_from_function(lambda _: self._one_pass(number))
        if self._step is None:
            self._step = tf.function(
                lambda part: self._strategy.run(self._learn, args=(part,)),
                input_signature=[batches.element_spec],
            )
        for done, part in enumerate(batches, start=1):
            self._step(part)
            yield min(done / self._steps, 1.0)

    def agreed(self, figure: float) -> float:
        """The mean of what each worker found: the same number on all of them."""
        found = self._strategy.run(lambda: tf.constant(figure, tf.float64))
        return float(self._strategy.reduce(tf.distribute.ReduceOp.MEAN, found, axis=None))

    def _one_pass(self, number: int) -> Any:  # noqa: ANN401
        worker = self._worker
        people = self._people.one_pass(
            self._batch, worker=worker.index, workers=worker.workers, seed=self._seed + number
        )
        if worker.workers * self._devices > 1:
            # Who has fewer people than others sees some of them twice.
            people = people.repeat().take(self._steps * self._devices)
        return self._maker.of_dataset(people)
