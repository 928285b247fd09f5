"""Queries about browsers that are known as somebody: a cookie stands for a person, its hash is stored."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.models import User, WebSession

PLATFORM: Final = "web"
"""Of people who are known by a browser alone."""
KEPT: Final = timedelta(days=400)
"""A browser that was not heard of for so long is forgotten, as browsers forget its cookie then."""
_DAY = timedelta(days=1)


def user_of(session: Session, token: str) -> User | None:
    """Whom a cookie stands for; None where it stands for nobody, or for nobody any more."""
    return session.scalar(
        select(User)
        .join(WebSession, WebSession.user_id == User.id)
        .where(WebSession.token_hash == _hash(token), WebSession.seen_at >= datetime.now(UTC) - KEPT)
    )


def begin(session: Session, token: str, user: User) -> None:
    """Lets a cookie stand for somebody."""
    now = datetime.now(UTC)
    session.add(WebSession(token_hash=_hash(token), user_id=user.id, began_at=now, seen_at=now))
    session.flush()


def heard_of(session: Session, token: str) -> None:
    """Remembers that a browser is still in use, once a day; forgets those that are not.

    People who were known by such a browser alone are forgotten with it: nobody could ask for them.
    """
    now = datetime.now(UTC)
    row = session.get(WebSession, _hash(token))
    if row is None or row.seen_at > now - _DAY:
        return
    row.seen_at = now
    session.flush()
    session.execute(delete(WebSession).where(WebSession.seen_at < now - KEPT))
    known = select(WebSession.user_id)
    lost = (User.platform == PLATFORM, User.created_at < now - KEPT, User.id.not_in(known))
    session.execute(delete(User).where(*lost))


def renew(session: Session, token: str, new: str) -> None:
    """Puts another cookie in a cookie's place."""
    session.execute(
        update(WebSession).where(WebSession.token_hash == _hash(token)).values(token_hash=_hash(new))
    )


def end(session: Session, token: str) -> None:
    """Lets a cookie stand for nobody; the person stays."""
    session.execute(delete(WebSession).where(WebSession.token_hash == _hash(token)))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
