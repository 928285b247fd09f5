"""Queries about marks: statements about films other than stars.

A mark is stored as an event with the key of its message, so that a second delivery changes nothing. The
newest event of a film and kind that was not undone is valid.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, cast

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from db.models import FilmMark, User, table_of

MarkKind = Literal["seen", "not_for_me", "later"]

_MARKS = table_of(FilmMark)
_HOLDING = (
    select(_MARKS.c.product_id, _MARKS.c.kind, _MARKS.c.is_on, _MARKS.c.marked_at)
    .where(_MARKS.c.user_id == bindparam("owner"), _MARKS.c.undone_by.is_(None))
    .order_by(_MARKS.c.id)
)
_LOCK = select(User.id).where(User.id == bindparam("owner")).with_for_update(key_share=True)


@dataclass(frozen=True, slots=True)
class Held:
    """A mark that holds.

    Attributes:
        product_id: The film, by the edition it was marked by.
        kind: Which mark.
        marked_at: When.
    """

    product_id: str
    kind: MarkKind
    marked_at: datetime


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A mark that was set or taken off, and was taken back.

    Attributes:
        product_id: The film.
        kind: Which mark.
        was_on: Whether it had been set; else it had been taken off, and holds again.
        others: Further films that the same message marked.
    """

    product_id: str
    kind: MarkKind
    was_on: bool
    others: tuple[str, ...] = ()


def mark(  # noqa: PLR0917 (as natural in this order as by name)
    session: Session,
    user: User,
    product_id: str,
    kind: MarkKind,
    message_key: str,
    editions: Collection[str] = (),
    *,
    is_on: bool = True,
) -> bool:
    """Sets or takes off a mark of a film.

    Args:
        session: A writing one.
        user: Whose.
        product_id: The film, by any of its editions.
        kind: Which mark.
        message_key: The message that asks for it.
        editions: Product ids of the same film's editions.
        is_on: Set it, or take it off.

    Returns:
        Whether it made a difference; of a message delivered again: whether it did the first time.
    """
    session.execute(_LOCK, {"owner": user.id}).one()
    same = {product_id, *editions}
    seen = session.scalars(
        select(FilmMark).where(
            FilmMark.user_id == user.id,
            FilmMark.message_key == message_key,
            FilmMark.product_id.in_(sorted(same)),
        )
    ).first()
    if seen is not None:
        return seen.changed
    changed = is_on != any(held.kind == kind and held.product_id in same for held in of(session, user))
    if not is_on:
        # Whichever edition it was set by, it is off.
        marked_by = [
            held.product_id for held in of(session, user) if held.kind == kind and held.product_id in same
        ]
        product_ids = marked_by or [product_id]
    else:
        product_ids = [product_id]
    for one in product_ids:
        session.add(
            FilmMark(
                user_id=user.id,
                message_key=message_key,
                product_id=one,
                kind=kind,
                is_on=is_on,
                changed=changed,
                marked_at=datetime.now(UTC),
            )
        )
    session.flush()
    return changed


def of(session: Session, user: User) -> list[Held]:
    """The marks of a user that hold, the oldest first."""
    held: dict[tuple[str, str], Held] = {}
    for product_id, kind, is_on, marked_at in session.connection().execute(_HOLDING, {"owner": user.id}):
        held.pop((product_id, kind), None)
        if is_on:
            held[product_id, kind] = Held(product_id, kind, marked_at)
    return list(held.values())


def newest_change(session: Session, user: User) -> datetime | None:
    """When the mark was made that an undo would take back now; None where there is none."""
    newest = _newest(session, user)
    return newest.marked_at if newest else None


def undo(session: Session, user: User, message_key: str) -> Unmarked | None:
    """Takes back the latest message with a mark that made a difference; None where there is none.

    The same message again gives the same answer, and takes back nothing more.
    """
    session.execute(_LOCK, {"owner": user.id}).one()
    done = undone(session, user, message_key)
    if done is not None:
        return done
    newest = _newest(session, user)
    if newest is None:
        return None
    session.execute(
        update(FilmMark)
        .where(
            FilmMark.user_id == user.id,
            FilmMark.message_key == newest.message_key,
            FilmMark.undone_by.is_(None),
        )
        .values(undone_by=message_key)
    )
    return undone(session, user, message_key)


def undone(session: Session, user: User, message_key: str) -> Unmarked | None:
    """What a message took back; None where it took back no mark."""
    rows = session.scalars(
        select(FilmMark)
        .where(FilmMark.user_id == user.id, FilmMark.undone_by == message_key)
        .order_by(FilmMark.changed.desc(), FilmMark.id)
    ).all()
    if not rows:
        return None
    first, *others = rows
    more = tuple(row.product_id for row in others if row.changed)
    return Unmarked(first.product_id, cast("MarkKind", first.kind), first.is_on, more)


def _newest(session: Session, user: User) -> FilmMark | None:
    return session.scalars(
        select(FilmMark)
        .where(FilmMark.user_id == user.id, FilmMark.changed, FilmMark.undone_by.is_(None))
        .order_by(FilmMark.id.desc())
        .limit(1)
    ).first()
