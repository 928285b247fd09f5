"""Films of a series, said at once: "all the Lord of the Rings films", "the first two Alien films"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.liking import LONGEST, read_liking
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import stars_at_end

_COUNTS = {plain(word): count for count, every in words.COUNTED.items() for word in every}
_HOW_MANY = rf"(?P<count>{one_of(_COUNTS)}|[2-9])"
_ARTICLES = rf"(?:{one_of(words.ARTICLES)}\s+)*"
_EVERY = (
    rf"(?:(?:{_ARTICLES}(?P<first>{one_of(words.FIRST)})\s+|(?:{one_of(words.EVERY)}\s+)?{_ARTICLES}){_HOW_MANY}\s+"
    rf"|{_ARTICLES}{one_of(words.EVERY)}\s+){_ARTICLES}"
)
_NOUN = one_of((*words.FILMS, *words.SERIES))
_SERIES = tuple(
    re.compile(form.replace("(?P<every>)", _EVERY))
    for form in (
        rf"(?P<every>){_NOUN}\s+(?:{one_of(words.OF)}\s+)?(?P<name>\S.*)",
        rf"(?P<every>)(?P<name>\S.*?)(?:\s+{_NOUN})?",
        rf"{_ARTICLES}(?P<name>\S.*?)\s+{one_of(words.SERIES)}",
        rf"{_ARTICLES}{one_of(words.SERIES)}\s+(?:{one_of(words.OF)}\s+)?(?P<name>\S.*)",
    )
)
_AROUND = " \t,:;–—-.!"


@dataclass(frozen=True, slots=True)
class Series:
    """Films that are rated alike.

    Attributes:
        name: What the series is called.
        title: All words that may as well be a title: "Three Kings".
        stars: 1 to 5 in halves.
        count: How many of its films; 0 for all.
        are_first: These are the first ones, by year.
    """

    name: str
    title: str
    stars: float
    count: int = 0
    are_first: bool = False


def read_series(text: str) -> Series | None:
    """The series that somebody rates as a whole; None where they say something else, or no stars."""
    line = " ".join(text.split())
    if len(line) > LONGEST:
        return None
    found = stars_at_end(line)
    if found is not None and (found.stars is None or found.is_plain):
        return None
    rest = (line[: found.begin] if found is not None else line).strip(_AROUND)
    liking = read_liking(rest)
    stars = found.stars if found is not None else liking.stars if liking is not None else None
    said = (rest[liking.begin : liking.end] if liking is not None else rest).strip(_AROUND)
    if stars is None:
        return None
    for pattern in _SERIES:
        series = pattern.fullmatch(plain(said))
        if series is not None:
            groups = series.groupdict()
            how_many = groups.get("count") or ""
            count = int(how_many) if how_many.isdecimal() else _COUNTS.get(" ".join(how_many.split()), 0)
            name = said[slice(*series.span("name"))].strip(_AROUND)
            return Series(name, said, stars, count, bool(groups.get("first")))
    return None
