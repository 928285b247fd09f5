"""Work directories, locked while a process uses them, so that those of killed processes can be removed."""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path


@contextlib.contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Locks a directory; the lock stays when it is renamed, and ends with the process.

    Raises:
        BlockingIOError: Another process has the lock.
        FileNotFoundError: The directory does not exist.
    """
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def work_directory(parent: Path, prefix: str) -> Iterator[Path]:
    """A new, locked directory, which is removed at the end, also after errors, unless it was renamed."""
    aside = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    try:
        with locked(aside):
            yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def remove_unlocked(directories: Iterable[Path], rescue: Callable[[Path], None] | None = None) -> None:
    """Removes work directories of killed processes, and none that is locked.

    Args:
        directories: Directories that may be removed.
        rescue: Called before each removal, to save what is needed.
    """
    for directory in directories:
        with contextlib.suppress(BlockingIOError, FileNotFoundError), locked(directory):
            if rescue:
                rescue(directory)
            shutil.rmtree(directory, ignore_errors=True)


def sync(path: Path) -> None:
    """Waits until a file, or the entries of a directory, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
