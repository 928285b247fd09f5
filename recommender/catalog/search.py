"""Title search that forgives misspelling, over hundreds of thousands of titles in milliseconds.

Two stages. Character trigrams, each weighted by its rarity (inverse document frequency), give a shortlist
by their overlap with the query (Tversky's index, so that a long title is found by a part of it); the
shortlist is ranked by edit distance and word order with RapidFuzz, popularity decides near ties. Words too
short for trigrams to survive a typo are compared with all short titles instead.

The index is a directory of numpy arrays, mapped into memory.
"""

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from recommender.catalog.film import Film
from recommender.catalog.nearness import Nearness, nearest
from recommender.catalog.search_keys import Query, parse_query, title_keys
from recommender.errors import BundleError

_ALTERNATIVE = 4  # in flags, beside the article: an edition's title, or a film's cut short
_ARTICLE = 3
_SHORT = 9  # characters up to which all short titles are compared, with one or two typos
_SHORTLIST = 160
_POSTINGS = 300_000  # at most so many are counted for a query, the rarest trigrams first
_BLOCK = 1 << 16  # entries
_LEAST_OVERLAP = 0.2
_LEAST_SIMILARITY, _LEAST_OF_BEST = 0.4, 0.65
_POPULARITY = 0.05  # of a similarity: what the most rated film has over one nobody rated
_YEAR_FITS, _YEAR_NEAR, _YEAR_DIFFERS = 0.1, 0.03, -0.2
_AHEAD = 20  # times the ratings of the next film of the same title: nobody means the other


@dataclass(frozen=True, slots=True)
class Match:
    """A film found by its title.

    Attributes:
        row: Its row in the catalog.
        film: The film.
        similarity: 0 to 1; 1 for the same title but for case, accents, punctuation and article.
        is_certain: It can be taken without asking back: title (and year, where typed) are the same, and no
            other film fits as well, or this one has many times its ratings, or more of them and alone the
            very article that was typed, or none. Only ever set on the first.
        nearness: Whether it may be meant at all; the same title is near.
    """

    row: int
    film: Film
    similarity: float
    is_certain: bool = False
    nearness: Nearness = "near"


@dataclass(frozen=True, slots=True)
class Hit:
    """A `Match` before its film is read."""

    row: int
    similarity: float
    is_certain: bool
    nearness: Nearness


class TitleIndexWriter:
    """Collects titles and writes the index."""

    def __init__(self) -> None:
        self._entries: dict[tuple[int, str], int] = {}
        self._years: list[int] = []
        self._counts: list[int] = []

    def add_film(self, row: int, title: str, year: int | None, rating_count: int) -> None:
        """Adds the film of the next row."""
        if row != len(self._counts):
            raise ValueError(f"row {row} does not follow {len(self._counts) - 1}")
        self._years.append(int(year or 0))
        self._counts.append(int(rating_count))
        for place, key in enumerate(title_keys(title)):
            self._entries.setdefault((row, key.text), key.article | (_ALTERNATIVE if place else 0))

    def add_edition(self, row: int, title: str) -> None:
        """Adds another title that leads to the film of a row."""
        for key in title_keys(title):
            self._entries.setdefault((row, key.text), key.article | _ALTERNATIVE)

    def write(self, directory: Path) -> None:
        """Writes the arrays into a directory, which is made."""
        texts = [text for _, text in self._entries]
        encoded = [text.encode() for text in texts]
        hashes = np.array([_hash(text) for text in texts], dtype=np.uint64)
        order = np.argsort(hashes, kind="stable")
        grams, starts, postings = _inverted(texts)
        blocks, in_blocks = _by_blocks(starts, postings, len(texts))
        arrays: dict[str, NDArray[Any]] = {
            "text": np.frombuffer(b"".join(encoded), dtype=np.uint8),
            "text_starts": np.cumsum([0, *map(len, encoded)], dtype=np.int32),
            "rows": np.array([row for row, _ in self._entries], dtype=np.int32),
            "flags": np.array(list(self._entries.values()), dtype=np.uint8),
            "hashes": hashes[order],
            "hash_entries": order.astype(np.int32),
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
    """Finds rows by title; safe to use from several threads.

    An *entry* is one title of one film; a film has one or more. Arrays, with E entries, G distinct trigrams
    and n films: ``text`` (bytes of all keys, UTF-8), ``text_starts`` (E + 1,), ``rows`` (E,), ``flags`` (E,),
    ``hashes`` (E,) sorted with ``hash_entries``, ``grams`` (G,) sorted, ``starts`` (blocks, G + 1) into
    ``postings`` (entries, ascending within a trigram of a block, counted from the block's first: two bytes
    each), ``weights`` (E,), ``years`` (n,) with 0 for unknown, ``counts`` (n,).
    """

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        self._text = arrays["text"].data
        self._text_starts = arrays["text_starts"]
        self._rows = arrays["rows"]
        self._flags = arrays["flags"]
        self._hashes = arrays["hashes"]
        self._hash_entries = arrays["hash_entries"]
        self._grams = arrays["grams"]
        self._starts = arrays["starts"]
        self._postings = arrays["postings"]
        self._weights = arrays["weights"]
        self._years = arrays["years"]
        self._counts = arrays["counts"]
        self._sizes = np.diff(self._starts, axis=1).sum(axis=0, dtype=np.int64)
        self._idf = _idf(self._sizes, len(self._rows))
        most = int(self._counts.max(initial=0))
        self._popularity = (np.log1p(self._counts) / max(np.log1p(most), 1.0)).astype(np.float32)
        sizes = np.diff(self._text_starts)
        self._short_entries = np.flatnonzero((sizes > 0) & (sizes <= _SHORT + 2))
        self._short_keys = self._keys(self._short_entries)
        self._short_lengths = np.fromiter(map(len, self._short_keys), np.int8, len(self._short_keys))
        self._short_letters = np.fromiter(map(_letters, self._short_keys), np.uint64, len(self._short_keys))

    @classmethod
    def open(cls, directory: Path) -> Self:
        """Maps an index into memory.

        Raises:
            BundleError: It is missing or damaged.
        """
        names = "text text_starts rows flags hashes hash_entries grams starts postings weights years counts"
        try:
            return cls({name: _load(directory / f"{name}.npy") for name in names.split()})
        except (OSError, ValueError, EOFError) as error:
            raise BundleError(
                f"the title index {directory} cannot be read ({error}): restore the bundle, or train again."
            ) from None

    def search(self, text: str, limit: int = 5) -> list[Hit]:
        """Rows whose titles are like ``text``, best first, each at most once."""
        query = parse_query(text)
        if limit <= 0 or not len(self._rows) or not query.whole.text:
            return []
        exact = self._exact_rows(query)
        similarity = dict.fromkeys(exact, 1.0)
        titles: dict[int, list[str]] = {row: [] for row in exact}
        typed = tuple(dict.fromkeys((query.keys[-1].text, query.whole.text)))
        for key in typed:
            entries = self._candidates(key)
            keys = self._keys(entries)
            for row, title, value in zip(
                self._rows[entries].tolist(), keys, _similarities(key, keys), strict=True
            ):
                similarity[row] = max(value, similarity.get(row, 0.0))
                titles.setdefault(row, []).append(title)
        least = max(_LEAST_SIMILARITY, _LEAST_OF_BEST * max(similarity.values(), default=0.0))
        similarity = {row: value for row, value in similarity.items() if value >= least}
        ranked = self._ranked(similarity, query.year)
        certain = self._certain(exact, query)
        if certain is not None:
            ranked.remove(certain)
            ranked.insert(0, certain)
        return [
            Hit(
                row,
                round(similarity[row], 4),
                row == certain,
                "near" if row in exact else nearest(typed, titles[row]),
            )
            for row in ranked[:limit]
        ]

    def _ranked(self, similarity: dict[int, float], year: int | None) -> list[int]:
        rows = np.fromiter(similarity, np.int64, len(similarity))
        rank = np.fromiter(similarity.values(), np.float64, len(similarity))
        rank += _POPULARITY * self._popularity[rows]
        if year is not None:
            of_film = self._years[rows].astype(np.int64)
            by = np.abs(of_film - year)
            rank += np.select([of_film == 0, by == 0, by == 1], [0.0, _YEAR_FITS, _YEAR_NEAR], _YEAR_DIFFERS)
        ordered: list[int] = rows[np.lexsort((rows, -rank))].tolist()
        return ordered

    def _exact_rows(self, query: Query) -> dict[int, tuple[int, bool]]:
        """Row -> (flags of its entry, whether a typed year was taken for a year) where a key is the same."""
        found: dict[int, tuple[int, bool]] = {}
        tries = [(query.whole, False)] if query.bare_year else []
        for place, (key, year_apart) in enumerate([*tries, *((key, True) for key in query.keys)]):
            alternative = _ALTERNATIVE if place > len(tries) else 0
            for entry in self._entries_of(key.text):
                flags = int(self._flags[entry]) | alternative
                row = int(self._rows[entry])
                if row not in found or flags & _ALTERNATIVE < found[row][0] & _ALTERNATIVE:
                    found[row] = (flags, year_apart)
        return found

    def _certain(self, exact: dict[int, tuple[int, bool]], query: Query) -> int | None:
        rows = [
            row
            for row, (_, year_apart) in exact.items()
            if query.year is None or not year_apart or int(self._years[row]) == query.year
        ]
        rows = [row for row in rows if not exact[row][0] & _ALTERNATIVE] or rows
        article = query.keys[0].article
        if article:
            rows = [row for row in rows if exact[row][0] & _ARTICLE == article] or rows
        if len(rows) <= 1:
            return rows[0] if rows else None
        first, second = sorted(rows, key=lambda row: -int(self._counts[row]))[:2]
        # Many leave an article out, but nobody has to mean a less known film by what is a whole title.
        as_typed = [row for row in rows if exact[row][0] & _ARTICLE == article] == [first]
        ahead = int(self._counts[first]) >= _AHEAD * max(int(self._counts[second]), 1)
        return first if as_typed or ahead else None

    def _entries_of(self, key: str) -> list[int]:
        value = np.uint64(_hash(key))
        begin, end = (
            np.searchsorted(self._hashes, value, "left"),
            np.searchsorted(self._hashes, value, "right"),
        )
        entries = self._hash_entries[begin:end]
        return [int(entry) for entry, text in zip(entries, self._keys(entries), strict=True) if text == key]

    def _candidates(self, key: str) -> NDArray[np.int64]:
        """Entries worth comparing with a key, without order."""
        entries = self._by_trigrams(key)
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
        # Tversky's index: what only the query has counts in full, what only the title has counts little.
        likeness = shared / (in_query + 0.25 * np.maximum(self._weights[entries] - shared, 0.0))
        likeness += 0.02 * self._popularity[self._rows[entries]]
        if len(entries) > _SHORTLIST:
            entries = entries[np.argpartition(-likeness, _SHORTLIST)[:_SHORTLIST]]
        return entries

    def _overlaps(self, places: NDArray[np.int64]) -> NDArray[np.float64]:
        """For each entry the weights of the trigrams in it, of some: shape (E,)."""
        overlap = np.zeros(len(self._rows))
        for starts, begin in zip(self._starts, range(0, len(overlap), _BLOCK), strict=True):
            block = overlap[begin : begin + _BLOCK]
            begins, ends = starts[places], starts[places + 1]
            slices = map(slice, begins.tolist(), ends.tolist())
            found = np.concatenate([self._postings[one] for one in slices])
            weights = np.repeat(self._idf[places], ends - begins)
            block[:] = np.bincount(found, weights=weights, minlength=len(block))
        return overlap

    def _keys(self, entries: NDArray[Any]) -> list[str]:
        begins, ends = self._text_starts[entries].tolist(), self._text_starts[entries + 1].tolist()
        return [str(self._text[begin:end], "utf-8") for begin, end in zip(begins, ends, strict=True)]


def _similarities(key: str, titles: list[str]) -> list[float]:
    """How much each title is like the key, 0 to 1, whichever way it is."""
    if not titles:
        return []
    starts = [_start(title, len(key)) for title in titles]
    # A title whose words are only some of the query's leaves the others unexplained.
    covered = np.minimum(np.fromiter(map(len, titles), np.float32, len(titles)) / len(key), 1.0)
    ways = [
        process.cdist([key], titles, scorer=OSA.normalized_similarity, dtype=np.float32)[0],
        process.cdist([key], titles, scorer=fuzz.token_sort_ratio, dtype=np.float32)[0] / 100 * 0.97,
        # What stands at the beginning, in the middle, and in another order.
        process.cdist([key], starts, scorer=OSA.normalized_similarity, dtype=np.float32)[0] * 0.93,
        process.cdist([key], titles, scorer=fuzz.token_set_ratio, dtype=np.float32)[0] / 100 * 0.88 * covered,
    ]
    if len(key) >= 5:  # noqa: PLR2004
        ways.append(process.cdist([key], titles, scorer=fuzz.partial_ratio, dtype=np.float32)[0] / 100 * 0.85)
    best: list[float] = np.max(ways, axis=0).tolist()
    return best


def _start(title: str, length: int) -> str:
    """The beginning of a title, about ``length`` long, to the end of a word."""
    end = title.find(" ", length)
    return title if end < 0 else title[:end]


def _letters(key: str) -> int:
    """The set of letters in a key, as bits."""
    bits = 0
    for letter in key:
        bits |= 1 << (ord(letter) & 63)
    return bits


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")


def _trigrams(texts: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The trigrams of some texts, each text with a blank on both sides.

    Returns:
        Codes and the numbers of the texts they stem from, both (trigrams,), in order, repeats included.
    """
    joined = "".join([f" {text} " for text in texts])
    points = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    lengths = np.fromiter((len(text) + 2 for text in texts), dtype=np.int64, count=len(texts))
    owners = np.repeat(np.arange(len(texts), dtype=np.int64), lengths)
    codes = points[:-2] << 42 | points[1:-1] << 21 | points[2:]
    inside = owners[:-2] == owners[2:]
    return codes[inside], owners[:-2][inside]


def _inverted(texts: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int32]]:
    """Distinct trigrams (G,), where the postings of each begin (G + 1,), and the postings."""
    codes, owners = _trigrams(texts)
    order = np.argsort(codes, kind="stable")  # owners stay ascending within a trigram
    codes, owners = codes[order], owners[order]
    first = np.append(True, (codes[1:] != codes[:-1]) | (owners[1:] != owners[:-1]))[: len(codes)]
    codes, owners = codes[first], owners[first]
    begins = np.flatnonzero(np.append(True, codes[1:] != codes[:-1])[: len(codes)])
    starts = np.append(begins, len(codes)).astype(np.int64)
    return codes[begins], starts, owners.astype(np.int32)


def _by_blocks(
    starts: NDArray[np.int64], postings: NDArray[np.int32], n_entries: int
) -> tuple[NDArray[np.int32], NDArray[np.uint16]]:
    """Postings in blocks of so many entries that two bytes tell them apart.

    Returns:
        Where the postings of each trigram begin, for each block, shape (blocks, G + 1), and the postings.
    """
    n_grams, n_blocks = len(starts) - 1, -(-n_entries // _BLOCK)
    grams, blocks = np.repeat(np.arange(n_grams), np.diff(starts)), postings // _BLOCK
    sizes = np.bincount(blocks * n_grams + grams, minlength=n_blocks * n_grams)
    begins = np.zeros((n_blocks, n_grams + 1), np.int32)
    if len(postings):
        begins[:, 1:] = np.cumsum(sizes).reshape(n_blocks, n_grams)
        begins[1:, 0] = begins[:-1, -1]
    order = np.argsort(blocks, kind="stable")
    return begins, (postings[order] % _BLOCK).astype(np.uint16)


def _idf(sizes: NDArray[np.int64], n_entries: int) -> NDArray[np.float32]:
    """Of trigrams in so many entries each."""
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
    return np.asarray(mapped)  # numpy's memmap class makes every slice slow
