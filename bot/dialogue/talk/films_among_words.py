"""Films that stand among words which name none: "Heat more like a 2"."""

from dataclasses import replace

from bot.dialogue.heard import liking_words, rating_words, request_words, splitting
from bot.dialogue.heard.plain import plain
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.talk.heard_film import LAST_TIER, Heard
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Candidate

_FEW_WORDS = 3
_MOST_WORDS, _MOST_PARTS, _SHORTEST_PART = 12, 30, 2  # of words that hold a title
SAYING = frozenset(map(plain, (*liking_words.IS, *rating_words.SAYING)))
_OF_SENTENCES = splitting.OF_SENTENCES - frozenset(map(plain, request_words.ARTICLES))
_IN_TITLES = frozenset(
    map(plain, (*request_words.ARTICLES, *request_words.OF, *rating_words.SEPARATING, "part"))
)
_LONG_WORD, _KNOWN_BEST = 6, 20  # letters of a beginning, ratings of its film


def inside(turn: Turn, heard: Heard) -> Heard | None:
    """The film among words that name none, with the stars said of it, to be asked: "Heat more like a 2"."""
    said = [each for each in heard.readings if each.stars is not None and not each.is_unsure]
    if heard.found.meant or not said:
        return None
    reading = min(said, key=lambda each: len(each.title))
    for part in _parts_of_title(reading.title):
        found = films.called(turn.visit, [part])
        if found.meant and not films.is_cut_short(found.meant[0].film, part):
            asked = replace(reading, title=part, is_unsure=True, tier=LAST_TIER)
            return Heard(heard.text, (asked,), found)
    return None


def begun_with(turn: Turn, heard: Heard) -> list[tuple[Candidate, float | None]]:
    """Well known films with which words begin that name none: "interstellar yesterday and I cried, 5"."""
    reading = min(heard.readings, key=lambda each: (each.stars is None, len(each.title)))
    words = reading.title.split()[:_MOST_WORDS]
    for length in range(len(words) - 1, 0, -1):
        title = " ".join(words[:length])
        found = films.called(turn.visit, [title]) if len(title) >= _LONG_WORD else None
        if found is not None and found.meant and found.meant[0].film.rating_count >= _KNOWN_BEST:
            return [(each, reading.stars) for each in found.meant]
    return []


def is_of_title(word: str) -> bool:
    """Whether a word beside a title may belong to it: "Avatar The Way of Water", not "Heat more like"."""
    said = plain(word).strip(".,!?")
    # Letters of a script without capitals say nothing of that: "Spirited Away 五颗星".
    is_name = any(letter.isupper() or letter.isdecimal() for letter in word)
    return said not in _OF_SENTENCES and (is_name or said in _IN_TITLES)


def _parts_of_title(title: str) -> list[str]:
    """Words side by side that may be a title among others, the longest first; none inside a title."""
    words = title.split()[:_MOST_WORDS]
    is_small = title == title.lower()
    parts: list[str] = []
    if len(words) > _FEW_WORDS and sum(word[:1].isupper() for word in words) * 2 > len(words):
        return parts  # "Everything Everywhere All at Once" is one title
    for length in range(len(words) - 1, 0, -1):
        for first in range(len(words) - length + 1):
            before, after = words[:first][-1:], words[first + length :][:1]
            if is_small:
                is_whole = plain(after[0]) in SAYING if after else length > 1
                is_whole = is_whole and (not before or not after)
            else:
                is_whole = words[first][:1].isupper() and not any(map(is_of_title, (*before, *after)))
            part = " ".join(words[first : first + length]).strip(",.!?:;")
            if is_whole and len(part) >= _SHORTEST_PART and not is_all_glue(part):
                parts.append(part)
    return parts[:_MOST_PARTS]
