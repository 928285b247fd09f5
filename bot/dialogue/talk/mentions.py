"""Films that a text names, wherever they stand in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.dialogue.heard.number_words import WORDS as NUMBER_WORDS
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import GRADING, SEPARATING
from bot.dialogue.heard.splitting import OF_SENTENCES
from bot.dialogue.heard.star_reading import stars_at_begin, stars_at_end
from bot.dialogue.heard.title_words import BEHIND_TITLES, NO_TITLES, RELATED
from bot.dialogue.intents.tokens import words as words_of
from bot.dialogue.talk.films_among_words import is_of_title
from bot.dialogue.talk.mention import Mention
from bot.dialogue.talk.mentioned_parts import with_parts
from bot.dialogue.talk.misspelt_mentions import with_misspelt
from bot.dialogue.talk.title_places import ARTICLES, SHORTEST, TitlePlace, TitlePlaces, bare, is_common
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from recommender.catalog.folding import fold

_MOST_WORDS, _MOST_LOOKED_UP = 8, 150
_KNOWN_WELL: Final = 10  # ratings of a film that is written small
_KNOWN_BEST: Final = 50  # of one whose words are those of a sentence
_NEVER: Final = float("inf")
_PART_OF_A_TITLE: Final = 0.93  # similarity of "Anchorman" to its whole title
_SEPARATING: Final = frozenset(map(plain, SEPARATING))
_NUMBERS: Final = re.compile(r"[0-9](?:\W+[0-9])*")
_YEAR_BEHIND: Final = re.compile(r"\s\((?P<year>[0-9]{4})\)")
_BEHIND_TITLES: Final = frozenset(BEHIND_TITLES)
_NO_TITLES: Final = frozenset(map(plain, (*NO_TITLES, *RELATED)))
_MARK: Final = re.compile(
    rf"[(,;:=.?!\u2026\u2013\u2014\u2192>-]\s*(?:{one_of(ARTICLES)}\s+)?(?:{one_of(GRADING)}\s+)?\Z"
)  # "Heat - 2", "Heat, 2"
_BEGINS_STARS: Final = re.compile(rf"[0-9½★⭐]|{one_of((*GRADING, *NUMBER_WORDS))}(?!\w)")
_GIVEN_UP: Final = re.compile(r"(?<!\w)(?:gave|gives?|given|giving) up\Z")  # not the film "Up"
_ANY: Final = ("a ", "an ")
_YEAR: Final = 4  # digits


def mentions(turn: Turn, text: str) -> list[Mention]:
    """The films that a text names, in their order; of words that overlap the longest title.

    Args:
        turn: Whose.
        text: What they said.
    """
    if text not in turn.named:
        turn.named[text] = _mentions(turn, text)
    return list(turn.named[text])


def _mentions(turn: Turn, text: str) -> list[Mention]:
    places = TitlePlaces(text)
    found = with_misspelt(turn, places, list(_whole(turn, places)))
    named = [
        _of_year(text, each)
        for each in found
        if plain(each.title) not in _NO_TITLES and _GIVEN_UP.search(plain(text), 0, each.end) is None
    ]
    return with_parts(turn, text, _joined(text, named))


def _of_year(text: str, mention: Mention) -> Mention:
    """A film with the year in brackets behind it: "Titanic (1997)"."""
    found = _YEAR_BEHIND.match(text, mention.end)
    year = int(found["year"]) if found is not None else None
    fitting = [each.film for each in mention.found.meant if each.film.year == year]
    if found is None or len(fitting) != 1:
        return mention
    meant = Found.of_film(fitting[0], mention.found.last_year)
    return replace(
        mention, end=found.end(), title=text[mention.begin : found.end()], found=meant, is_guess=False
    )


def _joined(text: str, named: Sequence[Mention]) -> list[Mention]:
    """Films; what stands beside a title that goes on so is one: "home alone lost in new york"."""
    every: list[Mention] = []
    for mention in named:
        before = every[-1] if every else None
        if before is not None and not text[before.end : mention.begin].strip():
            first, whole = (fold(each.found.meant[0].film.title) for each in (before, mention))
            if whole.startswith(first) and whole != first:
                every.pop()
                mention = replace(mention, begin=before.begin, title=text[before.begin : mention.end])  # noqa: PLW2901
        every.append(mention)
    return every


def _whole(turn: Turn, places: TitlePlaces) -> Iterator[Mention]:
    """The films that are named by their whole title, or by a part that is one: "Empire Strikes Back"."""
    looked_up = first = 0
    while first < places.count and looked_up < _MOST_LOOKED_UP:
        taken = 0
        for place in places.at(first, _MOST_WORDS):
            if _goes_on(place, is_small=places.is_small):
                continue
            looked_up += 1
            found = films.called(turn.visit, [place.title], _PART_OF_A_TITLE)
            if not found.meant and not places.is_shouted and films.is_initials(place.title):
                by_initials = films.search(turn.visit, [place.title])
                found = by_initials if isinstance(by_initials, Found) and by_initials.is_named else found
            if found.meant and _is_meant(place, found, is_small=places.is_small):
                best = found.meant[0]
                is_guess = best.similarity < 1 and not best.is_certain
                yield Mention(place.begin, place.end, place.title, found, is_guess=is_guess)
                taken = place.length
                break
        first += max(taken, 1)


def _goes_on(place: TitlePlace, *, is_small: bool) -> bool:
    """Whether the next words may belong to a longer title: "Avatar The Way of Water", not "Heat a lot"."""
    following = place.following
    if not any(map(str.isalpha, following)) or not is_of_title(following) or following[0] == "(":
        return False
    if plain(place.following) in _SEPARATING:
        return False  # "Alien and Aliens"
    if place.following in _BEHIND_TITLES:
        return False  # "Alien on a plane"
    if plain(place.following) in ARTICLES and _BEGINS_STARS.match(plain(place.then)):
        return False  # "Alien a solid 4"
    return is_small or place.then[:1].isupper() if place.following.islower() else not is_small


def _is_meant(place: TitlePlace, found: Found, *, is_small: bool) -> bool:
    """Whether words name a film there, rather than be part of a sentence."""
    if _NUMBERS.fullmatch(place.title) or place.is_year:
        return False  # "Toy Story 1, 2 and 3", not "1, 2, Splash"; "Titanic (1997)"
    best = found.meant[0]
    if _begins_with_stars(place.title) or _ends_in_stars(place.title, best.film.title):
        return False
    if place.title[-1].isdecimal() and place.ends_in_stars:
        return False
    title, typed = fold(best.film.title), fold(place.title)
    is_star = typed.endswith(" 1") and not title.endswith("1")  # "Twilight 1"
    last = plain(place.title).rpartition(" ")[2]
    is_on = last in _BEHIND_TITLES and last != title.rpartition(" ")[2]  # "Heat in"
    is_any = typed.startswith(_ANY) and not title.startswith(_ANY)  # "a big fan"
    is_word = best.similarity < 1 and len(found.meant) > 1 and " " not in typed  # "Christmas"
    if is_star or is_on or is_any or is_word or _year_differs(place.following, found):
        return False
    if _year_fits(place.following, found):
        return True  # "The Apartment (1960)"
    least = _least(place, is_small=is_small)
    if best.similarity < 1 and not films.is_initials(place.title):
        least = max(least, _least_of_part(place.title, is_small=is_small))
    return best.film.rating_count >= least


def _begins_with_stars(said: str) -> bool:
    """Whether words begin with stars: "8/10 - Heat", not "12 Monkeys"."""
    found = stars_at_begin(said)
    if found is None or found.is_plain or found.stars is None:
        return False
    return not found.is_bare or found.stars != int(found.stars)


def _ends_in_stars(said: str, title: str) -> bool:
    """Whether words end in stars, not in a number of the title: "Heat - 8/10", not "Toy Story 3"."""
    found = stars_at_end(said)
    if found is None or found.is_plain or not said[: found.begin].strip():
        return False
    if found.is_bare and (found.stars or 0) == int(found.stars or 0):
        return said[found.begin] == "(" or _MARK.search(said, 0, found.begin) is not None
    number = fold(said[found.begin : found.end])
    return not number or number not in fold(title)


def _least(place: TitlePlace, *, is_small: bool) -> float:
    """The ratings from which a film is meant by its title: the fewer, the less it may be of a sentence."""
    spoken = words_of(place.title)
    spoken = spoken[1:] if len(spoken) > 1 and spoken[0] in ARTICLES else spoken
    is_written = not is_small and place.title[:1].isupper()
    common, sides = is_common(place.title), place.begins + place.ends
    if len(spoken) > 1:
        if is_written or not common:
            return 0 if is_written or sides else _KNOWN_WELL
        return (_NEVER, _KNOWN_BEST, _KNOWN_WELL)[sides]
    if is_written and not common and len(place.title) >= SHORTEST:
        return 0
    is_noun = is_small and place.is_behind_article
    stands = place.begins or (place.is_starred and not common and not is_noun)
    if is_noun or plain(place.title) in OF_SENTENCES or not stands or (common and not place.ends):
        return _NEVER
    if common:
        return _KNOWN_BEST
    is_clear = place.begins and (place.ends or place.title[:1].isupper())
    return _KNOWN_WELL if is_clear else 2 * _KNOWN_BEST  # "lmao shrek 4/5"


def _least_of_part(title: str, *, is_small: bool) -> float:
    """The ratings from which a part of a title is one; not what any words may say: "It's a wonderful"."""
    small = (word for word in title.split() if word.islower() and len(word) > SHORTEST)
    return _NEVER if is_common(title) or (not is_small and any(small)) else _KNOWN_WELL


def _year_fits(following: str, found: Found) -> bool:
    """Whether the year of a film of that name stands in brackets behind it."""
    year = bare(following) if following.startswith("(") else ""
    return any(year == str(each.film.year) for each in found.meant)


def _year_differs(following: str, found: Found) -> bool:
    """Whether the word behind a title is a year, and of none of the films of that name: "Heat 2021"."""
    year = bare(following)
    is_year = len(year) == _YEAR and year.isdecimal() and year[:2] in {"18", "19", "20"}
    return is_year and all(each.film.year != int(year) for each in found.meant)
