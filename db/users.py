"""Queries about users."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import RowMapping, bindparam, delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.models import Broadcast, ProgressMessage, RetrainingRun, User, table_of

FORGOTTEN = "somebody who left"
# Built once and read without the unit of work, since either takes longer than running them.
_USERS = table_of(User)
_NAMED = select(_USERS).where(
    _USERS.c.platform == bindparam("platform"), _USERS.c.external_id == bindparam("external_id")
)
_KEPT = _NAMED.with_for_update(read=True, key_share=True)


def find(session: Session, platform: str, external_id: str) -> User | None:
    """Finds a user, as a copy of their row; None if they are unknown or were forgotten."""
    row = session.connection().execute(_NAMED, {"platform": platform, "external_id": external_id}).mappings()
    return _copied(row.first())


def get(session: Session, number: int) -> User | None:
    """A user by the number of their row."""
    return session.get(User, number)


def ensure(session: Session, platform: str, external_id: str, name: str, *, is_group: bool = False) -> User:
    """Finds or creates a user, and updates their name.

    They cannot be deleted before the transaction ends. Who was there is given as a copy of their row.

    Args:
        session: A writing session.
        platform: Name of the platform, such as ``telegram``.
        external_id: Their id on it.
        name: Their current name on it; an empty one changes nothing.
        is_group: It is no person but a group: it gets settings of its own, empty ones.
    """
    name = name.replace("\0", "")  # the one character that PostgreSQL cannot store
    who = {"platform": platform, "external_id": external_id}
    connection = session.connection()
    user = _copied(connection.execute(_KEPT, who).mappings().first())
    if user is None:
        user = User(platform=platform, external_id=external_id, name=name, created_at=datetime.now(UTC))
        try:
            with session.begin_nested():
                session.add(user)
        except IntegrityError:  # another replica created them at the same moment (not on SQLite)
            user = _copied(connection.execute(_KEPT, who).mappings().first())
            if user is None:
                raise
    if is_group and user.of_group is None:
        set_of_group(session, user, {})
    if name and user.name != name:
        user.name = name
        session.execute(update(_USERS).where(_USERS.c.id == user.id).values(name=name))
    return user


def count(session: Session) -> int:
    """Number of users."""
    return session.scalar(select(func.count()).select_from(User)) or 0


def set_dial(session: Session, user: User, dial: float) -> None:
    """Stores a user's dial.

    Args:
        session: A writing session.
        user: The user.
        dial: From -1 (familiar films) to 1 (adventurous ones).
    """
    user.dial = dial
    session.execute(update(_USERS).where(_USERS.c.id == user.id).values(dial=dial))


def set_language(session: Session, user: User, language: str | None) -> None:
    """Remembers the language that somebody chose.

    Args:
        session: A writing one.
        user: Who.
        language: Its code; None to go by their platform.
    """
    user.language = language
    session.execute(update(_USERS).where(_USERS.c.id == user.id).values(language=language))


def set_of_group(session: Session, user: User, chosen: dict[str, Any]) -> None:
    """Stores what was chosen for a group; ``session`` is a writing one."""
    user.of_group = chosen
    session.execute(update(_USERS).where(_USERS.c.id == user.id).values(of_group=chosen))


def set_time_zone(session: Session, user: User, time_zone: str) -> None:
    """Remembers where somebody lives; ``time_zone``: a name, as in ``Europe/Berlin``."""
    user.time_zone = time_zone
    session.execute(update(_USERS).where(_USERS.c.id == user.id).values(time_zone=time_zone))


def move(session: Session, platform: str, old: str, new: str) -> None:
    """Gives a user another id on their platform, unless somebody has that one already.

    What a group's settings say of the chat itself follows.
    """
    found = find(session, platform, old)
    if found is not None and find(session, platform, new) is None:
        if found.of_group:
            kept = {key: new if chosen == old else chosen for key, chosen in found.of_group.items()}
            set_of_group(session, found, kept)
        named = (User.platform == platform, User.external_id == old)
        session.execute(update(User).where(*named).values(external_id=new))


def forget(session: Session, user: User) -> None:
    """Deletes a user with their ratings, history and lists, and their traces on retraining runs."""
    # The run itself stays, as it belongs to the deployment.
    session.execute(
        update(RetrainingRun).where(RetrainingRun.requested_by == user.key).values(requested_by=FORGOTTEN)
    )
    session.execute(update(Broadcast).where(Broadcast.asked_by == user.key).values(asked_by=FORGOTTEN))
    session.execute(
        delete(ProgressMessage).where(
            ProgressMessage.platform == user.platform, ProgressMessage.chat_id == user.external_id
        )
    )
    session.execute(delete(User).where(User.id == user.id))  # the foreign keys cascade


def _copied(row: RowMapping | None) -> User | None:
    return None if row is None else User(**row)
