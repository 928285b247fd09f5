"""A film a week, suggested by itself to a group that wants that."""

from datetime import datetime, time
from typing import Final

from bot.retraining.schedule import Calendar
from bot.service import due, group, zones
from bot.service.due import Due
from bot.service.service import Visit

KIND: Final = "weekly_film"
DAY: Final = 4
"""Friday, before the films of the weekend are chosen."""
AT: Final = time(18)


def start(visit: Visit, chat: str, zone: str, language: str) -> datetime:
    """Suggests one from now on; gives the moment of the first.

    Args:
        visit: The group's own.
        chat: Where.
        zone: Name of the time zone whose clock it goes by.
        language: Code of the language to do so in.
    """
    payload = {"zone": zone, "language": language, "group": visit.person.external_id}
    first = _next(visit, zone)
    due.tell_chat(visit, chat, first, KIND, payload, language=language)
    return first


def stop(visit: Visit, chat: str) -> None:
    """Suggests none any more."""
    due.cancel(visit, chat, KIND)


def move(visit: Visit, old: str, new: str) -> None:
    """Suggests it in another chat of the group."""
    for planned in due.waiting(visit, old, KIND):
        stop(visit, old)
        start(visit, new, planned.payload["zone"], planned.payload["language"])


def next_time(visit: Visit, message: Due) -> datetime:
    """When to suggest the next one after a suggestion."""
    return _next(visit, str(message.payload["zone"]))


def group_of(visit: Visit, message: Due) -> Visit:
    """The visit of the group that a suggestion is for; its language is spoken."""
    return group.visit_of(visit, str(message.payload["group"]))


def _next(visit: Visit, zone: str) -> datetime:
    return Calendar(AT, DAY, zones.zone(zone)).next_after(visit.service.now(), None)
