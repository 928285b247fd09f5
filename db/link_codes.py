"""Queries about codes that join two accounts of one person: made on one side, said on the other."""

import hashlib
import secrets
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from db.models import LinkCode, User

VALID: Final = timedelta(minutes=15)
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is taken for another
_LENGTH = 8


def make(session: Session, user: User) -> str:
    """A new code of this user's, in place of the one before; it holds for `VALID`."""
    now = datetime.now(UTC)
    session.execute(delete(LinkCode).where(or_(LinkCode.made_at < now - VALID, LinkCode.user_id == user.id)))
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    session.add(LinkCode(code_hash=_hash(code), user_id=user.id, made_at=now))
    session.flush()
    return code


def maker(session: Session, code: str) -> User | None:
    """Who made a code; None where it does not hold."""
    return session.scalar(
        select(User)
        .join(LinkCode, LinkCode.user_id == User.id)
        .where(LinkCode.code_hash == _hash(code), LinkCode.made_at >= datetime.now(UTC) - VALID)
    )


def use(session: Session, code: str) -> None:
    """Ends a code."""
    session.execute(delete(LinkCode).where(LinkCode.code_hash == _hash(code)))


def _hash(code: str) -> str:
    return hashlib.sha256("".join(code.upper().split()).encode()).hexdigest()
