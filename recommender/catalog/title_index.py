"""The index of titles: films with a name, titles that begin so, and titles that share letters with a text.

It is a directory of numpy arrays, mapped into memory. Names are stored as hashes and found at once. Character
trigrams, weighted by rarity (inverse document frequency), give a shortlist of titles by their overlap with
the typed text (Tversky's index, so that a part of a long title finds it). Words too short for trigrams to
survive a typo are compared with all short titles instead.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from recommender.catalog.nearness import usual_years
from recommender.catalog.title_keys import Key, Kind, is_compared, normalise, title_keys
from recommender.errors import BundleError

_ARTICLE_BITS = 2  # bits of a flag below its kind
_SHORT = 9  # characters: up to these, all short titles are compared, with one or two typos
_SHORTLIST = 160
_BEGINNINGS = 20  # best known titles that begin with the typed text
_POSTINGS = 300_000  # postings counted for a query at most, the rarest trigrams first
_BLOCK: Final = 1 << 16  # entries of a block at most: what two bytes tell apart
_LEAST_OVERLAP = 0.2


class TitleIndexWriter:
    """Collects titles and writes the index."""

    def __init__(self) -> None:
        self._keys: dict[tuple[int, str], Key] = {}
        self._years: list[int] = []
        self._counts: list[int] = []
        self._translated: list[tuple[int, str]] = []

    def add_film(
        self, row: int, title: str, year: int | None, rating_count: int, other_titles: Iterable[str] = ()
    ) -> None:
        """Adds the film of the next row.

        Args:
            row: Its row.
            title: Its title.
            year: Year of release; None where unknown.
            rating_count: Number of its ratings.
            other_titles: Its other names.
        """
        if row != len(self._counts):
            raise ValueError(f"row {row} does not follow {len(self._counts) - 1}")
        self._years.append(int(year or 0))
        self._counts.append(int(rating_count))
        self._add(row, title, Kind.TITLE)
        for other in other_titles:
            self._add(row, other, Kind.NAME)

    def add_edition(self, row: int, title: str) -> None:
        """Adds another title of the film in a row."""
        self._add(row, title, Kind.NAME)

    def add_translated(self, row: int, title: str) -> None:
        """Adds a title under which the film in a row is released elsewhere.

        It counts as the film's title, so that its sequels are not asked about. Where another film of the
        index has that title or name, it counts as a name: the other film goes before, or is asked about.
        """
        self._translated.append((row, title))

    def _add_translated(self) -> None:
        wanted = {normalise(title).text for _, title in self._translated}
        called: dict[str, set[int]] = {text: set() for text in wanted}
        for (row, text), key in self._keys.items():
            if key.kind <= Kind.NAME and text in wanted:
                called[text].add(row)
        for row, title in self._translated:
            is_taken = bool(called[normalise(title).text] - {row})
            self._add(row, title, Kind.NAME if is_taken else Kind.TITLE)
        self._translated.clear()

    def _add(self, row: int, title: str, kind: Kind) -> None:
        for key in title_keys(title):
            named = Key(key.text, key.article, max(key.kind, kind))
            known = self._keys.get((row, key.text))
            if known is None or named.kind < known.kind:
                self._keys[row, key.text] = named

    def write(self, directory: Path, *, block: int = _BLOCK) -> None:
        """Writes the arrays.

        Args:
            directory: Their directory, which is made.
            block: Entries of a block of postings, at most 65,536. Whoever opens the index has to know it.
        """
        self._add_translated()
        names = [(_hash(text), row, _flags(key)) for (row, text), key in self._keys.items()]
        names.sort()
        # Entries are sorted by their letters, so that titles that begin alike stand together.
        entries = sorted((text.encode(), row) for (row, text), key in self._keys.items() if is_compared(key))
        encoded = [text for text, _ in entries]
        texts = [text.decode() for text in encoded]
        grams, starts, postings = _inverted(texts)
        blocks, in_blocks = _by_blocks(starts, postings, len(texts), block)
        arrays: dict[str, NDArray[Any]] = {
            "text": np.frombuffer(b"".join(encoded), dtype=np.uint8),
            "text_starts": np.cumsum([0, *map(len, encoded)], dtype=np.int32),
            "rows": np.array([row for _, row in entries], dtype=np.int32),
            "hashes": np.array([name[0] for name in names], dtype=np.uint64),
            "hash_rows": np.array([name[1] for name in names], dtype=np.int32),
            "hash_flags": np.array([name[2] for name in names], dtype=np.uint8),
            "grams": grams,
            "starts": blocks,
            "postings": in_blocks,
            "weights": _entry_weights(starts, postings, len(texts)),
            "years": np.array(self._years, dtype=np.int16),
            "counts": np.array(self._counts, dtype=np.int32),
        }
        directory.mkdir(parents=True, exist_ok=True)
        for name, array in arrays.items():
            np.save(directory / f"{name}.npy", array, allow_pickle=False)


class TitleIndex:
    """Looks titles up. Several threads may use it.

    An *entry* is one title of one film that is compared letter by letter. A film has one or more. It also has
    *names*, which are only found whole. The arrays, with H names, E entries, G distinct trigrams and n films,
    are: ``hashes`` (H,), sorted, with ``hash_rows`` and ``hash_flags``; ``text``, the bytes of all entries in
    UTF-8, in their order; ``text_starts`` (E + 1,); ``rows`` (E,); ``grams`` (G,), sorted; ``starts``
    (blocks, G + 1) into ``postings``, which hold entries, ascending within a trigram of a block, counted from
    the first entry of the block, two bytes each; ``weights`` (E,); ``years`` (n,), 0 for unknown; ``counts``
    (n,).

    Attributes:
        rows: Row of each entry, shape (E,), int32.
        years: Year of each film, 0 for unknown, shape (n,), int16.
        counts: Number of ratings of each film, shape (n,), int32.
        popularity: 0 to 1, logarithmic in the number of ratings, shape (n,), float32.
    """

    def __init__(self, arrays: dict[str, NDArray[Any]], block: int = _BLOCK) -> None:
        self._block = block
        self._text = arrays["text"].data
        self._text_starts = arrays["text_starts"]
        self.rows = arrays["rows"]
        self._hashes = arrays["hashes"]
        self._hash_rows = arrays["hash_rows"]
        self._hash_flags = arrays["hash_flags"]
        self._grams = arrays["grams"]
        self._starts = arrays["starts"]
        self._postings = arrays["postings"]
        self._weights = arrays["weights"]
        self.years = arrays["years"]
        self.counts = arrays["counts"]
        self._sizes = np.diff(self._starts, axis=1).sum(axis=0, dtype=np.int64)
        self._idf = _idf(self._sizes, len(self.rows))
        most = int(self.counts.max(initial=0))
        self.popularity = (np.log1p(self.counts) / max(np.log1p(most), 1.0)).astype(np.float32)
        sizes = np.diff(self._text_starts)
        self._short_entries = np.flatnonzero((sizes > 0) & (sizes <= _SHORT + 2))
        self._short_keys = self.texts(self._short_entries)
        self._short_lengths = np.fromiter(map(len, self._short_keys), np.int8, len(self._short_keys))
        self._short_letters = np.fromiter(map(_letters, self._short_keys), np.uint64, len(self._short_keys))

    @classmethod
    def open(cls, directory: Path, *, block: int = _BLOCK) -> Self:
        """Maps an index into memory.

        Args:
            directory: The directory of the arrays.
            block: Entries of a block of postings, as they were written.

        Raises:
            BundleError: The index is missing or damaged.
        """
        names = "text text_starts rows hashes hash_rows hash_flags grams starts postings weights years counts"
        try:
            return cls({name: _load(directory / f"{name}.npy") for name in names.split()}, block)
        except (OSError, ValueError, EOFError) as error:
            raise BundleError(
                f"the title index {directory} cannot be read ({error}): restore the bundle, or train again."
            ) from None

    def __len__(self) -> int:
        """Number of entries."""
        return len(self.rows)

    @cached_property
    def years_covered(self) -> tuple[int, int] | None:
        """First and last year that the catalog covers; None if it knows no years."""
        years, films = np.unique(self.years[self.years > 0], return_counts=True)
        return usual_years(zip(years.tolist(), films.tolist(), strict=True))

    def named(self, key: str) -> Iterator[tuple[int, Kind, int]]:
        """Films with a name: row, kind of the name, and the article before it."""
        value = np.uint64(_hash(key))
        begin, end = (
            np.searchsorted(self._hashes, value, "left"),
            np.searchsorted(self._hashes, value, "right"),
        )
        for row, flags in zip(
            self._hash_rows[begin:end].tolist(), self._hash_flags[begin:end].tolist(), strict=True
        ):
            yield row, Kind(flags >> _ARTICLE_BITS), flags & (1 << _ARTICLE_BITS) - 1

    def beginning(self, start: str) -> slice:
        """The entries that begin with these letters. They stand together."""
        first = self._place(start.encode())
        # No text has a byte of 255, so entries that begin so end before it.
        return slice(first, self._place(start.encode() + b"\xff"))

    def _place(self, text: bytes) -> int:
        low, high = 0, len(self.rows)
        while low < high:
            middle = (low + high) // 2
            begin, end = int(self._text_starts[middle]), int(self._text_starts[middle + 1])
            if bytes(self._text[begin:end]) < text:
                low = middle + 1
            else:
                high = middle
        return low

    def best_known(self, entries: slice, most: int) -> NDArray[np.int64]:
        """Entries of the best known films among some entries, at most ``most``, int64."""
        places = np.arange(entries.start, entries.stop)
        if len(places) <= most:
            return places
        return places[np.argpartition(-self.counts[self.rows[places]], most - 1)[:most]]

    def candidates(self, key: str) -> NDArray[np.int64]:
        """Entries worth comparing with a key, each once, in no order, int64."""
        entries = np.union1d(self._by_trigrams(key), self.best_known(self.beginning(key), _BEGINNINGS))
        return np.union1d(entries, self._short_near(key)) if len(key) <= _SHORT else entries

    def _short_near(self, key: str) -> NDArray[np.int64]:
        """Short entries within two typos of a key, or within one of a very short key."""
        typos = 1 if len(key) <= 3 else 2  # noqa: PLR2004
        # A typo changes the length by at most one, and the set of letters by at most two.
        letters = np.bitwise_count(self._short_letters ^ np.uint64(_letters(key)))
        places = np.flatnonzero(
            (letters <= 2 * typos) & (np.abs(self._short_lengths - np.int8(len(key))) <= typos)
        )
        near = process.extract(
            key,
            [self._short_keys[place] for place in places.tolist()],
            scorer=OSA.distance,
            score_cutoff=typos,
            limit=_SHORTLIST,
        )
        return self._short_entries[places[[place for _, _, place in near]]]

    def _by_trigrams(self, key: str) -> NDArray[np.int64]:
        wanted = np.unique(_trigrams([key])[0])
        places = np.searchsorted(self._grams, wanted)
        places = places[self._grams[np.minimum(places, len(self._grams) - 1)] == wanted]
        if not len(places):
            return np.empty(0, dtype=np.int64)
        unknown = (len(wanted) - len(places)) * float(self._idf.max())
        in_query = float(self._idf[places].sum()) + unknown
        sizes = self._sizes[places]
        rarest = np.argsort(sizes, kind="stable")
        counted = max(1, int(np.searchsorted(np.cumsum(sizes[rarest]), _POSTINGS, "right")))
        places = places[rarest[:counted]]
        overlap = self._overlaps(places)
        entries = np.flatnonzero(overlap > _LEAST_OVERLAP * overlap.max())
        shared = overlap[entries]
        # Tversky's index: trigrams of the query alone count in full, those of the title alone count little.
        likeness = shared / (in_query + 0.25 * np.maximum(self._weights[entries] - shared, 0.0))
        likeness += 0.02 * self.popularity[self.rows[entries]]
        if len(entries) > _SHORTLIST:
            entries = entries[np.argpartition(-likeness, _SHORTLIST)[:_SHORTLIST]]
        return entries

    def _overlaps(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        """The sum of the weights of some trigrams in each entry, shape (E,), float64."""
        overlap = np.zeros(len(self.rows))
        for starts, begin in zip(self._starts, range(0, len(overlap), self._block), strict=True):
            block = overlap[begin : begin + self._block]
            begins, ends = starts[places], starts[places + 1]
            slices = map(slice, begins.tolist(), ends.tolist())
            found = np.concatenate([self._postings[one] for one in slices])
            weights = np.repeat(self._idf[places], ends - begins)
            block[:] = np.bincount(found, weights=weights, minlength=len(block))
        return overlap

    def texts(self, entries: NDArray[Any]) -> list[str]:
        """The keys of some entries."""
        begins, ends = self._text_starts[entries].tolist(), self._text_starts[entries + 1].tolist()
        return [str(self._text[begin:end], "utf-8") for begin, end in zip(begins, ends, strict=True)]


def _flags(key: Key) -> int:
    return key.kind << _ARTICLE_BITS | key.article


def _letters(key: str) -> int:
    """The set of letters in a key, as bits."""
    bits = 0
    for letter in key:
        bits |= 1 << (ord(letter) & 63)
    return bits


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")


def _trigrams(texts: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The trigrams of some texts. Each text gets a blank on both sides.

    Returns:
        Codes, and the numbers of their texts, both of shape (trigrams,), in order, with repeats.
    """
    joined = "".join([f" {text} " for text in texts])
    points = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    lengths = np.fromiter((len(text) + 2 for text in texts), dtype=np.int64, count=len(texts))
    owners = np.repeat(np.arange(len(texts), dtype=np.int64), lengths)
    codes = points[:-2] << 42 | points[1:-1] << 21 | points[2:]
    inside = owners[:-2] == owners[2:]
    return codes[inside], owners[:-2][inside]


def _inverted(texts: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int32]]:
    """Distinct trigrams (G,), the starts of their postings (G + 1,), and the postings."""
    codes, owners = _trigrams(texts)
    order = np.argsort(codes, kind="stable")  # a stable sort: texts stay ascending within a trigram
    codes, owners = codes[order], owners[order]
    first = np.append(True, (codes[1:] != codes[:-1]) | (owners[1:] != owners[:-1]))[: len(codes)]
    codes, owners = codes[first], owners[first]
    begins = np.flatnonzero(np.append(True, codes[1:] != codes[:-1])[: len(codes)])
    starts = np.append(begins, len(codes)).astype(np.int64)
    return codes[begins], starts, owners.astype(np.int32)


def _by_blocks(
    starts: NDArray[np.int64], postings: NDArray[np.int32], n_entries: int, block: int
) -> tuple[NDArray[np.int32], NDArray[np.uint16]]:
    """Postings in blocks of ``block`` entries, so few that two bytes tell them apart.

    Returns:
        The starts of the postings of each trigram in each block, shape (blocks, G + 1), and the postings.
    """
    n_grams, n_blocks = len(starts) - 1, -(-n_entries // block)
    grams, blocks = np.repeat(np.arange(n_grams), np.diff(starts)), postings // block
    sizes = np.bincount(blocks * n_grams + grams, minlength=n_blocks * n_grams)
    begins = np.zeros((n_blocks, n_grams + 1), np.int32)
    if len(postings):
        begins[:, 1:] = np.cumsum(sizes).reshape(n_blocks, n_grams)
        begins[1:, 0] = begins[:-1, -1]
    order = np.argsort(blocks, kind="stable")
    return begins, (postings[order] % block).astype(np.uint16)


def _idf(sizes: NDArray[np.int64], n_entries: int) -> NDArray[np.float32]:
    """Inverse document frequencies of trigrams, from the number of entries with each."""
    return np.log1p(n_entries / np.maximum(sizes, 1)).astype(np.float32)


def _entry_weights(
    starts: NDArray[np.int64], postings: NDArray[np.int32], n_entries: int
) -> NDArray[np.float32]:
    sizes = np.diff(starts)
    weights = np.repeat(_idf(sizes, n_entries), sizes)
    return np.bincount(postings, weights=weights, minlength=n_entries).astype(np.float32)


def _load(path: Path) -> NDArray[Any]:
    try:
        mapped: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
    except ValueError:
        mapped = np.load(path, allow_pickle=False)  # an empty array cannot be mapped
    return np.asarray(mapped)  # slices of numpy's memmap class are slow
