"""Which film of a list the bot would pick, and for whom: "which of them would you show a first-timer?"."""

import re
from typing import Final

from bot.dialogue.heard.plain import before, one_of, phrases, plain

_LONGEST = 100  # characters
_OPENING = phrases("so, and, ok, but, hm, also, und, y, pero, et, mais, alors, e, mas, então, и, а, ну")
_WHICH = phrases(
    """
    which of them, which of these, which of those, which one, which, which one of them, which one of these,
    which film, which movie, welchen davon, welchen, welchen film, welchen von denen, cuál de ellas, cuál de
    estas, cuál de esas, cuál, lequel de ceux-là, lequel, laquelle, lequel d'entre eux, qual deles, qual
    desses, qual, какой из них, какой, который
    """
)
_WOULD = phrases(
    """
    would you show, would you recommend, would you pick, would you take, would you choose, would you
    suggest, would you start with, do you recommend, do you suggest, should i show, should i start with,
    should we start with, würdest du zeigen, würdest du empfehlen, würdest du nehmen, empfiehlst du, soll
    ich zeigen, recomendarías, recomiendas, enseñarías, pondrías, elegirías, le pondrías, le recomendarías,
    recommandes-tu, tu recommandes, tu recommanderais, tu conseilles, tu montrerais, me conseilles-tu, você
    recomenda, você recomendaria, você mostraria, você escolheria, ты посоветуешь, посоветуешь, ты бы
    показал, ты бы посоветовал, бы ты показал, бы ты посоветовал
    """
)
_SAID: Final = re.compile(rf"{before(_OPENING)}{one_of(_WHICH)}\s+{one_of(_WOULD)}(?:\s+(?P<rest>.+))?")
_AROUND: Final = re.compile(
    rf"(?:{one_of(_WHICH)}\s+){one_of(('würdest du', 'soll ich'))}\s+(?P<rest>.+?)\s+\w+"
)


def read_pick(text: str) -> str | None:
    """For whom, or why, one of a list is to be picked, empty where that is open; None for anything else."""
    line = " ".join(text.split()).strip(" ?!.…¿¡")
    said = plain(line)
    if not 0 < len(line) <= _LONGEST:
        return None
    found = _SAID.fullmatch(said) or _AROUND.fullmatch(said)
    if found is None:
        return None
    return line[slice(*found.span("rest"))] if found["rest"] else ""
