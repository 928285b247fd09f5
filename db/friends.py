"""Queries about friends who compare tastes: one invites by a code, the other agrees."""

import secrets
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.orm import Session

from db.models import Friendship, Invitation, User

VALID: Final = timedelta(days=7)
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is taken for another
_LENGTH = 8
_MOST = 20  # codes of one person that wait


def invite(session: Session, user: User) -> str:
    """A new code of this user's, for one friend; it holds for `VALID`."""
    now = datetime.now(UTC)
    own = select(Invitation.code).where(Invitation.user_id == user.id)
    too_many = session.scalars(own.order_by(Invitation.made_at.desc()).offset(_MOST - 1).limit(_MOST)).all()
    session.execute(
        delete(Invitation).where(or_(Invitation.made_at < now - VALID, Invitation.code.in_(too_many)))
    )
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    session.add(Invitation(code=code, user_id=user.id, made_at=now))
    session.flush()
    return code


def inviter(session: Session, code: str) -> User | None:
    """Who made a code; None where it does not hold any more."""
    return session.scalar(
        select(User)
        .join(Invitation, Invitation.user_id == User.id)
        .where(Invitation.code == code, Invitation.made_at >= datetime.now(UTC) - VALID)
    )


def agree(session: Session, user: User, code: str) -> User | None:
    """Takes an invitation up: both are friends from now on, and the code is used.

    Returns:
        The friend; None where the code does not hold, or is the user's own.
    """
    friend = inviter(session, code)
    if friend is None or friend.id == user.id:
        return None
    session.execute(delete(Invitation).where(Invitation.code == code))
    pair = sorted((user.id, friend.id))
    if session.get(Friendship, tuple(pair)) is None:
        session.add(Friendship(user_id=pair[0], friend_id=pair[1], agreed_at=datetime.now(UTC)))
    session.flush()
    return friend


def of(session: Session, user: User) -> list[User]:
    """A user's friends, those of longest standing first."""
    are_friends = or_(
        and_(Friendship.user_id == user.id, Friendship.friend_id == User.id),
        and_(Friendship.friend_id == user.id, Friendship.user_id == User.id),
    )
    return list(
        session.scalars(select(User).join(Friendship, are_friends).order_by(Friendship.agreed_at, User.id))
    )


def part(session: Session, user: User, friend_id: int) -> bool:
    """Ends comparing; whether they did."""
    pair = sorted((user.id, friend_id))
    ended = session.execute(
        delete(Friendship)
        .where(Friendship.user_id == pair[0], Friendship.friend_id == pair[1])
        .returning(Friendship.user_id)
    )
    return ended.first() is not None
