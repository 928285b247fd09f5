"""Films of the list that was shown last, where a text says their places: "seen the first two, both great"."""

import re
from collections.abc import Iterator
from typing import Final

from bot.dialogue.heard import answer_words, liking_words, rating_words, request_words
from bot.dialogue.heard.answer_reading import PLACES
from bot.dialogue.heard.liking import AFTER, BEFORE
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.talk.mention import Mention
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings
from bot.service.films import Found
from bot.service.last_list import LastList
from recommender.catalog.film import Film

_COUNTS: Final = {plain(word): count for count, every in request_words.COUNTED.items() for word in every}
_LAST: Final = frozenset(map(plain, answer_words.LAST))
_ONE: Final = rf"(?:\s+{one_of((*request_words.FILMS, 'one'))})?"
_BEHIND: Final = one_of(
    (
        *AFTER,
        *BEFORE,
        *liking_words.IS,
        *rating_words.SEPARATING,
        *rating_words.WHO,
        *(
            "already",
            "too",
            "had",
            "made",
            "seemed",
            "looked",
            "deserves",
            "gets",
            "schon",
            "ya",
            "déjà",
            "já",
            "уже",
        ),
    )
)
_PLACE: Final = re.compile(
    rf"(?:(?<!\w){one_of((*request_words.ARTICLES, 'your', 'that'))}\s+"
    rf"(?:(?P<first>{one_of(request_words.FIRST)})\s+(?P<count>{one_of(_COUNTS)})"
    rf"|(?P<place>{one_of((*PLACES, *_LAST))}))"
    rf"|(?:(?<!\w){one_of(('number', 'nr', 'no', 'nummer', 'número', 'numéro', '№', '#'))}\.?\s*"
    rf"|(?:\A|(?<=[,.;]\s)|(?<=\sand\s)|(?<=\sbut\s))(?=[0-9]+\s+{one_of(liking_words.IS)}(?!\w)))"
    rf"(?P<number>[0-9]{{1,2}})){_ONE}"
    rf"(?=\s*(?:[,.;:!?\u2013\u2014-]|\Z|{_BEHIND}(?!\w)))"
)


def listed_mentions(turn: Turn, text: str) -> list[Mention]:
    """The films of the last list whose places a text says; none where no list was shown."""
    found = list(_PLACE.finditer(plain(text)))
    shown = last_list.latest(turn.visit, turn.incoming.chat) if found else None
    return [] if shown is None else [each for said in found for each in _said(turn, text, shown, said)]


def _said(turn: Turn, text: str, shown: LastList, said: re.Match[str]) -> Iterator[Mention]:
    """The films of one phrase; of "the first two" both, side by side as in a list."""
    begin, end = said.span()
    places = _places(said)
    for at, place in enumerate(places):
        film = ratings.find_film(turn.visit, shown.film_at(place) or "")
        if isinstance(film, Film):
            stop = end if at + 1 == len(places) else begin + 1
            yield Mention(begin, stop, text[begin:end], Found.of_film(film))
            begin = stop


def _places(said: re.Match[str]) -> tuple[int, ...]:
    if said["number"]:
        return (int(said["number"]),)
    if said["count"]:
        return tuple(range(1, _COUNTS[" ".join(said["count"].split())] + 1))
    return (-1,) if said["place"] in _LAST else (PLACES[said["place"]],)
