"""The order of messages: different people at once, one person's messages in the order in which they came."""

import asyncio
from collections.abc import Awaitable, Hashable


class InOrder:
    """Lets work of one person wait for their earlier work; the first runs at once."""

    def __init__(self) -> None:
        """Starts with nobody in the queue."""
        self._last: dict[Hashable, asyncio.Event] = {}

    async def run(self, person: Hashable, work: Awaitable[object]) -> None:
        """Waits until the person's earlier work is done, then does this.

        Args:
            person: Whose; None for nobody's, which waits for nothing.
            work: What it raises is raised; the person's next work is done all the same.
        """
        if person is None:
            await work
            return
        done = asyncio.Event()
        before = self._last.get(person)
        self._last[person] = done
        try:
            if before:
                await before.wait()
            await work
        finally:
            done.set()
            if self._last.get(person) is done:
                del self._last[person]
