"""The tables of those who look after the bot: roles, blocks, what is told to many, errors."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Identifier


class GivenRole(Base):
    """What somebody may do beside talking; owners stand in the operator's settings, not here.

    Attributes:
        role: ``admin`` or ``moderator``.
    """

    __tablename__ = "roles"
    __table_args__ = (CheckConstraint("role IN ('admin', 'moderator')", name="role"),)

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    role: Mapped[str]
    given_at: Mapped[datetime]


class Block(Base):
    """Somebody who is answered no more, and from whom nothing is learned.

    Attributes:
        told_at: When they were told so, which happens once; None before.
    """

    __tablename__ = "blocks"

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    blocked_at: Mapped[datetime]
    told_at: Mapped[datetime | None]


class Broadcast(Base):
    """Something that the bot says to many by itself: an announcement, or news for admins.

    Attributes:
        kind: ``announcement``, or a code of `bot.service.notices.News`.
        event: Of news, names what happened; while it goes on nobody is told again. None for announcements.
        content: The ``text`` of an announcement; of news the figures.
        state: ``draft``, ``going``, ``stopped`` or ``done``.
        asked_by: Key of whoever announces; empty for news.
        language: Code of the language that they read how it goes in; None for news.
        over_at: Of news, when the event is over and may be told again; None: not yet.
        platform: Where a message shows how it goes; None for nowhere.
        chat_id: Of that message's chat.
        message_id: Of that message.
        is_shown: Whether that message shows the end.
    """

    __tablename__ = "broadcasts"
    __table_args__ = (
        UniqueConstraint("event"),
        Index(None, "state"),
        CheckConstraint("state IN ('draft', 'going', 'stopped', 'done')", name="state"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    kind: Mapped[str]
    event: Mapped[str | None]
    content: Mapped[dict[str, Any]]
    state: Mapped[str]
    asked_by: Mapped[str]
    language: Mapped[str | None]
    made_at: Mapped[datetime]
    over_at: Mapped[datetime | None]
    platform: Mapped[str | None]
    chat_id: Mapped[str | None]
    message_id: Mapped[str | None]
    is_shown: Mapped[bool]


class BroadcastRecipient(Base):
    """Whom a broadcast is for, and whether they have it: a row is taken before a message is sent.

    Attributes:
        state: ``waiting``; ``taken``: it is being sent; ``sent``; ``blocked``: they take no messages from the
            bot; ``failed``; ``unsure``: nobody knows whether it arrived, and it is not sent again.
    """

    __tablename__ = "broadcast_recipients"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'taken', 'sent', 'blocked', 'failed', 'unsure')", name="state"),
        Index(None, "broadcast_id", "state"),
    )

    broadcast_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("broadcasts.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    state: Mapped[str]


class KeptError(Base):
    """An error of a running bot; the newest ones are kept.

    Attributes:
        place: Where it happened: ``bot/service/ratings.py:88``.
        line: What the log says, without what people typed and without secrets.
    """

    __tablename__ = "errors"

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    at: Mapped[datetime]
    place: Mapped[str] = mapped_column(String)
    line: Mapped[str]
