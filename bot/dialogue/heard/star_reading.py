"""Stars at the end or the beginning of a text, in all the ways in which people write them.

Numbers (4, 4.5, 4,5, 4½, four and a half) with or without a scale (4/5, 8 of 10, 90 %) and a unit (stars), in
brackets and before full stops; and drawn stars. Digits may be of any script.
"""

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.dialogue.heard import number_words as words
from bot.dialogue.heard.day_reading import begins_with_day, ends_with_day
from bot.dialogue.heard.grade_reading import Grade, grade_at_begin, grade_at_end
from bot.dialogue.heard.plain import one_of, plain

LOWEST, HIGHEST = 1.0, 5.0
_LONGEST = 60  # characters in which stars are written
_TEN = 10.0
_MARK_OF_TEN = re.compile(r"(?<![0-9.,])[0-9]{1,2}(?:[.,][0-9])?(?![0-9.,]*[0-9])")
Problem = Literal["range", "halves", "two", "grade"]

_FULL, _EMPTY = re.escape(words.FULL_STARS), re.escape(words.EMPTY_STARS)
_VARIANT = "\ufe0f?"
_HALF = rf"(?P<half>\s?½|\s1/2(?![0-9])|\s*{one_of(words.HALVES)}(?!\w))"
_WHOLE = rf"(?P<whole>[0-9]{{1,3}})(?![0-9])(?:{_HALF}|[.,](?P<decimals>[0-9]{{1,3}})(?![0-9]))?"
_DIGITS = rf"(?:{_WHOLE}|(?P<only_half>½))"
_NUMBERS = {plain(word): number for number, every in words.NUMBERS.items() for word in every}
_GRADES = {plain(word): number for number, every in words.GRADES.items() for word in every}
_INSIDE = {plain(word): number for number, every in words.HALF_INSIDE.items() for word in every}
_SCALE_WORDS = {plain(word): scale for scale, every in words.SCALES.items() for word in every}
_WORD = (
    rf"(?:(?P<inside>{one_of(_INSIDE)})|(?P<grade>{one_of(_GRADES)})"
    rf"|(?P<word>{one_of(_NUMBERS)})(?P<half>\s?½|\s*{one_of(words.HALVES)})?)(?!\w)"
)
_KNOWN_SCALES = "|".join(map(str, words.KNOWN_SCALES))
_SCALE = (
    rf"(?:\s*(?:(?:/|\s{one_of(words.OUT_OF)}\s)\s*(?P<scale>{_KNOWN_SCALES})(?![0-9])"
    rf"|\s{one_of(words.OUT_OF)}\s+(?P<scale_word>{one_of(_SCALE_WORDS)})(?!\w)))"
)
_GLYPHS = _FULL.replace(re.escape("*"), "")
_NO_MORE = rf"(?!\s*[{_GLYPHS}])"  # "Toy Story 3 ⭐⭐" are two stars of Toy Story 3
_UNIT = rf"(?:\s*(?P<unit>[{_FULL}]{_VARIANT}{_NO_MORE}|(?:(?<=[\s0-9½])|(?<=-)){one_of(words.UNITS)}(?!\w)))"
_HALF_BEHIND = rf"(?P<half_behind>\s+{one_of(words.HALVES)}(?!\w))"  # "4 étoiles et demie"
_PERCENT = rf"(?:\s*(?P<percent>{one_of(words.PERCENT)}))"
_BEFORE = r"(?:^|(?<=[\s:;=,(\[|–—−-]))"
_OPEN, _CLOSE = r"[(\[]?\s*", r"\s*[)\]]?[\s.!…,;)]*"


def _form(number: str) -> str:
    behind = _UNIT.replace("unit", "unit_behind")
    return rf"{_OPEN}{number}(?:{_PERCENT}|-?(?:{_UNIT}{_HALF_BEHIND}?)?{_SCALE}?{behind}?)?"


_ENDS = tuple(
    re.compile(rf"{_BEFORE}{_form(number)}{_CLOSE}\Z", re.IGNORECASE) for number in (_DIGITS, _WORD)
)
_BEGINS = tuple(
    re.compile(rf"\s*{_form(number)}\s*[)\]]?(?=[\s:;,–—-])", re.IGNORECASE) for number in (_DIGITS, _WORD)
)
_ONE = r"[1-5](?:[.,]5|½)?"
_TWO = re.compile(
    rf"{_BEFORE}(?:{one_of(words.BETWEEN)}\s+)?[(\[]?(?P<low>{_ONE})(?:[-–—]|\s+{one_of(words.OR)}\s+)(?P<high>{_ONE}){_UNIT}?{_CLOSE}\Z"
)
_DRAWN = (
    rf"(?P<glyphs>(?:[{_GLYPHS}]{_VARIANT}\s*)+"
    rf"|(?:(?<=\s)|^)\*+\s*|[{_EMPTY}]{{1,5}}\s*)"
    rf"(?P<half>½|1/2(?![0-9]))?\s*(?P<empty>[{_EMPTY}]\s*)*"
)
_DRAWN_END = re.compile(rf"[(\[]?{_DRAWN}{_CLOSE}\Z")
_BEYOND = {plain(word): number for number, every in words.OF_TEN.items() for word in every}
_OF_TEN = re.compile(
    rf"{_BEFORE}(?P<number>{one_of(_BEYOND)})(?:\s*/\s*|\s+{one_of(words.OUT_OF)}\s+)(?:10|{one_of(words.SCALES[10])}){_CLOSE}\Z"
)
_MINUS = re.compile(rf"(?:(?:^|(?<=[\s:=,;(]))[-−]|(?<!\w){one_of(words.MINUS)}\s+)\Z")
_DASH = re.compile(r"(?:\s[\u2013\u2014-]|[:=])\s*\Z")
_MARK = re.compile(rf"(?:^|(?<=[\s:,;(–-])){one_of(words.MARKED)}[\s:]*\Z")
_HEARTS_END = re.compile(r"(?P<hearts>(?:[❤♥💛💚💙💜🖤🧡]\ufe0f?\s*){2,5})\Z")  # one is a liking
_LEADING_ZERO = re.compile(r"0[0-9]")
_DRAWN_BEGIN = re.compile(rf"\s*{_DRAWN}(?=\s|\w)")


@dataclass(frozen=True, slots=True)
class Stars:
    """Stars found in a text.

    Attributes:
        begin: Where they begin in the text.
        end: Where they end.
        stars: 1 to 5 in halves; None where there is a problem.
        problem: Why the number cannot be stars: out of ``range``, not in ``halves``, ``two`` numbers, or one
            that may be a school ``grade``.
        rounded_from: As it was written, where a number of another scale lies between two halves.
        is_plain: A number in words without unit or scale: it may as well be part of a title. A day: "04/10".
        is_bare: A number without unit and scale.
    """

    begin: int
    end: int
    stars: float | None = None
    problem: Problem | None = None
    rounded_from: str = ""
    is_plain: bool = False
    is_bare: bool = False


def stars_at_end(text: str) -> Stars | None:
    """The stars that a text ends with, or the school grade."""
    grade = grade_at_end(text)
    return _of_grade(grade) if grade is not None else number_at_end(text)


def number_at_end(text: str) -> Stars | None:
    """The stars that a text ends with, none of them a school grade."""
    cut = max(len(text) - _LONGEST, 0)
    lowered = plain(text[cut:])
    if ends_with_day(lowered):
        return None
    two = _TWO.search(lowered)
    if two is not None and "é" in text[cut + two.start() :]:
        two = None  # "Toy Story 3 é 5": is, not and
    if two is not None and (two.start() or not cut) and _value(two["low"]) < _value(two["high"]):
        return Stars(two.start() + cut, two.end() + cut, problem="two", is_bare=two["unit"] is None)
    of_ten = _OF_TEN.search(lowered)
    if of_ten is not None:
        given = _scaled(of_ten.start(), of_ten.end(), _BEYOND[of_ten["number"]] / 2, of_ten[0].strip())
        return replace(given, begin=given.begin + cut, end=given.end + cut)
    for pattern in (*_ENDS, _DRAWN_END, _HEARTS_END):
        found = pattern.search(lowered)
        if found is not None and any(_is_said(found)) and (found.start() or not cut):
            stars = _marked(_stars(found), found, lowered)
            is_behind = lowered[stars.begin].isspace()  # "Heat - 4"
            minus = None if is_behind else _MINUS.search(lowered, 0, stars.begin)
            if minus is not None:  # "Alien -1" gives it no star
                stars = replace(stars, begin=minus.start(), stars=None, problem="range", is_plain=False)
            return replace(stars, begin=stars.begin + cut, end=stars.end + cut)
    return None


def stars_at_begin(text: str) -> Stars | None:
    """The stars that a text begins with, something after them."""
    lowered = plain(text[:_LONGEST])
    if begins_with_day(lowered):
        return None
    if (grade := grade_at_begin(text[:_LONGEST])) is not None:
        return _of_grade(grade)
    for pattern in (*_BEGINS, _DRAWN_BEGIN):
        found = pattern.match(lowered)
        if found is not None:
            return _stars(found)
    return None


def read_stars(text: str) -> Stars | None:
    """Stars that stand alone, with no other word; None for anything else."""
    text = text.strip()
    found = stars_at_end(text)
    return found if found is not None and not text[: found.begin].strip() else None


def _of_grade(grade: Grade) -> Stars:
    problem: Problem | None = "grade" if grade.stars is None else None
    return Stars(grade.begin, grade.end, grade.stars, problem, grade.rounded_from)


def mark_of_ten(text: str) -> float | None:
    """The one number in a text that is more than five and at most ten; None for others."""
    numbers = [float(found[0].replace(",", ".")) for found in _MARK_OF_TEN.finditer(plain(text))]
    return numbers[0] if len(numbers) == 1 and HIGHEST < numbers[0] <= _TEN else None


def of_five(mark: float) -> float:
    """The stars of a mark of ten, in halves."""
    return round(mark) / 2


def _marked(stars: Stars, found: re.Match[str], lowered: str) -> Stars:
    """Stars with the word before them that makes a number a rating; more than five are of ten: "nota 8"."""
    if stars.is_plain and _DASH.search(lowered, 0, stars.begin):
        stars = replace(stars, is_plain=False)  # "Cars - two"
    mark = _MARK.search(lowered, 0, stars.begin)
    if mark is None:
        return stars
    value = _number(found.groupdict())[0] if stars.is_bare else 0.0
    given = _scaled(stars.begin, stars.end, value / 2, found[0].strip()) if value > HIGHEST else stars
    return replace(given, begin=mark.start(), is_plain=False, is_bare=False)


def _value(number: str) -> float:
    return float(number.replace("½", ".5").replace(",", "."))


def _is_said(found: re.Match[str]) -> tuple[bool, ...]:
    groups = found.groupdict()
    return tuple(
        bool(groups.get(name))
        for name in ("whole", "only_half", "word", "grade", "inside", "glyphs", "hearts")
    )


def _stars(found: re.Match[str]) -> Stars:
    groups = found.groupdict()
    begin, end = found.span()
    if groups.get("hearts"):
        return _checked(begin, end, float(sum(each in "❤♥💛💚💙💜🖤🧡" for each in groups["hearts"])))
    if groups.get("glyphs"):
        drawn = groups["glyphs"]
        value = float(sum(drawn.count(star) for star in words.FULL_STARS))
        value = value or float(sum(drawn.count(star) for star in words.EMPTY_STARS))
        return _checked(begin, end, value + (0.5 if groups["half"] else 0.0))
    value, is_word = _number(groups)
    value += 0.5 if groups.get("half_behind") else 0.0
    unit = groups.get("unit") or groups.get("unit_behind")
    scale = groups.get("scale") or _SCALE_WORDS.get(" ".join((groups.get("scale_word") or "").split()))
    if groups.get("percent"):
        scale = 100
    is_bare = not unit and not scale and not groups.get("grade")
    is_plain = is_word and is_bare and value == int(value)  # nobody calls a film "three and a half"
    if scale and _LEADING_ZERO.fullmatch(groups["whole"] or ""):  # "04/10" may be a day
        return replace(_scaled(begin, end, value * HIGHEST / int(scale), ""), is_plain=True)
    if scale and int(scale) != HIGHEST:
        return _scaled(begin, end, value * HIGHEST / int(scale), found[0].strip(" ()[].!,;"))
    return _checked(begin, end, value, is_plain=is_plain, is_bare=is_bare)


def _number(groups: dict[str, str | None]) -> tuple[float, bool]:
    half = 0.5 if groups.get("half") else 0.0
    if groups.get("whole"):
        return float(f"{groups['whole']}.{groups['decimals'] or '0'}") + half, False
    if groups.get("only_half"):
        return 0.5, False
    if groups.get("inside"):
        return _INSIDE[groups["inside"] or ""], True
    if groups.get("grade"):
        return float(_GRADES[groups["grade"] or ""]), False
    return _NUMBERS[groups["word"] or ""] + half, True


def _scaled(begin: int, end: int, value: float, written: str) -> Stars:
    """Of another scale: to the next half, and it says so."""
    rounded = int(value * 2 + 0.5) / 2
    if abs(rounded - value) < 1e-9:  # noqa: PLR2004 - what dividing may lose
        return _checked(begin, end, rounded)
    if not LOWEST <= rounded <= HIGHEST:
        return Stars(begin, end, problem="range")
    return Stars(begin, end, rounded, rounded_from=written)


def _checked(begin: int, end: int, value: float, *, is_plain: bool = False, is_bare: bool = False) -> Stars:
    if not LOWEST <= value <= HIGHEST:
        return Stars(begin, end, problem="range", is_plain=is_plain, is_bare=is_bare)
    if value * 2 != int(value * 2):
        return Stars(begin, end, problem="halves", is_plain=is_plain, is_bare=is_bare)
    return Stars(begin, end, value, is_plain=is_plain, is_bare=is_bare)
