"""Films are wished that somebody else has not seen: "something scary that Ben hasn't seen"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import unseen_words as words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.together_words import OWN

_NAME = (
    rf"(?:{one_of(OWN)}\s+[^\W\d_]+|<@!?\d+>"
    rf"|(?P<name>(?!{one_of((*words.SELF, *OWN))}(?!\w))@?[^\W\d_][\w-]*))"
)
_PATTERNS = tuple(
    re.compile(rf"(?<!\w){pattern.replace('NAME', _NAME)}(?!\w)")
    for pattern in (*words.UNSEEN_BY_ALL, *words.UNSEEN_BY)
)


@dataclass(frozen=True, slots=True)
class UnseenBy:
    """What is wished besides.

    Attributes:
        rest: The wish without these words.
        name: Whoever has not seen them; empty where they are not called by name.
        is_of_all: All who are there have not.
    """

    rest: str
    name: str = ""
    is_of_all: bool = False


def read_unseen_by(text: str) -> UnseenBy | None:
    """The wish and who has not seen such films; None where a text says nothing of others."""
    lowered = plain(text)
    for pattern in _PATTERNS:
        found = pattern.search(lowered)
        if found is not None:
            is_of_all = "name" not in pattern.groupindex
            name = "" if is_of_all else text[slice(*found.span("name"))].strip("@")
            rest = f"{text[: found.start()].rstrip(' ,')}{text[found.end() :]}"
            return UnseenBy(rest.strip(), name, is_of_all)
    return None
