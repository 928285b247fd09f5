"""Films of which somebody wants to watch one: "Heat or Fargo?"."""

import re

from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.plain import one_of, plain

_MOST = 5
_LONGEST = 200
_BEFORE = re.compile(rf"(?:{one_of((*words.WHICH_OF, *words.AROUND))}[\s,:]+)*")
_BEHIND = re.compile(
    rf"(?:[\s,]+{one_of((*words.AROUND, *words.TONIGHT))})+\Z|\s*[,;–—-]\s*{one_of(words.WHICH_OF)}\Z"
)
_BETWEEN = re.compile(rf"\s*,\s*(?:{one_of(words.OR)}\s+)?|\s+{one_of(words.OR)}\s+")
_OR = re.compile(rf"\s{one_of(words.OR)}\s")


def read_choice(text: str) -> tuple[str, ...]:
    """The titles between which somebody cannot choose; none where something else is said."""
    line = " ".join(text.split()).rstrip(" .!?…")
    lowered = plain(line)
    if len(line) > _LONGEST or not _OR.search(lowered):
        return ()
    behind = _BEHIND.search(lowered)
    if behind is not None:
        line, lowered = line[: behind.start()], lowered[: behind.start()]
    before = _BEFORE.match(lowered)
    begin = before.end() if before else 0
    titles, start = [], begin
    for found in _BETWEEN.finditer(lowered, begin):
        titles.append(line[start : found.start()].strip())
        start = found.end()
    titles.append(line[start:].strip())
    return tuple(titles) if 1 < len(titles) <= _MOST and all(titles) else ()
