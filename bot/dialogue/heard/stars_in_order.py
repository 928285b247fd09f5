"""Stars behind several films, in their order: "Heat and Fargo, 5 and 3", "Heat, Fargo: 5, 3 respectively"."""

import re

from bot.dialogue.heard import rating_words
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import stars_at_end

_LONGEST = 300  # characters
_IN_ORDER = re.compile(rf"[\s,(]+{one_of(rating_words.IN_ORDER)}[\s.!)]*\Z")
_SEPARATOR = re.compile(rf"(?:\s*[,;/+]\s*|\s+)(?:{one_of(rating_words.SEPARATING)})\s*\Z|\s*[,;:/+–—-]\s*\Z")
_ALONE = "films"
_AROUND = " \t,;:–—-"


def read_stars_in_order(text: str) -> list[tuple[str, tuple[float, ...]]]:
    """What a text names before its last two stars, before its last three, and so on, with these stars.

    Which of them holds is known to who knows how many films are named before. None where a text does not end
    in several stars, one behind the other.
    """
    rest = " ".join(text.split())
    if len(rest) > _LONGEST:
        return []
    behind = _IN_ORDER.search(plain(rest))
    rest = rest[: behind.start()] if behind is not None else rest
    stars: list[float] = []
    every: list[tuple[str, tuple[float, ...]]] = []
    while (found := stars_at_end(rest)) is not None and found.stars is not None:
        stars.insert(0, found.stars)
        rest = rest[: found.begin].rstrip()
        if len(stars) > 1 and rest.strip(_AROUND):
            every.append((rest.strip(_AROUND), tuple(stars)))
        between = _SEPARATOR.search(plain(rest))
        if between is None:
            break
        rest = rest[: between.start()]
    return every


def read_stars_alone_in_order(text: str) -> tuple[float, ...]:
    """Several stars and nothing else: "5 and 4"; none for anything else."""
    every = read_stars_in_order(f"{_ALONE}: {text}")
    return next((stars for named, stars in every if named == _ALONE), ())
