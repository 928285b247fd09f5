"""Messages that the bot sends by itself: looked for now and then, sent by the outboxes, noted as said."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final, Protocol, TypeVar

from bot.dialogue.by_itself.due import DueReplies, DueTalk
from bot.dialogue.message import Reply
from bot.platforms.outbox import Judge, Outboxes, Send
from bot.platforms.tasks import Tasks

_log = logging.getLogger(__name__)

EVERY_S: Final = 5.0
T = TypeVar("T")


class Put(Protocol):
    """Queues what sends one message, see `Outboxes.put`."""

    def __call__(self, chat_id: str, send: Send, *, repeatable: bool = False) -> None:
        """Queues it."""


Say = Callable[[str, Reply, Put], None]
"""Puts what a reply says in a chat, by its key, message by message into what it is given."""


class DueMessages:
    """Takes what is due on a platform, and says it.

    Several bots may do so on one database: before each attempt a message's claim is asked for again.
    """

    def __init__(
        self,
        platform: str,
        talk: DueTalk,
        threads: Executor,
        outboxes: Outboxes,
        *,
        say: Say,
        judge: Judge,
        every_s: float = EVERY_S,
    ) -> None:
        """Looks for nothing yet.

        Args:
            platform: Its name, as in `Person`.
            talk: Knows what is due; called in ``threads``.
            threads: Where it is asked.
            outboxes: Where messages wait to be sent.
            say: Of the platform.
            judge: Of the platform: tells which messages will never come through.
            every_s: Seconds between two looks.
        """
        self._platform = platform
        self._talk = talk
        self._threads = threads
        self._outboxes = outboxes
        self._say = say
        self._judge = judge
        self._every_s = every_s
        self._tasks = Tasks()
        self._said: dict[int, _Saying] = {}  # said, and the database did not take note of it yet

    def start(self) -> None:
        """Begins to look; call it in the event loop."""
        self._tasks.start(self._go_on())

    async def stop(self) -> None:
        """Ends looking. What waits in the outboxes is still said, or left to the next bot."""
        await self._tasks.stop()

    async def _go_on(self) -> None:
        while True:
            try:
                await self.look()
            except Exception:  # noqa: BLE001 - the database may be back at the next look
                _log.exception("cannot look for messages that are due")
            await asyncio.sleep(self._every_s)

    async def look(self) -> None:
        """Looks once, and puts what is due into the outboxes."""
        for saying in list(self._said.values()):
            await self._note_said(saying)
        for due in await self._ask(self._talk.take, self._platform):
            if due.number in self._said:
                continue
            saying = _Saying(due, due.claimed_at)
            for reply in due.replies:
                self._say(due.chat, reply, saying.put)
            for position, (chat_id, send) in enumerate(saying.parts, 1):
                is_last = position == len(saying.parts)
                self._outboxes.put(chat_id, partial(self._send, saying, send, is_last=is_last))

    async def _send(self, saying: "_Saying", send: Send, *, is_last: bool) -> None:
        if saying.claimed_at is None:
            return
        saying.claimed_at = await self._ask(self._talk.hold, saying.due, saying.claimed_at)
        if saying.claimed_at is None:
            _log.info("due message %d is taken back, or another bot's now", saying.due.number)
            return
        try:
            await send()
        except Exception as error:
            failure = self._judge(error)
            if failure is None or failure.kind != "unsent":
                await self._give_up(saying, is_unwanted=failure is not None and failure.kind == "blocked")
            raise
        if is_last:
            await self._note_said(saying)

    async def _give_up(self, saying: "_Saying", *, is_unwanted: bool) -> None:
        """Nothing more of a message is said: it is refused, may have arrived, or its person wants none."""
        if not is_unwanted:
            await self._note_said(saying)
            return
        saying.claimed_at = None
        try:
            await self._ask(self._talk.unwanted, saying.due)
        except Exception:  # noqa: BLE001 - they refuse the next one too
            _log.exception("cannot stop what is to be said in chat %s", saying.due.chat)

    async def _note_said(self, saying: "_Saying") -> None:
        """Notes that a message was said; where that fails, again at the next look, lest it is said twice."""
        held, saying.claimed_at = saying.claimed_at, None
        self._said[saying.due.number] = saying
        saying.noted_with = held or saying.noted_with
        try:
            await self._ask(self._talk.done, saying.due, saying.noted_with)
        except Exception:  # noqa: BLE001 - see above
            _log.exception("cannot note that due message %d was said", saying.due.number)
        else:
            del self._said[saying.due.number]

    async def _ask(self, what: Callable[..., T], *about: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, what, *about)


@dataclass(slots=True)
class _Saying:
    """A message on its way out.

    Attributes:
        due: What is said.
        claimed_at: Of this bot's claim; None once it has none, or needs none any more.
        noted_with: The claim with which it is noted as said.
        parts: What sends it, one message after the other, each with its chat.
    """

    due: DueReplies
    claimed_at: datetime | None
    noted_with: datetime | None = None
    parts: list[tuple[str, Send]] = field(default_factory=list)

    def put(self, chat_id: str, send: Send, *, repeatable: bool = False) -> None:  # noqa: ARG002
        """Holds what sends one message; nothing of it may be sent twice."""
        self.parts.append((chat_id, send))
