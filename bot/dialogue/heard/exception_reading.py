"""What is left out of all: "all of them except the first", "all but 2, that one is 3"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import answer_words, request_words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import stars_at_end

_EXCEPT = re.compile(rf"[\s,;(–—-]+{one_of(request_words.EXCEPT)}\s+(?=\S)")
_ALL_BUT = re.compile(rf"(?<!\w){one_of(answer_words.ALL[0])}\s+{one_of(request_words.ALL_BUT)}\s+(?=\S)")
_NAME_ENDS = re.compile(rf"[,;:()–—]|\s+(?:-|{one_of(request_words.WHICH)})\s")
_AROUND = " \t,:;–—-.!()"


@dataclass(frozen=True, slots=True)
class Exceptions:
    """A rule and what it leaves out.

    Attributes:
        rule: What holds for the others: "all the Toy Story films 4".
        left_out: What names the ones left out: "the first", "2 and 3".
        stars: Said of those alone; None where none are.
    """

    rule: str
    left_out: str
    stars: float | None = None


def read_exceptions(text: str) -> Exceptions | None:
    """What a text leaves out of all it speaks of; None where it leaves nothing out."""
    line = " ".join(text.split())
    found = _EXCEPT.search(plain(line))
    if found is not None:
        rule, tail = line[: found.start()], line[found.end() :]
    else:
        found = _ALL_BUT.search(plain(line))
        if found is None:
            return None
        rule, tail = f"{line[: found.start()]}{answer_words.ALL[0][0]}", line[found.end() :]
    behind = stars_at_end(tail)
    if behind is None or behind.stars is None or behind.begin == 0:
        return Exceptions(rule, tail.strip(_AROUND))
    name = tail[: behind.begin]
    end = _NAME_ENDS.search(plain(f"{name} "))
    name = (name[: end.start()] if end is not None else name).strip(_AROUND)
    if end is None and stars_at_end(rule) is None:
        return Exceptions(f"{rule} {tail[behind.begin :]}", name)  # "all Rockys except the fifth 4 stars"
    return Exceptions(rule, name, behind.stars)
