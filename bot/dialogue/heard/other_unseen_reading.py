"""Of several films asked about the others were not seen: "gave the first one a 4, haven't seen the other"."""

import re

from bot.dialogue.heard.answer_words import UNSEEN
from bot.dialogue.heard.plain import one_of, phrases, plain
from bot.dialogue.heard.rating_words import SEPARATING, WHO

_OTHER = one_of(
    phrases(
        """
        the other, the other one, the others, the other ones, the other film, the other films, the rest,
        der rest,
        die andere, den anderen, die anderen, den andern, die andern, den rest,
        la otra, el otro, las otras, los otros, las demás, el resto, l'autre, les autres, le reste,
        o outro, a outra, os outros, as outras, o resto, другой, другую, второй, вторую, остальные,
        остальное
        """
    )
)
_SAID = phrases(
    """
    hab, habe, haben, kenne, kenn, kenne ich, kenn ich, hab ich, habe ich, noch, nicht, noch nicht, je ne,
    je n'ai, je ne l'ai, je ne les ai, je n'ai encore, encore, no he visto, no conozco, no vi, ya no,
    todavía no he visto, aún no he visto, ainda não vi, eu, ainda, ещё, я, i
    """
)
_AROUND = rf"(?>{one_of((*WHO, *_SAID))}[\s]+)*"
_BEHIND = r"(?:\s+(?:yet|so far|though|noch|todavia|aun|encore|ainda|еще))*"
_NOT_KNOWN = ("kenne ich nicht", "kenn ich nicht", "no he visto", "todavía no he visto", "no conozco")
_UNSEEN = one_of((*UNSEEN, *_NOT_KNOWN))
_NO = rf"(?:{_UNSEEN}\s+{_OTHER}|(?:not|nicht|no|pas|nao|не)\s+{_OTHER}|{_OTHER}\s+{_AROUND}{_UNSEEN})"
_BREAK = rf"(?:\s*[,;.!–—-]+\s*(?:{one_of(SEPARATING)}\s+)?|\s+{one_of(SEPARATING)}\s+)"
_THE_OTHERS = re.compile(rf"(?<!\w){_OTHER}(?!\w)")
_TITLE = re.compile(r"\bOthers?\b")  # a film is called so
_FIRST = re.compile(rf"{_AROUND}{_NO}{_BEHIND}(?:{_BREAK}|[\s.!]*\Z)")
_LAST = re.compile(rf"{_BREAK}{_AROUND}{_NO}{_BEHIND}[\s.!…]*\Z")


def names_the_others(text: str) -> bool:
    """Whether a text speaks of the rest of some films: "the others don't interest me"."""
    return _THE_OTHERS.search(plain(text)) is not None and _TITLE.search(text) is None


def without_other_unseen(text: str) -> str | None:
    """What is said beside that the others were not seen, perhaps nothing; None where that is not said."""
    line = " ".join(text.split())
    lowered = plain(line)
    first = _FIRST.match(lowered)
    last = _LAST.search(lowered) if first is None else None
    found = first or last
    if found is None or _TITLE.search(line[slice(*found.span())]):
        return None
    return line[first.end() :] if first is not None else line[: found.start()]
