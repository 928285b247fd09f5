"""Stars were meant for another film: "sorry, mixed that up, Chocolat is the 4, Amelie I never saw"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import by_mistake_words, correction_words, rating_words
from bot.dialogue.heard.answer_words import UNSEEN
from bot.dialogue.heard.plain import one_of, phrases, plain
from bot.dialogue.heard.star_reading import read_stars

_LONGEST, _MOST_CLAUSES = 160, 5
_BREAK = re.compile(
    r"(?:\s*[,.;!–—](?![0-9])\s*|\s+-\s+)(?:(?:and|but|und|aber|y|pero|et|mais|e|mas|и|а|но)\s+)?"
)
_APOLOGY = re.compile(rf"(?:{one_of(by_mistake_words.APOLOGIES)}(?:\s+|\Z))+")
_THE = r"(?:the|a|an|die|der|das|ein|eine|el|la|las|los|un|una|le|les|o|a|os|um|uma)"
_IS = one_of(
    phrases(
        """
        is, was, should be, should get, gets, got, ist, war, bekommt, kriegt, sollte, es, era, fue, est,
        c'est, était, é, foi, это, была, —, –, -
        """
    )
)
_STARS = r"(?P<stars>[1-5](?:[.,]5|½)?|one|two|three|four|five)"
_UNIT = r"(?:[\s-]+(?:stars?|sterne?|estrellas?|étoiles?|etoiles?|estrelas?|зв\w*|one))?"
_IS_THE = (
    re.compile(rf"(?P<title>\S.*?)\s+{_IS}\s+{_THE}\s+{_STARS}{_UNIT}"),
    re.compile(
        rf"{_THE}\s+{_STARS}{_UNIT}\s+(?:{_IS}\s+)?(?:meant\s+)?(?:for|für|para|pour|для|gehört\s+zu)\s+(?P<title>\S.*)"
    ),
    re.compile(rf"(?P<title>\S.*?)\s+(?:—\s+)?это\s+{_STARS}{_UNIT}"),
)
_WHO = rf"(?>{one_of((*rating_words.WHO, 'hab ich', 'habe ich', 'hab', 'noch', 'la', 'lo', 'nunca'))}\s+)*"
_UNSEEN = (
    re.compile(rf"(?P<title>\S.*?)\s+{_WHO}{one_of(UNSEEN)}(?:\s+(?:yet|it|before|noch|ainda))?"),
    re.compile(rf"{_WHO}{one_of(UNSEEN)}\s+(?P<title>\S.*)"),
    re.compile(rf"{one_of(correction_words.NOT)}\s+(?P<title>\S.*)"),
)


@dataclass(frozen=True, slots=True)
class MixedUp:
    """What was meant.

    Attributes:
        meant: The title that the stars are for.
        stars: How many.
        wrong: The title that got them; empty where it is not named.
    """

    meant: str
    stars: float
    wrong: str = ""


def read_mixed_up(text: str) -> MixedUp | None:
    """Which film stars are for that another one got; None where a text says anything else, too."""
    line = " ".join(text.split()).strip(" .!")
    clauses = [each for each in _BREAK.split(line) if each.strip()] if len(line) <= _LONGEST else []
    if not 1 < len(clauses) <= _MOST_CLAUSES:
        return None
    meant: list[tuple[str, float]] = []
    wrong: list[str] = []
    for clause in clauses:
        if _APOLOGY.fullmatch(plain(clause)) is not None:
            continue
        given, unseen = _given(clause), _unseen(clause)
        if given is not None:
            meant.append(given)
        elif unseen:
            wrong.append(unseen)
        else:
            return None
    if len(meant) != 1 or len(wrong) > 1:
        return None
    return MixedUp(*meant[0], *wrong)


def _given(clause: str) -> tuple[str, float] | None:
    """The title and stars of "Chocolat is the 4"."""
    for form in _IS_THE:
        found = form.fullmatch(plain(clause))
        stars = read_stars(found["stars"]) if found is not None else None
        if found is not None and stars is not None and stars.stars is not None:
            return clause[slice(*found.span("title"))], stars.stars
    return None


def _unseen(clause: str) -> str:
    """The title of "Amelie I never saw", "not Amelie"; empty for anything else."""
    found = next((each for form in _UNSEEN if (each := form.fullmatch(plain(clause))) is not None), None)
    return "" if found is None else clause[slice(*found.span("title"))]
