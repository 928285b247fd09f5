"""Another film than the one offered is meant: "no, the new one", "non, le deuxième"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import answer_words, rating_words, request_words
from bot.dialogue.heard.answer_reading import ORDINALS, says_which
from bot.dialogue.heard.correction_words import NO_FIRST
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.words_around import without_interjections

_MOST_WORDS = 8
_AGES = (*answer_words.OLDER, *answer_words.NEWER)
_BESIDE = (
    *("one", "version", "please", "with", "by", "of", "from", "starring", "bitte", "mit", "von", "versión"),
    *("por favor", "con", "de", "del", "s'il te plaît", "avec", "du", "versão", "com", "do", "da"),
    *("версия", "пожалуйста", "с", "от"),
)
_NO = re.compile(
    rf"(?:{one_of((*rating_words.INTERJECTIONS, *NO_FIRST))}[\s,.!…]+){{0,3}}?"
    r"(?:no|nope|nah|nein|nee|ne|non|nao|нет|не|неа)(?:[\s,.!…]+|\Z)"
)
_WHICH = re.compile(
    rf"(?:{one_of((*request_words.ARTICLES, 'that', 'von', 'de', 'from', 'l'))}[\s']+)*"
    rf"(?:very\s+)?(?:(?P<age>{one_of(_AGES)})|(?P<place>{one_of(ORDINALS)})|(?P<last>{one_of(answer_words.LAST)})"
    rf"|{one_of(answer_words.OTHER)}|(?:18|19|20)[0-9]{{2}}(?:er)?)"
    rf"(?=\Z|[\s,]+(?:{one_of((*_BESIDE, *request_words.FILMS))})(?!\w))"
)


@dataclass(frozen=True, slots=True)
class OtherOne:
    """What is said of the film that is meant in place of the one offered.

    Attributes:
        which: The words for it.
        place: Its place in a series, -1 for the last; 0 where none is said.
    """

    which: str
    place: int = 0


def read_other_one(text: str) -> OtherOne | None:
    """Which other film is meant behind a no; None where no such film is said."""
    line = " ".join(text.split())
    no = _NO.match(plain(line))
    if no is None or len(line.split()) > _MOST_WORDS:
        return None
    which = without_interjections(line[no.end() :]).strip(" .,!")
    found = _WHICH.match(plain(which))
    if found is None:
        return OtherOne(which) if says_which(which) else None
    return OtherOne(which, -1 if found["last"] else ORDINALS.get(found["place"] or "", 0))
