"""Queries about what one message changed: one undo takes all of it back, an edit replaces it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import RatingChange, User
from db.ratings import CHANGING, Undone, lock, newest_change, part, parts, record, take_back


@dataclass(frozen=True, slots=True)
class UndoneMessage:
    """What taking a message back did.

    Attributes:
        undone: What was taken back, the latest first.
        changed_since: Products that were rated again since, which therefore stay as they are.
    """

    undone: list[Undone]
    changed_since: list[str]


def undo_message(
    session: Session, user: User, message_key: str, change_id: int | None = None
) -> UndoneMessage:
    """Takes back all that one message changed: the one of a change, or of the latest not taken back yet.

    Args:
        session: A writing one.
        user: Whose.
        message_key: The message that asks for it.
        change_id: Number of a change of that message; None for the latest.
    """
    seen = _seen_parts(session, user, message_key)
    if seen:
        return UndoneMessage([_undone(each) for each in seen if each.kind == "undo"], [])
    if change_id is None:
        change = newest_change(session, user)
    else:
        known = (RatingChange.id == change_id, RatingChange.user_id == user.id)
        change = session.scalar(select(RatingChange).where(*known))
    if change is None:
        record(session, user, message_key, "nothing")
        session.flush()
        return UndoneMessage([], [])
    changes = of_latest(session, user) if change_id is None else _said_in(session, user, change.said_in)
    return _take_back_all(session, user, changes, message_key)


def of_latest(session: Session, user: User) -> Sequence[RatingChange]:
    """Changes of the latest message that are not taken back yet, the latest first.

    What was answered later to a question of that message stands alone.
    """
    newest = newest_change(session, user)
    if newest is None:
        return []
    own = set(parts(newest.message_key.partition("#")[0]))
    changes = _said_in(session, user, newest.said_in)
    return [each for each in changes if each is newest or each.message_key in own]


def rated_with(session: Session, user: User, change_id: int) -> list[str]:
    """Products that the message of a change gave stars to, in its order; without what was taken back.

    Args:
        session: Any.
        user: Whose.
        change_id: Number of a change of that message; another person's gives none.
    """
    known = (RatingChange.id == change_id, RatingChange.user_id == user.id)
    change = session.scalar(select(RatingChange).where(*known))
    if change is None:
        return []
    changes = reversed(_said_in(session, user, change.said_in))
    return list(dict.fromkeys(each.product_id or "" for each in changes))


def undo_earlier_version(session: Session, user: User, said_in: str, message_key: str) -> UndoneMessage:
    """Takes back what the earlier versions of an edited message changed.

    Args:
        session: A writing one.
        user: Whose.
        said_in: Key of its first version.
        message_key: Of the version that counts now.
    """
    own = set(parts(message_key))
    lock(session, user)
    earlier = [each for each in _said_in(session, user, said_in) if each.message_key not in own]
    return _take_back_all(session, user, earlier, f"{message_key}#before")


def _seen_parts(session: Session, user: User, message_key: str) -> Sequence[RatingChange]:
    lock(session, user)
    every = select(RatingChange).where(
        RatingChange.user_id == user.id, RatingChange.message_key.in_(parts(message_key))
    )
    return session.scalars(every.order_by(RatingChange.id)).all()


def _undone(change: RatingChange) -> Undone:
    return Undone(change.product_id or "", change.before, change.after)


def _said_in(session: Session, user: User, said_in: str) -> Sequence[RatingChange]:
    """Changes of one message that are not taken back yet, the latest first."""
    return session.scalars(
        select(RatingChange)
        .where(
            RatingChange.user_id == user.id,
            (RatingChange.said_in == said_in) | RatingChange.message_key.in_(parts(said_in)),
            RatingChange.kind.in_(CHANGING),
            RatingChange.undone_at.is_(None),
        )
        .order_by(RatingChange.id.desc())
    ).all()


def _take_back_all(
    session: Session, user: User, changes: Sequence[RatingChange], message_key: str
) -> UndoneMessage:
    done = UndoneMessage([], [])
    ids = {change.id for change in changes}
    for change in changes:
        later = select(RatingChange.id).where(
            RatingChange.user_id == user.id,
            RatingChange.product_id == change.product_id,
            RatingChange.id > change.id,
            RatingChange.kind.in_(CHANGING),
            RatingChange.undone_at.is_(None),
        )
        if change.undone_at is not None or set(session.scalars(later)) - ids:
            done.changed_since.append(change.product_id or "")
        else:
            key = part(message_key, len(done.undone))
            done.undone.append(take_back(session, user, change, key))
    return done
