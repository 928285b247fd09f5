"""Short texts, compressed one by one with a dictionary of what they have in common."""

import zlib
from collections.abc import Sequence
from functools import cached_property
from typing import Self

_SIZE = 1 << 15  # bytes that zlib looks back
_RAW = -zlib.MAX_WBITS  # no header and checksum for each text, since a bundle has its own checksums


class Compressed:
    """Compresses texts with a preset dictionary (RFC 1950, zlib).

    Attributes:
        common: The dictionary, in UTF-8: texts of the same kind.
    """

    def __init__(self, common: bytes) -> None:
        self.common = common

    @classmethod
    def of(cls, examples: Sequence[str]) -> Self:
        """A dictionary from texts of the kind to be compressed, taken evenly from all of them."""
        size = sum(len(text) for text in examples)
        step = max(1, size // _SIZE)
        return cls("".join(examples[::step]).encode()[:_SIZE])

    @cached_property
    def _packing(self) -> "zlib._Compress":
        """A compressor with the dictionary loaded. Loading takes longer than compressing a text."""
        return zlib.compressobj(9, zlib.DEFLATED, _RAW, zdict=self.common)

    def packed(self, text: str) -> bytes:
        """Compresses a text."""
        packing = self._packing.copy()
        return packing.compress(text.encode()) + packing.flush()

    def unpacked(self, content: bytes) -> str:
        """The text of `packed` bytes."""
        return zlib.decompressobj(_RAW, self.common).decompress(content).decode()
