"""The parts of a title: the film's names, its year, its season and part, and the words of an edition.

This is the one parser of titles: for what catalogs write ("Matrix, The (1999)", "Seven (a.k.a. Se7en)"), what
shops print ("Heat (Two-Disc Special Edition) [Blu-ray]"), and what people type.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from recommender.catalog import vocabulary
from recommender.catalog.edition_words import (
    is_collection,
    is_packaging,
    without_packaging,
    without_shown_packaging,
    without_trailing,
)
from recommender.catalog.folding import fold
from recommender.catalog.number_words import roman_in_digits

_FIRST_YEAR, _LAST_YEAR = 1870, 2039  # "Blade Runner 2049" is a title

_NUMBERS = {**vocabulary.UNITS, **vocabulary.ORDINALS, **vocabulary.ROMAN}
_NUM = r"(?:\d+(?:st|nd|rd|th)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_COUNT = _NUM.replace(r"\d+", r"\d{1,2}", 1)  # "Season 4 2015" is of one season
_MORE = rf"(?: (?:to |and |through )?{_COUNT})*"
_SEASON = f"(?:{'|'.join(vocabulary.SEASON_WORDS)})"
_PARTS = (
    ("season", re.compile(rf"\b(?:the )?(?:complete )?{_SEASON} (?P<n>{_COUNT}{_MORE})\b")),
    ("season", re.compile(rf"\b(?:the )?(?:complete )?(?P<n>{_COUNT}{_MORE}) (?:complete )?{_SEASON}\b")),
    ("volume", re.compile(rf"\b(?:{'|'.join(vocabulary.VOLUME_WORDS)}) (?P<n>{_COUNT}{_MORE})\b")),
    ("part", re.compile(rf"\b(?:{'|'.join(vocabulary.PART_WORDS)}) (?P<n>{_NUM})\b")),
    ("part", re.compile(r"\bp(?P<n>\d)\b")),
    ("episode", re.compile(rf"\b(?:{'|'.join(vocabulary.EPISODE_WORDS)}) (?P<n>{_COUNT}{_MORE})\b")),
    ("kind", re.compile(r"\b(?P<n>tv|television|mini) ?(?:series|show)\b")),
    ("season", re.compile(r"\b(?:the )?(?P<n>complete) (?:tv |television |original )*series\b")),
)
_STUDIO = re.compile(rf"^(?:{'|'.join(vocabulary.STUDIO_NAMES)}) (?=\w)")
_EDITION_HINTS = frozenset(
    {word.split()[0] for word in (*vocabulary.STUDIO_NAMES, *vocabulary.TRAILING_PACKAGING)}
    | {*vocabulary.PACKAGING_HINTS, *vocabulary.LEADING_ARTICLES, "complete", "original"}
)
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}")
_BRACKET = frozenset("()[]{}")
_LAST_BRACKET = re.compile(r"\(([^()]*)\)\s*$")
_NEEDS_MORE = re.compile(
    r"(?:^|[:,&+-]|\b(?:or|and|of|the|a|oder|ou|o))$", re.IGNORECASE
)  # "Birdman or (...)"
_ALSO_KNOWN_AS = re.compile(rf"^(?:{'|'.join(vocabulary.ALSO_KNOWN_AS)})[\s:]+", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(
    rf"\s*(?:[,;]\s*|\s)(?:{'|'.join(vocabulary.ALSO_KNOWN_AS)})[\s:]+(?=\S)", re.IGNORECASE
)
_ALSO_HINTS = ("a.k.a", "aka", "a k a", "also known", "original title")
_YEAR = re.compile(r"(1[89]\d\d|20\d\d)(?:\s*[-\u2013]\s*(?:\d{4})?)?")  # the first year of a series counts
_YEAR_BEHIND = re.compile(rf"^(?P<title>.+?)\s*\(\s*{_YEAR.pattern}\s*\)\s*$", re.DOTALL)
_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_ARTICLE_BEHIND = re.compile(
    rf"^(?P<rest>[^()]+?), (?P<article>(?i:{'|'.join(vocabulary.ARTICLES_BEHIND)})"
    rf"|{'|'.join(vocabulary.ARTICLES_BEHIND_IN_CAPITALS)})$"
)
_PARENTHESES = re.compile(r"\(([^()]*)\)")
_SLASH = re.compile(r"\s/|/\s")
_SPACE_BEFORE_MARK = re.compile(r" (?=[,:;.!?](?: |$))")
_ORDINAL_END = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_NO_NAMES = frozenset({"tv", "v", "vg", "short", "uncut", "new", "cancelled", "various"})


class Title(NamedTuple):
    """A title, taken apart.

    Attributes:
        shown: The title for people: without packaging, article in front.
        key: The title for comparing: folded words of the film's own title, without packaging, year and
            season.
        year: A year in brackets; None without one.
        trailing_year: A bare year at the end (``Deadpool 2016``), not in ``key``. It may belong to the title
            (``Death Race 2000``). None without one.
        parts: Seasons, volumes, parts, episodes: ``{("season", "4")}``.
        collection: Whether it names several films in one product.
        also: Names in brackets or after "a.k.a.", as written (``Yin xiong``), and other remarks in brackets.
        edition: Text in brackets that names an edition (``Two-Disc Special Edition``).
        written: The title as written, without brackets and "a.k.a." names.
    """

    shown: str
    key: str
    year: int | None
    trailing_year: int | None
    parts: frozenset[tuple[str, str]]
    collection: bool
    also: tuple[str, ...] = ()
    edition: tuple[str, ...] = ()
    written: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The film's names, the shown one first."""
        others = (
            name
            for name in self.also
            if fold(name) not in _NO_NAMES and without_parts(fold(name)) and not is_packaging(name)
        )
        return tuple(dict.fromkeys([self.shown, *others]))


def parse_title(title: str) -> Title:
    """Takes a plain title (no markup) apart.

    The rules know the packaging that shops name in English, and the commonest French, Italian and German
    terms. Unknown words stay in the key. That keeps products apart rather than merging them.
    """
    text, years, asides, edition = _without_brackets(title)
    written, *others = _names(text)
    also = [*others, *(name for aside in asides for name in _names(aside))]
    text = article_first(_shown(written.strip(" -:;,+/")))
    folded_text = fold(text)
    parts = set(_parts(folded_text)[1])
    folded = _parts(without_packaging(folded_text))[0]
    collection = is_collection(folded) or any(_SLASH.search(piece) for piece in (text, *asides))
    if asides:  # most titles have none
        folded_asides = fold(" ; ".join(asides))
        parts.update(_parts(folded_asides)[1])
        collection = collection or is_collection(without_packaging(folded_asides))
    key, trailing_year = _trailing_year(_trim(folded))
    return Title(
        shown=text or title.strip(),
        key=key or fold(title),
        year=years[0] if years else None,
        trailing_year=trailing_year,
        parts=frozenset(parts),
        collection=collection,
        also=tuple(article_first(name) for name in also),
        edition=tuple(edition),
        written=written.strip() or title.strip(),
    )


@lru_cache(maxsize=10_000)
def main_name(title: str) -> str:
    """A title without the other names behind it, as people are shown it.

    ``Léon: The Professional (a.k.a. The Professional) (Léon)`` gives ``Léon: The Professional``. A bracket
    that is no name stays, ``(Part 1)``, and so does one that the title needs: ``(500) Days of Summer``.
    """
    title = title.strip()
    if not (title.endswith(")") or any(hint in title.casefold() for hint in _ALSO_HINTS)):
        return title  # most titles have no other
    others = set(parse_title(title).names[1:])
    kept = title
    while bracket := _LAST_BRACKET.search(kept):
        content = bracket[1].strip()
        rest = kept[: bracket.start()].rstrip()
        if not {article_first(name) for name in _names(content)} <= others or _NEEDS_MORE.search(rest):
            break
        kept = rest
    main, *_ = _names(kept)
    return main if fold(main) else title


def split_year(title: str) -> tuple[str, int | None]:
    """A title and the year in parentheses at its end: ``Heat (1995)`` gives ``("Heat", 1995)``.

    Of the years of a series (``2005-2010``) the first counts.
    """
    match = _YEAR_BEHIND.match(title.strip())
    return (match["title"].strip(), int(match[2])) if match else (title.strip(), None)


def article_first(title: str) -> str:
    """A title with its article in front: ``Matrix, The`` becomes ``The Matrix``.

    Other titles in parentheses are treated alike.
    """
    if ", " not in title:  # most titles have none: then there is nothing to find
        return title
    title = _PARENTHESES.sub(lambda match: f"({_article_first(match[1])})", title)
    head, space, tail = title.partition(" (")
    return f"{_article_first(head)}{space}{tail}"


def without_brackets(title: str) -> str:
    """A title without all brackets. A title that stands in brackets stays."""
    text = _BRACKETS.sub(" ", _BRACKETS.sub(" ", title))
    return text if text.strip() else title


def without_edition(folded: str) -> str:
    """A folded title without packaging, studio and leading article."""
    if _EDITION_HINTS.isdisjoint(folded.split()):  # most titles have none
        return folded
    return _trim(without_packaging(folded))


def without_parts(folded: str) -> str:
    """A folded title without its seasons and parts; empty if it is nothing else."""
    return "" if _is_part(folded) else _parts(folded)[0]


def _article_first(title: str) -> str:
    match = _ARTICLE_BEHIND.match(title.strip())
    if not match:
        return title
    gap = "" if match["article"].endswith("'") else " "
    return f"{match['article']}{gap}{match['rest']}"


def _names(text: str) -> list[str]:
    """The names in a piece of a title: one, or several with "a.k.a." between them."""
    if not any(hint in text.casefold() for hint in _ALSO_HINTS):  # most have none
        return [text]
    names = [name.strip() for name in _BETWEEN_NAMES.split(_ALSO_KNOWN_AS.sub("", text.strip()))]
    return [name for name in names if fold(name)] or [text]


def _without_brackets(title: str) -> tuple[str, list[int], list[str], list[str]]:
    """A title without bracketed years, packaging and remarks; then the years, the remarks, the packaging."""
    if _BRACKET.isdisjoint(title):  # most titles have none
        return title, [], [], []
    years: list[int] = []
    asides: list[str] = []
    edition: list[str] = []

    def look(match: re.Match[str]) -> str:
        content = next(group for group in match.groups() if group is not None).strip()
        year = _YEAR.fullmatch(content)
        if year and _FIRST_YEAR <= int(year[1]) <= _LAST_YEAR:
            years.append(int(year[1]))
        elif is_packaging(content):
            edition.append(content)
        elif content:
            asides.append(content)
        return " "

    text = _BRACKETS.sub(look, _BRACKETS.sub(look, title))
    if not text.strip(" -:;,+/"):  # the title stands in brackets
        return title.strip(" ()[]{}"), [], [], []
    return text, years, asides, edition


def _parts(folded: str) -> tuple[str, list[tuple[str, str]]]:
    found: list[tuple[str, str]] = []
    if vocabulary.PART_HINTS.isdisjoint(folded.split()):
        return folded, found
    for kind, pattern in _PARTS:

        def note(match: re.Match[str], kind: str = kind) -> str:
            numbers = [_number(word) for word in match["n"].split() if word not in {"to", "and", "through"}]
            found.append((kind, " ".join(numbers)))
            return " "

        replaced = pattern.sub(note, folded)
        # "Part 2" alone is the whole title. Something must stay to compare.
        if replaced.strip():
            folded = replaced
    return " ".join(folded.split()), found


def _is_part(folded: str) -> bool:
    """Whether a folded text only names a part (``part 2``)."""
    return any(pattern.fullmatch(folded) for _, pattern in _PARTS)


def _number(word: str) -> str:
    word = _ORDINAL_END.sub("", word)
    return str(int(word)) if word.isdecimal() else str(_NUMBERS.get(word, word))


def _trim(folded: str) -> str:
    """Takes packaging off the end, and articles and the studio off the front."""
    words = _STUDIO.sub("", without_trailing(folded)).split()
    if len(words) > 1 and words[0] in vocabulary.LEADING_ARTICLES:
        words = words[1:]
    while len(words) > 1 and words[-1] in {"the", "complete", "original"}:
        words.pop()
    # Some titles stand twice: HOTEL TRANSYLVANIA(WS) HOTEL TRANSYLVANIA(WS).
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        words = words[:half]
    return " ".join(roman_in_digits(words))


def _trailing_year(key: str) -> tuple[str, int | None]:
    head, _, last = key.rpartition(" ")
    if head and _BARE_YEAR.fullmatch(last) and int(last) <= _LAST_YEAR:
        return _trim(head), int(last)
    return key, None


def _shown(text: str) -> str:
    return without_shown_packaging(_SPACE_BEFORE_MARK.sub("", " ".join(text.split())))
