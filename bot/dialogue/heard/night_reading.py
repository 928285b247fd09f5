"""What is said of a film night: when it suits somebody, and that it is off."""

import re
from dataclasses import dataclass
from datetime import date

from bot.dialogue.heard import night_words as words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.request_words import AROUND, NIGHT, YOU_CAN
from bot.dialogue.heard.when_reading import read_when
from bot.dialogue.heard.when_words import AHEAD, DAYS

_SUITS = re.compile(rf"(?<!\w){one_of(words.SUITS)}(?!\w)")
_DAY = one_of((*DAYS, *AHEAD))
_EVENING = re.compile(rf"(?<!\w)({_DAY})\s+{one_of(words.EVENING)}(?!\w)")
_NOT = re.compile(rf"(?<!\w){one_of(words.NOT)}(?!\w)")
_PARTS = re.compile(rf"[,;!?…]+\s*|\.\s+|(?<!\w){one_of(words.BUT)}(?!\w)")
_LEAD = rf"(?>{one_of((*AROUND, *YOU_CAN, *words.BEFORE_CANCEL))}[\s,!.]+)*"
_NIGHT, _CANCEL, _OFF = one_of(NIGHT), one_of(words.CANCEL), one_of(words.IS_OFF)
_WHY = rf"(?:\s*[,;.!–—-]\s*\S.*|\s+{one_of(words.BECAUSE)}\s.*|(?>[\s,]+{one_of(AROUND)})*)[\s.!?…]*"
_CALLED_OFF = re.compile(
    rf"{_LEAD}(?:{_CANCEL}\s+{_LEAD}{_NIGHT}(?:\s+{_OFF})?"
    rf"|call\s+{_LEAD}{_NIGHT}\s+off|{_NIGHT}\s+{_LEAD}(?:{_OFF}|{_CANCEL})){_WHY}"
)
_ANY_DAY = date(2000, 1, 1)
_ALONE = frozenset(map(plain, words.CANCEL_ALONE))


@dataclass(frozen=True, slots=True)
class SaidWhen:
    """An answer to when it is.

    Attributes:
        said: What is left of it: a day, a time, a place, a wish.
        is_denied: It says of days that they do not suit, and of no other.
    """

    said: str
    is_denied: bool


def read_answer(text: str) -> SaidWhen:
    """What a text says of a day and a time, without words that it suits: "friday 8pm works for me"."""
    line = " ".join(text.split())
    lowered = plain(line)
    parts, begin = [], 0
    for found in _PARTS.finditer(lowered):
        parts.append((begin, found.start()))
        begin = found.end()
    parts.append((begin, len(line)))
    parts = [each for each in parts if each[0] < each[1]]
    denied = [each for each in parts if _NOT.search(lowered, *each) and _says_day(line[slice(*each)])]
    said = " ".join(_without_suits(line[slice(*each)]) for each in parts if each not in denied)
    return SaidWhen(said, is_denied=bool(denied) and not says_when(said))


def says_when(text: str) -> bool:
    """Whether a text says a day or a time."""
    when = read_when(text, _ANY_DAY)
    return when.day is not None or when.at is not None


def is_cancel(argument: str) -> bool:
    """Whether what follows the command calls it off: ``cancel``."""
    return plain(argument.strip(" .!?")) in _ALONE or calls_off(argument)


def calls_off(text: str) -> bool:
    """Whether a text says that the film night is off: "we have to cancel the film night, I'm ill"."""
    return _CALLED_OFF.fullmatch(plain(" ".join(text.split())).strip("¡¿ ")) is not None


def _says_day(text: str) -> bool:
    return read_when(text, _ANY_DAY).day is not None


def _without_suits(text: str) -> str:
    text = _without(_EVENING, text, keep=1)
    return _without(_SUITS, text)


def _without(pattern: re.Pattern[str], text: str, keep: int = 0) -> str:
    """A text without what a pattern finds, but for a group of it."""
    lowered = plain(text)
    kept, begin = [], 0
    for found in pattern.finditer(lowered):
        kept.append(text[begin : found.end(keep) if keep else found.start()])
        begin = found.end()
    return " ".join(" ".join((*kept, text[begin:])).split())
