"""Keys of titles: those under which a film is found, and those that a typed text asks for."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from recommender.catalog import vocabulary
from recommender.catalog.folding import fold
from recommender.catalog.number_words import in_digits, roman_in_digits
from recommender.catalog.title import article_first, parse_title, without_edition, without_parts

LONGEST_QUERY = 200
"""Characters of a query that are looked at."""

_BARE_YEAR = re.compile(r"^(.*\S)[\s,]+((?:18|19|20)\d\d)$", re.DOTALL)
_PART = re.compile(rf"\b(?:{'|'.join(vocabulary.NUMBERED)}) (\d+|[ivx])\b")
_DIGIT_IN_WORD = re.compile(rf"(?<=[^\W\d_])[{''.join(vocabulary.LETTERS_AS_DIGITS)}](?=[^\W\d_])")
_NUMBER_HINTS = frozenset({*vocabulary.UNITS, *vocabulary.TENS, *vocabulary.NUMBERED})
_LONG_OR_SHORT = vocabulary.ABBREVIATIONS | {long: short for short, long in vocabulary.ABBREVIATIONS.items()}
_THE = vocabulary.LEADING_ARTICLES["the"]
_PARTS = frozenset((*vocabulary.NUMBERED, *vocabulary.NUMBERED_ELSEWHERE))
_MARK = re.compile(r"(?P<subtitle>:\s+|\s[-\u2013\u2014]\s+)|(?P<clause>[,;]\s+|\s+(?=or[:,]?\s))")
_MARKS = 4  # words of a title that are looked at
_ELIDED = re.compile(r"^l['\u2019](?=\w)", re.IGNORECASE)
_BRACKET = re.compile(r"[()\[\]{}]")
_INITIALS = range(3, 8)
_FIRST_PART = " 1"
_LETTER_AND_PART = re.compile(r"[^\W\d_]\d")
_SPELLED = re.compile(r"\b[^\W\d_](?: [^\W\d_]\b)+")


class Kind(IntEnum):
    """The kind of a key, the surest first."""

    TITLE = 0
    """Its title, or the one of another country that no other film is called."""
    NAME = 1
    """Another of its names, or an edition's."""
    CUT = 2
    """One of these in other numbers, or without edition, studio or "part"."""
    BEGINNING = 3
    """What comes before a comma, or ends in a number before a subtitle: it alone begins so."""
    ARTICLELESS = 4
    """Without an article that is not English."""
    SERIES = 5
    """What comes before a subtitle: others of its series may have it too."""
    SUBTITLE = 6
    """What comes after."""
    INITIALS = 7
    """Its words' first letters."""


@dataclass(frozen=True, slots=True)
class Key:
    """A title as it is compared.

    Attributes:
        text: Folded words without leading article, Roman numbers in digits.
        article: 0 without a leading article, 1 for "the", 2 for "a" and "an".
        kind: Its kind.
    """

    text: str
    article: int
    kind: Kind = Kind.TITLE


@dataclass(frozen=True, slots=True)
class Query:
    """A typed text.

    Attributes:
        keys: The key of the whole text, then without words of an edition. There is at least one; its text may
            be empty.
        year: The year in it; None without one.
        bare_year: Whether the year stood without brackets, so that it may belong to the title.
        whole: The key with a bare year left in. Without a bare year it is ``keys[0]``.
        others: Other names in brackets.
    """

    keys: tuple[Key, ...]
    year: int | None
    bare_year: bool
    whole: Key
    others: tuple[Key, ...] = ()


def normalise(title: str) -> Key:
    """The key of a title: ``"Misérables, Les"`` and ``"les miserables"`` have the same."""
    words = fold(article_first(title.strip())).split()
    if not words:
        return Key(_symbols(title), 0)
    article = vocabulary.LEADING_ARTICLES.get(words[0], 0) if len(words) > 1 else 0
    return Key(" ".join(roman_in_digits(words[1:] if article else words)), article)


def title_keys(title: str) -> tuple[Key, ...]:
    """The keys under which a title is found, each once, its own first."""
    parsed = parse_title(title)
    main, *others = parsed.names
    keys = list(_name_keys(parsed.written, Kind.TITLE))
    if main != parsed.written:
        keys += _name_keys(main, Kind.CUT)
    for other in others:
        keys += _name_keys(other, Kind.NAME)
    if others or title.lstrip().startswith(("(", "[")):  # "(500) Days of Summer"
        keys.append(replace(normalise(_BRACKET.sub(" ", title)), kind=Kind.CUT))
    surest: dict[str, Key] = {}
    for key in keys:
        if key.text and (key.text not in surest or key.kind < surest[key.text].kind):
            surest[key.text] = key
    return tuple(surest.values()) or (Key("", 0),)


def parse_query(text: str) -> Query:
    """Takes a typed text apart: names, year, edition."""
    text = text[:LONGEST_QUERY].strip()
    parsed = parse_title(text)
    if not parsed.written:
        return Query((normalise(text),), None, bare_year=False, whole=normalise(text))
    whole = normalise(parsed.written)
    others = tuple(replace(normalise(name), kind=Kind.NAME) for name in parsed.names[1:])
    bare = None if parsed.year else _BARE_YEAR.match(parsed.written)
    title, year = (bare[1], int(bare[2])) if bare else (parsed.written, parsed.year)
    if bare and not fold(title):
        title, year, bare = parsed.written, None, None
    keys = [normalise(title), normalise(parse_title(title).shown)]
    keys.extend([replace(key, text=without_edition(key.text)) for key in keys])
    distinct = {key.text: key for key in reversed(keys) if key.text}
    ordered = [distinct.pop(key.text) for key in keys if key.text in distinct]
    return Query(tuple(ordered) or (whole,), year, bare is not None, whole, others)


def asked_for(query: Query) -> Iterator[tuple[Key, bool]]:
    """The keys to look for, the surest first, each with whether the typed year counts as a year."""
    tries = [(query.whole, False)] if query.bare_year else []
    for place, key in enumerate(query.keys):
        tries.append((replace(key, kind=Kind.CUT) if place else key, True))
    for key, year_apart in tries:
        yield key, year_apart
        rewritten = list(_rewritten(key.text))
        for text in rewritten:
            yield Key(text, key.article, Kind.CUT), year_apart
        for text in _without_other_article(key.text):
            yield Key(text, key.article, Kind.ARTICLELESS), year_apart
    word = query.keys[0].text
    if " " not in word and (len(word) in _INITIALS or _LETTER_AND_PART.fullmatch(word)):
        yield Key(initials_key(word), 0, Kind.INITIALS), True


def asked_for_as_first(query: Query) -> Iterator[tuple[Key, bool]]:
    """The keys to look for where no film is numbered 1: "Rocky 1" is on no poster."""
    for key in query.keys:
        is_said = key.text.endswith(_FIRST_PART) or not set(key.text.split()).isdisjoint(_PARTS)
        for text in (key.text, *_rewritten(key.text)) if is_said else ():  # not "Rogue One"
            if len(text) > len(_FIRST_PART) and text.endswith(_FIRST_PART):
                yield Key(text.removesuffix(_FIRST_PART), key.article, Kind.CUT), True


def initials_key(letters: str) -> str:
    """The key of initials. No title has it."""
    return f"~{letters}"


def is_compared(key: Key) -> bool:
    """Whether a key is compared letter by letter with typed text. Other keys are only found whole."""
    return key.kind <= Kind.CUT and any(letter.isalnum() for letter in key.text)


def _name_keys(name: str, kind: Kind) -> Iterator[Key]:
    """The keys of one of a film's names."""
    whole = normalise(name)
    text, article, lower = whole.text, whole.article, max(kind, Kind.CUT)
    yield Key(text, article, kind)
    cut = without_edition(text)
    if cut != text:
        yield Key(cut, article, lower)
    for one in dict.fromkeys((text, cut)):
        for other in _rewritten(one):
            yield Key(other, article, lower)
    for one in (*_without_other_article(text), *_without_elided_article(name)):
        yield Key(one, article, Kind.ARTICLELESS)
    yield from _initials(whole.text)
    if article == _THE:
        yield from _initials(f"the {whole.text}")  # "TDK"
    yield from _name_parts(name)


def _name_parts(name: str) -> Iterator[Key]:
    """The keys of what stands before and behind the marks within a name."""
    for place, mark in enumerate(_MARK.finditer(name)):
        if place == _MARKS:
            break
        head, tail = normalise(name[: mark.start()]), normalise(name[mark.end() :])
        yield from _beginnings(head, is_clause=mark["clause"] is not None)
        if mark["subtitle"] and " " in tail.text and without_parts(tail.text):
            yield replace(tail, kind=Kind.SUBTITLE)
            if len(head.text.split()) in _INITIALS:  # "lotr the two towers"
                letters = "".join(word[0] for word in head.text.split())
                for rest in {tail.text, fold(name[mark.end() :])}:
                    yield Key(f"{letters} {rest}", 0, Kind.SUBTITLE)


def _beginnings(head: Key, *, is_clause: bool) -> Iterator[Key]:
    words = head.text.split()
    if len(words) < 2 and is_clause:  # noqa: PLR2004 - "Paris, Texas" is not called Paris
        return
    texts = [head.text, *_rewritten(head.text)]
    is_numbered = len(words) > 1 and any(text.rpartition(" ")[2].isdecimal() for text in texts)
    for text in texts:
        yield Key(text, head.article, Kind.BEGINNING if is_clause or is_numbered else Kind.SERIES)
    yield from _initials(head.text)


def _rewritten(text: str) -> Iterator[str]:
    """Other ways to write a key: ``12 monkeys``, ``godfather 2`` for "part 2", ``rocky 5`` for "v"."""
    words = text.split()
    if _DIGIT_IN_WORD.search(text):
        yield _DIGIT_IN_WORD.sub(lambda match: vocabulary.LETTERS_AS_DIGITS[match[0]], text)
    other = " ".join(_LONG_OR_SHORT.get(word, word) for word in words)
    if other != text:
        yield other
    if _NUMBER_HINTS.isdisjoint(words) and min(map(len, words), default=0) > 1:  # most have none
        return
    if len(words) > 1 and words[-1] in {"v", "x"}:
        words[-1] = str(vocabulary.ROMAN[words[-1]])
    digits = " ".join(in_digits(words))
    shorter = _PART.sub(lambda match: str(vocabulary.ROMAN.get(match[1], match[1])), digits).strip()
    joined = _SPELLED.sub(lambda match: match[0].replace(" ", ""), text)
    if shorter.isdecimal() and " " in text:  # "Part 2" is not called 2
        shorter = ""
    yield from (other for other in dict.fromkeys((digits, shorter, joined)) if other not in {"", text})


def _without_other_article(text: str) -> Iterator[str]:
    article, _, rest = text.partition(" ")
    # "E.T. 4" begins with no Danish article: of a number nothing would be left but the number.
    if (
        rest
        and not rest.isdecimal()
        and (article in vocabulary.OTHER_ARTICLES or article in vocabulary.MISSPELT_ARTICLES)
    ):
        yield rest


def _without_elided_article(name: str) -> Iterator[str]:
    if _ELIDED.match(name):
        yield normalise(_ELIDED.sub("", name)).text


def _initials(text: str) -> Iterator[Key]:
    words = text.split()
    is_part = len(words) == 2 and words[1].isdecimal()  # noqa: PLR2004 - "Terminator 2" is called T2
    if len(words) in _INITIALS or is_part:
        yield Key(initials_key("".join(word[0] for word in words)), 0, Kind.INITIALS)


def _symbols(text: str) -> str:
    """The text to compare of a title without letters and digits: ``$``."""
    return "".join(char for char in text if unicodedata.category(char)[0] in "SP")
