"""Finding somebody who uses the product, by what an admin calls them."""

from dataclasses import dataclass
from datetime import datetime

from bot.service.person import Person
from bot.service.roster import Role
from bot.service.service import Visit
from db import roles, statistics, users
from db.models import User


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody as admins see them.

    Attributes:
        key: ``telegram:123``.
        name: What they call themselves; may be empty.
        role: What they are here; None for one of the people.
        is_blocked: Whether they are answered no more.
    """

    key: str
    name: str
    role: Role | None
    is_blocked: bool


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """Somebody in the list of everybody.

    Attributes:
        number: Of their row; the newest have the highest.
        person: Who.
        since: When they came, UTC.
        ratings: How many they gave.
        last: When they rated last, UTC; None for never.
    """

    number: int
    person: KnownPerson
    since: datetime
    ratings: int
    last: datetime | None


def listed(visit: Visit, most: int, before: int | None = None) -> list[ListedPerson]:
    """Everybody who is stored, the newest first.

    Args:
        visit: Of an admin.
        most: Most of them.
        before: Only those whose number is smaller; None for all.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    with visit.database.reading() as session:
        return [
            ListedPerson(each.user.id, known(visit, each.user), each.user.created_at, each.ratings, each.last)
            for each in statistics.everybody(session, most, before)
        ]


def find(visit: Visit, said: str) -> tuple[KnownPerson, ...]:
    """The people who may be meant: one for a key, several where a name is that of several.

    Args:
        visit: Of a moderator.
        said: A key, an id on their platform, or a name; ``@`` before it is allowed. A key on the moderator's
            own platform is taken for somebody's, stored or not.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    said = said.strip().removeprefix("@").strip()
    platform, colon, external_id = said.partition(":")
    with visit.database.reading() as session:
        if colon and (user := users.find(session, platform, external_id)) is not None:
            return (known(visit, user),)
        # Who asks alone is not stored, and may be a nuisance all the same.
        speakers = visit.service.speakers
        if colon and external_id and (platform == visit.person.platform or speakers.name_of(said)):
            return (_by_key(visit, said),)
        stored = [known(visit, user) for user in roles.named(session, said)] if said else []
        keys = {one.key for one in stored}
        return (*stored, *(_by_key(visit, key) for key in speakers.named(said) if key not in keys))


def known(visit: Visit, user: User) -> KnownPerson:
    """Somebody stored, as admins see them."""
    roster = visit.service.roster
    return KnownPerson(user.key, user.name, roster.role_of(user.key), roster.is_blocked(user.key))


def _by_key(visit: Visit, key: str) -> KnownPerson:
    roster = visit.service.roster
    return KnownPerson(key, visit.service.speakers.name_of(key), roster.role_of(key), roster.is_blocked(key))


def person_of(key: str, name: str = "") -> Person:
    """The person of a key."""
    platform, _, external_id = key.partition(":")
    return Person(platform, external_id, name)
