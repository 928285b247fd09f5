"""A pass over the people, a step at a time, on one device or on several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recommender.models.keras_environment import tf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recommender.models.network_deep_batches import BatchMaker
    from recommender.models.network_deep_graph import DeepNetwork, RowAdam
    from recommender.models.network_deep_people import PeopleInMemory


class Passes:
    """Trains a network by passes over people.

    The loop that TensorFlow's guide to its strategies has. Devices share out people; a step of all of them
    together is as large as that of one alone, and all take the same number of steps.
    """

    def __init__(
        self,
        strategy: Any,  # noqa: ANN401
        network: DeepNetwork,
        optimizer: RowAdam,
        people: PeopleInMemory,
        maker: BatchMaker,
        *,
        batch: int,
        seed: int,
    ) -> None:
        """``strategy``: a `tf.distribute.Strategy`; ``batch``: people a step, of all devices together."""
        self._strategy, self._people, self._maker = strategy, people, maker
        self._seed = seed
        self._devices = strategy.num_replicas_in_sync
        self._batch = max(-(-batch // self._devices), 1)
        self._steps = -(-len(people) // (self._batch * self._devices))

        def learn(part: Any) -> None:  # noqa: ANN401
            with tf.GradientTape() as tape:
                # The optimizer adds up what the devices found.
                loss = network.loss_of(part) / self._devices
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

    def _one_pass(self, number: int) -> Any:  # noqa: ANN401
        people = self._people.one_pass(self._batch, seed=self._seed + number)
        if self._devices > 1:
            # Who has fewer people than others sees some of them twice.
            people = people.repeat().take(self._steps * self._devices)
        return self._maker.of_dataset(people)
