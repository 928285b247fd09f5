"""Room for files that a preparation needs only while it runs."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def scratch_in(directory: Path) -> Iterator[Path]:
    """A folder on the same disk as the result. It is removed when the work ends, also by an error."""
    scratch = directory / "scratch"
    scratch.mkdir()
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
