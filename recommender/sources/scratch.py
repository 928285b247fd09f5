"""Room for what a preparation needs only while it runs."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def scratch_in(directory: Path) -> Iterator[Path]:
    """A folder on the same disk as the result, gone when the work ends, however it ends."""
    scratch = directory / "scratch"
    scratch.mkdir()
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
