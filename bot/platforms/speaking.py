"""What a reply says, put into messages: in parts, in place of others, with what follows once they stand."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from typing import Generic, Protocol, TypeVar

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Button, Document, Poll, Reply
from bot.dialogue.text import Text
from bot.platforms.broadcasting import Broadcasting
from bot.platforms.due import Put
from bot.platforms.outbox import Outboxes
from bot.platforms.progress import ProgressMessages
from bot.platforms.tasks import Tasks

_log = logging.getLogger(__name__)
_ASIDE = 2  # threads for what takes long
_TELLING_S = 5.0

P = TypeVar("P")
"""A place on a platform: a chat, and how a message in it is answered or replaced."""
Rows = tuple[tuple[Button, ...], ...]


class Messenger(Protocol[P]):
    """Of a platform: sends one message at a time; failures are raised as the platform has them."""

    def chat(self, place: P) -> str:
        """Key of the outbox for a place."""

    def split(self, text: Text) -> list[Text]:
        """Cuts a text into messages that the platform takes."""

    def replaced(self, place: P, reply: Reply) -> str | None:
        """The message in whose place a reply comes that wishes so; None for none."""

    async def send(self, place: P, text: Text, rows: Rows, picture: str | None = None) -> P:
        """Sends a message; gives the place of what is said in its stead later, its own message.

        Args:
            place: Where to.
            text: What it says.
            rows: Its buttons.
            picture: Address of a picture that goes with it; None for none.
        """

    async def edit(self, place: P, message: str, text: Text, rows: Rows, picture: str | None = None) -> bool:
        """Puts a text in place of a message; False when that message cannot be edited any more."""

    async def send_file(self, place: P, document: Document) -> None:
        """Sends a file."""

    async def send_poll(self, place: P, poll: Poll) -> tuple[str, str] | None:
        """Sends a poll in which everybody sees who votes for what.

        Returns:
            Its key, and where it stands, as `Dialogue.poll_sent` takes them; None where the bot may not.
        """

    async def end_poll(self, poll: str) -> None:
        """Ends a poll, by where it stands; one that is gone has ended."""

    def standing(self, place: P, message: str) -> P:
        """A place as it is for what is said in a message's stead."""

    def message_id(self, place: P) -> str:
        """Number of the message that a place stands for, as `ProgressMessages` has it."""

    def message_key(self, place: P) -> str:
        """Key of that message, as `Incoming.answers` has it."""


class Speaking(Generic[P]):
    """Puts what replies say into the outboxes of a platform."""

    def __init__(
        self,
        platform: str,
        dialogue: Dialogue,
        messenger: Messenger[P],
        *,
        threads: Executor,
        outboxes: Outboxes,
        progress: ProgressMessages,
        broadcasting: Broadcasting,
    ) -> None:
        """Has said nothing yet.

        Args:
            platform: Its name, as in `Person`.
            dialogue: Told of questions that were asked, and of polls; called in ``threads``.
            messenger: Of the platform.
            threads: Where the dialogue is asked.
            outboxes: Where messages wait to be sent.
            progress: Follows the runs that messages show.
            broadcasting: Follows the announcements that messages show.
        """
        self._platform = platform
        self._dialogue = dialogue
        self._messenger = messenger
        self._threads = threads
        self._outboxes = outboxes
        self._progress = progress
        self._broadcasting = broadcasting
        # Apart from the others: whoever waits for a large file must not take a place from those who talk.
        self._aside = ThreadPoolExecutor(_ASIDE, thread_name_prefix="aside")
        self._tasks = Tasks()
        self._untold: dict[asyncio.Event, str] = {}  # what is on its way to be known, by chat

    async def told(self, chat: str | None = None) -> None:
        """Waits a moment until the dialogue knows of the questions and polls that were just sent.

        People can answer before the answer to the sending of a question has come.

        Args:
            chat: Key of the outbox; None for all.
        """
        for event, where in list(self._untold.items()):
            if chat in {None, where}:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(event.wait(), _TELLING_S)

    def say(self, place: P, replies: list[Reply]) -> None:
        """Queues what some replies say, in their order."""
        for reply in replies:
            self.say_one(place, reply)

    def say_one(self, place: P, reply: Reply, put: Put | None = None) -> None:
        """Queues what a reply says.

        Args:
            place: Where to.
            reply: The reply.
            put: Queues what sends a message, where it is not the outboxes' own.
        """
        put = put or self._outboxes.put
        chat = self._messenger.chat(place)
        if reply.ends_poll is not None:
            put(chat, partial(self._messenger.end_poll, reply.ends_poll), repeatable=True)
        if reply.document is not None:
            put(chat, partial(self._messenger.send_file, place, reply.document))
        parts = self._messenger.split(reply.text)
        replaced = self._messenger.replaced(place, reply) if reply.replace else None
        for position, part in enumerate(parts):
            ends = reply if position == len(parts) - 1 else None
            send = partial(self._send, place, part, ends)
            if replaced is not None and not position:
                put(chat, partial(self._edit, place, replaced, part, ends), repeatable=True)
            else:
                put(chat, send)

    async def stop(self) -> None:
        """Gives up what was put off."""
        await self._tasks.stop()
        self._aside.shutdown(wait=False, cancel_futures=True)

    async def _send(self, place: P, text: Text, ends: Reply | None) -> None:
        """Sends a part of a reply; the last one, which ``ends`` it, has its buttons."""
        with self._telling(place, is_asked=bool(ends and ends.is_to_be_known)):
            stands = await self._messenger.send(place, text, _rows(ends), ends.picture if ends else None)
            if ends:
                await self._go_on(ends, stands)

    async def _edit(self, place: P, message: str, text: Text, ends: Reply | None) -> None:
        picture = ends.picture if ends else None
        if not await self._messenger.edit(place, message, text, _rows(ends), picture):
            # Gone, or too old to be edited. Queued anew: unlike an edit, a send must not be repeated.
            self._outboxes.put(self._messenger.chat(place), partial(self._send, place, text, ends))
        elif ends:
            await self._go_on(ends, self._messenger.standing(place, message))

    async def _go_on(self, reply: Reply, stands: P) -> None:
        """Does what is to be done once a reply stands in a message."""
        if reply.follow_run is not None:
            chat, message = self._messenger.chat(stands), self._messenger.message_id(stands)
            self._progress.follow(reply.follow_run, chat, message, reply.language)
        if reply.broadcast is not None:
            await self._show_broadcast(reply.broadcast, stands)
        if reply.is_to_be_known:
            await self._tell_sent(reply, stands)
        if reply.poll is not None:
            self._outboxes.put(
                self._messenger.chat(stands), partial(self._send_poll, reply, reply.poll, stands)
            )
        if reply.later is not None:
            self._tasks.start(self._say_later(stands, reply.later))

    async def _send_poll(self, reply: Reply, poll: Poll, stands: P) -> None:
        """Sends a reply's poll; where the bot may not, its message gets buttons to vote by."""
        with self._telling(stands):
            sent = await self._messenger.send_poll(stands, poll)
            if sent is None:
                last = self._messenger.split(reply.text)[-1]
                await self._messenger.edit(stands, self._messenger.message_id(stands), last, reply.buttons)
                return
            loop = asyncio.get_running_loop()
            try:
                where = (self._platform, poll.number, *sent)
                await loop.run_in_executor(self._threads, self._dialogue.poll_sent, *where)
            except Exception:  # noqa: BLE001 - the poll is sent, and must not be sent again
                _log.exception("cannot remember the poll of vote %d", poll.number)

    @contextlib.contextmanager
    def _telling(self, place: P, *, is_asked: bool = True) -> Iterator[None]:
        """Around what is sent until the dialogue knows of it; nothing where nothing is asked."""
        if not is_asked:
            yield
            return
        event = asyncio.Event()
        self._untold[event] = self._messenger.chat(place)
        try:
            yield
        finally:
            event.set()
            del self._untold[event]

    async def _say_later(self, place: P, later: Callable[[], list[Reply]]) -> None:
        """Does what takes long, and says what came of it."""
        self.say(place, await asyncio.get_running_loop().run_in_executor(self._aside, later))

    async def _show_broadcast(self, broadcast: int, stands: P) -> None:
        chat, message = self._messenger.chat(stands), self._messenger.message_id(stands)
        try:
            await self._broadcasting.show_in(broadcast, chat, message)
        except Exception:  # noqa: BLE001 - the announcement goes out all the same
            _log.exception("cannot remember which message shows announcement %d", broadcast)

    async def _tell_sent(self, reply: Reply, stands: P) -> None:
        """Tells the dialogue in which message a reply stands; without that it can still be answered."""
        key = self._messenger.message_key(stands)
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._threads, self._dialogue.sent, reply, key)
        except Exception:  # noqa: BLE001 - the message is sent, and must not be sent again
            _log.exception("cannot remember what message %s is about", key)


def _rows(ends: Reply | None) -> Rows:
    """Buttons of a part of a reply; votes have a poll of their own below."""
    if ends is None:
        return ()
    return ends.buttons[ends.poll.rows :] if ends.poll else ends.buttons
