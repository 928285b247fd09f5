"""Files as people have them: named or piped, plain or compressed. Each is opened once and read to its end."""

import bz2
import gzip
import lzma
import sys
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib import import_module
from io import BufferedReader, RawIOBase
from pathlib import Path, PurePosixPath
from typing import IO, Protocol, cast

from recommender.errors import BadInputError, FileProblem
from recommender.tables.office import refuse_office_archive, refuse_office_file

STANDARD_INPUT = Path("-")
_HEAD = 1 << 16  # bytes that tell what a file is
_BUFFER = 1 << 18
_ZIP, _GZIP, _ZSTANDARD = b"PK\x03\x04", b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_BZIP2, _XZ = b"BZh", b"\xfd7zXZ\x00"
# First bytes of files that are no tables, and the advice for each.
_OTHERS = (
    (
        b"version https://git-lfs",
        "a Git LFS pointer, not the file itself: fetch it with `git lfs pull`",
        FileProblem.NO_TABLE,
    ),
    (b"PAR1", "a Parquet file: write it as CSV first", FileProblem.NO_TABLE),
    (b"SQLite format 3\x00", "a SQLite database: write the table as CSV first", FileProblem.NO_TABLE),
    (b"%PDF", "a PDF: give a CSV file", FileProblem.NO_TABLE),
    (b"\x89HDF", "an HDF5 file: write it as CSV first", FileProblem.NO_TABLE),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive: unpack it first", FileProblem.PACKED),
    (b"Rar!", "a RAR archive: unpack it first", FileProblem.PACKED),
    (b"PK\x05\x06", "an empty zip archive", FileProblem.EMPTY),
)
_WEB_PAGE = (b"<!doctype html", b"<html")
_TAR_AT, _TAR = 257, b"ustar"
DAMAGED = (
    *(OSError, EOFError, ValueError, NotImplementedError, RuntimeError),
    *(zlib.error, lzma.LZMAError, zipfile.BadZipFile),
)
"""What the readers of packed files raise where these are damaged, or packed in ways they do not know."""


class Readable(Protocol):
    """An unpacked stream."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes; none at the end."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that is read from front to back, once.

    Attributes:
        name: Its path, and the member of an archive, for messages.
        head: Its first bytes, unpacked. The stream still gives them.
        stream: Its bytes, unpacked.
    """

    name: str
    head: bytes
    stream: BufferedReader
    _raw: IO[bytes]
    _size: int

    def position(self) -> tuple[int, int]:
        """Packed bytes read and packed bytes in all; zeros if unknown (a pipe)."""
        return (min(self._raw.tell(), self._size), self._size) if self._size else (0, 0)


@contextmanager
def open_file(path: Path, wanted: Sequence[str] = ()) -> Iterator[OpenFile]:
    """Opens a file, a pipe, or standard input (``-``); see `open_stream`.

    Args:
        path: The file.
        wanted: See `open_stream`.

    Raises:
        BadInputError: The file is no text, or its compression is damaged. The latter may come while it is
            read.
    """
    with ExitStack() as stack:
        raw: IO[bytes] = sys.stdin.buffer if path == STANDARD_INPUT else stack.enter_context(path.open("rb"))
        size = path.stat().st_size if path.is_file() else 0
        name = "standard input" if path == STANDARD_INPUT else str(path)
        yield stack.enter_context(open_stream(raw, name, wanted, size=size))


@contextmanager
def open_stream(
    raw: IO[bytes], name: str, wanted: Sequence[str] = (), *, size: int = 0, at_most: int | None = None
) -> Iterator[OpenFile]:
    """Unpacks a stream if it is .gz, .bz2, .xz or .zip (.zst where Python can).

    The first bytes tell the format, not the name.

    Args:
        raw: The stream.
        name: Its name, for messages.
        wanted: Stems of member names, the best first (``ratings``). They choose one member of an archive.
        size: Bytes of the file; 0 if unknown.
        at_most: Unpacked bytes beyond which reading is refused; None for no limit.

    Raises:
        BadInputError: See `open_file`; or the stream is too large.
    """
    with ExitStack() as stack:
        head, whole = _looked_at(raw)
        unpacked: Readable | None
        if head.startswith(_ZIP):
            if not raw.seekable():
                raise BadInputError(f"{name} is a zip archive, which cannot be piped: name the file.")
            unpacked, name = _member(raw, name, wanted, stack)
        else:
            unpacked = _unpacked(head, whole, name, stack)
        if unpacked is not None or at_most is not None:
            checked = BufferedReader(_Checked(unpacked or whole, name, at_most), _BUFFER)
            head, whole = _looked_at(cast("IO[bytes]", checked))
        refuse_others(head, name)
        yield OpenFile(name, head, whole, raw, size)


def refuse_others(head: bytes, name: str) -> None:
    """Refuses a file that begins as one that is no table, and names it for what it is.

    Raises:
        BadInputError: It begins so.
    """
    for magic, what, problem in _OTHERS:
        if head.startswith(magic):
            raise BadInputError(f"{name} is {what}.", problem)
    refuse_office_file(head, name)
    if head.lstrip().lower().startswith(_WEB_PAGE):
        raise BadInputError(
            f"{name} is a web page: the download went wrong, fetch the file again.", FileProblem.WEB_PAGE
        )
    if head[_TAR_AT:].startswith(_TAR):
        raise BadInputError(
            f"{name} is a tar archive: unpack it and name one of its files.", FileProblem.PACKED
        )


class _Rejoined(RawIOBase):
    """The first bytes, then the rest of the stream they come from."""

    def __init__(self, head: bytes, rest: Readable) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)


class _Checked(RawIOBase):
    """Unpacked bytes. Errors of the compression become one line."""

    def __init__(self, unpacked: Readable, name: str, at_most: int | None) -> None:
        self._unpacked = unpacked
        self._name = name
        self._left = at_most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self._unpacked.read(len(buffer))
        except DAMAGED as error:
            raise damaged(self._name, error) from error
        if self._left is not None:
            self._left -= len(data)
            if self._left < 0:
                raise BadInputError(f"{self._name} is too large to be read here.", FileProblem.TOO_LARGE)
        buffer[: len(data)] = data
        return len(data)


def damaged(name: str, error: Exception) -> BadInputError:
    """The error for a file with damaged compression."""
    return BadInputError(f"{name} is damaged or cut off ({error}): download it again.", FileProblem.DAMAGED)


def _looked_at(raw: IO[bytes]) -> tuple[bytes, BufferedReader]:
    """The first bytes, however few a pipe gives at a time, and a stream of all bytes."""
    head = b""
    while len(head) < _HEAD and (more := raw.read(_HEAD - len(head))):
        head += more
    return head, BufferedReader(_Rejoined(head, raw), _BUFFER)


def _unpacked(head: bytes, whole: BufferedReader, name: str, stack: ExitStack) -> Readable | None:
    """The unpacked stream; None if nothing is packed."""
    if head.startswith(_GZIP):
        return stack.enter_context(gzip.open(whole, "rb"))
    if head.startswith(_BZIP2):
        return stack.enter_context(bz2.open(whole, "rb"))
    if head.startswith(_XZ):
        return stack.enter_context(lzma.open(whole, "rb"))
    if head.startswith(_ZSTANDARD):
        try:
            zstd = import_module("compression.zstd")  # Python 3.14
        except ModuleNotFoundError:
            raise BadInputError(
                f"{name} is compressed with zstd: unpack it first (zstd -d).", FileProblem.PACKED
            ) from None
        return cast("Readable", stack.enter_context(zstd.open(whole, "rb")))
    return None


def _member(raw: IO[bytes], name: str, wanted: Sequence[str], stack: ExitStack) -> tuple[Readable, str]:
    """The wanted file of an archive, and its name."""
    try:
        raw.seek(0)
        archive = stack.enter_context(zipfile.ZipFile(raw))
        members = [one for one in archive.infolist() if not one.is_dir() and not _is_hidden(one.filename)]
        refuse_office_archive(archive, name)
        names = [member.filename for member in members]
        chosen = members[0] if len(members) == 1 else _chosen(members, wanted)
        if chosen is None:
            listed = ", ".join(names[:5]) + (" ..." if len(names) > 5 else "") or "nothing"  # noqa: PLR2004
            raise BadInputError(f"{name} holds {listed}: unpack it and name one file.", FileProblem.PACKED)
        label = f"{name}/{chosen.filename}"
        return cast("Readable", stack.enter_context(archive.open(chosen))), label
    except RuntimeError as error:  # a password
        raise BadInputError(
            f"{name} cannot be unpacked ({error}): unpack it first.", FileProblem.PACKED
        ) from error
    except DAMAGED as error:
        raise damaged(name, error) from error


def _is_hidden(member: str) -> bool:
    return any(part.startswith((".", "__")) for part in PurePosixPath(member).parts)


def _chosen(members: list[zipfile.ZipInfo], wanted: Sequence[str]) -> zipfile.ZipInfo | None:
    """The member whose name is wanted most; among equals the one in the highest folder."""
    found = [
        (wanted.index(stem), member.filename.count("/"), place)
        for place, member in enumerate(members)
        if (stem := PurePosixPath(member.filename).name.lower().partition(".")[0]) in wanted
    ]
    return members[min(found)[2]] if found else None
