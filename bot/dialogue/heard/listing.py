"""Lists of films in a line: what is said of the first, or behind the last, may hold for the others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.dialogue.heard import liking_words as words
from bot.dialogue.heard import rating_words
from bot.dialogue.heard.answer_reading import read_answered_stars
from bot.dialogue.heard.day_reading import is_within_day
from bot.dialogue.heard.liking import begins_with_liking, read_liking
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.splitting import (
    MOST,
    OR_SEPARATOR,
    SEPARATOR,
    only_says_stars,
    says_liking_of_it,
)
from bot.dialogue.heard.star_reading import stars_at_begin, stars_at_end

_INTERJECTION = re.compile(rf"(?:{one_of(rating_words.INTERJECTIONS)}[\s.!]*)+")
_FOR = re.compile(rf"\s*{one_of(rating_words.GIVE)}\s")
_BOTH = re.compile(rf"{one_of(rating_words.BOTH)}\s+")
_LIKED_ALL = re.compile(
    rf"[\s,:–—-]+(?P<said>{one_of(word for every in words.BEFORE.values() for word in every)})"
    rf"\s+(?:them|{one_of(rating_words.OF_SEVERAL)})(?:\s+{one_of(rating_words.OF_SEVERAL)})*[\s.!]*\Z"
)
_EACH = re.compile(rf"\s+{one_of(rating_words.EACH)}[\s.!]*\Z")
_ALL = re.compile(rf"(?:{one_of(rating_words.OF_SEVERAL)}[\s:]+)+(?:{one_of(rating_words.GETS)}\s+)*(?=\S)")
_SHARED_BEHIND = re.compile(
    rf"[\s,:–—-]+(?:{one_of(rating_words.OF_SEVERAL)}[\s:]+)+(?:{one_of(rating_words.GETS)}\s+)*(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Tail:
    """What is said of all films of a list, behind it.

    Attributes:
        begin: Where the film before it ends.
        text: What is said: "great", "5 stars".
    """

    begin: int
    text: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A line that is cut at each comma and "and"; a title may hold these, so spans can be taken together.

    Attributes:
        line: The line.
        places: Where each span begins and ends.
        own: Whether a span says itself what somebody thinks of it.
        likings: What was said before and holds for a span as well: "loved ", "5 stars for "; else empty.
        tail: What was said behind and holds for those that say nothing else; else empty.
    """

    line: str
    places: tuple[tuple[int, int], ...]
    own: tuple[bool, ...]
    likings: tuple[str, ...]
    tail: str

    def text(self, first: int, stop: int) -> str:
        """Spans ``first`` to before ``stop`` as one text, with what was said of them elsewhere."""
        text = self.line[self.places[first][0] : self.places[stop - 1][1]]
        liking = self.likings[first]
        return f"{liking}{text}{'' if liking or any(self.own[first:stop]) else self.tail}"

    def may_be_one(self, first: int, stop: int) -> bool:
        """Whether these spans may be one title, and what somebody thinks of it."""
        if any(_liking_at_begin(self.line[slice(*place)]) for place in self.places[first + 1 : stop]):
            return False
        return not any(_ends_with_rating(self.line[slice(*place)]) for place in self.places[first : stop - 1])


def listed(line: str) -> Listed:
    """A list of films: ``loved Heat, Fargo and Alien, hated Jaws``, ``Heat and Alien were both great``."""
    places: list[tuple[int, int]] = []
    for begin, end in _spans(line):
        text = line[begin:end]
        is_remark = _INTERJECTION.fullmatch(plain(text)) is not None  # "Heat, wow. 5 stars"
        if places and (is_remark or read_answered_stars(text) is not None or _is_of_all(text)):
            places[-1] = (places[-1][0], end)  # "Heat, and gave it a 4"; "Jaws and Psycho, both 4 stars"
        else:
            places.append((begin, end))
    if places and _INTERJECTION.fullmatch(plain(line[slice(*places[0])])):
        del places[0]  # "no, Fargo 3"
    tail = _shared_tail(line[slice(*places[-1])]) if len(places) > 1 else None
    if tail is not None:
        begin, end = places[-1]
        places[-1] = (begin, begin + tail.begin)
        begin, end = places[0]
        both = _BOTH.match(plain(line[begin:end]))
        places[0] = (begin + (both.end() if both else 0), end)
    liking = ""
    likings, own = [], []
    for begin, end in places:
        text = line[begin:end]
        said = _liking_at_begin(text)
        liking = said or liking
        is_own = bool(said) or _has_rating(text)
        own.append(is_own)
        likings.append("" if is_own else liking)
    return Listed(line, tuple(places), tuple(own), tuple(likings), f": {tail.text}" if tail else "")


def with_shared_line(lines: Sequence[str]) -> list[str]:
    """Lines of films, the last of which says what holds for each of them: "all 5"."""
    if len(lines) < 2 or not _is_of_all(lines[-1]):  # noqa: PLR2004
        return list(lines)
    said = _ALL.sub("", plain(lines[-1]), count=1).strip()
    return [
        line if _ends_with_rating(line) or _has_rating(line) else f"{line}: {said}" for line in lines[:-1]
    ]


def _is_of_all(text: str) -> bool:
    """Whether a text says what holds for each of several films, and names none: "both 4 stars"."""
    every = _ALL.match(plain(text))
    said = text[every.end() :].strip() if every else ""
    return bool(said) and (only_says_stars(said) or says_liking_of_it(said))


def _liking_at_begin(text: str) -> str:
    """The words before a title that say what somebody thinks; empty without any."""
    found = read_liking(text)
    if found is not None and found.is_first and found.end > found.begin:
        return text[: found.begin]
    stars = stars_at_begin(text)
    if stars is None or stars.problem is not None:
        return ""
    rest = text[stars.end :]
    lead = _FOR.match(plain(rest))
    is_marked = lead is not None or rest.lstrip().startswith((":", "-", "–", "—"))
    if stars.is_bare and not is_marked:
        return ""  # "12 Monkeys"
    return f"{text[: stars.end]} for " if rest[lead.end() if lead else 0 :].strip() else ""


def _has_rating(text: str) -> bool:
    stars = stars_at_end(text)
    if stars is not None and text[: stars.begin].strip() and not stars.is_bare:
        return True
    liking = read_liking(text)
    return liking is not None and liking.is_sure and liking.end > liking.begin


def _ends_with_rating(text: str) -> bool:
    stars = stars_at_end(text)
    return (stars is not None and not stars.is_plain) or (_has_rating(text) and not _liking_at_begin(text))


def _shared_tail(text: str) -> Tail | None:
    """What stands behind "were both": stars, or a liking; or stars before "each"."""
    lowered = plain(text)
    each = _EACH.search(lowered)
    stars = stars_at_end(text[: each.start()]) if each else None
    if stars is not None and stars.begin and not stars.is_plain:
        return Tail(stars.begin, text[stars.begin : stars.end].strip())
    liked = _LIKED_ALL.search(lowered)
    if liked is not None and liked.start() and says_liking_of_it(f"{liked['said']} it"):
        return Tail(liked.start(), f"{liked['said']} it")
    for found in _SHARED_BEHIND.finditer(lowered):
        said = text[found.end() :].strip()
        if found.start() and said and (only_says_stars(said) or says_liking_of_it(said)):
            return Tail(found.start(), said)
    return None


def _spans(line: str) -> Iterator[tuple[int, int]]:
    begin = 0
    separator = OR_SEPARATOR if begins_with_liking(line) else SEPARATOR
    for found in islice(separator.finditer(plain(line)), MOST - 1):
        if is_within_day(line, found.start()):  # "Heat 2. Mai, Alien"
            continue
        if line[begin : found.start()].strip():
            yield _stripped(line, begin, found.start())
        begin = found.end()
    if line[begin:].strip():
        yield _stripped(line, begin, len(line))


def _stripped(line: str, begin: int, end: int) -> tuple[int, int]:
    text = line[begin:end]
    return begin + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
