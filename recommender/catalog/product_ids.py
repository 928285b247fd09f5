"""From product ids to films: every answer asks for the row of each film that somebody rated."""

from collections.abc import Iterable, Sequence

import numpy as np

_PAIRS = np.dtype([("hash", np.int64), ("row", np.int32)])


class ProductIds:
    """A table of the ids' hashes, in memory: a third and less of the time the database takes to find them.

    An id is known by its 64 bits of hash alone, which Python mixes with a secret of the process (SipHash).
    That one of a million known ids has the hash of an unknown one is less likely than 1 in 10^13.
    """

    def __init__(self, products: Iterable[tuple[str, int]]) -> None:
        """``products``: ids, each once, and rows."""
        pairs = np.fromiter(((hash(product_id), row) for product_id, row in products), _PAIRS)
        order = np.argsort(pairs["hash"])
        self._hashes, self._rows = pairs["hash"][order], pairs["row"][order]

    def rows(self, product_ids: Sequence[str]) -> list[int | None]:
        """The row of each id, None for an unknown one."""
        if not len(self._hashes):
            return [None] * len(product_ids)
        hashes = np.fromiter(map(hash, product_ids), np.int64, len(product_ids))
        places = np.minimum(np.searchsorted(self._hashes, hashes), len(self._hashes) - 1)
        known = self._hashes[places] == hashes
        return [
            row if is_known else None
            for row, is_known in zip(self._rows[places].tolist(), known.tolist(), strict=True)
        ]
