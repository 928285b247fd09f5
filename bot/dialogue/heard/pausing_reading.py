"""Films that come by themselves are to stop for a while: "stop those while I'm on holiday till January"."""

import re

from bot.dialogue.heard import pausing_words, suggesting_words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.suggesting_reading import ends_them

_LONGEST = 160  # characters
_BETWEEN = r"(?!\w)[\s,.!?…;:–—-]*"
_AROUND = (*suggesting_words.THEM, *suggesting_words.BESIDE_STOPPING, *pausing_words.BESIDE_PAUSING)
_PAUSE = re.compile(rf"(?>{one_of((*pausing_words.PAUSING, *_AROUND))}{_BETWEEN})+")
_PAUSES, _OF_THEM = (
    re.compile(rf"(?<!\w){one_of(every)}(?!\w)") for every in (pausing_words.PAUSING, suggesting_words.THEM)
)
_WHILE = re.compile(rf"(?<=\s){one_of(pausing_words.WHILE)}(?=\s+\S)")


def pauses_them(text: str, *, is_of_them: bool) -> bool:
    """Whether somebody wants no films by themselves for a while; not where they want none any more.

    Args:
        text: What they say.
        is_of_them: Whether they were spoken of just now; else it has to say what is to stop.
    """
    line = plain(" ".join(text.split()))
    if len(line) > _LONGEST:
        return False
    heads = [line[: found.start()].strip() for found in _WHILE.finditer(line)]
    return any(_stops(head, is_of_them=is_of_them) for head in heads) or _is_pause(
        line, is_of_them=is_of_them
    )


def _stops(head: str, *, is_of_them: bool) -> bool:
    return ends_them(head, is_of_them=is_of_them) or _is_pause(head, is_of_them=is_of_them)


def _is_pause(said: str, *, is_of_them: bool) -> bool:
    """Whether words say that it is to pause, and nothing else."""
    names_them = is_of_them or _OF_THEM.search(said) is not None
    return names_them and _PAUSES.search(said) is not None and _PAUSE.fullmatch(said) is not None
