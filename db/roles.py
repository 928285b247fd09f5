"""Queries about roles and blocks: who may do what, and who is answered no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session

from db.models import Block, GivenRole, User

_MOST_FOUND = 20


@dataclass(frozen=True, slots=True)
class BlockedUser:
    """Somebody blocked.

    Attributes:
        user: Who.
        blocked_at: Since when, UTC.
    """

    user: User
    blocked_at: datetime


def roles(session: Session) -> Mapping[str, str]:
    """Key of each user with a role -> the role."""
    rows = session.execute(
        select(User.platform, User.external_id, GivenRole.role).join(User, User.id == GivenRole.user_id)
    )
    return {f"{platform}:{external_id}": role for platform, external_id, role in rows}


def with_roles(session: Session) -> list[tuple[User, str]]:
    """All users with a role, in the order of their names."""
    rows = session.execute(
        select(User, GivenRole.role)
        .join(GivenRole, User.id == GivenRole.user_id)
        .order_by(User.name, User.id)
    )
    return [(user, role) for user, role in rows]


def give(session: Session, user: User, role: str) -> None:
    """Gives a user a role in place of the one they have; ``session`` is a writing one."""
    take(session, user)
    session.add(GivenRole(user_id=user.id, role=role, given_at=datetime.now(UTC)))
    session.flush()


def take(session: Session, user: User) -> bool:
    """Takes a user's role away; whether they had one."""
    return _changed(session.execute(delete(GivenRole).where(GivenRole.user_id == user.id)))


def blocked_keys(session: Session) -> frozenset[str]:
    """Keys of all users who are blocked."""
    rows = session.execute(select(User.platform, User.external_id).join(Block, User.id == Block.user_id))
    return frozenset(f"{platform}:{external_id}" for platform, external_id in rows)


def blocked(session: Session) -> list[BlockedUser]:
    """All users who are blocked, the latest first."""
    rows = session.execute(
        select(User, Block.blocked_at)
        .join(Block, User.id == Block.user_id)
        .order_by(Block.blocked_at.desc(), User.id)
    )
    return [BlockedUser(user, blocked_at) for user, blocked_at in rows]


def block(session: Session, user: User) -> bool:
    """Blocks a user; False where they were blocked already."""
    if session.get(Block, user.id) is not None:
        return False
    session.add(Block(user_id=user.id, blocked_at=datetime.now(UTC), told_at=None))
    session.flush()
    return True


def unblock(session: Session, user: User) -> bool:
    """Lets a user be answered again; whether they were blocked."""
    return _changed(session.execute(delete(Block).where(Block.user_id == user.id)))


def told(session: Session, user: User) -> bool:
    """Notes that a blocked user has been told so; False where they had been, or are not blocked."""
    return _changed(
        session.execute(
            update(Block)
            .where(Block.user_id == user.id, Block.told_at.is_(None))
            .values(told_at=datetime.now(UTC))
        )
    )


def named(session: Session, name: str) -> list[User]:
    """The users of a name, or with an id on their platform, whatever its case; a few at most."""
    said = name.casefold()
    query = (
        select(User)
        .where(or_(func.lower(User.name) == name.lower(), User.external_id == name))
        .order_by(User.id.desc())
        .limit(_MOST_FOUND)
    )
    found = list(session.scalars(query))
    # SQLite's lower() knows ASCII alone.
    if not found and not name.isascii():
        users = session.scalars(select(User).order_by(User.id.desc()))
        found = [user for user in users if user.name.casefold() == said][:_MOST_FOUND]
    return found


def _changed(result: object) -> bool:
    assert isinstance(result, CursorResult)
    return result.rowcount > 0
