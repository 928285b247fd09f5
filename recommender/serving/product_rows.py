"""Finds rows of the catalog by product ids, also in the forms of other files."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from recommender.tables.cells import plain_id

_IMDB_DIGITS = 7  # or more; MovieLens numbers are shorter
_ASIN = 10
_SHORTENED_ASIN = 8
_IMDB = re.compile(r"tt0*(\d+)")
_REMEMBERED = 1 << 16


class ProductRows:
    """Finds films by product id.

    An id that the catalog lacks is tried in other forms: ``31.0`` as ``31``, ``6`` as ``ml:6``, ``tt0113277``
    and ``0113277`` as ``imdb:tt0113277``, ``767802586`` as ``0767802586``. The result has to be unique.
    """

    def __init__(self, products: Mapping[str, int], *, are_imdb: bool = False) -> None:
        """Takes the ids that are known.

        Args:
            products: Product id -> row.
            are_imdb: Numbers are IMDb's: a spreadsheet may have taken the zeros off their front.
        """
        self._products = products
        self._are_imdb = are_imdb
        self._other_form = lru_cache(_REMEMBERED)(self._in_another_form)

    def of(self, product_ids: Sequence[str]) -> NDArray[np.int64]:
        """Rows, shape (ids,), int64; -1 where the catalog has no such film."""
        rows = np.fromiter(map(self._products.get, product_ids, repeat(-1)), np.int64, len(product_ids))
        for place in np.flatnonzero(rows < 0).tolist():
            rows[place] = self._other_form(product_ids[place])
        return rows

    def _in_another_form(self, product_id: str) -> int:
        forms = forms_of(product_id, are_imdb=self._are_imdb)
        rows = {self._products[form] for form in forms if form in self._products}
        return rows.pop() if len(rows) == 1 else -1


def imdb_id(number: int) -> str:
    """The product id of a film by IMDb's number."""
    return f"imdb:tt{number:07d}"


def forms_of(product_id: str, *, are_imdb: bool = False) -> Iterator[str]:
    """The forms in which the catalog may have an id; see `ProductRows`."""
    plain = plain_id(product_id)
    if are_imdb and plain.isascii() and plain.isdecimal():
        yield imdb_id(int(plain))
        return
    yield plain
    if match := _IMDB.fullmatch(plain):
        yield imdb_id(int(match[1]))
    if plain.isascii() and plain.isdecimal():
        yield f"ml:{plain.lstrip('0')}"
        if _IMDB_DIGITS <= len(plain) < _ASIN:
            yield imdb_id(int(plain))
        if _SHORTENED_ASIN <= len(plain) < _ASIN:
            yield plain.zfill(_ASIN)
