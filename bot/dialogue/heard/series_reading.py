"""All films of a series, said at once: "I love all the Lord of the Rings films", "every Star Wars film 5"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.liking import LONGEST, read_liking
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import stars_at_end

_SERIES = re.compile(
    rf"(?:{one_of(words.EVERY)}\s+(?:{one_of(words.ARTICLES)}\s+)*(?P<all>\S.*?)(?:\s+{one_of(words.FILMS)})?"
    rf"|(?:{one_of(words.ARTICLES)}\s+)*(?P<named>\S.*?)\s+{one_of(words.SERIES)}"
    rf"|(?:{one_of(words.EVERY)}\s+(?:{one_of(words.ARTICLES)}\s+)*{one_of(words.FILMS)}\s+"
    rf"(?:{one_of(words.OF)}\s+)?(?P<of>\S.*))|{one_of(words.SERIES)}\s+(?:{one_of(words.OF)}\s+)?(?P<behind>\S.*))"
)
_AROUND = " \t,:;–—-.!"


@dataclass(frozen=True, slots=True)
class Series:
    """Films that are rated alike.

    Attributes:
        name: What their titles hold.
        stars: 1 to 5 in halves.
    """

    name: str
    stars: float


def read_series(text: str) -> Series | None:
    """The series that somebody rates as a whole; None where they say something else, or no stars."""
    line = " ".join(text.split())
    if len(line) > LONGEST:
        return None
    found = stars_at_end(line)
    if found is not None and (found.stars is None or found.is_plain):
        return None
    rest = line[: found.begin] if found is not None else line
    rest = rest.strip(_AROUND)
    liking = read_liking(rest)
    stars = found.stars if found is not None else liking.stars if liking is not None else None
    said = rest[liking.begin : liking.end] if liking is not None else rest
    series = _SERIES.fullmatch(plain(said.strip(_AROUND)))
    if stars is None or series is None:
        return None
    group = next(name for name, value in series.groupdict().items() if value)
    begin, end = series.span(group)
    return Series(said.strip(_AROUND)[begin:end].strip(_AROUND), stars)
