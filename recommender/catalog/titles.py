"""What a product's title says: which film, which year, which season, and what is only packaging."""

import re
from typing import NamedTuple

from recommender.catalog.names import article_first
from recommender.catalog.packaging import (
    fold,
    is_collection,
    is_packaging,
    without_packaging,
    without_trailing,
)

_FIRST_YEAR, _LAST_YEAR = 1890, 2035  # "Blade Runner 2049" is a title

_NUMBER_WORDS = {
    word: str(number)
    for number, words in enumerate(
        (
            *("", "one first i", "two second ii", "three third iii", "four fourth iv", "five fifth"),
            *("six sixth vi", "seven seventh vii", "eight eighth viii", "nine ninth ix", "ten tenth"),
            *("eleven eleventh xi", "twelve twelfth xii"),
        )
    )
    for word in words.split()
}
# Not I, V and X: they end titles as letters ("Malcolm X").
_ROMAN = {word: number for word, number in _NUMBER_WORDS.items() if re.fullmatch("[ivx]{2,4}", word)}
_NUM = r"(?:\d+(?:st|nd|rd|th)?|" + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True)) + r"|v|x)"
_COUNT = _NUM.replace(r"\d+", r"\d{1,2}", 1)  # "Season 4 2015" is of one season
_MORE = rf"(?: (?:to |and |through )?{_COUNT})*"
_SEASON = r"(?:seasons?|series|ssn|stagion[ei]|saisons?|staffeln?|temporadas?)"
_PARTS = (
    ("season", re.compile(rf"\b(?:the )?(?:complete )?{_SEASON} (?P<n>{_COUNT}{_MORE})\b")),
    ("season", re.compile(rf"\b(?:the )?(?:complete )?(?P<n>{_COUNT}{_MORE}) (?:complete )?{_SEASON}\b")),
    ("volume", re.compile(rf"\b(?:vol|vols|volumes?) (?P<n>{_COUNT}{_MORE})\b")),
    ("part", re.compile(rf"\b(?:part|parts|pt|teil|partie|parte) (?P<n>{_NUM})\b")),
    ("part", re.compile(r"\bp(?P<n>\d)\b")),
    ("episode", re.compile(rf"\b(?:episodes?|ep) (?P<n>{_COUNT}{_MORE})\b")),
    ("kind", re.compile(r"\b(?P<n>tv|television|mini) ?(?:series|show)\b")),
    ("season", re.compile(r"\b(?:the )?(?P<n>complete) (?:tv |television |original )*series\b")),
)

# Most titles hold none of these words: then the expressions above have nothing to find.
_PART_HINTS = frozenset(
    {"season", "seasons", "series", "ssn", "stagione", "stagioni", "saison", "saisons", "staffel", "staffeln"}
    | {"temporada", "temporadas", "vol", "vols", "volume", "volumes", "part", "parts", "pt", "teil", "partie"}
    | {"parte", "episode", "episodes", "ep", "miniseries", "show", *(f"p{number}" for number in range(10))}
)
_STUDIO = re.compile(
    r"^(?:(?:walt )?disneys?|marvels|masterpiece (?:mystery|classic|theatre|theater)) (?=\w)"
)
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}")
_BRACKET = frozenset("()[]{}")
_ALSO_KNOWN_AS = re.compile(r"^a\.?k\.?a\.? ", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SLASH = re.compile(r"\s/|/\s")
_SPACE_BEFORE_MARK = re.compile(r" (?=[,:;.!?](?: |$))")
_ORDINAL_END = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_SHOWN_TAIL = re.compile(
    r"(?:[\s:,;+&-]|\s-\s)+(?:blu-?ray|dvds?|vhs|region free|digital|steelbook|bilingual|widescreen|"
    r"clamshell|import|"
    r"limited(?: uk)? edition|special edition|4k(?: ultra hd)?|digital hd|combo(?: pack)?|uk|anglais|"
    r"italien|ws|fs)"
    r"\s*$",
    re.IGNORECASE,
)


class ParsedTitle(NamedTuple):
    """A title, taken apart.

    Attributes:
        shown: For people: without packaging, article in front.
        key: For comparing: words of the film's own title, folded; without packaging, year, season.
        year: A year in brackets, None without.
        trailing_year: A bare year at the end (``Deadpool 2016``), not in ``key``. It may as well belong to
            the title (``Death Race 2000``).
        parts: Seasons, volumes, parts, episodes: ``{("season", "4")}``.
        collection: Several films in one product.
        also: Names in brackets behind the title, as written (``Yin xiong``), and other remarks there.
    """

    shown: str
    key: str
    year: int | None
    trailing_year: int | None
    parts: frozenset[tuple[str, str]]
    collection: bool
    also: tuple[str, ...] = ()


def parse_title(title: str) -> ParsedTitle:
    """Takes a plain title (no markup) apart.

    The rules know the packaging that shops name in English, and the commonest French, Italian and German
    terms. Words they do not know stay in the key, which keeps products apart rather than merge them.
    """
    text, years, asides = _without_brackets(title)
    text = article_first(_shown(text.strip(" -:;,+/")))
    folded_text = fold(text)
    parts = set(_parts(folded_text)[1])
    folded = _parts(without_packaging(folded_text))[0]
    collection = is_collection(folded) or any(_SLASH.search(piece) for piece in (text, *asides))
    if asides:  # most titles have none
        folded_asides = fold(" ; ".join(asides))
        parts.update(_parts(folded_asides)[1])
        collection = collection or is_collection(without_packaging(folded_asides))
    key = _trim(folded)
    key, trailing_year = _trailing_year(key)
    if not key:
        key = fold(title)
    return ParsedTitle(
        shown=text or title.strip(),
        key=key,
        year=years[0] if years else None,
        trailing_year=trailing_year,
        parts=frozenset(parts),
        collection=collection,
        also=tuple(_ALSO_KNOWN_AS.sub("", aside) for aside in asides),
    )


def _without_brackets(title: str) -> tuple[str, list[int], list[str]]:
    """The title without bracketed years, packaging and remarks; the years; the remarks."""
    if _BRACKET.isdisjoint(title):  # most titles have none
        return title, [], []
    years: list[int] = []
    asides: list[str] = []

    def look(match: re.Match[str]) -> str:
        content = next(group for group in match.groups() if group is not None).strip()
        year = _YEAR.fullmatch(content)
        if year and _FIRST_YEAR <= int(content) <= _LAST_YEAR:
            years.append(int(content))
        elif content and not is_packaging(content):
            asides.append(content)
        return " "

    text = _BRACKETS.sub(look, _BRACKETS.sub(look, title))
    if not fold(text):  # the title stands in brackets
        return title.strip(" ()[]{}"), [], []
    return text, years, asides


def _parts(folded: str) -> tuple[str, list[tuple[str, str]]]:
    found: list[tuple[str, str]] = []
    if _PART_HINTS.isdisjoint(folded.split()):
        return folded, found
    for kind, pattern in _PARTS:

        def note(match: re.Match[str], kind: str = kind) -> str:
            numbers = [_number(word) for word in match["n"].split() if word not in {"to", "and", "through"}]
            found.append((kind, " ".join(numbers)))
            return " "

        replaced = pattern.sub(note, folded)
        # "Part 2" alone is all the title there is; something must stay to compare.
        if replaced.strip():
            folded = replaced
    return " ".join(folded.split()), found


def _number(word: str) -> str:
    word = _ORDINAL_END.sub("", word)
    if word.isdecimal():
        return str(int(word))
    return {"v": "5", "x": "10"}.get(word) or _NUMBER_WORDS.get(word, word)


def _trim(folded: str) -> str:
    """Takes packaging off the end, articles and the studio's name off the front."""
    words = _STUDIO.sub("", without_trailing(folded)).split()
    if len(words) > 1 and words[0] in {"the", "a", "an"}:
        words = words[1:]
    while len(words) > 1 and words[-1] in {"the", "complete", "original"}:
        words.pop()
    # HOTEL TRANSYLVANIA(WS) HOTEL TRANSYLVANIA(WS): some titles stand twice.
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        words = words[:half]
    return " ".join(_ROMAN.get(word, word) if place else word for place, word in enumerate(words))


def _trailing_year(key: str) -> tuple[str, int | None]:
    head, _, last = key.rpartition(" ")
    if head and _YEAR.fullmatch(last) and _FIRST_YEAR <= int(last) <= _LAST_YEAR:
        return _trim(head), int(last)
    return key, None


def _shown(text: str) -> str:
    text = _SPACE_BEFORE_MARK.sub("", " ".join(text.split()))
    while True:
        shorter = _SHOWN_TAIL.sub("", text).rstrip(" -:;,+&")
        head, dash, tail = shorter.rpartition(" - ")
        if dash and is_packaging(tail):
            shorter = head
        if shorter == text or not fold(shorter):
            return text
        text = shorter
