"""German school grades, of which 1 is the best: "Schulnote 2" is four stars, "Note 2" may be four or two."""

import re
from typing import Final, NamedTuple

from bot.dialogue.heard.plain import one_of, plain
from recommender.sources.exports.plain_table import stars_of_grade

_WORDS: Final = {
    "1": ("eins", "sehr gut"),
    "2": ("zwei", "gut"),
    "3": ("drei", "befriedigend"),
    "4": ("vier", "ausreichend"),
    "5": ("fünf", "mangelhaft"),
    "6": ("sechs", "ungenügend"),
}
_IN_DIGITS: Final = {plain(word): grade for grade, every in _WORDS.items() for word in every}
_LEAD: Final = r"(?:(?:als|mit|nach|in|der|die|eine|einer|glatte|ne)\s+)*"
_NAME: Final = r"(?:schul[\s-]?note|zensur)"
_SIGN: Final = r"\s?(?P<sign>[-+\u2212\u2013])?"
_NUMBER: Final = rf"(?P<grade>[0-9]{{1,2}}(?:[.,][0-9]{{1,2}})?|{one_of(_IN_DIGITS)}){_SIGN}"
_OUT_OF: Final = r"(?:\s*(?:von|/)\s*6)?"
_BEFORE: Final = r"(?:^|(?<=[\s:;=,(\[|–—-]))"
_CLOSE: Final = r"[\s)\].!,;…]*"
_AT_END: Final = (
    re.compile(rf"{_BEFORE}\(?{_LEAD}{_NAME}\s*[:=]?\s*{_NUMBER}{_OUT_OF}{_CLOSE}\Z"),
    re.compile(rf"{_BEFORE}{_LEAD}{_NUMBER}\s*\(?(?:als|in|nach)?\s*{_NAME}n?{_CLOSE}\Z"),
)
_AT_BEGIN: Final = re.compile(rf"\s*{_LEAD}{_NAME}\s*[:=]?\s*{_NUMBER}{_OUT_OF}(?=[\s:;,–—-])")
_MAY_BE: Final = re.compile(
    rf"{_BEFORE}\(?{_LEAD}(?P<name>note)\s*[:=]?\s*(?P<grade>[1-6](?:[.,][0-9]{{1,2}})?){_SIGN}{_CLOSE}\Z"
)
_NAMED: Final = re.compile(r"note|zensur")
_NOUN: Final = re.compile(r"(?<!\w)note(?=\s*[:=]?\s*[1-6])", re.IGNORECASE)


class Grade(NamedTuple):
    """A school grade in a text.

    Attributes:
        begin: Where it begins.
        end: Where it ends.
        stars: What it is here; None for what no grade is, and where it may be stars.
        rounded_from: As it was written, where it lies between two halves of stars.
    """

    begin: int
    end: int
    stars: float | None = None
    rounded_from: str = ""


def grade_at_end(text: str) -> Grade | None:
    """The grade that a text ends with; one that may be stars is a "Note" as German writes it."""
    lowered = plain(text)
    if not _NAMED.search(lowered):
        return None
    for pattern in _AT_END:
        if (found := pattern.search(lowered)) is not None:
            return _grade(found, text)
    found = _MAY_BE.search(lowered)
    is_german = found is not None and (text[found.start("name")].isupper() or found["sign"] is not None)
    return Grade(found.start(), found.end()) if found is not None and is_german else None


def grade_at_begin(text: str) -> Grade | None:
    """The grade that a text begins with: "Schulnote 2: Heat"."""
    found = _AT_BEGIN.match(plain(text))
    return _grade(found, text) if found is not None else None


def as_written(text: str, language: str) -> str:
    """A text with "Note" before a number in a German chat and "note" in any other language of the chat's.

    By its capital `grade_at_end` tells the German word; people leave it out, and machines put it.
    """
    if language not in {"de", "fr"}:
        return text
    return _NOUN.sub("Note" if language == "de" else "note", text)


def _grade(found: re.Match[str], text: str) -> Grade:
    number = _IN_DIGITS.get(" ".join(found["grade"].split()), found["grade"])
    sign = found["sign"] or ""
    stars = stars_of_grade(f"{number}{sign}")
    if not isinstance(stars, float):
        return Grade(found.start(), found.end())
    is_between = bool(sign) or not (2 * float(number.replace(",", "."))).is_integer()
    written = text[found.start() : found.end()].strip(" ()[].!,;") if is_between else ""
    return Grade(found.start(), found.end(), stars, rounded_from=written)
