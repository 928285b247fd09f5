"""Roles: owners give and take them; moderators and admins are told apart from the people by them."""

import logging
from dataclasses import dataclass
from typing import Literal

from bot.service.people import KnownPerson, known, person_of
from bot.service.roster import ROLES, Role, may
from bot.service.service import Visit
from db import roles, users

__all__ = [
    "ROLES",
    "KnownPerson",
    "NotTheirs",
    "Role",
    "all_of",
    "block",
    "blocked",
    "give",
    "may",
    "unblock",
]
_log = logging.getLogger(__name__)

Given = Literal["admin", "moderator"]


@dataclass(frozen=True, slots=True)
class NotTheirs:
    """Somebody whom the one who asks may not change: they stand as high, or are an owner.

    Attributes:
        role: What they are.
    """

    role: Role


def all_of(visit: Visit) -> tuple[KnownPerson, ...]:
    """Everybody with a role, owners first.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    service = visit.service
    with visit.database.reading() as session:
        given = [known(visit, user) for user, _ in roles.with_roles(session)]
        owners = []
        for key in sorted(service.admins):
            who = person_of(key)
            user = users.find(session, who.platform, who.external_id)
            name = user.name if user else service.speakers.name_of(key)
            owners.append(KnownPerson(key, name, "owner", is_blocked=False))
    given = [one for one in given if one.role != "owner"]
    return (*owners, *sorted(given, key=lambda one: -ROLES.index(one.role or "moderator")))


def give(visit: Visit, key: str, role: Given | None) -> KnownPerson | NotTheirs:
    """Gives somebody a role, or takes it away.

    Args:
        visit: Of an owner.
        key: Whose.
        role: The role; None for none.

    Raises:
        PermissionError: They are no owner.
    """
    visit.require("owner")
    service = visit.service
    if key in service.admins:
        return NotTheirs("owner")
    who = person_of(key)
    with visit.database.writing() as session:
        user = users.ensure(session, who.platform, who.external_id, service.speakers.name_of(key))
        if role is None:
            roles.take(session, user)
        else:
            roles.give(session, user, role)
    service.roster.forget()
    _log.info("%s made %s %s", visit.person.key, key, role or "one of the people")
    return known(visit, user)


def block(visit: Visit, key: str) -> KnownPerson | NotTheirs:
    """Blocks somebody: they are told once, and answered no more; nothing of theirs is learned from.

    Args:
        visit: Of a moderator.
        key: Whom.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    service = visit.service
    theirs = service.roster.role_of(key)
    if theirs is not None and (key == visit.person.key or may(theirs, visit.role or "moderator")):
        return NotTheirs(theirs)
    who = person_of(key)
    with visit.database.writing() as session:
        user = users.ensure(session, who.platform, who.external_id, service.speakers.name_of(key))
        roles.take(session, user)
        roles.block(session, user)
    service.roster.forget()
    _log.info("%s blocked %s", visit.person.key, key)
    return known(visit, user)


def unblock(visit: Visit, key: str) -> KnownPerson | None:
    """Lets somebody be answered again; None where they were not blocked.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    who = person_of(key)
    with visit.database.writing() as session:
        user = users.find(session, who.platform, who.external_id)
        if user is None or not roles.unblock(session, user):
            return None
    visit.service.roster.forget()
    _log.info("%s unblocked %s", visit.person.key, key)
    return known(visit, user)


def blocked(visit: Visit) -> tuple[KnownPerson, ...]:
    """Everybody who is blocked, the latest first.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    with visit.database.reading() as session:
        return tuple(known(visit, each.user) for each in roles.blocked(session))


def is_to_be_told(visit: Visit) -> bool:
    """Whether somebody who is blocked has not been told so yet; asked once, they have been."""
    with visit.database.writing() as session:
        user = users.find(session, visit.person.platform, visit.person.external_id)
        return user is not None and roles.told(session, user)
