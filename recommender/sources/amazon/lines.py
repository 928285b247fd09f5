"""Blocks of whole lines from a file or a pipe, packed or plain, in bounded memory."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from isal import igzip, isal_zlib

from recommender.errors import BadInputError
from recommender.progress import Progress, no_progress
from recommender.tables.opening import open_file

BLOCK = 1 << 21  # bytes, unpacked: large against the cost of handing it over, small against the cache
_LINE_BREAK = ord("\n")  # bytes.count takes four times as long as comparing arrays
_GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class LineBlock:
    """Whole lines.

    Attributes:
        first_line: Number of the first line. The first line of a file has number 1.
        lines: Number of lines.
        data: The bytes of the lines. The last line of a file may lack its line break.
    """

    first_line: int
    lines: int
    data: bytes | bytearray


def blocks(
    path: Path, step: str, progress: Progress = no_progress, *, size: int = BLOCK
) -> Iterator[LineBlock]:
    """Reads a file of lines, block by block; see `open_file` for the kinds of files.

    Args:
        path: The file. It is opened once.
        step: Name of the step, for ``progress``.
        progress: Told the compressed bytes read and the compressed bytes in all.
        size: Unpacked bytes of a block, before it is cut at a line break.

    Raises:
        BadInputError: The file is empty, damaged or cut off.
    """
    line, rest = 1, b""
    done = total = 0
    with ExitStack() as stack:
        file, position = _opened(path, stack)
        try:
            while chunk := file.read(size):
                end = chunk.rfind(b"\n") + 1
                if not end:
                    rest += chunk
                    continue
                data, rest = b"".join((rest, memoryview(chunk)[:end])), chunk[end:]
                lines = int(np.count_nonzero(np.frombuffer(data, np.uint8) == _LINE_BREAK))
                yield LineBlock(line, lines, data)
                line += lines
                done, total = position()
                progress(step, done, total)
        except EOFError as error:
            line += rest.count(b"\n")
            raise BadInputError(
                f"{path} is cut off after line {line:,}: it was not downloaded completely; remove it, "
                "then download it again."
            ) from error
        except (igzip.BadGzipFile, isal_zlib.IsalError) as error:  # type: ignore[misc]  # typed as an instance
            raise BadInputError(f"{path} is damaged ({error}): remove it and download it again.") from error
    if rest:
        yield LineBlock(line, 1, rest)
    progress(step, total, total)


def _opened(path: Path, stack: ExitStack) -> tuple[BinaryIO, Callable[[], tuple[int, int]]]:
    """The unpacked bytes of a file, and a function for its packed bytes read and in all."""
    if path.is_file():
        raw = stack.enter_context(path.open("rb"))
        if raw.read(len(_GZIP_MAGIC)) == _GZIP_MAGIC:
            raw.seek(0)
            size = path.stat().st_size
            # Twice as fast as the standard library.
            unpacked = stack.enter_context(igzip.GzipFile(fileobj=raw, mode="rb"))  # type: ignore[no-untyped-call]
            return cast("BinaryIO", unpacked), lambda: (raw.tell(), size)
    file = stack.enter_context(open_file(path))
    return cast("BinaryIO", file.stream), file.position
