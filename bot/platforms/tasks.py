"""Work that goes on beside the messages, and ends with the bot."""

import asyncio
import logging
from collections.abc import Coroutine, Iterator
from typing import Any

_log = logging.getLogger(__name__)


class Tasks:
    """Tasks that nobody waits for; held here, as the event loop itself would forget them."""

    def __init__(self) -> None:
        """Starts with none."""
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Begins some work; what it raises is logged."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def __iter__(self) -> Iterator[asyncio.Task[None]]:
        """Those that go on."""
        return iter(list(self._tasks))

    async def stop(self) -> None:
        """Cancels all that goes on."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            _log.error("work beside the messages failed", exc_info=error)
