"""Films that are to come by themselves, as people ask for them, and end them: "stop that, it's too much"."""

import re

from bot.dialogue.heard import suggesting_words as words
from bot.dialogue.heard import when_words
from bot.dialogue.heard.plain import one_of, plain

_LONGEST = 120
_BETWEEN = r"(?!\w)[\s,.!?…;:–—-]*"
_SENDS, _OF_FILMS, _RECURS, _WATCHES = (
    re.compile(rf"(?<!\w){one_of(every)}(?!\w)")
    for every in (words.SENDING, words.FILMS, words.RECURRING, words.WATCHING)
)
_AROUND = re.compile(rf"(?<![\w']){one_of((*words.BESIDE, *words.SENDING, *words.FILMS))}(?![\w'])")
_CHANGING = re.compile(rf"(?<![\w']){one_of(words.BESIDE)}(?![\w'])")
_LIVING = re.compile(rf"(?<!\w){one_of(when_words.LIVING)}(?=\s)")
_STOP = re.compile(
    rf"(?>{one_of((*words.STOPPING, *words.DENYING, *words.THEM, *words.BESIDE_STOPPING))}{_BETWEEN})+"
)
_STOPS, _DENIES, _OF_THEM = (
    re.compile(rf"(?<!\w){one_of(every)}(?!\w)") for every in (words.STOPPING, words.DENYING, words.THEM)
)
_CHANGES = re.compile(rf"(?<!\w){one_of((*words.CHANGING, *words.RECURRING))}(?!\w)")


def read_request(text: str) -> tuple[str, bool] | None:
    """What a text says of when films are to come again and again, and whether it asks for that outright.

    None where it says nothing of films that come again and again.
    """
    line, lowered = _line(text)
    if len(line) > _LONGEST or not _RECURS.search(lowered) or not _OF_FILMS.search(lowered):
        return None
    is_asked = _SENDS.search(lowered) is not None
    return None if not is_asked and _WATCHES.search(lowered) else (_without(line, _AROUND), is_asked)


def read_change(text: str) -> str:
    """What a text says of when, without words around it: "hm, make it sunday instead".

    Empty where it asks for films for once: "a good film for sunday".
    """
    line, lowered = _line(text)
    is_for_once = _OF_FILMS.search(lowered) is not None and not changes_them(text)
    return "" if is_for_once else _without(line, _CHANGING)


def changes_them(text: str) -> bool:
    """Whether a text wants it otherwise from now on: "make it sunday instead", "on sundays"; not "sunday"."""
    return _CHANGES.search(_line(text)[1]) is not None


def ends_them(text: str, *, is_of_them: bool) -> bool:
    """Whether somebody wants no more films that come by themselves.

    Args:
        text: What they say.
        is_of_them: Whether they were spoken of just now; else it has to say of what there should be no more.
    """
    line, lowered = _line(text)
    if len(line) > _LONGEST or not _STOP.fullmatch(lowered):
        return False
    names_them = _OF_THEM.search(lowered) is not None
    return bool(_STOPS.search(lowered) and (names_them or is_of_them)) or bool(
        _DENIES.search(lowered) and names_them
    )


def _line(text: str) -> tuple[str, str]:
    line = " ".join(text.split())[: _LONGEST + 1].lstrip("¿¡ ")
    return line, plain(line)


def _without(line: str, around: re.Pattern[str]) -> str:
    """A line without some words, and with a place as it is looked for."""
    for pattern, other in ((_LIVING, "in"), (around, " ")):
        parts, begin = [], 0
        for found in pattern.finditer(plain(line)):
            parts += [line[begin : found.start()], other]
            begin = found.end()
        line = "".join((*parts, line[begin:]))
    return " ".join(line.replace(",", " ").split()).strip(" .!?…")
