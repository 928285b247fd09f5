"""Films that are asked after by name: "do you have Tenet? what about Dunkirk?"."""

import re

from bot.dialogue.heard import film_request_words as asked
from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.plain import before, behind, one_of, plain
from bot.dialogue.heard.rating_words import SEPARATING

_LONGEST, _LONGEST_NAME = 150, 40  # characters
_OPENING = before(asked.OPENINGS)
_FILM = rf"(?:(?:{one_of(asked.THE_FILM)})\s+)?"
_CLOSING = behind(asked.BEHIND_FILM)
_ASKING = one_of((*asked.ASKING_WHETHER_THERE, *asked.ASKING_ABOUT))
_ASKED = re.compile(rf"{_OPENING}{_ASKING}\s+{_FILM}(?P<names>\S.*?){_CLOSING}")
_WHETHER_THERE = re.compile(rf"{_OPENING}{one_of(asked.ASKING_WHETHER_THERE)}(?!\w)")
_SENTENCE = re.compile(r"[?!.]+(?:\s+|\Z)")
_AND = one_of((*SEPARATING, *words.OR))
_BETWEEN = re.compile(rf"\s*,\s*(?:{_AND}\s+)?|\s+{_AND}\s+")
_NO_NAME = re.compile(rf"{one_of(asked.NO_NAMES)}(?!\w)")


def read_films_asked(text: str) -> list[str]:
    """The films that a text asks after, each as written; none where it asks something else.

    What is named together comes together: `names_in` takes it apart.
    """
    line = " ".join(text.split()).strip(" ¿¡")
    if not 0 < len(line) <= _LONGEST:
        return []
    every: list[str] = []
    for sentence in _SENTENCE.split(line):
        found = _ASKED.fullmatch(plain(sentence).strip(" ¿¡"))
        begin = len(sentence) - len(sentence.lstrip(" ¿¡"))
        if found is not None:
            first, last = found.span("names")
            every.append(sentence[begin + first : begin + last].strip(" \"'“”«»"))
        elif not every:
            return []
    return every


def names_in(together: str) -> list[str]:
    """The names between commas, "and" and "or"."""
    every: list[str] = []
    begin = 0
    for found in _BETWEEN.finditer(plain(together)):
        every.append(together[begin : found.start()])
        begin = found.end()
    return [name for name in (*every, together[begin:]) if 0 < len(name) <= _LONGEST_NAME]


def may_be_name(name: str) -> bool:
    """Whether words may be what a film is called: not "something funny", "a film with a dog"."""
    return _NO_NAME.match(plain(name)) is None


def asks_whether_there(text: str) -> bool:
    """Whether a text asks whether films are there: "do you have Tenet?", not "tell me about the weather"."""
    return _WHETHER_THERE.match(plain(" ".join(text.split()).strip(" ¿¡"))) is not None
