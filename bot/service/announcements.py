"""Announcements: drafted, confirmed, sent to everybody who can be reached, never twice to one person."""

import logging
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, cast

from bot.service.service import Visit
from db import broadcasts
from db.broadcasts import Counted

State = Literal["draft", "going", "stopped", "done"]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Announcement:
    """An announcement, and how far it is.

    Attributes:
        number: Its number.
        text: What it says.
        asked_by: Key of whoever announces.
        state: ``draft``, ``going``, ``stopped`` or ``done``.
        made_at: When it was drafted, UTC.
        people: Whom it is for.
        sent: How many have got it.
        unreachable: How many take no messages from the bot.
        failed: How many did not get it for another reason.
        unsure: How many were being told when the bot was stopped: it is not sent to them again.
        groups: How many of `people` are groups, where that was asked.
    """

    number: int
    text: str
    asked_by: str
    state: State
    made_at: datetime
    people: int
    sent: int
    unreachable: int
    failed: int
    unsure: int
    groups: int = 0

    @property
    def left(self) -> int:
        """How many are still to be told."""
        return self.people - self.sent - self.unreachable - self.failed - self.unsure


@dataclass(frozen=True, slots=True)
class Nobody:
    """Nobody else can be reached from here."""


def draft(visit: Visit, text: str, language: str) -> Announcement | Nobody:
    """Keeps an announcement that nobody has got yet, and tells whom it would go to.

    Args:
        visit: Of an admin.
        text: What it says.
        language: Code of the one in which they are told how it goes.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    key, carriers = visit.person.key, visit.service.carriers
    with visit.database.writing() as session:
        people = broadcasts.reach(session, carriers, key)
        if not people:
            return Nobody()
        number = broadcasts.draft(session, text, key, language)
        counted = broadcasts.counted(session, number)
        assert counted is not None
        return replace(announcement(counted, people), groups=broadcasts.groups_reached(session, carriers))


def begin(visit: Visit, number: int) -> Announcement | None:
    """Lets one go out, or go on after it was stopped; asked twice, it does so once.

    Returns:
        How it stands; None where there is none of that number any more.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    service = visit.service
    with visit.database.writing() as session:
        found = broadcasts.counted(session, number)
        if found is None or found.broadcast.kind != broadcasts.ANNOUNCEMENT:
            return None
        if broadcasts.begin(session, number, service.carriers, found.broadcast.asked_by):
            _log.info("%s lets announcement %d go out", visit.person.key, number)
    return look_at(visit, number)


def stop(visit: Visit, number: int) -> Announcement | None:
    """Stops one that goes out; those who have it have it.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    with visit.database.writing() as session:
        if broadcasts.stop(session, number):
            _log.info("%s stopped announcement %d", visit.person.key, number)
    return look_at(visit, number)


def discard(visit: Visit, number: int) -> bool:
    """Forgets a draft; False where it has gone out, or is forgotten already.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    with visit.database.writing() as session:
        return broadcasts.discard(session, number)


def look_at(visit: Visit, number: int) -> Announcement | None:
    """How one stands; None where there is none of that number.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    with visit.database.reading() as session:
        found = broadcasts.counted(session, number)
    if found is None or found.broadcast.kind != broadcasts.ANNOUNCEMENT:
        return None
    return announcement(found)


def latest(visit: Visit, most: int = 10) -> tuple[Announcement, ...]:
    """The latest that went out, newest first.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    with visit.database.reading() as session:
        found = [broadcasts.counted(session, number) for number in broadcasts.newest(session, most)]
    return tuple(announcement(each) for each in found if each is not None)


def announcement(counted: Counted, people: int | None = None) -> Announcement:
    """What is stored, as admins see it."""
    row, states = counted.broadcast, counted.states
    return Announcement(
        row.id,
        str(row.content.get("text", "")),
        row.asked_by,
        cast("State", row.state),
        row.made_at,
        sum(states.values()) if people is None else people,
        states.get("sent", 0),
        states.get("blocked", 0),
        states.get("failed", 0),
        states.get("unsure", 0),
    )
