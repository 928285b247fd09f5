"""Lists of films as lines of CSV, many lists at once.

With millions of lines, formatting them one by one takes as long as half of the scoring. Here each line is a
record of cells of fixed width, padded with a byte that UTF-8 never has, and the padding is thrown away.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.serving.scorer import Rows, Scores

HEADER = b"user_id,rank,film_id,product_id,score\n"
_PAD, _USER = b"\xff", b"\xfe"  # neither is ever part of UTF-8
_LEAST, _MOST = 1e-4, 999.0  # scores of which six digits have no exponent and fit into the tables below
_PLACES = 9  # decimals that the smallest of them has
_DECADES = 10.0 ** np.arange(-3, 3)
_POWERS = 10.0 ** np.arange(_PLACES + 1)


class ListLines:
    """Writes lists as lines of ``user_id,rank,film_id,product_id,score``.

    A film stands for itself as a product. Scores have six digits, as ``%.6g`` writes them.
    """

    def __init__(self, film_ids: Sequence[str]) -> None:
        """``film_ids``: of each row of the catalog; as much memory as twice the longest for each."""
        self._films = _fixed([b"%b,%b," % (cell, cell) for cell in map(csv_cell, film_ids)])

    def of(self, users: Sequence[str], lists: Sequence[tuple[Rows, Scores]]) -> bytes:
        """The lines of some people.

        Args:
            users: Their ids.
            lists: Rows of films, best first, shape (k,), int64, and their scores, shape (k,), float32.
        """
        if not lists:
            return b""
        lengths = np.array([len(rows) for rows, _ in lists])
        ends = np.cumsum(lengths)
        places = np.arange(lengths.sum()) - np.repeat(ends - lengths, lengths)
        ranks = _fixed([b",%d," % rank for rank in range(1, int(lengths.max()) + 1)])
        columns = {
            "user": np.frombuffer(_USER, "V1"),
            "rank": ranks[places],
            "film": self._films[np.concatenate([rows for rows, _ in lists])],
            "score": _six_digits(np.concatenate([scores for _, scores in lists])),
            "end": np.frombuffer(b"\n", "V1"),
        }
        lines = np.empty(len(places), [(name, column.dtype) for name, column in columns.items()])
        for name, column in columns.items():
            lines[name] = column
        return b"".join(
            lines[end - length : end].tobytes().translate(None, _PAD).replace(_USER, csv_cell(user))
            for user, end, length in zip(users, ends.tolist(), lengths.tolist(), strict=True)
        )


def csv_cell(text: str) -> bytes:
    """A text as a CSV holds it: in quotes where it has a comma, a quote or a line's end."""
    if any(mark in text for mark in ',"\r\n'):
        text = '"' + text.replace('"', '""') + '"'
    return text.encode()


def _fixed(cells: Sequence[bytes]) -> NDArray[np.void]:
    """Cells padded to the longest, shape (cells,)."""
    width = max(map(len, cells), default=1)
    return np.frombuffer(b"".join(cell.ljust(width, _PAD) for cell in cells), f"V{width}")


def _endings(before: bytes) -> NDArray[np.void]:
    """Three decimals: the first 1,000 without zeros at the end, for those after which nothing comes."""
    whole = [before + b"%03d" % number for number in range(1000)]
    return _fixed([b"" if not number else whole[number].rstrip(b"0") for number in range(1000)] + whole)


_WHOLE = _fixed([b"%d" % number for number in range(1000)] + [b"-%d" % number for number in range(1000)])
_FIRST, _LATER = _endings(b"."), _endings(b"")


def _six_digits(scores: Scores) -> NDArray[np.void]:
    """Each as ``%.6g`` writes it, padded, shape (scores,)."""
    sizes = np.abs(scores).astype(np.float64)
    usual = (sizes >= _LEAST) & (sizes < _MOST)
    sizes = np.where(usual, sizes, 1.0)
    decades = np.searchsorted(_DECADES, sizes, side="right")
    # The product is exact: 24 bits of a float32, 21 of 5 ** 9.
    digits = np.rint(sizes * _POWERS[_PLACES - decades])
    whole, rest = np.divmod((digits * _POWERS[decades]).astype(np.int64), 10**_PLACES)
    first, rest = np.divmod(rest, 10**6)
    second, third = np.divmod(rest, 1000)
    columns: dict[str, NDArray[Any]] = {
        "whole": _WHOLE[whole + 1000 * (scores < 0)],
        "first": _FIRST[first + 1000 * (rest > 0)],
        "second": _LATER[second + 1000 * (third > 0)],
        "third": _LATER[third],
    }
    texts = np.empty(len(scores), [(name, column.dtype) for name, column in columns.items()])
    for name, column in columns.items():
        texts[name] = column
    found = texts.view(f"V{texts.itemsize}")
    for at in np.flatnonzero(~usual).tolist():
        found[at] = np.frombuffer((b"%.6g" % scores[at]).ljust(texts.itemsize, _PAD), found.dtype)[0]
    return found
