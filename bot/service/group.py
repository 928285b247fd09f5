"""Groups: who takes part, and what is known of their tastes.

A group is stored as a person whose id is the chat's: what it was shown and what it wished are its own, as
anybody's are. Its members' ratings stay theirs.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.service.person import Person
from bot.service.service import Known, Visit
from db import film_nights, group_members, marks, ratings, users

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.models import User

_LEAVE = frozenset({"seen", "not_for_me"})
MOST = 50
"""Members whom a list is made for; those who joined first."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who takes part.

    Attributes:
        key: Of the person, ``telegram:123``.
        name: What they call themselves; may be empty.
    """

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Tastes:
    """Those whom a list is for.

    Attributes:
        members: Who takes part, who came first comes first.
        ratings: Of each member: product id -> stars.
        marked: Product ids of films that one of them has seen or does not want.
    """

    members: tuple[Member, ...]
    ratings: tuple[dict[str, float], ...]
    marked: tuple[str, ...]


def visit_of(visit: Visit, chat: str) -> Visit:
    """The group's own visit, beside that of somebody who speaks in it."""
    return replace(visit, person=Person(visit.person.platform, chat), known=Known(), is_group=True)


def join(visit: Visit, chat: str) -> bool:
    """Takes part from now on; False where they did before.

    Args:
        visit: Of whoever does.
        chat: The group.
    """
    with visit.database.writing() as session:
        return group_members.join(session, visit.person.platform, chat, visit.ensured(session))


def leave(visit: Visit, chat: str) -> bool:
    """Takes part no more; False where they did not before."""
    with visit.database.writing() as session:
        user = visit.stored(session)
        return user is not None and group_members.leave(session, visit.person.platform, chat, user)


def gone(visit: Visit, group: str) -> None:
    """Somebody is no member of a group any more: they take part no more, and their votes count no more.

    Args:
        visit: Of whoever has left, or was sent away.
        group: Key of the group; those of its topics begin so.
    """
    with visit.database.writing() as session:
        user = visit.stored(session)
        if user is not None:
            group_members.gone(session, visit.person.platform, group, user)
            film_nights.gone(session, visit.person.platform, group, user)


def members(visit: Visit, chat: str) -> tuple[Member, ...]:
    """Who takes part in a group."""
    with visit.database.reading() as session:
        return tuple(member_of(user) for user in _of(visit, session, chat))


def tastes(visit: Visit, chat: str) -> Tastes | None:
    """What is known of those who take part; None where nobody does."""
    with visit.database.reading() as session:
        found = _of(visit, session, chat)
        return _tastes(session, found) if found else None


def alone(visit: Visit) -> Tastes:
    """The same of one person by themselves, where there is no group."""
    with visit.database.reading() as session:
        user = users.find(session, visit.person.platform, visit.person.external_id)
        if user is not None:
            return _tastes(session, [user])
    return Tastes((Member(visit.person.key, visit.person.name),), ({},), ())


def _of(visit: Visit, session: "Session", chat: str) -> "list[User]":
    """Who takes part, but for those who are blocked."""
    found = group_members.of(session, visit.person.platform, chat)
    return [user for user in found if not visit.service.roster.is_blocked(user.key)][:MOST]


def member_of(user: "User") -> Member:
    """A row of the database as a member."""
    return Member(user.key, user.name)


def _tastes(session: "Session", found: "list[User]") -> Tastes:
    marked = [mark for user in found for mark in marks.of(session, user) if mark.kind in _LEAVE]
    return Tastes(
        tuple(member_of(user) for user in found),
        tuple(ratings.of(session, user) for user in found),
        tuple(dict.fromkeys(mark.product_id for mark in marked)),
    )
