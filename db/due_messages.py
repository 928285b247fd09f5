"""Queries about messages that the bot says by itself when their moment has come.

Several bots may share a database: whoever claims a message says it, and nobody else. A claim is kept alive
while the message waits to be sent. One that is not, as its bot has died, ends after `CLAIM`, and the message
is due again. So a message is said at least once, and twice only where a bot dies between saying it and noting
that.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, delete, or_, select, update
from sqlalchemy.orm import Session

from db.models import DueMessage, User

CLAIM: Final = timedelta(minutes=5)
"""So long a claim holds without being kept alive."""
KEPT: Final = timedelta(days=7)
"""So long it is kept what was said."""


def add(  # noqa: PLR0917 (when, where and what, as in the table)
    session: Session,
    due_at: datetime,
    platform: str,
    chat: str,
    kind: str,
    payload: dict[str, Any],
    *,
    key: str = "",
    user: User | None = None,
    language: str = "",
) -> int:
    """Adds a message, in place of one of the same chat, kind and key that is still to be said.

    Args:
        session: A writing session.
        due_at: When it is to be said.
        platform: Where, ``telegram``, ...
        chat: The chat there, as in ``Incoming.chat``.
        kind: What is said.
        payload: What saying it needs, as JSON.
        key: Tells several of one kind in one chat apart.
        user: To whom it is said in private; None where it is for all in the chat.
        language: Of their platform, as in ``Person.language``.

    Returns:
        Its number.
    """
    cancel(session, platform, chat, kind, key)
    message = DueMessage(
        due_at=due_at,
        platform=platform,
        chat=chat,
        user_id=user.id if user else None,
        kind=kind,
        key=key,
        payload=payload,
        language=language,
        claimed_at=None,
        done_at=None,
    )
    session.add(message)
    session.flush()
    return message.id


def waiting(session: Session, platform: str, chat: str, kind: str) -> list[DueMessage]:
    """The messages of one kind that are still to be said in a chat, the next one first."""
    return list(
        session.scalars(
            select(DueMessage).where(_open(platform, chat, kind)).order_by(DueMessage.due_at, DueMessage.id)
        )
    )


def cancel(session: Session, platform: str, chat: str, kind: str, key: str | None = "") -> int:
    """Takes back what is still to be said, also where a bot is about to say it.

    Args:
        session: A writing session.
        platform: Where.
        chat: The chat there.
        kind: What is said.
        key: Of the message; None for all of this kind.

    Returns:
        How many messages that were.
    """
    which = _open(platform, chat, kind)
    if key is not None:
        which = and_(which, DueMessage.key == key)
    return len(session.execute(delete(DueMessage).where(which).returning(DueMessage.id)).all())


def any_due(session: Session, platform: str, kinds: Collection[str], now: datetime) -> bool:
    """Whether there is anything to claim; a look costs less than a claim."""
    return session.scalar(select(DueMessage.id).where(_due(platform, kinds, now)).limit(1)) is not None


def claim(
    session: Session, platform: str, kinds: Collection[str], now: datetime, most: int = 20
) -> list[tuple[DueMessage, User | None]]:
    """Claims what is due; of several bots that ask at once each gets other messages.

    Args:
        session: A writing session.
        platform: Where the bot speaks.
        kinds: What it can say; the rest is left to others.
        now: The moment.
        most: At most so many, those first that were due first.

    Returns:
        The messages, ``claimed_at`` set, each with whom it is said to.
    """
    # Rows that another bot is claiming are passed over (PostgreSQL); SQLite has one writer at a time.
    numbers = session.scalars(
        select(DueMessage.id)
        .where(_due(platform, kinds, now))
        .order_by(DueMessage.due_at, DueMessage.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    ).all()
    if not numbers:
        return []
    session.execute(update(DueMessage).where(DueMessage.id.in_(numbers)).values(claimed_at=now))
    rows = session.execute(
        select(DueMessage, User)
        .outerjoin(User, User.id == DueMessage.user_id)
        .where(DueMessage.id.in_(numbers))
        .order_by(DueMessage.due_at, DueMessage.id)
    )
    return [(message, user) for message, user in rows]


def hold(session: Session, number: int, claimed_at: datetime, now: datetime) -> bool:
    """Keeps a claim alive; False where the message was taken back, or another bot has it now.

    Args:
        session: A writing session.
        number: Of the message.
        claimed_at: As it was claimed, or held last.
        now: The moment, which is the claim's from now on.
    """
    held = session.execute(
        update(DueMessage).where(_claimed(number, claimed_at)).values(claimed_at=now).returning(DueMessage.id)
    )
    return held.first() is not None


def finish(
    session: Session, number: int, claimed_at: datetime, now: datetime, again_at: datetime | None = None
) -> bool:
    """Notes that a message was said, or is not worth saying any more. Deletes those of long ago.

    Args:
        session: A writing session.
        number: Of the message.
        claimed_at: As it was claimed, or held last.
        now: The moment.
        again_at: When it is to be said next; None where that was all.

    Returns:
        False where the claim did not hold any more.
    """
    session.execute(delete(DueMessage).where(DueMessage.done_at < now - KEPT))
    values = {"done_at": now} if again_at is None else {"due_at": again_at, "claimed_at": None}
    done = session.execute(
        update(DueMessage).where(_claimed(number, claimed_at)).values(**values).returning(DueMessage.id)
    )
    return done.first() is not None


def stop(session: Session, number: int) -> None:
    """Takes back all that is to be said to the person of a message, as they want no messages.

    In a chat of many only this one message goes.
    """
    message = session.get(DueMessage, number)
    if message is None:
        return
    which = DueMessage.id == number
    if message.user_id is not None:
        which = or_(which, and_(DueMessage.user_id == message.user_id, DueMessage.done_at.is_(None)))
    session.execute(delete(DueMessage).where(which))


def move(session: Session, platform: str, old: str, new: str) -> None:
    """A platform's chat has another id now: what is to be said there follows."""
    session.execute(
        update(DueMessage).where(DueMessage.platform == platform, DueMessage.chat == old).values(chat=new)
    )


def _open(platform: str, chat: str, kind: str) -> ColumnElement[bool]:
    return and_(
        DueMessage.platform == platform,
        DueMessage.chat == chat,
        DueMessage.kind == kind,
        DueMessage.done_at.is_(None),
    )


def _due(platform: str, kinds: Collection[str], now: datetime) -> ColumnElement[bool]:
    return and_(
        DueMessage.platform == platform,
        DueMessage.kind.in_(kinds),
        DueMessage.done_at.is_(None),
        DueMessage.due_at <= now,
        or_(DueMessage.claimed_at.is_(None), DueMessage.claimed_at <= now - CLAIM),
    )


def _claimed(number: int, claimed_at: datetime) -> ColumnElement[bool]:
    return and_(DueMessage.id == number, DueMessage.claimed_at == claimed_at, DueMessage.done_at.is_(None))
