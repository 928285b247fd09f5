"""Short texts compressed one by one, each with a look at what all of them have in common."""

import zlib
from collections.abc import Sequence
from functools import cached_property
from typing import Self

_SIZE = 1 << 15  # bytes that zlib looks back
_RAW = -zlib.MAX_WBITS  # without a header and a checksum for each text: a bundle has its own


class Compressed:
    """Packs and unpacks texts by a preset dictionary (RFC 1950, zlib).

    Attributes:
        common: The dictionary: text as others of its kind have it.
    """

    def __init__(self, common: bytes) -> None:
        self.common = common

    @classmethod
    def of(cls, examples: Sequence[str]) -> Self:
        """Takes the dictionary from texts such as will be packed, evenly out of all."""
        size = sum(len(text) for text in examples)
        step = max(1, size // _SIZE)
        return cls("".join(examples[::step]).encode()[:_SIZE])

    @cached_property
    def _packing(self) -> "zlib._Compress":
        """Has read the dictionary, which takes longer than to pack a text."""
        return zlib.compressobj(9, zlib.DEFLATED, _RAW, zdict=self.common)

    def packed(self, text: str) -> bytes:
        """The text in fewer bytes."""
        packing = self._packing.copy()
        return packing.compress(text.encode()) + packing.flush()

    def unpacked(self, content: bytes) -> str:
        """The text again."""
        return zlib.decompressobj(_RAW, self.common).decompress(content).decode()
