"""Output of a batch: a file that appears when it is complete, or a device."""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

from recommender.errors import BadInputError
from recommender.tables.opening import STANDARD_INPUT

STANDARD_OUTPUT = Path("-")


@contextmanager
def written(out: Path, inputs: Sequence[Path] = ()) -> Iterator[TextIOWrapper]:
    """A text file that replaces ``out`` once it is complete; after an error nothing is left of it.

    Links are followed. A device, a pipe or ``-`` (standard output) is written to directly.

    Raises:
        BadInputError: ``out`` is a directory, or one of the inputs, by whatever name.
    """
    if out == STANDARD_OUTPUT:
        sys.stdout.flush()
        with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="", closefd=False) as file:
            yield file
        return
    if out.is_dir():
        raise BadInputError(f"{out} is a directory: give --out the name of a file.")
    refuse_inputs(out, inputs)
    if out.exists() and not out.is_file():
        with out.open("w", encoding="utf-8", newline="") as file:
            yield file
        return
    target = out.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        with aside.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    finally:
        aside.unlink(missing_ok=True)


def scratch_beside(out: Path) -> Path:
    """A directory for temporary files on the disk of ``out``; the system's if ``out`` is no file."""
    if out == STANDARD_OUTPUT or (out.exists() and not out.is_file()):
        return Path(tempfile.gettempdir())
    return out.resolve().parent


def refuse_inputs(out: Path, inputs: Sequence[Path]) -> None:
    """Refuses to overwrite an input.

    Raises:
        BadInputError: ``out`` is one of ``inputs``: the same file, or a link of any kind to it.
    """
    if not out.is_file():
        return
    there = out.stat()
    for path in inputs:
        try:
            here = os.fstat(sys.stdin.fileno()) if path == STANDARD_INPUT else path.stat()
        except (OSError, ValueError):
            continue
        if os.path.samestat(here, there):
            raise BadInputError(f"--out {out} is the file that {path} names: give it another name.")
