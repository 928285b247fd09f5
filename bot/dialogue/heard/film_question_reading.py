"""What is asked of a film that is named or spoken of: its year, its length, what else who made it made."""

import re
from dataclasses import dataclass
from typing import Final

from bot.dialogue.heard import film_question_words as words
from bot.dialogue.heard.plain import one_of, plain

_LONGEST = 120  # characters
_OPENING: Final = re.compile(rf"(?>{one_of(words.OPENING)}[\s,]+)+(?=\S)")
_CLOSING: Final = re.compile(rf"(?>[\s,]+{one_of(words.CLOSING)})+\Z")
_FILM = r"(?P<film>\S(?:.{0,60}?\S)?)"


def _form(phrase: str) -> re.Pattern[str]:
    """A pattern for a phrase, any film where its name stands."""
    parts = (re.escape(plain(part)).replace(r"\ ", r"\s+") for part in phrase.split("{film}"))
    return re.compile(_FILM.join(parts))


_FORMS: Final = tuple(
    (asked, _form(phrase))
    for asked, every in words.ASKED.items()
    for phrase in sorted(every, key=len, reverse=True)
)
_MORE: Final = frozenset(map(plain, words.MORE))
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
    opening, closing = _OPENING.match(plain(line)), _CLOSING.search(plain(line))
    begins = dict.fromkeys((0, opening.end() if opening else 0))
    ends = dict.fromkeys((len(line), closing.start() if closing else len(line)))
    every = (_read(line[begin:end]) for begin in begins for end in ends if begin < end)
    return next((found for found in every if found is not None), None)


def _read(line: str) -> FilmQuestion | None:
    said = plain(line)
    if said in _MORE:
        return FilmQuestion("more", is_of_actor=_WITH.search(said) is not None)
    for asked, form in _FORMS:
        found = form.fullmatch(said)
        if found is not None:
            named = line[slice(*found.span("film"))] if "film" in form.groupindex else ""
            film = named.strip(" \"'“”«»")
            return FilmQuestion(asked, "" if plain(film) in _IT else film)
    return None
