"""Films that a text names whole, wherever they stand in it."""

import re
from dataclasses import dataclass
from typing import Final

from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.rating_words import SEPARATING
from bot.dialogue.heard.request_words import ARTICLES
from bot.dialogue.intents.lexicon import LANGUAGES, lexicon
from bot.dialogue.intents.tokens import words as words_of
from bot.dialogue.talk.films_among_words import SAYING, is_of_title
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found

_WORD: Final = re.compile(r"\S+")
_AROUND: Final = ' \t,.!?:;…"“”„«»()'
_MOST_WORDS, _MOST_LOOKED_UP = 7, 80
_SHORTEST, _SHORTEST_SMALL = 3, 6  # letters of a title of one word
_JOINING: Final = frozenset(map(plain, SEPARATING))
_ARTICLES: Final = frozenset(map(plain, ARTICLES))
_KNOWN_WELL: Final = 10  # ratings of a film that is written small
_KNOWN_BEST: Final = 50  # of one that is found where words go on


@dataclass(frozen=True, slots=True)
class Named:
    """A film that is named in a text.

    Attributes:
        begin: Where its title begins.
        end: Where it ends.
        title: As it is written.
        found: The films of that name.
    """

    begin: int
    end: int
    title: str
    found: Found


def named_in(turn: Turn, text: str, *, with_stars: bool = False) -> list[Named]:
    """The films that a text names whole, in their order; of words that overlap the longest title.

    Args:
        turn: Whose.
        text: What they said.
        with_stars: The text says stars, so that well known films may stand anywhere in what is written small:
            "we watched titanic 3 times, 5 stars".
    """
    words = [found.span() for found in _WORD.finditer(text)]
    is_small = text == text.lower()
    named: list[Named] = []
    looked_up = first = 0
    while first < len(words) and looked_up < _MOST_LOOKED_UP:
        taken = 0
        for length in range(min(_MOST_WORDS, len(words) - first), 0, -1):
            begin, end = words[first][0], words[first + length - 1][1]
            title = text[begin:end].strip(_AROUND)
            behind = words[first + length] if first + length < len(words) else None
            if not _is_whole(title) or not _may_be_title(title, is_small=is_small):
                continue
            following = text[slice(*behind)] if behind is not None else ""
            goes_on = bool(following) and _goes_on(text[begin:end], following, is_small=is_small)
            is_title = following.islower() and is_of_title(following)
            if goes_on and (is_title or not (with_stars and is_small)):
                continue
            looked_up += 1
            found = films.called(turn.visit, [title])
            least = _KNOWN_BEST if goes_on else _KNOWN_WELL if is_small else 0
            if found.meant and found.meant[0].film.rating_count >= least:
                named.append(Named(begin, end, title, found))
                taken = length
                break
        first += max(taken, 1)
    return named


def _goes_on(title: str, following: str, *, is_small: bool) -> bool:
    """Whether the word behind words may belong to their title: "Heat (2021)", "Avatar The Way of Water"."""
    if not title[-1].isalnum():
        return False
    if plain(following) in _JOINING:
        return False  # "I saw Heat and loved it"
    return plain(following) not in SAYING if is_small else is_of_title(following)


def _is_whole(title: str) -> bool:
    """Whether words end as a title does, not in "and" or an article."""
    return plain(title.rpartition(" ")[2]) not in _JOINING | _ARTICLES


def _may_be_title(title: str, *, is_small: bool) -> bool:
    """Whether words may name a film rather than be part of a sentence."""
    spoken = words_of(title)
    letters = sum(map(str.isalnum, title))
    if not spoken or (not is_small and not (title[:1].isupper() or title[:1].isdecimal())):
        return False
    has_own = any(not any(lexicon(code).knows(word) for code in LANGUAGES) for word in spoken)
    if len(spoken) == 1:
        return has_own and letters >= (_SHORTEST_SMALL if is_small else _SHORTEST)
    return has_own or not is_small
