"""Messages that show how a retraining run goes: kept up to date until it ends, also by the next bot."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Followed
from bot.dialogue.text import Text
from bot.platforms.outbox import Judge, Outboxes, Pause
from bot.platforms.tasks import Tasks

_log = logging.getLogger(__name__)

BETWEEN_PROGRESS_S: Final = 3.0
"""Telegram lets a bot edit about twenty times a minute in a group."""
MessageId = tuple[str, str]
"""Of a chat, and of a message in it."""
Edit = Callable[[str, str, Text], Awaitable[MessageId | None]]
"""Puts a text in place of a message: (chat id, message id, text). Where the chat has moved, and that message
cannot be reached any more, it gives the one that shows the text instead."""


class ProgressMessages:
    """Looks at runs again and again, and edits the messages that show them."""

    def __init__(
        self,
        platform: str,
        dialogue: Dialogue,
        threads: Executor,
        outboxes: Outboxes,
        *,
        edit: Edit,
        judge: Judge,
        pause: Pause = asyncio.sleep,
    ) -> None:
        """Follows nothing yet.

        Args:
            platform: Its name, as in `Person`.
            dialogue: Tells how runs go, and remembers what is followed; called in ``threads``.
            threads: Where the dialogue is asked.
            outboxes: Where edits wait to be sent.
            edit: Of the platform.
            judge: Of the platform: tells which edits will never come through.
            pause: Waits so many seconds between two looks at a run.
        """
        self._platform = platform
        self._dialogue = dialogue
        self._threads = threads
        self._outboxes = outboxes
        self._edit = edit
        self._judge = judge
        self._pause = pause
        self._tasks = Tasks()

    def follow(self, run_id: int, chat_id: str, message_id: str, language: str | None = None) -> None:
        """Keeps a message that was just sent up to date until the run has ended.

        Args:
            run_id: The run.
            chat_id: Of the message's chat.
            message_id: Of the message.
            language: In which it is written, see `Reply`.
        """
        self._tasks.start(self._follow_new(Followed(run_id, self._platform, chat_id, message_id, language)))

    async def resume(self) -> None:
        """Goes on with the messages that an earlier bot has left before their run had ended."""
        loop = asyncio.get_running_loop()
        try:
            left = await loop.run_in_executor(self._threads, self._dialogue.followed, self._platform)
        except Exception:  # noqa: BLE001 - people's messages are to be answered all the same
            _log.exception("cannot look for messages that show a retraining run")
            return
        for followed in left:
            self._tasks.start(self._keep_up_to_date(followed))

    async def stop(self) -> None:
        """Ends following; the runs go on by themselves, and the next bot goes on with the messages."""
        await self._tasks.stop()

    async def _follow_new(self, followed: Followed) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._threads, self._dialogue.follow, followed)
        except Exception:  # noqa: BLE001 - then only a restart would leave the message as it is
            _log.exception("cannot remember a message that shows retraining run %d", followed.run_id)
        await self._keep_up_to_date(followed)

    async def _keep_up_to_date(self, followed: Followed) -> None:
        loop = asyncio.get_running_loop()
        message = _Message(followed)
        shown: Text = ()
        finished = False
        while not finished:
            await self._pause(BETWEEN_PROGRESS_S)
            try:
                text, finished = await loop.run_in_executor(
                    self._threads, self._dialogue.run_report, followed.run_id, followed.language
                )
            except Exception:  # noqa: BLE001 - the run goes on whatever hides it; look again
                _log.exception("cannot look at retraining run %d", followed.run_id)
                continue
            if finished:
                self._outboxes.put(followed.chat_id, partial(self._show_end, message, text), repeatable=True)
            elif text != shown:
                shown = text
                self._outboxes.put(followed.chat_id, partial(self._show, message, text), repeatable=True)

    async def _show(self, message: "_Message", text: Text) -> None:
        old = message.followed
        moved = await self._edit(old.chat_id, old.message_id, text)
        if moved is None:
            return
        message.followed = replace(old, chat_id=moved[0], message_id=moved[1])
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._threads, self._dialogue.moved, old, message.followed)

    async def _show_end(self, message: "_Message", text: Text) -> None:
        """Shows how the run ended; only then, or where nobody can be shown it, the message is forgotten."""
        loop = asyncio.get_running_loop()
        try:
            await self._show(message, text)
        except Exception as error:
            failure = self._judge(error)
            if failure and failure.is_final:
                await loop.run_in_executor(self._threads, self._dialogue.unfollow, message.followed)
            raise
        await loop.run_in_executor(self._threads, self._dialogue.unfollow, message.followed)


@dataclass(slots=True)
class _Message:
    """A message that shows a run, wherever it is now."""

    followed: Followed
