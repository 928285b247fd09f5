"""Queries about who takes part in a group."""

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.models import GroupMember, User


def join(session: Session, platform: str, chat: str, user: User) -> bool:
    """Takes somebody in; False where they were in already.

    Args:
        session: A writing session.
        platform: The group's.
        chat: The group.
        user: Who.
    """
    if session.get(GroupMember, (platform, chat, user.id)) is not None:
        return False
    session.add(GroupMember(platform=platform, chat=chat, user_id=user.id, joined_at=datetime.now(UTC)))
    session.flush()
    return True


def leave(session: Session, platform: str, chat: str, user: User) -> bool:
    """Lets somebody out; False where they were not in."""
    own = (GroupMember.platform == platform, GroupMember.chat == chat, GroupMember.user_id == user.id)
    return bool(session.execute(delete(GroupMember).where(*own).returning(GroupMember.user_id)).all())


def gone(session: Session, platform: str, group: str, user: User) -> None:
    """Lets somebody out who is no member of a group any more, in all parts of it.

    Args:
        session: A writing session.
        platform: The group's.
        group: Its key.
        user: Who.
    """
    is_here = is_of_group(GroupMember.chat, group)
    session.execute(
        delete(GroupMember)
        .where(GroupMember.platform == platform, is_here, GroupMember.user_id == user.id)
        .execution_options(synchronize_session=False)
    )


def is_of_group(chat: InstrumentedAttribute[str], group: str) -> ColumnElement[bool]:
    """Whether a chat is a group or a topic of it, for queries.

    Args:
        chat: The column of its key.
        group: Key of the group; those of its topics begin so, as in ``-100/42``.
    """
    return (chat == group) | chat.startswith(f"{group}/", autoescape=True)


def of(session: Session, platform: str, chat: str) -> list[User]:
    """Who takes part in a group, who came first comes first."""
    return list(
        session.scalars(
            select(User)
            .join(GroupMember, GroupMember.user_id == User.id)
            .where(GroupMember.platform == platform, GroupMember.chat == chat)
            .order_by(GroupMember.joined_at, User.id)
        )
    )


def move(session: Session, platform: str, old: str, new: str) -> None:
    """A group has another id now: who takes part follows."""
    there = select(GroupMember.user_id).where(GroupMember.platform == platform, GroupMember.chat == new)
    of_old = (GroupMember.platform == platform, GroupMember.chat == old)
    session.execute(
        delete(GroupMember)
        .where(*of_old, GroupMember.user_id.in_(there))
        .execution_options(synchronize_session=False)
    )
    session.execute(
        update(GroupMember).where(*of_old).values(chat=new).execution_options(synchronize_session=False)
    )
