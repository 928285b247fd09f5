"""Queries about open questions of the bot, which a person may still answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from db.models import OpenQuestion, table_of

LIMIT = timedelta(days=2)
"""Time for an answer."""
_MOST = 8  # open questions of one person in one chat
SHOWN = "shown"
"""Kind of a row that asks nothing: what somebody was shown last, which "the second" and "why?" are about."""
ABOUT = "about"
"""Kind of a row that asks nothing: the films of one message of the bot, which a reply to it is about."""
_ASKING_NOTHING = (SHOWN, ABOUT)

# Built once, and they put no objects together: each message asks what is open.
_ROWS = table_of(OpenQuestion)
_of_person = _ROWS.c.person == bindparam("of_person")
_of_chat = _ROWS.c.chat == bindparam("of_chat")
_since = _ROWS.c.asked_at >= bindparam("since")
_OPENED = select(
    _ROWS.c.chat,
    _ROWS.c.id,
    _ROWS.c.kind,
    _ROWS.c.payload,
    _ROWS.c.passed,
    _ROWS.c.message,
    _ROWS.c.asked_at,
    _ROWS.c.asked_by,
).where(_ROWS.c.kind.not_in(_ASKING_NOTHING), _since)
_OPEN = _OPENED.where(_of_person).order_by(_ROWS.c.id.desc())
_IN_MESSAGE = _OPENED.where(
    _of_chat, _ROWS.c.message == bindparam("of_message"), _ROWS.c.person != bindparam("of_person")
)
_SHOWN = (
    select(_ROWS.c.payload, _ROWS.c.asked_at)
    .where(_of_person, _of_chat, _ROWS.c.kind == SHOWN, _since)
    .order_by(_ROWS.c.id.desc())
    .limit(1)
)
_SHOWN_IN_CHAT = (
    select(_ROWS.c.person, _ROWS.c.payload, _ROWS.c.asked_at)
    .where(_of_chat, _ROWS.c.kind == SHOWN, _since)
    .order_by(_ROWS.c.asked_at.desc(), _ROWS.c.id.desc())
    .limit(1)
)
_ALL_SHOWN_IN_CHAT = select(_ROWS.c.person, _ROWS.c.payload).where(
    _of_chat, _ROWS.c.kind.in_(_ASKING_NOTHING), _since
)
_ABOUT = (
    select(_ROWS.c.person, _ROWS.c.payload, _ROWS.c.asked_at)
    .where(_of_chat, _ROWS.c.message == bindparam("of_message"), _ROWS.c.kind == ABOUT, _since)
    .order_by(_ROWS.c.id.desc())
    .limit(1)
)
_FORGET_ABOUT = delete(_ROWS).where(
    _of_chat,
    _ROWS.c.kind == ABOUT,
    (_ROWS.c.message == bindparam("of_message")) | (_ROWS.c.asked_at < bindparam("since")),
)
_FORGET_SHOWN = delete(_ROWS).where(_of_person, _of_chat, _ROWS.c.kind == SHOWN)
_INSERT = insert(_ROWS)
_PASS_BY = update(_ROWS).where(_of_person, _of_chat, _ROWS.c.passed.is_(False)).values(passed=True)


@dataclass(frozen=True, slots=True)
class OpenedQuestion:
    """A question that is open.

    Attributes:
        chat: Where.
        number: Its number.
        kind: What is asked.
        payload: What the answer needs.
        passed: Whether the person has said something else since.
        message: Key of the message that asks; None where the platform has not told.
        asked_at: When.
        asked_by: Key of the message that led to it.
    """

    chat: str
    number: int
    kind: str
    payload: dict[str, Any]
    passed: bool
    message: str | None
    asked_at: datetime
    asked_by: str


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
        select(OpenQuestion.id)
        .where(*theirs, OpenQuestion.kind.not_in(_ASKING_NOTHING))
        .order_by(OpenQuestion.id.desc())
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


def open_ones(session: Session, person: str, chat: str | None = None) -> list[OpenedQuestion]:
    """Open questions to a person in a chat, in all of theirs without one; the newest first."""
    values = {"of_person": person, "since": datetime.now(UTC) - LIMIT}
    every = [OpenedQuestion(*row) for row in session.connection().execute(_OPEN, values)]
    return every if chat is None else [each for each in every if each.chat == chat]


def in_message(session: Session, person: str, chat: str, message: str) -> OpenedQuestion | None:
    """The open question of a message in a chat that somebody else than ``person`` was asked."""
    values = {
        "of_person": person,
        "of_chat": chat,
        "of_message": message,
        "since": datetime.now(UTC) - LIMIT,
    }
    row = session.connection().execute(_IN_MESSAGE, values).first()
    return None if row is None else OpenedQuestion(*row)


def replace_shown(
    session: Session, shown: Mapping[tuple[str, str], tuple[str, dict[str, Any], datetime]]
) -> None:
    """Remembers what people were shown, in place of what they were shown before; see `ask`.

    Args:
        session: A writing one.
        shown: Person and chat -> key of the message that asked for it, what was shown, and when.
    """
    connection = session.connection()
    connection.execute(_FORGET_SHOWN, [{"of_person": person, "of_chat": chat} for person, chat in shown])
    rows = [
        {
            "person": person,
            "chat": chat,
            "asked_by": message_key,
            "kind": SHOWN,
            "payload": payload,
            "asked_at": at,
            "passed": True,
            "message": None,
        }
        for (person, chat), (message_key, payload, at) in shown.items()
    ]
    connection.execute(_INSERT, rows)


def shown(session: Session, person: str, chat: str) -> tuple[dict[str, Any], datetime] | None:
    """What somebody was shown last in a chat, and when; None where that is long ago."""
    values = {"of_person": person, "of_chat": chat, "since": datetime.now(UTC) - LIMIT}
    row = session.execute(_SHOWN, values).first()
    return None if row is None else (row.payload, row.asked_at)


def shown_in_chat(session: Session, chat: str, platform: str) -> tuple[str, dict[str, Any], datetime] | None:
    """Who was shown something last in a chat of a platform, what and when; None where that is long ago."""
    values = {"of_chat": chat, "since": datetime.now(UTC) - LIMIT}
    row = session.execute(_SHOWN_IN_CHAT, values).first()
    is_there = row is not None and row.person.startswith(f"{platform}:")
    return (row.person, row.payload, row.asked_at) if row is not None and is_there else None


def all_shown_in_chat(session: Session, chat: str, platform: str) -> list[dict[str, Any]]:
    """What people see in a chat of a platform: shown to them last, or in a message of the bot."""
    values = {"of_chat": chat, "since": datetime.now(UTC) - LIMIT}
    every = session.connection().execute(_ALL_SHOWN_IN_CHAT, values)
    return [row.payload for row in every if row.person.startswith(f"{platform}:")]


def put_about(
    session: Session, about: Mapping[tuple[str, str], tuple[str, dict[str, Any], datetime]]
) -> None:
    """Remembers what messages of the bot are about, in place of what they were about before they changed.

    Args:
        session: A writing one.
        about: Chat and key of the message -> to whom it was said, its films, and when.
    """
    connection = session.connection()
    since = datetime.now(UTC) - LIMIT
    forgotten = [{"of_chat": chat, "of_message": key, "since": since} for chat, key in about]
    connection.execute(_FORGET_ABOUT, forgotten)
    rows = [
        {
            "person": person,
            "chat": chat,
            "asked_by": message_key,
            "kind": ABOUT,
            "payload": payload,
            "asked_at": at,
            "passed": True,
            "message": message_key,
        }
        for (chat, message_key), (person, payload, at) in about.items()
    ]
    connection.execute(_INSERT, rows)


def about(session: Session, chat: str, message: str) -> tuple[str, dict[str, Any], datetime] | None:
    """To whom a message of the bot was said, its films, and when; None for any other message."""
    values = {"of_chat": chat, "of_message": message, "since": datetime.now(UTC) - LIMIT}
    row = session.execute(_ABOUT, values).first()
    return None if row is None else (row.person, row.payload, row.asked_at)


def close(session: Session, number: int) -> bool:
    """Closes a question; False if it was not open."""
    closed = session.execute(delete(OpenQuestion).where(OpenQuestion.id == number).returning(OpenQuestion.id))
    return closed.first() is not None


def pass_by(session: Session, person: str, chat: str) -> None:
    """Notes that somebody went on to something else: a bare answer may be about that."""
    session.execute(_PASS_BY, {"of_person": person, "of_chat": chat})


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
