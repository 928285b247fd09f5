"""Films that somebody else's words give stars, and that are not there: told only where a title is clear."""

import re
from collections.abc import Sequence
from typing import Final

from bot.dialogue.about_films import absent
from bot.dialogue.heard.plain import plain
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.title_places import JOINING, bare, is_part_of_sentence
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service.films import last_year
from bot.service.problems import NoModel

_STARS: Final = re.compile(r"[0-9★⭐🌟½]")
_ADDRESS: Final = re.compile(r"://|www\.|@")
_MOST_WORDS, _SHORT = 8, 3


def find(turn: Turn, text: str) -> list[str]:
    """The titles of films that are not there, as they are written."""
    heard = hear(turn, text)
    if isinstance(heard, NoModel):
        return []
    return list(dict.fromkeys(each.title for each in heard if _is_absent(each)))


def told(turn: Turn, titles: Sequence[str]) -> Text:
    """Says that films are not there, and until when there are some."""
    return absent.said(turn, [title[:60] for title in titles], last_year(turn.visit))


def _is_absent(heard: Heard) -> bool:
    """Whether words are a title and stars in figures, and nothing in the catalog is nearly called so."""
    if heard.found.meant or not heard.has_stars or not _STARS.search(heard.text.replace(heard.title, "")):
        return False
    title, written = heard.title, [bare(word) for word in heard.title.split()]
    if not title[:1].isupper() or len(written) > _MOST_WORDS or _ADDRESS.search(title):
        return False
    is_in_capitals = all(not word[:1].islower() or plain(word) in JOINING for word in written)
    may_end = not written[-1][:1].islower() or len(written[-1]) > _SHORT  # not "Meet me at"
    return may_end and (is_in_capitals or not is_part_of_sentence(title))
