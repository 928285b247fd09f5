"""Keras, imported quietly and made repeatable; import it from here."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# Read by TensorFlow when it is imported: no notices about CPU features and GPUs on stderr.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

from recommender.progress import Progress


@contextmanager
def _without_notices() -> Iterator[None]:
    """Sends standard error of native code to nowhere: TensorFlow notes a missing GPU whatever the level."""
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


# Of glibc's malloc.h, and its largest threshold.
_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD = -1, -2, -3
_KEPT_BYTES = 32 << 20


def _keep_freed_buffers() -> None:
    """Lets malloc keep the buffers of a training step for the next one.

    A step's are some megabytes each. Given back to the system at each step they come back as fresh pages,
    which cost as much time as the step itself. Where the C library is another, nothing happens.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _KEPT_BYTES)
        mallopt(_TRIM_THRESHOLD, 2 * _KEPT_BYTES)
        mallopt(_TOP_PAD, 2 * _KEPT_BYTES)


def give_back_freed_buffers() -> None:
    """Gives what malloc has kept, of training steps and all else, back to the system."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


_keep_freed_buffers()
with _without_notices():
    import keras
    import tensorflow as tf

    tf.config.list_physical_devices()

__all__ = ["EpochProgress", "give_back_freed_buffers", "keras", "start_repeatably", "tf"]


def start_repeatably(seed: int) -> None:
    """Forgets earlier graphs and seeds Python, numpy and TensorFlow: the same call, the same weights."""
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()


class EpochProgress(keras.callbacks.Callback):  # type: ignore[misc]
    """Tells a `Progress` of each batch."""

    def __init__(self, progress: Progress, step: str, epochs: int) -> None:
        super().__init__()
        self._progress = progress
        self._step = step
        self._epochs = epochs
        self._epoch = 0

    def on_epoch_begin(self, epoch: int, logs: object = None) -> None:  # noqa: ARG002
        """Remembers the epoch."""
        self._epoch = epoch

    def on_batch_end(self, batch: int, logs: object = None) -> None:  # noqa: ARG002
        """Reports epochs, in fractions."""
        steps = max(int((self.params or {}).get("steps") or 1), 1)
        self._progress(self._step, self._epoch + min((batch + 1) / steps, 1), self._epochs)

    def on_train_end(self, logs: object = None) -> None:  # noqa: ARG002
        """Reports the end, also an early one."""
        self._progress(self._step, self._epochs, self._epochs)
