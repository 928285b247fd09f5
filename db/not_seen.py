"""Queries about films that people were asked about, and have not seen."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import NotSeen, User


def add(session: Session, user: User, product_id: str) -> None:
    """Remembers one; again changes nothing."""
    if session.get(NotSeen, (user.id, product_id)) is None:
        session.add(NotSeen(user_id=user.id, product_id=product_id, said_at=datetime.now(UTC)))
        session.flush()


def of(session: Session, user: User) -> list[str]:
    """Product ids, in the order in which they were said."""
    return list(
        session.scalars(
            select(NotSeen.product_id)
            .where(NotSeen.user_id == user.id)
            .order_by(NotSeen.said_at, NotSeen.product_id)
        )
    )
