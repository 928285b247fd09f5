"""Deep links: ``/start rate_Heat``, ``/start film_ml-6``, as a link to the bot carries them.

What follows ``/start`` holds letters, digits, ``_`` and ``-``, 64 at most; so ``_`` stands for a space, and
the first ``-`` of an id for its colon. Links are made by strangers: they ask, and save nothing.
"""

import re

from bot.dialogue.about_films import offering
from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Card

_PAYLOAD = re.compile(r"(?P<kind>rate|film)_(?P<about>[A-Za-z0-9_-]+)")
_MOST = 64


def to_film(film_id: str) -> str | None:
    """What a link to a film carries; None where its id does not fit."""
    payload = f"film_{film_id.replace(':', '-', 1)}"
    is_plain = _PAYLOAD.fullmatch(payload) and len(payload) <= _MOST
    # An id that has a hyphen before its colon, or without one, would be read as another.
    return payload if is_plain and film_id in _ids(payload.partition("_")[2]) else None


def follow(turn: Turn, payload: str) -> list[Reply] | None:
    """Does what a link says; None where it says nothing that is understood."""
    match = _PAYLOAD.fullmatch(payload)
    if match is None:
        return None
    is_about_it = match["kind"] == "film"
    for film_id in _ids(match["about"]):
        if isinstance(films.card(turn.visit, film_id), Card):
            return [rate.ask_stars(turn, film_id, is_about_it=is_about_it)]
    title = match["about"].replace("_", " ")
    offered = offering.offer(turn, title) or offering.offer(turn, title.replace("-", " "))
    if offered:
        return [offered]
    if not turn.visit.has_model:
        return None
    return [Reply(turn.say("link-unknown", title=title))]


def _ids(about: str) -> tuple[str, ...]:
    """The product ids that a link may mean, likeliest first."""
    return (about, about.replace("-", ":", 1))
