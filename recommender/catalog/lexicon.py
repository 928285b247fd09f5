"""Descriptions as numbers of words: a quarter of their size, each read on its own.

Films' descriptions are short and made of the same words. A word used often has a small number, and a number
is written in as many groups of seven bits as it needs (LEB128): a byte or two for a word of seven letters.
"""

import zlib
from collections import Counter
from collections.abc import Iterable
from typing import Self

_BITS = 7
_MORE = 1 << _BITS  # set in every byte but the last of a number


class Lexicon:
    """The words of some texts, the most used first; text is cut at single spaces and nowhere else."""

    def __init__(self, words: list[str]) -> None:
        """``words``: number 0, number 1, ..."""
        self._words = words
        self._codes: dict[str, bytes] | None = None

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """The lexicon that is shortest for some texts."""
        counts: Counter[str] = Counter()
        for text in texts:
            counts.update(text.split(" "))
        return cls(sorted(counts, key=lambda word: (-counts[word], word)))

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """What `to_bytes` gave."""
        return cls(zlib.decompress(content).decode().split(" "))

    def to_bytes(self) -> bytes:
        """All words, compressed."""
        return zlib.compress(" ".join(self._words).encode())

    def encode(self, text: str) -> bytes:
        """A text, all of whose words are in the lexicon."""
        if self._codes is None:
            self._codes = {word: _code(number) for number, word in enumerate(self._words)}
        return b"".join(map(self._codes.__getitem__, text.split(" ")))

    def decode(self, code: bytes) -> str:
        """The text again, letter for letter."""
        words, number, shift = [], 0, 0
        for byte in code:
            number |= (byte & (_MORE - 1)) << shift
            if byte & _MORE:
                shift += _BITS
            else:
                words.append(self._words[number])
                number = shift = 0
        return " ".join(words)


def _code(number: int) -> bytes:
    code = bytearray()
    while number >= _MORE:
        code.append(number & (_MORE - 1) | _MORE)
        number >>= _BITS
    code.append(number)
    return bytes(code)
