"""Films whose titles are misspelt or cut short in a text: "saw Forest Gump, sweet"; they are asked."""

from collections.abc import Sequence
from typing import Final

from bot.dialogue.talk.heard_film import MISSPELT
from bot.dialogue.talk.mention import Mention
from bot.dialogue.talk.title_places import SHORTEST, TitlePlace, TitlePlaces, is_part_of_sentence
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from recommender.catalog.folding import fold

_BEGINS_LIKE: Final = 0.92  # similarity of words that only begin a title: not "parasite" for Paradise Now
_MOST_LOOKED_UP: Final = 8
_MOST_WORDS: Final = 5
_KNOWN_WELL, _KNOWN_BEST = 20, 50  # ratings of films of which several words are typed, and of which one is
_LONGER: Final = 2  # letters more than a title of one word


def with_misspelt(turn: Turn, places: TitlePlaces, named: Sequence[Mention]) -> list[Mention]:
    """Films that are named, and between them those that nearly are.

    Args:
        turn: Whose.
        places: Of the text.
        named: The films that are named by their titles.
    """
    every = list(named)
    left = _MOST_LOOKED_UP
    for first in range(places.count):
        for place in places.at(first, _MOST_WORDS):
            if left == 0 or not _may_be_misspelt(place, every, is_small=places.is_small):
                continue
            left -= 1
            found = films.search(turn.visit, [place.title])
            if isinstance(found, Found) and _is_near(found, place.title):
                every.append(Mention(place.begin, place.end, place.title, found, is_guess=True))
                break
    return sorted(every, key=lambda each: each.begin)


def _may_be_misspelt(place: TitlePlace, named: Sequence[Mention], *, is_small: bool) -> bool:
    """Whether words stand where titles do, and are of no other title and of no sentence."""
    stands = place.ends and (place.begins or (not is_small and place.title[:1].isupper()))
    if not stands or len(place.title) <= SHORTEST + _LONGER or place.title[-1].isdecimal():
        return False
    small = (word for word in place.title.split() if word.islower() and len(word) > SHORTEST)
    if not is_small and any(small):
        return False  # "Let me introduce" begins a sentence
    is_free = not any(each.begin < place.end and place.begin < each.end for each in named)
    return is_free and not is_part_of_sentence(place.title)


def _is_near(found: Found, title: str) -> bool:
    """Whether words are nearly a well known film's title, or very nearly begin it."""
    best = found.meant[0] if found.meant else None
    if best is None or best.film.rating_count < (_KNOWN_WELL if " " in title else _KNOWN_BEST):
        return False
    if " " not in title and len({fold(each.film.title) for each in found.meant}) > 1:
        return False  # "Christmas"
    is_whole = len(best.film.title.split()) == len(title.split())
    return best.similarity >= (MISSPELT if is_whole else _BEGINS_LIKE)
