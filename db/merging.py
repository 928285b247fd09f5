"""Two accounts of one person become one: all rows of the one that goes are given to the other."""

from collections.abc import Collection

from sqlalchemy import Column, Table, and_, delete, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db import questions, users
from db.models import Base, Friendship, Rating, User, table_of


def absorb(
    session: Session,
    into: User,
    gone: User,
    *,
    outdated: Collection[str],
    own_outdated: Collection[str],
) -> None:
    """Gives all that is stored about one user to another, and deletes the one.

    Args:
        session: A writing one.
        into: Who stays.
        gone: Who goes.
        outdated: Product ids of ratings of ``gone`` that give way to those of ``into``.
        own_outdated: Product ids of ratings of ``into`` that give way to those of ``gone``.
    """
    # In the order of their ids: of two that merge at the same time none waits for the other for ever.
    session.execute(
        select(User.id).where(User.id.in_((into.id, gone.id))).order_by(User.id).with_for_update()
    )
    for user, products in ((gone, outdated), (into, own_outdated)):
        session.execute(
            delete(Rating).where(Rating.user_id == user.id, Rating.product_id.in_(sorted(products)))
        )
    _give_friends(session, into, gone)
    for table in Base.metadata.sorted_tables:
        for key in sorted(table.foreign_keys, key=lambda each: each.parent.name):
            if key.column.table is table_of(User):
                _give(session, table, key.parent, into, gone)
    into.dial = gone.dial if into.dial is None else into.dial
    into.language = gone.language if into.language is None else into.language
    session.flush()
    questions.forget(session, gone.key)
    users.forget(session, gone)  # with rows that both have, such as a film that neither has seen


def _give(session: Session, table: Table, owner: "Column[int]", into: User, gone: User) -> None:
    """Gives the rows of a table; those that the other has too stay behind."""
    given = update(table).values({owner: into.id})
    try:
        with session.begin_nested():
            session.execute(given.where(owner == gone.id))
    except IntegrityError:
        keys = list(table.primary_key.columns)
        for row in session.execute(select(*keys).where(owner == gone.id)).all():
            own = and_(owner == gone.id, *(key == value for key, value in zip(keys, row, strict=True)))
            try:
                with session.begin_nested():
                    session.execute(given.where(own))
            except IntegrityError:
                continue


def _give_friends(session: Session, into: User, gone: User) -> None:
    """Friends are pairs, the lower id first, and nobody is their own friend."""
    either = or_(Friendship.user_id == gone.id, Friendship.friend_id == gone.id)
    for pair in session.scalars(select(Friendship).where(either)).all():
        other = pair.friend_id if pair.user_id == gone.id else pair.user_id
        first, second = sorted((into.id, other))
        if first != second and session.get(Friendship, (first, second)) is None:
            session.add(Friendship(user_id=first, friend_id=second, agreed_at=pair.agreed_at))
        session.delete(pair)
    session.flush()
