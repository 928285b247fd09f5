"""Another film for which the same is wanted: "and Birdman too", "also the third". Words of six languages."""

import re

from bot.dialogue.heard.plain import one_of, phrases, plain

_LONGEST = 80  # characters
_AND = phrases("and, oh and, plus, und, und noch, y, et, e, и, а ещё")
_ALSO = phrases(
    """
    also, and also, add also, auch, und auch, auch noch, und auch noch, también, y también, aussi, et aussi,
    também, e também, также, а также, ещё и
    """
)
_TOO = phrases(
    """
    too, as well, also, please, to it, on it, auch, noch, bitte, dazu, también, además, por favor, aussi, en
    plus, s'il te plaît, stp, também, por favor, тоже, также, ещё, пожалуйста
    """
)
_BEHIND = rf"(?:[\s,]+{one_of(_TOO)})"
_SAID = tuple(
    re.compile(form)
    for form in (
        rf"{one_of(_AND)}[\s,]+(?P<title>\S.*?){_BEHIND}*",
        rf"{one_of(_ALSO)}[\s,]+(?P<title>\S.*?){_BEHIND}*",
        rf"(?P<title>\S.*?){_BEHIND}+",
    )
)


def read_also(text: str) -> str | None:
    """What a text names besides what was named before; None where it does not say so."""
    line = " ".join(text.split()).strip(" .!…")
    if not 0 < len(line) <= _LONGEST or line.endswith("?"):
        return None
    for said in _SAID:
        found = said.fullmatch(plain(line))
        if found is not None:
            return line[slice(*found.span("title"))]
    return None
