"""Films of a series that are asked for: "all the Harry Potter movies", "is there a sequel to Heat?"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import film_request_words as asked
from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.plain import before, behind, one_of, phrases, plain

_LONGEST = 100  # characters
_OPENING = before(asked.ASKING_FOR_SERIES)
_ARTICLES = rf"(?>{one_of((*words.ARTICLES, *asked.OTHER_ARTICLES))}\s+)*"
_EVERY = rf"{_ARTICLES}{one_of(words.EVERY)}\s+{_ARTICLES}"
_FILMS = one_of((*words.FILMS, *words.SERIES))
_SEVERAL = one_of((*asked.FILMS_MEANT, *words.SERIES))
_CLOSING = behind(asked.BEHIND_SERIES)
_SEQUEL = one_of(asked.SEQUELS)
_NAME = r"(?P<name>\S.*?)"
_ALL = tuple(
    re.compile(f"{_OPENING}{form}{_CLOSING}")
    for every, noun in ((_EVERY, _FILMS), (_ARTICLES, _SEVERAL))
    for form in (rf"{every}{_NAME}\s+{noun}", rf"{every}{noun}\s+(?:{one_of(words.OF)}\s+)?{_NAME}")
)
_AFTER = tuple(
    re.compile(f"{_OPENING}{form}{_CLOSING}")
    for form in (
        rf"{_ARTICLES}{_SEQUEL}\s+(?:{one_of((*asked.TO_SERIES, *words.OF))}\s+)?{_ARTICLES}{_NAME}",
        rf"{_ARTICLES}{_NAME}\s+{_SEQUEL}",
        rf"{one_of(asked.COMING_AFTER)}\s+{_NAME}",
    )
)
_SEEN = tuple(
    re.compile(rf"{one_of(asked.SEEN_SERIES)}\s+{form}(?>\s+{one_of(asked.SEEN_BEHIND)})*")
    for form in (
        rf"{_EVERY}{_NAME}\s+{_FILMS}",
        rf"{_EVERY}{_FILMS}\s+(?:{one_of(words.OF)}\s+)?{_NAME}",
        rf"{_ARTICLES}(?:{one_of(words.EVERY)}\s+)?{_ARTICLES}{_NAME}\s+{one_of(asked.WHOLE_SERIES)}",
    )
)
_NO_NAMES = frozenset(
    map(
        plain,
        phrases(
            """
            other, some other, more, some more, different, andere, weitere, mehr, otras, otros, más, autres,
            d'autres, plus de, outros, outras, mais, другие, ещё
            """
        ),
    )
)
"""What stands before films and is no series: "other films"."""
_PATTERNS = (("seen", _SEEN), ("after", _AFTER), ("all", _ALL))


@dataclass(frozen=True, slots=True)
class SeriesAsked:
    """A series whose films are asked for.

    Attributes:
        name: What it is called, or a film of it, as written.
        is_after: Only the films after that one are.
        is_seen: They are not asked for: they were seen.
    """

    name: str
    is_after: bool = False
    is_seen: bool = False


def read_series_asked(text: str) -> SeriesAsked | None:
    """The series whose films are asked for; None where a text says anything else."""
    line = " ".join(text.split()).strip(" ?!.…¿¡")
    if not 0 < len(line) <= _LONGEST:
        return None
    for kind, patterns in _PATTERNS:
        for pattern in patterns:
            found = pattern.fullmatch(plain(line))
            if found is not None:
                name = line[slice(*found.span("name"))].strip(" \"'“”«»")
                if plain(name) in _NO_NAMES:
                    return None
                return SeriesAsked(name, is_after=kind == "after", is_seen=kind == "seen")
    return None
