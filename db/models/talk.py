"""The tables of talk: questions that are open, and what is to be said later."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Identifier


class OpenQuestion(Base):
    """A question of the bot that waits for an answer. It outlives a restart, and has a time limit.

    It refers to no row of users, since a question stores nobody.

    Attributes:
        person: ``telegram:123``.
        chat: Where it was asked; empty on platforms with one chat a person.
        asked_by: Key of the message that led to it. A second delivery asks nothing new.
        kind: ``stars``, ``film``, or another kind of the dialogue; two kinds ask nothing (`db.questions`).
        payload: Data for the answer: films, stars, what comes next.
        asked_at: When it was asked.
        passed: Whether the person has said something else since.
        message: Key of the message that asks; None until it is sent.
    """

    __tablename__ = "open_questions"
    __table_args__ = (UniqueConstraint("person", "chat", "asked_by"), Index(None, "chat", "message"))

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    person: Mapped[str]
    chat: Mapped[str]
    asked_by: Mapped[str]
    kind: Mapped[str]
    payload: Mapped[dict[str, Any]]
    asked_at: Mapped[datetime]
    passed: Mapped[bool]
    message: Mapped[str | None]


class DueMessage(Base):
    """What the bot is to say by itself at a moment, once or again and again.

    Attributes:
        due_at: When it is to be said, or said next.
        platform: Where, ``telegram``, ...
        chat: In which chat there, as in ``Incoming.chat``.
        user_id: To whom it is said in private; None where it is for all in the chat.
        kind: What is said, as the dialogue has it.
        key: Tells several of one kind in one chat apart; empty where there is one.
        payload: What saying it needs.
        language: Of the platform where it was asked for, as in ``Person.language``.
        claimed_at: Since when a bot is about to say it; a bot that died meanwhile holds it for some minutes.
        done_at: When it was said for the last time, or dropped.
    """

    __tablename__ = "due_messages"
    __table_args__ = (
        Index(None, "platform", "done_at", "due_at"),
        Index(None, "platform", "chat", "kind"),
        Index(None, "user_id"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    due_at: Mapped[datetime]
    platform: Mapped[str]
    chat: Mapped[str]
    user_id: Mapped[int | None] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str]
    key: Mapped[str]
    payload: Mapped[dict[str, Any]]
    language: Mapped[str]
    claimed_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
