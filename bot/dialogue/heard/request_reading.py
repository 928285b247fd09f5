"""Requests in a sentence: a language, an evening, a film to be reminded of or to take off the list."""

import re

from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import read_stars

_AROUND = rf"(?:{one_of((*words.AROUND, *words.YOU_CAN))}[\s,!.?]+)*"
_BEHIND = rf"(?:[\s,]+{one_of(words.AROUND)})*[\s.!?…]*"
_NAMES = {plain(name): code for code, every in words.LANGUAGES.items() for name in every}
_SPEAK = re.compile(
    rf"{_AROUND}{one_of(words.SPEAK)}[\s,]+(?:{one_of(words.IN)}\s+)*(?P<name>{one_of(_NAMES)}){_BEHIND}"
)
_PLAN = re.compile(
    rf"{_AROUND}{one_of(words.PLAN)}\s(?P<before>(?:\S+\s){{0,8}}?)(?P<night>{one_of(words.NIGHT)})(?!\w)(?P<rest>.*)"
)
_OF_PLANS = frozenset(map(plain, words.OF_PLANS))
_NIGHT = re.compile(rf"{_AROUND}(?P<night>{one_of(words.NIGHT)})(?!\w)(?P<rest>.*)")
_MOVE = re.compile(
    rf"{_AROUND}{one_of(words.MOVE)}(?:-|\s+)(?:{one_of(words.MOVED)}\s+)?(?:{one_of(words.TO)}\s+)?(?P<rest>\S.*)"
)
_REMIND = re.compile(rf"{_AROUND}{one_of(words.REMIND)}\s+(?P<rest>\S.*)")
_REASON = r"(?:,\s.*)?"
_TAKE_OFF = re.compile(
    rf"{_AROUND}{one_of(words.TAKE_OFF)}\s+(?P<title>\S.*?)\s+{one_of(words.OFF_LIST)}{_REASON}{_BEHIND}"
)
_CHANGE = re.compile(rf"{_AROUND}{one_of(words.CHANGE)}(?!\w)")
_DROP = re.compile(rf"{_AROUND}{one_of(words.DROP)}\s+(?P<title>\S.*?){_BEHIND}")
_REMOVE_RATING = re.compile(rf"{_AROUND}{one_of(words.REMOVE_RATING)}\s+(?P<title>\S.*?){_BEHIND}")
_SERVICE = re.compile(rf"(?<!\w){one_of(words.SERVICES)}(?!\w)")
_PARTS = re.compile(r",(?![0-9])|[;\n]|\s(?:and|und|y|et|e|и)\s")
_PLACE = re.compile(r"\s*#?(?P<place>[1-9][0-9]?)(?:\s*(?P<mark>[:=])\s*|\s+)(?P<stars>\S.*)")
_BESIDE = re.compile(rf"(?:\s*{one_of(words.BESIDE_TITLE)})+(?!\w)")


def read_language(text: str) -> str | None:
    """The code of the language that somebody asks to be spoken to: "please speak French"; None for none."""
    found = _SPEAK.fullmatch(_line(text)[1])
    return _NAMES[" ".join(found["name"].split())] if found else None


def read_night(text: str) -> tuple[str, bool] | None:
    """What is said behind "film night", and whether words before ask to plan one; None for anything else."""
    line, lowered = _line(text)
    planned = _PLAN.fullmatch(lowered)
    if planned is not None:
        around = f"{line[slice(*planned.span('before'))]} {line[planned.start('rest') :]}"
        said = [word for word in around.split() if plain(word).strip(",.!?") not in _OF_PLANS]
        return " ".join(said).strip(" ,.!?…"), True
    found = _NIGHT.fullmatch(lowered)
    return (line[found.start("rest") :].strip(" ,.!?…"), False) if found else None


def read_moved(text: str) -> str | None:
    """The day and time to which something is to be moved: "move it to Saturday"; None for anything else."""
    line, lowered = _line(text)
    found = _MOVE.fullmatch(lowered)
    return line[found.start("rest") :].strip(" .!?…") if found else None


def read_reminder(text: str) -> str | None:
    """What somebody is to be reminded of, and when; None for anything else."""
    line, lowered = _line(text)
    found = _REMIND.fullmatch(lowered)
    return line[found.start("rest") :].strip(" .!?…") if found else None


def read_taken_off(text: str) -> str | None:
    """The title that is to leave the watchlist; None for anything else."""
    line, lowered = _line(text)
    found = _TAKE_OFF.fullmatch(lowered)
    return line[slice(*found.span("title"))] if found else None


def read_removed_rating(text: str) -> str | None:
    """The title whose stars somebody wants to take back; None for anything else."""
    line, lowered = _line(text)
    found = _REMOVE_RATING.fullmatch(lowered)
    return line[slice(*found.span("title"))].strip(" .!") if found else None


def read_dropped(text: str) -> tuple[str, ...]:
    """Titles one of which is to go, "delete Heat, I never saw it": all words, and those before a comma."""
    line, lowered = _line(text)
    found = _DROP.fullmatch(lowered)
    title = line[slice(*found.span("title"))].strip(" .!") if found else ""
    return tuple(dict.fromkeys(filter(None, (title, title.partition(", ")[0], title.partition(". ")[0]))))


def is_change(text: str) -> bool:
    """Whether somebody wants the stars of a film changed: "change Titanic to 4 please"."""
    return _CHANGE.match(_line(text)[1]) is not None


def without_service(text: str) -> str | None:
    """What is said beside the name of a service that shows films: "anything on Netflix"; None without one."""
    line, lowered = _line(text)
    found = _SERVICE.search(lowered)
    return None if found is None else f"{line[: found.start()]} {line[found.end() :]}"


def without_beside(title: str) -> str:
    """A title without the words that stood before a day or a time: "Vertigo on at"."""
    lowered = plain(title)
    for begin in (found.start() for found in re.finditer(r"(?<=\s)\S", lowered)):
        if _BESIDE.fullmatch(lowered, begin):
            return title[:begin].strip(" ,")
    return title.strip(" ,")


def read_stars_of_places(text: str) -> list[tuple[int, str]]:
    """Places in a list with their stars, "1: 5 stars, 2: 4 stars"; none where anything else is said."""
    found: list[tuple[int, str]] = []
    for part in filter(str.strip, _PARTS.split(text)):
        place = _PLACE.fullmatch(part)
        stars = read_stars(place["stars"]) if place else None
        if place is None or stars is None or stars.stars is None or (stars.is_bare and not place["mark"]):
            return []
        found.append((int(place["place"]), place["stars"].strip()))
    return found


def _line(text: str) -> tuple[str, str]:
    line = " ".join(text.split())
    return line, plain(line)
