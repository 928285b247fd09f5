"""Somebody whose films are liked or asked for: "I'm a huge Wes Anderson fan", "anything by nolan"."""

import re
from dataclasses import dataclass
from typing import Final

from bot.dialogue.heard import people_words as words
from bot.dialogue.heard.liking_words import IS
from bot.dialogue.heard.plain import before, behind, one_of, plain
from bot.dialogue.heard.rating_words import GETS, OF_SEVERAL

_LONGEST = 90  # characters
_MOST_WORDS = 4
_NAME = r"(?P<name>[^\W\d_][\w.'’ -]{1,40}?)"
_OPENING = before(words.OPENING)
_CLOSING = behind(words.CLOSING)
_A_BIG = rf"(?>{one_of(words.A)}\s+)*(?>{one_of(words.BIG)}\s+)*"
_FANS: Final = tuple(
    re.compile(f"{form}{_CLOSING}")
    for form in (
        rf"{one_of(words.I_AM)}\s+{_A_BIG}{_NAME}[\s-]+{one_of(words.FAN)}",
        rf"{one_of(words.BIG)}\s+{_NAME}[\s-]+{one_of(words.FAN)}(?:\s+here)?",
    )
)
_LIKED: Final = tuple(
    re.compile(f"{form}{_CLOSING}")
    for form in (
        rf"(?:{one_of(words.I_AM)}\s+)?{_A_BIG}{one_of(words.FAN_OF)}\s*{_NAME}(?:'s\s+{one_of(words.FILMS)})?",
        rf"{one_of(words.LOVE)}\s+{_NAME}(?:'s|s')?\s+{one_of(words.FILMS)}",
    )
)
_FILMS_BY = rf"{one_of(words.FILMS)}\s+{one_of((*words.BY, *words.WITH))}\s*{_NAME}"
_LOVED: Final = re.compile(rf"{one_of(words.LOVE)}\s+{_FILMS_BY}{_CLOSING}")
_BY: Final = re.compile(rf"{_OPENING}{one_of(words.FILMS)}\s+{one_of(words.BY)}\s+{_NAME}{_CLOSING}")
_WITH: Final = re.compile(rf"{_OPENING}{one_of(words.FILMS)}\s+{one_of(words.WITH)}\s*{_NAME}{_CLOSING}")
_ALL_RATED: Final = re.compile(
    rf"{_OPENING}{one_of(words.EVERY)}\s+{one_of((*words.BY, *words.MADE_BY))}\s+{_NAME}"
    rf"\s+{one_of((*IS, *GETS, *OF_SEVERAL))}(?!\w).*"
)
"""Stars of all that somebody made, of which no film is named: "everything by Hitchcock is at least a 4"."""
_NOBODY: Final = frozenset(map(plain, words.NOBODY))


@dataclass(frozen=True, slots=True)
class SomebodyAsked:
    """Somebody whose films are asked for.

    Attributes:
        name: As written.
        is_fan: "An Alien fan": it may be a film as well.
        is_behind: They stand behind "by" or "with": no series is meant.
        is_maker: They stand behind "by": no film of that name is meant.
        is_sure: Nobody else than somebody who makes films, or plays in them, can be meant.
    """

    name: str
    is_fan: bool = False
    is_behind: bool = False
    is_maker: bool = False
    is_sure: bool = False


def read_somebody(text: str) -> SomebodyAsked | None:
    """Whose films a text likes or asks for; None where it says anything else."""
    line = " ".join(text.split()).strip(" ?!.…¿¡")
    if not 0 < len(line) <= _LONGEST:
        return None
    said = plain(line)
    fan = next((found for form in _FANS if (found := form.fullmatch(said))), None)
    by = _ALL_RATED.fullmatch(said) or _BY.fullmatch(said)
    liked = next((found for form in _LIKED if (found := form.fullmatch(said))), None)
    behind = by or _LOVED.fullmatch(said) or _WITH.fullmatch(said)
    found = fan or behind or liked
    if found is None:
        return None
    name = line[slice(*found.span("name"))].strip()
    first, *others = plain(name).split() or [""]
    if not first or first in _NOBODY or len(others) >= _MOST_WORDS:
        return None
    is_written_so = all(word[:1].isupper() for word in name.split())
    return SomebodyAsked(
        name,
        is_fan=fan is not None,
        is_behind=behind is not None and fan is None,
        is_maker=by is not None,
        is_sure=by is not None or is_written_so,
    )
