"""A film that is told of with its year: "film of the month: The Apartment (1960)" wishes no other of it."""

import re
from typing import Final

from bot.dialogue.heard.liking import read_liking
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.turn import Turn

_YEAR: Final = re.compile(r"\((?:18|19|20)\d\d\)")


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the one film of a text whose year stands behind its title; None where more is said of it."""
    if not turn.visit.has_model or _YEAR.search(text) is None or read_liking(text) is not None:
        return None
    named = [each.found.certain for each in mentions(turn, text)]
    if len(named) != 1 or named[0] is None or f"({named[0].film.year})" not in text:
        return None
    return [rate.ask_stars(turn, named[0].film.film_id, is_about_it=True)]
