"""Keras, imported without notices and made repeatable; other modules import it from here."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# Read by TensorFlow when it is imported: no notices about CPU features and GPUs on stderr.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

from recommender.errors import BadInputError
from recommender.progress import Progress


@contextmanager
def _without_notices() -> Iterator[None]:
    """Drops standard error of native code: TensorFlow reports a missing GPU at any log level."""
    sys.stderr.flush()
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nowhere)
        os.close(kept)


with _without_notices():
    import keras
    import tensorflow as tf

    tf.config.list_physical_devices()

__all__ = ["EpochProgress", "all_devices", "keras", "start_repeatably", "tensorboard", "tf"]


def start_repeatably(seed: int) -> None:
    """Resets Keras, and seeds Python, numpy and TensorFlow, so that training is repeatable."""
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()


def all_devices() -> Any:
    """TensorFlow's strategy for this machine: all GPUs if there are several, else the one device."""
    if len(tf.config.list_physical_devices("GPU")) > 1:
        return tf.distribute.MirroredStrategy()
    return tf.distribute.get_strategy()


def tensorboard(log_dir: Path) -> Any:
    """The Keras callback that writes TensorBoard's logs.

    Raises:
        BadInputError: TensorBoard is not installed.
    """
    if find_spec("tensorboard") is None:
        raise BadInputError("to write for TensorBoard, install it: pip install tensorboard")
    return keras.callbacks.TensorBoard(log_dir)


class EpochProgress(keras.callbacks.Callback):  # type: ignore[misc]
    """Reports each batch to a `Progress`."""

    def __init__(self, progress: Progress, step: str, epochs: int) -> None:
        super().__init__()
        self._progress = progress
        self._step = step
        self._epochs = epochs
        self._epoch = 0

    def on_epoch_begin(self, epoch: int, logs: object = None) -> None:
        """Stores the epoch."""
        self._epoch = epoch

    def on_batch_end(self, batch: int, logs: object = None) -> None:
        """Reports epochs, in fractions."""
        steps = max(int((self.params or {}).get("steps") or 1), 1)
        self._progress(self._step, self._epoch + min((batch + 1) / steps, 1), self._epochs)

    def on_train_end(self, logs: object = None) -> None:
        """Reports the end, which may be early."""
        self._progress(self._step, self._epochs, self._epochs)
