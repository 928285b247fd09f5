"""Queries about wishes: stored filters of lists, so that a button carries only their number."""

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models import StoredWish, User

KEPT: Final = 100
"""Number of a user's newest wishes that are kept."""


def add(session: Session, user: User, wanted: dict[str, Any], *, kept: int = KEPT) -> int:
    """Remembers a wish, unless it is the user's newest anyway. Their oldest wishes beyond ``kept`` go.

    Args:
        session: A writing session.
        user: The user.
        wanted: The wish as JSON.
        kept: Number of newest wishes that stay, at least 1.

    Returns:
        Its number.
    """
    newest = latest(session, user)
    if newest is not None and newest.wanted == wanted:
        return newest.id
    row = StoredWish(user_id=user.id, wanted=wanted, wished_at=datetime.now(UTC))
    session.add(row)
    session.flush()
    oldest = (
        select(StoredWish.id)
        .where(StoredWish.user_id == user.id)
        .order_by(StoredWish.id.desc())
        .offset(kept - 1)
        .limit(1)
    )
    session.execute(
        delete(StoredWish).where(StoredWish.user_id == user.id, StoredWish.id < oldest.scalar_subquery())
    )
    return row.id


def get(session: Session, user: User, number: int) -> StoredWish | None:
    """A wish of a user; None where it is somebody else's, or no longer kept."""
    return session.scalar(select(StoredWish).where(StoredWish.user_id == user.id, StoredWish.id == number))


def of_anybody(session: Session, number: int) -> StoredWish | None:
    """A wish, whoever's; None where it is no longer kept."""
    return session.get(StoredWish, number)


def latest(session: Session, user: User) -> StoredWish | None:
    """A user's newest wish."""
    return session.scalar(
        select(StoredWish).where(StoredWish.user_id == user.id).order_by(StoredWish.id.desc()).limit(1)
    )
