"""Output of a batch: a file that appears when it is complete, or a device; packed if its name says so."""

import bz2
import gzip
import lzma
import os
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any, cast

from recommender.errors import BadInputError
from recommender.tables.opening import STANDARD_INPUT

STANDARD_OUTPUT = Path("-")
_ZSTANDARD = ".zst"
_LEVEL = 6  # of gzip; 9 takes three times as long for the same size


@contextmanager
def written(out: Path, inputs: Sequence[Path] = ()) -> Iterator[TextIOWrapper]:
    """A text file that replaces ``out`` once it is complete; after an error nothing is left of it.

    Links are followed. A device, a pipe or ``-`` (standard output) is written to directly. A name that ends
    in .gz, .bz2, .xz or .zip (.zst where Python can) gives a packed file, as `recommender.tables.opening`
    reads it.

    Raises:
        BadInputError: ``out`` is a directory, or one of the inputs, by whatever name, or cannot be packed so.
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
        with out.open("wb") as raw, _packed(raw, out.name) as file:
            yield file
        return
    if out.suffix.lower() == _ZSTANDARD:
        _zstandard(out.name)
    target = out.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        with aside.open("wb") as raw:
            with _packed(raw, out.name) as file:
                yield file
            raw.flush()
            os.fsync(raw.fileno())
        aside.replace(target)
    finally:
        aside.unlink(missing_ok=True)


@contextmanager
def _packed(raw: IO[bytes], name: str) -> Iterator[TextIOWrapper]:
    """A text file that is packed into ``raw`` as its name says."""
    suffix = Path(name).suffix.lower()
    if suffix == ".zip":
        with (
            zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive,
            archive.open(_member_name(name), "w", force_zip64=True) as member,
            _text(member) as file,
        ):
            yield file
        return
    with ExitStack() as stack:
        packed: object = raw
        if suffix == ".gz":
            packed = stack.enter_context(gzip.GzipFile(Path(name).stem, "wb", _LEVEL, raw, mtime=0))
        elif suffix == ".bz2":
            packed = stack.enter_context(bz2.open(raw, "wb"))
        elif suffix == ".xz":
            packed = stack.enter_context(lzma.open(raw, "wb"))
        elif suffix == _ZSTANDARD:
            packed = stack.enter_context(_zstandard(name).open(raw, "wb"))
        yield stack.enter_context(_text(cast("IO[bytes]", packed)))


@contextmanager
def _text(raw: IO[bytes]) -> Iterator[TextIOWrapper]:
    """``raw`` as text; it stays open."""
    file = TextIOWrapper(raw, encoding="utf-8", newline="")
    try:
        yield file
    finally:
        file.detach()


def _member_name(name: str) -> str:
    """``mine.csv`` for ``mine.zip`` and ``mine.csv.zip``."""
    stem = Path(name).stem
    return stem if Path(stem).suffix else f"{stem}.csv"


def _zstandard(name: str) -> Any:  # noqa: ANN401 - a module that older Pythons lack
    try:
        return import_module("compression.zstd")  # Python 3.14
    except ModuleNotFoundError:
        raise BadInputError(f"{name}: this Python cannot write zstd: end the name in .gz instead.") from None


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
