"""Queries about wishes: what people asked of lists, so that a button need carry no more than a number."""

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models import User, Wish

KEPT: Final = 100
"""Wishes of a user that are kept, the newest."""


def add(session: Session, user: User, wanted: dict[str, Any]) -> int:
    """Remembers a wish, unless it is the user's newest anyway; drops their oldest beyond `KEPT`.

    Args:
        session: A writing one.
        user: Whose.
        wanted: As JSON.

    Returns:
        Its number.
    """
    newest = latest(session, user)
    if newest is not None and newest.wanted == wanted:
        return newest.id
    row = Wish(user_id=user.id, wanted=wanted, wished_at=datetime.now(UTC))
    session.add(row)
    session.flush()
    kept = select(Wish.id).where(Wish.user_id == user.id).order_by(Wish.id.desc()).offset(KEPT - 1).limit(1)
    session.execute(delete(Wish).where(Wish.user_id == user.id, Wish.id < kept.scalar_subquery()))
    return row.id


def get(session: Session, user: User, number: int) -> Wish | None:
    """A wish of a user; None where it is somebody else's, or no longer kept."""
    return session.scalar(select(Wish).where(Wish.user_id == user.id, Wish.id == number))


def latest(session: Session, user: User) -> Wish | None:
    """A user's newest wish."""
    return session.scalar(select(Wish).where(Wish.user_id == user.id).order_by(Wish.id.desc()).limit(1))
