"""What the bot says by itself, for platforms that can speak first: whose turn it is, and how it goes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.dialogue import words
from bot.dialogue.admins import announcing, news
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.service import delivery, notices
from bot.service.delivery import Outcome, Recipient, ToSend
from bot.service.notices import News
from bot.service.service import Service

__all__ = ["Broadcasts", "News", "Outcome", "Outgoing", "Recipient", "Round", "Shown"]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to send once.

    Attributes:
        recipient: Names it; its outcome is told under this.
        chat_id: Of the private chat that it goes to, as a person's id; or of a group's chat.
        text: What it says.
        in_group: It goes to a group, where ``chat_id`` is as in ``Incoming.chat``.
    """

    recipient: Recipient
    chat_id: str
    text: Text
    in_group: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A message that shows how an announcement goes.

    Attributes:
        broadcast: Number of the announcement.
        chat_id: Of its chat.
        message_id: Of the message.
        reply: What it is to say now.
        is_end: Whether that is the last of it.
    """

    broadcast: int
    chat_id: str
    message_id: str
    reply: Reply
    is_end: bool


@dataclass(frozen=True, slots=True)
class Round:
    """What a platform is to do now.

    Attributes:
        outgoing: To be sent, each once.
        shown: To be edited.
    """

    outgoing: tuple[Outgoing, ...] = ()
    shown: tuple[Shown, ...] = ()


class Broadcasts:
    """Holds no state of its own: who has what stands in the database."""

    def __init__(self, service: Service) -> None:
        """Speaks for a service."""
        self._service = service

    def carry(self, platform: str) -> None:
        """A platform says that it can speak first; before its first `turn`."""
        delivery.carry(self._service, platform)

    def turn(self, platform: str, results: Sequence[tuple[Recipient, Outcome]], most: int) -> Round:
        """Takes what became of messages, and gives the next ones.

        Args:
            platform: That asks.
            results: What became of earlier messages.
            most: How many messages at most; they count as sent from here on.
        """
        now = delivery.turn(self._service, platform, results, most)
        return Round(
            tuple(Outgoing(due.recipient, due.chat_id, _text(due), due.in_group) for due in now.due),
            tuple(
                Shown(
                    each.announcement.number,
                    each.chat_id,
                    each.message_id,
                    announcing.progress(each.announcement, words.language_of(each.language)),
                    each.announcement.state != "going",
                )
                for each in now.shown
            ),
        )

    def show_in(self, broadcast: int, platform: str, chat_id: str, message_id: str) -> None:
        """Remembers which message shows how an announcement goes (`Reply.broadcast`)."""
        delivery.show_in(self._service, broadcast, platform, chat_id, message_id)

    def end_is_shown(self, broadcast: int) -> None:
        """Notes that a message shows the end, or never can."""
        delivery.end_is_shown(self._service, broadcast)

    def trouble(self, kind: News, platform: str, **details: float) -> None:
        """Tells admins, once, what went wrong with a platform."""
        notices.trouble(self._service, kind, platform, **details)


def _text(due: ToSend) -> Text:
    content: Mapping[str, Any] = due.content
    if due.kind == "announcement":
        return (str(content.get("text", "")),)
    return news.told(due.kind, content, words.language_of(due.language))
