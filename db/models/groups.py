"""The tables of groups: who takes part, their film nights, and the votes."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, SmallInteger, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Identifier


class GroupMember(Base):
    """Somebody who takes part in a group: its lists are made for them too.

    Attributes:
        platform: ``telegram``, ...
        chat: Of the group there, as in ``Incoming.chat``.
        joined_at: Since when.
    """

    __tablename__ = "group_members"
    __table_args__ = (Index(None, "user_id"),)

    platform: Mapped[str] = mapped_column(primary_key=True)
    chat: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    joined_at: Mapped[datetime]


class FilmNight(Base):
    """A film night that a group plans, from the poll until it was asked how it was.

    Attributes:
        platform: ``telegram``, ...
        chat: Of the group there.
        organiser_id: Who planned it; None for a chat as such, or somebody who has left.
        message_key: Of the message that asked for it; a second delivery finds it here.
        state: ``open`` while people vote, ``decided`` once the film is named, ``asked`` once it was asked how
            it was, ``over`` where it did not happen, ``cancelled``.
        lease: 1 while it is the chat's film night, None afterwards. Unique, so that a chat has one at most.
        starts_at: When.
        zone: Name of the time zone in which it was said.
        language: Code of the one in which the bot speaks of it.
        films: ``{"films": [[product id, what the group may think of it], ...]}``, in the order of the poll.
        poll: Where the platform's own poll stands, as the platform has it; None without one.
        poll_key: Names that poll among all of the platform.
        winner: Product id of the film that was chosen.
        made_at: When it was planned.
    """

    __tablename__ = "film_nights"
    __table_args__ = (
        UniqueConstraint("platform", "chat", "lease"),
        UniqueConstraint("message_key"),
        Index(None, "platform", "poll_key"),
        Index(None, "organiser_id"),
        CheckConstraint("lease = 1", name="lease"),
        CheckConstraint("state IN ('open', 'decided', 'asked', 'over', 'cancelled')", name="state"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    platform: Mapped[str]
    chat: Mapped[str]
    organiser_id: Mapped[int | None] = mapped_column(Identifier, ForeignKey("users.id", ondelete="SET NULL"))
    message_key: Mapped[str]
    state: Mapped[str]
    lease: Mapped[int | None] = mapped_column(SmallInteger)
    starts_at: Mapped[datetime]
    zone: Mapped[str]
    language: Mapped[str]
    films: Mapped[dict[str, Any]]
    poll: Mapped[str | None]
    poll_key: Mapped[str | None]
    winner: Mapped[str | None]
    made_at: Mapped[datetime]


class FilmNightVote(Base):
    """For which film somebody is.

    Attributes:
        choice: Place of the film in the poll, from 0.
    """

    __tablename__ = "film_night_votes"
    __table_args__ = (Index(None, "user_id"),)

    night_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("film_nights.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    choice: Mapped[int] = mapped_column(Integer)
    voted_at: Mapped[datetime]
