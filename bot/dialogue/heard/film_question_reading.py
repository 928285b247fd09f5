"""What is asked of a film that is named or spoken of: its year, its length, what else who made it made."""

import re
from dataclasses import dataclass
from typing import Final

from bot.dialogue.heard import film_question_words as words
from bot.dialogue.heard.plain import one_of, plain

_LONGEST = 120  # characters
_OPENING = rf"(?:(?:{one_of(words.OPENING)})[\s,]+)*"
_CLOSING = rf"(?:[\s,]+(?:{one_of(words.CLOSING)}))*"
_FILM = r"(?P<film>\S(?:.{0,60}?\S)?)"


def _form(phrase: str) -> re.Pattern[str]:
    """A pattern for a phrase, any film where its name stands."""
    parts = (re.escape(plain(part)).replace(r"\ ", r"\s+") for part in phrase.split("{film}"))
    return re.compile(_OPENING + _FILM.join(parts) + _CLOSING)


_FORMS: Final = tuple(
    (asked, _form(phrase))
    for asked, every in words.ASKED.items()
    for phrase in sorted(every, key=len, reverse=True)
)
_MORE: Final = re.compile(rf"{_OPENING}(?P<more>{one_of(words.MORE)}){_CLOSING}")
_WITH: Final = re.compile(rf"(?<!\w){one_of(words.WITH)}(?!\w)")
_IT: Final = frozenset(map(plain, words.IT))


@dataclass(frozen=True, slots=True)
class FilmQuestion:
    """What is asked of a film.

    Attributes:
        asked: What.
        film: As it is named; empty for the one spoken of.
        is_of_actor: Films that somebody plays in are asked for, not those of the director.
    """

    asked: words.Asked
    film: str = ""
    is_of_actor: bool = False


def read_film_question(text: str) -> FilmQuestion | None:
    """What a text asks of a film; None where it asks anything else."""
    line = " ".join(text.split()).strip(" ?!.…¿¡")
    if not 0 < len(line) <= _LONGEST:
        return None
    said = plain(line)
    more = _MORE.fullmatch(said)
    if more is not None:
        return FilmQuestion("more", is_of_actor=_WITH.search(more["more"]) is not None)
    for asked, form in _FORMS:
        found = form.fullmatch(said)
        if found is not None:
            named = line[slice(*found.span("film"))] if "film" in form.groupindex else ""
            film = named.strip(" \"'“”«»")
            return FilmQuestion(asked, "" if plain(film) in _IT else film)
    return None
