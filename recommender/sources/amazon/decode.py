"""Lines of JSON to typed rows; lines that are none get a reason."""

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from recommender.sources.amazon.lines import Block

T = TypeVar("T")
Skipped = list[tuple[int, str]]  # line number, reason


def decode_block(block: Block, decoder: msgspec.json.Decoder[T]) -> tuple[list[T], Sequence[int], Skipped]:
    """Decodes whole lines, all at once where all are well-formed.

    Returns:
        Rows; their line numbers; the lines left out.
    """
    data = block.data
    lines = data.count(b"\n") + (not data.endswith(b"\n"))
    if data.isascii() or _is_utf8(data):  # fields that are not needed are skipped undecoded
        try:
            rows = decoder.decode_lines(data)
        except (msgspec.DecodeError, RecursionError):
            rows = []
        if len(rows) == lines:
            return rows, range(block.first_line, block.first_line + lines), []
    return _line_by_line(block, decoder)


def _line_by_line(block: Block, decoder: msgspec.json.Decoder[T]) -> tuple[list[T], list[int], Skipped]:
    rows: list[T] = []
    numbers: list[int] = []
    skipped: Skipped = []
    for number, line in enumerate(block.data.removesuffix(b"\n").split(b"\n"), start=block.first_line):
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
    """Why a line is no row, in a few words that lines of the same fault share."""
    text = str(error)
    if not isinstance(error, msgspec.ValidationError):
        return "cut off" if "truncated" in text else "not JSON"
    if "overall" in text and "missing" not in text:
        return "impossible rating"
    if "missing required field" in text:
        return f"no {text.split('`')[1]}"
    place = text.rpartition("$.")[2].rstrip("`") if "$." in text else ""
    return f"wrong {place}" if place else "not an object"


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
