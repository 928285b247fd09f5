"""Films told by what happens in them: "that film where the ship sinks". Words of six languages."""

import re

from bot.dialogue.heard.plain import one_of, plain

_FILM = (
    *("film", "movie", "flick", "one", "films", "movies", "den", "einen", "película"),
    *("peli", "la", "el", "una", "celui", "celle", "filme", "aquele", "o", "фильм", "кино", "тот"),
)
_TELLS = (
    *("with the", "with a", "with that", "where", "in which", "about", "when", "who", "what was", "mit dem"),
    *("mit der", "mit einem", "mit einer", "in dem", "wo", "wo der", "wo die", "über", "con el", "con la"),
    *("con un", "con una", "donde", "en la que", "en que", "sobre", "de la que", "del", "avec le", "avec la"),
    *("avec un", "avec une", "où", "dans lequel", "sur", "qui parle de", "com o", "com a", "com um"),
    *("com uma", "em que", "onde", "sobre", "где", "в котором", "про", "о том", "с тем", "который"),
)
_THAT = (
    *("that", "this", "the", "der", "den", "die", "jener", "el", "la", "esa", "aquella", "le", "ce", "celui"),
    *("o", "aquele", "тот", "этот", "то"),
)
_ONE = re.compile(rf"(?<!\w){one_of(_THAT)}\s+(?:\w+\s+){{0,2}}?{one_of(_FILM)}(?!\w)")
_DESCRIPTION = re.compile(rf"(?:.*\W)?{one_of(_FILM)}[\s,]+(?:\w+\s+)?{one_of(_TELLS)}\s+\S+.*", re.DOTALL)


def is_description(text: str) -> bool:
    """Whether a text tells of a film by something that happens in it."""
    return _DESCRIPTION.fullmatch(plain(" ".join(text.split()))) is not None


def is_of_one(text: str) -> bool:
    """Whether one film is meant: "that horror film with the clown", not "a funny film with a dog"."""
    return _ONE.search(plain(" ".join(text.split()))) is not None
