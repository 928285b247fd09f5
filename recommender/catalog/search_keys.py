"""What titles and what people type are reduced to before they are compared."""

import re
import unicodedata
from dataclasses import dataclass

LONGEST_QUERY = 200
"""Characters of a query that are looked at."""

_ARTICLES = "the|a|an|le|la|les|l'|un|une|el|los|las|lo|il|gli|i|der|die|das|ein|eine|het|de|den|det|o|os|as"
_TRAILING_ARTICLE = re.compile(rf"^([^(\[]+?),\s+({_ARTICLES})(?=\s*(?:$|[(\[]))")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_BRACKETED_YEAR = re.compile(r"[(\[]\s*((?:18|19|20)\d\d)\s*[)\]]")
_BARE_YEAR = re.compile(r"^(.*\S)[\s,]+((?:18|19|20)\d\d)$")
_ACRONYM = re.compile(r"(?<![^\W_])([^\W_])[.*](?=[^\W_](?:[.*]|$|[\s:,)\]]))")
_APOSTROPHE = re.compile(r"['`´\u2018\u2019\u02bc]")  # noqa: RUF001
_NOT_A_LETTER = re.compile(r"[\W_]+")
_ROMAN = {
    numeral: str(number)
    for number, numeral in enumerate(
        "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(),  # noqa: SIM905
        start=2,
    )
    if len(numeral) > 1  # "Malcolm X" and "Henry V" are names
}
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen".split(),  # noqa: SIM905
        start=2,
    )
}
_PART = re.compile(r"\b(?:part|vol|volume|chapter) ([0-9]+)$")
_LEADING = {"the": 1, "a": 2, "an": 2}
_EDITION_WORDS = frozenset(
    """
    dvd bluray blu ray vhs uhd 4k 3d hd region free widescreen fullscreen full wide screen edition
    editions special collectors limited anniversary unrated rated uncut extended theatrical directors
    cut version remastered restored deluxe ultimate criterion collection digital copy combo pack import
    ntsc pal disc discs two single double steelbook box set 1 2 20th 25th 30th 40th 50th and ultraviolet
    """.split()  # noqa: SIM905
)
_SURE_EDITION_WORDS = frozenset(
    """
    dvd bluray ray vhs uhd 4k widescreen fullscreen edition unrated uncut cut version steelbook import
    ntsc pal remastered restored
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Key:
    """A title as it is compared.

    Attributes:
        text: Lower-case words without accents, punctuation or leading article, roman numbers in digits.
        article: 0 without a leading article, 1 for "the", 2 for "a" and "an".
    """

    text: str
    article: int


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody typed.

    Attributes:
        keys: All of it, and without what may name an edition; never empty, texts may be.
        year: The year in it.
        bare_year: The year stood without brackets, so that it may be part of the title.
        whole: The key with a bare year left in; equals ``keys[0]`` without one.
    """

    keys: tuple[Key, ...]
    year: int | None
    bare_year: bool
    whole: Key


def normalise(title: str) -> Key:
    """Reduces a title: ``"Misérables, Les"`` and ``"les miserables"`` give the same key."""
    text = title.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = _TRAILING_ARTICLE.sub(r"\2 \1", text.strip())
    text = _ACRONYM.sub(r"\1", text)
    text = _APOSTROPHE.sub("", text).replace("&", " and ")
    words = _NOT_A_LETTER.sub(" ", text).split()
    article = _LEADING.get(words[0], 0) if len(words) > 1 else 0
    words = words[1:] if article else words
    return Key(" ".join([*words[:1], *(_ROMAN.get(word, word) for word in words[1:])]), article)


def title_keys(title: str) -> tuple[Key, ...]:
    """The keys that find a title: whole, without what names an edition, with other ways to write numbers."""
    keys = _variants(_without_year(title)) or _variants(title) or (Key("", 0),)
    return tuple(dict.fromkeys([*keys, *(_with_digits(key) for key in keys)]))


def parse_query(text: str) -> Query:
    """Takes apart what somebody typed: title, year, edition."""
    text = text[:LONGEST_QUERY].strip()
    bracketed = _BRACKETED_YEAR.search(text)
    if bracketed and _variants(_without_year(text)):
        keys = _variants(_without_year(text))
        return Query(keys, int(bracketed[1]), bare_year=False, whole=keys[0])
    keys = _variants(text) or (Key("", 0),)
    bare = _BARE_YEAR.match(text)
    if bare and _variants(bare[1]):
        return Query(_variants(bare[1]), int(bare[2]), bare_year=True, whole=keys[0])
    return Query(keys, None, bare_year=False, whole=keys[0])


def _variants(title: str) -> tuple[Key, ...]:
    bracketless = _without_brackets(title)
    keys = [normalise(title)]
    if bracketless != title:
        keys.append(normalise(bracketless))
    keys.extend([_without_edition(key) for key in keys])
    return tuple(dict.fromkeys(key for key in keys if key.text))


def _with_digits(key: Key) -> Key:
    """``12 monkeys`` for "Twelve Monkeys", ``godfather 2`` for "The Godfather: Part II"."""
    text = " ".join(_NUMBERS.get(word, word) for word in key.text.split())
    return Key(_PART.sub(r"\1", text), key.article)


def _without_year(title: str) -> str:
    return _BRACKETED_YEAR.sub(" ", title)


def _without_brackets(title: str) -> str:
    return _BRACKETS.sub(" ", title)


def _without_edition(key: Key) -> Key:
    """Drops words such as "special edition dvd" from the end, where one of them surely names an edition."""
    words = key.text.split()
    end = len(words)
    while end > 1 and words[end - 1] in _EDITION_WORDS:
        end -= 1
    if _SURE_EDITION_WORDS.isdisjoint(words[end:]):
        return key
    return Key(" ".join(words[:end]), key.article)
