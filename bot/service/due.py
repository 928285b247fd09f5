"""What the bot says by itself when its moment has come: put down for later, taken back, claimed, done.

`visit.service.now` is the clock. See `db.due_messages` for several bots on one database.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.service.person import Person
from bot.service.service import Service, Visit
from db import due_messages


@dataclass(frozen=True, slots=True)
class Due:
    """A message whose moment has come, or will come.

    Attributes:
        number: Its number.
        kind: What is said.
        key: Tells it from others of its kind in its chat.
        payload: What saying it needs.
        due_at: When it is, or was, to be said.
        chat: Where, as in ``Incoming.chat``.
        person: To whom in private; for all in a chat: the chat itself, which is nobody.
        is_private: Whether it is for that person alone.
        claimed_at: Of the claim; None for one that nobody has claimed.
    """

    number: int
    kind: str
    key: str
    payload: dict[str, Any]
    due_at: datetime
    chat: str
    person: Person
    is_private: bool
    claimed_at: datetime | None = None


def tell_person(
    visit: Visit, chat: str, due_at: datetime, kind: str, payload: dict[str, Any], *, key: str = ""
) -> int:
    """Puts down what to say to a person in private, in place of the same kind and key.

    Args:
        visit: Of the person; this stores them.
        chat: Of their private chat, as in ``Incoming.chat``.
        due_at: When.
        kind: What is said.
        payload: What saying it needs, as JSON.
        key: Tells several of one kind apart.

    Returns:
        Its number.
    """
    person = visit.person
    with visit.database.writing() as session:
        user = visit.ensured(session)
        return due_messages.add(
            session,
            due_at,
            person.platform,
            chat,
            kind,
            payload,
            key=key,
            user=user,
            language=person.language,
        )


def tell_chat(
    visit: Visit,
    chat: str,
    due_at: datetime,
    kind: str,
    payload: dict[str, Any],
    *,
    key: str = "",
    language: str = "",
) -> int:
    """Puts down what to say to all in a chat, in place of the same kind and key.

    Args:
        visit: Of whoever causes it, whose message it is not.
        chat: Where, as in ``Incoming.chat``.
        due_at: When.
        kind: What is said.
        payload: What saying it needs, as JSON.
        key: Tells several of one kind apart.
        language: Code of the language that the chat is to be spoken to in.

    Returns:
        Its number.
    """
    with visit.database.writing() as session:
        return due_messages.add(
            session, due_at, visit.person.platform, chat, kind, payload, key=key, language=language
        )


def waiting(visit: Visit, chat: str, kind: str) -> tuple[Due, ...]:
    """The messages of one kind that are still to be said in a chat, the next one first."""
    with visit.database.reading() as session:
        rows = due_messages.waiting(session, visit.person.platform, chat, kind)
        return tuple(
            Due(
                row.id,
                row.kind,
                row.key,
                row.payload,
                row.due_at,
                row.chat,
                visit.person,
                row.user_id is not None,
            )
            for row in rows
        )


def cancel(visit: Visit, chat: str, kind: str, key: str | None = "") -> bool:
    """Takes back what is still to be said; False where there was nothing.

    Args:
        visit: Of whoever takes it back.
        chat: Where it would be said.
        kind: What.
        key: Of the message; None for all of this kind.
    """
    with visit.database.writing() as session:
        return due_messages.cancel(session, visit.person.platform, chat, kind, key) > 0


def claim(service: Service, platform: str, kinds: Collection[str]) -> list[Due]:
    """Claims what is due on a platform; see `db.due_messages.claim`."""
    now = service.now()
    with service.database.reading() as session:
        if not due_messages.any_due(session, platform, kinds, now):
            return []
    with service.database.writing() as session:
        return [
            Due(
                row.id,
                row.kind,
                row.key,
                row.payload,
                row.due_at,
                row.chat,
                Person(platform, user.external_id, user.name, row.language)
                if user
                else Person(platform, row.chat, "", row.language),
                user is not None,
                row.claimed_at,
            )
            for row, user in due_messages.claim(session, platform, kinds, now)
        ]


def hold(service: Service, number: int, claimed_at: datetime) -> datetime | None:
    """Keeps a claim alive: gives its new moment, None where it does not hold any more."""
    now = service.now()
    with service.database.writing() as session:
        return now if due_messages.hold(session, number, claimed_at, now) else None


def finish(service: Service, number: int, claimed_at: datetime, again_at: datetime | None) -> None:
    """Notes that a message was said, or dropped, and when it is to be said again."""
    with service.database.writing() as session:
        due_messages.finish(session, number, claimed_at, service.now(), again_at)


def stop(service: Service, number: int) -> None:
    """Takes back all that is to be said to whom a message is for: they want no messages."""
    with service.database.writing() as session:
        due_messages.stop(session, number)
