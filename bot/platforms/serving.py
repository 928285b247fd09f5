"""Platforms with many people: served in one event loop, several at once if wished, until a signal ends it."""

import asyncio
import signal
from collections.abc import Awaitable, Callable

Serve = Callable[[asyncio.Event], Awaitable[None]]
"""Answers people until the event is set."""


def run_until_signalled(*platforms: Serve) -> None:
    """Answers people until SIGINT or SIGTERM.

    Where one platform ends with an error, all end, and it is raised.
    """
    asyncio.run(_until_signalled(platforms))


async def _until_signalled(platforms: tuple[Serve, ...]) -> None:
    loop, stopped = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    serving = [asyncio.ensure_future(serve(stopped)) for serve in platforms]
    try:
        await asyncio.wait(serving, return_when=asyncio.FIRST_COMPLETED)
        stopped.set()  # the others end cleanly
        await asyncio.gather(*serving)
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
