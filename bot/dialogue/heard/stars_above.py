"""Stars in a line of their own, and the films that they are of: "5 stars:" above some, "★★★★" below one."""

import re
from collections.abc import Sequence
from typing import Final

from bot.dialogue.heard.star_reading import Stars, stars_at_begin, stars_at_end
from recommender.sources.exports.summaries import may_head_films

_MARKS: Final = " \t#*=_>~•:.\u2013\u2014-"
_REMARK: Final = re.compile(r"\s+\([^()\d]*\)\Z")  # "5 stars (masterpieces)"
_APART: Final = re.compile(r"(?:[:,=|\t(\[]|\s[\u2013\u2014-])\s*\Z")
_SURE: Final = re.compile(r"[^\W\d_½]|[/%★⭐🌟]")
_NUMBER: Final = re.compile(r"[\d★☆⭐🌟]")
_FEWEST_UNSURE: Final = 2


def with_stars_above(every: Sequence[str]) -> list[str]:
    """Lines; those below one that only says stars say these: "5 stars:", "Heat", "Alien".

    Where the last line only says stars, or they stand between films in turn, each such line is of the film
    before it, and stays. Mere numbers and asterisks may be films, places or a rule: they count where there
    are no others, but several, none of them twice.
    """
    written = [line for line in every if line.strip()]
    found = _found(written)
    if not any(found) or found[-1] or _are_others(written, found):
        return list(every)
    told: list[str] = []
    above = ""
    for line, stars in zip(written, found, strict=True):
        if stars or _is_heading(line):
            above = stars
            told += [] if stars else [line]
        else:
            told.append(f"{line}: {above}" if above and not _says_own(line) else line)
    return told


def _found(written: Sequence[str]) -> list[str]:
    """The stars of each line that says nothing else; else empty."""
    found = [_only_stars(line) for line in written]
    are_unsure = [_is_unsure(line, stars) for line, stars in zip(written, found, strict=True)]
    unsure = [stars for stars, is_unsure in zip(found, are_unsure, strict=True) if is_unsure]
    are_sure = len(unsure) < sum(map(bool, found))  # beside "5 stars:" a "9" is a film
    are_places = unsure == [str(place) for place in range(1, len(unsure) + 1)]
    if len(unsure) >= _FEWEST_UNSURE and len(set(unsure)) == len(unsure) and not (are_sure or are_places):
        return found
    return ["" if is_unsure else stars for stars, is_unsure in zip(found, are_unsure, strict=True)]


def _are_others(written: Sequence[str], found: Sequence[str]) -> bool:
    """Whether stars are of the film before, "Heat", "5", "Alien", "4", "That's all", or once of one asked."""
    if any(stars and _is_heading(line) for line, stars in zip(written, found, strict=True)):
        return False
    in_turn = all(bool(stars) == bool(place % 2) for place, stars in enumerate(found))
    return sum(map(bool, found)) == 1 or (in_turn and not may_head_films(written[0]))


def _is_heading(line: str) -> bool:
    return line.rstrip().endswith((":", " -", " \u2013", " \u2014")) or line.startswith("#")


def _only_stars(line: str) -> str:
    """The stars that a line says and nothing else, but for words of headings; else empty."""
    is_drawn = bool(line.strip()) and not line.strip(" *")
    text = line.strip() if is_drawn else line.strip(_MARKS)
    for said in dict.fromkeys((text, _REMARK.sub("", text))):
        for stars in (stars_at_end(said), stars_at_begin(f"{said} ")):
            around = f"{said[: stars.begin]} {said[stars.end :]}" if stars is not None else ""
            is_alone = may_head_films(around) and _NUMBER.search(around) is None
            if stars is not None and _is_rating(stars) and is_alone:
                return said[stars.begin : stars.end].strip()
    return ""


def _is_rating(stars: Stars) -> bool:
    return not stars.is_plain and stars.problem in {None, "range", "halves"}


def _is_unsure(line: str, stars: str) -> bool:
    """Whether stars are a mere number or asterisks, in no heading: a film, perhaps, or a rule."""
    return bool(stars) and _SURE.search(stars) is None and not _is_heading(line)


def _says_own(line: str) -> bool:
    """Whether a line has stars of its own: "Heat - 4.5", not "Toy Story 2"."""
    stars = stars_at_end(line)
    if stars is None or not line[: stars.begin].strip():
        return False
    return not (stars.is_bare or stars.is_plain) or _APART.search(line[: stars.begin]) is not None
