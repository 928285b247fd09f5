"""Who watches together, said in one word: "what shall Ben and I watch?" asks what we shall."""

import re

from bot.dialogue.heard import together_words as words
from bot.dialogue.heard.plain import one_of, plain

_ME = frozenset(plain(word) for every in words.ME.values() for word in every)
_NAME = rf"(?:<@!?\d+>|(?:{one_of(words.OWN)}\s+)?@?[^\W\d_][\w'-]*)"
_AND = rf"(?:\s+|\s*,\s*){one_of(words.AND)}\s+"
_WITH_OTHERS = {
    language: re.compile(
        rf"(?<![\w@])(?:(?:{_NAME}\s*,\s*){{0,4}}{_NAME}{_AND}{one_of(me)}"
        rf"|{one_of(me)}(?:\s*,\s*{_NAME}){{0,4}}{_AND}{_NAME}"
        + (rf"|{one_of(words.WITH_US[language])}\s+{_NAME}" if language in words.WITH_US else "")
        + r")(?!\w)"
    )
    for language, me in words.ME.items()
}
_COUNTED = {
    language: re.compile(rf"(?<!\w){one_of(us)}\s+(?:[2-9]|{one_of(words.HOW_MANY[language])})(?!\w)")
    for language, us in words.US.items()
}


def without_how_many(text: str) -> str:
    """The text without how many watch: "eine Komödie für uns vier" asks for no four films."""
    return _said_of_all(text, _COUNTED)


def without_names(text: str) -> str:
    """The text with one word for somebody and others: "what shall me and Ben watch?"."""
    return _said_of_all(text, _WITH_OTHERS)


def _said_of_all(text: str, patterns: dict[str, re.Pattern[str]]) -> str:
    """The text with the word of a language in place of the first words of it that a pattern finds."""
    lowered = plain(text)
    for language, pattern in patterns.items():
        found = pattern.search(lowered)
        if found is not None:
            begin = _first_name(text, found.start(), found.end())
            said = f"{text[:begin]}{words.WE[language]}{text[found.end() :]}"
            return re.sub(r"\s+(?=[?!.,])|(?<=\s)\s+", "", said).strip()
    return text


def _first_name(text: str, begin: int, end: int) -> int:
    """Where the names begin: before a comma another clause may stand, "what do we watch, Ben and I"."""
    while (comma := text.find(",", begin, end)) >= 0 and not _is_name(text[begin:comma]):
        begin = comma + 1
        begin += len(text[begin:end]) - len(text[begin:end].lstrip())
    return begin


def _is_name(word: str) -> bool:
    """Whether a word before a comma is one of them: it is written as a name, or means the speaker."""
    return word[:1].isupper() or word[:1] in {"<", "@"} or plain(word.strip()) in _ME
