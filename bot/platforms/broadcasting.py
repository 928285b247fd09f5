"""What the bot says by itself: a few messages a second from the database into the outboxes, each once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from functools import partial
from typing import Any, Final, TypeVar

from bot.dialogue.by_itself.broadcasts import Broadcasts, Outcome, Outgoing, Recipient, Shown
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.platforms.outbox import Judge, Outboxes, Pause

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")

AT_ONCE: Final = 20
"""Messages a second; Telegram takes about thirty, and answers need some of them."""
_ROUND_S: Final = 1.0
LOOK_S: Final = 5.0
"""Between two looks for something to say, where there is nothing."""
_BETWEEN_EDITS: Final = 3
"""Rounds between two edits of a message that shows how it goes: Telegram lets a bot edit so often."""
_LAST_S: Final = 5.0

Send = Callable[[str, Text], Awaitable[None]]
"""Sends a text into somebody's private chat, by their id; or into a group's, by its key."""
Edit = Callable[[str, str, Reply], Awaitable[None]]
"""Puts a reply in place of a message: (chat id, message id, reply)."""


class Broadcasting:
    """Asks what is next, sends it, and tells what became of it, until it is stopped."""

    def __init__(
        self,
        platform: str,
        broadcasts: Broadcasts,
        threads: Executor,
        outboxes: Outboxes,
        *,
        send: Send,
        send_in_group: Send | None = None,
        edit: Edit,
        judge: Judge,
        pause: Pause = asyncio.sleep,
        at_once: int | None = None,
    ) -> None:
        """Says nothing yet.

        Args:
            platform: Its name, as in `Person`.
            broadcasts: Of the dialogue; called in ``threads``.
            threads: Where it is asked.
            outboxes: Where messages wait to be sent.
            send: Of the platform, to a person.
            send_in_group: The same to a group; None where it is no other.
            edit: Of the platform.
            judge: Of the platform.
            pause: Waits so many seconds.
            at_once: At most so many messages a second; None for `AT_ONCE`.
        """
        self._platform = platform
        self._broadcasts = broadcasts
        self._threads = threads
        self._outboxes = outboxes
        self._send = send
        self._send_in_group = send_in_group or send
        self._edit = edit
        self._judge = judge
        self._pause = pause
        self._at_once = at_once
        self._task: asyncio.Task[None] | None = None
        self._is_carried = False
        self._results: list[tuple[Recipient, Outcome]] = []
        self._in_flight = 0
        self._wait_s = 0.0
        self._rounds = 0
        self._shown: dict[int, Reply] = {}
        self._ending: set[int] = set()
        self._woken = asyncio.Event()
        self._stopping = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()

    async def start(self) -> None:
        """Goes on with what an earlier bot has left, and looks for more."""
        try:
            await self._carry()
        except Exception:  # noqa: BLE001 - people's messages are to be answered all the same
            _log.exception("cannot look for what is to be said")
        self._task = asyncio.create_task(self._go_on(), name="broadcasting")

    async def stop(self) -> None:
        """Waits a little for what is being sent, tells what became of it, and ends; the next bot goes on."""
        self._stopping.set()
        if self._task is None:
            return
        await self._task  # not cancelled: whom it has just taken it puts into the outboxes
        try:
            await asyncio.wait_for(self._idle.wait(), _LAST_S)
        except TimeoutError:
            _log.warning("%d messages may have arrived or not; they are not sent again", self._in_flight)
        if not self._results:
            return
        try:
            await self._round(0)
        except Exception:  # noqa: BLE001 - whoever was being told counts as unsure then
            _log.exception("cannot tell what became of the last messages")

    async def show_in(self, broadcast: int, chat_id: str, message_id: str) -> None:
        """A message that was just sent or edited shows how an announcement goes."""
        self._shown.pop(broadcast, None)
        await self._ask(self._broadcasts.show_in, broadcast, self._platform, chat_id, message_id)
        self._woken.set()

    async def tell_last_news(self) -> None:
        """One more look before the end: what ends the bot may be news."""
        try:
            await self._round(self._at_once or AT_ONCE)
        except Exception:  # noqa: BLE001 - the end must come
            _log.exception("cannot tell the last news")

    async def _go_on(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            try:
                await self._carry()
                is_busy = await self._round(0 if self._wait_s else self._at_once or AT_ONCE)
            except Exception:  # noqa: BLE001 - the database may be away; what is to be said waits there
                _log.exception("cannot look for what is to be said")
                is_busy = False
            wait_s, self._wait_s = max(self._wait_s, _ROUND_S if is_busy else LOOK_S), 0.0
            await self._sleep(wait_s, may_wake=not is_busy)

    async def _carry(self) -> None:
        if not self._is_carried:
            await self._ask(self._broadcasts.carry, self._platform)
            self._is_carried = True

    async def _sleep(self, seconds: float, *, may_wake: bool) -> None:
        until: list[Awaitable[Any]] = [self._pause(seconds), self._stopping.wait()]
        if may_wake:
            until.append(self._woken.wait())
        waiting = [asyncio.ensure_future(each) for each in until]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waiting:
                each.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    async def _round(self, most: int) -> bool:
        """One look; whether another one should follow soon."""
        results, self._results = self._results, []
        try:
            now = await self._ask(self._broadcasts.turn, self._platform, results, most)
        except Exception:
            self._results = [*results, *self._results]
            raise
        for message in now.outgoing:
            self._in_flight += 1
            self._idle.clear()
            done = partial(self._note, message.recipient)
            self._outboxes.put(message.chat_id, partial(self._tell, message), done=done)
        self._rounds += 1
        for shown in now.shown:
            self._bring_up_to_date(shown)
        return bool(now.outgoing or now.shown or self._in_flight or self._results)

    async def _tell(self, message: Outgoing) -> None:
        try:
            send = self._send_in_group if message.in_group else self._send
            await send(message.chat_id, message.text)
        except Exception as error:
            failure = self._judge(error)
            if failure and failure.wait_s:  # it takes no more for now, from whomever
                self._wait_s = max(self._wait_s, failure.wait_s)
            raise

    def _note(self, recipient: Recipient, outcome: Outcome) -> None:
        self._in_flight -= 1
        if not self._in_flight:
            self._idle.set()
        self._results.append((recipient, outcome))

    def _bring_up_to_date(self, shown: Shown) -> None:
        number = shown.broadcast
        if shown.is_end:
            if self._in_flight or self._results or number in self._ending:
                return  # some are still told: their outcome belongs into the end
            self._ending.add(number)
        elif self._shown.get(number) == shown.reply or self._rounds % _BETWEEN_EDITS:
            return
        self._shown[number] = shown.reply
        self._outboxes.put(
            shown.chat_id,
            partial(self._show, shown),
            repeatable=True,
            done=lambda _: self._ending.discard(number),
        )

    async def _show(self, shown: Shown) -> None:
        try:
            await self._edit(shown.chat_id, shown.message_id, shown.reply)
        except Exception as error:
            failure = self._judge(error)
            if shown.is_end and failure and failure.is_final:
                await self._ask(self._broadcasts.end_is_shown, shown.broadcast)
            raise
        if shown.is_end:
            await self._ask(self._broadcasts.end_is_shown, shown.broadcast)

    async def _ask(self, asked: Callable[..., _Answer], *arguments: object) -> _Answer:
        return await asyncio.get_running_loop().run_in_executor(self._threads, asked, *arguments)
