"""Stars that a film has kept, has now or should have: "Heat, still a 5", "Heat 2, but now it's a 5"."""

import re

from bot.dialogue.heard.number_words import UNITS
from bot.dialogue.heard.plain import changed, one_of, plain
from bot.dialogue.heard.rating_words import IT, MOMENTS, STILL

_STILL = re.compile(rf"(?<=[,;.!\s])(?<!\w){one_of(STILL)}\s+(?=[0-9★⭐])")
_BUT = one_of(("but", "aber", "pero", "mais", "mas", "но"))
_NOW = one_of(("now", "jetzt", "inzwischen", "ahora", "maintenant", "agora", "теперь"))
_OUGHT = one_of(
    (
        *("should be", "should have been", "should've been", "ought to be", "sollte", "müsste", "hätte"),
        *("debería ser", "tendría que ser", "devrait être", "aurait dû être", "deveria ser", "devia ser"),
        *("должно быть", "должна быть", "должен быть"),
    )
)
_NUMBER = r"[1-5](?:[.,]5)?(?:\s*/\s*5)?(?![0-9])"
_HAS_NOW = re.compile(
    rf"(?P<film>[^,;.!?]*\S)\s+{_NUMBER}(?:\s+{one_of(UNITS)})?(?:\s+{one_of(MOMENTS)})?\s*,?\s+{_BUT}"
    rf"\s+(?:(?P<between>(?:[^.!?0-9]*\s)?){_NOW}\s+[^.!?0-9]*?|(?:{one_of(IT)}\s+)?{_OUGHT}\s+[^\W\d]{{0,5}}\s*)"
    rf"(?P<stars>{_NUMBER}(?:\s+{one_of(UNITS)})?)(?:\s+(?:sein|sein sollen))?[\s.!]*"
)
_NAME = re.compile(r"(?<!\w)(?!I\b|Es\b)[^\W\d_a-zà-ÿа-яё]")
_LONGEST = 150  # characters


def with_stars_of_now(text: str) -> str:
    """A text with the stars that a film has now, without those it had before."""
    found = _HAS_NOW.fullmatch(plain(text)) if len(text) <= _LONGEST else None
    if found is None or _NAME.search(text, *found.span("between")):
        return text  # "Heat 2, but Alien is now a 5"
    return f"{text[slice(*found.span('film'))]} {text[slice(*found.span('stars'))]}"


def without_still(text: str) -> str:
    """A text with "a 5" for "still a 5"."""
    return changed(text, _STILL, lambda _: "")
