"""Queries about open questions of the bot, which a person may still answer."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.models import OpenQuestion

LIMIT = timedelta(days=2)
"""Time for an answer."""
_MOST = 8  # open questions of one person in one chat
SHOWN = "shown"
"""Kind of a row that asks nothing: what somebody was shown last, which "the second" and "why?" are about."""


@dataclass(frozen=True, slots=True)
class OpenedQuestion:
    """A question that is open.

    Attributes:
        number: Its number.
        kind: What is asked.
        payload: What the answer needs.
        passed: Whether the person has said something else since.
        message: Key of the message that asks; None where the platform has not told.
        asked_at: When.
    """

    number: int
    kind: str
    payload: dict[str, Any]
    passed: bool
    message: str | None
    asked_at: datetime


def ask(  # noqa: PLR0917 (who, where and what, as in the table)
    session: Session, person: str, chat: str, asked_by: str, kind: str, payload: dict[str, Any]
) -> int:
    """Opens a question; the same message again replaces the one it asked. Old ones go.

    Args:
        session: A writing one.
        person: Who is asked, ``telegram:123``.
        chat: Where.
        asked_by: Key of the message that leads to it.
        kind: What is asked.
        payload: What the answer needs, as JSON.

    Returns:
        Its number.
    """
    now = datetime.now(UTC)
    theirs = (OpenQuestion.person == person, OpenQuestion.chat == chat)
    session.execute(
        delete(OpenQuestion).where(
            *theirs, (OpenQuestion.asked_by == asked_by) | (OpenQuestion.asked_at < now - LIMIT)
        )
    )
    newest_first = (
        select(OpenQuestion.id).where(*theirs, OpenQuestion.kind != SHOWN).order_by(OpenQuestion.id.desc())
    )
    too_many = session.scalars(newest_first).all()[_MOST - 1 :]
    if too_many:
        session.execute(delete(OpenQuestion).where(OpenQuestion.id.in_(too_many)))
    question = OpenQuestion(
        person=person,
        chat=chat,
        asked_by=asked_by,
        kind=kind,
        payload=payload,
        asked_at=now,
        passed=False,
        message=None,
    )
    session.add(question)
    session.flush()
    return question.id


def open_ones(session: Session, person: str, chat: str) -> list[OpenedQuestion]:
    """Open questions to a person in a chat, the newest first."""
    rows = session.scalars(
        select(OpenQuestion)
        .where(
            OpenQuestion.person == person,
            OpenQuestion.chat == chat,
            OpenQuestion.kind != SHOWN,
            OpenQuestion.asked_at >= datetime.now(UTC) - LIMIT,
        )
        .order_by(OpenQuestion.id.desc())
    )
    return [_opened(row) for row in rows]


def in_message(session: Session, person: str, chat: str, message: str) -> OpenedQuestion | None:
    """The open question of a message in a chat that somebody else than ``person`` was asked."""
    row = session.scalar(
        select(OpenQuestion).where(
            OpenQuestion.chat == chat,
            OpenQuestion.message == message,
            OpenQuestion.person != person,
            OpenQuestion.kind != SHOWN,
            OpenQuestion.asked_at >= datetime.now(UTC) - LIMIT,
        )
    )
    return None if row is None else _opened(row)


def replace_shown(
    session: Session, person: str, chat: str, message_key: str, payload: dict[str, Any]
) -> None:
    """Remembers what somebody was shown in a chat, in place of what they were shown before; see `ask`."""
    own = (OpenQuestion.person == person, OpenQuestion.chat == chat, OpenQuestion.kind == SHOWN)
    session.execute(delete(OpenQuestion).where(*own))
    session.add(
        OpenQuestion(
            person=person,
            chat=chat,
            asked_by=message_key,
            kind=SHOWN,
            payload=payload,
            asked_at=datetime.now(UTC),
            passed=True,
            message=None,
        )
    )
    session.flush()


def shown(session: Session, person: str, chat: str) -> dict[str, Any] | None:
    """What somebody was shown last in a chat; None where that is long ago."""
    return session.scalar(
        select(OpenQuestion.payload)
        .where(OpenQuestion.person == person, OpenQuestion.chat == chat, OpenQuestion.kind == SHOWN)
        .where(OpenQuestion.asked_at >= datetime.now(UTC) - LIMIT)
        .order_by(OpenQuestion.id.desc())
        .limit(1)
    )


def close(session: Session, number: int) -> bool:
    """Closes a question; False if it was not open."""
    closed = session.execute(delete(OpenQuestion).where(OpenQuestion.id == number).returning(OpenQuestion.id))
    return closed.first() is not None


def pass_by(session: Session, person: str, chat: str) -> None:
    """Notes that somebody went on to something else: a bare answer may be about that."""
    session.execute(
        update(OpenQuestion)
        .where(OpenQuestion.person == person, OpenQuestion.chat == chat, OpenQuestion.passed.is_(False))
        .values(passed=True)
    )


def sent(session: Session, number: int, message: str) -> None:
    """Remembers in which message a question stands, so that a reply to it is known."""
    session.execute(update(OpenQuestion).where(OpenQuestion.id == number).values(message=message))


def move(session: Session, platform: str, old: str, new: str) -> None:
    """A platform's chat has another id now: what was asked there may be answered there."""
    session.execute(
        update(OpenQuestion)
        .where(OpenQuestion.chat == old, OpenQuestion.person.startswith(f"{platform}:", autoescape=True))
        .values(chat=new)
    )


def forget(session: Session, person: str) -> None:
    """Deletes all that somebody was asked."""
    session.execute(delete(OpenQuestion).where(OpenQuestion.person == person))


def _opened(row: OpenQuestion) -> OpenedQuestion:
    return OpenedQuestion(row.id, row.kind, row.payload, row.passed, row.message, row.asked_at)
