"""Corrections of what was said before: "I meant Speed", "no, I meant Speed, not Heat"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import correction_words as words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import IT, SEPARATING
from bot.dialogue.heard.star_reading import Stars, read_stars, stars_at_end
from bot.dialogue.heard.words_around import afterthought

_LONGEST = 120
_MEANT = re.compile(
    rf"(?:\D{{0,40}}?[\s,.!;:–—-])?{one_of(words.MEANT)}[\s:]+(?P<rest>\S.*?)(?>[\s,]+{one_of(words.COURTESY)})*[\s.!…]*"
)
_IT_WAS = re.compile(
    rf"(?>{one_of(words.NO_FIRST)}[\s,.!…–—-]+)+{one_of(words.IT_WAS)}\s+(?P<rest>\S.*?)(?>[\s,]+{one_of(words.COURTESY)})*[\s.!…]*"
)
_NO_THEN = re.compile(rf"(?>{one_of(words.NO_FIRST)}\s*[,.!…–—-]+\s*)+(?P<rest>\S.*?)[\s.!…]*")
_NOT_THAT = re.compile(
    rf"(?>{one_of(words.NO_FIRST)}[\s,.!…–—-]+)*{one_of(words.NOT)}\s+(?P<wrong>[^,;]+?)\s*[,;–—-]+\s*"
    rf"(?:(?:{one_of((*words.CONTRARY, *SEPARATING))})\s+)?(?P<rest>\S.*?)[\s.!…]*"
)
_TOO = r"(?:\s+(?:too|as well|again))?"
_SAME_BEHIND = rf"(?P<behind>\S.*?)\s+(?:gets?\s+)?{one_of(words.SAME)}{_TOO}"
_SAME_BEFORE = rf"{one_of(words.SAME)}\s+(?:for|with|für|para|pour|для|bei|a|con)\s+(?P<before>\S.*?)"
_SAME_FOR = re.compile(rf"(?:(?:and|und|y|et|e|и)\s+)?(?:{_SAME_BEHIND}|{_SAME_BEFORE})[\s.!]*")
_LAST = re.compile(rf"(?<!\w){one_of(words.LAST)}(?!\w)")
_INSTEAD = rf"(?>{one_of(words.INSTEAD)}[\s,.:;!…–—-]+)+(?:(?:a|an|ein|eine|un|una|um|uma)\s+)?"
_REASON = re.compile(r"[,;]\s+|\s+(?=because\b|as\b|since\b)")
_OTHER_STARS = re.compile(rf"{_INSTEAD}(?P<stars>\S.*)")
_OTHER_STARS_BEHIND = re.compile(rf"[\s,.;…–—-]+{_INSTEAD}(?P<stars>[^\s].*)\Z")
_CHANGED = re.compile(rf"(?:{one_of(words.CHANGED)})\s")
_SAME = re.compile(rf"[\s,]+(?:gets?\s+)?{one_of(words.SAME)}[\s.!]*\Z")
_NEXT = re.compile(r"[,;.]?\s+")
_IT = frozenset(map(plain, IT))
_NOT = re.compile(rf"[\s,;–—-]+{one_of(words.NOT)}\s+(?P<wrong>\S.*)")
_DENIED = re.compile(rf"\s*(?:{one_of(SEPARATING)}\s+)?{one_of(words.NOT)}\s+(?=\S)")
_YEAR = re.compile(r"(?:\D{0,15}\s)?\(?(?P<year>(?:18|19|20)[0-9]{2})\)?(?:\s\D{0,10})?")


@dataclass(frozen=True, slots=True)
class Correction:
    """What was meant.

    Attributes:
        meant: The words for it: a title, stars, or both.
        wrong: The words for what was not meant; empty without any.
        year: The year, where nothing else was said: "the 1986 one".
    """

    meant: str
    wrong: str = ""
    year: int | None = None


def read_other_film(text: str) -> str:
    """What is named behind a no: "no, Matrix Reloaded", "not Alien, Aliens"; empty for anything else."""
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        return ""
    found = _NO_THEN.fullmatch(plain(line)) or _NOT_THAT.fullmatch(plain(line))
    return "" if found is None else line[slice(*found.span("rest"))]


def read_same_for(text: str) -> str:
    """What is named that gets the stars given last: "Alien gets the same"; empty for anything else."""
    line = " ".join(text.split())
    found = _SAME_FOR.fullmatch(plain(line)) if len(line) <= _LONGEST else None
    return "" if found is None else line[slice(*found.span("behind" if found["behind"] else "before"))]


def says_last_one(text: str) -> bool:
    """Whether the film is meant that was rated just now, though another one is asked about since."""
    return _LAST.search(plain(text)) is not None


def read_other_stars(text: str) -> Stars | None:
    """Stars that take the place of those said just now: "no wait, 5"; None where something else is said."""
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        return None
    last = line.rpartition(", ")[2]  # "that was harsh, change it to 3.5"
    line = last if _CHANGED.match(plain(last)) else line
    found = _OTHER_STARS.fullmatch(plain(line))
    if found is None:
        return None
    stars = line[found.start("stars") :]
    # "Make that a 4, the end annoyed me", "no, 2 actually".
    said = (read_stars(each) for each in (stars, without_reason(stars), stars[: afterthought(stars)]))
    return next((each for each in said if each is not None), None)


def read_denied_name(clause: str) -> str:
    """The name in "not Superbad"; empty where a clause says anything else."""
    found = _DENIED.match(plain(clause))
    return clause[found.end() :].strip(" .!") if found else ""


def with_last_stars(line: str) -> str:
    """A line with the stars that were said last, without those that they take the place of.

    "Heat 4, no wait, 5" gives "Heat 5".
    """
    found = _OTHER_STARS_BEHIND.search(plain(line)) if len(line) <= _LONGEST else None
    if found is None or read_stars(line[found.start("stars") :]) is None:
        return line
    before = stars_at_end(line[: found.start()])
    if before is None or before.stars is None or before.is_plain or not line[: before.begin].strip():
        return line
    return f"{line[: before.begin].rstrip()} {line[found.start('stars') :]}"


def without_reason(said: str) -> str:
    """What is meant, without why: "a 4, the ending annoyed me"."""
    return _REASON.split(said)[0]


def with_same_stars(line: str) -> str:
    """A line with the stars that "the same" stands for: "Heat 4 and Alien the same"."""
    found = _SAME.search(plain(line)) if len(line) <= _LONGEST else None
    if found is None:
        return line
    for cut in _NEXT.finditer(line, 0, found.start()):
        stars = stars_at_end(line[: cut.start()])
        if stars is not None and stars.stars is not None and not stars.is_plain:
            return f"{line[: found.start()]} {stars.stars:g}/5"
    return line


def read_correction(text: str) -> Correction | None:
    """What somebody says that they meant; None where they say something else."""
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        return None
    found = _MEANT.fullmatch(plain(line)) or _IT_WAS.fullmatch(plain(line))
    if found is None:
        return None
    meant, wrong = line[slice(*found.span("rest"))], ""
    if plain(meant) in _IT:
        return None  # "I mean it!"
    denied = _NOT.search(plain(meant))
    if denied is not None:
        meant, wrong = meant[: denied.start()], meant[denied.start("wrong") :]
    year = _YEAR.fullmatch(meant)
    return Correction(meant, wrong, int(year["year"]) if year else None)
