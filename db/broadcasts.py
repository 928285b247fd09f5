"""Queries about what the bot says to many by itself: to whom, who has it, and who is next.

A recipient is taken, and that is committed, before the message to them is sent. So whatever ends the process,
nobody gets a message twice; whoever was taken then may have got it or not.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import CursorResult, case, delete, exists, func, insert, literal, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.models import Block, Broadcast, BroadcastRecipient, User, table_of

ANNOUNCEMENT: Final = "announcement"
_ROWS = table_of(BroadcastRecipient)
_OPEN = ("waiting", "taken")
_NEWS: Final = User.of_group["news"].as_string()
"""Chat of a group in which it wants announcements; see `bot.service.group_settings`."""


@dataclass(frozen=True, slots=True)
class TakenRecipient:
    """A message to send now.

    Attributes:
        broadcast_id: Of which broadcast.
        user_id: To whom.
        chat_id: Their id on the platform, which their private chat has too; the chat that a group chose.
        language: Code of the language that they chose; None where they chose none.
        kind: See `Broadcast`.
        content: See `Broadcast`.
        in_group: It is for a group.
    """

    broadcast_id: int
    user_id: int
    chat_id: str
    language: str | None
    kind: str
    content: Mapping[str, Any]
    in_group: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """How a broadcast stands.

    Attributes:
        broadcast: The broadcast.
        states: How many recipients are in each state.
    """

    broadcast: Broadcast
    states: Mapping[str, int]


def draft(session: Session, text: str, asked_by: str, language: str) -> int:
    """Stores an announcement that nobody has got yet; gives its number."""
    broadcast = _new(ANNOUNCEMENT, {"text": text}, "draft", asked_by=asked_by, language=language)
    session.add(broadcast)
    session.flush()
    return broadcast.id


def reach(session: Session, platforms: Collection[str], without: str) -> int:
    """How many an announcement would go to: people, and groups that want announcements.

    Args:
        session: Reads.
        platforms: Where they are.
        without: Key of somebody who is left out.
    """
    return session.scalar(select(func.count()).select_from(User).where(*_reached(platforms, without))) or 0


def groups_reached(session: Session, platforms: Collection[str]) -> int:
    """How many of these are groups."""
    reached = _reached(platforms, "")
    return session.scalar(select(func.count()).select_from(User).where(*reached, _NEWS.is_not(None))) or 0


def begin(session: Session, number: int, platforms: Collection[str], without: str) -> bool:
    """Lets a draft go out, or one that was stopped go on; False where it was neither.

    Args:
        session: A writing one.
        number: Of the announcement.
        platforms: Where it goes to.
        without: Key of somebody who is left out.
    """
    if _moved(session, number, "stopped", "going"):
        return True
    if not _moved(session, number, "draft", "going"):
        return False
    people = select(literal(number), User.id, literal("waiting")).where(*_reached(platforms, without))
    session.execute(insert(_ROWS).from_select(["broadcast_id", "user_id", "state"], people))
    return True


def stop(session: Session, number: int) -> bool:
    """Stops one that goes out; False where it did not."""
    return _moved(session, number, "going", "stopped")


def discard(session: Session, number: int) -> bool:
    """Deletes a draft; False where it is none any more."""
    found = session.execute(delete(Broadcast).where(Broadcast.id == number, Broadcast.state == "draft"))
    assert isinstance(found, CursorResult)
    return found.rowcount > 0


def tell(  # noqa: PLR0917 (what, and to whom)
    session: Session,
    kind: str,
    event: str,
    content: Mapping[str, Any],
    users: Iterable[User],
    again_after: timedelta | None,
) -> bool:
    """Stores news, unless it is known that this goes on.

    Args:
        session: A writing one.
        kind: See `Broadcast`.
        event: Names what happened.
        content: Its figures.
        users: Whom to tell.
        again_after: When the same may be told again; None: once `over` was called.

    Returns:
        Whether it is news.
    """
    now = datetime.now(UTC)
    over_at = None if again_after is None else now + again_after
    people = list(users)
    state = "going" if people else "done"
    number = session.scalar(
        update(Broadcast)
        .where(Broadcast.event == event, Broadcast.over_at <= now)
        .values(content=dict(content), state=state, made_at=now, over_at=over_at)
        .returning(Broadcast.id)
    )
    if number is None:
        if session.scalar(select(Broadcast.id).where(Broadcast.event == event)) is not None:
            return False
        news = _new(kind, content, state, event=event, over_at=over_at)
        try:
            with session.begin_nested():
                session.add(news)
        except IntegrityError:  # another replica was faster (not on SQLite)
            return False
        number = news.id
    session.execute(delete(_ROWS).where(_ROWS.c.broadcast_id == number))
    if people:
        rows = [{"broadcast_id": number, "user_id": user.id, "state": "waiting"} for user in people]
        session.execute(insert(_ROWS), rows)
    return True


def over(session: Session, event: str) -> None:
    """Notes that an event is over: when it comes again, it is news."""
    session.execute(
        update(Broadcast)
        .where(Broadcast.event == event, Broadcast.over_at.is_(None))
        .values(over_at=datetime.now(UTC))
    )


def is_known(session: Session, event: str) -> bool:
    """Whether an event was told of, and may not be told of again yet."""
    goes_on = or_(Broadcast.over_at.is_(None), Broadcast.over_at > datetime.now(UTC))
    return bool(session.scalar(select(exists().where(Broadcast.event == event, goes_on))))


def is_on(session: Session, event: str) -> bool:
    """Whether an event goes on, as far as was told."""
    return bool(session.scalar(select(exists().where(Broadcast.event == event, Broadcast.over_at.is_(None)))))


def is_busy(session: Session, platform: str) -> bool:
    """Whether anything goes out, or a message on a platform does not show yet how it ended."""
    shows = (Broadcast.platform == platform) & Broadcast.is_shown.is_(False)
    return bool(session.scalar(select(exists().where(or_(Broadcast.state == "going", shows)))))


def give_up_taken(session: Session, platform: str) -> None:
    """Notes that nobody knows whether those got it whom an earlier process has taken."""
    users = select(User.id).where(User.platform == platform)
    session.execute(
        update(BroadcastRecipient)
        .where(BroadcastRecipient.state == "taken", BroadcastRecipient.user_id.in_(users))
        .values(state="unsure"),
        execution_options={"synchronize_session": False},
    )


def take(session: Session, platform: str, most: int) -> list[TakenRecipient]:
    """Takes those who come next on a platform, admins' news first; ``session`` is a writing one."""
    rows = session.execute(
        select(
            BroadcastRecipient.broadcast_id,
            BroadcastRecipient.user_id,
            func.coalesce(_NEWS, User.external_id),
            User.language,
            Broadcast.kind,
            Broadcast.content,
            _NEWS.is_not(None),
        )
        .join(User, User.id == BroadcastRecipient.user_id)
        .join(Broadcast, Broadcast.id == BroadcastRecipient.broadcast_id)
        .where(Broadcast.state == "going", BroadcastRecipient.state == "waiting", User.platform == platform)
        .order_by(
            case((Broadcast.kind == ANNOUNCEMENT, 1), else_=0),
            BroadcastRecipient.broadcast_id,
            BroadcastRecipient.user_id,
        )
        .limit(most)
        .with_for_update(of=BroadcastRecipient, skip_locked=True)
    )
    taken = [TakenRecipient(*row) for row in rows]
    settle(session, [(each.broadcast_id, each.user_id, "taken") for each in taken])
    return taken


def settle(session: Session, results: Iterable[tuple[int, int, str]]) -> None:
    """Stores what became of messages: (broadcast, user, state); ``session`` is a writing one."""
    for broadcast_id, user_id, state in results:
        session.execute(
            update(_ROWS)
            .where(_ROWS.c.broadcast_id == broadcast_id, _ROWS.c.user_id == user_id)
            .values(state=state)
        )


def end_those_that_are_out(session: Session) -> None:
    """Ends what everybody has got; ``session`` is a writing one."""
    waiting = exists().where(
        BroadcastRecipient.broadcast_id == Broadcast.id, BroadcastRecipient.state.in_(_OPEN)
    )
    session.execute(
        update(Broadcast).where(Broadcast.state == "going", ~waiting).values(state="done"),
        execution_options={"synchronize_session": False},
    )


def counted(session: Session, number: int) -> Counted | None:
    """How a broadcast stands; None where there is none of that number."""
    broadcast = session.get(Broadcast, number)
    if broadcast is None:
        return None
    rows = session.execute(
        select(BroadcastRecipient.state, func.count())
        .where(BroadcastRecipient.broadcast_id == number)
        .group_by(BroadcastRecipient.state)
    )
    return Counted(broadcast, dict(rows.all()))


def newest(session: Session, most: int) -> list[int]:
    """Numbers of the announcements that went out, the newest first."""
    query = (
        select(Broadcast.id)
        .where(Broadcast.kind == ANNOUNCEMENT, Broadcast.state != "draft")
        .order_by(Broadcast.id.desc())
        .limit(most)
    )
    return list(session.scalars(query))


def show_in(session: Session, number: int, platform: str, chat_id: str, message_id: str) -> None:
    """Remembers which message shows how a broadcast goes; ``session`` is a writing one."""
    session.execute(
        update(Broadcast)
        .where(Broadcast.id == number)
        .values(platform=platform, chat_id=chat_id, message_id=message_id, is_shown=False)
    )


def to_show(session: Session, platform: str) -> list[int]:
    """Numbers of the broadcasts whose messages on a platform do not show the end yet."""
    query = (
        select(Broadcast.id)
        .where(Broadcast.platform == platform, Broadcast.is_shown.is_(False))
        .order_by(Broadcast.id)
    )
    return list(session.scalars(query))


def end_is_shown(session: Session, number: int) -> None:
    """Notes that a broadcast's message shows how it ended; ``session`` is a writing one."""
    session.execute(update(Broadcast).where(Broadcast.id == number).values(is_shown=True))


def _new(
    kind: str,
    content: Mapping[str, Any],
    state: str,
    *,
    event: str | None = None,
    asked_by: str = "",
    language: str | None = None,
    over_at: datetime | None = None,
) -> Broadcast:
    return Broadcast(
        kind=kind,
        event=event,
        content=dict(content),
        state=state,
        asked_by=asked_by,
        language=language,
        made_at=datetime.now(UTC),
        over_at=over_at,
        is_shown=True,  # nothing shows it
    )


def _reached(platforms: Collection[str], without: str) -> tuple[Any, ...]:
    return (
        User.platform.in_(sorted(platforms)),
        (User.platform + ":" + User.external_id) != without,
        ~exists().where(Block.user_id == User.id),
        or_(User.of_group.is_(None), _NEWS.is_not(None)),
    )


def _moved(session: Session, number: int, before: str, after: str) -> bool:
    # Also a message that showed the end shows it no more.
    found = session.execute(
        update(Broadcast)
        .where(Broadcast.id == number, Broadcast.state == before)
        .values(state=after, is_shown=case((Broadcast.message_id.is_(None), True), else_=False))
    )
    assert isinstance(found, CursorResult)
    return found.rowcount > 0
