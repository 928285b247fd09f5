"""How replies go out: in order for a chat, and no chat waits for another.

What is in here is already true: ratings are committed before a reply about them is put into an outbox.
So a reply that cannot be sent is a nuisance, never a loss.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, Literal

_log = logging.getLogger(__name__)

Send = Callable[[], Awaitable[None]]
"""Sends one message; called again for a new attempt."""
Pause = Callable[[float], Awaitable[None]]

MOST_WAITING: Final = 50
"""Messages that may wait in one chat; who floods the bot gets no more answers than that."""
_ATTEMPTS: Final = 8
_FIRST_PAUSE_S: Final = 0.5
_LONGEST_PAUSE_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Failure:
    """What a platform makes of an exception that an attempt to send ended with.

    Attributes:
        kind: ``unsent``: it surely did not take effect, and is tried again. ``unsure``: it may have arrived,
            only the answer did not; tried again where doing it twice is the same as once. ``refused``: the
            platform does not take it, now or later. ``blocked``: this person wants no messages.
            ``failed``: for another reason, and is not worth another attempt.
        wait_s: Seconds to wait before the next attempt, where the platform asks for so many.
    """

    kind: Literal["unsent", "unsure", "refused", "blocked", "failed"]
    wait_s: float | None = None

    @property
    def is_final(self) -> bool:
        """Whether this message will never be shown to this person."""
        return self.kind in ("refused", "blocked")


Outcome = Literal["sent", "blocked", "failed", "unsure"]
"""What became of a message in the end."""
Done = Callable[[Outcome], None]
"""Told of it."""
Judge = Callable[[Exception], Failure | None]
"""Tells what an exception means on a platform; None for one that is not the platform's."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A message that waits."""

    send: Send
    repeatable: bool
    done: Done | None


class Outboxes:
    """The messages waiting to be sent, one queue and at most one task for each chat."""

    def __init__(self, judge: Judge, pause: Pause = asyncio.sleep) -> None:
        """Starts empty.

        Args:
            judge: Of the platform.
            pause: Waits so many seconds.
        """
        self._waiting: dict[str, deque[_Waiting]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._judge = judge
        self._pause = pause
        self._blocked: set[str] = set()

    def put(self, chat_id: str, send: Send, *, repeatable: bool = False, done: Done | None = None) -> None:
        """Queues one message.

        Args:
            chat_id: Its chat.
            send: Sends it.
            repeatable: Doing it twice is the same as once (edits), so it may be tried again after a time-out.
            done: Told what became of it; never, where it is given up with the bot's end.
        """
        waiting = self._waiting.setdefault(chat_id, deque())
        if len(waiting) >= MOST_WAITING:
            _log.warning("chat %s: %d messages wait already, one more is dropped", chat_id, len(waiting))
            if done:
                done("failed")
            return
        waiting.append(_Waiting(send, repeatable, done))
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

    async def _empty(self, chat_id: str, waiting: "deque[_Waiting]") -> None:
        try:
            while waiting:
                first = waiting[0]
                outcome = await self._deliver(chat_id, first.send, repeatable=first.repeatable)
                waiting.popleft()
                if first.done:
                    first.done(outcome)
        finally:
            self._waiting.pop(chat_id, None)
            self._tasks.pop(chat_id, None)

    async def _deliver(self, chat_id: str, send: Send, *, repeatable: bool) -> Outcome:
        pause = _FIRST_PAUSE_S
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                await send()
            except Exception as error:  # noqa: BLE001 - one broken message must not stop the chat's others
                failure = self._judge(error)
                if failure and failure.kind == "blocked":
                    self._note_blocked(chat_id, error)
                    return "blocked"
                if not _is_worth_repeating(chat_id, error, failure, repeatable=repeatable):
                    return "unsure" if failure and failure.kind == "unsure" else "failed"
                if failure and failure.wait_s is not None:
                    pause = failure.wait_s
                _log.info("chat %s: attempt %d: %s; next in %.1f s", chat_id, attempt, error, pause)
            else:
                self._blocked.discard(chat_id)
                return "sent"
            await self._pause(pause)
            pause = min(pause * 2, _LONGEST_PAUSE_S)
        _log.error("chat %s: a message is given up after %d attempts", chat_id, _ATTEMPTS)
        return "failed"

    def _note_blocked(self, chat_id: str, error: Exception) -> None:
        """Says once of a chat that it takes no messages, until it takes one again."""
        if chat_id not in self._blocked:
            self._blocked.add(chat_id)
            _log.info("chat %s takes no messages from the bot: %s", chat_id, error)


def _is_worth_repeating(chat_id: str, error: Exception, failure: Failure | None, *, repeatable: bool) -> bool:
    """Whether to try again; where not, the log says why."""
    if failure is None:
        _log.error("chat %s: a message cannot be sent", chat_id, exc_info=error)
    elif failure.kind == "unsent" or (failure.kind == "unsure" and repeatable):
        return True
    elif failure.kind == "unsure":
        # Sent again, people might see it twice.
        _log.warning("chat %s: no answer to a message, which may have arrived: %s", chat_id, error)
    elif failure.kind == "refused":
        _log.error("chat %s: a message is refused: %s", chat_id, error)
    else:
        _log.error("chat %s: a message cannot be sent: %s", chat_id, error)
    return False
