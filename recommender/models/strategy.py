"""On which devices and machines Keras trains: TensorFlow's own strategies, and who writes the result."""

from __future__ import annotations

import functools
import json
import os
from dataclasses import dataclass
from typing import Any

from recommender.errors import BadInputError


@dataclass(frozen=True)
class Worker:
    """What TF_CONFIG says of this process; alone where it says nothing.

    Attributes:
        index: Place among the workers; the first is the chief, which writes.
        workers: How many there are.
    """

    index: int = 0
    workers: int = 1

    @property
    def is_chief(self) -> bool:
        """Whether this one writes the bundle."""
        return self.index == 0


def this_worker() -> Worker:
    """Reads TF_CONFIG, as TensorFlow does.

    Raises:
        BadInputError: It is damaged, or asks for roles that training has no use for.
    """
    said = os.environ.get("TF_CONFIG")
    if not said:
        return Worker()
    try:
        config = json.loads(said)
        cluster = {role: len(addresses) for role, addresses in config["cluster"].items()}
        role, index = config["task"]["type"], int(config["task"]["index"])
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise BadInputError(
            'TF_CONFIG is damaged: it looks like {"cluster": {"worker": ["host:port", ...]}, '
            '"task": {"type": "worker", "index": 0}}.'
        ) from error
    if not set(cluster) <= {"chief", "worker"} or cluster.get("chief", 0) > 1:
        raise BadInputError("TF_CONFIG: training knows one chief, or none, and workers; name no other roles.")
    if role not in cluster or not 0 <= index < cluster[role]:
        raise BadInputError(f"TF_CONFIG: this task, {role} {index}, is not in the cluster.")
    before = cluster.get("chief", 0) if role == "worker" else 0
    return Worker(before + index, sum(cluster.values()))


@functools.cache
def strategy() -> Any:  # noqa: ANN401
    """Several machines where TF_CONFIG names them, all GPUs where there are several, else one device.

    Made once a process, and before TensorFlow does anything else: it lets several machines meet only then.
    """
    from recommender.models.keras_environment import tf  # noqa: PLC0415 - the chief is asked without it

    if this_worker().workers > 1:
        return tf.distribute.MultiWorkerMirroredStrategy()
    if len(tf.config.list_physical_devices("GPU")) > 1:
        return tf.distribute.MirroredStrategy()
    return tf.distribute.get_strategy()
