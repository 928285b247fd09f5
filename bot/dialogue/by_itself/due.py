"""What the bot says by itself: kinds of messages, as modules describe them, and what is due in words."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.dialogue.command import Command
from bot.dialogue.message import Incoming, Reply
from bot.dialogue.turn import Turn
from bot.service import due
from bot.service.due import Due
from bot.service.service import Service

_log = logging.getLogger(__name__)
_ERRORS_FOR: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class DueKind:
    """One kind of message that the bot says by itself.

    Attributes:
        kind: Its name in the database.
        answer: What is said, asked when the moment has come; nothing where there is nothing to say any more.
            ``turn.key`` names the occasion: a bot that dies before it is noted as said asks once more.
        patience: Said so late at most, as when no bot was running; else it is dropped. None: however late.
        again: When it is to be said next, asked after ``answer`` and also where it was dropped; None where
            that was all, or where it is said once.
    """

    kind: str
    answer: Callable[[Turn, Due], list[Reply]]
    patience: timedelta | None
    again: Callable[[Turn, Due], datetime | None] | None = None


@dataclass(frozen=True, slots=True)
class DueReplies:
    """What is to be said now.

    Attributes:
        number: Of the message.
        claimed_at: Of this bot's claim to it.
        chat: Where, as in ``Incoming.chat``.
        person: The person's id on the platform where it is for them in private, else None.
        replies: What is said.
        again_at: When it is to be said again; None for never.
    """

    number: int
    claimed_at: datetime
    chat: str
    person: str | None
    replies: tuple[Reply, ...]
    again_at: datetime | None


class DueTalk:
    """The dialogue's part that speaks first: what platforms take from it, send, and tell it of.

    Call it in a thread, as it asks the database.
    """

    def __init__(
        self, service: Service, commands: Mapping[str, Command], kinds: Mapping[str, DueKind]
    ) -> None:
        """Speaks for a service.

        Args:
            service: Holds what is due.
            commands: As in `Turn`.
            kinds: What can be said, by name; the rest is left to other bots.
        """
        self._service = service
        self._commands = commands
        self._kinds = kinds

    def take(self, platform: str) -> list[DueReplies]:
        """Claims what is due on a platform, and puts it into words.

        Whoever takes it says it, and tells: `hold` before each attempt, then `done` or `unwanted`. What is
        not told of within some minutes is due again.
        """
        taken = []
        for message in due.claim(self._service, platform, self._kinds):
            replies = self._worded(message)
            if replies is None:
                continue
            if replies.replies:
                taken.append(replies)
            else:
                self.done(replies)
        return taken

    def hold(self, said: DueReplies, claimed_at: datetime) -> datetime | None:
        """Asks whether a message is still to be said by this bot, and keeps it for some minutes more.

        Args:
            said: The message.
            claimed_at: What the last `hold` gave; before the first, the message's own.

        Returns:
            The moment of the claim since; None where it is not to be said: taken back, or another bot's now.
        """
        return due.hold(self._service, said.number, claimed_at)

    def done(self, said: DueReplies, claimed_at: datetime | None = None) -> None:
        """Notes that a message was said, or never can be."""
        due.finish(self._service, said.number, claimed_at or said.claimed_at, said.again_at)

    def unwanted(self, said: DueReplies) -> None:
        """Whom a message is for wants none: takes back all that is to be said to them."""
        due.stop(self._service, said.number)

    def _worded(self, message: Due) -> DueReplies | None:
        """A message in words; None where that failed, and is tried again."""
        assert message.claimed_at is not None
        kind = self._kinds[message.kind]
        late = self._service.now() - message.due_at
        replies: list[Reply] = []
        again_at = None
        try:
            turn = self._turn(message)
            if turn.visit.is_blocked:
                _log.info(
                    "%s message %d is for somebody who is blocked, and dropped", message.kind, message.number
                )
            elif kind.patience is None or late <= kind.patience:
                replies = kind.answer(turn, message)
            else:
                _log.info("%s message %d is %s late, and dropped", message.kind, message.number, late)
            if kind.again is not None:
                again_at = kind.again(turn, message)
        except Exception:  # noqa: BLE001 - one message must not keep the others from being said
            given_up = late > _ERRORS_FOR
            _log.exception(
                "%s message %d cannot be put into words%s",
                message.kind,
                message.number,
                ": it is given up" if given_up else "",
            )
            if not given_up:
                return None
        person = message.person.external_id if message.is_private else None
        return DueReplies(message.number, message.claimed_at, message.chat, person, tuple(replies), again_at)

    def _turn(self, message: Due) -> Turn:
        incoming = Incoming(
            message.person,
            f"due:{message.number}:{int(message.due_at.timestamp())}",
            chat=message.chat,
            where="private" if message.is_private else "group",
            is_chat=not message.is_private,
        )
        return Turn(incoming, self._service.visit(message.person), self._commands)
