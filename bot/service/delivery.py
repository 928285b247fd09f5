"""What goes out by itself: a platform asks what is next, sends it, and tells what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.service.announcements import Announcement, announcement
from bot.service.service import Service
from db import broadcasts

Outcome = Literal["sent", "blocked", "failed", "unsure"]


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a message is for, and which: it names the message for good.

    Attributes:
        broadcast: Number of the broadcast.
        user: Number of the person.
    """

    broadcast: int
    user: int


@dataclass(frozen=True, slots=True)
class ToSend:
    """A message to send now, once: it counts as sent from here on.

    Attributes:
        recipient: For whom.
        chat_id: Of their private chat, or the chat of a group.
        language: Code of the language that they chose; None where they chose none.
        kind: `db.broadcasts.ANNOUNCEMENT`, or a `bot.service.notices.Kind`.
        content: What it is made of.
        in_group: It is for a group.
    """

    recipient: Recipient
    chat_id: str
    language: str | None
    kind: str
    content: Mapping[str, Any]
    in_group: bool = False


@dataclass(frozen=True, slots=True)
class FollowedAnnouncement:
    """A message that shows how an announcement goes.

    Attributes:
        chat_id: Of its chat.
        message_id: Of the message.
        language: Code of the language it is written in; None where unknown.
        announcement: How the announcement stands.
    """

    chat_id: str
    message_id: str
    language: str | None
    announcement: Announcement


@dataclass(frozen=True, slots=True)
class Deliveries:
    """What a platform is to do now.

    Attributes:
        due: Messages to send.
        shown: Messages to bring up to date.
    """

    due: tuple[ToSend, ...] = ()
    shown: tuple[FollowedAnnouncement, ...] = ()


def carry(service: Service, platform: str) -> None:
    """A platform begins to carry: what an earlier process had taken and not told of is not sent again."""
    service.carriers.add(platform)
    with service.database.writing() as session:
        broadcasts.give_up_taken(session, platform)


def turn(
    service: Service, platform: str, results: Sequence[tuple[Recipient, Outcome]], most: int
) -> Deliveries:
    """Stores what became of messages, and gives the next ones.

    Args:
        service: Of this process.
        platform: That carries.
        results: What became of messages of earlier rounds.
        most: How many messages at most.
    """
    if not results:
        with service.database.reading() as session:
            if not broadcasts.is_busy(session, platform):
                return Deliveries()
    with service.database.writing() as session:
        broadcasts.settle(session, [(to.broadcast, to.user, outcome) for to, outcome in results])
        taken = broadcasts.take(session, platform, most) if most else []
        broadcasts.end_those_that_are_out(session)
        found = [broadcasts.counted(session, number) for number in broadcasts.to_show(session, platform)]
    due = tuple(
        ToSend(
            Recipient(each.broadcast_id, each.user_id),
            each.chat_id,
            each.language,
            each.kind,
            each.content,
            each.in_group,
        )
        for each in taken
    )
    shown = tuple(
        FollowedAnnouncement(
            each.broadcast.chat_id or "",
            each.broadcast.message_id or "",
            each.broadcast.language,
            announcement(each),
        )
        for each in found
        if each is not None
    )
    return Deliveries(due, shown)


def show_in(service: Service, number: int, platform: str, chat_id: str, message_id: str) -> None:
    """Remembers which message shows how an announcement goes, until it shows the end."""
    with service.database.writing() as session:
        broadcasts.show_in(session, number, platform, chat_id, message_id)


def end_is_shown(service: Service, number: int) -> None:
    """Notes that the message shows how an announcement ended, or was stopped, or never can."""
    with service.database.writing() as session:
        broadcasts.end_is_shown(session, number)
