"""Whose role is to be which: "José moderador", "Ada as an admin", "Max keine Rolle"."""

import re
from typing import Final

from bot.dialogue.heard import role_words as words
from bot.dialogue.heard.plain import one_of, plain

_NAMED: Final = {plain(word): role for role, every in words.ROLES.items() for word in every}
_AT_END: Final = re.compile(rf"(?:^|[\s:,=]|->|→)(?P<role>{one_of(_NAMED)})[\s.!]*\Z")
_BETWEEN: Final = re.compile(rf"(?:(?:\s|^){one_of(words.BEFORE)}|\s*(?:[:,=]|->|→))\s*\Z")


def read_role(text: str) -> tuple[str, str] | None:
    """Whom a text names, and a role: ``none``, ``moderator``, ``admin`` or ``owner``; None without a role."""
    found = _AT_END.search(plain(text))
    if found is None:
        return None
    said = text[: found.start()].strip()
    between = _BETWEEN.search(plain(said))
    return said[: between.start()].strip() if between else said, _NAMED[" ".join(found["role"].split())]
