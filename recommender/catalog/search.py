"""Title search that forgives misspelling. It takes milliseconds over hundreds of thousands of titles.

Films with the typed name are found at once. A shortlist of others is ranked with RapidFuzz by edit distance
and word order; popularity decides near ties. A *certain* film may be acted on without a question. Films are
*possible* if several may be meant: they have the same name, or the name of a far better known film begins so.
The best known comes first. All others are *guesses*.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from recommender.catalog.film import Film
from recommender.catalog.labels import labels
from recommender.catalog.nearness import Nearness, nearest
from recommender.catalog.number_words import in_digits
from recommender.catalog.title_index import TitleIndex
from recommender.catalog.title_keys import Kind, Query, asked_for, asked_for_as_first, parse_query
from recommender.catalog.vocabulary import NUMBERED

Certainty = Literal["certain", "possible", "guess"]
Outcome = Literal["certain", "ambiguous", "near", "absent"]

_LEAST_SIMILARITY, _LEAST_OF_BEST = 0.4, 0.65
_SIMILARITY = {
    **dict.fromkeys((Kind.TITLE, Kind.NAME, Kind.CUT), 1.0),
    Kind.BEGINNING: 0.97,
    Kind.ARTICLELESS: 0.96,
    Kind.SERIES: 0.95,
    Kind.SUBTITLE: 0.94,
    Kind.INITIALS: 0.72,  # a typo in a short title is more likely
}
_BEGINS_SO = 0.93
_POPULARITY = 0.05  # similarity that the most rated film gains over one without ratings
_YEAR_FITS, _YEAR_NEAR, _YEAR_DIFFERS = 0.1, 0.03, -0.2
# A film with so many times the ratings of another one rules that one out ...
_AHEAD = 200  # if both have the same title
_AHEAD_OF_NAMES = 10  # if the other one has this title among its names only
_CLEAR = 20  # if their titles begin alike
# A film with so many times the ratings may be meant by the beginning of its title, or without its article.
_FAR_BETTER_KNOWN = 3
_WELL_KNOWN = 0.5  # share of the best known film's popularity from which a beginning means a film
_LONG_BEGINNING = 3  # words
_LIKE = 0.8  # similarity from which a title is rather misspelt than shortened
_ENOUGH = 50  # best known titles with the same beginning that are looked at
_FEW = 5
_RIVALS = 4
_JUDGED = 20  # most similar titles that are judged for nearness
_LONG_TITLE, _TYPOS = 8, 2  # letters; of them wrong, where a far better known film may be meant
_PART_WORDS = frozenset(NUMBERED)


@dataclass(frozen=True, slots=True)
class Hit:
    """A `Match` before its film is read."""

    row: int
    similarity: float
    certainty: Certainty
    nearness: Nearness


@dataclass(frozen=True, slots=True)
class Match:
    """A film found by its title.

    Attributes:
        row: Its row in the catalog.
        film: The film.
        similarity: 0 to 1; 1 for the same name but for case, accents, punctuation and article.
        certainty: ``certain``: no question is needed. A name of it (and the year, if typed) is the same, or
            it alone begins so, and no other film can be meant. Only the first match may be certain.
            ``possible``: one of several that can be meant, best known first. ``guess``: neither.
        nearness: Whether it may be meant at all. The same name is near.
        label: Its name for a question, unlike all others of the same search.
    """

    row: int
    film: Film
    similarity: float
    certainty: Certainty = "guess"
    nearness: Nearness = "near"
    label: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether it can be taken without a question."""
        return self.certainty == "certain"


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The films that a title may mean.

    Attributes:
        outcome: ``certain``: the first match is meant. ``ambiguous``: one of the matches is meant. ``near``:
            the title may be a misspelling of a match. ``absent``: no film has this name, or nearly this name.
        matches: Films that may be meant, likeliest first; none if it is absent.
        related: Other films that the typed title begins with, as of the same series; only if it is absent.
        years: First and last year that the catalog covers; None if it knows no years.
    """

    outcome: Outcome
    matches: tuple[Match, ...]
    related: tuple[Match, ...]
    years: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class _Named:
    """How a film has the typed name."""

    kind: Kind
    article: int
    year_apart: bool


def search_titles(index: TitleIndex, text: str, limit: int) -> list[Hit]:
    """Rows of films with titles like a text, best first, each once.

    Args:
        index: The titles.
        text: The title as typed.
        limit: Most rows.
    """
    query = parse_query(text)
    if limit <= 0 or not len(index) or not query.whole.text:
        return []
    named = _named(index, query)
    typed = _compared(query)
    meant, is_certain = _meant(index, named, query, typed)
    return _with_look_alikes(index, query, typed, named, (meant, is_certain), limit)


def search_names(index: TitleIndex, text: str, limit: int) -> list[Hit]:
    """The films that ``text`` names, if it names any; their order and certainty are as of `search_titles`.

    Without what is merely alike, and so without comparing letter by letter, which takes most of the time.
    """
    query = parse_query(text)
    if limit <= 0 or not len(index) or not query.whole.text:
        return []
    named, typed = _named(index, query), _compared(query)
    meant, is_certain = _meant(index, named, query, typed)
    if not meant and all(name.kind is not Kind.INITIALS for name in named.values()):
        return []
    same = {row: 1.0 for row, name in named.items() if name.kind <= Kind.CUT}
    if not meant or not same.keys() >= set(meant):  # how much they are alike decides
        hits = _with_look_alikes(index, query, typed, named, (meant, is_certain), limit)
        return hits if hits and hits[0].certainty != "guess" else []
    certainty: Certainty = "certain" if is_certain else "possible"
    others = (row for row in _ranked(index, same, query.year) if row not in meant)
    hits = [Hit(row, 1.0, certainty, "near") for row in meant]
    return [*hits, *(Hit(row, 1.0, "guess", "near") for row in others)][:limit]


def _with_look_alikes(  # noqa: PLR0917 (what `search_titles` knows by then)
    index: TitleIndex,
    query: Query,
    typed: Sequence[str],
    named: dict[int, _Named],
    found: tuple[tuple[int, ...], bool],
    limit: int,
) -> list[Hit]:
    """The films that can be meant, and those whose titles are like what was typed.

    Args:
        index: The titles.
        query: What was typed;
        typed: what of it is compared.
        named: Films that bear it as a name.
        found: What `_meant` gives.
        limit: At most so many.
    """
    meant, is_certain = found
    similarity = {row: _SIMILARITY[name.kind] for row, name in named.items()}
    titles: dict[int, list[str]] = {row: [] for row in named}
    for key in typed:
        entries = index.candidates(key)
        texts = index.texts(entries)
        for row, title, value in zip(
            index.rows[entries].tolist(), texts, _similarities(key, texts), strict=True
        ):
            similarity[row] = max(value, similarity.get(row, 0.0))
            titles.setdefault(row, []).append(title)
    least = max(_LEAST_SIMILARITY, _LEAST_OF_BEST * max(similarity.values(), default=0.0))
    meant = meant or _abbreviated(index, named, similarity)
    for row in meant:
        similarity.setdefault(row, _BEGINS_SO)  # the best known title that begins so may be far down
    similarity = {row: value for row, value in similarity.items() if value >= least or row in meant}
    ranked = _ranked(index, similarity, query.year)
    certainty: Certainty = "certain" if is_certain else "possible"
    shortlist = list(dict.fromkeys([*meant, *ranked]))[: max(limit, len(meant), _JUDGED)]
    hits = [
        Hit(
            row,
            round(similarity[row], 4),
            certainty if row in meant else "guess",
            "near" if row in named or row in meant else nearest(typed, titles[row]),
        )
        for row in shortlist
    ]
    # Look-alikes that cannot be meant come last.
    return sorted(hits, key=lambda hit: hit.nearness == "far")[:limit]


def matches_of(hits: Sequence[Hit], films: Sequence[Film]) -> list[Match]:
    """Hits with their films and labels."""
    return [
        Match(hit.row, film, hit.similarity, hit.certainty, hit.nearness, label)
        for hit, film, label in zip(hits, films, labels(films), strict=True)
    ]


def result_of(matches: Iterable[Match], years: tuple[int, int] | None) -> SearchResult:
    """The meaning of a list of matches."""
    every = list(matches)
    near = tuple(match for match in every if match.nearness == "near")
    meant = tuple(match for match in near if match.certainty != "guess")
    if not near:
        related = tuple(match for match in every if match.nearness == "related")
        return SearchResult("absent", (), related, years)
    outcome: Outcome = "certain" if near[0].is_certain else "ambiguous" if meant else "near"
    return SearchResult(outcome, meant or near, (), years)


def _compared(query: Query) -> tuple[str, ...]:
    """The texts that are compared with titles letter by letter."""
    texts = [query.keys[-1].text, query.whole.text]
    texts = [text for text in texts if any(letter.isalnum() for letter in text)]
    return tuple(dict.fromkeys([*texts, *(" ".join(in_digits(text.split())) for text in texts)]))


def _named(index: TitleIndex, query: Query) -> dict[int, _Named]:
    """Films that have the typed text as a name, each with its surest way."""
    found: dict[int, _Named] = {}
    for keys in (asked_for, asked_for_as_first):
        for key, year_apart in keys(query):
            for row, kind, article in index.named(key.text):
                surer = max(kind, key.kind)
                if row not in found or surer < found[row].kind:
                    found[row] = _Named(surer, article, year_apart)
        if any(name.kind <= Kind.BEGINNING for name in found.values()):
            break
    return found


def _meant(
    index: TitleIndex, named: dict[int, _Named], query: Query, typed: Sequence[str]
) -> tuple[tuple[int, ...], bool]:
    """Rows of films that can be meant, best known first, and whether it is only one."""
    of_year = {
        row: name
        for row, name in named.items()
        if query.year is None or not name.year_apart or int(index.years[row]) == query.year
    }
    of_year = _with_other_names(index, of_year, query)
    if any(name.kind <= Kind.CUT for name in of_year.values()):
        return _of_the_same_name(index, of_year, query, typed)
    meant, is_certain = _that_begin_so(index, of_year, query, typed)
    return (meant, is_certain) if meant else (_of_that_subtitle(index, of_year), False)


def _with_other_names(index: TitleIndex, named: dict[int, _Named], query: Query) -> dict[int, _Named]:
    """Films that have the names in brackets, too, if any does: ``Solaris (Solyaris)``."""
    also = {row for key in query.others for row, kind, _ in index.named(key.text) if kind <= Kind.CUT}
    return {row: name for row, name in named.items() if row in also} or named


def _of_the_same_name(
    index: TitleIndex, named: dict[int, _Named], query: Query, typed: Sequence[str]
) -> tuple[tuple[int, ...], bool]:
    count = index.counts
    same = [row for row, name in named.items() if name.kind <= Kind.CUT]
    titled = [row for row in same if named[row].kind is Kind.TITLE]
    article = query.keys[0].article
    if article:
        titled = [row for row in titled if named[row].article == article] or titled
    pool = titled or same
    first = max(pool, key=lambda row: (int(count[row]), -row))
    # Many people leave the article out. But a whole title means its film, unless another is far better known.
    as_typed = [row for row in titled if named[row].article == article]
    is_as_typed = len(as_typed) == 1 and int(count[first]) < _FAR_BETTER_KNOWN * int(count[as_typed[0]])
    if is_as_typed:
        first = as_typed[0]
    known = max(int(count[first]), 1)
    others = [row for row in pool if row != first and not is_as_typed and int(count[row]) * _AHEAD > known]
    if titled:
        names = (row for row in same if named[row].kind is not Kind.TITLE)
        others += [row for row in names if int(count[row]) * _AHEAD_OF_NAMES > known]
    if query.year is None:
        longer = [row for row, name in named.items() if name.kind in {Kind.BEGINNING, Kind.SERIES}]
        times = _FAR_BETTER_KNOWN if titled else 1 / _AHEAD_OF_NAMES
        others += [row for row in longer if int(count[row]) > times * known]
        times = _CLEAR if titled else 1
        others += [
            row
            for row, _ in _beginning(index, typed, _FEW)
            if row not in named and int(count[row]) >= times * known and index.popularity[row] >= _WELL_KNOWN
        ]
    if not others:
        others = _spelt_nearly_so(index, typed, first)
    if not others:
        return (first,), True
    # The film of this very name stays among the first five, however many titles begin so.
    return _best_known_first(index, [first, *_best_known_first(index, others)[:_RIVALS]]), False


def _spelt_nearly_so(index: TitleIndex, typed: Sequence[str], named: int) -> list[int]:
    """Far better known films whose titles differ by a letter or two: "Inglorious Bastards"."""
    key = typed[0] if typed else ""
    if len(key) < _LONG_TITLE or index.popularity[named] >= _WELL_KNOWN:
        return []
    least = _CLEAR * int(index.counts[named])
    entries = index.candidates(key)
    titles = index.texts(entries)
    typos = process.cdist([key], titles, scorer=OSA.distance, score_cutoff=_TYPOS, dtype=np.int32)[0]
    return [
        row
        for row, title, count in zip(index.rows[entries].tolist(), titles, typos.tolist(), strict=True)
        if 0 < count <= _TYPOS
        and _digits(title) == _digits(key)
        and index.popularity[row] >= _WELL_KNOWN
        and int(index.counts[row]) >= least
    ]


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _that_begin_so(
    index: TitleIndex, named: dict[int, _Named], query: Query, typed: Sequence[str]
) -> tuple[tuple[int, ...], bool]:
    begun = {row for row, name in named.items() if name.kind in {Kind.BEGINNING, Kind.SERIES}}
    is_long = len(typed[0].split()) >= _LONG_BEGINNING if typed else False
    similar = dict.fromkeys(begun, False)  # row -> whether its title goes on unlike a sequel's
    for row, goes_on in _beginning(index, typed, _ENOUGH):
        if query.year is None or int(index.years[row]) == query.year:
            is_part = goes_on.isdecimal() or goes_on in _PART_WORDS
            similar[row] = similar.get(row, False) or (not is_part and is_long)
    ordered = _best_known_first(index, similar)
    if not ordered:
        return (), False
    first = ordered[0]
    is_clear = first in named and named[first].kind is Kind.BEGINNING
    is_clear = is_clear or (first not in begun and similar[first])
    is_ahead = all(int(index.counts[first]) >= _CLEAR * max(int(index.counts[row]), 1) for row in ordered[1:])
    if is_clear and is_ahead and index.popularity[first] >= _WELL_KNOWN:
        return (first,), True
    return tuple(row for row in ordered if row in begun), False


def _of_that_subtitle(index: TitleIndex, named: dict[int, _Named]) -> tuple[int, ...]:
    """Well-known films with that subtitle: "The Empire Strikes Back" can hardly be another one."""
    subtitled = _best_known_first(index, (row for row, name in named.items() if name.kind is Kind.SUBTITLE))
    return tuple(row for row in subtitled[: _RIVALS + 1] if index.popularity[row] >= _WELL_KNOWN)


def _beginning(index: TitleIndex, typed: Iterable[str], most: int) -> Iterator[tuple[int, str]]:
    """The best known films whose title begins with the typed text, each with the next word of its title."""
    for key in typed:
        entries = index.best_known(index.beginning(f"{key} "), most)
        for row, title in zip(index.rows[entries].tolist(), index.texts(entries), strict=True):
            yield row, title[len(key) + 1 :].partition(" ")[0]


def _abbreviated(
    index: TitleIndex, named: dict[int, _Named], similarity: dict[int, float]
) -> tuple[int, ...]:
    """Rows of well-known films with the typed initials; none if a title with a typo is likelier."""
    initials = _best_known_first(index, (row for row, name in named.items() if name.kind is Kind.INITIALS))
    if not initials or index.popularity[initials[0]] < _WELL_KNOWN:
        return ()
    best = max((value for row, value in similarity.items() if row not in initials), default=0.0)
    return initials if best < _LIKE else ()


def _best_known_first(index: TitleIndex, rows: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(dict.fromkeys(rows), key=lambda row: (-int(index.counts[row]), row)))


def _ranked(index: TitleIndex, similarity: dict[int, float], year: int | None) -> list[int]:
    rows = np.fromiter(similarity, np.int64, len(similarity))
    rank = np.fromiter(similarity.values(), np.float64, len(similarity))
    rank += _POPULARITY * index.popularity[rows]
    if year is not None:
        of_film = index.years[rows].astype(np.int64)
        by = np.abs(of_film - year)
        rank += np.select([of_film == 0, by == 0, by == 1], [0.0, _YEAR_FITS, _YEAR_NEAR], _YEAR_DIFFERS)
    ordered: list[int] = rows[np.lexsort((rows, -rank))].tolist()
    return ordered


def _similarities(key: str, titles: list[str]) -> list[float]:
    """The similarity of each title to the key, 0 to 1, by the best of several measures."""
    if not titles:
        return []
    starts = [_start(title, len(key)) for title in titles]
    # A title with only some of the query's words leaves the others unexplained.
    covered = np.minimum(np.fromiter(map(len, titles), np.float32, len(titles)) / len(key), 1.0)
    ways = [
        process.cdist([key], titles, scorer=OSA.normalized_similarity, dtype=np.float32)[0],
        process.cdist([key], titles, scorer=fuzz.token_sort_ratio, dtype=np.float32)[0] / 100 * 0.97,
        # The query at the beginning, in the middle, and in another order.
        process.cdist([key], starts, scorer=OSA.normalized_similarity, dtype=np.float32)[0] * _BEGINS_SO,
        process.cdist([key], titles, scorer=fuzz.token_set_ratio, dtype=np.float32)[0] / 100 * 0.88 * covered,
    ]
    if len(key) >= 5:  # noqa: PLR2004
        ways.append(process.cdist([key], titles, scorer=fuzz.partial_ratio, dtype=np.float32)[0] / 100 * 0.85)
    best: list[float] = np.max(ways, axis=0).tolist()
    return best


def _start(title: str, length: int) -> str:
    """The beginning of a title, about ``length`` characters, up to the end of a word."""
    end = title.find(" ", length)
    return title if end < 0 else title[:end]
