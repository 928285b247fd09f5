"""What is said of the film spoken of by a text that names none: "ok that one was fire", "maybe a 3"."""

import re

from bot.dialogue.heard import opinion_words, rating_words
from bot.dialogue.heard.opinion_reading import NOT_SEEN, Opinion, read_opinions
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.remarks import remarks
from bot.dialogue.heard.splitting import OF_SENTENCES
from bot.dialogue.heard.story import Story

_THE_ONE = "That film"
_AROUND = ".,;:!?\"'()"
_HEADING = re.compile(r"[^:.!?\n]{1,60}:\s")
_MARKS = frozenset(map(plain, opinion_words.MARKS))
_NO_TITLE = (
    *rating_words.IT,
    *rating_words.AFTERTHOUGHTS,
    *opinion_words.BESIDE,
    *opinion_words.BEHIND,
)
_SAW = re.compile(rf"(?<!\w)(?:saw|watched|rewatched|watching|seen)\s+(?!{one_of(_NO_TITLE)}(?!\w))\w")


def read_opinion_of_it(text: str) -> Opinion:
    """What a text that names no film says of the one spoken of: "ok that one was fire", "maybe a 3"."""
    said, films = f"{_THE_ONE}. {text}", [(0, len(_THE_ONE))]
    is_wanted = NOT_SEEN.search(plain(text)) is not None  # "ok i'll watch it"
    if is_wanted or _names_another(text) or all(each.is_unsure for each in remarks(Story(said, films))):
        return Opinion()
    found = read_opinions(said, films).of_films[0]
    return found if found.is_clear else Opinion()  # "Oppenheimer 5" is of another one


def _names_another(text: str) -> bool:
    """Whether a text may name a film that is not known: "Barbie: loved it", "i saw barbie, loved it"."""
    first, *others = text.split() or [""]
    is_headed = (
        first[:1].isupper() and _HEADING.match(text) is not None and plain(first).strip(_AROUND) not in _MARKS
    )
    names = (word.strip(_AROUND) for word in others)
    is_named = any(name[:1].isupper() and plain(name) not in OF_SENTENCES for name in names)
    return is_headed or (is_named and not text.isupper()) or _SAW.search(plain(text)) is not None


def says_opinion(text: str) -> bool:
    """Whether something is thought of whatever film: "seen the first two, both great"."""
    return bool(remarks(Story(text, [])))


def gives_stars(text: str) -> bool:
    """Whether a text gives stars to whatever film: "3 at best"."""
    return any(each.side == "stars" for each in remarks(Story(text, [])))
