"""How replies go out: in order for a chat, and no chat waits for another.

What is in here is already true: ratings are committed before a reply about them is put into an outbox.
So a reply that cannot be sent is a nuisance, never a loss.
"""

import asyncio
import logging
import os
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

_log = logging.getLogger(__name__)
# PTB asks to choose how RetryAfter gives its time, and warns of every one until that is done.
os.environ.setdefault("PTB_TIMEDELTA", "true")

Send = Callable[[], Awaitable[None]]
"""Sends one message; called again for a new attempt."""
Pause = Callable[[float], Awaitable[None]]

MOST_WAITING: Final = 50
"""Messages that may wait in one chat; who floods the bot gets no more answers than that."""
_ATTEMPTS: Final = 8
_LONGEST_PAUSE_S: Final = 30.0


class Outboxes:
    """The messages waiting to be sent, one queue and at most one task for each chat."""

    def __init__(self, pause: Pause = asyncio.sleep) -> None:
        """Starts empty.

        Args:
            pause: Waits so many seconds.
        """
        self._waiting: dict[int, deque[tuple[Send, bool]]] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._pause = pause

    def put(self, chat_id: int, send: Send, *, repeatable: bool = False) -> None:
        """Queues one message.

        Args:
            chat_id: Its chat.
            send: Sends it.
            repeatable: Doing it twice is the same as once (edits), so it may be tried again after a time-out.
        """
        waiting = self._waiting.setdefault(chat_id, deque())
        if len(waiting) >= MOST_WAITING:
            _log.warning("chat %s: %d messages wait already, one more is dropped", chat_id, len(waiting))
            return
        waiting.append((send, repeatable))
        if chat_id not in self._tasks:
            self._tasks[chat_id] = asyncio.create_task(
                self._empty(chat_id, waiting), name=f"outbox {chat_id}"
            )

    async def drain(self, seconds: float) -> None:
        """Waits until all is sent, at most so long, and gives up on the rest."""
        tasks = list(self._tasks.values())
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=seconds)
        if late:
            _log.warning("%d chats still have unsent messages; they are given up", len(late))
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _empty(self, chat_id: int, waiting: deque[tuple[Send, bool]]) -> None:
        try:
            while waiting:
                send, repeatable = waiting[0]
                await self._deliver(chat_id, send, repeatable=repeatable)
                waiting.popleft()
        finally:
            self._waiting.pop(chat_id, None)
            self._tasks.pop(chat_id, None)

    async def _deliver(self, chat_id: int, send: Send, *, repeatable: bool) -> None:
        pause = 0.5
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                await send()
            except RetryAfter as error:
                asked = error.retry_after
                pause = asked.total_seconds() if isinstance(asked, timedelta) else float(asked)
                problem: TelegramError = error
            except Forbidden:
                _log.info("chat %s has blocked the bot", chat_id)
                return
            except (BadRequest, ChatMigrated) as error:
                _log.error("chat %s: Telegram refuses a message: %s", chat_id, error)
                return
            except NetworkError as error:
                if not repeatable and not is_surely_unsent(error):
                    # It may have arrived, only the answer did not. Sent again, people would see it twice.
                    _log.warning(
                        "chat %s: no answer to a message, which may have arrived: %s", chat_id, error
                    )
                    return
                problem = error
            except TelegramError as error:
                _log.error("chat %s: a message cannot be sent: %s", chat_id, error)
                return
            except Exception:  # noqa: BLE001 - one broken message must not stop the chat's others
                _log.exception("chat %s: a message cannot be sent", chat_id)
                return
            else:
                return
            _log.info("chat %s: attempt %d: %s; next in %.1f s", chat_id, attempt, problem, pause)
            await self._pause(pause)
            pause = min(pause * 2, _LONGEST_PAUSE_S)
        _log.error("chat %s: a message is given up after %d attempts", chat_id, _ATTEMPTS)


def is_surely_unsent(error: NetworkError) -> bool:
    """Whether the request cannot have taken effect: it never left, or the server answered that it failed."""
    cause = error.__cause__
    if isinstance(cause, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
        return True
    return not isinstance(error, TimedOut) and cause is None
