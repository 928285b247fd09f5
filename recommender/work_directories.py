"""Directories of work in progress: held while a process works in them, so that a killed one's are known."""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path


@contextlib.contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Holds a directory for as long as this process works in it, and lives; also under a new name.

    Raises:
        BlockingIOError: Another process works in it.
        FileNotFoundError: It is gone.
    """
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def work_directory(parent: Path, prefix: str) -> Iterator[Path]:
    """Gives a new directory, held; at the end it is gone, however that comes, unless it was renamed."""
    aside = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    try:
        with locked(aside):
            yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def remove_unlocked(directories: Iterable[Path], rescue: Callable[[Path], None] | None = None) -> None:
    """Removes what killed processes left, and nothing that a living one works in.

    Args:
        directories: Those that may have been left.
        rescue: Called first with each that was, to take out what is still good.
    """
    for directory in directories:
        with contextlib.suppress(BlockingIOError, FileNotFoundError), locked(directory):
            if rescue:
                rescue(directory)
            shutil.rmtree(directory, ignore_errors=True)


def sync(path: Path) -> None:
    """Waits until a file, or the names in a directory, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
