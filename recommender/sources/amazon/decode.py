"""Lines of JSON, or of Python literals, decoded to typed rows. Other lines get a reason."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

import msgspec

from recommender.sources.amazon.lines import LineBlock

T = TypeVar("T")
Skipped = list[tuple[int, str]]  # line number, reason


@dataclass(slots=True)
class LineCounts:
    """Counts of one shard.

    Attributes:
        read: Well-formed lines.
        kept: Well-formed lines that passed the filter. They are the rows of the shard.
        other_years: Well-formed reviews of other years than those asked for.
        not_verified: Others that are not of verified purchases, where these are left out.
        without_details: Product lines whose ``details`` are missing or null.
        skipped: All other lines.
    """

    read: int = 0
    kept: int = 0
    other_years: int = 0
    not_verified: int = 0
    without_details: int = 0
    skipped: Skipped = field(default_factory=list)


class LineDecoder(Protocol[T]):
    """A decoder from lines to rows. It raises ``msgspec.DecodeError`` or ``RecursionError`` for bad lines."""

    def decode(self, line: bytes | bytearray, /) -> T:
        """Decodes one line."""

    def decode_lines(self, data: bytes | bytearray, /) -> list[T]:
        """Decodes all lines."""


class LiteralDecoder(Generic[T]):
    """A decoder of Python literals (``{'asin': 'B1', ...}``), as in the release of 2014."""

    def __init__(self, row: type[T]) -> None:
        self._row = row

    def decode(self, line: bytes | bytearray, /) -> T:
        """Decodes one line. Nothing is evaluated."""
        try:
            value = ast.literal_eval(line.decode())
        except (ValueError, SyntaxError, MemoryError) as error:
            raise msgspec.DecodeError("no Python literal") from error
        return msgspec.convert(value, self._row)

    def decode_lines(self, data: bytes | bytearray, /) -> list[T]:
        """Decodes all lines."""
        return [self.decode(line) for line in data.removesuffix(b"\n").split(b"\n")]


def decode_block(block: LineBlock, decoder: LineDecoder[T]) -> tuple[list[T], Sequence[int], Skipped]:
    """Decodes whole lines, all at once if all are well-formed.

    Args:
        block: The lines.
        decoder: Their decoder.

    Returns:
        Rows, their line numbers, and the lines left out with their reasons.
    """
    data = block.data
    if data.isascii() or _is_utf8(data):  # msgspec skips the fields that are not needed
        try:
            rows = decoder.decode_lines(data)
        except (msgspec.DecodeError, RecursionError):
            rows = []
        if len(rows) == block.lines:
            return rows, range(block.first_line, block.first_line + block.lines), []
    return _line_by_line(block, decoder)


def _line_by_line(block: LineBlock, decoder: LineDecoder[T]) -> tuple[list[T], list[int], Skipped]:
    rows: list[T] = []
    numbers: list[int] = []
    skipped: Skipped = []
    for number, line in enumerate(bytes(block.data).removesuffix(b"\n").split(b"\n"), start=block.first_line):
        reason = None
        if not line.strip():
            reason = "empty line"
        elif not line.isascii() and not _is_utf8(line):
            reason = "not UTF-8"
        else:
            try:
                rows.append(decoder.decode(line))
            except (msgspec.DecodeError, RecursionError) as error:
                reason = reason_of(error)
        if reason:
            skipped.append((number, reason))
        else:
            numbers.append(number)
    return rows, numbers, skipped


def reason_of(error: Exception) -> str:
    """The reason why a line is no row, in a few words. Lines with the same fault share it."""
    text = str(error)
    if not isinstance(error, msgspec.ValidationError):
        if "Python literal" in text:
            return "not a Python literal"
        if text in {"header", "not a rating"}:
            return text
        return "cut off" if "truncated" in text else "not JSON"
    if ("overall" in text or "rating" in text) and "missing" not in text:
        return "impossible rating"
    if "missing required field" in text:
        return f"no {text.split('`')[1]}"
    place = text.rpartition("$.")[2].rstrip("`") if "$." in text else ""
    return f"wrong {place}" if place else "not an object"


def _is_utf8(data: bytes | bytearray) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
